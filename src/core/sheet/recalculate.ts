import type { Area } from "./address";
import { type ReadersAt, indexReaders } from "./cell-readers";
import { evaluate } from "./evaluate";
import { type FormulaNode, childrenOf, parseFormula, precedents } from "./formula";
import { type EvaluateContext, type FormulaError, type Operand, type Scalar, WRONG_NAME } from "./formula-value";
import type { CellValue } from "./snapshot";

/** A cell of a workbook; sheet names count without regard to case. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells of one sheet that changed together. */
export interface ChangedArea {
  readonly sheet: string;
  readonly area: Area;
}

export interface FormulaCell extends CellPlace {
  readonly formula: string;
}

/** What recalculating asks of the workbook; the sheet is always named. */
export interface WorkbookLookup {
  /** The value that a cell holds now; of a formula cell the last result. */
  readonly cell: (sheet: string, row: number, column: number) => Scalar;
  /** A value to take for a formula cell instead of calculating it: what would be if it were mended. */
  readonly held?: (sheet: string, row: number, column: number) => CellValue | undefined;
  /** Whether a cell counts as a SUBTOTAL although it holds no formula. */
  readonly isSubtotal?: (sheet: string, row: number, column: number) => boolean;
  readonly extent: (sheet: string) => { readonly rowCount: number; readonly columnCount: number } | undefined;
  /** The formula that a defined name stands for, seen from a sheet. */
  readonly definedName?: (name: string, sheet: string) => string | undefined;
  readonly isHiddenRow?: (sheet: string, row: number) => boolean;
  /** The result of a function that Excel itself does not have; undefined for one of nobody. */
  readonly otherFunction?: (name: string, args: readonly Operand[], cell: CellPlace) => Operand | undefined;
  readonly showNumber?: (value: number, format: string) => string;
  readonly decimalMark?: "." | ",";
}

export interface Recalculated extends CellPlace {
  readonly value: CellValue | FormulaError;
  /** The formula reads itself, directly or through others; Excel warns and shows 0. */
  readonly circular: boolean;
}

/** Formula cells with what they read, prepared once for many recalculations. */
export interface FormulaGraph {
  readonly cells: readonly GraphCell[];
  readonly bySheet: ReadonlyMap<string, ColumnIndex>;
  /** Of each formula cell, the formula cells that it reads and those that read it. */
  readonly reads: readonly (readonly number[])[];
  readonly readers: readonly (readonly number[])[];
  /** Formula cells that are a cell or read it. */
  readonly at: ReadersAt;
}

interface GraphCell extends CellPlace {
  readonly node: FormulaNode | undefined;
  readonly reads: readonly { readonly sheet: string; readonly area: Area }[];
  readonly isSubtotal: boolean;
}

/** Cells of a sheet by column, each column from the top. */
type ColumnIndex = ReadonlyMap<number, readonly { readonly row: number; readonly index: number }[]>;

/** Reads the formulas of a workbook once. */
export function buildFormulaGraph(
  formulas: Iterable<FormulaCell>,
  lookup: Pick<WorkbookLookup, "definedName">,
): FormulaGraph {
  const parsed = new Map<string, FormulaNode | undefined>();
  const parse = (formula: string): FormulaNode | undefined => {
    if (!parsed.has(formula)) parsed.set(formula, parseFormula(formula));
    return parsed.get(formula);
  };
  const cells = Array.from(formulas, ({ sheet, row, column, formula }): GraphCell => {
    const node = parse(formula);
    const reads = node ? readsOf(node, sheet, (name) => parse(lookup.definedName?.(name, sheet) ?? "")) : [];
    return { sheet, row, column, node, reads, isSubtotal: node !== undefined && hasSubtotal(node) };
  });
  const bySheet = indexCells(cells);
  const edges = cells.map((cell) => formulasRead(cell, bySheet));
  const readers = cells.map((): number[] => []);
  for (const [index, list] of edges.entries()) for (const read of list) readers[read]?.push(index);
  let at: ReadersAt | undefined;
  return { cells, bySheet, reads: edges, readers, at: (cell) => (at ??= indexReaders(cells))(cell) };
}

