import type { Table } from "../table/table";
import { monthNumber } from "../table/lexicon";
import { fold, romanNumeral } from "../table/text";
import { squash } from "./names";

/** Which version of a plan a table shows: the original one, or the amended one (perubahan). */
export type Stage = "original" | "amended";

/** What the words over a table say about all of its figures. */
export interface TableContext {
  readonly year: number | null;
  /** Last month (from 1) that the table covers, where its title names a month, quarter or semester. */
  readonly until: number | null;
  /** The office whose table this is, squashed for comparison; blank when no title names one. */
  readonly office: string;
  readonly stage: Stage | null;
  /** Rupiah for one unit of its money: 1000 where the title says thousands. */
  readonly unit: number;
}

const TITLE_ROWS = 12;
const OFFICE =
  /\b(kecamatan|kelurahan|dinas|badan|inspektorat|sekretariat|kantor|rsud|satuan polisi pamong praja|bagian)\s+[a-z][a-z .&/-]*/;

/** Reads the lines over a table and the sheet's name; what its own title leaves out, the sheet's first title says for all its tables. */
export function contextOf(table: Table, tables: readonly Table[]): TableContext {
  const top = titleTop(table, tables);
  const own = readTitle([...linesBetween(table, top, table.header.top), table.sheet.name]);
  const first =
    top === 0
      ? own
      : readTitle(
          linesBetween(
            table,
            0,
            Math.min(...tables.filter(({ sheet }) => sheet === table.sheet).map(({ header }) => header.top)),
          ),
        );
  return {
    year: own.year ?? first.year,
    until: own.until ?? first.until,
    office: own.office === "" ? first.office : own.office,
    stage: own.stage ?? first.stage,
    unit: own.unit > 1 ? own.unit : first.unit,
  };
}

function readTitle(lines: readonly string[]): TableContext {
  const text = fold(lines.join(" \n "));
  return {
    year: yearIn(text),
    until: monthIn(text),
    office: officeIn(lines),
    stage: stageIn(text),
    unit: unitIn(text),
  };
}

/** Rupiah for one unit of money that words such as `(dalam ribuan rupiah)` or `Rp juta` announce; 1 where they announce none. */
export function unitIn(text: string): number {
  const said =
    /\b(?:dalam|x|satuan)\s+(ribu|juta|miliar|milyar)(?:an)?\b/.exec(text) ??
    /\b(?:rp\.?|rupiah)\s*(ribu|juta|miliar|milyar)(?:an)?\b/.exec(text) ??
    /\(\s*(ribu|juta|miliar|milyar)(?:an)?(?:\s+(?:rp\.?|rupiah))?\s*\)/.exec(text);
  if (/\b(?:rp\.?\s*|x\s*)(?:1\.)?000\b(?![.,\d])/.test(text)) return 1000;
  return said ? (UNITS[said[1] ?? ""] ?? 1) : 1;
}

const UNITS: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9 };

/** The words that stand in rows over a table, from the nearest rows only. */
export function linesBetween(table: Table, top: number, end: number): readonly string[] {
  const lines: string[] = [];
  for (let row = Math.max(top, end - TITLE_ROWS); row < end; row++) {
    for (const cell of table.sheet.rows[row] ?? [])
      if (typeof cell?.value === "string" && cell.value.length <= 250) lines.push(cell.value);
  }
  return lines;
}

/** A title that names several years is about none of them alone. */
function yearIn(text: string): number | null {
  const years = new Set([...text.matchAll(/\b(20[0-4]\d)\b/g)].map(([year]) => Number(year)));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** Year that a column's own header names; null when it names none or several. */
export function headerYear(path: readonly string[]): number | null {
  return yearIn(fold(path.join(" ")));
}

/** The latest month that a title names, by name or as the end of a quarter or semester. */
function monthIn(text: string): number | null {
  const quarters = [...text.matchAll(/\b(?:triwulan|tw)\.?\s*(?:ke\s*-?\s*)?(iv|i{1,3}|[1-4])\b/g)].map(
    ([, numeral]) => 3 * ordinal(numeral),
  );
  const halves = [...text.matchAll(/\bsemester\s*(?:ke\s*-?\s*)?(i{1,2}|[12])\b/g)].map(
    ([, numeral]) => 6 * ordinal(numeral),
  );
  const named = text.split(/[^a-z]+/).map((word) => (word.length < 3 ? 0 : (monthNumber(word) ?? 0)));
  const last = Math.max(0, ...quarters, ...halves, ...named);
  return last === 0 ? null : last;
}

function ordinal(numeral = ""): number {
  return /^\d$/.test(numeral) ? Number(numeral) : (romanNumeral(numeral) ?? 0);
}

function officeIn(lines: readonly string[]): string {
  for (const line of lines) {
    const found = officeName(line);
    if (found !== "") return found;
  }
  return "";
}

/** The office or unit that a line names, squashed: the innermost one, as in `Kecamatan X (Kelurahan Y)`; blank when it names none. */
export function officeName(line: string): string {
  const text = fold(line).replace(/\b(tahun|triwulan|tw|periode|semester)\b.*$/, "");
  const inner = /\(([^()]*)\)/.exec(text)?.[1] ?? "";
  const found = OFFICE.exec(inner) ?? OFFICE.exec(text);
  return found ? squash(found[0]) : "";
}

function stageIn(text: string): Stage | null {
  return /\bperubahan\b|\bp-?apbd\b|\bapbd-?p\b|\bpergeseran\b/.test(text) ? "amended" : null;
}

/** Row under which a table's own title begins: the end of the nearest table above it on the sheet, else the sheet's top. */
export function titleTop(table: Table, tables: readonly Table[]): number {
  const ends = tables
    .filter((other) => other.sheet === table.sheet && other !== table && other.area.bottom < table.header.top)
    .map((other) => other.area.bottom + 1);
  return Math.max(0, ...ends);
}
