import { type Amount, ZERO, add, compare, isZero, negate, subtract, sum } from "../figure/amount";
import { type CellRef, refKey } from "../relation/relation";
import type { Table, TableColumn } from "../table/table";
import { type Claim, type ColumnClaim, type Side, differenceOf, isNearlySame } from "./claims";
import type { TablePair } from "./compare-tables";

/** The same quantity with different figures in different places. */
export interface Difference {
  /** All places that hold the quantity, the odd one out first. */
  readonly sides: readonly Side[];
  readonly claim: Claim;
  readonly column: ColumnClaim;
  /** Figures differ in the last printed digit only. */
  readonly nearly: boolean;
  /** Parts that make up the whole difference, to the rupiah; empty when none do. */
  readonly parts: readonly Part[];
  /** Cell beside the odd one's counterpart that holds the odd figure: the version before or after the amendment. */
  readonly twin: CellRef | undefined;
  /** Further differences that follow from this one. */
  readonly follows: readonly Claim[];
}

/** A cell whose figure is part of a difference: a row that only one table has, or one that differs itself. */
interface Part {
  readonly table: Table;
  readonly cell: CellRef;
  readonly value: Amount;
}

export function claimKey({ left, right }: Pick<Claim, "left" | "right">): string {
  return `${sideKey(left)}=${sideKey(right)}`;
}

function sideKey({ cells }: Side): string {
  return cells.map(refKey).join("+");
}

/** What differs between tables, each cause once: what follows from another difference is folded under it. */
export function findDifferences(pairs: readonly TablePair[]): readonly Difference[] {
  const all = pairs.flatMap((pair) =>
    pair.columns.flatMap((column) => column.claims.map((claim) => ({ pair, column, claim }))),
  );
  const open = all.filter(({ claim }) => !claim.same);
  const causes = new Map<Claim, Claim>();
  for (const { pair, column, claim } of open) {
    const cause = causeOf(claim, column, pair);
    if (cause) causes.set(claim, cause);
  }
  const rootOf = (claim: Claim): Claim => {
    let root = claim;
    for (let steps = 0; steps < 20; steps++) root = causes.get(root) ?? root;
    return root;
  };
  const clusters = clusterSides(all.map(({ claim }) => claim));
  const told = new Set<string>();
  const differences: Difference[] = [];
  for (const { pair, column, claim } of open) {
    if (causes.has(claim)) continue;
    const cluster = clusters.get(sideKey(claim.left)) ?? [claim.left, claim.right];
    const key = cluster.map(sideKey).sort().join("|");
    if (told.has(key)) continue;
    told.add(key);
    const twin = twinOf(claim, column);
    const sides = twin ? copyFirst(cluster, twin) : oddFirst(cluster);
    differences.push({
      sides,
      claim,
      column,
      nearly: isNearlySame(claim),
      parts: partsOf(claim, column, pair),
      twin,
      follows: open
        .filter((other) => other.claim !== claim && rootOf(other.claim) === claim)
        .map((other) => other.claim),
    });
  }
  return differences;
}

/** The difference that this one follows from: a figure it is calculated from, or one of its children. */
function causeOf(claim: Claim, column: ColumnClaim, pair: TablePair): Claim | undefined {
  if (column.left.quantity === "percent" || column.left.quantity === "remainder") {
    const base = pair.columns.filter(
      ({ left }) => ["plan", "realised"].includes(left.quantity) && left.measure === column.left.measure,
    );
    return base.flatMap(({ claims }) => claims).find((other) => !other.same && sameRow(other, claim));
  }
  if (column.left.measure !== "rp") return undefined;
  const quarters =
    column.left.period === "year"
      ? pair.columns.filter(({ left }) => left.quantity === "realised" && left.period !== "year")
      : [];
  const inRow = quarters.flatMap(({ claims }) => claims).filter((other) => !other.same && sameRow(other, claim));
  if (inRow.length > 0 && isZero(subtract(sum(inRow.map(differenceOf)), differenceOf(claim)))) return inRow[0];
  const below = childrenOf(claim, column).filter((other) => !other.same);
  return below.length > 0 && isZero(subtract(sum(below.map(differenceOf)), differenceOf(claim))) ? below[0] : undefined;
}

function sameRow(a: Claim, b: Claim): boolean {
  return a.pair.left[0]?.row.row === b.pair.left[0]?.row.row;
}

function childrenOf({ pair }: Claim, { claims }: ColumnClaim): readonly Claim[] {
  const rows = new Set(pair.left.map(({ row }) => row.row));
  return claims.filter((other) => other.pair.left.some(({ row }) => row.parent !== null && rows.has(row.parent)));
}

/** Every place of one quantity, by each of its places. */
function clusterSides(claims: readonly Claim[]): ReadonlyMap<string, readonly Side[]> {
  const groups = new Map<string, Side[]>();
  for (const { left, right } of claims) {
    const a = groups.get(sideKey(left)) ?? [left];
    const b = groups.get(sideKey(right)) ?? [right];
    if (a === b) continue;
    const merged = [...a, ...b];
    for (const side of merged) groups.set(sideKey(side), merged);
  }
  return groups;
}

