import { abs, add, amount, compare, isZero, multiply, subtract, toNumber, toPlain } from "../figure/amount";
import { halfUnit } from "../relation/operand";
import type { CellRef } from "../relation/relation";
import { unitIn } from "../table/money-unit";
import type { Table, TableColumn } from "../table/table";
import { titlesOf } from "../table/title-lines";
import type { Entity } from "./entity";
import { matchRows } from "./match-rows";
import { meetings, subjectsOf } from "./compare-tables";
import { type Meaning, mayAgree } from "./meaning";
import { type Side, type Subject, sideOf } from "./sides";

/** Columns of a table whose money is in another unit than the words over them say. */
export interface OddUnit {
  /** The table with its columns in the unit that their figures are in. */
  readonly table: Table;
  readonly columns: readonly TableColumn[];
  /** All columns of money of the table are. */
  readonly whole: boolean;
  readonly unit: number;
  readonly said: number;
  /** Cells with their counterparts in another table, which show it. */
  readonly shown: readonly { readonly own: Side; readonly other: Side }[];
}

/**
 * Finds the columns that hold thousands or millions where no words say so, or rupiah where words say thousands, by the
 * tables that hold the same figures; the tables come back with the units that their figures are in.
 */
export function settleUnits(tables: readonly Table[]): {
  readonly subjects: readonly Subject[];
  readonly odd: readonly OddUnit[];
} {
  const subjects = subjectsOf(tables);
  const hints = meetings(subjects).flatMap(([left, right]) => hintsBetween(left, right));
  if (hints.length === 0) return { subjects, odd: [] };
  const odd: OddUnit[] = [];
  const settled = tables.map((table) => {
    const own = hints.filter((hint) => hint.table === table);
    const found = own.length > 0 ? oddUnit(table, own, tables) : undefined;
    if (found?.told) odd.push(found.odd);
    return found?.odd.table ?? table;
  });
  return { subjects: subjectsOf(settled), odd };
}

/** Figures so many times as large as others are of another unit, if they are the same. */
const APART = 30;

function isMoney({ measure, role }: TableColumn): boolean {
  return measure === "rp" && role !== "percent";
}

const middles = new WeakMap<TableColumn, number>();

/** The middle of a column's figures as they are printed; undefined where it holds none. */
function middleOf(table: Table, column: TableColumn): number | undefined {
  const known = middles.get(column);
  if (known !== undefined) return known;
  const figures = table.rows
    .flatMap(({ row }) => table.figure(row, column.column) ?? [])
    .map(({ value }) => Math.abs(toNumber(value)))
    .filter((value) => value > 0)
    .sort((a, b) => a - b);
  const middle = figures[figures.length >> 1];
  if (middle !== undefined) middles.set(column, middle);
  return middle;
}

/** What the figures of another table say about the unit of a column. */
interface Hint {
  readonly table: Table;
  readonly column: TableColumn;
  readonly unit: number;
  readonly shown: OddUnit["shown"];
}

function hintsBetween(left: Subject, right: Subject): readonly Hint[] {
  const known = sampleOf(left, right);
  if (known.length === 0) return [];
  const candidates = left.meanings.flatMap((a) =>
    right.meanings.filter((b) => isApart([left, a], [right, b], known)).map((b) => [a, b] as const),
  );
  if (candidates.length === 0) return [];
  const rows = matchRows(left.entities, right.entities, "sum").filter(
    (pair) => !pair.doubtful && ![...pair.left, ...pair.right].some(({ gathered }) => gathered),
  );
  return candidates.flatMap(([a, b]) => {
    const sides = rows.flatMap((pair): readonly (readonly [Side, Side])[] => {
      const [ours, theirs] = [sideOf(left, a, pair.left), sideOf(right, b, pair.right)];
      return ours && theirs && !isZero(ours.value) && !isZero(theirs.value) ? [[ours, theirs]] : [];
    });
    return hintFrom(sides, [left.table, a.column], [right.table, b.column]) ?? [];
  });
}

/** A few things that both tables name, once each. */
function sampleOf({ entities: left }: Subject, { entities: right }: Subject): readonly (readonly [Entity, Entity])[] {
  const [ours, theirs] = [namesOf(left), namesOf(right)];
  const [few, many] = ours.size <= theirs.size ? [ours, theirs] : [theirs, ours];
  const found: (readonly [Entity, Entity])[] = [];
  for (const [name, one] of few) {
    const other = many.get(name);
    if (!one || !other) continue;
    found.push(few === ours ? [one, other] : [other, one]);
    if (found.length >= SAMPLE) break;
  }
  return found;
}

const SAMPLE = 12;
const names = new WeakMap<readonly Entity[], ReadonlyMap<string, Entity | undefined>>();

/** Things of a table by their names; undefined for names of several. */
function namesOf(entities: readonly Entity[]): ReadonlyMap<string, Entity | undefined> {
  const known = names.get(entities);
  if (known) return known;
  const own = new Map<string, Entity | undefined>();
  for (const entity of entities) {
    if (entity.level === "indicator" || entity.gathered) continue;
    const key = entity.name === "" ? entity.code : `${entity.level === "total" ? "=" : ""}${entity.name}`;
    if (key !== "") own.set(key, own.has(key) ? undefined : entity);
  }
  names.set(entities, own);
  return own;
}