/** The formula cells that depend on some cells, these themselves left out where they are typed. */
export function dependentsOf(graph: FormulaGraph, cells: Iterable<CellPlace>): readonly CellPlace[] {
  return [...dependents(graph, cells)].flatMap((index) => graph.cells[index] ?? []);
}

/**
 * New values of the formulas that depend on what changed, or of all formulas, in the order in which they can be
 * calculated. A changed cell that holds a formula is calculated too.
 */
export function recalculate(
  graph: FormulaGraph,
  changed: Iterable<CellPlace | ChangedArea> | "all",
  lookup: WorkbookLookup,
): Recalculated[] {
  const edges = graph.reads;
  const dirty = changed === "all" ? new Set(graph.cells.keys()) : dependents(graph, changed);
  const results = new Map<number, Recalculated>();
  for (const group of calculationOrder(dirty, edges)) {
    const [first] = group;
    const circular = group.length > 1 || (first !== undefined && (edges[first] ?? []).includes(first));
    for (const index of group) {
      const cell = graph.cells[index];
      if (!cell) continue;
      const { sheet, row, column } = cell;
      const held = lookup.held?.(sheet, row, column);
      const value = held ?? (circular ? 0 : calculateCell(cell, graph, results, lookup));
      results.set(index, { sheet, row, column, value, circular: circular && held === undefined });
    }
  }
  return [...results.values()];
}

function calculateCell(
  cell: GraphCell,
  graph: FormulaGraph,
  results: ReadonlyMap<number, Recalculated>,
  lookup: WorkbookLookup,
): CellValue | FormulaError {
  if (!cell.node) return WRONG_NAME;
  const own = (sheet: string | undefined): string => sheet ?? cell.sheet;
  const { otherFunction } = lookup;
  const context: EvaluateContext = {
    at: cell,
    cell: (sheet, row, column) => {
      const index = formulaAt(graph, own(sheet), row, column);
      const result = index === undefined ? undefined : results.get(index);
      return result ? result.value : lookup.cell(own(sheet), row, column);
    },
    extent: (sheet) => lookup.extent(own(sheet)),
    isSubtotal: (sheet, row, column) => {
      const index = formulaAt(graph, own(sheet), row, column);
      if (index !== undefined && graph.cells[index]?.isSubtotal === true) return true;
      return lookup.isSubtotal?.(own(sheet), row, column) ?? false;
    },
    isHiddenRow: (sheet, row) => lookup.isHiddenRow?.(own(sheet), row) ?? false,
    resolveName: (name) => parseFormula(lookup.definedName?.(name, cell.sheet) ?? ""),
    ...(otherFunction ? { otherFunction: (name, args) => otherFunction(name, args, cell) } : {}),
    ...(lookup.showNumber ? { showNumber: lookup.showNumber } : {}),
    ...(lookup.decimalMark ? { decimalMark: lookup.decimalMark } : {}),
  };
  return evaluate(cell.node, context);
}

/** What a formula reads, through defined names too. */
function readsOf(
  node: FormulaNode,
  sheet: string,
  resolve: (name: string) => FormulaNode | undefined,
): GraphCell["reads"] {
  const direct = precedents(node).map((read) => ({ sheet: read.sheet ?? sheet, area: read.area }));
  const named = namesIn(node).flatMap((name) => {
    const target = resolve(name);
    return target ? precedents(target).map((read) => ({ sheet: read.sheet ?? sheet, area: read.area })) : [];
  });
  return [...direct, ...named];
}

function namesIn(node: FormulaNode): string[] {
  return walk(node).flatMap((part) => (part.kind === "name" ? [part.text] : []));
}

function hasSubtotal(node: FormulaNode): boolean {
  return walk(node).some((part) => part.kind === "call" && part.name === "SUBTOTAL");
}

function walk(node: FormulaNode): FormulaNode[] {
  const found: FormulaNode[] = [];
  const rest = [node];
  for (let next = rest.pop(); next; next = rest.pop()) {
    found.push(next);
    rest.push(...childrenOf(next));
  }
  return found;
}

