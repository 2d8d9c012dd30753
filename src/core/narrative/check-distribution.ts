import { type Amount, ZERO } from "../figure/amount";
import { type CellRef, refKey } from "../relation/relation";
import type { Table, TableColumn, TableRow } from "../table/table";
import type { TextCheck } from "./text-check";
import { type GradedCount, dividedIn, gradedCountsIn } from "./graded-counts";

/** A part of a text with the cell that it stands in. */
export interface TextPart {
  readonly text: string;
  readonly cell: CellRef;
}

interface Said extends GradedCount {
  readonly part: TextPart;
}

/** The percentages of one column of a table in the rows of one level. */
interface Sample {
  readonly values: readonly { readonly cell: CellRef; readonly value: Amount }[];
  /** Every row of the level, also those without a figure. */
  readonly rows: number;
}

/**
 * Checks how a text counts achievements by grade or interval (so many very high, so many low): against the percentage
 * column of a table that most of its numbers come from.
 */
export function checkDistribution(parts: readonly TextPart[], tables: readonly Table[]): readonly TextCheck[] {
  const said = parts.flatMap((part) => gradedCountsIn(part.text).map((one): Said => ({ ...one, part })));
  if (said.length === 0) return [];
  const noun = said.find(({ of }) => of !== undefined)?.of;
  const divided = parts.flatMap(({ text }) => dividedIn(text) ?? [])[0];
  const ranked = samplesOf(tables, noun)
    .map((sample) => ({ sample, held: heldIn(sample, said), whole: divided === sample.rows }))
    .sort((a, b) => b.held - a.held || Number(b.whole) - Number(a.whole));
  const [best] = ranked;
  if (!best || !isTold(best, said.length)) return said.map((one) => outcome(one, "notCheckable"));
  const rivals = ranked
    .filter(({ held, whole }) => held === best.held && whole === best.whole)
    .map(({ sample }) => sample);
  return said.map((one) => {
    if (rivals.some((sample) => holds(sample, one))) return outcome(one, "held", best.sample);
    const counts = new Set(rivals.map((sample) => countIn(sample, one, 0)));
    const [count] = counts;
    return counts.size === 1 && count !== undefined
      ? outcome(one, "broken", best.sample, count)
      : outcome(one, "notCheckable");
  });
}

/** Most numbers must be those of the column before one is called wrong; of few, the number divided must be too. */
function isTold({ held, whole }: { readonly held: number; readonly whole: boolean }, all: number): boolean {
  if (held === all) return true;
  return held >= 2 ? held * 2 > all : held * 2 >= all && whole;
}

function heldIn(sample: Sample, said: readonly Said[]): number {
  return said.filter((one) => holds(sample, one)).length;
}

function holds(sample: Sample, one: Said): boolean {
  return one.readings.some((_, reading) => {
    const count = countIn(sample, one, reading);
    const unmeasured = one.readings[reading]?.(ZERO) === true ? sample.rows - sample.values.length : 0;
    return one.count === count || one.count === count + unmeasured;
  });
}

function countIn({ values }: Sample, { readings }: Said, reading: number): number {
  return values.filter(({ value }) => readings[reading]?.(value)).length;
}

function outcome(
  { part, written, readings, grade }: Said,
  status: TextCheck["status"],
  sample?: Sample,
  count?: number,
): TextCheck {
  const cells = sample?.values.filter(({ value }) => readings[0]?.(value)).map(({ cell }) => cell) ?? [];
  return {
    kind: "count",
    status,
    cell: part.cell,
    written,
    expected: count === undefined ? undefined : `${String(count)} (${grade})`,
    sources: [...new Map(cells.map((cell) => [refKey(cell), cell])).values()].slice(0, MOST_SOURCES),
    sentence: part.text,
  };
}

const MOST_SOURCES = 12;

function samplesOf(tables: readonly Table[], noun: Said["of"]): readonly Sample[] {
  return tables.flatMap((table) => {
    const rows = table.rows.filter((row) => isCounted(row, noun));
    return table.columns
      .filter(({ role }) => role === "percent")
      .map((column) => ({ values: rows.flatMap((row) => valueAt(table, row, column) ?? []), rows: rows.length }))
      .filter(({ values }) => values.length > 0);
  });
}

/** A further row of a record (its indicator) is counted where indicators are. */
function isCounted({ kind, owner, indicator }: TableRow, noun: Said["of"]): boolean {
  if (noun === "indikator") return indicator !== "" && kind !== "header";
  if (noun !== undefined) return kind === noun && owner === null;
  return kind === "subkegiatan" || kind === "item";
}

/** The percentage of a row, or of the one row below it that carries its indicator. */
function valueAt(table: Table, row: TableRow, { column }: TableColumn): Sample["values"][number] | undefined {
  const own = table.figure(row.row, column);
  const places = own ? [row.row] : table.rows.filter(({ owner }) => owner === row.row).map((one) => one.row);
  const [place, ...more] = places.filter((at) => table.figure(at, column) !== undefined);
  const figure = place === undefined || more.length > 0 ? undefined : table.figure(place, column);
  return figure && place !== undefined
    ? { cell: { sheet: table.sheet.name, row: place, column }, value: figure.value }
    : undefined;
}
