import { toA1 } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { type PrintedInterval, readInterval } from "./interval-text";
import type { Grade, Scale } from "./scale";

const known = new WeakMap<SheetSnapshot, readonly Scale[]>();

/** Scales that a sheet prints itself: intervals one below the other with their words beside them, or both in one cell. */
export function printedScales(sheet: SheetSnapshot): readonly Scale[] {
  const found = known.get(sheet) ?? findScales(sheet);
  known.set(sheet, found);
  return found;
}

/** An interval with its words, at its place. */
interface Entry {
  readonly row: number;
  readonly column: number;
  readonly interval: PrintedInterval;
  readonly words: readonly string[];
}

const FEWEST = 3;

function findScales(sheet: SheetSnapshot): readonly Scale[] {
  const columns = new Map<number, Entry[]>();
  const scales: Scale[] = [];
  sheet.rows.forEach((cells, row) => {
    const texts = (cells ?? []).map((cell) => (typeof cell?.value === "string" ? cell.value.trim() : ""));
    texts.forEach((text, column) => {
      const entries = entriesIn(text, texts, { row, column });
      if (entries.length >= FEWEST) scales.push(...scaleOf(entries));
      else if (entries.length === 1) columns.set(column, [...(columns.get(column) ?? []), ...entries]);
    });
  });
  for (const entries of columns.values()) for (const run of runsOf(entries)) scales.push(...scaleOf(run));
  return scales;
}

/** Intervals that a cell prints: alone beside words in its row, or with the word in the same cell, one or several. */
function entriesIn(
  text: string,
  row: readonly string[],
  at: { readonly row: number; readonly column: number },
): readonly Entry[] {
  if (!/\d/.test(text) || text.length > LONGEST) return [];
  const alone = readInterval(text);
  if (alone) return [{ ...at, interval: alone, words: wordsBeside(row, at.column) }];
  return text.split(/[;\n]/).flatMap((part): readonly Entry[] => {
    const both = splitEntry(part.trim());
    return both ? [{ ...at, ...both }] : [];
  });
}

const LONGEST = 300;

/** The words right beside a cell, on its right and on its left, up to what is no word. */
function wordsBeside(row: readonly string[], column: number): readonly string[] {
  const right = row.slice(column + 1);
  const left = row.slice(0, column).reverse();
  const upTo = (texts: readonly string[]): readonly string[] => {
    const end = texts.findIndex((text) => !isWord(text));
    return end < 0 ? texts : texts.slice(0, end);
  };
  return [...upTo(right), ...upTo(left)];
}

/** `91 - 100 : Sangat Tinggi`, `Sangat Tinggi = 91 - 100`, `Sangat Tinggi (91 - 100)`. */
function splitEntry(text: string): Pick<Entry, "interval" | "words"> | undefined {
  const bracket = /^([^()]+)\(([^()]+)\)$/.exec(text);
  const parts = bracket ? [bracket[1] ?? "", bracket[2] ?? ""] : text.split(/[:=](?!\s*[<>])|=(?=\s*[<>])/);
  const intervals = parts.map((part) => readInterval(part.trim()));
  const interval = intervals.find((one) => one !== undefined);
  const words = parts.filter((_part, index) => intervals[index] === undefined).map((part) => part.trim());
  return interval && words.length > 0 && words.every(isWord) ? { interval, words } : undefined;
}

/** Words of a scale are short and hold no figures. */
function isWord(text: string): boolean {
  return text.length > 0 && text.length <= 30 && !/\d/.test(text) && /\p{L}/u.test(text);
}

/** Entries in rows without a gap. */
function runsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && (last.at(-1)?.row ?? -2) + 1 === entry.row) last.push(entry);
    else runs.push([entry]);
  }
  return runs.filter((run) => run.length >= FEWEST);
}

/** A scale of entries whose intervals follow on each other and whose words differ; none otherwise. */
function scaleOf(entries: readonly Entry[]): readonly Scale[] {
  const places = Math.min(...entries.map(({ words }) => words.length));
  if (places === 0) return [];
  const sorted = [...entries].sort((a, b) => lowOf(b) - lowOf(a));
  const follows = sorted.every((entry, index) => index === 0 || highOf(entry) <= lowOf(sorted[index - 1] ?? entry));
  const columns = Array.from({ length: places }, (_, place) => sorted.map(({ words }) => words[place] ?? "")).filter(
    (words) => new Set(words.map((word) => word.toLowerCase())).size === words.length,
  );
  const [labels, ...also] = columns;
  const [first, last] = [entries[0], entries.at(-1)];
  if (!follows || !labels || !first || !last) return [];
  const grades = sorted.map((entry, index): Grade => ({
    label: labels[index] ?? "",
    also: also.map((words) => words[index] ?? ""),
    from: index === sorted.length - 1 ? null : entry.interval.from,
    to: index === 0 ? null : entry.interval.to,
  }));
  const place = `${toA1(first.row, first.column)}:${toA1(last.row, last.column)}`;
  const name = {
    id: `skala yang tercetak di lembar ini (${place})`,
    en: `the scale that this sheet prints (${place})`,
  };
  const above = sorted.filter(({ interval }) => interval.isAbove).length;
  return [
    {
      id: `printed-${place}`,
      name,
      source: name,
      lowerBound: above * 2 >= sorted.length ? "excluded" : "included",
      decimals: null,
      range: rangeOf(sorted),
      grades,
    },
  ];
}

function lowOf({ interval }: Entry): number {
  return interval.from === null ? -Infinity : Number(interval.from);
}

function highOf({ interval }: Entry): number {
  return interval.to === null ? Infinity : Number(interval.to);
}

/** A scale of 0 to 5 takes no percentages; one that begins at 25 no means below 5. */
function rangeOf(sorted: readonly Entry[]): NonNullable<Scale["range"]> {
  const bounds = sorted.flatMap(({ interval }) => [interval.from, interval.to]).filter((bound) => bound !== null);
  const least = sorted.at(-1)?.interval.from ?? null;
  const most = Math.max(...bounds.map(Number));
  return {
    from: least !== null && Number(least) >= FAR ? String(Number(least) - SLACK) : "-1000000",
    to: most <= SLACK ? String(SLACK) : "1000000",
  };
}

const FAR = 20;
const SLACK = 5;
