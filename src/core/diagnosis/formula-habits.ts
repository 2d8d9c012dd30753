import type { CellRef } from "../relation/relation";
import { shiftFormula, toRelative } from "../sheet/formula";
import { type Cell, cellAt } from "../sheet/snapshot";
import { type Table, type TableRow, recordRows, rowAt } from "../table/table";

/** How the cells like this one get their figures: by formula (with one as example), or typed. */
export function cellHabit(table: Table, cell: CellRef): { readonly formula: string | undefined } {
  const { isParent } = rowGroups(table);
  const own = rowAt(table, cell.row);
  return {
    formula:
      exampleOf(table, cell, likeGroup(table, cell)) ??
      (isParent.has(cell.row) ? exampleOf(table, cell, "parents") : undefined) ??
      (isParent.has(cell.row) || own?.kind === "total" ? exampleBeside(table, cell) : undefined) ??
      formulaFor(table, cell, "records"),
  };
}

/** The formula that most rows like this one have in its column, said for this row; undefined without such a habit. */
export function habitualFormula(table: Table, cell: CellRef): string | undefined {
  return formulaFor(table, cell, likeGroup(table, cell));
}

/** Name of a set of rows whose cells of one column should get their figures alike. */
type GroupName = string;

interface RowGroups {
  readonly isParent: ReadonlySet<number>;
  readonly rows: ReadonlyMap<GroupName, ReadonlySet<number>>;
  /** What the cells of a group do in a column, by both names. */
  readonly habits: Map<string, Habit>;
}

/** A table read with other figures keeps its rows: what they have in common is worked out once. */
const known = new WeakMap<readonly TableRow[], RowGroups>();

function rowGroups(table: Table): RowGroups {
  const own = known.get(table.rows);
  if (own) return own;
  const isParent = new Set(table.rows.flatMap(({ parent }) => (parent === null ? [] : [parent])));
  const rows = new Map<GroupName, Set<number>>([["records", new Set(recordRows(table).map(({ row }) => row))]]);
  for (const row of table.rows) {
    for (const name of [likeName(row, isParent), ...(isParent.has(row.row) ? ["parents"] : [])]) {
      const group = rows.get(name);
      if (group) group.add(row.row);
      else rows.set(name, new Set([row.row]));
    }
  }
  const groups = { isParent, rows, habits: new Map<string, Habit>() };
  known.set(table.rows, groups);
  return groups;
}

/** Rows of the same kind, parents or not as this one is. */
function likeGroup(table: Table, { row }: CellRef): GroupName {
  const own = rowAt(table, row);
  return own ? likeName(own, rowGroups(table).isParent) : "";
}

function likeName({ kind, row }: TableRow, isParent: ReadonlySet<number>): GroupName {
  return `${isParent.has(row) ? "parent" : "leaf"} ${kind}`;
}

/** What the cells of some rows hold in one column. */
interface Habit {
  readonly filled: number;
  readonly typed: number;
  readonly formulas: number;
  /** The first two formulas: one of them is another cell's, whichever cell asks. */
  readonly examples: readonly Placed[];
  /** Formulas that read alike, seen from their own cells, the most frequent first. */
  readonly shapes: readonly (Placed & { readonly key: string; readonly count: number })[];
}

interface Placed {
  readonly row: number;
  readonly formula: string;
}

function habitOf(table: Table, group: GroupName, column: number): Habit {
  const { habits, rows } = rowGroups(table);
  const name = `${group}:${String(column)}`;
  const own = habits.get(name);
  if (own) return own;
  const habit = readHabit(table, rows.get(group) ?? new Set(), column);
  habits.set(name, habit);
  return habit;
}

function readHabit(table: Table, rows: ReadonlySet<number>, column: number): Habit {
  const shapes = new Map<string, Placed & { readonly key: string; count: number }>();
  const examples: Placed[] = [];
  let filled = 0;
  let typed = 0;
  let formulas = 0;
  for (const row of rows) {
    const cell = cellAt(table.sheet, row, column);
    if (cell === undefined) continue;
    filled++;
    if (isTyped(cell)) typed++;
    if (cell.formula === undefined) continue;
    formulas++;
    if (examples.length < 2) examples.push({ row, formula: cell.formula });
    const key = toRelative(cell.formula, row, column);
    const shape = shapes.get(key);
    if (shape) shape.count++;
    else shapes.set(key, { row, formula: cell.formula, key, count: 1 });
  }
  return { filled, typed, formulas, examples, shapes: [...shapes.values()].sort((a, b) => b.count - a.count) };
}

function isTyped(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.formula === undefined && typeof cell.value === "number";
}

/** The cell itself, where it is one of the group and so counted with it. */
function ownCell(table: Table, { row, column }: Pick<CellRef, "row" | "column">, group: GroupName): Cell | undefined {
  return rowGroups(table).rows.get(group)?.has(row) === true ? cellAt(table.sheet, row, column) : undefined;
}

/** A formula of the other cells of a group where most of them have one. */
function exampleOf(table: Table, { row, column }: CellRef, group: GroupName): string | undefined {
  const habit = habitOf(table, group, column);
  const own = ownCell(table, { row, column }, group);
  const formulas = habit.formulas - (own?.formula === undefined ? 0 : 1);
  const typed = habit.typed - (isTyped(own) ? 1 : 0);
  return formulas >= 2 && formulas >= typed * 2 ? habit.examples.find((one) => one.row !== row)?.formula : undefined;
}

/** A formula of the row's other cells of the same measure where most of them have one. */
function exampleBeside(table: Table, { row, column }: CellRef): string | undefined {
  const measure = table.columns.find((one) => one.column === column)?.measure;
  const beside = table.columns.filter(
    (one) => one.column !== column && one.measure === measure && one.role !== "percent",
  );
  const cells = beside.map((one) => cellAt(table.sheet, row, one.column));
  const formulas = cells.flatMap((cell) => cell?.formula ?? []);
  return formulas.length >= 2 && formulas.length >= cells.filter(isTyped).length * 2 ? formulas[0] : undefined;
}

/** The formula that most of the other cells of a group have, said for this row. */
function formulaFor(table: Table, { row, column }: CellRef, group: GroupName): string | undefined {
  const habit = habitOf(table, group, column);
  const own = ownCell(table, { row, column }, group);
  const ownKey = own?.formula === undefined ? undefined : toRelative(own.formula, row, column);
  const [best] = habit.shapes
    .slice(0, 2)
    .map((shape) => ({ ...shape, count: shape.count - (shape.key === ownKey ? 1 : 0) }))
    .sort((a, b) => b.count - a.count);
  const others = habit.filled - (own === undefined ? 0 : 1);
  return best && best.count >= 2 && best.count * 2 > others ? shiftFormula(best.formula, row - best.row, 0) : undefined;
}
