import { type Area, areaToA1 } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { type LegendEntry, entriesAcross, entriesInRow } from "./legend-entries";
import type { Grade, Scale } from "./scale";

const known = new WeakMap<SheetSnapshot, readonly Scale[]>();

/**
 * Scales that a sheet prints itself: intervals one below the other or side by side with their words, in one cell or as
 * two bounds in cells of their own, or all in one text.
 */
export function printedScales(sheet: SheetSnapshot): readonly Scale[] {
  const found = known.get(sheet) ?? findScales(sheet);
  known.set(sheet, found);
  return found;
}

const FEWEST = 3;

function findScales(sheet: SheetSnapshot): readonly Scale[] {
  const columns = new Map<number, LegendEntry[]>();
  const scales: Scale[] = [];
  for (let row = 0; row < sheet.rows.length; row++) {
    if (!sheet.rows[row]) continue;
    const groups = entriesInRow(sheet, row);
    for (const group of groups) {
      if (group.length >= FEWEST) scales.push(...scaleOf(sheet, group));
      else for (const entry of group) put(columns, entry);
    }
    if (groups.length > 0 || hasWords(sheet, row - 1)) {
      const across = entriesAcross(sheet, row);
      if (across.length > 0) scales.push(...scaleOf(sheet, across));
    }
  }
  for (const entries of columns.values()) for (const run of runsOf(entries)) scales.push(...scaleOf(sheet, run));
  return scales;
}

function put(columns: Map<number, LegendEntry[]>, entry: LegendEntry): void {
  const own = columns.get(entry.column);
  if (own) own.push(entry);
  else columns.set(entry.column, [entry]);
}

/** Two bounds one below the other stand under words. */
function hasWords(sheet: SheetSnapshot, row: number): boolean {
  const texts = (sheet.rows[row] ?? []).filter((cell) => typeof cell?.value === "string" && cell.value.length < 30);
  return texts.length >= FEWEST;
}

/** Entries in rows without a gap. */
function runsOf(entries: readonly LegendEntry[]): readonly (readonly LegendEntry[])[] {
  const runs: LegendEntry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && (last.at(-1)?.area.top ?? -2) + 1 === entry.area.top) last.push(entry);
    else runs.push([entry]);
  }
  return runs.filter((run) => run.length >= FEWEST);
}

/** A scale of entries whose intervals follow on each other and whose words differ; none otherwise. */
function scaleOf(sheet: SheetSnapshot, entries: readonly LegendEntry[]): readonly Scale[] {
  const places = Math.min(...entries.map(({ words }) => words.length));
  if (places === 0) return [];
  const sorted = [...entries].sort((a, b) => lowOf(b) - lowOf(a));
  const gaps = sorted.slice(1).map((entry, index) => lowOf(sorted[index] ?? entry) - highOf(entry));
  const isBare = entries.some((entry) => entry.isBare);
  const columns = Array.from({ length: places }, (_, place) => sorted.map(({ words }) => words[place] ?? "")).filter(
    (words) => new Set(words.map((word) => word.toLowerCase())).size === words.length,
  );
  const [labels, ...also] = columns;
  if (!labels || gaps.some((gap) => gap < 0 || (isBare && gap > NARROW))) return [];
  const grades = sorted.map((entry, index): Grade => ({
    label: labels[index] ?? "",
    also: also.map((words) => words[index] ?? ""),
    from: index === sorted.length - 1 ? null : entry.interval.from,
    to: index === 0 ? null : entry.interval.to,
    isAbove: entry.interval.isAbove,
    ...(entry.interval.isBelow && { isBelow: true as const }),
  }));
  const area = around(entries.map((entry) => entry.area));
  const place = areaToA1(area);
  const name = {
    id: `skala yang tercetak di lembar "${sheet.name}" (${place})`,
    en: `the scale that the sheet "${sheet.name}" prints (${place})`,
  };
  const above = sorted.filter(({ interval }) => interval.isAbove).length;
  return [
    {
      id: `printed-${sheet.name}!${place}`,
      name,
      source: name,
      lowerBound: above * 2 >= sorted.length ? "excluded" : "included",
      decimals: null,
      range: rangeOf(sorted),
      grades,
      printed: { sheet: sheet.name, area, title: titleAbove(sheet, area) },
    },
  ];
}

/** Between intervals of a scale nothing is left out but what rounding leaves. */
const NARROW = 1;

function around(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

const TITLE_ROWS = 4;

/** The words above a legend, as far as they speak of a scale. */
function titleAbove(sheet: SheetSnapshot, { top, left, right }: Area): string {
  const lines: string[] = [];
  for (let row = top - 1; row >= Math.max(0, top - TITLE_ROWS); row--) {
    const cells = (sheet.rows[row] ?? []).slice(Math.max(0, left - 1), right + 1);
    const line = cells.map((cell) => (typeof cell?.value === "string" ? cell.value : "")).join(" ");
    if (OF_SCALES.test(line)) lines.unshift(line);
  }
  return lines.join(" ").trim();
}

const OF_SCALES =
  /\b(skala|interval|kriteria|kategori|predikat|keterangan|rentang|konversi|mutu|peringkat|scale|range)\b/i;

function lowOf({ interval }: LegendEntry): number {
  return interval.from === null ? -Infinity : Number(interval.from);
}

function highOf({ interval }: LegendEntry): number {
  return interval.to === null ? Infinity : Number(interval.to);
}

/** A scale of 0 to 5 takes no percentages; one that begins at 25 no means below 5. */
function rangeOf(sorted: readonly LegendEntry[]): NonNullable<Scale["range"]> {
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