/** Whether most of a few figures of two columns are many times as large in the one as in the other. */
function isApart(
  [left, a]: readonly [Subject, Meaning],
  [right, b]: readonly [Subject, Meaning],
  known: readonly (readonly [Entity, Entity])[],
): boolean {
  if (a.measure !== "rp" || b.measure !== "rp" || !mayAgree(a, b, [left.context, right.context])) return false;
  const ratios = known.flatMap(([one, other]) => {
    const [ours, theirs] = [sideOf(left, a, [one]), sideOf(right, b, [other])];
    if (!ours || !theirs || isZero(ours.value) || isZero(theirs.value)) return [];
    return [Math.abs(toNumber(ours.value) / toNumber(theirs.value))];
  });
  return ratios.filter((ratio) => ratio > APART || ratio * APART < 1).length * 2 > ratios.length;
}

const FACTORS = [1e3, 1e6, 1e9];
/** So much of what is compared must be the same figure in the other unit, in so many digits altogether. */
const MOST = 0.6;
const DIGITS = 8;

function hintFrom(
  sides: readonly (readonly [Side, Side])[],
  left: readonly [Table, TableColumn],
  right: readonly [Table, TableColumn],
): Hint | undefined {
  for (const turned of [false, true]) {
    const ordered = turned ? sides.map(([a, b]) => [b, a] as const) : sides;
    const [[small, smallColumn], [large, largeColumn]] = turned ? [right, left] : [left, right];
    for (const factor of FACTORS) {
      const fitting = ordered.filter(([one, other]) => isTimes(one, other, factor));
      if (fitting.length === 0 || fitting.length < MOST * sides.length) continue;
      const known = new Set(fitting.map(([one]) => digitsOf(one)));
      if ([...known].reduce((all, digits) => all + digits.length, 0) < DIGITS) continue;
      const [said, saidLarge] = [smallColumn.moneyUnit ?? 1, largeColumn.moneyUnit ?? 1];
      const isFalse = saidLarge > said && (middleOf(large, largeColumn) ?? 0) >= HIGH;
      return isFalse
        ? {
            table: large,
            column: largeColumn,
            unit: Math.max(1, saidLarge / factor),
            shown: fitting.map(([other, own]) => ({ own, other })),
          }
        : {
            table: small,
            column: smallColumn,
            unit: said * factor,
            shown: fitting.map(([own, other]) => ({ own, other })),
          };
    }
  }
  return undefined;
}

/** Where half of the figures are as large as this, they are hardly thousands, whatever the words over them say. */
const HIGH = 1e8;

/** Whether one figure times a factor is the other, as far as its last digit lets one say. */
function isTimes(small: Side, large: Side, factor: number): boolean {
  const times = amount(factor);
  const place = multiply(multiply(halfUnit(small.decimals), amount(small.unit)), times);
  return compare(abs(subtract(multiply(small.value, times), large.value)), add(place, large.slack)) <= 0;
}

/** Digits of a figure that are no mere zeros. */
function digitsOf({ value }: Side): string {
  return toPlain(abs(value))
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
}

function oddUnit(
  table: Table,
  hints: readonly Hint[],
  tables: readonly Table[],
): { readonly odd: OddUnit; readonly told: boolean } | undefined {
  const [first] = hints;
  if (!first) return undefined;
  const own = hints.filter(({ unit }) => unit === first.unit);
  const shownBy = new Set(own.map(({ column }) => column.column));
  const sizes = table.columns.filter(({ column }) => shownBy.has(column)).flatMap((one) => middleOf(table, one) ?? []);
  const money = table.columns.filter(isMoney);
  const isLike = (column: TableColumn): boolean => {
    const middle = middleOf(table, column);
    return middle === undefined || sizes.some((size) => middle < size * APART && middle * APART > size);
  };
  const columns = money.filter((column) => shownBy.has(column.column) || isLike(column));
  const unitOf = new Set(columns.map(({ column }) => column));
  const settled: Table = {
    ...table,
    columns: table.columns.map((column) => (unitOf.has(column.column) ? { ...column, moneyUnit: first.unit } : column)),
  };
  const said = first.column.moneyUnit ?? 1;
  // What the first title of a sheet says of its other tables is no claim of theirs.
  const isOwn = said === 1 || unitIn([...titlesOf(table, tables).own, ...first.column.path].join(" \n ")) > 1;
  const seen = new Set<string>();
  const shown = own
    .flatMap((hint) => hint.shown)
    .filter(({ own: { cells } }) => {
      const key = cells.map(cellKey).join("+");
      return !seen.has(key) && seen.add(key);
    });
  return {
    odd: { table: settled, columns, whole: columns.length === money.length, unit: first.unit, said, shown },
    told: isOwn,
  };
}

function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet}!${String(row)}:${String(column)}`;
}

/** A figure in another unit than its table's. */
export interface ScaleSlip {
  /** The one of two figures that is. */
  readonly side: Side;
  /** It was typed in thousands or millions; else in rupiah, where its table tells thousands. */
  readonly shortened: boolean;
  readonly factor: number;
}

/** Whether two figures are the same but for a thousand or a million: one of them was typed in another unit than its table's. */
export function scaleSlip(a: Side, b: Side): ScaleSlip | undefined {
  const [small, large] = compare(abs(a.value), abs(b.value)) <= 0 ? [a, b] : [b, a];
  if (isZero(small.value) || digitsOf(small).length < TELLING) return undefined;
  const factor = FACTORS.find((one) => isTimes(small, large, one));
  if (factor === undefined) return undefined;
  const shortened = large.unit <= small.unit;
  return { side: shortened ? small : large, shortened, factor };
}

const TELLING = 3;
