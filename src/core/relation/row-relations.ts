import { type Table, type TableColumn, type TableRow, rowAt } from "../table/table";
import { check } from "./check";
import { type ColumnRule, numberRowRules, wordRules } from "./column-rules";
import { formulaRules, ownFormulaRule } from "./formula-rules";
import { namedSums } from "./named-sums";
import { readOperand } from "./operand";
import { periodRules } from "./period-sums";
import { quotientRules } from "./quotient-rules";
import { inferQuarterMode } from "./quarter-mode";
import { soughtRules } from "./sought-rules";
import { inferDirection } from "./direction";
import { type Evidence, isProvenByRest, weighEvidence } from "./evidence";
import { isFooter } from "./footers";
import { refsOf } from "./row-cells";
import type { CellRef, LinearRelation, RatioRelation, Relation } from "./relation";

/** Relations within rows: quarters to the year, cumulative, percentage, delta, remainder. */
export function rowRelations(table: Table, rules: readonly ColumnRule[] = columnRules(table), rows = ruledRows(table)): readonly Relation[] {
  const relations: Relation[] = [];
  const parents = parentsOf(table);
  const refs = refsOf(table);
  for (const rule of rules) {
    for (const row of rows) {
      if (rule.leaves && (isTotal(row) || parents.has(row.row))) continue;
      const relation = instantiate(table, ruleFor(table, rule, row), row, refs);
      if (relation && !(isTotal(row) && saysNothing(relation))) relations.push(relation);
    }
  }
  return relations;
}

/** Rows that the rules between columns speak of: records, their further indicators, and totals. */
function ruledRows(table: Table): readonly TableRow[] {
  return table.rows.filter((row) => isRuled(table, row));
}

const UNRULED: ReadonlySet<string> = new Set(["header", "note", "blank", "average", "predicate"]);

function isRuled(table: Table, row: TableRow): boolean {
  return !UNRULED.has(row.kind) && !isFooter(table, row);
}

function parentsOf({ rows }: Table): ReadonlySet<number> {
  const known = parentRows.get(rows);
  if (known) return known;
  const own = new Set(rows.flatMap(({ parent }) => (parent === null ? [] : [parent])));
  parentRows.set(rows, own);
  return own;
}

const parentRows = new WeakMap<readonly TableRow[], ReadonlySet<number>>();

function isTotal({ kind }: TableRow): boolean {
  return kind === "total" || kind === "subtotal";
}

/** Total rows leave out what does not add up; that is no gap. */
function saysNothing(relation: Relation): boolean {
  const { status, note } = check(relation);
  return status === "notCheckable" && note !== "unreadable";
}

/** The rules between columns that this table keeps. */
export function columnRules(table: Table): readonly ColumnRule[] {
  return withoutInverses(chooseRules(table, ruledRows(table)));
}

/** What given rules say of one row, as {@link rowRelations} says it of all. */
export function relationsInRow(table: Table, rules: readonly ColumnRule[], row: number): readonly Relation[] {
  const own = rowAt(table, row);
  return own && isRuled(table, own) ? rowRelations(table, rules, [own]) : [];
}

/** A quotient read the other way round is the same relation: of such readings the one that words favour stays. */
function withoutInverses(rules: readonly ColumnRule[]): readonly ColumnRule[] {
  const kept = new Map<string, ColumnRule>();
  const keyOf = ({ result, terms, denominator, denominatorRow }: ColumnRule): string =>
    [result, ...terms.map(([column]) => column), ...(denominator && denominatorRow === undefined ? [denominator] : [])]
      .map((column) => column.column)
      .sort((a, b) => a - b)
      .join(",") + (denominatorRow === undefined ? "" : "/total");
  for (const rule of rules) {
    const key = keyOf(rule);
    const known = kept.get(key);
    if (!known || favour(rule) > favour(known)) kept.set(key, rule);
  }
  return [...kept.values()];
}

