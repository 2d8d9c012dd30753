import { toA1 } from "../../../src/core/sheet/address";
import { type Cell, type SheetSnapshot, cellAt } from "../../../src/core/sheet/snapshot";
import { type Book, type Place, calculated, figureAt, withCells, written } from "./book";
import { FAULTS } from "./faults";
import type { Random } from "./random";
import { SLIPS } from "./slips";

/** One error put into a sheet. */
export interface Injected {
  readonly kind: string;
  /** Cells that hold what they should not, with the figure that belongs there. */
  readonly wrong: readonly (Place & { readonly right: number })[];
  /** Cells whose change would be as right. */
  readonly instead?: readonly (Place & { readonly right: number })[];
  /** Any of these cells may rightly be named first, whatever figure is put beside it (rows too many or missing). */
  readonly rows?: readonly number[];
}

export interface Spoilt {
  readonly sheet: SheetSnapshot;
  readonly errors: readonly Injected[];
}

type Kind = (book: Book, sheet: SheetSnapshot, random: Random) => { readonly sheet: SheetSnapshot; readonly error: Injected } | undefined;

/** Puts one error of a kind into a sheet; undefined where the sheet has no place for it. */
export function inject(kind: string, book: Book, { sheet, errors }: Spoilt, random: Random): Spoilt | undefined {
  const taken = new Set(errors.flatMap(({ wrong }) => wrong.map(({ row, column }) => toA1(row, column))));
  for (let attempt = 0; attempt < (kind === "masked" ? 200 : 20); attempt++) {
    const done = KINDS[kind]?.(book, sheet, random);
    if (!done || done.error.wrong.some(({ row, column }) => taken.has(toA1(row, column)))) continue;
    return { sheet: calculated(done.sheet), errors: [...errors, { ...done.error, kind }] };
  }
  return undefined;
}

/** Sets some cells; what they held is right. */
function set(sheet: SheetSnapshot, changes: readonly (Place & { readonly cell: Cell | undefined })[]): ReturnType<Kind> {
  const real = changes.filter(({ row, column, cell }) => figureAt(sheet, { row, column }) !== figureAt(withCells(sheet, [{ row, column, cell }]), { row, column }));
  if (real.length === 0) return undefined;
  return { sheet: withCells(sheet, real), error: { kind: "", wrong: real.map(({ row, column }) => ({ row, column, right: figureAt(sheet, { row, column }) })) } };
}

const isTyped = (sheet: SheetSnapshot, { row, column }: Place): boolean => cellAt(sheet, row, column)?.formula === undefined;

function typed(book: Book, sheet: SheetSnapshot, random: Random): Place | undefined {
  return random.one(book.money.filter((place) => isTyped(sheet, place) && Math.abs(figureAt(sheet, place)) >= 1000));
}

function slip(name: string): Kind {
  return (book, sheet, random) => {
    const place = typed(book, sheet, random);
    const wrong = place && SLIPS[name]?.(String(figureAt(sheet, place)), random);
    if (!place || wrong === undefined || (Number(wrong) === 0 && !["blank", "zero"].includes(name))) return undefined;
    return set(sheet, [{ ...place, cell: written(cellAt(sheet, place.row, place.column), wrong) }]);
  };
}

/** A cell that takes over what another one holds, or exchanges with it. */
function copied(from: (book: Book, place: Place, random: Random) => Place | undefined, exchange = false): Kind {
  return (book, sheet, random) => {
    const place = typed(book, sheet, random);
    const other = place && from(book, place, random);
    if (!place || !other || !book.money.some(({ row, column }) => row === other.row && column === other.column)) return undefined;
    const [own, their] = [cellAt(sheet, place.row, place.column), cellAt(sheet, other.row, other.column)];
    if (exchange && !isTyped(sheet, other)) return undefined;
    const cell = (like: Cell | undefined, value: Cell | undefined): Cell => ({ ...(like ?? { value: "" }), value: value?.value ?? "" });
    return set(sheet, [{ ...place, cell: cell(own, their) }, ...(exchange ? [{ ...other, cell: cell(their, own) }] : [])]);
  };
}

function neighbour(book: Book, { row, column }: Place, random: Random): Place | undefined {
  const columns = [book.target, ...book.quarters, book.total].sort((a, b) => a - b);
  const at = columns.indexOf(column);
  const beside = [columns[at - 1], columns[at + 1]].flatMap((other) => (other === undefined ? [] : [{ row, column: other }]));
  return random.one([...beside, { row: row - 1, column }, { row: row + 1, column }]);
}

function sameLine(book: Book, { row, column }: Place, random: Random): Place | undefined {
  const columns = [book.target, ...book.quarters, book.total].filter((other) => other !== column);
  return random.below(2) === 0 ? { row, column: random.one(columns) ?? column } : { row: random.one(book.money.filter((place) => place.column === column && Math.abs(place.row - row) <= 3 && place.row !== row))?.row ?? row, column };
}

