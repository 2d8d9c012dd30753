import { type Amount, ONE, amount, compare, divide, multiply, subtract, sum, toPlain } from "../figure/amount";
import type { Bilingual } from "../finding/report";
import { correctionOfScore, correctionOfWord } from "../scale/pko";
import { type Table, type TableColumn, recordRows } from "../table/table";
import { check } from "./check";
import { readOperand } from "./operand";
import type { CellRef, Computation, ComputedRelation, Relation } from "./relation";
import { cellOf, onlyFigure, wordsOfRow } from "./row-cells";

const BASIS: Bilingual = {
  id: "penilaian kinerja organisasi (PKO): capaian paling tinggi 110 (atau menurut pengaturan), dikoreksi menurut predikat AKIP, lalu dirata-rata; peraturan dasarnya belum dipastikan",
  en: "assessment of organisational performance (PKO): achievement up to 110 (or as set), corrected by the AKIP predicate, then averaged; the regulation behind it is not established",
};

/** The columns of an assessment of organisational performance. */
interface Steps {
  readonly capaian: TableColumn | undefined;
  readonly norm: TableColumn | undefined;
  readonly correction: TableColumn;
  readonly final: TableColumn | undefined;
  readonly akip: TableColumn | undefined;
  /** Rows of the indicators or offices that are assessed. */
  readonly rows: readonly number[];
  /** A hundred percent as the columns of achievement write it. */
  readonly whole: Amount;
  /** A hundred percent as the column of corrections writes it. */
  readonly all: Amount;
  /** Most that an achievement counts, in percent; null where nothing is capped. */
  readonly cap: Amount | null;
}

/** The steps of an assessment of organisational performance: cap, correction by AKIP, final value, total and mean. */
export function pkoRelations(table: Table, cap: string | null): readonly Relation[] {
  const steps = findSteps(table, cap === null ? null : amount(cap));
  if (!steps) return [];
  return [
    ...steps.rows.flatMap((row) => normRelation(table, steps, row)),
    ...corrections(table, steps),
    ...finals(table, steps),
    ...closings(table, steps),
  ];
}

function findSteps(table: Table, cap: Amount | null): Steps | undefined {
  const named = (test: (text: string) => boolean): TableColumn | undefined =>
    table.columns.find((column) => test(nameOf(column)));
  const correction = named((text) => /\bkoreksi\b/.test(text) && !isFinal(text));
  if (!correction) return undefined;
  const norm = named((text) => /\bnormalisasi\b/.test(text) && !/\bkoreksi\b/.test(text));
  const final = table.columns
    .filter((column) => column.column > correction.column)
    .find((column) => isFinal(nameOf(column)));
  const capaian = table.columns
    .filter(({ column, role }) => column < (norm ?? correction).column && role !== "note")
    .filter((column) => /\bcapaian\b/.test(nameOf(column)) && !/\b(normalisasi|koreksi|target)\b/.test(nameOf(column)))
    .at(-1);
  if (!final && !norm) return undefined;
  const akip = named((text) => /\bs?akip\b/.test(text) && !/\b(koreksi|indikator)\b/.test(text));
  const [first] = [norm, capaian].filter((column) => column !== undefined);
  const rows = recordRows(table)
    .map(({ row }) => row)
    .filter(
      (row) =>
        [norm, capaian, final].some((column) => column && figureAt(table, row, column)) &&
        figureAt(table, row, correction),
    );
  return (
    first && {
      capaian,
      norm,
      correction,
      final,
      akip,
      rows,
      whole: unitOf(table, rows, first),
      all: unitOf(table, rows, correction),
      cap,
    }
  );
}

/** A column's own words; the form's heading over many columns says nothing of one. */
function nameOf({ path }: TableColumn): string {
  const leaf = (path.at(-1) ?? "").toLowerCase();
  return /[a-z]{4}/.test(leaf) ? leaf : path.join(" ").toLowerCase();
}

function isFinal(text: string): boolean {
  return /\b(nilai|hasil|capaian) akhir\b|\bakhir capaian\b|\bsetelah (di)?koreksi\b|\bterkoreksi\b|\bnko\b|\bnilai kinerja organisasi\b/.test(
    text,
  );
}

function figureAt(table: Table, row: number, { column }: TableColumn): Amount | undefined {
  const operand = readOperand(table, row, column);
  return operand.state === "known" ? operand.value : undefined;
}

