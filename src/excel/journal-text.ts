import type { CellContent, Edit } from "../core/sheet/edit";
import type { CellValue } from "../core/sheet/snapshot";
import type { CellLook } from "./cell-look";
import type { CellRecord, Journal } from "./journal";

/** A content in few characters: a formula as text, a value in brackets, nothing as null. */
type ShortContent = string | readonly [CellValue] | null;

/** Row, column, content and format before; content after, if any; look before, if it changes. */
type ShortRecord = readonly [number, number, ShortContent, number, (ShortContent | 0)?, CellLook?];

/** Row, column and what it takes to write a cell again: content, format, the cell whose look it takes. */
type ShortEdit =
  | readonly ["s", number, number, ShortContent, ShortContent, number?, number?, number?]
  | readonly ["f", number, number, number, 0 | 1]
  | readonly ["e", number, number, ShortContent];

interface ShortJournal {
  readonly version: 1;
  readonly id: string;
  readonly time: string;
  readonly formats: readonly string[];
  readonly sheets: Journal["sheets"];
  readonly interim: Journal["interim"];
  readonly cells: readonly { readonly sheet: string; readonly records: readonly ShortRecord[] }[];
  readonly cellEdits: readonly { readonly sheet: string; readonly edits: readonly ShortEdit[] }[];
  readonly otherEdits: readonly Edit[];
  readonly settings: Journal["settings"];
  readonly marks?: Journal["marks"];
}

/** Above this length an action is not noted: it would cost more than a round trip. */
const LONGEST = 2_000_000;

/** The journal as a setting, or undefined when it would be too long. */
export function journalJson(journal: Journal): string | undefined {
  const json = packJournal(journal);
  return json.length > LONGEST ? undefined : json;
}

/** Reads the journal from its setting; something else under our key counts as none. */
export function parseJournal(setting: unknown): Journal | undefined {
  if (typeof setting !== "string") return undefined;
  try {
    return unpackJournal(setting);
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined;
    throw cause;
  }
}

/** The journal as text; large actions repeat formats and sheets, hence the short form. */
function packJournal({ id, time, edits, sheets, cells, settings, marks, interim }: Journal): string {
  const formats: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (format: string): number => {
    const known = numbers.get(format);
    if (known !== undefined) return known;
    numbers.set(format, formats.length);
    return formats.push(format) - 1;
  };
  const bySheet = new Map<string, ShortEdit[]>();
  const otherEdits: Edit[] = [];
  for (const edit of edits) {
    const short = shortEdit(edit, numberOf);
    if (!short || !("row" in edit)) otherEdits.push(edit);
    else bySheet.set(edit.sheet, [...(bySheet.get(edit.sheet) ?? []), short]);
  }
  const journal: ShortJournal = {
    version: 1,
    id,
    time,
    formats,
    sheets,
    interim,
    cells: cells.map(({ sheet, records }) => ({
      sheet,
      records: records.map((record) => shortRecord(record, numberOf)),
    })),
    cellEdits: [...bySheet].map(([sheet, short]) => ({ sheet, edits: short })),
    otherEdits,
    settings,
    ...(marks && { marks }),
  };
  return JSON.stringify(journal);
}

/** The journal from its text, or undefined when it is none. Throws SyntaxError or TypeError where it is damaged. */
function unpackJournal(text: string): Journal | undefined {
  const journal: unknown = JSON.parse(text);
  if (!isShortJournal(journal)) return undefined;
  const { id, time, formats, sheets, cells, cellEdits, otherEdits, settings, marks, interim } = journal;
  return {
    id,
    time,
    sheets,
    interim,
    edits: [
      ...cellEdits.flatMap(({ sheet, edits }) => edits.map((short) => longEdit(sheet, short, formats))),
      ...otherEdits,
    ],
    cells: cells.map(({ sheet, records }) => ({ sheet, records: records.map((short) => longRecord(short, formats)) })),
    settings: [...settings],
    ...(marks && { marks }),
  };
}

