import type { FileReport, ReportRelation } from "../../../src/core/finding/report";
import { parseA1, toA1 } from "../../../src/core/sheet/address";
import { figureAt } from "./book";
import type { Spoilt } from "./inject";

/** What a plain rule says about one error: its share of the first place, and whether it would mend it alone. */
interface Answer {
  readonly first: number;
  readonly oneClick: boolean;
}

export interface PlainAnswers {
  readonly answers: readonly Answer[];
  readonly wrongClicks: number;
}

interface Edit {
  readonly broken: boolean;
  /** Cells with their coefficients; the result has -1. */
  readonly cells: ReadonlyMap<string, number>;
  /** What must be added to the sum to make it nothing. */
  readonly gap: number;
}

interface Repair {
  readonly cells: readonly string[];
  readonly values: readonly number[];
  readonly repaired: number;
}

function editsOf({ sheets }: FileReport, spoilt: Spoilt): readonly Edit[] {
  const figure = (cell: string): number => figureAt(spoilt.sheet, parseA1(cell) ?? { row: 0, column: 0 });
  const linear = sheets.flatMap(({ relations = [] }) => relations).filter((one) => one.ratio === undefined && one.status !== "notCheckable" && isSum(one));
  return linear.map(({ result, terms, status }) => {
    const cells = new Map<string, number>([[result, -1]]);
    for (const [cell, weight] of terms) cells.set(cell, (cells.get(cell) ?? 0) + weight);
    return { broken: status === "broken", cells, gap: -[...cells].reduce((sum, [cell, weight]) => sum + weight * figure(cell), 0) };
  });
}

const isSum = ({ kind }: ReportRelation): boolean => !["average", "predicate", "words", "weighted"].includes(kind);

/** Cells of broken edits with the figure that mends one of them. */
function singles(edits: readonly Edit[], crossing: ReadonlyMap<string, readonly Edit[]>): readonly Repair[] {
  const found = new Map<string, Repair>();
  for (const edit of edits.filter(({ broken }) => broken)) {
    for (const [cell, weight] of edit.cells) {
      const change = edit.gap / weight;
      const touched = crossing.get(cell) ?? [];
      const repaired = touched.filter((one) => one.broken && one.gap === change * (one.cells.get(cell) ?? 0)).length;
      found.set(`${cell}=${String(change)}`, { cells: [cell], values: [change], repaired });
    }
  }
  return [...found.values()];
}

function crossingOf(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const crossing = new Map<string, Edit[]>();
  for (const edit of edits) for (const cell of edit.cells.keys()) crossing.set(cell, [...(crossing.get(cell) ?? []), edit]);
  return crossing;
}

/** Typing errors at a distance of one, cells of no satisfied edit, most edits repaired (Scholtus 2009). */
export function distanceOne(report: FileReport, spoilt: Spoilt): PlainAnswers {
  const edits = editsOf(report, spoilt);
  const crossing = crossingOf(edits);
  const figure = (cell: string): number => figureAt(spoilt.sheet, parseA1(cell) ?? { row: 0, column: 0 });
  const open = singles(edits, crossing).filter(({ cells: [cell = ""], values: [change = 0] }) => {
    const blameless = (crossing.get(cell) ?? []).every(({ broken }) => broken);
    return blameless && distance(String(figure(cell)), String(figure(cell) + change)) <= 1;
  });
  return answer(spoilt, groups(edits, open, crossing));
}

/** The fewest cells whose change satisfies every edit: one, or two for what one cannot explain. */
export function leastCells(report: FileReport, spoilt: Spoilt): PlainAnswers {
  const edits = editsOf(report, spoilt);
  const crossing = crossingOf(edits);
  const whole = singles(edits, crossing).filter(({ cells: [cell = ""], repaired }) => (crossing.get(cell) ?? []).length === repaired);
  const explained = new Set(whole.flatMap(({ cells: [cell = ""] }) => crossing.get(cell) ?? []));
  const rest = edits.filter((edit) => edit.broken && !explained.has(edit));
  return answer(spoilt, groups(edits, [...whole, ...pairs(rest, crossing)], crossing));
}

