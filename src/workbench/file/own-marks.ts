import type { Mark } from "../../core/sheet/mark";
import { MARK_FORMULA } from "../../core/sheet/mark-style";
import {
  fingerprint,
  type MarkEntry,
  parseRegistry,
  registryJson,
  REGISTRY_KEY,
  type SheetEntry,
} from "../../excel/mark-registry";
import type { WorkbookState } from "../host/model/book";
import type { Comment } from "../host/model/comment";
import type { SheetState } from "../host/model/sheet";

/** The add-in's marks that a workbook holds, with the words that their comments have now. */
export function marksOf({ settings = [], comments = [], sheets }: WorkbookState): Mark[] {
  const setting = settings.find(([key]) => key === REGISTRY_KEY)?.[1];
  return parseRegistry(setting).flatMap(({ sheetId, marks }) => {
    const sheet = sheets.find(({ id }) => id === sheetId);
    if (!sheet) return [];
    return marks.map(({ id, row, column, severity, colour, note, comment, reply, text }): Mark => {
      const thread = comments.find((each) => each.id === comment);
      const words = reply === undefined ? thread : thread?.replies.find((each) => each.id === reply);
      const at = thread ?? { row, column };
      const done = note !== undefined && (thread !== undefined && reply === undefined ? thread.resolved : note.done);
      return {
        id,
        sheet: sheet.name,
        row: at.row,
        column: at.column,
        severity,
        ...(colour && { colour }),
        ...(note && { note: { ...note, done } }),
        text: words?.content ?? text ?? "",
      };
    });
  });
}

/**
 * A file keeps marks as notes of the old style, which an add-in cannot reach. Here they become comments
 * that the add-in knows, as if it had put them on the cells itself.
 */
export function withReachableMarks(state: WorkbookState, marks: readonly Mark[]): WorkbookState {
  const comments: Comment[] = [];
  const registry: SheetEntry[] = [];
  const sheets = state.sheets.map((sheet): SheetState => {
    const own = marks.filter((mark) => mark.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const sheetId = sheet.id ?? "";
    const threads = threadsOf(own);
    comments.push(...threads.map((thread) => commentFor(thread, sheetId)));
    registry.push({ sheetId, sheet: sheet.name, formats: ownFormats(sheet), marks: threads.flatMap(entriesFor) });
    const notes = (sheet.notes ?? []).filter((note) => !threads.some((marks) => isWhole(marks, note)));
    return { ...sheet, notes };
  });
  const setting = registryJson(registry);
  if (setting === null) return state;
  const settings = [
    ...(state.settings ?? []).filter(([key]) => key !== REGISTRY_KEY),
    [REGISTRY_KEY, setting] as const,
  ];
  return { ...state, sheets, comments: [...(state.comments ?? []), ...comments], settings };
}

function ownFormats({ conditionalFormats = [] }: SheetState): string[] {
  return conditionalFormats
    .filter(({ rule }) => rule.type === "Custom" && rule.formula === MARK_FORMULA)
    .map(({ id }) => id);
}

type Thread = readonly [Mark, ...Mark[]];

/** Marks on one cell share a thread: the first begins it, the others answer. */
function threadsOf(marks: readonly Mark[]): readonly Thread[] {
  const threads = new Map<string, [Mark, ...Mark[]]>();
  for (const mark of marks) {
    const key = `${mark.row},${mark.column}`;
    const thread = threads.get(key);
    if (thread) thread.push(mark);
    else threads.set(key, [mark]);
  }
  return [...threads.values()];
}

/** Whether a note of the old style holds the words of these marks, in any order, and nothing else. */
function isWhole(thread: Thread, { row, column, text }: { row: number; column: number; text: string }): boolean {
  const [first] = thread;
  const words = text.split("\n\nCermat:\n").sort().join("\n");
  const own = thread
    .map((mark) => mark.text)
    .sort()
    .join("\n");
  return first.row === row && first.column === column && words === own;
}

const commentId = ({ id }: Mark): string => `{${id}}`;

function commentFor([first, ...others]: Thread, sheetId: string): Comment {
  const { row, column, note } = first;
  const words = (mark: Mark) => ({
    id: commentId(mark),
    content: mark.text,
    authorName: "Cermat",
    authorEmail: "",
    created: mark.note?.time ?? "",
  });
  return { ...words(first), sheetId, row, column, resolved: note?.done === true, replies: others.map(words) };
}

function entriesFor(thread: Thread): MarkEntry[] {
  const [first] = thread;
  return thread.map((mark) => {
    const { id, row, column, severity, colour, note, text } = mark;
    const place = { id, row, column, severity, ...(colour && { colour }), ...(note && { note }) };
    const words = mark === first ? {} : { reply: commentId(mark) };
    return { ...place, comment: commentId(first), ...words, print: fingerprint(text) };
  });
}
