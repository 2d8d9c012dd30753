import { columnIndex, columnLetters } from "../../../src/core/sheet/address";
import type { Area } from "../../../src/core/sheet/address";

/** How the figures of a column look: money, counts, percent points, a percent format, an index; with decimals. */
export type Look = "rp" | "rp2" | "k" | "k2" | "pct" | "pct1" | "pctsign" | "frac" | "index" | "year";

/** A worksheet as somebody would type it; formulas say what must hold. */
export interface Draft {
  readonly id: string;
  readonly name?: string;
  /**
   * One line a row, cells separated by `|`; `<` belongs to the cell on its left, `^` to the one above.
   * A line that begins with `[2]` is a row of that level, `[0]` a total above, `[=]` the total of all level 1 rows
   * since the last such total, `[+]` the total of the rows below the last row of level 1, `[r]` a row of figures of no level.
   * `[2 gaji]` names the row: `C@gaji` is then its cell in column C; `C#` is the cell in the own row.
   * `*` before a text is bold, `!` before a formula: nothing that must be found, `~` keeps a cell blank.
   */
  readonly text: string;
  /** Columns in which parents are the sum of the rows directly below them: `"C D E"`. */
  readonly sums?: string;
  /** What other columns hold, from the row's own cells: `{ E: "D#/C#*100" }`; `!` before it: nothing that must be found. */
  readonly each?: Readonly<Record<string, string>>;
  readonly looks?: Readonly<Record<string, Look>>;
  /** Hidden rows and columns as Excel counts them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: string;
  /** Variants and works that make no sense for this layout. */
  readonly without?: readonly string[];
}

/** The same look for all columns from one to another. */
export function looks(from: string, to: string, look: Look): Readonly<Record<string, Look>> {
  const [first, last] = [columnIndex(from), columnIndex(to)];
  return Object.fromEntries(Array.from({ length: last - first + 1 }, (_, at) => [columnLetters(first + at), look]));
}

interface DraftCell {
  readonly value?: string | number;
  readonly formula?: string;
  readonly silent?: true;
  /** Filled in for every row: stays blank where a cell that it reads is blank. */
  readonly auto?: true;
  readonly bold?: true;
}

/** A draft with every formula written out. */
export interface Laid {
  readonly draft: Draft;
  readonly rows: readonly (readonly (DraftCell | undefined)[])[];
  readonly merges: readonly Area[];
  /** Parent row of each row that has a level, from 0; null at the top, undefined below a total above. */
  readonly parents: ReadonlyMap<number, number | null | undefined>;
  readonly columnCount: number;
}

interface Line {
  readonly mark: string;
  readonly tag: string;
  readonly cells: readonly string[];
}

export function layDraft(draft: Draft): Laid {
  const lines = draft.text.replace(/^[ \t]*\n/, "").replace(/\n[ \t]*$/, "").split("\n").map(readLine);
  const columnCount = Math.max(...lines.map(({ cells }) => cells.length));
  const tags = new Map(lines.flatMap(({ tag }, row) => (tag === "" ? [] : [[tag, row] as const])));
  const parents = parentsOf(lines);
  const rows = lines.map((line, row) => {
    const filled = { ...line, cells: [...line.cells, ...Array<string>(columnCount - line.cells.length).fill("")] };
    return filled.cells.map((written, column) => readCell(written.trim(), filled, { row, column }, { draft, lines, parents, tags }));
  });
  return { draft, rows, merges: mergesOf(lines, columnCount), parents, columnCount };
}

function readLine(text: string): Line {
  const marked = /^\s*\[([0-9=+r]+)(?: ([a-z0-9]+))?\] ?(.*)$/.exec(text);
  const body = marked ? (marked[3] ?? "") : text.trim();
  return { mark: marked?.[1] ?? "", tag: marked?.[2] ?? "", cells: body === "" ? [] : body.split("|") };
}

interface Context {
  readonly draft: Draft;
  readonly lines: readonly Line[];
  readonly parents: Laid["parents"];
  readonly tags: ReadonlyMap<string, number>;
}

