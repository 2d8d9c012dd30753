import { type Amount, amount, compare, isZero, multiply, subtract } from "../figure/amount";
import { type CellRef, refKey } from "../relation/relation";
import type { Table, TableColumn } from "../table/table";
import { type Claim, type ColumnClaim, isNearlySame } from "./claims";
import type { TablePair } from "./compare-tables";
import { type Open, causesOf } from "./causes";
import { headerYear } from "./context";
import { groupBy } from "./group";
import type { Meaning } from "./meaning";
import { type Part, partsOf } from "./parts";
import type { Side } from "./sides";

/** The same quantity with different figures in different places. */
export interface Difference {
  /** One figure, or a whole column that shows another version of the plan: then `sides` holds its cells and their counterparts in turns. */
  readonly kind: "figure" | "version";
  /** All places that hold the quantity, the odd one out first. */
  readonly sides: readonly Side[];
  readonly claim: Claim;
  readonly column: ColumnClaim;
  /** Figures differ in the last printed digit only. */
  readonly nearly: boolean;
  /** Parts that make up the whole difference, to the rupiah; empty when none do. */
  readonly parts: readonly Part[];
  /** Cell beside the odd one's counterpart that holds the odd figure: the version before or after the amendment, or another year. */
  readonly twin: CellRef | undefined;
  readonly twinIs: "version" | "year" | undefined;
  /** Further differences that follow from this one. */
  readonly follows: readonly Claim[];
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
    pair.columns.flatMap((column) => column.claims.map((claim): Open => ({ pair, column, claim }))),
  );
  const open = all.filter(({ claim }) => !claim.same);
  const causes = causesOf(open);
  const rootOf = (claim: Claim): Claim => {
    let root = claim;
    for (let steps = 0; steps < 20; steps++) root = causes.get(root) ?? root;
    return root;
  };
  const following = groupFollowers(open, rootOf);
  const clusters = clusterSides(all.map(({ claim }) => claim));
  const versions = wrongVersions(open);
  const openSides = groupBy(open, ({ claim }) => sideKey(claim.left));
  const told = new Set<string>();
  const differences: Difference[] = versions.map((version) => versionDifference(version));
  const inVersions = new Set(versions.flatMap((group) => group.map(({ claim }) => claim)));
  for (const { pair, column, claim } of open) {
    if (causes.has(claim) || inVersions.has(claim)) continue;
    const cluster = clusters.get(sideKey(claim.left)) ?? [claim.left, claim.right];
    const key = cluster.map(sideKey).sort().join("|");
    if (told.has(key)) continue;
    told.add(key);
    const twin = twinIn(cluster, claim, openSides) ?? twinOf(claim, column);
    const sides = twin && cluster.length === 2 ? copyFirst(cluster, twin.cell) : oddFirst(cluster);
    differences.push({
      kind: "figure",
      sides,
      claim,
      column,
      nearly: isNearlySame(claim),
      parts: partsOf(claim, column, pair),
      twin: twin?.cell,
      twinIs: twin?.is,
      follows: following.get(claim) ?? [],
    });
  }
  return differences;
}

function groupFollowers(open: readonly Open[], rootOf: (claim: Claim) => Claim): ReadonlyMap<Claim, readonly Claim[]> {
  const following = new Map<Claim, Claim[]>();
  for (const { claim } of open) {
    const root = rootOf(claim);
    if (root === claim) continue;
    const list = following.get(root);
    if (list) list.push(claim);
    else following.set(root, [claim]);
  }
  return following;
}

/** Differences of a column that shows another version of the plan than it is meant to: they all have one cause. */
function wrongVersions(open: readonly Open[]): readonly (readonly Open[])[] {
  const groups = groupBy(open, ({ column, pair }) => {
    const end = column.left.shows !== null ? column.left : column.right.shows !== null ? column.right : undefined;
    const table = end === column.left ? pair.left : pair.right;
    return end ? `${table.sheet.name}!${String(table.area.top)}:${end.shows ?? ""}` : "";
  });
  return [...groups.values()].filter((group) => group.some(({ claim, column }) => twinOf(claim, column) !== undefined));
}

