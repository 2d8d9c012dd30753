import type { Table } from "./table";
import { fold } from "./text";
import { titlesOf } from "./title-lines";

const MAGNITUDES: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9 };
const MAGNITUDE = "(ribu|juta|miliar|milyar)(?:an)?";
const CURRENCY = String.raw`(?:rp\.?|rupiah|idr)`;
const SAID: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:dalam|x|satuan)\s*:?\s*(?:${CURRENCY}\s*)?${MAGNITUDE}\b`),
  new RegExp(String.raw`\b${CURRENCY}\s*\(?\s*${MAGNITUDE}\b`),
  new RegExp(String.raw`\(\s*${MAGNITUDE}(?:\s+${CURRENCY})?\s*\)`),
  new RegExp(String.raw`(?<![\d.,]\s*)\b${MAGNITUDE}\s+${CURRENCY}(?![a-z])`),
];
const ZEROS = /\b(?:rp\.?\s*|x\s*)((?:1\.?)?000(?:\.000)?)\b(?![.,\d])/;

/** Rupiah for one unit of money that words such as `(dalam ribuan rupiah)` or `Rp juta` announce; 1 where they announce none. */
export function unitIn(words: string): number {
  const text = fold(words);
  const zeros = ZEROS.exec(text)?.[1];
  if (zeros !== undefined) return zeros.endsWith("000.000") ? 1e6 : 1e3;
  for (const pattern of SAID) {
    const said = pattern.exec(text);
    if (said) return MAGNITUDES[said[1] ?? ""] ?? 1;
  }
  return 1;
}

/**
 * Gives the columns of money the unit that words announce: those of their own header, else the table's title, else the
 * first title of the sheet, which speaks for all of its tables.
 */
export function withMoneyUnits(tables: readonly Table[]): readonly Table[] {
  return tables.map((table) => {
    const { own, first } = titlesOf(table, tables);
    const ofTable = [[...own, table.sheet.name], first]
      .map((lines) => unitIn(lines.join(" \n ")))
      .find((unit) => unit > 1);
    const columns = table.columns.map((column) => {
      if (column.measure !== "rp") return column;
      const ofColumn = unitIn(column.path.join(" \n "));
      const moneyUnit = ofColumn > 1 ? ofColumn : (ofTable ?? 1);
      return moneyUnit === 1 ? column : { ...column, moneyUnit };
    });
    return { ...table, columns };
  });
}
