import type { Table } from "../table/table";
import { fold } from "../table/text";
import { akipWordIn } from "./pko-computations";
import {
  type PkoAssessment,
  type PkoBlock,
  type PkoClosing,
  type PkoPredicate,
  type PkoStep,
  closingOf,
  figureAt,
  isAchieved,
  isCorrection,
  isFinal,
  isNorm,
} from "./pko-steps";
import type { CellRef } from "./relation";
import { cellOf } from "./row-cells";

/** What a row of a list says that its figures are. */
type RowStep = "capaian" | "norm" | "akip" | "correction" | "final" | "mean" | "total" | "predicate";

interface StepRow {
  readonly row: number;
  readonly step: RowStep;
  readonly label: CellRef;
  readonly words: string;
  /** Cells behind the words that hold a figure, or a word for a predicate. */
  readonly cells: readonly CellRef[];
}

/**
 * Steps of an assessment of organisational performance that stand one below the other, their names down a column: for
 * one indicator, for several in blocks below each other, or for several in columns side by side.
 */
export function findPkoLists(table: Table): readonly PkoAssessment[] {
  const rows = table.rows.flatMap(({ row }) => stepRow(table, row) ?? []);
  if (!rows.some(({ step }) => step === "correction")) return [];
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b);
  const read = columns.map((column) => readColumn(rows, column));
  const blocks = read.flatMap((one) => one.blocks);
  if (!blocks.some(({ final, norm, capaian }) => final && (norm ?? capaian))) return [];
  const closings = read.flatMap((one) => one.closings);
  const predicates = read.flatMap((one) => one.predicates);
  return [{ table, blocks, closings: acrossColumns(rows, blocks, closings), predicates, needsProof: true }];
}

function stepRow(table: Table, row: number): StepRow | undefined {
  const texts: CellRef[] = [];
  const figures: CellRef[] = [];
  for (let column = table.area.left; column <= table.area.right; column++) {
    const { kind } = table.cell(row, column);
    if (kind === "text" && !/^[:=]$/.test(table.text(row, column))) texts.push(cellOf(table, row, column));
    if (figureAt(table, row, column) && !(figures.length === 0 && texts.length === 0))
      figures.push(cellOf(table, row, column));
  }
  const [label, ...others] = texts;
  if (!label) return undefined;
  const words = fold(table.text(row, label.column));
  const step = stepOf(words, figures.length > 0);
  if (!step) return undefined;
  const behind = figures.length > 0 ? figures : others;
  return behind.length > 0 ? { row, step, label, words: table.text(row, label.column), cells: behind } : undefined;
}

function stepOf(words: string, hasFigure: boolean): RowStep | undefined {
  if (!hasFigure) {
    if (/\bs?akip\b/.test(words) && /\b(predikat|kategori|hasil|nilai|grade)\b/.test(words)) return "akip";
    return /\b(predikat|kategori|sebutan|kriteria|predicate|grade)\b/.test(words) ? "predicate" : undefined;
  }
  if (isCorrection(words) && !isFinal(words)) return "correction";
  if (/^(total|jumlah|sum)\b/.test(words)) return "total";
  if (isFinal(words)) return "final";
  if (isNorm(words)) return "norm";
  if (isAchieved(words)) return "capaian";
  if (/\bs?akip\b/.test(words)) return "akip";
  return closingOf(words) === "mean" ? "mean" : undefined;
}

type Draft = { -readonly [Step in keyof PkoBlock]: PkoBlock[Step] };

interface Column {
  readonly blocks: readonly PkoBlock[];
  readonly closings: readonly PkoClosing[];
  readonly predicates: readonly PkoPredicate[];
}

/** Reads the steps down one column of figures: a block ends where a step comes that it has already. */
function readColumn(rows: readonly StepRow[], column: number): Column {
  const blocks: Draft[] = [];
  const closings: PkoClosing[] = [];
  const predicates: PkoPredicate[] = [];
  let akip: CellRef | undefined;
  let score: { readonly cell: CellRef; readonly of: PkoPredicate["of"] } | undefined;
  const open = (): Draft => {
    const draft: Draft = { capaian: undefined, norm: undefined, correction: undefined, final: undefined, akip };
    blocks.push(draft);
    return draft;
  };
  const finals = (): readonly CellRef[] => blocks.flatMap(({ final }) => final ?? []);
  for (const { row, step, label, words, cells } of rows) {
    const cell = cells.find((one) => one.column === column);
    if (!cell) continue;
    const last = blocks.at(-1);
    if (step === "akip") {
      akip = cell;
      continue;
    }
    if (step === "predicate") {
      if (score) predicates.push({ result: cell, source: score.cell, words, of: score.of });
      continue;
    }
    const isLast = !rows.some((later) => later.row > row && later.step === "correction" && holds(later, column));
    const place = placeOf(step, fold(words), last, isLast ? finals().length : 0);
    if (place === "mean" || place === "total") {
      if (finals().length > 0) closings.push({ cell, of: place, terms: finals() });
    } else if (place !== undefined) {
      const block = last && takes(last, place) ? last : open();
      block[place] = cell;
      if (place === "correction") block.akip = sourceOf(words, label) ?? akip;
    }
    if (place === "final" || place === "mean") score = { cell, of: "pko" };
  }
  const known = blocks.map((block) => ({ ...block, akip: block.akip ?? akip }));
  return { blocks: known.filter(({ correction }) => correction), closings, predicates };
}

/** The words of a correction that name the AKIP predicate themselves. */
function sourceOf(words: string, label: CellRef): CellRef | undefined {
  return akipWordIn(words) ? label : undefined;
}

/** Whether a block has no such step yet, nor one that comes after it. */
function takes(block: Draft, place: PkoStep): boolean {
  return block[place] === undefined && !block.final && !(place === "capaian" && block.norm);
}

function holds({ cells }: StepRow, column: number): boolean {
  return cells.some((cell) => cell.column === column);
}

/** The score of an organisation is the final value where there is one indicator, and the mean where there are several. */
function placeOf(
  step: Exclude<RowStep, "akip" | "predicate">,
  words: string,
  last: Draft | undefined,
  finals: number,
): "capaian" | "norm" | "correction" | "final" | "mean" | "total" | undefined {
  const isOpen = last?.correction !== undefined && last.final === undefined;
  if (step === "final" && !isOpen) return closingOf(words) === "mean" && finals > 0 ? "mean" : undefined;
  if (step === "mean") return finals > 0 ? "mean" : undefined;
  if (step === "capaian" && finals > 0 && closingOf(words) === "mean") return "mean";
  return step;
}

/** Where indicators stand side by side, a total or mean below them is of all of them. */
function acrossColumns(
  rows: readonly StepRow[],
  blocks: readonly PkoBlock[],
  closings: readonly PkoClosing[],
): readonly PkoClosing[] {
  const finals = blocks.flatMap(({ final }) => final ?? []);
  return closings.map((closing) => {
    const own = rows.find(({ row }) => row === closing.cell.row);
    return own?.cells.length === 1 && finals.length > closing.terms.length ? { ...closing, terms: finals } : closing;
  });
}
