import { type Amount, HUNDRED, amount, compare, divide, multiply, subtract, sum, toPlain } from "../figure/amount";
import type { Bilingual } from "../finding/report";
import { capped, corrected, correctionOfScore, correctionOfWord } from "../scale/pko";
import type { Table, TableColumn } from "../table/table";
import { check } from "./check";
import { type PkoSteps, figureAt, findPkoSteps } from "./pko-steps";
import type { CellRef, Computation, ComputedRelation, Relation } from "./relation";
import { cellOf, onlyFigure, wordsOfRow } from "./row-cells";

const BASIS: Bilingual = {
  id: "penilaian kinerja organisasi (PKO): capaian paling tinggi 110 (atau menurut pengaturan), dikoreksi menurut predikat AKIP, lalu dirata-rata; peraturan dasarnya belum dipastikan",
  en: "assessment of organisational performance (PKO): achievement up to 110 (or as set), corrected by the AKIP predicate, then averaged; the regulation behind it is not established",
};

/** The steps of an assessment of organisational performance: cap, correction by AKIP, final value, total and mean. */
export function pkoRelations(table: Table, cap: string | null): readonly Relation[] {
  const steps = findPkoSteps(table, cap === null ? null : amount(cap));
  if (!steps) return [];
  return [
    ...steps.rows.flatMap((row) => normRelation(table, steps, row)),
    ...corrections(table, steps),
    ...finals(table, steps),
    ...closings(table, steps),
  ];
}

function normRelation(table: Table, { capaian, norm, unit, cap }: PkoSteps, row: number): readonly Relation[] {
  if (!capaian || !norm || !figureAt(table, row, norm)) return [];
  const [from, to] = [unit(capaian), unit(norm)];
  return [
    computed(table, cellOf(table, row, norm.column), [cellOf(table, row, capaian.column)], {
      name: {
        id: `capaian yang dinormalkan${mostOf(cap, ", paling tinggi ")}`,
        en: `normalised achievement${mostOf(cap, ", at most ")}`,
      },
      shows: ([term = ""]) => (cap === null ? term : `min(${term}; ${mostOf(cap, "")})`),
      of: ([value]) => value && inUnits(capped(inPercent(value, from), cap), to),
    }),
  ];
}

function mostOf(cap: Amount | null, before: string): string {
  return cap === null ? "" : `${before}${toPlain(cap)}%`;
}

function inPercent(value: Amount, unit: Amount): Amount {
  return divide(multiply(value, HUNDRED), unit, PLACES);
}

function inUnits(percent: Amount, unit: Amount): Amount {
  return divide(multiply(percent, unit), HUNDRED, PLACES);
}

const PLACES = 12;

/** One correction for the organisation, by its AKIP score or predicate; where neither stands in the table, all are alike. */
function corrections(table: Table, { correction, akip, rows, unit }: PkoSteps): readonly Relation[] {
  const factor = divide(unit(correction), HUNDRED, 4);
  const filled = akip ? rows.filter((row) => isFilled(table, row, akip)) : [];
  return rows.flatMap((row) => {
    const source = filled.includes(row) ? row : filled[0];
    if (akip && source !== undefined)
      return [
        computed(table, cellOf(table, row, correction.column), [cellOf(table, source, akip.column)], byAkip(factor)),
      ];
    const [usual] = rows.filter((other) => isUsual(table, rows, correction, other));
    if (usual === undefined || usual === row) return [];
    return [computed(table, cellOf(table, row, correction.column), [cellOf(table, usual, correction.column)], SAME)];
  });
}

function isFilled(table: Table, row: number, { column }: TableColumn): boolean {
  const { kind } = table.cell(row, column);
  return kind === "text" || kind === "number";
}

/** Whether most rows have the correction of this one. */
function isUsual(table: Table, rows: readonly number[], column: TableColumn, row: number): boolean {
  const own = figureAt(table, row, column);
  const alike = rows.filter((other) => own && compare(figureAt(table, other, column) ?? amount(-1), own) === 0).length;
  return alike * 2 > rows.length && rows.length >= 3;
}

const SAME: Computation = {
  name: { id: "koreksi, satu untuk seluruh organisasi,", en: "correction, one for the whole organisation," },
  shows: ([term = ""]) => term,
  of: ([value]) => value,
  isSet: true,
};