/** The places that stand alone with their figure come first; of equals, the later one, which is more often the copy. */
function oddFirst(sides: readonly Side[]): readonly Side[] {
  const votes = (side: Side): number =>
    new Set(sides.filter((other) => isZero(subtract(other.value, side.value))).map(({ table }) => table)).size;
  return sides
    .map((side, index) => ({ side, index, votes: votes(side) }))
    .sort((a, b) => a.votes - b.votes || b.index - a.index)
    .map(({ side }) => side);
}

/** A figure that the other version's cell holds was copied from there: it comes first, what the twin stands beside after it. */
function copyFirst(sides: readonly Side[], twin: CellRef): readonly Side[] {
  const isBesideTwin = ({ cells }: Side): boolean =>
    cells.some(({ sheet, row }) => sheet === twin.sheet && row === twin.row);
  return [...sides].sort((a, b) => Number(isBesideTwin(a)) - Number(isBesideTwin(b)));
}

/** The cell of the version before or after the amendment that holds the other side's figure. */
function twinOf({ left, right, pair }: Claim, column: ColumnClaim): CellRef | undefined {
  return (
    twinFor(left.table, column.left.column, { row: pair.left[0]?.row.row, value: right.value }) ??
    twinFor(right.table, column.right.column, { row: pair.right[0]?.row.row, value: left.value })
  );
}

function twinFor(
  table: Table,
  { role, column, path }: TableColumn,
  { row, value }: { row: number | undefined; value: Amount },
): CellRef | undefined {
  const stage = role === "before" ? "after" : role === "after" ? "before" : undefined;
  if (stage === undefined || row === undefined) return undefined;
  const distance = (other: TableColumn): number =>
    Math.abs(other.column - column) + (other.path.at(-2) === path.at(-2) ? 0 : table.columns.length);
  const [twin] = table.columns.filter((other) => other.role === stage).sort((a, b) => distance(a) - distance(b));
  const figure = twin && table.figure(row, twin.column);
  return figure && compare(figure.value, value) === 0
    ? { sheet: table.sheet.name, row, column: twin.column }
    : undefined;
}

const MOST_PARTS = 14;

/** Rows whose figures make up the difference exactly: children that only one table has, and children that differ. */
function partsOf(claim: Claim, column: ColumnClaim, { left, right }: TablePair): readonly Part[] {
  if (column.left.measure !== "rp") return [];
  const children = childrenOf(claim, column);
  const differing = children
    .filter((other) => !other.same)
    .flatMap((other) =>
      other.left.cells.slice(0, 1).map((cell): Part => ({ table: left, cell, value: differenceOf(other) })),
    );
  const matchedLeft = new Set(column.claims.flatMap(({ pair }) => pair.left.map(({ row }) => row.row)));
  const matchedRight = new Set(column.claims.flatMap(({ pair }) => pair.right.map(({ row }) => row.row)));
  const onlyLeft = unmatched(left, {
    rows: claim.pair.left.map(({ row }) => row.row),
    column: column.left.column.column,
    matched: matchedLeft,
    sign: 1,
  });
  const onlyRight = unmatched(right, {
    rows: claim.pair.right.map(({ row }) => row.row),
    column: column.right.column.column,
    matched: matchedRight,
    sign: -1,
  });
  const parts = [...differing, ...onlyLeft, ...onlyRight].filter(({ value }) => !isZero(value));
  return parts.length > MOST_PARTS ? [] : (subsetFor(parts, differenceOf(claim)) ?? []);
}

function unmatched(
  table: Table,
  of: { rows: readonly number[]; column: number; matched: ReadonlySet<number>; sign: 1 | -1 },
): readonly Part[] {
  const parents = new Set(of.rows);
  return table.rows.flatMap(({ row, parent, kind }) => {
    if (parent === null || !parents.has(parent) || of.matched.has(row) || kind === "indicator") return [];
    const figure = table.figure(row, of.column);
    if (!figure) return [];
    return [
      {
        table,
        cell: { sheet: table.sheet.name, row, column: of.column },
        value: of.sign === 1 ? figure.value : negate(figure.value),
      },
    ];
  });
}

/** The smallest subset whose sum is the amount; undefined when none is. */
function subsetFor(parts: readonly Part[], target: Amount): readonly Part[] | undefined {
  let sums: { value: Amount; parts: readonly Part[] }[] = [{ value: ZERO, parts: [] }];
  let best: readonly Part[] | undefined;
  for (const part of parts) {
    const more = sums.map((one) => ({ value: add(one.value, part.value), parts: [...one.parts, part] }));
    for (const one of more)
      if (compare(one.value, target) === 0 && (best === undefined || one.parts.length < best.length)) best = one.parts;
    sums = [...sums, ...more];
  }
  return best;
}
