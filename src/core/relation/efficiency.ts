import { type Amount, HUNDRED, divide, isZero, multiply } from "../figure/amount";
import type { Bilingual } from "../finding/report";
import { type Table, type TableColumn, recordRows } from "../table/table";
import { check } from "./check";
import { EFFICIENCY_FORMULAS, type EfficiencyFormula } from "./efficiency-formulas";
import { readOperand } from "./operand";
import type { CellRef, CheckedRelation, ComputedRelation, LinearRelation, Relation } from "./relation";
import { cellOf, wordsOfRow } from "./row-cells";

/** A figure of efficiency with the cells that it may follow from. */
interface Instance {
  readonly result: CellRef;
  readonly achieved: readonly CellRef[];
  readonly absorbed: readonly CellRef[];
}

/** What a formula of efficiency would give for a figure that none gives. */
export interface EfficiencyReading {
  readonly name: Bilingual;
  readonly value: Amount;
}

/** Columns and rows of efficiency, by the one formula that most of their figures follow. */
export function efficiencyRelations(table: Table): readonly Relation[] {
  return efficiencyGroups(table).flatMap((instances) => {
    const chosen = bestReading(table, instances);
    return chosen && chosen.held * 2 > chosen.checked ? chosen.relations : [];
  });
}

/** Figures of efficiency that no relation gives, with what each formula would give for the first of them. */
export function openEfficiencies(
  table: Table,
  isTold: (cell: CellRef) => boolean,
): readonly { readonly cells: readonly CellRef[]; readonly readings: readonly EfficiencyReading[] }[] {
  return efficiencyGroups(table).flatMap((instances) => {
    const open = instances.filter(({ result }) => !isTold(result));
    const [first] = open;
    return first ? [{ cells: open.map(({ result }) => result), readings: readingsOf(table, first) }] : [];
  });
}

function readingsOf(table: Table, instance: Instance): readonly EfficiencyReading[] {
  return EFFICIENCY_FORMULAS.flatMap((formula) => {
    const relation = relationOf(table, instance, formula);
    const expected = relation && check(relation).expected;
    return expected ? [{ name: formula.name, value: expected }] : [];
  });
}

/** Whether a column or a row is one of efficiency in percent, not of money saved. */
function isEfficiency(text: string): boolean {
  return /\befisiensi\b/i.test(text) && !/\b(rp|rupiah|analisis|uraian|keterangan)\b/i.test(text);
}

function efficiencyGroups(table: Table): readonly (readonly Instance[])[] {
  const columns = table.columns
    .filter((column) => isEfficiency(column.path.join(" ")) && column.measure !== null && column.measure !== "rp")
    .map((column) => inColumn(table, column));
  return [...columns, inRows(table)].filter((instances) => instances.length > 0);
}

function inColumn(table: Table, result: TableColumn): readonly Instance[] {
  const achieved = achievedColumns(table, result);
  const absorbed = absorbedColumns(table, result);
  if (absorbed.length === 0)
    return recordRows(table).flatMap(({ row }) =>
      isKnown(table, row, result) ? [{ result: cellOf(table, row, result.column), achieved: [], absorbed: [] }] : [],
    );
  const at = (row: number, columns: readonly TableColumn[]): readonly CellRef[] =>
    columns.map(({ column }) => cellOf(table, row, column));
  return recordRows(table)
    .filter(({ row }) => isKnown(table, row, result))
    .map(({ row }) => ({
      result: cellOf(table, row, result.column),
      achieved: at(row, achieved),
      absorbed: at(row, absorbed),
    }));
}

function isKnown(table: Table, row: number, { column }: TableColumn): boolean {
  return readOperand(table, row, column).state === "known";
}

/** The percent column of achievement nearest to the left, else realised and target that make one. */
function achievedColumns(table: Table, result: TableColumn): readonly TableColumn[] {
  const percent = percentsOf(table, result).filter(
    ({ path }) => /\b(capaian|kinerja|fisik|output|keluaran)\b/i.test(own(path)) && !MONEY.test(own(path)),
  );
  const last = percent.at(-1);
  return last
    ? [last]
    : pairOf(
        table,
        result,
        (column) => column.measure !== "rp" && column.measure !== null && column.measure !== "percent",
      );
}

const MONEY = /\b(serapan|penyerapan|anggaran|keuangan|dana|pagu|belanja)\b/i;

function absorbedColumns(table: Table, result: TableColumn): readonly TableColumn[] {
  const last = percentsOf(table, result)
    .filter(({ path }) => MONEY.test(own(path)))
    .at(-1);
  return last ? [last] : pairOf(table, result, (column) => column.measure === "rp");
}

function percentsOf(table: Table, result: TableColumn): readonly TableColumn[] {
  return table.columns.filter(
    (column) =>
      column !== result &&
      (column.role === "percent" || column.measure === "percent") &&
      !isEfficiency(own(column.path)) &&
      !/\b(target|rencana)\b/i.test(own(column.path)),
  );
}

function own(path: readonly string[]): string {
  return path.join(" ");
}

