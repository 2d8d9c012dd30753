import { amount, compare, scaleOf, toPlain } from "../figure/amount";
import { parseTerbilang, terbilang } from "../figure/terbilang";
import { cellAt } from "../sheet/snapshot";
import type { Table } from "../table/table";
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

/** The column of a row's amount in words; the row says `Terbilang`. */
function wordsIn(table: Table, row: number): number | undefined {
  let named = false;
  for (let column = table.area.left; column <= table.area.right; column++) {
    if (typeof cellAt(table.sheet, row, column)?.value !== "string") continue;
    const text = table.text(row, column);
    if (/^terbilang\b/.test(fold(text))) named = true;
    if (named && readWords(text) !== null) return column;
  }
  return undefined;
}

function readWords(text: string): bigint | null {
  return parseTerbilang(text.replace(/^\s*terbilang\s*[:=]?\s*/i, ""));
}

/** The nearest figure above: in the same column, else the last amount of the nearest row that has one. */
function figureAbove(table: Table, row: number, column: number): { row: number; column: number } | undefined {
  for (const above of [...table.rows].reverse()) {
    if (above.row >= row) continue;
    const money = table.columns.filter((other) => other.measure === "rp" && readOperand(table, above.row, other.column).state === "known");
    const own = money.find((other) => other.column === column) ?? money.at(-1);
    if (own) return { row: above.row, column: own.column };
  }
  return undefined;
}

export function checkWords(relation: WordsRelation): CheckedRelation {
  const { table, result, terms } = relation;
  const base = { relation, stated: undefined, expected: undefined, decimals: 0 } as const;
  const source = terms[0]?.cell;
  const operand = source ? readOperand(table, source.row, source.column) : undefined;
  const said = readWords(table.text(result.row, result.column));
  if (operand?.state !== "known" || said === null || scaleOf(operand.value) > 0) return { ...base, status: "notCheckable", note: "unreadable" };
  const held = compare(operand.value, amount(said)) === 0;
  return { ...base, status: held ? "held" : "broken", expectedText: `${terbilang(BigInt(toPlain(operand.value)))} rupiah` };
}