function indexCells(cells: readonly CellPlace[]): ReadonlyMap<string, ColumnIndex> {
  const sheets = new Map<string, Map<number, { row: number; index: number }[]>>();
  for (const [index, { sheet, row, column }] of cells.entries()) {
    const columns = sheets.get(sheet.toLowerCase()) ?? new Map<number, { row: number; index: number }[]>();
    const list = columns.get(column) ?? [];
    list.push({ row, index });
    columns.set(column, list);
    sheets.set(sheet.toLowerCase(), columns);
  }
  for (const columns of sheets.values()) for (const list of columns.values()) list.sort((a, b) => a.row - b.row);
  return sheets;
}

/** The first place of a list whose row is not above a row. */
function firstAt(list: readonly { readonly row: number }[], row: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function formulaAt(graph: FormulaGraph, sheet: string, row: number, column: number): number | undefined {
  const list = graph.bySheet.get(sheet.toLowerCase())?.get(column) ?? [];
  const found = list[firstAt(list, row)];
  return found?.row === row ? found.index : undefined;
}

/** The formula cells among those that a formula reads. */
function formulasRead(cell: GraphCell, bySheet: ReadonlyMap<string, ColumnIndex>): number[] {
  return cell.reads.flatMap(({ sheet, area }) => [...cellsWithin(bySheet.get(sheet.toLowerCase()), area)]);
}

function* cellsWithin(index: ColumnIndex | undefined, area: Area): Generator<number> {
  for (const [column, list] of index ?? []) {
    if (column < area.left || column > area.right) continue;
    for (let at = firstAt(list, area.top); at < list.length; at += 1) {
      const cell = list[at];
      if (!cell || cell.row > area.bottom) break;
      yield cell.index;
    }
  }
}

function dependents(graph: FormulaGraph, changed: Iterable<CellPlace | ChangedArea>): Set<number> {
  const rest = touchedBy(graph, changed);
  const dirty = new Set<number>();
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (dirty.has(next)) continue;
    dirty.add(next);
    for (const reader of graph.readers[next] ?? []) rest.push(reader);
  }
  return dirty;
}

/** Formula cells that lie in what changed or read from it, in their order. */
function touchedBy(graph: FormulaGraph, changed: Iterable<CellPlace | ChangedArea>): number[] {
  const touched = new Set<number>();
  const areas: ChangedArea[] = [];
  for (const change of changed) {
    if ("area" in change) areas.push({ ...change, sheet: change.sheet.toLowerCase() });
    else for (const index of graph.at(change)) touched.add(index);
  }
  const meets = (sheet: string, area: Area): boolean =>
    areas.some((change) => change.sheet === sheet.toLowerCase() && overlaps(change.area, area));
  if (areas.length > 0) {
    for (const [index, { sheet, row, column, reads }] of graph.cells.entries()) {
      const own = { top: row, left: column, bottom: row, right: column };
      if (meets(sheet, own) || reads.some((read) => meets(read.sheet, read.area))) touched.add(index);
    }
  }
  return [...touched].sort((a, b) => a - b);
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Groups of formulas, each after those that it reads; a group of several reads itself in a circle (Tarjan's components). */
function calculationOrder(dirty: ReadonlySet<number>, edges: readonly (readonly number[])[]): number[][] {
  const groups: number[][] = [];
  const order = new Map<number, { found: number; lowest: number; open: boolean }>();
  const open: number[] = [];
  for (const root of dirty) {
    if (order.has(root)) continue;
    const path: { index: number; next: number }[] = [];
    const enter = (index: number): void => {
      order.set(index, { found: order.size, lowest: order.size, open: true });
      open.push(index);
      path.push({ index, next: 0 });
    };
    enter(root);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const own = order.get(step.index);
      const read = edges[step.index]?.[step.next];
      if (!own) break;
      if (read === undefined) {
        path.pop();
        const parent = order.get(path.at(-1)?.index ?? -1);
        if (parent) parent.lowest = Math.min(parent.lowest, own.lowest);
        if (own.lowest === own.found) groups.push(close(step.index, open, order));
        continue;
      }
      step.next += 1;
      const other = order.get(read);
      if (!other && dirty.has(read)) enter(read);
      else if (other?.open) own.lowest = Math.min(own.lowest, other.found);
    }
  }
  return groups;
}

function close(index: number, open: number[], order: ReadonlyMap<number, { open: boolean }>): number[] {
  const group = open.splice(open.lastIndexOf(index));
  for (const member of group) {
    const state = order.get(member);
    if (state) state.open = false;
  }
  return group;
}