function favour({ kind, form, result, terms, sought, stated }: ColumnRule): number {
  const words = result.path.join(" ");
  // What is worked out stands right of what it is worked out from, unless its name says otherwise.
  const follows = terms.every(([column]) => column.column < result.column) ? 0.75 : 0;
  if (form === "linear") return follows + (stated ? 4 : 0) + (sought ? 0 : 2) + (terms.every(([, sign]) => sign === 1) ? 0.5 : 0) + (result.role === "total" || result.role === "remainder" || result.role === "delta" ? 1 : 0);
  const told = kind === "weighted" ? /ttb|tertimbang/i.test(words) : /capaian|kum|persen|serapan|%/i.test(words) && !/ttb/i.test(words);
  return (stated ? 4 : 0) + (sought ? 0 : 2) + (told ? 1 : 0);
}

/** A total row may calculate otherwise than the rows above; its own formula says so. */
function ruleFor(table: Table, rule: ColumnRule, row: TableRow): ColumnRule {
  return isTotal(row) ? (ownFormulaRule(table, rule.result, row) ?? rule) : rule;
}

/** How a rule fares over the rows of a table. */
interface Trial extends Evidence {
  readonly rule: ColumnRule;
}

/** One rule for each result column and kind of rule: of the readings that the words allow, the one that holds best. */
function chooseRules(table: Table, rows: readonly TableRow[]): readonly ColumnRule[] {
  const sample = sampleOf(rows);
  const parents = parentsOf(table);
  const lowest = sample.filter((row) => !isTotal(row) && !parents.has(row.row));
  const chosen = new Map<string, Trial>();
  const offer = (rule: ColumnRule): void => {
    const trial = narrowed(table, tryRule(table, rule, sample), lowest);
    if (!isPlausible(trial)) return;
    const key = keyOf(trial.rule);
    const known = chosen.get(key);
    if (!known || beats(trial, known)) chosen.set(key, trial);
  };
  for (const rule of [...numberRowRules(table), ...formulaRules(table), ...wordRules(table), ...periodRules(table), ...quotientRules(table), ...namedSums(table)]) offer(rule);
  const explained = new Set([...chosen.values()].map(({ rule }) => rule.result.column));
  const known = [...chosen.values()].map((trial) => trial.rule);
  for (const rule of soughtRules(table, explained)) if (!isInverse(rule, known) && !isEcho(rule, [...chosen.values()].map((trial) => trial.rule))) offer(rule);
  return [...chosen.values()].map((trial) => trial.rule);
}

/** Rows above that carry a mean or a sum of their own refute no quotient that the lowest rows keep. */
function narrowed(table: Table, trial: Trial, lowest: readonly TableRow[]): Trial {
  const { rule, checked, held } = trial;
  if (rule.form === "linear" || checked < 5 || held * 10 >= checked * 9) return trial;
  const leaves = tryRule(table, { ...rule, leaves: true }, lowest);
  const [above, aboveHeld] = [checked - leaves.checked, held - leaves.held];
  return leaves.checked >= 3 && leaves.held * 10 >= leaves.checked * 8 && above >= 2 && aboveHeld * 2 < above ? leaves : trial;
}

/** A sum that words state, read the other way round. */
function isInverse({ form, result, terms }: ColumnRule, known: readonly ColumnRule[]): boolean {
  const columns = new Set([result, ...terms.map(([column]) => column)]);
  return form === "linear" && known.some((other) => other.form === "linear" && other.terms.length + 1 === columns.size && [other.result, ...other.terms.map(([column]) => column)].every((column) => columns.has(column)));
}

/**
 * Where two columns stand in the same way in a rule that is known, the third is but a column that equals the known one;
 * and columns that a known sum speaks of make up each other where its further terms happen to be zero.
 */
