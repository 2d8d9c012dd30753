import { type Amount, HUNDRED, ONE, abs, amount, compare, divide, isZero, multiply, subtract } from "../figure/amount";
import { agree, halfUnit } from "../relation/operand";
import { refKey } from "../relation/relation";
import type { TableRow } from "../table/table";
import type { Entity } from "./entity";
import { type FormRelation, formRelation } from "./forms";
import { matchIndicators } from "./indicators";
import { type RowPair, type UnitReading, matchRows } from "./match-rows";
import { type Meaning, mayAgree, saysSame } from "./meaning";
import { isRepeated, repetitionIn } from "./repetition";
import { type Side, type Subject, measured, rowsBelow, sideOf, sidesAgree } from "./sides";

/** A cell of one table and the cells of another whose sum is the same figure. */
export interface Claim {
  readonly pair: RowPair;
  readonly left: Side;
  readonly right: Side;
  readonly same: boolean;
  /** It is not sure that both are of the same thing, or of the same version of the plan. */
  readonly doubtful: boolean;
}

/** Two columns of different tables that hold the same figures, with every pair of figures that claims to be the same. */
export interface ColumnClaim {
  readonly left: Meaning;
  readonly right: Meaning;
  readonly claims: readonly Claim[];
  /** The words over both columns say the same, or their forms do; else only the figures do. */
  readonly said: boolean;
  /** The relation between forms that asks for it. */
  readonly relation: FormRelation | undefined;
  /**
   * Why what differs may have been amended: words or months set the plans apart, or, where nothing does, so much
   * differs that it is no slip. Undefined where both show the same version of the plan.
   */
  readonly open: "apart" | "much" | undefined;
}

/** Finds the columns of two tables that claim the same figures: words must allow it, and most figures must agree. */
export function claimsBetween(left: Subject, right: Subject): readonly ColumnClaim[] {
  const sums = (["sum", "own"] as const).map((reading) => readColumns(left, right, reading));
  return sums.sort((a, b) => agreement(b) - agreement(a))[0] ?? [];
}

function agreement(columns: readonly ColumnClaim[]): number {
  return columns.reduce((total, { claims }) => total + claims.filter(({ same }) => same).length, 0);
}

function readColumns(left: Subject, right: Subject, reading: UnitReading): readonly ColumnClaim[] {
  const rows = matchRows(left.entities, right.entities, reading);
  const matched = matchedRows(rows);
  const found: ColumnClaim[] = [];
  for (const a of left.meanings) {
    for (const b of right.meanings) {
      if (!mayAgree(a, b, [left.context, right.context])) continue;
      const pairs = isPerformance(a, b) ? matchIndicators(measured(left, a), measured(right, b)) : rows;
      const claims = pairs
        .flatMap((pair) => claimOf(pair, [left, a], [right, b]) ?? [])
        .filter((claim) => isWhole(claim, [left, right], matched))
        // A sum over rows that a table repeats under one name proves nothing, unless it agrees or is off by just one of them.
        .filter((claim) => claim.same || !isRepeated(claim.pair) || repetitionIn(claim, [a, b], [left, right]));
      const relation = formRelation(a, b);
      const said = saysSame(a, b, [left.context, right.context]);
      const column = { left: a, right: b, claims, said, relation, open: undefined };
      found.push(column);
    }
  }
  return settleDoubts(bestPairs(found, believer(found))).map((column) => withVersions(column, [left, right]));
}

/**
 * Columns are believed to claim the same where most figures agree, or, for performance of which words say so, where the
 * row's other figures do: what was reached must agree where the target does, however few the rows are.
 */
function believer(columns: readonly ColumnClaim[]): (column: ColumnClaim) => boolean {
  const agreeing = new Set(
    columns
      .filter(isBelievable)
      .flatMap(({ claims }) => claims.filter(({ same }) => same).map(({ pair }) => rowsKey(pair))),
  );
  return (column) =>
    isBelievable(column) ||
    (column.said &&
      isPerformance(column.left, column.right) &&
      column.claims.some(({ pair, doubtful }) => !doubtful && agreeing.has(rowsKey(pair))));
}

function rowsKey({ left, right }: RowPair): string {
  return `${String(left[0]?.row.row)}=${String(right[0]?.row.row)}`;
}

/**
 * Rows that are only called alike are the same where another of their figures agrees in all its digits. Rows with one code
 * and two names are compared only then.
 */
function settleDoubts(columns: readonly ColumnClaim[]): readonly ColumnClaim[] {
  const proven = new Set(
    columns.flatMap(({ claims }) =>
      claims.filter((claim) => claim.pair.doubtful && claim.same && isTelling(claim)).map(({ pair }) => pair),
    ),
  );
  return columns.flatMap((column) => {
    const claims = column.claims.flatMap((claim) => {
      if (!claim.pair.doubtful) return [claim];
      if (proven.has(claim.pair)) return [{ ...claim, pair: { ...claim.pair, doubtful: false }, doubtful: false }];
      return claim.pair.by === "code" ? [] : [claim];
    });
    return claims.length > 0 ? [{ ...column, claims }] : [];
  });
}

