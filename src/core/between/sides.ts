import { type Amount, ONE, ZERO, add, amount, compare, divide, multiply, subtract } from "../figure/amount";
import { agree, readOperand } from "../relation/operand";
import type { CellRef } from "../relation/relation";
import type { Table, TableRow } from "../table/table";
import type { TableContext } from "./context";
import type { Entity } from "./entity";
import { topEntities } from "./gathered";
import { measuredBy } from "./indicators";
import type { Meaning } from "./meaning";

/** A table with what is known for finding the same things elsewhere. */
export interface Subject {
  readonly table: Table;
  readonly context: TableContext;
  readonly entities: readonly Entity[];
  readonly meanings: readonly Meaning[];
  /** The rows directly below a row. */
  readonly children: ReadonlyMap<number, readonly TableRow[]>;
}

/** One figure of a claim: its cells, and their sum in rupiah with the room that printed precision leaves. */
export interface Side {
  readonly table: Table;
  readonly cells: readonly CellRef[];
  readonly value: Amount;
  readonly slack: Amount;
  readonly decimals: number;
  /** Rupiah for one unit of what the cells print. */
  readonly unit: number;
}

/** Equal at the coarser of the two printed precisions. */
export function sidesAgree(a: Side, b: Side): boolean {
  return agree(a.value, b.value, compare(a.slack, b.slack) >= 0 ? a.slack : b.slack);
}

/** How far apart two figures are, as far as the one that is told in thousands or more lets one say. */
export function gapBetween(a: Side, b: Side): Amount {
  const gap = subtract(a.value, b.value);
  const place = compare(lastPlace(a), lastPlace(b)) >= 0 ? lastPlace(a) : lastPlace(b);
  return compare(place, ONE) > 0 ? multiply(divide(gap, place, 0), place) : gap;
}

/** Rupiah for one of the last digit that a figure shows; 1 at least. */
function lastPlace({ unit, decimals }: Side): Amount {
  return unit === 1 ? ONE : amount(Math.max(1, unit / 10 ** decimals));
}

/** The rows that a row's figures are made of; for a total that has none below it, what the table holds at its top. */
export function rowsBelow({ table, entities, children }: Subject, { level, row }: Entity): readonly TableRow[] {
  const below = children.get(row.row) ?? [];
  return level === "total" && below.length === 0
    ? topEntities(table, entities).flatMap(({ members }) => members)
    : below;
}

/** What a performance column measures, row by row. */
export function measured({ table, entities, context }: Subject, { column }: Meaning): ReturnType<typeof measuredBy> {
  return measuredBy(table, column, entities, context);
}

/** The figure that a column holds for some things together; undefined where one of them has none. */
export function sideOf(subject: Subject, meaning: Meaning, entities: readonly Entity[]): Side | undefined {
  const parts = entities.flatMap(({ members }) => members.map((row) => partOf(subject, meaning, row)));
  if (parts.length === 0) return undefined;
  const known = parts.flatMap((part) => part ?? []);
  if (known.length < parts.length && !(parts.length > 1 && isList(entities))) return undefined;
  const cells = known.flatMap((part) => part.cells);
  if (cells.length === 0) return undefined;
  const total = (of: (part: Part) => Amount): Amount => known.reduce((all, part) => add(all, of(part)), ZERO);
  const factor = amount(meaning.unit);
  return {
    table: subject.table,
    cells,
    value: multiply(
      total(({ value }) => value),
      factor,
    ),
    slack: multiply(
      total(({ slack }) => slack),
      factor,
    ),
    decimals: Math.max(...known.map(({ decimals }) => decimals)),
    unit: meaning.unit,
  };
}

/** In a list, a row without a figure of some kind adds nothing. */
function isList(entities: readonly Entity[]): boolean {
  return entities.every(({ members, repeats }) => members.length > 1 && !repeats);
}

interface Part {
  readonly cells: readonly CellRef[];
  readonly value: Amount;
  readonly slack: Amount;
  readonly decimals: number;
}

/** The figure of a row; of money that a row leaves blank, what its children hold. */
function partOf(subject: Subject, meaning: Meaning, { row }: TableRow): Part | undefined {
  const { table, children } = subject;
  const { column } = meaning.column;
  const cell = { sheet: table.sheet.name, row, column };
  const operand = readOperand(table, row, column);
  if (operand.state === "known") {
    return { cells: [cell], value: operand.value, slack: operand.slack, decimals: operand.decimals };
  }
  if (meaning.measure !== "rp" || operand.state !== "blank") return undefined;
  if (operand.dash) return { cells: [cell], value: ZERO, slack: ZERO, decimals: 0 };
  const below = (children.get(row) ?? []).filter(({ kind }) => kind !== "indicator");
  const parts = below.flatMap((child) => partOf(subject, meaning, child) ?? []);
  if (parts.length === 0 || parts.length < below.length) return undefined;
  return {
    cells: parts.flatMap(({ cells }) => cells),
    value: parts.reduce((all, { value }) => add(all, value), ZERO),
    slack: parts.reduce((all, { slack }) => add(all, slack), ZERO),
    decimals: Math.max(...parts.map(({ decimals }) => decimals)),
  };
}
