import type { TablePair } from "../between/compare-tables";
import { type Claim, differenceOf } from "../between/claims";
import { type Difference, claimKey, findDifferences } from "../between/differences";
import type { Side } from "../between/sides";
import {
  type Amount,
  ZERO,
  abs,
  add,
  amount,
  compare,
  divide,
  isZero,
  multiply,
  negate,
  scaleOf,
  subtract,
} from "../figure/amount";
import { agree, halfUnit } from "../relation/operand";
import type { CellRef } from "../relation/relation";
import { parseA1, quoteSheetName } from "../sheet/address";
import { CROSS_SENTENCES } from "./cross-words";
import { sharedFinding } from "./shared-finding";
import { crossFinding, crossId } from "./cross-finding";
import type { Finding, RelationStatus, ReportRelation } from "./report";
import { addressOf, shownAt } from "./show-figure";
import { RULE_NAMES, fill } from "./words";

/** A relation between two tables, as coverage and the report count it. */
export interface CrossRelation {
  readonly relation: { readonly kind: "cross-table" };
  readonly status: RelationStatus;
  readonly note?: "rounded";
  readonly claim: Claim;
}

/** Every pair of figures that claims to be the same; a pair that is doubtful and differs was not checked. */
export function crossRelations(pairs: readonly TablePair[]): readonly CrossRelation[] {
  return pairs.flatMap(({ columns }) =>
    columns.flatMap(({ claims }) =>
      claims.map((claim) => ({
        relation: { kind: "cross-table" as const },
        status: claim.same ? ("held" as const) : claim.doubtful ? ("notCheckable" as const) : ("broken" as const),
        ...(claim.same && !isZero(differenceOf(claim)) && { note: "rounded" as const }),
        claim,
      })),
    ),
  );
}

/** A relation between tables as the report lists it, under the sheet of its first figure. */
export function reportCross({ claim, status, note }: CrossRelation): ReportRelation {
  const home = claim.left.table.sheet.name;
  const [result, ...more] = claim.left.cells.map((cell) => addressOf(cell, home));
  const terms = claim.right.cells.map((cell) => [addressOf(cell, home), 1] as const);
  return {
    id: crossId(claim),
    kind: "cross-table",
    result: result ?? "",
    terms: [...terms, ...more.map((cell) => [cell, -1] as const)],
    status,
    ...(note && { rounded: true as const }),
    basis: CROSS_SENTENCES.basis.en,
  };
}

/**
 * Adds what differs between tables. Where a finding already suspects one of the cells and its figure is what the other
 * table says, the difference is a further proof of that finding and not a second one. Where a finding cannot tell which of
 * several cells is wrong and the other table can, it is folded under the difference.
 */
export function withCrossFindings(findings: readonly Finding[], pairs: readonly TablePair[]): readonly Finding[] {
  let known = findings;
  const added: Finding[] = [];
  for (const difference of findDifferences(pairs)) {
    if (difference.shared) {
      const found = sharedFinding(difference, difference.shared);
      if (found) added.push(found);
      continue;
    }
    const index = known.findIndex((finding) => explains(finding, difference.claim));
    const explained = known[index];
    const exact = explained && exactly(explained, difference);
    const better = exact && crossFinding(exact);
    if (explained && better) {
      known = known.filter((finding) => finding !== explained);
      added.push(withSymptom(better, explained));
      continue;
    }
    if (explained) {
      known = known.map((finding, at) => (at === index ? strengthened(explained, difference) : finding));
      continue;
    }
    const settled = settle(known, difference);
    const found = crossFinding(settled.difference);
    if (!found) continue;
    known = known.filter((finding) => !settled.findings.includes(finding));
    added.push(settled.findings.reduce(withSymptom, found));
  }
  return [...known, ...added];
}

/**
 * A percentage tells the figures it is made of to a few digits only. Where one of these is wrong and the other table has a
 * figure that would do as well, the difference with that figure tells more.
 */
function exactly(finding: Finding, difference: Difference): Difference | undefined {
  const { claim, kind } = difference;
  const [top] = finding.suspects;
  if (finding.rule !== "percent" || kind !== "figure" || claim.doubtful || !top || top.value === null) return undefined;
  if (finding.proof.at(-1)?.cell === finding.cell || top.cell !== finding.cell) return undefined;
  const sides = [claim.left, claim.right];
  const own = sides.find(({ cells }) => cells.length === 1 && cells.some((cell) => isSuspect(finding, cell)));
  const other = sides.find((side) => side !== own);
  if (!own || !other) return undefined;
  const value = multiply(amount(top.value), amount(own.unit));
  const isClose = compare(abs(subtract(value, other.value)), multiply(abs(other.value), CLOSE)) <= 0;
  return isClose ? { ...difference, sides: [own, ...difference.sides.filter((side) => side !== own)] } : undefined;
}

