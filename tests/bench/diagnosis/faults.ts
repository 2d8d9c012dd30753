import { parseA1, toA1 } from "../../../src/core/sheet/address";
import { type SheetSnapshot, cellAt } from "../../../src/core/sheet/snapshot";
import { shiftFormula } from "../../../src/core/sheet/formula";
import { type Book, type Place, calculated, figureAt, withCells } from "./book";
import type { Random } from "./random";
import { SLIPS } from "./slips";

interface Fault {
  readonly sheet: SheetSnapshot;
  readonly place: Place;
  /** The figure that the right formula gives. */
  readonly right: number;
}

type MakeFault = (book: Book, sheet: SheetSnapshot, random: Random) => Fault | undefined;

/** What a formula of these sheets adds up, or divides. */
interface Parts {
  readonly form: "range" | "sum" | "ratio";
  readonly cells: readonly string[];
}

function partsOf(formula: string): Parts | undefined {
  const range = /^=SUM\(([A-Z]+\d+):([A-Z]+\d+)\)$/.exec(formula);
  if (range) return { form: "range", cells: [range[1] ?? "", range[2] ?? ""] };
  const ratio = /^=([A-Z]+\d+)\/([A-Z]+\d+)$/.exec(formula);
  if (ratio) return { form: "ratio", cells: [ratio[1] ?? "", ratio[2] ?? ""] };
  return /^=[A-Z]+\d+(\+[A-Z]+\d+)*$/.test(formula) ? { form: "sum", cells: formula.slice(1).split("+") } : undefined;
}

function moved(address: string, rows: number, columns = 0): string {
  const place = parseA1(address) ?? { row: 0, column: 0 };
  return toA1(Math.max(0, place.row + rows), Math.max(0, place.column + columns));
}

/** Writes another formula where one that fits stands; only where its figure changes, unless the fault is to be masked. */
function rewrite(write: (parts: Parts, random: Random, book: Book) => string | undefined, masked = false): MakeFault {
  return (book, sheet, random) => {
    const place = random.one([...book.money, ...book.percents].filter(({ row, column }) => cellAt(sheet, row, column)?.formula !== undefined));
    const own = place && cellAt(sheet, place.row, place.column);
    const parts = own?.formula === undefined ? undefined : partsOf(own.formula);
    const formula = parts && write(parts, random, book);
    if (!place || !own || formula === undefined || formula === own.formula) return undefined;
    const after = withCells(sheet, [{ ...place, cell: { ...own, formula } }]);
    const right = figureAt(sheet, place);
    const wrong = figureAt(calculated(after), place);
    if (Number.isNaN(wrong) || (wrong === right) !== masked) return undefined;
    return { sheet: after, place, right };
  };
}

const sumOf = (cells: readonly string[]): string => `=${cells.join("+")}`;

const short = ({ form, cells: [first = "", ...rest] }: Parts, random: Random): string | undefined => {
  if (form === "range") {
    const last = rest[0] ?? first;
    if (first === last) return undefined;
    return random.below(3) === 0 ? `=SUM(${moved(first, 1)}:${last})` : `=SUM(${first}:${moved(last, -1)})`;
  }
  if (form !== "sum" || rest.length === 0) return undefined;
  const cells = [first, ...rest];
  const out = random.below(cells.length);
  return sumOf(cells.filter((_cell, index) => index !== out));
};

/** Formula faults by name. */
export const FAULTS: Readonly<Record<string, MakeFault>> = {
  "range short": rewrite(short),
  "range long": rewrite(({ form, cells: [first = "", last = ""] }, random) =>
    form === "range" ? `=SUM(${first}:${moved(last, 1 + random.below(2))})` : undefined),
  "double count": rewrite(({ form, cells }, random) => {
    if (form === "range") return `=SUM(${cells.join(":")})+${random.one(cells) ?? ""}`;
    return form === "sum" ? sumOf([...cells, random.one(cells) ?? ""]) : undefined;
  }),
  "non-child": rewrite(({ form, cells }, random, book) => {
    const column = parseA1(cells[0] ?? "")?.column;
    const other = random.one(book.money.filter((place) => place.column === column && !cells.includes(toA1(place.row, place.column))));
    if (!other || form === "ratio") return undefined;
    return form === "range" ? `=SUM(${cells.join(":")},${toA1(other.row, other.column)})` : sumOf([...cells, toA1(other.row, other.column)]);
  }),
  "constant inside": rewrite(({ form, cells }, random) => {
    const constant = random.one([String(1 + random.below(9_999_999)), `-${String(1 + random.below(999_999))}`]) ?? "1";
    const sign = constant.startsWith("-") ? "" : "+";
    return form === "ratio" ? undefined : `${form === "range" ? `=SUM(${cells.join(":")})` : sumOf(cells)}${sign}${constant}`;
  }),
  "wrong neighbour": rewrite(({ form, cells }, random) => {
    if (form === "range") return undefined;
    const at = random.below(cells.length);
    const [rows, columns] = random.one([[1, 0], [-1, 0], [0, 1], [0, -1]] as const) ?? [1, 0];
    return (form === "ratio" ? (list: readonly string[]) => `=${list.join("/")}` : sumOf)(cells.map((cell, index) => (index === at ? moved(cell, rows, columns) : cell)));
  }),
  slid: rewrite(({ form, cells }, random) => {
    const step = random.below(2) === 0 ? 1 : -1;
    const formula = form === "range" ? `=SUM(${cells.join(":")})` : form === "ratio" ? `=${cells.join("/")}` : sumOf(cells);
    return shiftFormula(formula, step, 0);
  }),
  "average for sum": rewrite(({ form, cells }) => (form === "range" ? `=AVERAGE(${cells.join(":")})` : undefined)),
  "percent added": rewrite(({ form, cells }, _random, book) => {
    const row = parseA1(cells[0] ?? "")?.row;
    const percent = book.percents.find((place) => place.row === row);
    if (!percent || form === "ratio") return undefined;
    return `${form === "range" ? `=SUM(${cells.join(":")})` : sumOf(cells)}+${toA1(percent.row, percent.column)}`;
  }),
  "typed over": (book, sheet, random) => {
    const place = random.one(book.money.filter(({ row, column }) => cellAt(sheet, row, column)?.formula !== undefined));
    if (!place) return undefined;
    const right = figureAt(sheet, place);
    const slip = random.one(["replaced", "swapped", "omitted", "added"]) ?? "replaced";
    const wrong = SLIPS[slip]?.(String(right), random);
    if (wrong === undefined || Number(wrong) === right) return undefined;
    const format = cellAt(sheet, place.row, place.column)?.numberFormat;
    return { sheet: withCells(sheet, [{ ...place, cell: { value: Number(wrong), ...(format === undefined ? {} : { numberFormat: format }) } }]), place, right };
  },
  masked: (book, sheet, random) => {
    const row = random.one(book.leaves);
    if (row === undefined) return undefined;
    const empty = calculated(withCells(sheet, book.quarters.map((column) => ({ row, column, cell: { ...cellAt(sheet, row, column), value: 0 } }))));
    return rewrite(short, true)(book, empty, random);
  },
};
