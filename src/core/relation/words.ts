import { type Amount, compare, round, scaleOf, toPlain } from "../figure/amount";
import { type Spelt, readSpelt } from "../figure/spelled";
import { terbilang } from "../figure/terbilang";
import { cellAt } from "../sheet/snapshot";
import type { Table, TableColumn } from "../table/table";
import { fold } from "../table/text";
import { readOperand } from "./operand";
import type { CheckedRelation, Relation, WordsRelation } from "./relation";

/** Amounts in words below a table must say the figure of the total above. */
export function wordsRelations(table: Table): readonly Relation[] {
  const relations: WordsRelation[] = [];
  for (const { row } of table.rows) {
    const place = wordsIn(table, row);
    const source = place === undefined ? undefined : figureAbove(table, row, place);
    if (place === undefined || source === undefined) continue;
    const sheet = table.sheet.name;
    relations.push({
      id: `words:${sheet}!${row}:${place}`,
      kind: "words",
      form: "words",
      table,
      result: { sheet, row, column: place },
      terms: [{ cell: { sheet, ...source }, weight: 1 }],
      basis: { id: "terbilang = angkanya", en: "the words say the figure" },
      blank: "missing",
    });
  }
  return relations;
}

const NAMES = /^\(?\s*(terbilang|dengan huruf|dalam huruf|huruf|in words)\b\s*[:=]?/;

/** The column of a row's amount in words: the row says `Terbilang`, or holds nothing but words of an amount in rupiah. */
function wordsIn(table: Table, row: number): number | undefined {
  let named = false;
  let filled = 0;
  for (let column = table.area.left; column <= table.area.right; column++) {
    const value = cellAt(table.sheet, row, column)?.value;
    if (value === undefined || value === "") continue;
    filled++;
    if (typeof value !== "string") continue;
    const text = table.text(row, column);
    if (NAMES.test(fold(text))) named = true;
    if (named && readWords(text) !== undefined) return column;
    if (!named && filled === 1 && isAmount(text)) return column;
  }
  return undefined;
}

/** Words of an amount in full need no name before them. */
function isAmount(text: string): boolean {
  const spelt = /\brupiah\b/i.test(text) && !/\d/.test(text) ? readWords(text) : undefined;
  return spelt !== undefined && text.trim().split(/[\s/]+/).length >= FEWEST_WORDS;
}

const FEWEST_WORDS = 3;

function readWords(text: string): Spelt | undefined {
  return readSpelt(fold(text).replace(NAMES, ""));
}

/** The nearest figure above: in the same column, else the last amount of the nearest row that has one. */
function figureAbove(table: Table, row: number, column: number): { row: number; column: number } | undefined {
  const above = rowWithMoneyAbove(table, row);
  if (above === undefined) return undefined;
  const money = moneyIn(table, above);
  const own = money.find((other) => other.column === column) ?? money.at(-1);
  return own && { row: above, column: own.column };
}

function moneyIn(table: Table, row: number): readonly TableColumn[] {
  return table.columns.filter((other) => other.measure === "rp" && readOperand(table, row, other.column).state === "known");
}

const moneyAbove = new WeakMap<Table, (number | undefined)[]>();

/** The nearest row above that holds an amount; found for all rows at once, as a table may say many amounts in words. */
function rowWithMoneyAbove(table: Table, row: number): number | undefined {
  const known = moneyAbove.get(table);
  const first = table.rows[0]?.row ?? 0;
  if (known) return known[row - first];
  const above: (number | undefined)[] = [];
  let last: number | undefined;
  for (const own of table.rows) {
    above.push(last);
    if (moneyIn(table, own.row).length > 0) last = own.row;
  }
  moneyAbove.set(table, above);
  return above[row - first];
}

/** Confronts words with their figure; misspelt ones by their nearest reading, which is told apart. */
export function checkWords(relation: WordsRelation): CheckedRelation {
  const { table, result, terms } = relation;
  const base = { relation, stated: undefined, expected: undefined, decimals: 0 } as const;
  const source = terms[0]?.cell;
  const operand = source ? readOperand(table, source.row, source.column) : undefined;
  const said = readWords(table.text(result.row, result.column));
  if (operand?.state !== "known" || said === undefined) return { ...base, status: "notCheckable", note: "unreadable" };
  const expectedText = sayRupiah(operand.value);
  if (said.value === undefined) return { ...base, status: "notCheckable", note: "misspelt", expectedText };
  const isSaid = compare(said.value, operand.value) === 0;
  const isWithoutCents = !said.saysCents && compare(said.value, round(operand.value, 0, "truncate")) === 0;
  const status = isSaid || isWithoutCents ? "held" : "broken";
  return { ...base, status, expectedText, ...(said.misspelt.length > 0 && { note: "misspelt" as const }) };
}

/** The words of an amount of money, with its cents where it has any. */
function sayRupiah(value: Amount): string {
  const [whole = "0", cents] = toPlain(value).split(".");
  const words = `${terbilang(BigInt(whole))} rupiah`;
  if (cents === undefined || scaleOf(value) > 2 || Number(cents) === 0) return words;
  return `${words} ${terbilang(BigInt(cents.padEnd(2, "0")))} sen`;
}

/** The words of a relation that no number word is, with what each is nearest to. */
export function misspeltIn({ table, result }: WordsRelation): Spelt["misspelt"] {
  return readWords(table.text(result.row, result.column))?.misspelt ?? [];
}