function readCell(written: string, line: Line, { row, column }: { row: number; column: number }, context: Context): DraftCell | undefined {
  if (written === "<" || written === "^" || written === "~") return undefined;
  const letters = columnLetters(column);
  if (written === "" && line.mark !== "") {
    const sum = (context.draft.sums ?? "").split(" ").includes(letters) ? sumFormula(row, letters, context) : undefined;
    const own = sum ?? context.draft.each?.[letters];
    if (own === undefined) return undefined;
    return { ...formulaCell(own, row, context), ...(sum === undefined ? { auto: true as const } : {}) };
  }
  if (written === "") return undefined;
  const bold = written.startsWith("*") ? ({ bold: true } as const) : {};
  const rest = written.startsWith("*") ? written.slice(1) : written;
  if (/^!?=/.test(rest)) return { ...formulaCell(rest.replace("=", ""), row, context), ...bold };
  const quoted = /^"(.*)"$/.exec(rest);
  if (quoted) return { value: quoted[1] ?? "", ...bold };
  return { value: /^-?\d+(\.\d+)?$/.test(rest) ? Number(rest) : rest, ...bold };
}

function formulaCell(text: string, row: number, { tags }: Context): DraftCell {
  const silent = text.startsWith("!");
  const body = (silent ? text.slice(1) : text)
    .replaceAll(/@([a-z0-9]+)/g, (_, tag: string) => {
      const at = tags.get(tag);
      if (at === undefined) throw new RangeError(`no row ${tag}`);
      return String(at + 1);
    })
    .replaceAll("#", String(row + 1));
  return { formula: `=${body}`, ...(silent ? { silent: true as const } : {}) };
}

function sumFormula(row: number, letters: string, { lines, parents }: Context): string | undefined {
  const children = childrenOf(row, lines, parents);
  const first = children[0];
  if (first === undefined) return undefined;
  const contiguous = children.length > 2 && children.every((at, index) => at === first + index);
  return contiguous
    ? `SUM(${letters}${first + 1}:${letters}${first + children.length})`
    : children.map((at) => `${letters}${at + 1}`).join("+");
}

function childrenOf(row: number, lines: readonly Line[], parents: Laid["parents"]): readonly number[] {
  const marks = lines.map(({ mark }) => mark);
  const between = (from: number, to: number, mark: string): readonly number[] =>
    marks.flatMap((one, at) => (at > from && at < to && one === mark ? [at] : []));
  switch (marks[row]) {
    case "=":
      return between(marks.lastIndexOf("=", row - 1), row, "1");
    case "+":
      return between(marks.lastIndexOf("1", row - 1), row, "2");
    case "0":
      return between(row, marks.includes("0", row + 1) ? marks.indexOf("0", row + 1) : marks.length, "1");
    default:
      return [...parents].flatMap(([child, parent]) => (parent === row ? [child] : []));
  }
}

function parentsOf(lines: readonly Line[]): Laid["parents"] {
  const parents = new Map<number, number | null | undefined>();
  const path: { row: number; level: number }[] = [];
  let above = false;
  lines.forEach(({ mark }, row) => {
    if (mark === "=") path.length = 0;
    if (mark === "0") above = true;
    const level = Number(mark);
    if (mark === "" || Number.isNaN(level) || level === 0) return;
    while (path.length > 0 && path.at(-1)!.level >= level) path.pop();
    parents.set(row, path.at(-1)?.row ?? (above ? undefined : null));
    path.push({ row, level });
  });
  return parents;
}

function mergesOf(lines: readonly Line[], columnCount: number): readonly Area[] {
  const sign = (row: number, column: number): string => (lines[row]?.cells[column] ?? "").trim();
  const merges: Area[] = [];
  lines.forEach((_, top) => {
    for (let left = 0; left < columnCount; left++) {
      if (sign(top, left) === "<" || sign(top, left) === "^") continue;
      let right = left;
      while (sign(top, right + 1) === "<") right++;
      let bottom = top;
      while (sign(bottom + 1, left) === "^") bottom++;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    }
  });
  return merges;
}