/** What a percentage of two decimals leaves open. */
const CLOSE = amount("0.002");

/** The findings that wait to be told which of their cells is wrong, and the difference with that cell's side first. */
function settle(
  findings: readonly Finding[],
  difference: Difference,
): { readonly findings: readonly Finding[]; readonly difference: Difference } {
  if (difference.kind !== "figure" || difference.claim.doubtful) return { findings: [], difference };
  const open = findings.filter(({ suspects }) => suspects.length > 1 && (suspects[0]?.probability ?? 1) < SURE);
  const [odd, ...rest] = difference.sides;
  const { left, right } = difference.claim;
  const gap = abs(differenceOf(difference.claim));
  const waiting = (side: Side): readonly Finding[] => {
    const isLess = compare(side.value, side === left ? right.value : left.value) < 0;
    return open.filter((finding) => awaits(finding, side, isLess ? gap : negate(gap)));
  };
  if (!odd) return { findings: [], difference };
  const own = waiting(odd);
  if (own.length > 0 || rest.length !== 1) return { findings: own, difference };
  const [other] = rest;
  const others = other ? waiting(other) : [];
  return others.length > 0
    ? { findings: others, difference: { ...difference, sides: [...rest, odd] } }
    : { findings: [], difference };
}

const SURE = 0.6;
const FINEST = 9;

/** Whether one of a side's cells is suspected, and what mends it is what the other table says at the precision of the cell. */
function awaits({ sheet, suspects }: Finding, { table, cells, unit }: Side, gap: Amount): boolean {
  return suspects.some(({ cell, value }) => {
    const at = cell.includes("!") || value === null ? undefined : parseA1(cell);
    const place = at && cells.find((one) => one.sheet === sheet && one.row === at.row && one.column === at.column);
    const figure = place && table.figure(place.row, place.column);
    if (!figure || value === null) return false;
    const mended = amount(value);
    const due = add(figure.value, divide(gap, amount(unit), FINEST));
    // A mended operand of a percentage is known to about the last digit that its column shows.
    return agree(due, mended, scaleOf(mended) > 0 ? multiply(halfUnit(scaleOf(mended)), amount(2)) : ZERO);
  });
}

function withSymptom(found: Finding, { sheet, cell, cells, rule, symptoms }: Finding): Finding {
  const place = sheet === found.sheet ? cell : `${quoteSheetName(sheet)}!${cell}`;
  const also = fill(CROSS_SENTENCES.breaks, { cell: place, rule: RULE_NAMES[rule] });
  const more = sheet === found.sheet ? cells : [];
  return {
    ...found,
    cells: [...new Set([...found.cells, ...more])],
    symptoms: [...found.symptoms, ...symptoms],
    message: { id: `${found.message.id} ${also.id}`, en: `${found.message.en} ${also.en}` },
  };
}

function explains(finding: Finding, { left, right }: Claim): boolean {
  return [...left.cells, ...right.cells].some((cell) => isSuspect(finding, cell));
}

function isSuspect({ sheet, cell, suspects }: Finding, place: CellRef): boolean {
  const [top] = suspects;
  const blamed = top && top.probability >= 0.5 ? top.cell : cell;
  const at = blamed.includes("!") ? undefined : parseA1(blamed);
  return place.sheet === sheet && at?.row === place.row && at.column === place.column;
}

function strengthened(finding: Finding, { claim, follows }: Difference): Finding {
  const others = [claim.left, claim.right].filter(({ cells }) => !cells.some((cell) => isSuspect(finding, cell)));
  const [other] = others;
  const [cell] = other?.cells ?? [];
  const tail =
    other && cell && other.cells.length === 1
      ? fill(CROSS_SENTENCES.also, { other: addressOf(cell, finding.sheet), otherShown: shownAt(other.table, cell) })
      : undefined;
  const cells = others.flatMap((side) => side.cells.map((one) => addressOf(one, finding.sheet)));
  return {
    ...finding,
    cells: [...new Set([...finding.cells, ...cells])],
    symptoms: [...finding.symptoms, ...[claim, ...follows].map((one) => `cross-table:${claimKey(one)}`)],
    message: tail
      ? { id: `${finding.message.id} ${tail.id}`, en: `${finding.message.en} ${tail.en}` }
      : finding.message,
  };
}