const TELLING = 5;

/** A figure of so many digits does not agree by chance. */
function isTelling({ left }: Claim): boolean {
  return left.value.big !== null || String(Math.abs(left.value.units)).replace(/0+$/, "").length >= TELLING;
}

/** Marks what differs between plans of which nothing says that they are of the same version. */
function withVersions(column: ColumnClaim, subjects: readonly [Subject, Subject]): ColumnClaim {
  const open = whyOpen(column, subjects);
  if (!open) return column;
  return { ...column, open, claims: column.claims.map((claim) => (claim.same ? claim : { ...claim, doubtful: true })) };
}

/** So many differences are no slips any more. */
const SEVERAL = 2;

function whyOpen(
  { left, right, relation, claims }: ColumnClaim,
  [one, other]: readonly [Subject, Subject],
): ColumnClaim["open"] {
  if (left.quantity !== "plan" || (left.stage !== null && left.stage === right.stage)) return undefined;
  const ends = (one.context.until ?? DECEMBER) === (other.context.until ?? DECEMBER);
  const differing = claims.filter(({ same }) => !same).length;
  if (ends && relation) return undefined;
  if (!ends || left.stage !== right.stage) return "apart";
  return differing >= SEVERAL && differing * 3 > claims.length ? "much" : undefined;
}

const DECEMBER = 12;

function isPerformance(a: Meaning, b: Meaning): boolean {
  return (a.measure ?? b.measure) === "k";
}

function claimOf(
  pair: RowPair,
  [left, a]: readonly [Subject, Meaning],
  [right, b]: readonly [Subject, Meaning],
): Claim | undefined {
  const sides = [sideOf(left, a, pair.left), sideOf(right, b, pair.right)] as const;
  if (!sides[0] || !sides[1] || (isZero(sides[0].value) && isZero(sides[1].value))) return undefined;
  const [ours, theirs] = isPerformance(a, b) ? inPercent([sides[0], sides[1]]) : [sides[0], sides[1]];
  if ((ours.cells.length > 1 || theirs.cells.length > 1) && (a.quantity === "percent" || a.measure === "k"))
    return undefined;
  return {
    pair,
    left: ours,
    right: theirs,
    same: sidesAgree(ours, theirs) || areSumsOfRounded(pair, [left, ours], [right, theirs]),
    doubtful: pair.doubtful,
  };
}

/** What two tables only hold in parts proves nothing, and what differs must be made of rows that both have. */
function isWhole(claim: Claim, subjects: readonly [Subject, Subject], matched: ReadonlySet<TableRow>): boolean {
  const { pair, left, right, same } = claim;
  const ours = isDerived(pair.left, left);
  const theirs = isDerived(pair.right, right);
  if (ours && theirs && pair.left.concat(pair.right).some(({ gathered }) => gathered)) return false;
  if (same) return true;
  const missing = ([pair.left, pair.right] as const).map((side, index) => {
    const rows = side.flatMap((entity) => partsOf(entity, subjects[index === 0 ? 0 : 1]));
    return { all: rows.length, open: rows.filter((row) => !matched.has(row)).length };
  });
  if (missing.some(({ all }) => all === 0)) return true;
  return missing.every(({ all, open }) => (ours || theirs ? open === 0 : open * 2 <= all));
}

/** Its figure is put together from rows below it, which no cell says. */
function isDerived(entities: readonly Entity[], { cells }: Side): boolean {
  return entities.some(({ gathered }) => gathered) || cells.length > entities.flatMap(({ members }) => members).length;
}

function partsOf(entity: Entity, subject: Subject): readonly TableRow[] {
  if (entity.gathered) return entity.members;
  return rowsBelow(subject, entity).filter(({ kind }) => kind !== "indicator" && kind !== "note");
}

function matchedRows(rows: readonly RowPair[]): ReadonlySet<TableRow> {
  return new Set(
    rows.flatMap(({ left, right }) =>
      [...left, ...right].flatMap(({ members, gathered }) => (gathered ? [] : members)),
    ),
  );
}

/** Sums in two tables of thousands, each rounded or added up in its own way, may be off by what their rows are rounded by. */
function areSumsOfRounded(
  { left, right }: RowPair,
  [one, ours]: readonly [Subject, Side],
  [other, theirs]: readonly [Subject, Side],
): boolean {
  if (ours.unit === 1 || theirs.unit === 1) return false;
  const rows = (subject: Subject, entities: readonly Entity[]): number =>
    entities.reduce((all, entity) => all + partsOf(entity, subject).length, 0);
  const most = Math.max(rows(one, left), rows(other, right));
  if (most === 0) return false;
  const room = compare(ours.slack, theirs.slack) >= 0 ? ours.slack : theirs.slack;
  return agree(ours.value, theirs.value, multiply(room, amount(most + 1)));
}

