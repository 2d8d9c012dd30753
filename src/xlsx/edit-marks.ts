import { toA1 } from "../core/sheet/address";
import type { Edit } from "../core/sheet/edit";
import { type Mark, markKey } from "../core/sheet/mark";
import { fillsOf } from "../core/sheet/mark-style";
import type { Draft } from "./draft";
import { replaceMarkRules } from "./mark-rules";
import type { NoteChange } from "./notes-xml";
import { changeNotes, threadedCells } from "./sheet-notes";
import { markLook, type StylesDraft } from "./styles-patch";

export type MarkEdit = Extract<Edit, { kind: "add-mark" | "remove-mark" }>;

/** A worksheet whose marks are to be changed, with the marks it has. */
export interface MarkTarget {
  readonly part: string;
  readonly xml: string;
  readonly name: string;
  readonly namespaces: { readonly main: string; readonly document: string };
  readonly marks: readonly Mark[];
}

/** What changing marks gave. */
export interface MarksEdited {
  readonly xml: string;
  readonly marks: readonly Mark[];
  /** The edit that undoes each edit given; undefined where nothing was done. */
  readonly inverse: readonly (Edit | undefined)[];
  readonly leftAlone: readonly string[];
  readonly withoutComment: number;
}

/** Adds and removes marks of one worksheet: a rule per severity and the words in notes. */
export function editMarks(
  draft: Draft,
  target: MarkTarget,
  styles: StylesDraft,
  edits: readonly MarkEdit[],
): MarksEdited {
  const marks = new Map(target.marks.map((mark) => [markKey(mark), mark]));
  const threaded = threadedCells(draft, target.part);
  const notes: NoteChange[] = [];
  let withoutComment = 0;
  const inverse = edits.map(({ kind, mark }): Edit | undefined => {
    const key = markKey(mark);
    const present = marks.get(key);
    const isSame = kind === "add-mark" && present?.text === mark.text && isSamePlace(present, mark);
    const takeNote = (words: NoteChange) => {
      if (isSame) return;
      if (!threaded.has(toA1(words.row, words.column))) notes.push(words);
      else if (words.kind === "add") withoutComment++;
    };
    if (present) takeNote({ kind: "remove", row: present.row, column: present.column, text: present.text });
    marks.delete(key);
    if (kind === "remove-mark") return present && { kind: "add-mark", mark: present };
    takeNote({ kind: "add", row: mark.row, column: mark.column, text: mark.text });
    marks.set(key, mark);
    return present ? { kind: "add-mark", mark: present } : { kind: "remove-mark", mark };
  });
  const left = [...marks.values()];
  const noted = changeNotes(draft, target, notes);
  // Of rules on one cell the first wins in a file, so the worst severity comes first.
  const rules = fillsOf(left)
    .map(({ colour, cells }) => ({ look: cells.length > 0 ? markLook(styles, colour) : 0, cells }))
    .reverse();
  const xml = replaceMarkRules(noted.xml, target.part, rules);
  const alone = new Set(noted.leftAlone.map(({ row, column }) => toA1(row, column)));
  return {
    xml,
    marks: left,
    inverse: inverse.map((edit) =>
      edit?.kind === "add-mark" && alone.has(toA1(edit.mark.row, edit.mark.column)) ? undefined : edit,
    ),
    leftAlone: [...alone].map((address) => `${target.name}!${address}`),
    withoutComment,
  };
}

function isSamePlace(one: Mark, other: Mark): boolean {
  return one.row === other.row && one.column === other.column;
}
