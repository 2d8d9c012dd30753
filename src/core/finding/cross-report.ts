import type { TablePair } from "../between/compare-tables";
import { claimKey, findDifferences } from "../between/differences";
import type { Claim } from "../between/claims";
import type { CellRef } from "../relation/relation";
import { parseA1 } from "../sheet/address";
import { CROSS_SENTENCES } from "./cross-words";
import { crossFinding, crossId } from "./cross-finding";
import type { Finding, RelationStatus, ReportRelation } from "./report";
import { addressOf, shownAt } from "./show-figure";
import { fill } from "./words";

/** A relation between two tables, as coverage and the report count it. */
export interface CrossRelation {
  readonly relation: { readonly kind: "cross-table" };
  readonly status: RelationStatus;
  readonly claim: Claim;
}

/** Every pair of figures that claims to be the same; a pair that is doubtful and differs was not checked. */
export function crossRelations(pairs: readonly TablePair[]): readonly CrossRelation[] {
  return pairs.flatMap(({ columns }) =>
    columns.flatMap(({ claims }) =>
      claims.map((claim) => ({
        relation: { kind: "cross-table" as const },
        status: claim.same ? ("held" as const) : claim.pair.doubtful ? ("notCheckable" as const) : ("broken" as const),
        claim,
      })),
    ),
  );
}

/** A relation between tables as the report lists it, under the sheet of its first figure. */
export function reportCross({ claim, status }: CrossRelation): ReportRelation {
  const home = claim.left.table.sheet.name;
  const [result, ...more] = claim.left.cells.map((cell) => addressOf(cell, home));
  const terms = claim.right.cells.map((cell) => [addressOf(cell, home), 1] as const);
  return {
    id: crossId(claim),
    kind: "cross-table",
    result: result ?? "",
    terms: [...terms, ...more.map((cell) => [cell, -1] as const)],
    status,
    basis: CROSS_SENTENCES.basis.en,
  };
}

/**
 * Adds what differs between tables. Where a finding already suspects one of the cells and its figure is what the other
 * table says, the difference is a further proof of that finding and not a second one.
 */
export function withCrossFindings(findings: readonly Finding[], pairs: readonly TablePair[]): readonly Finding[] {
  let known = findings;
  const added: Finding[] = [];
  for (const difference of findDifferences(pairs)) {
    const index = known.findIndex((finding) => explains(finding, difference.claim));
    const found = index < 0 ? crossFinding(difference) : undefined;
    if (found) added.push(found);
    const explained = known[index];
    if (explained) known = known.map((finding, at) => (at === index ? strengthened(explained, difference) : finding));
  }
  return [...known, ...added];
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

function strengthened(finding: Finding, { claim, follows }: ReturnType<typeof findDifferences>[number]): Finding {
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