/** Realised and planned figures of the running year whose quotient is the percentage. */
function pairOf(table: Table, result: TableColumn, fits: (column: TableColumn) => boolean): readonly TableColumn[] {
  const before = table.columns.filter(
    (column) => column.column < result.column && column.period === null && column.horizon === "current" && fits(column),
  );
  const target = before.find(({ role }) => role === "target");
  const realised = before.find(({ role }) => role === "realised" || role === "total");
  return target && realised ? [realised, target] : [];
}

/** A list of figures one below the other: achievement, absorption, efficiency. */
function inRows(table: Table): readonly Instance[] {
  if (!table.rows.some(({ label, indicator }) => isEfficiency(label) || isEfficiency(indicator))) return [];
  const rows = table.rows.map(({ row }) => ({ row, words: wordsOfRow(table, row) }));
  const efficiency = rows.filter(
    ({ words }) => /^(tingkat |nilai |persentase )?efisiensi\b/.test(words) && isEfficiency(words),
  );
  const above = (row: number, test: (words: string) => boolean): number | undefined =>
    rows.filter((other) => other.row < row && test(other.words)).at(-1)?.row;
  return efficiency.flatMap(({ row }) => {
    const achieved = above(row, (words) => /\bcapaian\b/.test(words) && !MONEY.test(words));
    const absorbed = above(row, (words) => /\b(serapan|penyerapan)\b/.test(words));
    if (achieved === undefined || absorbed === undefined) return [];
    return table.columns.flatMap((column): readonly Instance[] => {
      const isFilled = [row, achieved, absorbed].every((at) => isKnown(table, at, column)) && column.role !== "number";
      return isFilled
        ? [
            {
              result: cellOf(table, row, column.column),
              achieved: [cellOf(table, achieved, column.column)],
              absorbed: [cellOf(table, absorbed, column.column)],
            },
          ]
        : [];
    });
  });
}

interface Reading {
  readonly relations: readonly Relation[];
  readonly held: number;
  readonly checked: number;
}

function bestReading(table: Table, instances: readonly Instance[]): Reading | undefined {
  return EFFICIENCY_FORMULAS.map((formula) => {
    const relations = instances.flatMap((instance) => relationOf(table, instance, formula) ?? []);
    const results: readonly CheckedRelation[] = relations.map(check).filter(({ status }) => status !== "notCheckable");
    return { relations, held: results.filter(({ status }) => status === "held").length, checked: results.length };
  }).reduce<Reading | undefined>((best, one) => (best && best.held >= one.held ? best : one), undefined);
}

function relationOf(
  table: Table,
  { result, achieved, absorbed }: Instance,
  formula: EfficiencyFormula,
): ComputedRelation | LinearRelation | undefined {
  const needed = formula.needs === "both" ? [...achieved, ...absorbed] : absorbed;
  if (absorbed.length === 0 || (formula.needs === "both" && achieved.length === 0)) return undefined;
  const base = {
    id: `efficiency:${result.sheet}!${String(result.row)}:${String(result.column)}`,
    kind: "efficiency",
    table,
    result,
    basis: {
      id: `rumus efisiensi yang dipegang angka-angkanya: ${formula.name.id}`,
      en: `formula of efficiency that the figures keep: ${formula.name.en}`,
    },
    blank: "missing",
  } as const;
  const [first, second] = [achieved[0], absorbed[0]];
  const sign = signOf(formula);
  if (sign && achieved.length === 1 && absorbed.length === 1 && first && second)
    return {
      ...base,
      form: "linear",
      terms: [
        { cell: first, weight: sign },
        { cell: second, weight: sign === 1 ? -1 : 1 },
      ],
    };
  const split = formula.needs === "both" ? achieved.length : 0;
  return {
    ...base,
    form: "computed",
    terms: needed.map((cell) => ({ cell, weight: 1 })),
    computation: {
      name: { id: `efisiensi, ${formula.name.id},`, en: `efficiency, ${formula.name.en},` },
      shows: (terms) => formula.shows(showPart(terms.slice(0, split)), showPart(terms.slice(split))),
      of: (values) => {
        const parts = [percentOf(values.slice(0, split)), percentOf(values.slice(split))] as const;
        return parts[1] && (split === 0 || parts[0]) ? formula.of(parts[0] ?? HUNDRED, parts[1]) : undefined;
      },
    },
  };
}

/** A plain difference is a sum of figures with signs; anything else is computed. */
function signOf(formula: EfficiencyFormula): 1 | -1 | undefined {
  if (formula === EFFICIENCY_FORMULAS[0]) return 1;
  return formula === EFFICIENCY_FORMULAS.at(-1) ? -1 : undefined;
}

/** One percentage as it is, or realised over planned. */
function percentOf([value, whole]: readonly Amount[]): Amount | undefined {
  if (value === undefined || whole === undefined) return value;
  return isZero(whole) ? undefined : divide(multiply(value, HUNDRED), whole, 12);
}

function showPart([value = "", whole]: readonly string[]): string {
  return whole === undefined ? value : `(${value} / ${whole} x 100)`;
}