/** A share typed as 0.84 is the 84% of the other table: it counts in percent beside one that is shown so. */
function inPercent([a, b]: readonly [Side, Side]): readonly [Side, Side] {
  if (isPercent(a) === isPercent(b)) return [a, b];
  return [isPercent(a) ? a : asPercent(a), isPercent(b) ? b : asPercent(b)];
}

function asPercent(side: Side): Side {
  if (compare(abs(side.value), ONE) > 0) return side;
  return {
    ...side,
    value: multiply(side.value, HUNDRED),
    slack: multiply(side.slack, HUNDRED),
    unit: side.unit * 100,
  };
}

function isPercent({ table, cells: [cell] }: Side): boolean {
  const read = cell && table.cell(cell.row, cell.column);
  return read?.kind === "number" && read.percent;
}

const FEWEST = 2;
/** Of columns whose words and titles say the same, so many figures must agree before single differences are told. */
const SAID_SHARE = 0.25;

/** Figures agree by chance where they are small; of large ones, most must agree before the others are called wrong. */
function isBelievable({ claims, said, relation, left, right }: ColumnClaim): boolean {
  if (left.shows !== null || right.shows !== null) return claims.length > 0;
  if (relation && left.measure === "k" && isOfOneYear(left, right)) return claims.some(({ pair }) => !pair.doubtful);
  // Indicators that are only offered as the same say nothing of their column, where others do.
  const sure = claims.filter(({ pair }) => !pair.doubtful);
  const telling = isPerformance(left, right) && sure.length > 0 ? sure : claims;
  const weighty = telling.filter((claim) => isWeighty(claim));
  const same = weighty.filter((claim) => claim.same);
  if (same.length === 0) return false;
  const share = same.length / weighty.length;
  if (said && left.measure === "rp" && same.length >= FEWEST) return share >= SAID_SHARE;
  if (left.measure === "k" || left.quantity === "percent") {
    const different = new Set(same.map(({ left: side }) => `${String(side.value.units)}/${String(side.value.scale)}`))
      .size;
    if (said && sure.length > 0) return share >= 0.5;
    return said || same.length === telling.length ? share > 0.5 : share >= 0.7 && different >= 3;
  }
  return same.length >= FEWEST ? share > 0.5 : share === 1;
}

/** Forms ask for the same figure of the same year and version, however few their rows are. */
function isOfOneYear(a: Meaning, b: Meaning): boolean {
  return a.year !== null && a.year === b.year && (a.stage === b.stage || a.stage === null || b.stage === null);
}

const LARGE = amount(10_000);

/** Not a figure that stands in many places by chance, such as 1 or 100. */
function isWeighty({ left, right }: Claim): boolean {
  const larger = compare(abs(left.value), abs(right.value)) >= 0 ? left.value : right.value;
  const digits = String(Math.abs(larger.units)).replace(/0+$/, "").length;
  return larger.big !== null || digits >= 2 || compare(abs(larger), LARGE) >= 0;
}

/**
 * A cell stands for one figure of the other table: columns that agree most come first and keep their cells. Two columns
 * of one table that words do not tell apart, such as the two halves of a review, may both stand for the same figure.
 */
function bestPairs(
  found: readonly ColumnClaim[],
  isBelieved: (column: ColumnClaim) => boolean,
): readonly ColumnClaim[] {
  const taken = { left: new Map<string, string>(), right: new Map<string, string>() };
  const kept: ColumnClaim[] = [];
  for (const column of found.filter(isBelieved).sort((a, b) => score(b) - score(a))) {
    const mine = meaningKey(column.left);
    const other = meaningKey(column.right);
    const isFree = (claim: Claim): boolean =>
      claim.left.cells.every((cell) => (taken.left.get(refKey(cell)) ?? other) === other) &&
      claim.right.cells.every((cell) => (taken.right.get(refKey(cell)) ?? mine) === mine);
    const claims = column.claims.filter(isFree);
    const rest = { ...column, claims };
    if (claims.length === 0 || !isBelieved(rest)) continue;
    kept.push(rest);
    for (const claim of claims) {
      for (const cell of claim.left.cells) taken.left.set(refKey(cell), other);
      for (const cell of claim.right.cells) taken.right.set(refKey(cell), mine);
    }
  }
  return kept;
}

function score({ claims, said }: ColumnClaim): number {
  const same = claims.filter((claim) => claim.same).length;
  return 2 * same - claims.length + (said ? 0.5 : 0);
}

function meaningKey({ quantity, measure, period, year, horizon, stage }: Meaning): string {
  return [quantity, measure, period, year ?? horizon, stage].join("|");
}

/** How far apart two figures are, and whether that is more than a matter of how they were rounded. */
export function differenceOf({ left, right }: Claim): Amount {
  return subtract(left.value, right.value);
}

/** Two percentages or scores that differ in their last printed digit only. */
export function isNearlySame(claim: Claim): boolean {
  const decimals = Math.min(claim.left.decimals, claim.right.decimals);
  return decimals > 0 && compare(abs(differenceOf(claim)), divide(halfUnit(decimals), halfUnit(0), decimals + 2)) <= 0;
}
