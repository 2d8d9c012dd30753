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
    return marks.map(({ id, row, column, severity, colour, comment, reply, text }): Mark => {
      const thread = comments.find((each) => each.id === comment);
      const words = reply === undefined ? thread : thread?.replies.find((each) => each.id === reply);
      const at = thread ?? { row, column };
      return {
        id,
        sheet: sheet.name,
        row: at.row,
        column: at.column,
        severity,
        ...(colour && { colour }),
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
    comments.push(...own.map((mark) => commentFor(mark, sheetId)));
    registry.push({ sheetId, sheet: sheet.name, formats: ownFormats(sheet), marks: own.map(entryFor) });
    const notes = (sheet.notes ?? []).filter(
      (note) => !own.some((mark) => mark.row === note.row && mark.column === note.column && mark.text === note.text),
    );
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

const commentId = ({ id }: Mark): string => `{${id}}`;

function commentFor(mark: Mark, sheetId: string): Comment {
  const { row, column, text } = mark;
  return {
    id: commentId(mark),
    sheetId,
    row,
    column,
    content: text,
    authorName: "Cermat",
    authorEmail: "",
    created: "",
    resolved: false,
    replies: [],
  };
}

function entryFor(mark: Mark): MarkEntry {
  const { id, row, column, severity, colour, text } = mark;
  return { id, row, column, severity, ...(colour && { colour }), comment: commentId(mark), print: fingerprint(text) };
}
