import type { RowKind } from "../finding/report";
import type { Cell } from "../sheet/snapshot";
import type { Area } from "../sheet/address";
import { majorityStyle, readContents } from "./column-content";
import type { ReadColumn } from "./columns";
import type { Grid } from "./grid";
import { isAverageLabel, isGradeLabel } from "./lexicon";
import { looksLikeFigure } from "./looks";
import { makeFigureReader } from "./table-figures";
import type { Table, TableRow } from "./table";
import { fold } from "./text";

/** Scores that stand each behind its name, one below the other, without a header above. */
export function findLists(grid: Grid): readonly Area[] {
  const lines: Line[] = [];
  for (let row = 0; row < grid.rowCount; row++) lines.push(...lineAt(grid, row));
  return groupsOf(lines).flatMap((group) => (isList(group) ? [areaOf(group)] : []));
}

interface Line {
  readonly row: number;
  readonly label: number;
  readonly right: number;
  readonly words: string;
  readonly isFigure: boolean;
}

const LONGEST_LABEL = 90;
const MOST_VALUES = 12;

/** A name at the left with figures or short words behind it, perhaps behind a number or a letter and a colon. */
function lineAt(grid: Grid, row: number): readonly Line[] {
  const filled = grid.filled(row).filter((column) => !isSign(grid.text(row, column)));
  const first = isOrdinal(grid.text(row, filled[0] ?? 0)) ? 1 : 0;
  const [label, ...values] = filled.slice(first);
  if (label === undefined || values.length === 0 || values.length > MOST_VALUES) return [];
  const words = fold(grid.text(row, label));
  if (!/\p{L}{3}/u.test(words) || words.length > LONGEST_LABEL || looksLikeFigure(grid.own(row, label))) return [];
  const isFigure = values.some((column) => isScore(grid.own(row, column)));
  if (!isFigure && values.some((column) => looksLikeFigure(grid.own(row, column)))) return [];
  return [{ row, label: filled[0] ?? label, right: filled.at(-1) ?? label, words, isFigure }];
}

/** Scores and percentages have few digits before their decimals; amounts of money do not. */
function isScore(cell: Cell | undefined): boolean {
  if (typeof cell?.value === "number") return Math.abs(cell.value) < LARGEST && looksLikeFigure(cell);
  return typeof cell?.value === "string" && /^-?\d{1,3}([.,]\d{1,4})?\s*%?$/.test(cell.value.trim());
}

const LARGEST = 1000;

function isSign(text: string): boolean {
  return /^[:=]$/.test(text);
}

function isOrdinal(text: string): boolean {
  return /^\(?(\d{1,2}|[a-z])[.)]?$/i.test(text);
}

/** Lines of one left edge with at most one blank row between. */
function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last && line.row - last.row <= 2 && line.label === last.label) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

const SCORE = /\b(nilai|skor|indeks|ikm|skm|ipp|nko|akip|sakip|capaian|rata ?-? ?rata|hasil|score|index|achievement)\b/;
const PREDICATE = /\b(predikat|kategori|mutu|peringkat|predicate|grade)\b/;
const CORRECTION = /\b(koreksi|correction)\b/;
const FINAL = /\bakhir\b|\bsetelah (di)?koreksi\b|\bterkoreksi\b|\bnko\b|\bnilai kinerja organisasi\b|\bfinal\b/;

/** Steps with their correction and what is left, or a score and its word; further lines may stand between. */
function isList(lines: readonly Line[]): boolean {
  const has = (test: (line: Line) => boolean): boolean => lines.some(test);
  const isSteps =
    has(({ words, isFigure }) => isFigure && CORRECTION.test(words)) &&
    has(({ words, isFigure }) => isFigure && FINAL.test(words));
  const score = lines.findIndex(({ words, isFigure }) => isFigure && SCORE.test(words));
  const word = lines.findIndex(({ words, isFigure }, index) => !isFigure && index > score && PREDICATE.test(words));
  return isSteps || (score >= 0 && word > score && word - score <= NEAR);
}

const NEAR = 4;

function areaOf(lines: readonly Line[]): Area {
  const rows = lines.map(({ row }) => row);
  return {
    top: rows[0] ?? 0,
    left: lines[0]?.label ?? 0,
    bottom: rows.at(-1) ?? 0,
    right: lines.reduce((most, { right }) => Math.max(most, right), 0),
  };
}

/** A list as a table without a header: a column of names, and columns of whatever stands behind them. */
export function listTable(grid: Grid, area: Area): Table {
  const options = {
    top: area.top,
    bottom: area.bottom,
    skip: new Set<number>(),
    fallback: () => majorityStyle(grid, area.top, area.bottom),
  };
  const columns: ReadColumn[] = [];
  for (const [index, content] of readContents(grid, area, options).entries()) {
    const column = area.left + index;
    if (content.texts + content.figures + content.dashes === 0) continue;
    const isLabel = content.texts > content.figures && !columns.some(({ role }) => role === "label");
    columns.push({
      column,
      path: [],
      role: isLabel ? "label" : "other",
      measure: !isLabel && content.figures > 0 ? "index" : null,
      period: null,
      horizon: "current",
      span: null,
      number: null,
      formula: null,
      formulaText: null,
      group: column,
      why: [],
      content,
    });
  }
  const rows: TableRow[] = [];
  for (let row = area.top; row <= area.bottom; row++) rows.push(rowOf(grid, columns, row));
  return {
    sheet: grid.sheet,
    area,
    header: { top: area.top, bottom: area.top - 1 },
    columns: columns.map(({ content: _content, ...column }) => column),
    rows,
    why: { header: "list", end: "gap", levels: "flat" },
    lead: Infinity,
    ...makeFigureReader(grid, columns, area),
  };
}

function rowOf(grid: Grid, columns: readonly ReadColumn[], row: number): TableRow {
  const name = columns.find(({ role }) => role === "label");
  const label = name ? grid.text(row, name.column) : "";
  const kind = kindOf(grid, row, label);
  return {
    row,
    kind,
    parent: null,
    unit: null,
    owner: null,
    label,
    code: null,
    indicator: "",
    why: kind === "item" ? "flat" : kind === "blank" ? "blank" : "closing",
  };
}

function kindOf(grid: Grid, row: number, label: string): RowKind {
  const filled = grid.filled(row);
  if (filled.length === 0) return "blank";
  const hasFigure = filled.slice(1).some((column) => looksLikeFigure(grid.own(row, column)));
  if (!hasFigure && isGradeLabel(label)) return "predicate";
  return hasFigure && isAverageLabel(label) ? "average" : "item";
}