/** Whether a setting has the form of a journal: what other hands have changed is none, and nothing is put back by it. */
function isShortJournal(journal: unknown): journal is ShortJournal {
  if (!isRecord(journal) || journal["version"] !== 1) return false;
  const { id, time, formats, interim, sheets, cells, cellEdits, otherEdits, settings, marks } = journal;
  const isSheet = (one: unknown): boolean => isRecord(one) && areTexts([one["id"], one["name"]]);
  const isOfSheet = (list: "records" | "edits") => (one: unknown): boolean =>
    isRecord(one) && typeof one["sheet"] === "string" && isListOf(one[list], Array.isArray);
  return (
    areTexts([id, time]) &&
    areTexts(formats) &&
    areTexts(interim) &&
    isListOf(sheets, isSheet) &&
    isListOf(cells, isOfSheet("records")) &&
    isListOf(cellEdits, isOfSheet("edits")) &&
    isListOf(otherEdits, (edit) => isRecord(edit) && typeof edit["kind"] === "string") &&
    isListOf(settings, (one) => isRecord(one) && typeof one["key"] === "string") &&
    (marks === undefined || (isRecord(marks) && MARK_LISTS.every((list) => Array.isArray(marks[list]))))
  );
}

const MARK_LISTS = ["sheets", "words", "deleted", "resolved"] as const;

function areTexts(list: unknown): boolean {
  return isListOf(list, (one) => typeof one === "string");
}

function isListOf(list: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(isOne);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shorten(content: CellContent): ShortContent {
  if (content === null) return null;
  return "formula" in content ? content.formula : [content.value];
}

function lengthen(content: ShortContent): CellContent {
  if (content === null) return null;
  return typeof content === "string" ? { formula: content } : { value: content[0] };
}

function shortRecord(record: CellRecord, numberOf: (format: string) => number): ShortRecord {
  const { row, column, before, format, after, look } = record;
  const start = [row, column, shorten(before), numberOf(format)] as const;
  const short = after === undefined ? 0 : shorten(after);
  if (look) return [...start, short, look];
  return after === undefined ? start : [...start, short];
}

function longRecord([row, column, before, format, after, look]: ShortRecord, formats: readonly string[]): CellRecord {
  return {
    row,
    column,
    before: lengthen(before),
    format: formats[format] ?? "General",
    ...(after === undefined || after === 0 ? {} : { after: lengthen(after) }),
    ...(look ? { look } : {}),
  };
}

const NONE = -1;

function shortEdit(edit: Edit, numberOf: (format: string) => number): ShortEdit | undefined {
  if (edit.kind === "expect-cell") return ["e", edit.row, edit.column, shorten(edit.expect)];
  if (edit.kind === "restore-format") {
    return ["f", edit.row, edit.column, numberOf(edit.numberFormat), edit.clearStyle ? 1 : 0];
  }
  if (edit.kind !== "set-cell") return undefined;
  const { row, column, expect, content, numberFormat, formatLike } = edit;
  const start = ["s", row, column, shorten(expect), shorten(content)] as const;
  const format = numberFormat === undefined ? NONE : numberOf(numberFormat);
  if (formatLike) return [...start, format, formatLike.row, formatLike.column];
  return format === NONE ? start : [...start, format];
}

function longEdit(sheet: string, short: ShortEdit, formats: readonly string[]): Edit {
  const formatAt = (at: number): string => formats[at] ?? "General";
  if (short[0] === "e") {
    const [, row, column, expect] = short;
    return { kind: "expect-cell", sheet, row, column, expect: lengthen(expect) };
  }
  if (short[0] === "f") {
    const [, row, column, format, clear] = short;
    return { kind: "restore-format", sheet, row, column, numberFormat: formatAt(format), clearStyle: clear === 1 };
  }
  const [, row, column, expect, content, format = NONE, likeRow, likeColumn] = short;
  return {
    kind: "set-cell",
    sheet,
    row,
    column,
    expect: lengthen(expect),
    content: lengthen(content),
    ...(format === NONE ? {} : { numberFormat: formatAt(format) }),
    ...(likeRow === undefined || likeColumn === undefined ? {} : { formatLike: { row: likeRow, column: likeColumn } }),
  };
}