/** A score gives its correction by its interval, a predicate by its name. */
function byAkip(factor: Amount): Computation {
  // Words count as a score below nothing, so that they are told from scores.
  return {
    name: { id: "koreksi menurut predikat AKIP", en: "correction by the AKIP predicate" },
    shows: ([term = ""]) => `AKIP ${term}`,
    isSet: true,
    of: ([value]) => {
      if (value === undefined) return undefined;
      const percent = compare(value, amount(0)) < 0 ? subtract(amount(-1), value) : correctionOfScore(value);
      return percent && multiply(percent, factor);
    },
    word: (text) => {
      const percent = correctionOfWord(text);
      return percent && subtract(amount(-1), percent);
    },
  };
}

/** What is left of the achievement after the correction: a share of it taken off or, in some offices, points. */
function finals(table: Table, steps: PkoSteps): readonly Relation[] {
  const { final, norm, capaian, correction, rows } = steps;
  const from = norm ?? capaian;
  if (!final || !from) return [];
  const filled = rows.filter((row) => figureAt(table, row, final));
  const readings = [SHARE, POINTS].map((taken) => {
    const computation = finalOf(steps, { from, final, taken });
    const relations = filled.map((row) =>
      computed(
        table,
        cellOf(table, row, final.column),
        [cellOf(table, row, from.column), cellOf(table, row, correction.column)],
        computation,
      ),
    );
    return { relations, held: relations.filter((relation) => check(relation).status === "held").length };
  });
  return readings.reduce((best, one) => (one.held > best.held ? one : best)).relations;
}

/** A way of taking the correction off, all in percent. */
interface Taken {
  readonly of: (percent: Amount, correction: Amount) => Amount;
  readonly shows: (value: string, correction: string) => string;
}

const SHARE: Taken = {
  of: (percent, correction) => corrected(percent, correction, PLACES),
  shows: (value, correction) => `${value} x (100% - ${correction})`,
};
const POINTS: Taken = {
  of: (percent, correction) => subtract(percent, correction),
  shows: (value, correction) => `${value} - ${correction}`,
};

/** The final value; where the table does not print the normalised achievement, the cap is part of this step. */
function finalOf(
  { norm, cap, correction, unit }: PkoSteps,
  { from, final, taken }: { readonly from: TableColumn; readonly final: TableColumn; readonly taken: Taken },
): Computation {
  const most = norm ? null : cap;
  const [start, off, end] = [unit(from), unit(correction), unit(final)];
  return {
    name: { id: "nilai akhir capaian", en: "final value of the achievement" },
    setTerms: [1],
    shows: ([value = "", correction = ""]) =>
      taken.shows(most === null ? value : `min(${value}; ${mostOf(most, "")})`, correction),
    of: ([value, correction]) =>
      value && correction && inUnits(taken.of(capped(inPercent(value, start), most), inPercent(correction, off)), end),
  };
}

/** Below the indicators: the total of the final values and their mean, which is the score. */
function closings(table: Table, { final, norm, rows }: PkoSteps): readonly Relation[] {
  const column = final ?? norm;
  const last = rows.at(-1);
  if (!column || last === undefined) return [];
  const cells = rows.filter((row) => figureAt(table, row, column)).map((row) => cellOf(table, row, column.column));
  return table.rows
    .filter(({ row }) => row > last)
    .flatMap(({ row }) => {
      const words = wordsOfRow(table, row);
      const result = figureAt(table, row, column) ? cellOf(table, row, column.column) : onlyFigure(table, row);
      const computation = MEAN_WORDS.test(words) ? MEAN : TOTAL_WORDS.test(words) ? TOTAL : undefined;
      return result && computation && cells.length > 0 ? [computed(table, result, cells, computation)] : [];
    });
}

const MEAN_WORDS = /\b(nko|nilai kinerja organisasi|rata ?-? ?rata)\b/;
const TOTAL_WORDS = /^\(?(total|jumlah)\b/;

const TOTAL: Computation = {
  name: { id: "jumlah nilai akhir capaian", en: "total of the final values" },
  shows: (terms) => terms.join(" + "),
  of: (values) => sum(values),
};

const MEAN: Computation = {
  name: {
    id: "nilai kinerja organisasi, yaitu rata-rata nilai akhir,",
    en: "score of the organisation, the mean of the final values,",
  },
  shows: (terms) => `(${terms.join(" + ")}) / ${String(terms.length)}`,
  of: (values) => (values.length === 0 ? undefined : divide(sum(values), amount(values.length), 12)),
};

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
