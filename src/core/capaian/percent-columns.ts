import { check } from "../relation/check";
import { type ColumnRule, numberRowRules } from "../relation/column-rules";
import { pkoStepColumns } from "../relation/pko-steps";
import type { RatioRelation } from "../relation/relation";
import type { Table, TableColumn } from "../table/table";
import { fold } from "../table/text";
import { type Pair, measureGroup, measureInWords } from "./pairs";
import { isEmpty } from "./sum-rules";

/** A column that already says what part of its target a pair has realised. */
export interface PercentColumn {
  readonly column: TableColumn;
  readonly pair: Pair;
  /** Only the lowest rows hold the quotient. */
  readonly leaves?: true;
}

/**
 * Finds the columns that hold percentages and what each is made of: by the figures or the form's own formula, else by
 * the words. `pairs` are this year's, `others` those of other spans; `kept` are the rules that the table's figures keep.
 */
export function findPercentColumns(
  table: Table,
  { pairs, others, kept }: { pairs: readonly Pair[]; others: readonly Pair[]; kept: readonly ColumnRule[] },
): readonly PercentColumn[] {
  const byFigures = new Map(kept.filter(isPercentage).map((rule) => [rule.result.column, rule]));
  const all = [...pairs, ...others];
  const found: PercentColumn[] = [];
  const claim = (column: TableColumn, pair: Pair | undefined, leaves?: true): void => {
    if (pair && !found.some((known) => known.pair === pair || known.column === column))
      found.push({ column, pair, ...(leaves === true && { leaves }) });
  };
  const steps = new Set(pkoStepColumns(table));
  const candidates = table.columns.filter(
    (column) => !steps.has(column) && !all.some((pair) => pair.target === column || pair.realised.includes(column)),
  );
  for (const column of candidates) {
    const known = byFigures.get(column.column);
    if (known) claim(column, all.find((pair) => isPairOf(pair, known)) ?? pairOfRule(known), known.leaves);
    else claim(column, statedPair(table, column, all));
  }
  const measures = new Set(found.filter(({ pair }) => pairs.includes(pair)).map(({ pair }) => pair.measure));
  const open = pairs.filter(({ measure }) => !measures.has(measure));
  for (const column of candidates)
    if (!byFigures.has(column.column))
      claim(column, groupPair(table, column) ?? wordedPair(table, column, open) ?? otherWorded(table, column, others));
  return found.sort((a, b) => a.column.column - b.column.column);
}

/** The pair that a quotient of the table's figures divides. */
function pairOfRule({ terms, denominator, result }: ColumnRule): Pair | undefined {
  const [realised, ...rest] = terms.filter(([, sign]) => sign === 1).map(([column]) => column);
  const less = terms.find(([, sign]) => sign === -1)?.[0];
  if (!realised || !denominator) return undefined;
  const measure = measureGroup(result.measure) ?? measureGroup(realised.measure) ?? "k";
  return { measure, target: denominator, realised: [realised, ...rest], ...(less && { less }) };
}

/** An empty column of percentages of a quarter, of the years to date, of a change, or of the whole budget. */
function otherWorded(table: Table, column: TableColumn, others: readonly Pair[]): Pair | undefined {
  if (isEmpty(table, column)) {
    const special = changePair(table, column) ?? cumulatedPair(table, column);
    if (special) return special;
  }
  const leaf = fold(column.path.join(" "));
  if (column.role !== "percent" && !(column.role === "other" && PERCENTAGE.test(leaf))) return undefined;
  const measure = measureGroup(column.measure) ?? measureInWords(column);
  const inSpan = ({ realised: [realised] }: Pair): boolean =>
    column.period === null
      ? column.horizon !== "current" && realised.horizon === "toDate"
      : realised.period === column.period;
  const fitting = others.filter((pair) => (measure === undefined || pair.measure === measure) && inSpan(pair));
  const nearest = [...fitting].sort(
    (a, b) => Math.abs(lastColumn(a) - column.column) - Math.abs(lastColumn(b) - column.column),
  )[0];
  if (!nearest) return undefined;
  const empty = isEmpty(table, column);
  return empty || mostlyHolds(table, { column, pair: nearest }) ? nearest : undefined;
}

/** An empty column of achievement in a group of its own, such as physical progress: what was realised in it over what was planned in it. */
function groupPair(table: Table, column: TableColumn): Pair | undefined {
  const [group] = column.path;
  const leaf = fold(column.path.at(-1) ?? "");
  if (column.path.length < 2 || !/\bcapaian\b/.test(fold(column.path.slice(1).join(" "))) || !isEmpty(table, column))
    return undefined;
  const beside = table.columns.filter(
    (one) => one !== column && one.path.length > 2 && one.path[0] === group && one.measure === "percent",
  );
  const planned = beside.filter(({ path }) => /\b(rencana|target)\b/.test(fold(path[1] ?? "")));
  const realised = beside.filter(({ path }) => /\brealisasi\b/.test(fold(path[1] ?? "")));
  // Where money of the group is divided, its percentages are not.
  if (/\b(keuangan|rp|anggaran)\b/.test(`${fold(group ?? "")} ${leaf}`)) return undefined;
  const pairs = planned.flatMap((target): readonly Pair[] => {
    const same = realised.find(({ path }) => path.at(-1) === target.path.at(-1));
    return same ? [{ measure: "k", target, realised: [same] }] : [];
  });
  // Weighted parts add up to a total, which cumulated ones do not: those that say most rows are divided.
  const said = ({ target, realised: [one] }: Pair): number =>
    table.rows.filter(({ row }) => [target, one].every(({ column }) => table.figure(row, column) !== undefined)).length;
  return pairs.sort((one, other) => said(other) - said(one))[0];
}

