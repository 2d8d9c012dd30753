import type { ReportColumn, ReportRelation, ReportRow, ReportTable, RuleId } from "../../../core/finding/report";
import { areaContains, areaToA1, columnIndex, parseArea, toA1 } from "../../../core/sheet/address";
import { cellAt, type SheetSnapshot } from "../../../core/sheet/snapshot";
import type { Message } from "../../i18n/translate";
import type { CellCheck } from "../../store/cell-check";

/** Where a cell stands in a table that was understood. */
interface CellPlace {
  readonly table: ReportTable;
  readonly snapshot: SheetSnapshot;
  readonly column: ReportColumn | undefined;
  readonly row: ReportRow | undefined;
  /** It is part of the column headings. */
  readonly inHeader: boolean;
}

/** The cell, or the range, that was asked about, as an address. */
export function addressOf({ focus }: CellCheck): string {
  const { top, left, bottom, right } = focus.area;
  return top === bottom && left === right ? toA1(top, left) : areaToA1(focus.area);
}

/** What the cell was found to be; undefined outside of every table. */
export function placeOf({ report, snapshot, focus }: CellCheck): CellPlace | undefined {
  const { top, left } = focus.area;
  const sheet = snapshot.sheets.find(({ name }) => name === focus.sheet);
  const tables = report.sheets.find(({ name }) => name === focus.sheet)?.tables ?? [];
  const table = tables.find(({ range }) => {
    const area = parseArea(range);
    return area !== undefined && areaContains(area, top, left);
  });
  if (!sheet || !table) return undefined;
  return {
    table,
    snapshot: sheet,
    column: table.columns.find(({ column }) => columnIndex(column) === left),
    row: table.rows.find(({ row }) => row === top + 1),
    inHeader: table.header !== null && top + 1 >= table.header[0] && top + 1 <= table.header[1],
  };
}

/** What is written there, in one line; undefined for a blank cell or a range. */
export function writtenIn({ snapshot, focus }: CellCheck): string | undefined {
  const { top, left, bottom, right } = focus.area;
  const sheet = snapshot.sheets.find(({ name }) => name === focus.sheet);
  const cell = top === bottom && left === right && sheet ? cellAt(sheet, top, left) : undefined;
  return cell?.formula;
}

/** A figure that nobody could say how to check. */
interface LooseFigure {
  readonly kind: RuleId;
  readonly cells: readonly string[];
}

/** The relations through the cell: those that do not hold first, then those that hold. */
export function relationsOf({ report }: CellCheck): readonly (ReportRelation & { readonly sheet: string })[] {
  const order = ["broken", "notCheckable", "held"];
  return report.sheets
    .flatMap(({ name, relations = [] }) => relations.map((relation) => ({ ...relation, sheet: name })))
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

export function looseFiguresOf({ report, focus }: CellCheck): readonly LooseFigure[] {
  return report.sheets.find(({ name }) => name === focus.sheet)?.unexplained ?? [];
}

/** What became of the cell, in one sentence that is true of relations and findings alike. */
export function headlineOf(check: CellCheck): Message {
  const relations = relationsOf(check);
  const count = (status: ReportRelation["status"]): number => relations.filter((one) => one.status === status).length;
  const [held, broken, notCheckable] = [count("held"), count("broken"), count("notCheckable")];
  if (relations.length === 0) return { key: "cell.none", params: {} };
  if (held === relations.length) return { key: "cell.allHeld", params: { count: held } };
  if (broken === relations.length) return { key: "cell.allBroken", params: { count: broken } };
  if (notCheckable === 0) return { key: "cell.counts", params: { count: relations.length, held, broken } };
  return { key: "cell.countsAll", params: { count: relations.length, held, broken, notCheckable } };
}

const SUMS: ReadonlySet<RuleId> = new Set<RuleId>([
  "children-sum",
  "units-total",
  "quarters-sum",
  "months-sum",
  "remainder",
  "delta",
  "deviation",
  "surplus",
  "year-total",
  "section-total",
  "grand-total",
]);
const MOST_TERMS = 6;

/** A relation as arithmetic where it is a sum or a quotient of two; otherwise the cells that it rests on. */
export function formulaOf({ kind, terms, ratio }: ReportRelation): { readonly text: string; readonly more: number } {
  const shown = terms.slice(0, terms.length > MOST_TERMS ? MOST_TERMS - 1 : MOST_TERMS);
  const more = terms.length - shown.length;
  if (ratio !== undefined && terms.length === 2) return { text: `= ${shown.map(([cell]) => cell).join(" ÷ ")}`, more };
  const isSum = ratio === undefined && SUMS.has(kind) && terms.every(([, weight]) => Math.abs(weight) === 1);
  if (!isSum) return { text: `← ${shown.map(([cell]) => cell).join(", ")}`, more };
  const sum = shown.map(([cell, weight], index) => `${weight < 0 ? "− " : index > 0 ? "+ " : ""}${cell}`).join(" ");
  return { text: `= ${sum}`, more };
}
