import { type Amount, ONE, amount, divide, multiply, sum } from "../figure/amount";
import type { Bilingual } from "../finding/report";
import { type Table, type TableColumn, type TableRow, recordRows } from "../table/table";
import { check } from "./check";
import { readOperand } from "./operand";
import type { CellRef, Computation, ComputedRelation, LinearRelation, MeanRelation, Relation } from "./relation";
import { cellOf, figuresOf, onlyFigure, wordsOfRow } from "./row-cells";

const BASIS: Bilingual = {
  id: "pengolahan SKM (PermenPANRB 14/2017): NRR tertimbang = NRR x bobot, IKM = jumlahnya x 25",
  en: "processing of the satisfaction survey (PermenPANRB 14/2017): weighted NRR = NRR x weight, IKM = their sum x 25",
};

/** What must hold in the tables of a satisfaction survey, whether its elements stand in rows or in columns. */
export function satisfactionRelations(table: Table): readonly Relation[] {
  if (!isSurvey(table)) return [];
  const nrr = table.columns.find((column) => isMean(words(column)));
  const weighted = table.columns.find((column) => isWeighted(words(column)) && column !== nrr);
  const own = nrr && weighted ? elementRows(table, nrr, weighted) : [];
  const converted = table.columns.filter(
    (column) => nrr !== undefined && column !== weighted && isConverted(words(column)),
  );
  const turned = nrr ? converted.flatMap((column) => eachTimes25(table, nrr, column)) : [];
  const matrix = nrr ? [] : elementColumns(table);
  return [...own, ...turned, ...matrix, ...indexRows(table)];
}

/** Words of a survey stand over a column or beside a row. */
function isSurvey({ columns, rows }: Table): boolean {
  const names = /\b(n\.?r\.?r|ikm|skm|kepuasan|tertimbang|unsur)\b/i;
  return columns.some((column) => names.test(words(column))) || rows.some(({ label }) => names.test(label));
}

function words({ path }: TableColumn): string {
  return path.join(" ").toLowerCase();
}

/** A mean of answers: `NRR`, `Nilai Rata-Rata per Unsur`. */
function isMean(text: string): boolean {
  return /\bn\.?r\.?r\b|\bnilai rata ?-?rata\b/.test(text) && !isWeighted(text) && !isConverted(text);
}

function isWeighted(text: string): boolean {
  return /\btertimbang\b|\bnrr ?t\b/.test(text) && !isConverted(text);
}

function isConverted(text: string): boolean {
  return /\bkonversi\b|\bx ?25\b|\bdikali 25\b/.test(text);
}

function isIndex(text: string): boolean {
  return /\b(ikm|skm)\b|\bindeks kepuasan\b|\bkonversi\b/.test(text) && !/\btertimbang\b/.test(text);
}

/** Each element's mean times its weight, the same for all: one over their number, at full or at printed precision. */
function elementRows(table: Table, nrr: TableColumn, weighted: TableColumn): readonly Relation[] {
  const rows = recordRows(table).filter(({ row }) => isFilled(table, row, nrr) && isFilled(table, row, weighted));
  const pairs = rows.map(({ row }) => [cellOf(table, row, nrr.column), cellOf(table, row, weighted.column)] as const);
  return weightedRelations(table, pairs);
}

function isFilled(table: Table, row: number, { column }: TableColumn): boolean {
  return readOperand(table, row, column).state === "known";
}

function weightedRelations(table: Table, pairs: readonly (readonly [CellRef, CellRef])[]): readonly Relation[] {
  if (pairs.length < FEWEST) return [];
  const readings = weightsOf(pairs.length).map((weight) => {
    const relations = pairs.map(([from, to]) => computed(table, to, [from], weight));
    return { relations, held: relations.filter((relation) => check(relation).status === "held").length };
  });
  const best = readings.reduce((a, b) => (b.held > a.held ? b : a));
  return best.held * 2 > pairs.length ? best.relations : [];
}

const FEWEST = 3;

/** One over the number of elements, exactly or as it is written with two to four decimals. */
function weightsOf(count: number): readonly Computation[] {
  const exact = divide(ONE, amount(count), 12);
  const rounded = [2, 3, 4].map((decimals) => ({ factor: divide(ONE, amount(count), decimals), shown: decimals }));
  return [
    times(exact, `1/${String(count)}`),
    ...rounded.map(({ factor, shown }) => times(factor, (1 / count).toFixed(shown).replace(".", ","))),
  ];
}

function times(factor: Amount, shown: string): Computation {
  return {
    name: { id: "nilai rata-rata tertimbang", en: "weighted mean" },
    shows: ([term = ""]) => `${term} x ${shown}`,
    of: ([value]) => value && multiply(value, factor),
  };
}

const TIMES_25: Computation = {
  name: { id: "nilai setelah dikonversi", en: "converted value" },
  shows: (terms) => (terms.length === 1 ? `${terms[0] ?? ""} x 25` : `(${terms.join(" + ")}) x 25`),
  of: (values) => multiply(sum(values), amount(25)),
};

const MEAN_25: Computation = {
  name: { id: "nilai setelah dikonversi", en: "converted value" },
  shows: (terms) => `rata-rata(${terms.join("; ")}) x 25`,
  of: (values) =>
    values.length === 0 ? undefined : divide(multiply(sum(values), amount(25)), amount(values.length), 12),
};

