import type { Bilingual, Period, RuleId } from "../finding/report";
import type { Table, TableColumn } from "../table/table";

/** A relation between columns that every row of a table must keep. */
export interface ColumnRule {
  readonly kind: RuleId;
  readonly form: "linear" | "ratio" | "product";
  readonly result: TableColumn;
  readonly terms: readonly (readonly [TableColumn, 1 | -1])[];
  readonly denominator?: TableColumn;
  /** The denominator stands in this row for all rows, e.g. the total of which each row is a share. */
  readonly denominatorRow?: number;
  readonly divisor?: 100 | 1;
  readonly basis: Bilingual;
  /** The form or its formulas state it: it is kept even where few rows hold. */
  readonly stated: boolean;
  /** Only the lowest rows keep it: those above carry means or sums of their own. */
  readonly leaves?: true;
  /** Found by trying alone: it is kept only where nearly all rows hold. */
  readonly sought?: true;
}

/** Rules that the form prints in its row of column numbers (`13=12/7X100%`), for each column of the pair. */
export function numberRowRules(table: Table): readonly ColumnRule[] {
  const rules: ColumnRule[] = [];
  for (const result of table.columns) {
    const { formula } = result;
    if (!formula) continue;
    const basis = {
      id: `baris nomor kolom: ${result.formulaText ?? ""}`,
      en: `column number row: ${result.formulaText ?? ""}`,
    };
    const partner = (number: number): TableColumn | undefined => partnerColumn(table, result, number);
    if (formula.kind === "sum") {
      const terms = formula.terms.map(([number, sign]) => [partner(number), sign] as const);
      if (!terms.every((term): term is readonly [TableColumn, 1 | -1] => term[0] !== undefined)) continue;
      rules.push({ kind: sumKind(result, terms.map(([column]) => column), terms.some(([, sign]) => sign === -1)), form: "linear", result, terms, basis, stated: true });
    } else if (formula.kind === "product") {
      const factors = formula.factors.map(partner);
      if (!factors.every((column) => column !== undefined)) continue;
      const divisor = factors.some((column) => column.measure === "percent" || column.role === "weight") && result.role !== "other" ? 100 : 1;
      rules.push(...([divisor, divisor === 100 ? 1 : 100] as const).map((by) => ({ kind: "weighted" as const, form: "product" as const, result, terms: factors.map((column) => [column, 1] as const), divisor: by, basis, stated: true })));
    } else {
      const numerator = formula.numerator.map(partner);
      const denominator = partner(formula.denominator);
      if (!denominator || !numerator.every((column) => column !== undefined)) continue;
      const terms = numerator.map((column) => [column, 1] as const);
      rules.push({ kind: "percent", form: "ratio", result, terms, denominator, basis, stated: true });
    }
  }
  return rules;
}

/** The column under a number that matches the result's place in its own pair: K with K, Rp with Rp. */
function partnerColumn(table: Table, result: TableColumn, number: number): TableColumn | undefined {
  const group = table.columns.filter((column) => column.number === number);
  if (group.length === 1) return group[0];
  const own = table.columns.filter((column) => column.number === result.number);
  const sameMeasure = group.filter((column) => column.measure === result.measure);
  if (sameMeasure.length === 1) return sameMeasure[0];
  return own.length === group.length ? group[own.indexOf(result)] : undefined;
}

function sumKind(result: TableColumn, terms: readonly TableColumn[], hasMinus: boolean): RuleId {
  if (hasMinus) return result.role === "remainder" ? "remainder" : "delta";
  if (terms.every((column) => isQuarter(column.period))) return "quarters-sum";
  return result.horizon === "toDate" || terms.some((column) => column.horizon === "prior") ? "cumulative" : "quarters-sum";
}

function isQuarter(period: Period | null): boolean {
  return period?.startsWith("q") ?? false;
}

/** Rules that the header's words state: quarters to their total, months to the year, cumulative, remainder, delta. */
export function wordRules(table: Table): readonly ColumnRule[] {
  return [
    ...periodSums(table),
    ...cumulatives(table),
    ...deltas(table),
    ...remainders(table),
    ...plannedTotals(table),
  ];
}

/** The cash plan of a year spends the whole budget: its total is the budget. */
function plannedTotals(table: Table): readonly ColumnRule[] {
  const budget = pick(table, (column) => column.role === "target" && column.horizon === "current" && column.measure === "rp" && column.period === null);
  const plan = pick(table, (column) => column.role === "target" && column.horizon === "plan" && column.measure === "rp" && column.period === null);
  return budget && plan ? [{ kind: "mirror", form: "linear", result: plan, terms: [[budget, 1]], basis: WORDS, stated: false }] : [];
}

const WORDS: Bilingual = { id: "judul kolom", en: "column headings" };