/** Target, quarters and total of a sub kegiatan as the row above has them. */
const copiedRow: Kind = (book, sheet, random) => {
  const row = random.one(book.leaves.filter((leaf) => book.leaves.includes(leaf - 1)));
  if (row === undefined) return undefined;
  const columns = [book.target, ...book.quarters, book.total].filter((column) => isTyped(sheet, { row, column }));
  return set(sheet, columns.map((column) => ({ row, column, cell: { ...cellAt(sheet, row, column), value: cellAt(sheet, row - 1, column)?.value ?? 0 } })));
};

/** A quarter's figure changed later together with its row's total; the sums above were not. */
const stale: Kind = (book, sheet, random) => {
  const row = random.one(book.leaves.filter((leaf) => isTyped(sheet, { row: leaf, column: book.total })));
  const column = random.one(book.quarters);
  if (row === undefined || column === undefined) return undefined;
  const room = figureAt(sheet, { row, column: book.target }) - figureAt(sheet, { row, column: book.total });
  const step = random.below(room / 2);
  const cell = (at: number): Cell | undefined => written(cellAt(sheet, row, at), String(figureAt(sheet, { row, column: at }) + step));
  const percent = book.percents.find((place) => place.row === row);
  if (!percent || room <= 0 || book.layout.asText) return undefined;
  const share = (figureAt(sheet, { row, column: book.total }) + step) / figureAt(sheet, { row, column: book.target });
  const rounded = Number(share.toFixed(2 + book.layout.percentDecimals));
  const done = set(sheet, [...[column, book.total].map((at) => ({ row, column: at, cell: cell(at) })), { ...percent, cell: { ...cellAt(sheet, percent.row, percent.column), value: rounded } }]);
  if (!done) return undefined;
  const above = book.money.filter((place) => !book.leaves.includes(place.row) && (place.column === column || place.column === book.total));
  return { ...done, error: { ...done.error, instead: above.map((place) => ({ ...place, right: figureAt(sheet, place) + step })) } };
};

/** Quarters entered as running sums. */
const cumulative: Kind = (book, sheet, random) => {
  const row = random.one(book.leaves);
  if (row === undefined) return undefined;
  let sum = 0;
  const cells = book.quarters.map((column) => {
    sum += figureAt(sheet, { row, column });
    return { row, column, cell: written(cellAt(sheet, row, column), String(sum)) };
  });
  return set(sheet, cells);
};

/** A percentage that Excel took for a time. */
const coerced: Kind = (book, sheet, random) => {
  const place = random.one(book.percents.filter((one) => typeof cellAt(sheet, one.row, one.column)?.value === "number" && isTyped(sheet, one)));
  if (!place) return undefined;
  const points = Math.round(figureAt(sheet, place) * 10000) / 100;
  const [hours, minutes] = [Math.floor(points), Math.round((points % 1) * 100)];
  if (hours < 1) return undefined;
  const error = { kind: "", wrong: [{ ...place, right: points / 100 }] };
  return { sheet: withCells(sheet, [{ ...place, cell: { value: (hours + minutes / 60) / 24, numberFormat: "[h]:mm:ss" } }]), error };
};

/** A row of a sub kegiatan that stands twice, or not at all. */
function rowTimes(times: 0 | 2): Kind {
  return (book, sheet, random) => {
    const row = random.one(book.leaves.filter((leaf) => book.leaves.includes(leaf - 1) || book.leaves.includes(leaf + 1)));
    if (row === undefined || book.layout.formulas || sheet.merges.some(({ bottom }) => bottom >= row)) return undefined;
    const own = sheet.rows[row];
    const rows = [...sheet.rows.slice(0, row), ...Array.from({ length: times }, () => own), ...sheet.rows.slice(row + 1)];
    return { sheet: { ...sheet, rows }, error: { kind: "", wrong: [], rows: times === 2 ? [row, row + 1] : Array.from({ length: 9 }, (_, index) => row - 1 - index) } };
  };
}

const KINDS: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(Object.keys(SLIPS).map((name) => [name, slip(name)])),
  "copied neighbour": copied(neighbour),
  "other column": copied((book, { row, column }, random) => ({ row, column: random.one([book.target, book.total].filter((other) => other !== column)) ?? column })),
  "cells swapped": copied(sameLine, true),
  "copied row": copiedRow,
  stale,
  cumulative,
  coerced,
  "row doubled": rowTimes(2),
  "row missing": rowTimes(0),
  ...Object.fromEntries(
    Object.entries(FAULTS).map(([name, fault]): readonly [string, Kind] => [
      name,
      (book, sheet, random) => {
        const done = fault(book, sheet, random);
        return done && { sheet: done.sheet, error: { kind: "", wrong: [{ ...done.place, right: done.right }] } };
      },
    ]),
  ),
};
