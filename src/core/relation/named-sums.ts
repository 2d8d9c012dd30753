import type { Bilingual } from "../finding/report";
import type { Table, TableColumn } from "../table/table";
import type { ColumnRule } from "./column-rules";

const WORDS: Bilingual = { id: "judul kolom", en: "column headings" };

/** Rules that a column's own name states without a form: a total of its neighbours, a remainder, a deviation, volume times price. */
export function namedSums(table: Table): readonly ColumnRule[] {
  return table.columns.flatMap((result) => {
    const name = result.path.join(" ");
    if (result.period !== null) return /\bdeviasi\b/i.test(name) ? differences(table, result, "deviation") : [];
    if (/\b(nilai|skor|tingkat|besaran|status)\b/i.test(result.path.at(-1) ?? "") && result.role !== "percent") return [...likelihoods(table, result), ...weightedValues(table, result), ...(/\b(jumlah|total)\b/i.test(name) ? runs(table, result) : [])];
    if (/\b(porsi|kontribusi|proporsi|bobot|terhadap)\b|^%$/i.test(name)) return shares(table, result);
    if (/\b(jumlah|total)\b/i.test(result.path.at(-1) ?? "") && result.role !== "percent") return [...runs(table, result), ...groupTotals(table, result), ...alikeNamed(table, result), ...products(table, result)];
    const toDate = upToNow(table, result);
    if (toDate.length > 0) return toDate;
    if (/\b(sisa|belum|saldo|diterima|bersih|netto)\b/i.test(name)) return differences(table, result, "remainder");
    if (/\b(deviasi|efisiensi|selisih)\b|\blebih\b.*\bkurang\b/i.test(name)) return differences(table, result, "deviation");
    return /\bbiaya\b/i.test(name) ? products(table, result) : [];
  });
}

const WIDEST = 14;

/** Neighbouring columns of one measure that end right before the total. */
function runs(table: Table, result: TableColumn): readonly ColumnRule[] {
  const alike = table.columns.filter((column) => column.measure === result.measure && !["percent", "number", "code"].includes(column.role));
  const place = alike.indexOf(result);
  const rules: ColumnRule[] = [];
  for (let width = 2; width <= Math.min(WIDEST, place); width++) {
    const run = alike.slice(place - width, place);
    if (run.some((column) => /\bharga\b|\bsatuan\b/i.test(column.path.join(" ")))) continue;
    rules.push({ kind: "year-total", form: "linear", result, terms: run.map((column) => [column, 1] as const), basis: WORDS, stated: false });
  }
  return rules;
}

/** Under one heading, the last column of each group: what the groups come to, together. */
function groupTotals(table: Table, result: TableColumn): readonly ColumnRule[] {
  const heading = result.path[0];
  const groups = new Map<string, TableColumn[]>();
  for (const column of table.columns) {
    if (column === result || column.path[0] !== heading || column.measure !== result.measure || column.role === "percent") continue;
    const group = column.path.slice(0, Math.max(2, column.path.length - 1)).join(">");
    groups.set(group, [...(groups.get(group) ?? []), column]);
  }
  if (groups.size < 2 || groups.size > WIDEST || [...groups.values()].every((group) => group.length === 1)) return [];
  const terms = [...groups.values()].flatMap((group) => group.slice(-1).map((column) => [column, 1] as const));
  return [{ kind: "year-total", form: "linear", result, terms, basis: WORDS, stated: false }];
}

/** Columns of one name under several headings, together: all figures to date, all of one month. */
function alikeNamed(table: Table, result: TableColumn): readonly ColumnRule[] {
  const named = new Map<string, TableColumn[]>();
  for (const column of table.columns) {
    if (column.column >= result.column || column.measure !== result.measure || column.role === "percent" || column.path.length < 2) continue;
    const leaf = (column.path.at(-1) ?? "").toLowerCase();
    named.set(leaf, [...(named.get(leaf) ?? []), column]);
  }
  return [...named.values()]
    .filter((columns) => columns.length >= 2 && columns.length <= WIDEST)
    .map((columns) => ({ kind: "year-total", form: "linear", result, terms: columns.map((column) => [column, 1] as const), basis: WORDS, stated: false }));
}

const UP_TO = /\bs\/?\.?d\b|\bsampai dengan\b/i;