/** A hundred in points, one in fractions without a percent format. */
function unitOf(table: Table, rows: readonly number[], column: TableColumn): Amount {
  const values = rows.flatMap((row) => figureAt(table, row, column) ?? []);
  const isFraction =
    values.some((value) => value.units !== 0) && values.every((value) => compare(value, amount(2)) <= 0);
  return isFraction ? ONE : amount(100);
}

function normRelation(table: Table, { capaian, norm, whole, cap }: Steps, row: number): readonly Relation[] {
  if (!capaian || !norm || !figureAt(table, row, norm)) return [];
  return [computed(table, cellOf(table, row, norm.column), [cellOf(table, row, capaian.column)], cappedAt(cap, whole))];
}

/** An achievement as it counts, where a hundred percent is written as `whole`. */
function capped(value: Amount, cap: Amount | null, whole: Amount): Amount {
  const most = cap && divide(multiply(cap, whole), amount(100), 4);
  return most && compare(value, most) > 0 ? most : value;
}

function cappedAt(cap: Amount | null, whole: Amount): Computation {
  const most = cap === null ? "" : `${toPlain(cap)}%`;
  return {
    name: {
      id: `capaian yang dinormalkan${cap ? `, paling tinggi ${most}` : ""}`,
      en: `normalised achievement${cap ? `, at most ${most}` : ""}`,
    },
    shows: ([term = ""]) => (cap === null ? term : `min(${term}; ${most})`),
    of: ([value]) => value && capped(value, cap, whole),
  };
}

/** One correction for the organisation, by its AKIP score or predicate; where neither stands in the table, all are alike. */
function corrections(table: Table, { correction, akip, rows, all }: Steps): readonly Relation[] {
  const factor = divide(all, amount(100), 4);
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
};

/** A score gives its correction by its interval, a predicate by its name. */
function byAkip(factor: Amount): Computation {
  // Words count as a score below nothing, so that they are told from scores.
  return {
    name: { id: "koreksi menurut predikat AKIP", en: "correction by the AKIP predicate" },
    shows: ([term = ""]) => `AKIP ${term}`,
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
function finals(table: Table, steps: Steps): readonly Relation[] {
  const { final, norm, capaian, correction, rows } = steps;
  const from = norm ?? capaian;
  if (!final || !from) return [];
  const readings = [shareTaken(steps, norm === undefined), pointsTaken(steps, norm === undefined)].map(
    (computation) => {
      const relations = rows
        .filter((row) => figureAt(table, row, final))
        .map((row) =>
          computed(
            table,
            cellOf(table, row, final.column),
            [cellOf(table, row, from.column), cellOf(table, row, correction.column)],
            computation,
          ),
        );
      return { relations, held: relations.filter((relation) => check(relation).status === "held").length };
    },
  );
  const [share, points] = readings;
  return (points && share && points.held > share.held ? points : share)?.relations ?? [];
}

const FINAL: Bilingual = { id: "nilai akhir capaian", en: "final value of the achievement" };

/** What the final value starts from: the normalised achievement, or the achievement that is capped in the same step. */
function startOf(
  { cap, whole }: Steps,
  isCapped: boolean,
): { readonly of: (value: Amount) => Amount; readonly shows: (value: string) => string } {
  if (!isCapped || cap === null) return { of: (value) => value, shows: (value) => value };
  return { of: (value) => capped(value, cap, whole), shows: (value) => `min(${value}; ${toPlain(cap)}%)` };
}

function shareTaken(steps: Steps, isCapped: boolean): Computation {
  const start = startOf(steps, isCapped);
  return {
    name: FINAL,
    shows: ([value = "", taken = ""]) => `${start.shows(value)} x (100% - ${taken})`,
    of: ([value, taken]) =>
      value && taken && divide(multiply(start.of(value), subtract(steps.all, taken)), steps.all, 12),
  };
}

function pointsTaken(steps: Steps, isCapped: boolean): Computation {
  const start = startOf(steps, isCapped);
  return {
    name: FINAL,
    shows: ([value = "", taken = ""]) => `${start.shows(value)} - ${taken}`,
    of: ([value, taken]) =>
      value && taken && subtract(start.of(value), divide(multiply(taken, steps.whole), steps.all, 12)),
  };
}

/** Below the indicators: the total of the final values and their mean, which is the score. */
function closings(table: Table, { final, norm, rows }: Steps): readonly Relation[] {
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