function periodSums(table: Table): readonly ColumnRule[] {
  const rules: ColumnRule[] = [];
  for (const parts of periodGroups(table)) {
    const kind = isQuarter(parts[0]?.period ?? null) ? "quarters-sum" : "months-sum";
    for (const result of totalsOf(table, parts)) {
      rules.push({ kind, form: "linear", result, terms: parts.map((part) => [part, 1] as const), basis: WORDS, stated: false });
    }
  }
  return rules;
}

/** Columns of the periods of one year for one measure: the four quarters (or those so far), the twelve months. */
function periodGroups(table: Table): readonly (readonly TableColumn[])[] {
  const groups = new Map<string, TableColumn[]>();
  for (const column of table.columns) {
    if (column.period === null || column.period === "year" || column.role === "percent") continue;
    const key = `${column.role}|${column.measure ?? ""}|${column.horizon}|${column.period.charAt(0)}|${ownWord(column)}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()].filter((group) => group.length >= 2 && new Set(group.map((column) => column.period)).size === group.length);
}

/** Lowest header word without digits and numerals, so that `Fisik` and `Keuangan` under one quarter stay apart. */
function ownWord(column: TableColumn): string {
  const leaf = (column.path.at(-1) ?? "").toLowerCase();
  return /^(k|rp|%|fisik|keuangan|kinerja|anggaran|target|realisasi|volume)\b/.exec(leaf)?.[0] ?? "";
}

/** Where the sum of periods may stand: a total of the year, else the year's own target or realised column. */
function totalsOf(table: Table, parts: readonly TableColumn[]): readonly TableColumn[] {
  const [first] = parts;
  if (!first) return [];
  const fits = (column: TableColumn): boolean =>
    column.measure === first.measure && column.period === null && !parts.includes(column);
  const ofTargets = first.role !== "realised";
  const totals = table.columns.filter(
    (column) => fits(column) && column.role === "total" && column.horizon === "current" && !(ofTargets && /\brealisasi\b/i.test(column.path.join(" "))),
  );
  const targets = table.columns.filter((column) => fits(column) && column.role === "target" && (column.horizon === "current" || column.horizon === "plan"));
  if (first.role === "realised") {
    if (totals.length > 0) return totals;
    const toDate = table.columns.filter((column) => fits(column) && (column.role === "total" || column.role === "realised") && column.horizon !== "prior");
    return toDate.length > 0 ? toDate : targets;
  }
  return [...totals, ...targets];
}

/** To date = years before + this year. */
function cumulatives(table: Table): readonly ColumnRule[] {
  const rules: ColumnRule[] = [];
  for (const result of table.columns.filter((column) => column.role === "total" && column.horizon === "toDate")) {
    const prior = pick(table, (column) => column.horizon === "prior" && column.measure === result.measure);
    const year = pick(table, (column) => column.role === "total" && column.horizon === "current" && column.measure === result.measure);
    if (prior && year) rules.push({ kind: "cumulative", form: "linear", result, terms: [[prior, 1], [year, 1]], basis: WORDS, stated: false });
  }
  return rules;
}

/** After - before = delta. */
function deltas(table: Table): readonly ColumnRule[] {
  const rules: ColumnRule[] = [];
  for (const result of table.columns.filter((column) => column.role === "delta" && column.measure !== "percent")) {
    const before = nearest(table, result, (column) => column.role === "before" && column.measure === result.measure);
    const after = nearest(table, result, (column) => column.role === "after" && column.measure === result.measure);
    if (before && after) rules.push({ kind: "delta", form: "linear", result, terms: [[after, 1], [before, -1]], basis: WORDS, stated: false });
  }
  return rules;
}

/** Remainder = target - realised. */
function remainders(table: Table): readonly ColumnRule[] {
  const rules: ColumnRule[] = [];
  for (const result of table.columns.filter((column) => column.role === "remainder" && column.measure === "rp")) {
    for (const target of table.columns.filter((column) => column.role === "target" && column.measure === "rp" && column.period === null)) {
      for (const realised of table.columns.filter((column) => (column.role === "realised" || column.role === "total") && column.measure === "rp" && column.period === null)) {
        rules.push({ kind: "remainder", form: "linear", result, terms: [[target, 1], [realised, -1]], basis: WORDS, stated: false });
      }
    }
  }
  return rules;
}

function pick(table: Table, test: (column: TableColumn) => boolean): TableColumn | undefined {
  return table.columns.find(test);
}

function nearest(table: Table, from: TableColumn, test: (column: TableColumn) => boolean): TableColumn | undefined {
  return table.columns
    .filter(test)
    .sort((a, b) => Math.abs(a.column - from.column) - Math.abs(b.column - from.column))[0];
}