function computed(
  table: Table,
  result: CellRef,
  terms: readonly CellRef[],
  computation: Computation,
): ComputedRelation {
  return {
    id: `weighted:${result.sheet}!${String(result.row)}:${String(result.column)}`,
    kind: "weighted",
    form: "computed",
    table,
    result,
    terms: terms.map((cell) => ({ cell, weight: 1 })),
    computation,
    basis: BASIS,
    blank: "missing",
  };
}

function eachTimes25(table: Table, nrr: TableColumn, column: TableColumn): readonly Relation[] {
  const rows = recordRows(table).filter(({ row }) => isFilled(table, row, nrr) && isFilled(table, row, column));
  return rows.map(({ row }) =>
    computed(table, cellOf(table, row, column.column), [cellOf(table, row, nrr.column)], TIMES_25),
  );
}

/** Answers of respondents in rows, elements in columns: their means, these weighted, and what that comes to. */
function elementColumns(table: Table): readonly Relation[] {
  const named = (test: (text: string) => boolean): TableRow | undefined =>
    table.rows.find(({ row }) => test(wordsOfRow(table, row)) && figuresOf(table, row).length >= FEWEST);
  const means = named((text) => isMean(text) && !isTotal(text));
  if (!means) return [];
  const columns = figuresOf(table, means.row);
  const answers = table.rows.filter(
    ({ row }) => row < means.row && wordsOfRow(table, row) === "" && figuresOf(table, row).length > 0,
  );
  const weights = named((text) => isWeighted(text) && !isTotal(text));
  const pairs = columns
    .filter((column) => weights !== undefined && isFilled(table, weights.row, column))
    .map(({ column }) => [cellOf(table, means.row, column), cellOf(table, weights?.row ?? 0, column)] as const);
  const total = table.rows.find(({ row }) => isTotal(wordsOfRow(table, row)) && isWeighted(wordsOfRow(table, row)));
  const place = total && onlyFigure(table, total.row);
  return [
    ...(answers.length >= FEWEST ? columns.map((column) => meanOf(table, means.row, column, answers)) : []),
    ...weightedRelations(table, pairs),
    ...(place && pairs.length >= FEWEST
      ? [
          sumOf(
            table,
            place,
            pairs.map(([, cell]) => cell),
          ),
        ]
      : []),
  ];
}

function isTotal(text: string): boolean {
  return /^(jumlah|total|Σ|∑)/.test(text);
}

function meanOf(table: Table, row: number, { column }: TableColumn, answers: readonly TableRow[]): MeanRelation {
  const result = cellOf(table, row, column);
  return {
    id: `average:${result.sheet}!${String(row)}:${String(column)}`,
    kind: "average",
    form: "mean",
    table,
    result,
    terms: answers
      .filter((answer) => readOperand(table, answer.row, column).state !== "blank")
      .map((answer) => ({ cell: cellOf(table, answer.row, column), weight: 1 })),
    basis: { id: "rata-rata jawaban responden", en: "mean of the respondents' answers" },
    blank: "missing",
    blankAsZero: false,
  };
}

function sumOf(table: Table, result: CellRef, cells: readonly CellRef[]): LinearRelation {
  return {
    id: `grand-total:${result.sheet}!${String(result.row)}:${String(result.column)}`,
    kind: "grand-total",
    form: "linear",
    table,
    result,
    terms: cells.map((cell) => ({ cell, weight: 1 })),
    basis: { id: "jumlah nilai tertimbang semua unsur", en: "sum of the weighted values of all elements" },
    blank: "missing",
  };
}

/** Below the elements: the index is 25 times the sum of the weighted means, or the mean of the means. */
function indexRows(table: Table): readonly Relation[] {
  return table.rows.flatMap((row, index) => {
    const result = isIndex(wordsOfRow(table, row.row)) ? onlyFigure(table, row.row) : undefined;
    if (!result) return [];
    const readings = indexReadings(table, result, table.rows.slice(0, index));
    const held = readings.find((relation) => check(relation).status === "held");
    const near = readings.find((relation) => isNear(relation));
    return held ?? near ?? [];
  });
}

function indexReadings(table: Table, result: CellRef, above: readonly TableRow[]): readonly ComputedRelation[] {
  const closing = above.filter(
    ({ row }) => isTotal(wordsOfRow(table, row)) && /tertimbang|rata/.test(wordsOfRow(table, row)),
  );
  const single = closing.flatMap(({ row }) => onlyFigure(table, row) ?? []).slice(-1);
  const columns = table.columns.filter((column) => isWeighted(words(column)) || isMean(words(column)));
  const records = recordRows(table).filter(({ row }) => row < result.row);
  return [
    ...single.map((cell) => computed(table, result, [cell], TIMES_25)),
    ...columns.flatMap((column) => {
      const cells = records
        .filter(({ row }) => isFilled(table, row, column))
        .map(({ row }) => cellOf(table, row, column.column));
      return cells.length < FEWEST ? [] : [computed(table, result, cells, isMean(words(column)) ? MEAN_25 : TIMES_25)];
    }),
  ];
}

/** An index is claimed to follow where it lies on the scale of 25 to 100 as what it would follow from does. */
function isNear(relation: ComputedRelation): boolean {
  const { expected, stated } = check(relation);
  const isOnScale = (value: Amount): boolean =>
    value.units / 10 ** value.scale >= 20 && value.units / 10 ** value.scale <= 100;
  return expected !== undefined && stated !== undefined && isOnScale(expected);
}