/** Up to this month = up to last month + this month, under one heading or by the same name. */
function upToNow(table: Table, result: TableColumn): readonly ColumnRule[] {
  const words = (column: TableColumn): string => column.path.join(" ");
  const isNow = (column: TableColumn): boolean => /\bini\b/i.test(words(column)) && !/\blalu\b/i.test(words(column));
  if (!UP_TO.test(words(result)) || !isNow(result)) return [];
  const place = result.path.findIndex((text) => UP_TO.test(text));
  const sameName = (column: TableColumn): boolean => column.path.every((text, index) => index === place || text === result.path[index]);
  const alike = table.columns.filter((column) => column !== result && column.path.length === result.path.length && column.measure === result.measure && sameName(column));
  const before = alike.filter((column) => /\blalu\b/i.test(words(column)));
  const now = alike.filter((column) => isNow(column) && !UP_TO.test(words(column)));
  return before.flatMap((a) => now.map((b) => ({ kind: "cumulative" as const, form: "linear" as const, result, terms: [[a, 1], [b, 1]] as const, basis: WORDS, stated: false })));
}

const NEAR = 8;

/** One column less another of the same measure, both at the left of the result; what is left may be of a figure far away. */
function differences(table: Table, result: TableColumn, kind: "remainder" | "deviation"): readonly ColumnRule[] {
  const alike = table.columns.filter(
    (column) => column.column < result.column && (result.period === null || column.period === result.period) && column.measure === result.measure && !["number", "code", "delta"].includes(column.role),
  );
  const isNear = ({ column }: TableColumn): boolean => result.column - column <= NEAR;
  const isWhole = (column: TableColumn): boolean => isNear(column) || (kind === "remainder" && column.period === null && !/\brealisasi\b/i.test(column.path.join(" ")));
  return alike.filter(isWhole).flatMap((a) =>
    alike.filter((b) => b !== a && isNear(b)).map((b) => ({ kind, form: "linear" as const, result, terms: [[a, 1], [b, -1]] as const, basis: WORDS, stated: false })),
  );
}

/** A row's figure in percent of the total row's. */
function shares(table: Table, result: TableColumn): readonly ColumnRule[] {
  const total = table.rows.filter(({ kind }) => kind === "total").at(-1);
  if (!total || (result.role !== "percent" && result.role !== "weight" && result.measure !== "percent")) return [];
  return table.columns
    .filter((column) => column !== result && column.measure !== null && column.measure !== "percent" && column.column < result.column && !["number", "code"].includes(column.role))
    .map((column) => ({ kind: "share" as const, form: "ratio" as const, result, terms: [[column, 1]] as const, denominator: column, denominatorRow: total.row, basis: WORDS, stated: false }));
}

/** A risk is its likelihood times its impact, under the same heading. */
function likelihoods(table: Table, result: TableColumn): readonly ColumnRule[] {
  const near = (pattern: RegExp): TableColumn | undefined =>
    table.columns.filter((column) => column.column < result.column && column.measure !== null && pattern.test(column.path.at(-1) ?? "")).at(-1);
  const [likelihood, impact] = [near(/\b(kemungkinan|probabilitas|frekuensi|likelihood|keterjadian)\b|^[kpf]$/i), near(/\b(dampak|impact|konsekuensi)\b|^[di]$/i)];
  if (!likelihood || !impact || likelihood.path[0] !== impact.path[0]) return [];
  return [{ kind: "weighted", form: "product", result, terms: [[likelihood, 1], [impact, 1]], divisor: 1, basis: WORDS, stated: false }];
}

/** A weight times what was reached, in percent or as it is. */
function weightedValues(table: Table, result: TableColumn): readonly ColumnRule[] {
  const figures = table.columns.filter(({ column, measure, role }) => column < result.column && measure !== null && !["number", "code"].includes(role));
  const weights = figures.filter(({ role }) => role === "weight");
  return weights.flatMap((weight) =>
    figures
      .filter((column) => column !== weight && column.role !== "weight")
      .flatMap((column) =>
        ([100, 1] as const).map((divisor) => ({ kind: "weighted" as const, form: "product" as const, result, terms: [[weight, 1], [column, 1]] as const, divisor, basis: WORDS, stated: false })),
      ),
  );
}

/** Volume or number times unit price. */
function products(table: Table, result: TableColumn): readonly ColumnRule[] {
  if (result.measure !== "rp") return [];
  const named = (pattern: RegExp): readonly TableColumn[] => table.columns.filter((column) => column !== result && pattern.test(column.path.join(" ")) && column.measure !== null);
  return named(/\b(volume|vol|banyaknya|jumlah|kuantitas|jam|orang|unit)\b/i).flatMap((volume) =>
    named(/\b(harga|tarif|biaya|honor)\b.*\b(satuan|per)\b|\b(harga|tarif)\b/i)
      .filter((price) => price !== volume)
      .map((price) => ({ kind: "weighted" as const, form: "product" as const, result, terms: [[volume, 1], [price, 1]] as const, divisor: 1 as const, basis: WORDS, stated: false })),
  );
}