/** Two cells that together satisfy all that crosses either, for edits that no single cell explains. */
function pairs(rest: readonly Edit[], crossing: ReadonlyMap<string, readonly Edit[]>): readonly Repair[] {
  const cells = [...new Set(rest.flatMap((edit) => [...edit.cells.keys()]))].slice(0, 150);
  const found: Repair[] = [];
  for (const [i, a] of cells.entries()) {
    for (const b of cells.slice(i + 1)) {
      const touched = [...new Set([...(crossing.get(a) ?? []), ...(crossing.get(b) ?? [])])];
      if (!touched.some((edit) => edit.cells.has(a) && edit.cells.has(b))) continue;
      const values = solve(touched, a, b);
      if (values && values[0] !== 0 && values[1] !== 0) found.push({ cells: [a, b], values, repaired: touched.filter(({ broken }) => broken).length });
    }
  }
  return found;
}

function solve(edits: readonly Edit[], a: string, b: string): readonly [number, number] | undefined {
  const rows = edits.map(({ cells, gap }) => [cells.get(a) ?? 0, cells.get(b) ?? 0, gap] as const);
  for (const [i, p] of rows.entries()) {
    for (const q of rows.slice(i + 1)) {
      const determinant = p[0] * q[1] - p[1] * q[0];
      if (determinant === 0) continue;
      const x = (p[2] * q[1] - p[1] * q[2]) / determinant;
      const y = (p[0] * q[2] - p[2] * q[0]) / determinant;
      return rows.every((row) => row[0] * x + row[1] * y === row[2]) ? [x, y] : undefined;
    }
  }
  return undefined;
}

/** The best repairs of each group of edits that share a cell; equals stand side by side. */
function groups(edits: readonly Edit[], repairs: readonly Repair[], crossing: ReadonlyMap<string, readonly Edit[]>): readonly (readonly Repair[])[] {
  const open = new Set(edits.filter(({ broken }) => broken));
  const found: (readonly Repair[])[] = [];
  const mended = ({ cells }: Repair): readonly Edit[] => cells.flatMap((cell) => crossing.get(cell) ?? []).filter((edit) => open.has(edit));
  for (;;) {
    const scored = repairs.map((repair) => ({ repair, score: Math.min(repair.repaired, mended(repair).length) / repair.cells.length })).filter(({ score }) => score > 0);
    const top = Math.max(0, ...scored.map(({ score }) => score));
    const [best, ...others] = scored.filter(({ score }) => score === top).map(({ repair }) => repair);
    if (!best) return found;
    const own = mended(best);
    found.push([best, ...others.filter((other) => mended(other).some((edit) => own.includes(edit)))]);
    for (const edit of own) open.delete(edit);
  }
}

function answer({ errors, sheet }: Spoilt, found: readonly (readonly Repair[])[]): PlainAnswers {
  const right = new Map(errors.flatMap(({ wrong }) => wrong.map((one) => [toA1(one.row, one.column), one.right - figureAt(sheet, one)] as const)));
  const isRight = ({ cells, values }: Repair): boolean => cells.every((cell, index) => right.get(cell) === values[index]);
  const answers = errors.map(({ wrong }): Answer => {
    const own = new Set(wrong.map(({ row, column }) => toA1(row, column)));
    const shares = found.map((rivals) => ({ good: rivals.filter((one) => isRight(one) && one.cells.some((cell) => own.has(cell))).length, all: rivals.length }));
    return { first: Math.max(0, ...shares.map(({ good, all }) => good / all)), oneClick: shares.some(({ good, all }) => good === all) };
  });
  return { answers, wrongClicks: found.filter((rivals) => rivals.length === 1 && rivals[0] && !isRight(rivals[0])).length };
}

/** Optimal string alignment distance. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)));
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      (rows[i] ?? [])[j] = best;
    }
  }
  return at(a.length, b.length);
}
