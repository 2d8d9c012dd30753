import type { RowKind } from "../finding/report";
import { TEXT_ROLES } from "./column-role";
import type { ReadColumn } from "./columns";
import { type Grid, plainText } from "./grid";
import {
  isAverageHeading,
  isAverageLabel,
  isGradeLabel,
  isKindOfUnit,
  isBareTotal,
  isBalanceLabel,
  isPredicateLabel,
  isRemark,
  isSignature,
  isSubtotalLabel,
  isTotalAndAverage,
  isTotalLabel,
  type NamedLevel,
  namedLevel,
} from "./lexicon";
import { looksLikeDash, looksLikeFigure } from "./looks";
import { fold, leadingSpaces, tidy } from "./text";

/** What one row below a header shows, before it is given a level. */
export interface RowFacts {
  readonly row: number;
  /** Kind when the row is no record; undefined for records and their further indicators. */
  readonly special: RowKind | undefined;
  /** Why a page's foot or the end of a cut row is a note. */
  readonly cut?: "pageFoot" | "continued";
  readonly label: string;
  readonly code: string | null;
  readonly indicator: string;
  /** Text of the running number column, e.g. `1`, `II`, `a`. */
  readonly numbering: string;
  readonly indent: number;
  readonly bold: boolean;
  readonly fill: string | undefined;
  readonly outline: number;
  /** Columns of money that hold a figure or a dash. */
  readonly money: readonly number[];
  /** Any column of figures that holds something. */
  readonly figures: readonly number[];
  /** The level that the first words of the label name. */
  readonly level: NamedLevel | undefined;
}

/** The columns that rows are read by, picked once for a table. */
export interface RowColumns {
  readonly labels: readonly number[];
  readonly codes: readonly number[];
  readonly indicators: readonly number[];
  readonly numbering: number | undefined;
  readonly money: readonly number[];
  readonly figures: readonly number[];
}

export function pickRowColumns(columns: readonly ReadColumn[]): RowColumns {
  const of = (role: ReadColumn["role"]): number[] => columns.filter((column) => column.role === role).map((column) => column.column);
  const figures = columns.filter((column) => !TEXT_ROLES.has(column.role));
  return {
    labels: of("label"),
    codes: of("code"),
    indicators: of("indicator"),
    numbering: of("number")[0],
    money: figures.filter((column) => column.measure === "rp" && column.role !== "percent").map((column) => column.column),
    figures: figures.map((column) => column.column),
  };
}

export interface FactsOptions {
  readonly top: number;
  readonly bottom: number;
  readonly headerRows: ReadonlySet<number>;
}

export function readRowFacts(grid: Grid, columns: RowColumns, options: FactsOptions): readonly RowFacts[] {
  const facts: RowFacts[] = [];
  for (let row = options.top; row <= options.bottom; row++) {
    if (options.headerRows.has(row)) facts.push({ ...emptyFacts(row), special: "header" });
    else facts.push(readFacts(grid, columns, row));
  }
  const countOf = labelCounts(facts);
  const settled = facts.map((fact, index) => {
    const cut = isPageFooter(facts, index, countOf) ? ("pageFoot" as const) : isContinuation(facts, index) ? ("continued" as const) : undefined;
    return cut ? { ...fact, special: "note" as const, cut } : fact;
  });
  const numbered = numberedRows(settled);
  const firstTotal = settled.find(({ special }) => special === "total")?.row ?? Infinity;
  return settled.map((fact) => (isOutcome(fact, numbered) ? { ...fact, special: outcomeKind(fact, firstTotal) } : fact));
}

/** How many rows bear a label; counted when the first is asked for. */
function labelCounts(facts: readonly RowFacts[]): (label: string) => number {
  let counts: Map<string, number> | undefined;
  return (label) => {
    if (!counts) {
      counts = new Map();
      for (const fact of facts) counts.set(fold(fact.label), (counts.get(fold(fact.label)) ?? 0) + 1);
    }
    return counts.get(fold(label)) ?? 0;
  };
}

/** Records with a number of their own: how many, and the last of them. */
interface Numbered {
  readonly count: number;
  readonly last: number;
}

function numberedRows(facts: readonly RowFacts[]): Numbered {
  let count = 0;
  let last = -1;
  for (const { row, special, figures, numbering } of facts) {
    if (special !== undefined || figures.length === 0 || numbering === "") continue;
    count++;
    last = row;
  }
  return { count, last };
}

