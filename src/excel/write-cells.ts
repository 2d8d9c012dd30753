import type { CellContent } from "../core/sheet/edit";
import { cellKey, eachCell, rangeOf, rectangles } from "./blocks";
import { wouldBeCoerced } from "./cell-content";
import { fromLook, type CellLook } from "./cell-look";
import type { Task } from "./round-trips";

/** What is to be done to one cell, in this order: look, content, number format. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** Take away fill, borders, font and alignment. */
  readonly clearLook?: boolean;
  readonly look?: CellLook;
  /** Absent leaves what the cell holds. */
  readonly content?: CellContent;
  /** The cell's number format before, or undefined when it is not known for sure. */
  readonly formatBefore: string | undefined;
  /** The number format it shall have; undefined when it may not or need not be touched. */
  readonly formatAfter: string | undefined;
}

const CELLS_PER_TASK = 5_000;
const BYTES_PER_CELL = 150;
const TEXT = "@";

/** Tasks that write cells of one sheet, and nothing but these. */
export function cellTasks(sheet: () => Excel.Worksheet, writes: readonly CellWrite[]): Task[] {
  const tasks: Task[] = [];
  for (let from = 0; from < writes.length; from += CELLS_PER_TASK) {
    const part = writes.slice(from, from + CELLS_PER_TASK);
    tasks.push({
      bytes: part.reduce((sum, { content }) => sum + BYTES_PER_CELL + 2 * lengthOf(content), 2_000),
      queue: () => {
        queueWrites(sheet(), part);
        return () => undefined;
      },
    });
  }
  return tasks;
}

function queueWrites(sheet: Excel.Worksheet, writes: readonly CellWrite[]): void {
  for (const area of rectangles(writes.filter(({ clearLook }) => clearLook))) rangeOf(sheet, area).clear("Formats");
  queueLooks(sheet, writes);
  queueFormats(sheet, writes, formatForEntry);
  queueContents(sheet, writes);
  queueFormats(sheet, writes, ({ formatAfter }) => formatAfter);
}

function queueLooks(sheet: Excel.Worksheet, writes: readonly CellWrite[]): void {
  const looks = new Map(writes.flatMap((write) => (write.look ? [[keyOf(write), write.look] as const] : [])));
  for (const area of rectangles(writes.filter(({ look }) => look))) {
    const properties = matrix<Excel.SettableCellProperties>(area, (key) => {
      const look = looks.get(key);
      return look ? fromLook(look) : {};
    });
    rangeOf(sheet, area).setCellProperties(properties);
  }
}

function queueContents(sheet: Excel.Worksheet, writes: readonly CellWrite[]): void {
  const written = writes.filter(({ content }) => content !== undefined);
  const entries = new Map(written.map((write) => [keyOf(write), entryOf(write.content ?? null)]));
  // Formulas in English; numbers and texts go the same way.
  for (const area of rectangles(written)) rangeOf(sheet, area).formulas = matrix(area, (key) => entries.get(key) ?? "");
}

/** The number format a cell needs while its content is entered: text as text, the rest never as text. */
function formatForEntry({ content, formatBefore }: CellWrite): string | undefined {
  if (content === undefined || content === null) return undefined;
  const isText = "value" in content && typeof content.value === "string";
  if (isText) return wouldBeCoerced(content.value) && formatBefore !== TEXT ? TEXT : undefined;
  return formatBefore === TEXT || formatBefore === undefined ? "General" : undefined;
}

function queueFormats(
  sheet: Excel.Worksheet,
  writes: readonly CellWrite[],
  formatOf: (write: CellWrite) => string | undefined,
): void {
  const byFormat = new Map<string, CellWrite[]>();
  for (const write of writes) {
    const format = formatOf(write);
    if (format === undefined) continue;
    const cells = byFormat.get(format);
    if (cells) cells.push(write);
    else byFormat.set(format, [write]);
  }
  for (const [format, cells] of byFormat) {
    for (const area of rectangles(cells)) rangeOf(sheet, area).numberFormat = matrix(area, () => format);
  }
}

function entryOf(content: CellContent): string | number | boolean {
  if (content === null) return "";
  return "formula" in content ? content.formula : content.value;
}

function lengthOf(content: CellContent | undefined): number {
  return content ? String(entryOf(content)).length : 0;
}

function matrix<T>(area: Parameters<typeof eachCell>[0], at: (key: number) => T): T[][] {
  const rows: T[][] = [];
  eachCell(area, (row, column, i) => {
    (rows[i] ??= []).push(at(cellKey(row, column)));
  });
  return rows;
}

function keyOf({ row, column }: CellWrite): number {
  return cellKey(row, column);
}