function isEcho(rule: ColumnRule, known: readonly ColumnRule[]): boolean {
  if (rule.form !== "linear") return false;
  const own = coefficients(rule);
  return known.some((other) => {
    if (other.form !== "linear") return false;
    const theirs = coefficients(other);
    if (theirs.size > own.size && [...own.keys()].every((column) => theirs.has(column))) return true;
    const products = [...own].flatMap(([column, sign]) => (theirs.has(column) ? [sign * (theirs.get(column) ?? 0)] : []));
    return own.size === 3 && theirs.size === 3 && products.length === 2 && products[0] === products[1];
  });
}

/** A linear rule as an equation: terms with their signs, the result on the other side. */
function coefficients({ result, terms }: ColumnRule): ReadonlyMap<TableColumn, number> {
  return new Map<TableColumn, number>([...terms, [result, -1]]);
}

const SAMPLE = 120;

/** Enough rows, spread over the table, to tell whether a rule is kept. */
function sampleOf(rows: readonly TableRow[]): readonly TableRow[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return step === 1 ? rows : rows.filter((_row, index) => index % step === 0);
}

/** Sums and differences of neighbours: a column is one of them. */
const SUMS: ReadonlySet<string> = new Set(["year-total", "remainder", "deviation", "delta", "cumulative"]);

/** Rules that answer the same question about a column: what it is a sum of, or what it is a part of. */
function keyOf({ result, form, terms, kind, sought }: ColumnRule): string {
  // The same periods are summed once: the total that fits best, not every column that happens to be equal.
  if (kind === "quarters-sum" || kind === "months-sum") return `${kind}|${terms.map(([column]) => column.column).join(",")}`;
  if (sought && form === "linear") return `${result.column}|sought`;
  return `${result.column}|${form === "linear" ? (SUMS.has(kind) ? "sum" : kind) : "part"}`;
}

function tryRule(table: Table, rule: ColumnRule, rows: readonly TableRow[]): Trial {
  const refs = refsOf(table);
  const relations = rows.flatMap((row) => instantiate(table, rule, row, refs) ?? []);
  return { rule, ...weighEvidence(relations.map(check)) };
}

/**
 * A reading is kept when most rows hold under it; one that the form prints already when some do, or where there are
 * hardly rows to show it. One wrong row does not refute what the others prove.
 */
function isPlausible(trial: Trial): boolean {
  const { rule, checked, held, slips, digits } = trial;
  if (checked === 0) return false;
  if (isMeasuredQuarterSum(rule)) return held > 0 || checked < 4;
  if (isProvenByRest(trial)) return true;
  if (rule.sought) return (checked > 3 || (checked === 3 && digits >= FEW_ROWS_DIGITS)) && held * 10 >= checked * 8;
  if (checked <= HARDLY_ANY && (rule.stated || held + slips === checked)) return true;
  return rule.stated ? held * 4 >= checked : held * 2 >= checked;
}

const HARDLY_ANY = 2;
/** Three rows prove a relation that no word names only where their figures are long. */
const FEW_ROWS_DIGITS = 12;

function isMeasuredQuarterSum(rule: ColumnRule): boolean {
  return rule.kind === "quarters-sum" && rule.result.measure !== "rp";
}

function beats(trial: Trial, known: Trial): boolean {
  if (trial.rule.sought !== known.rule.sought) return trial.rule.sought === undefined;
  const rate = trial.held * known.checked - known.held * trial.checked;
  if (rate !== 0) return rate > 0;
  if (trial.held !== known.held) return trial.held > known.held;
  return distance(trial.rule) < distance(known.rule);
}

function distance({ result, terms, denominator }: ColumnRule): number {
  const columns = [...terms.map(([column]) => column), ...(denominator ? [denominator] : [])];
  return columns.reduce((sum, column) => sum + Math.abs(column.column - result.column), 0);
}