/** What an outcome is: the total where no row before closes the table, else something made of that total. */
function outcomeKind({ row, label, indicator }: RowFacts, firstTotal: number): RowKind {
  if (firstTotal >= row) return "total";
  return /\b(nko|kinerja organisasi)\b/.test(fold(`${label} ${indicator}`)) ? "average" : "note";
}

/** The one row without a number, below all numbered ones, that names the outcome: `Nilai Akuntabilitas Kinerja`, `Nilai IKM`. */
function isOutcome(fact: RowFacts, numbered: Numbered): boolean {
  if (numbered.count < 2 || numbered.last >= fact.row || fact.special !== undefined || fact.figures.length === 0 || fact.numbering !== "" || fact.code !== null) return false;
  return /^(nilai|skor|hasil|indeks|ikm|nko|ipp|capaian)\b/.test(fold(fact.label === "" ? fact.indicator : fact.label));
}

function emptyFacts(row: number): RowFacts {
  return {
    row, special: "blank", label: "", code: null, indicator: "", numbering: "", indent: 0, bold: false,
    fill: undefined, outline: 0, money: [], figures: [], level: undefined,
  };
}

function readFacts(grid: Grid, columns: RowColumns, row: number): RowFacts {
  const filled = grid.filled(row);
  if (filled.length === 0) return emptyFacts(row);
  const isText = (column: number): boolean => isWords(plainText(grid.own(row, column)));
  const labelColumn = columns.labels.find((column) => grid.own(row, column) !== undefined) ?? [...columns.codes, ...(columns.numbering === undefined ? [] : [columns.numbering])].find(isText) ?? namelessColumn(grid, columns, row);
  const labelCell = labelColumn === undefined ? undefined : grid.own(row, labelColumn);
  const raw = typeof labelCell?.value === "string" ? labelCell.value : plainText(labelCell);
  const holds = (column: number): boolean => {
    const cell = grid.own(row, column);
    return looksLikeFigure(cell) || looksLikeDash(cell);
  };
  const figures = those(columns.figures, holds);
  const facts: Omit<RowFacts, "level"> = {
    row,
    special: undefined,
    label: tidy(raw),
    code: joinCode(columns.codes.filter((column) => !isText(column)).map((column) => plainText(grid.own(row, column)))),
    indicator: columns.indicators.map((column) => plainText(grid.own(row, column))).find((text) => text !== "") ?? "",
    numbering: columns.numbering === undefined || columns.numbering === labelColumn ? "" : plainText(grid.own(row, columns.numbering)),
    indent: leadingSpaces(raw) + (labelCell?.indent ?? 0) * 4 + staggered(columns.labels, labelColumn),
    bold: labelCell?.bold ?? false,
    fill: labelCell?.fill,
    outline: grid.sheet.outlineLevels?.get(row) ?? 0,
    money: figures === columns.figures ? columns.money : those(columns.money, (column) => figures.includes(column)),
    figures,
  };
  const words = wordsOf(grid, row, columns);
  const special = specialKind(facts, words, columns);
  return named({ ...facts, special }, words);
}

/** What closes a table and has no label is called by its words. */
function named(facts: Omit<RowFacts, "level">, { lead }: RowWords): RowFacts {
  const label = facts.special === undefined ? facts.label : facts.label || lead;
  return { ...facts, label, level: namedLevel(label) };
}

/** Those columns that pass a test; mostly all do. */
function those(columns: readonly number[], test: (column: number) => boolean): readonly number[] {
  return columns.every(test) ? columns : columns.filter(test);
}

/** Where no column names the rows, their running number does. */
function namelessColumn(grid: Grid, { labels, codes, indicators, numbering }: RowColumns, row: number): number | undefined {
  const isNameless = labels.length + codes.length + indicators.length === 0;
  return isNameless && numbering !== undefined && grid.own(row, numbering) !== undefined ? numbering : undefined;
}

/** Words in a code column: a section's heading or a total written across it. */
function isWords(text: string): boolean {
  return /[A-Za-z]{3}/.test(text);
}

/** Labels written one column further right for each level count as indented. */
function staggered(labels: readonly number[], column: number | undefined): number {
  return column === undefined ? 0 : Math.max(0, labels.indexOf(column)) * 100;
}