function versionDifference(group: readonly Open[]): Difference {
  const copies = group.filter(({ claim, column }) => twinOf(claim, column) !== undefined);
  const first = copies[0] ?? group[0];
  if (!first) throw new RangeError("a version differs somewhere");
  const { claim, column } = first;
  const isLeft = column.left.shows !== null;
  const sidesOf = (one: Claim): readonly Side[] => (isLeft ? [one.left, one.right] : [one.right, one.left]);
  return {
    kind: "version",
    sides: copies.flatMap((one) => sidesOf(one.claim)),
    claim,
    column,
    nearly: false,
    parts: [],
    twin: twinOf(claim, column)?.cell,
    twinIs: "version",
    follows: group.filter((one) => one !== first).map((one) => one.claim),
  };
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
    .sort((a, b) => a.votes - b.votes || a.side.cells.length - b.side.cells.length || b.index - a.index)
    .map(({ side }) => side);
}

/** A figure that the other version's cell holds was copied from there: it comes first, what the twin stands beside after it. */
function copyFirst(sides: readonly Side[], twin: CellRef): readonly Side[] {
  const isBesideTwin = ({ cells }: Side): boolean =>
    cells.some(({ sheet, row }) => sheet === twin.sheet && row === twin.row);
  return [...sides].sort((a, b) => Number(isBesideTwin(a)) - Number(isBesideTwin(b)));
}

interface Twin {
  readonly cell: CellRef;
  readonly is: "version" | "year";
}

/** The cell of the version before or after the amendment, or of another year, that holds the other side's figure. */
function twinOf({ left, right, pair }: Claim, column: ColumnClaim): Twin | undefined {
  return (
    twinFor(left.table, column.left, { row: pair.left[0]?.row.row, value: right.value }) ??
    twinFor(right.table, column.right, { row: pair.right[0]?.row.row, value: left.value })
  );
}

/** The twin of any difference between the places of one quantity. */
function twinIn(sides: readonly Side[], claim: Claim, open: ReadonlyMap<string, readonly Open[]>): Twin | undefined {
  if (sides.length <= 2) return undefined;
  const places = new Set(sides.map(sideKey));
  const between = sides
    .flatMap((side) => open.get(sideKey(side)) ?? [])
    .filter((one) => one.claim !== claim && places.has(sideKey(one.claim.right)));
  for (const one of between) {
    const twin = twinOf(one.claim, one.column);
    if (twin) return twin;
  }
  return undefined;
}

function twinFor(
  table: Table,
  meaning: Meaning,
  { row, value }: { row: number | undefined; value: Amount },
): Twin | undefined {
  if (row === undefined) return undefined;
  const { role, column, path } = meaning.column;
  const stage = role === "before" ? "after" : role === "after" ? "before" : undefined;
  const distance = (other: TableColumn): number =>
    Math.abs(other.column - column) + (other.path.at(-2) === path.at(-2) ? 0 : table.columns.length);
  const [version] = table.columns.filter((other) => other.role === stage).sort((a, b) => distance(a) - distance(b));
  const others = stage === undefined ? otherYears(table, meaning) : version ? [version] : [];
  for (const other of others) {
    const figure = table.figure(row, other.column);
    const cell = { sheet: table.sheet.name, row, column: other.column };
    if (figure && compare(multiply(figure.value, amount(meaning.unit)), value) === 0)
      return { cell, is: stage === undefined ? "year" : "version" };
  }
  return undefined;
}

/** Columns of the same kind under the same heading, each of another year. */
function otherYears(table: Table, { column, year }: Meaning): readonly TableColumn[] {
  if (year === null || headerYear(column.path) === null) return [];
  return table.columns.filter((other) => {
    const own = headerYear(other.path);
    return other !== column && other.role === column.role && own !== null && own !== year;
  });
}
