import { type Amount, isZero } from "../../figure/amount";
import { type CompiledEdit, type EditSystem, type Figures, isKept, residualOf } from "./edit";
import { type Effort, type Row, eliminate, holds } from "./elimination";
import type { Ring } from "./ring";

/** The edits of one group of cells as rows on the changes of a record's figures. */
export interface Space<T> {
  readonly ring: Ring<T>;
  readonly rows: readonly Row<T>[];
  readonly byCell: ReadonlyMap<number, readonly Row<T>[]>;
  /** Rows that the record breaks as it is. */
  readonly broken: readonly Row<T>[];
  /** Half widths of the bands of edits with a tolerance, by the cell that stands for the place in the band. */
  readonly bands: ReadonlyMap<number, T>;
  /** Changes count in units of 10^-decimals. */
  readonly decimals: number;
}

/** What is left to keep once some cells may be anything. */
export interface State<T> {
  readonly gone: ReadonlySet<Row<T>>;
  readonly derived: readonly Row<T>[];
  /** Inequality eliminations so far. */
  readonly steps: number;
}

/** The edits' own figures, and the cells whose change they may ask for. */
export function openSpace<T>(
  ring: Ring<T>,
  system: EditSystem,
  members: readonly number[],
  figures: Figures,
): Space<T> {
  const edits = members.map((index) => system.edits[index] as CompiledEdit);
  const known = (cell: number): Amount[] => [figures[cell] ?? null].flatMap((figure) => figure ?? []);
  const scales = edits.flatMap(({ cells, rhs, tolerance }) => [
    rhs.scale,
    tolerance.scale,
    ...cells.flatMap(known).map(({ scale }) => scale),
  ]);
  const decimals = Math.max(0, ...scales);
  const filled = figures.map((figure) => figure ?? NOTHING);
  const first = Math.max(figures.length, ...edits.flatMap(({ cells }) => cells.map((cell) => cell + 1)));
  const bands = new Map<number, T>();
  const rows: Row<T>[] = [];
  const broken: Row<T>[] = [];
  for (const [place, edit] of edits.entries()) {
    const residual = residualOf(edit, filled) as Amount;
    const band = edit.op === "==" && !isZero(edit.tolerance) ? first + place : undefined;
    if (band !== undefined) bands.set(band, ring.of(edit.tolerance, decimals + edit.decimals));
    const row = rowOf(ring, edit, { residual, decimals, place, band });
    rows.push(row);
    const complete = edit.cells.every((cell) => (figures[cell] ?? null) !== null);
    if (complete && !isKept(edit, residual)) broken.push(row);
  }
  return { ring, rows, byCell: index(rows), broken, bands, decimals };
}

const NOTHING: Amount = { units: 0, scale: 0, big: null };

interface Placed {
  readonly residual: Amount;
  readonly decimals: number;
  readonly place: number;
  readonly band: number | undefined;
}

function rowOf<T>(ring: Ring<T>, edit: CompiledEdit, { residual, decimals, place, band }: Placed): Row<T> {
  const coefficients = edit.coefficients.map((one) => ring.of(one, edit.decimals));
  const rest = ring.of(residual, decimals + edit.decimals);
  const origin = edit.op === "==" ? 0n : 1n << BigInt(place);
  if (band !== undefined)
    return {
      cells: [...edit.cells, band],
      coefficients: [...coefficients, ring.negate(ring.one)],
      rest,
      op: "==",
      origin,
    };
  if (isZero(edit.tolerance)) return { cells: edit.cells, coefficients, rest, op: edit.op, origin };
  const room = ring.of(edit.tolerance, decimals + edit.decimals);
  return {
    cells: edit.cells,
    coefficients,
    rest: ring.combine(ring.one, rest, ring.negate(ring.one), room),
    op: "<=",
    origin,
  };
}

function index<T>(rows: readonly Row<T>[]): ReadonlyMap<number, readonly Row<T>[]> {
  const byCell = new Map<number, Row<T>[]>();
  for (const row of rows) {
    for (const cell of row.cells) {
      const list = byCell.get(cell);
      if (list) list.push(row);
      else byCell.set(cell, [row]);
    }
  }
  return byCell;
}

export function start<T>(): State<T> {
  return { gone: new Set(), derived: [], steps: 0 };
}

/** Lets one more cell be anything. */
export function free<T>({ ring, byCell }: Space<T>, state: State<T>, cell: number, effort: Effort): State<T> {
  const base = (byCell.get(cell) ?? []).filter((row) => !state.gone.has(row));
  const named = state.derived.filter((row) => row.cells.includes(cell));
  if (base.length === 0 && named.length === 0) return state;
  const { rows, steps } = eliminate(ring, [...base, ...named], cell, state.steps, effort);
  return {
    gone: base.length > 0 ? new Set([...state.gone, ...base]) : state.gone,
    derived: [...state.derived.filter((row) => !named.includes(row)), ...rows],
    steps,
  };
}

/** Rows that cannot be kept by the cells let free: in each, another cell must be wrong. None when all can be kept. */
export function conflicts<T>(space: Space<T>, state: State<T>, effort: Effort): readonly Row<T>[] {
  const open = space.broken.filter((row) => !state.gone.has(row));
  const plain = state.derived.filter((row) => !withinBands(space, row));
  if (open.length > 0 || plain.length > 0 || space.bands.size === 0) return [...open, ...plain];
  return bandConflicts(space, state, effort);
}

/** Whether some places in the bands make the row hold. */
function withinBands<T>({ ring, bands }: Space<T>, row: Row<T>): boolean {
  if (bands.size === 0) return holds(ring, row);
  let reach = ring.zero;
  for (const [i, cell] of row.cells.entries()) {
    const width = bands.get(cell);
    if (width !== undefined) reach = ring.combine(ring.abs(row.coefficients[i] as T), width, ring.one, reach);
  }
  const one = ring.one;
  if (row.op !== "==") return holds(ring, { ...row, rest: ring.combine(one, row.rest, one, ring.negate(reach)) });
  return ring.sign(ring.combine(one, ring.abs(row.rest), one, ring.negate(reach))) <= 0;
}

/** Rows that share a band hold together only if one place in it suits them all. */
function bandConflicts<T>(space: Space<T>, state: State<T>, effort: Effort): readonly Row<T>[] {
  const { ring, bands } = space;
  const shared = [...bands.keys()].filter((band) => state.derived.filter((row) => row.cells.includes(band)).length > 0);
  if (shared.length === 0) return [];
  let rows: readonly Row<T>[] = [
    ...state.derived,
    ...shared.flatMap((band, i) => bandRows(ring, band, bands.get(band) as T, space.rows.length + 2 * i)),
  ];
  let { steps } = state;
  for (const band of shared) {
    const named = rows.filter((row) => row.cells.includes(band));
    const left = eliminate(ring, named, band, steps, effort);
    steps = left.steps;
    rows = [...rows.filter((row) => !row.cells.includes(band)), ...left.rows];
  }
  return rows.filter((row) => !holds(ring, row));
}

/** -width <= place <= width */
export function bandRows<T>(ring: Ring<T>, band: number, width: T, place: number): readonly Row<T>[] {
  const bound = (coefficient: T, bit: number): Row<T> => ({
    cells: [band],
    coefficients: [coefficient],
    rest: ring.negate(width),
    op: "<=",
    origin: 1n << BigInt(bit),
  });
  return [bound(ring.one, place), bound(ring.negate(ring.one), place + 1)];
}
