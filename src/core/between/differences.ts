import { type Amount, amount, compare, multiply } from "../figure/amount";
import { type CellRef, refKey } from "../relation/relation";
import type { Table, TableColumn } from "../table/table";
import { type Claim, type ColumnClaim, isNearlySame } from "./claims";
import type { TablePair } from "./compare-tables";
import { type Open, causesOf } from "./causes";
import { headerYear } from "./context";
import { groupBy } from "./group";
import type { Meaning } from "./meaning";
import { type Part, partsOf } from "./parts";
import { type Meeting, type Roots, traceRoots } from "./roots";
import { type SharedCause, sharedCauses } from "./shared-causes";
import { type Side, sidesAgree } from "./sides";
import { type ScaleSlip, scaleSlip } from "./units";

/** The same quantity with different figures in different places. */
export interface Difference {
  /** One figure, or a whole column that shows another version of the plan: then `sides` holds its cells and their counterparts in turns. */
  readonly kind: "figure" | "version" | "shared";
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
  /** The figures are the same but for a thousand or a million. */
  readonly scale?: ScaleSlip;
  /** What several differences have in common, for one of a row listed twice or a copied section. */
  readonly shared?: SharedCause;
  /** Further differences that follow from this one. */
  readonly follows: readonly Claim[];
  /** A figure in which this difference and others meet; absent when there is none. */
  readonly meeting?: Meeting;
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
  const roots = traceRoots(open, causes);
  const grouped = groupDifferences(open, all, roots);
  const clusters = clusterSides(all.map(({ claim }) => claim));
  const openSides = groupBy(open, ({ claim }) => sideKey(claim.left));
  const told = new Set<string>();
  const single: Difference[] = [];
  // What surely is the same thing tells of a place first; where versions may differ nothing may be told of it.
  for (const one of [...open].sort((a, b) => doubtOf(a) - doubtOf(b))) {
    const { claim } = one;
    if (causes.has(claim) || grouped.claims.has(claim)) continue;
    const cluster = clusters.get(sideKey(claim.left)) ?? [claim.left, claim.right];
    const key = cluster.map(sideKey).sort().join("|");
    if (told.has(key)) continue;
    told.add(key);
    single.push(figureDifference(one, cluster, { openSides, roots }));
  }
  return [...grouped.differences, ...single];
}

/** Differences that are told together: columns of another version, and what a table lists twice or copied. */
function groupDifferences(
  open: readonly Open[],
  all: readonly Open[],
  { followers }: Roots,
): { readonly differences: readonly Difference[]; readonly claims: ReadonlySet<Claim> } {
  const versions = wrongVersions(open);
  const claims = new Set(versions.flatMap((group) => group.map(({ claim }) => claim)));
  const differences: Difference[] = versions.map((version) => versionDifference(version));
  const rest = open.filter(
    ({ claim, column }) => !claims.has(claim) && !claim.pair.doubtful && column.open !== "apart",
  );
  for (const shared of sharedCauses(rest, all)) {
    const own = shared.all.map(({ claim }) => claim).filter((claim) => !claims.has(claim));
    const [first] = shared.all;
    if (!first || own.length === 0) continue;
    for (const claim of own) claims.add(claim);
    const follows = new Set(own.flatMap((claim) => [claim, ...(followers.get(claim) ?? [])]));
    differences.push(sharedDifference(shared, first, [...follows]));
  }
  return { differences, claims };
}

function figureDifference(
  { pair, column, claim }: Open,
  cluster: readonly Side[],
  { openSides, roots }: { readonly openSides: ReadonlyMap<string, readonly Open[]>; readonly roots: Roots },
): Difference {
  const meeting = roots.meetings.get(claim);
  const twin = twinIn(cluster, claim, openSides) ?? twinOf(claim, column);
  const scale = column.left.measure === "rp" ? scaleSlip(claim.left, claim.right) : undefined;
  return {
    kind: "figure",
    sides: inOrder(cluster, scale, twin),
    claim,
    column,
    nearly: isNearlySame(claim),
    parts: partsOf(claim, column, pair),
    twin: twin?.cell,
    twinIs: twin?.is,
    follows: roots.followers.get(claim) ?? [],
    ...(scale && { scale }),
    ...(meeting && { meeting }),
  };
}

/** Places of a quantity, the odd one out first; of two, the one that is known to be. */
function inOrder(cluster: readonly Side[], scale: ScaleSlip | undefined, twin: Twin | undefined): readonly Side[] {
  if (cluster.length > 2) return oddFirst(cluster);
  if (!scale) return twin ? copyFirst(cluster, twin.cell) : oddFirst(cluster);
  const isOdd = (side: Side): boolean => sideKey(side) === sideKey(scale.side);
  return [...cluster].sort((a, b) => Number(isOdd(b)) - Number(isOdd(a)));
}

function doubtOf({ claim, column }: Open): number {
  return (claim.pair.doubtful ? 4 : 0) + (column.open === "apart" ? 2 : 0) + (column.open === undefined ? 0 : 1);
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

function sharedDifference(shared: SharedCause, { claim, column }: Open, follows: readonly Claim[]): Difference {
  const sides = shared.all.flatMap((one) =>
    one.pair.left === shared.table ? [one.claim.left, one.claim.right] : [one.claim.right, one.claim.left],
  );
  return {
    kind: "shared",
    shared,
    sides,
    claim,
    column,
    nearly: false,
    parts: [],
    twin: undefined,
    twinIs: undefined,
    follows: follows.filter((one) => one !== claim),
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
    new Set(sides.filter((other) => sidesAgree(other, side)).map(({ table }) => table)).size;
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