/** A change in percent of what was before, beside the change itself. */
function changePair(table: Table, { role, measure, path }: TableColumn): Pair | undefined {
  if (role !== "delta" || measure !== "percent") return undefined;
  const heading = path.slice(0, -1).join(">");
  const change = table.columns.find(
    (one) => one.role === "delta" && one.measure === "rp" && one.path.slice(0, -1).join(">") === heading,
  );
  const before = table.columns.find((one) => one.role === "before" && one.measure === "rp");
  return change && before ? { measure: "rp", target: before, realised: [change] } : undefined;
}

/** `% KUM` beside money: what is planned or realised so far in percent of the whole budget. */
function cumulatedPair(table: Table, { path, column }: TableColumn): Pair | undefined {
  if (!/\bkum\b/i.test(path.at(-1) ?? "")) return undefined;
  const heading = path.slice(0, -1).join(">");
  const money = table.columns.filter(({ measure, role }) => measure === "rp" && role !== "remainder");
  const beside = money.find(
    (one) => one.column < column && one.path.length > 1 && one.path.slice(0, -1).join(">") === heading,
  );
  const budget = money.find(({ role, horizon }) => role === "target" && horizon === "current");
  return beside && budget && beside !== budget ? { measure: "rp", target: budget, realised: [beside] } : undefined;
}

/** The percentage of a row as a relation, for judging a figure that stands there already; `counted` are the realised columns that count. */
export function asRelation(
  table: Table,
  { column, pair }: PercentColumn,
  row: number,
  counted?: readonly number[],
): RatioRelation {
  const realised = counted?.length
    ? [...pair.realised, ...(pair.quarters ?? [])].filter((one) => counted.includes(one.column))
    : pair.realised;
  const at = (one: TableColumn) => ({ sheet: table.sheet.name, row, column: one.column });
  return {
    id: `percent:${table.sheet.name}!${row}:${column.column}`,
    kind: "percent",
    form: "ratio",
    table,
    result: at(column),
    terms: [
      ...realised.map((one) => ({ cell: at(one), weight: 1 as const })),
      ...(pair.less ? [{ cell: at(pair.less), weight: -1 as const }] : []),
    ],
    denominators: [{ cell: at(pair.target), weight: 1 }],
    scale: 100,
    basis: { id: "judul kolom", en: "column headings" },
    blank: pair.measure === "rp" ? "zero" : "missing",
  };
}

type Ratio = Pick<ColumnRule, "terms" | "denominator">;

function isPercentage({ kind, form, denominatorRow }: ColumnRule): boolean {
  return kind === "percent" && form === "ratio" && denominatorRow === undefined;
}

function isPairOf({ target, realised }: Pair, { terms, denominator }: Ratio): boolean {
  if (terms.some(([, sign]) => sign === -1)) return false;
  if (denominator?.column !== target.column || terms.length !== realised.length) return false;
  return realised.every(({ column }) => terms.some(([term]) => term.column === column));
}

/** The form prints the formula (`13=12/7`) over the column. */
function statedPair(table: Table, column: TableColumn, pairs: readonly Pair[]): Pair | undefined {
  const rule = numberRowRules(table).find((one) => isPercentage(one) && one.result.column === column.column);
  return rule && pairs.find((pair) => isPairOf(pair, rule));
}

/** A column of this year's percentages whose words name the measure, or which is empty and stands behind the pair. */
function wordedPair(table: Table, column: TableColumn, pairs: readonly Pair[]): Pair | undefined {
  if (column.horizon !== "current" || column.period !== null || column.formula !== null) return undefined;
  const empty = table.rows.every(
    ({ row, kind }) => kind === "header" || ["blank", "dash"].includes(table.cell(row, column.column).kind),
  );
  const leaf = fold(column.path.at(-1) ?? "");
  if (column.role !== "percent" && !(empty && column.role === "other" && PERCENTAGE.test(leaf))) return undefined;
  const own = measureGroup(column.measure);
  const measure = own ?? measureInWords(column);
  const isTold = empty || own !== undefined || /\b(capaian|serapan|penyerapan)\b/.test(leaf);
  if (measure)
    return byHeading(column, pairs).find(
      (pair) => pair.measure === measure && (isTold || mostlyHolds(table, { column, pair })),
    );
  if (column.path.some((text) => /\b(fisik|bobot|kum|ttb)\b/.test(fold(text)))) return undefined;
  const before = pairs.filter((pair) => pair.realised.every((realised) => realised.column < column.column));
  const nearest = byHeading(
    column,
    before.sort((a, b) => lastColumn(b) - lastColumn(a)),
  )[0];
  return nearest && (empty || mostlyHolds(table, { column, pair: nearest })) ? nearest : undefined;
}

/** Pairs whose target stands under the same upper heading as the percentages come first. */
function byHeading({ path }: TableColumn, pairs: readonly Pair[]): readonly Pair[] {
  const shared = ({ target }: Pair): number =>
    Number(path.length > 1 && target.path.length > 1 && target.path[0] === path[0]);
  return [...pairs].sort((a, b) => shared(b) - shared(a));
}

/** Words over percentages; a column whose formulas all give blank has no figures that would tell. */
const PERCENTAGE = /\b(capaian|serapan|penyerapan|persentase|prosentase)\b|%/;

function lastColumn({ realised }: Pair): number {
  return Math.max(...realised.map(({ column }) => column));
}

function mostlyHolds(table: Table, percent: PercentColumn): boolean {
  let held = 0;
  let checked = 0;
  for (const { row } of table.rows) {
    const { status, note } = check(asRelation(table, percent, row));
    if (status === "notCheckable" || note === "convention") continue;
    checked++;
    if (status === "held") held++;
  }
  return held > 0 && held * 2 >= checked;
}
