import { type Amount, amount, compare, toNumber } from "../figure/amount";
import type { Bilingual } from "../finding/report";
import type { Settings } from "../settings/settings";
import type { Table } from "../table/table";
import { check } from "./check";
import { scaleFor } from "./choose-scale";
import {
  MEAN,
  type PkoUnits,
  SAME,
  TOTAL,
  WAYS_OF_TAKING,
  byAkip,
  finalOf,
  normOf,
  unproved,
} from "./pko-computations";
import { findPkoLists } from "./pko-list";
import { type PkoAssessment, type PkoBlock, figureAt, readPkoColumns, unitOf } from "./pko-steps";
import { bandOf, gradedAt } from "./predicate-cells";
import { type CellRef, type Computation, type ComputedRelation, type Relation, refKey } from "./relation";

const BASIS: Bilingual = {
  id: "penilaian kinerja organisasi (PKO): capaian paling tinggi 110 (atau menurut pengaturan), dikoreksi menurut predikat AKIP, lalu dirata-rata; peraturan dasarnya belum dipastikan",
  en: "assessment of organisational performance (PKO): achievement up to 110 (or as set), corrected by the AKIP predicate, then averaged; the regulation behind it is not established",
};

/** The steps of an assessment of organisational performance: cap, correction by AKIP, final value, total and mean. */
export function pkoRelations(table: Table, { policies, scales }: Settings): readonly Relation[] {
  const columns = readPkoColumns(table);
  const found = columns ? [columns] : findPkoLists(table);
  return found.flatMap((one) => [
    ...believed(one, stepsOf(one, policies.pkoCap === null ? null : amount(policies.pkoCap))),
    ...predicatesOf(one, scales),
  ]);
}

function stepsOf(found: PkoAssessment, cap: Amount | null): readonly ComputedRelation[] {
  const units: PkoUnits = {
    capaian: unitOf(found, "capaian"),
    norm: unitOf(found, "norm"),
    correction: unitOf(found, "correction"),
    final: unitOf(found, "final"),
    cap,
  };
  const { table, blocks, closings } = found;
  return [
    ...blocks.flatMap((block) => normRelation(table, block, units)),
    ...corrections(table, blocks, units),
    ...finals(table, blocks, units),
    ...closings.map(({ cell, of, terms }) => computed(table, cell, terms, of === "mean" ? MEAN : TOTAL)),
  ];
}

/** Steps that only their words name, and of which none holds or comes near, are told as not checkable. */
function believed({ needsProof }: PkoAssessment, steps: readonly ComputedRelation[]): readonly ComputedRelation[] {
  const isNear = (relation: ComputedRelation): boolean => {
    const { status, stated, expected } = check(relation);
    if (status === "held") return true;
    if (!stated || !expected || relation.computation.isSet) return false;
    return Math.abs(toNumber(stated) - toNumber(expected)) <= NEAR * Math.abs(toNumber(expected));
  };
  if (!needsProof || steps.some(isNear)) return steps;
  return steps.map((relation) => ({ ...relation, computation: unproved(relation.computation) }));
}

const NEAR = 0.2;

function normRelation(table: Table, { capaian, norm }: PkoBlock, units: PkoUnits): readonly ComputedRelation[] {
  if (!capaian || !norm || !figureAt(table, norm.row, norm.column)) return [];
  return [computed(table, norm, [capaian], normOf(units))];
}

/** One correction for the organisation, by its AKIP score or predicate; where neither is printed, all are alike. */
function corrections(table: Table, blocks: readonly PkoBlock[], units: PkoUnits): readonly ComputedRelation[] {
  const usual = usualCorrection(table, blocks);
  const told = new Set<string>();
  return blocks.flatMap(({ correction, akip }) => {
    if (!correction || told.has(refKey(correction))) return [];
    told.add(refKey(correction));
    if (akip) return [computed(table, correction, [akip], byAkip(units))];
    return usual && refKey(usual) !== refKey(correction) ? [computed(table, correction, [usual], SAME)] : [];
  });
}

const FEWEST_ALIKE = 3;

/** The first of the corrections that most blocks have. */
function usualCorrection(table: Table, blocks: readonly PkoBlock[]): CellRef | undefined {
  if (blocks.length < FEWEST_ALIKE) return undefined;
  const values = blocks.map(({ correction }) => correction && figureAt(table, correction.row, correction.column));
  const index = values.findIndex(
    (value) => value && values.filter((other) => other && compare(other, value) === 0).length * 2 > blocks.length,
  );
  return blocks[index]?.correction;
}

/** What is left of the achievement after the correction, in the way in which most of the final values follow. */
function finals(table: Table, blocks: readonly PkoBlock[], units: PkoUnits): readonly ComputedRelation[] {
  const readings = WAYS_OF_TAKING.map((taken) => {
    const relations = blocks.flatMap(({ norm, capaian, correction, final }) => {
      const from = norm ?? capaian;
      if (!from || !correction || !final || !figureAt(table, final.row, final.column)) return [];
      return [computed(table, final, [from, correction], finalOf(units, norm ? "norm" : "capaian", taken))];
    });
    return { relations, held: relations.filter((relation) => check(relation).status === "held").length };
  });
  return readings.reduce((best, one) => (one.held > best.held ? one : best)).relations;
}

/** The words of the assessment; words that are only taken from elsewhere, such as the AKIP predicate, claim nothing. */
function predicatesOf({ table, predicates }: PkoAssessment, scales: Settings["scales"]): readonly Relation[] {
  return predicates.flatMap(({ result, source, words, of }) => {
    const graded = [gradedAt(table, result, source)];
    const chosen = scaleFor(table, { graded, words: `${of} ${words}`, scales, isScore: true });
    return [bandOf(table, { result, source }, chosen)];
  });
}

function computed(
  table: Table,
  result: CellRef,
  terms: readonly CellRef[],
  computation: Computation,
): ComputedRelation {
  return {
    id: `pko:${result.sheet}!${String(result.row)}:${String(result.column)}`,
    kind: "pko",
    form: "computed",
    table,
    result,
    terms: terms.map((cell) => ({ cell, weight: 1 })),
    computation,
    basis: BASIS,
    blank: "missing",
  };
}
