import type { Table } from "../table/table";
import { monthNumber } from "../table/lexicon";
import { fold, romanNumeral } from "../table/text";
import { titlesOf } from "../table/title-lines";
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
}

const OFFICE =
  /\b(kecamatan|kelurahan|dinas|badan|inspektorat|sekretariat|kantor|rsud|satuan polisi pamong praja|bagian)\s+[a-z][a-z .&/-]*/;

/** Reads the lines over a table and the sheet's name; what its own title leaves out, the sheet's first title says for all its tables. */
export function contextOf(table: Table, tables: readonly Table[]): TableContext {
  const titles = titlesOf(table, tables);
  const own = readTitle([...titles.own, table.sheet.name]);
  const first = titles.first === titles.own ? own : readTitle(titles.first);
  return {
    year: own.year ?? first.year,
    until: own.until ?? first.until,
    office: own.office === "" ? first.office : own.office,
    stage: own.stage ?? first.stage,
  };
}

function readTitle(lines: readonly string[]): TableContext {
  const text = fold(lines.join(" \n "));
  return {
    year: yearIn(text),
    until: monthIn(text),
    office: officeIn(lines),
    stage: stageIn(text),
  };
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