/** A code from its parts, as one dotted text; null when there is none. */
function joinCode(parts: readonly string[]): string | null {
  const joined = parts
    .map((part) => tidy(part).replace(/\s+/g, "").replace(/^\.+|\.+$/g, ""))
    .filter((part) => part !== "" && part !== "-")
    .join(".");
  return joined === "" ? null : joined;
}

/** The words of a row, and those that name it where it is no record. */
interface RowWords {
  readonly all: readonly { readonly column: number; readonly text: string }[];
  readonly lead: string;
}

function wordsOf(grid: Grid, row: number, columns: RowColumns): RowWords {
  const filled = grid.filled(row);
  const all = filled
    .filter((column) => !looksLikeFigure(grid.own(row, column)) && !looksLikeDash(grid.own(row, column)))
    .map((column) => ({ column, text: plainText(grid.own(row, column)) }));
  const lead = all.find(({ column, text }) => !columns.indicators.includes(column) || (filled.length <= 4 && (isBareTotal(text) || !isTotalLabel(text))));
  return { all, lead: lead?.text ?? "" };
}

function specialKind(facts: Omit<RowFacts, "level">, { all, lead }: RowWords, columns: RowColumns): RowKind | undefined {
  // An indicator may be a mean itself (of length of schooling); one that closes a table has neither number nor unit.
  const closes = facts.numbering === "" && all.length <= 2 && facts.figures.length * 2 <= columns.figures.length;
  const averages = all.some(({ text, column }) => isAverageLabel(text) && !isTotalAndAverage(text) && (!columns.indicators.includes(column) || (closes && /^(nilai |jumlah )?(rata|rerata)/.test(fold(text)))));
  if (facts.figures.length > 0) return closingKind(facts, lead, averages);
  if (facts.code === null && (isPredicateLabel(lead) || (facts.numbering === "" && all.length >= 2 && isGradeLabel(lead)))) return "predicate";
  // A row of averages that is still to be filled.
  if (facts.code === null && all.length === 1 && isAverageHeading(lead)) return "average";
  if (isRemark(lead) || isSignature(lead)) return "note";
  return facts.label === "" && facts.code === null && facts.indicator === "" ? "note" : undefined;
}

/** What a row of figures closes by its words; undefined for a record. */
function closingKind({ code, label }: Pick<RowFacts, "code" | "label">, lead: string, averages: boolean): RowKind | undefined {
  const record = code !== null;
  if (!record && averages) return "average";
  if (!record && isTotalAndAverage(lead)) return "total";
  if (!record && isPredicateLabel(lead)) return "predicate";
  if (isBalanceLabel(label)) return "total";
  if (record || !isTotalLabel(lead)) return undefined;
  return isSubtotalLabel(lead) ? "subtotal" : "total";
}

/**
 * Words without code, figures or an indicator end the row above: those that open in small letters, and those right below
 * a repeated header, where a page break cut the row.
 */
function isContinuation(facts: readonly RowFacts[], index: number): boolean {
  const fact = facts[index];
  if (!fact || fact.special !== undefined || fact.figures.length > 0 || fact.code !== null || fact.numbering !== "" || fact.indicator !== "") return false;
  const above = facts[index - 1]?.special;
  if (above === undefined && index > 0 && /^[a-z]{2}/.test(fact.label)) return true;
  if (above !== "header" || (fact.level !== undefined && !isKindOfUnit(fact.label))) return false;
  const next = facts[index + 1];
  const goesOn = next !== undefined && (next.special === undefined ? next.figures.length > 0 || next.code !== null : CLOSING.has(next.special));
  return goesOn && (fact.label !== fact.label.toUpperCase() || /^[A-Z]{2,4}$/.test(fact.label));
}

const CLOSING: ReadonlySet<RowKind> = new Set(["total", "subtotal", "average", "predicate"]);

/** A lone text right above a repeated header, or one that comes back on every page, is a page's foot or head. */
function isPageFooter(facts: readonly RowFacts[], index: number, countOf: (label: string) => number): boolean {
  const fact = facts[index];
  if (!fact || fact.special !== undefined || fact.figures.length > 0 || fact.code !== null || fact.indicator !== "") return false;
  let next = index + 1;
  while (facts[next]?.special === "blank") next++;
  if (facts[next]?.special !== "header") return false;
  return countOf(fact.label) > 1;
}