/** The rule on one row; undefined where the row has nothing that it speaks of. */
function instantiate(table: Table, rule: ColumnRule, row: TableRow, refs: (row: number, column: number) => CellRef): Relation | undefined {
  const at = (column: TableColumn): CellRef => refs(row.row, column.column);
  if (!speaksOf(table, rule, row)) return undefined;
  const { kind, basis } = rule;
  const blank = isMoney(rule) ? "zero" : "missing";
  const id = `${kind}:${table.sheet.name}!${row.row}:${rule.result.column}`;
  const result = at(rule.result);
  const terms = rule.terms.map(([column, weight]) => ({ cell: at(column), weight }));
  if (rule.form === "ratio" && rule.denominator) {
    const below = refs(rule.denominatorRow ?? row.row, rule.denominator.column);
    const ratio: RatioRelation = { id, kind, table, result, terms, basis, blank, form: "ratio", denominators: [{ cell: below, weight: 1 }], scale: 100 };
    return blank === "missing" && kind === "percent" ? inferDirection(ratio) : ratio;
  }
  if (rule.form === "product") return { id, kind, table, result, terms, basis, blank, form: "product", divisor: rule.divisor ?? 100 };
  const linear: LinearRelation = { id, kind, table, result, terms, basis, blank, form: "linear" };
  return isMeasuredQuarterSum(rule) ? inferQuarterMode(linear, targetOf(table, row, rule.result), row.mode) : linear;
}

function speaksOf(table: Table, rule: ColumnRule, row: TableRow): boolean {
  const shared = rule.denominatorRow;
  if (shared !== undefined && (row.row === shared || row.kind === "total")) return false;
  const resultSays = saysSomething(table, row, rule.result);
  if (isTotal(row) && !resultSays) return false;
  const columns = columnsOf(rule);
  const othersSay = columns.some((column) => column !== rule.result && saysSomething(table, row, column));
  // A percentage beside empty cells is of something else: an average of the rows below, or typed from elsewhere.
  if (rule.form === "ratio" && !othersSay && !hasDash(table, row, columns)) return false;
  if (!resultSays && !othersSay) return false;
  return row.kind !== "indicator" || !onlyZeros(table, row, columns.filter((column) => saysSomething(table, row, column)));
}

const columnsByRule = new WeakMap<ColumnRule, readonly TableColumn[]>();

/** All columns that a rule reads in one row, its result first. */
function columnsOf(rule: ColumnRule): readonly TableColumn[] {
  const known = columnsByRule.get(rule);
  if (known) return known;
  const { result, terms, denominator, denominatorRow } = rule;
  const columns = [result, ...terms.map(([column]) => column), ...(denominator && denominatorRow === undefined ? [denominator] : [])];
  columnsByRule.set(rule, columns);
  return columns;
}

/** A written dash is a figure in money (nothing spent), and none in performance (not measured). */
function saysSomething(table: Table, row: TableRow, column: TableColumn): boolean {
  const operand = readOperand(table, row.row, column.column);
  return operand.state !== "blank" || (operand.dash && column.measure === "rp");
}

function hasDash(table: Table, row: TableRow, columns: readonly TableColumn[]): boolean {
  return columns.some((column) => table.cell(row.row, column.column).kind === "dash");
}

function isMoney(rule: ColumnRule): boolean {
  return rule.terms.every(([column]) => column.measure === "rp");
}

/** Exports print 0 or a dash for money on the further indicators of a record; that says nothing. */
function onlyZeros(table: Table, row: TableRow, columns: readonly TableColumn[]): boolean {
  return columns.every((column) => {
    if (column.measure !== "rp") return false;
    const operand = readOperand(table, row.row, column.column);
    return operand.state === "blank" || (operand.state === "known" && operand.value.units === 0 && operand.value.big === null);
  });
}

/** The year's target that stands beside a realised figure, for judging how it runs over the quarters. */
function targetOf(table: Table, row: TableRow, result: TableColumn): { row: number; column: number } | undefined {
  const target = table.columns.find((column) => column.role === "target" && column.horizon === "current" && column.measure === result.measure);
  return target && { row: row.row, column: target.column };
}
