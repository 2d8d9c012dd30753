import type { Entity } from "../between/entity";
import type { Offer } from "../between/offers";
import type { TablePair } from "../between/compare-tables";
import type { Claim, ColumnClaim } from "../between/claims";
import { type Side, gapBetween } from "../between/sides";
import { abs, scaleOf } from "../figure/amount";
import { showAmount } from "../figure/show";
import { areaToA1, columnLetters, toA1 } from "../sheet/address";
import type { Table, TableColumn } from "../table/table";
import { labelOf } from "./build-finding";
import { crossId, shownSide } from "./cross-finding";
import type {
  Agreement,
  Finding,
  ReportBetween,
  ReportColumnPair,
  ReportDifference,
  ReportFigure,
  ReportNamed,
  ReportOffer,
  ReportPair,
  ReportPlace,
} from "./report";
import { addressOf } from "./show-figure";

/** What tables say about the same things, pair by pair, with the findings that tell of it; undefined when no two tables meet. */
export function reportBetween(pairs: readonly TablePair[], findings: readonly Finding[]): ReportBetween | undefined {
  if (pairs.length === 0) return undefined;
  const findingOf = findingIndex(findings);
  return {
    pairs: pairs.flatMap((pair) => reportPair(pair, findingOf) ?? []),
    apart: pairs.flatMap(({ left, right, apart }) =>
      apart ? [{ left: placeOf(left), right: placeOf(right), why: apart }] : [],
    ),
  };
}

type FindingOf = (claim: Claim) => string | null;

function reportPair({ left, right, columns, offers }: TablePair, findingOf: FindingOf): ReportPair | undefined {
  const compared = columns.filter(({ claims }) => claims.length > 0).map((column) => reportColumns(column, findingOf));
  if (compared.length === 0) return undefined;
  const told = compared.flatMap(({ differences }) => differences.flatMap(({ finding }) => finding ?? []));
  return {
    left: placeOf(left),
    right: placeOf(right),
    ...agreementOf(columns.flatMap(({ claims }) => claims)),
    columns: compared,
    findings: [...new Set(told)],
    ...(offers.length > 0 && { offers: offers.map((offer) => reportOffer(offer, left, right)) }),
  };
}

function reportOffer({ entity, candidates, why }: Offer, left: Table, right: Table): ReportOffer {
  return { left: named(left, entity), candidates: candidates.map((one) => named(right, one)), why };
}

function named(table: Table, { row }: Entity): ReportNamed {
  const label = table.columns.find(({ role }) => role === "label") ?? table.columns[0];
  return { cell: toA1(row.row, label?.column ?? table.area.left), label: row.label };
}

function reportColumns({ left, right, claims }: ColumnClaim, findingOf: FindingOf): ReportColumnPair {
  return {
    left: columnOf(left.column),
    right: columnOf(right.column),
    ...agreementOf(claims),
    differences: claims.filter(({ same }) => !same).map((claim) => reportDifference(claim, findingOf)),
  };
}

function columnOf({ column, path }: TableColumn): ReportColumnPair["left"] {
  return { column: columnLetters(column), header: path };
}

function agreementOf(claims: readonly Claim[]): Agreement {
  const open = claims.filter(({ same }) => !same);
  const doubtful = open.filter(({ doubtful: one }) => one).length;
  return { agree: claims.length - open.length, differ: open.length - doubtful, doubtful };
}

function reportDifference(claim: Claim, findingOf: FindingOf): ReportDifference {
  const { left, right, doubtful } = claim;
  const [cell] = left.cells;
  const gap = abs(gapBetween(left, right));
  return {
    label: cell ? labelOf(left.table, cell) : "",
    left: figureOf(left),
    right: figureOf(right),
    difference: showAmount(gap, { decimals: Math.max(0, scaleOf(gap)), locale: "id" }),
    doubtful,
    finding: findingOf(claim),
  };
}

function figureOf(side: Side): ReportFigure {
  return { cells: side.cells.map(({ row, column }) => toA1(row, column)), shown: shownSide(side) };
}

function placeOf({ sheet, area }: Table): ReportPlace {
  return { sheet: sheet.name, range: areaToA1(area) };
}

/** Finds what tells of a difference: the finding that it proves or follows from, or the one about all its places. */
function findingIndex(findings: readonly Finding[]): FindingOf {
  const bySymptom = new Map(findings.flatMap(({ id, symptoms }) => symptoms.map((symptom) => [symptom, id] as const)));
  const cross = findings
    .filter(({ rule }) => rule === "cross-table")
    .map(({ id, sheet, cells }) => ({ id, sheet, cells: new Set(cells) }));
  return (claim) => {
    const both = [...claim.left.cells, ...claim.right.cells];
    const about = cross.find(({ sheet, cells }) => both.every((cell) => cells.has(addressOf(cell, sheet))));
    return bySymptom.get(crossId(claim)) ?? about?.id ?? null;
  };
}
