import { toA1 } from "../core/sheet/address";
import type { Edit } from "../core/sheet/edit";
import type { Mark, Severity } from "../core/sheet/mark";
import { colourOf } from "../core/sheet/mark-style";
import type { Draft } from "./draft";
import { type MarkRule, replaceMarkRules } from "./mark-rules";
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
  const marks = new Map(target.marks.map((mark) => [toA1(mark.row, mark.column), mark]));
  const threaded = threadedCells(draft, target.part);
  const notes: NoteChange[] = [];
  let withoutComment = 0;
  const inverse = edits.map(({ kind, mark }): Edit | undefined => {
    const key = toA1(mark.row, mark.column);
    const present = marks.get(key);
    const takeNote = (words: NoteChange) => {
      if (!threaded.has(key)) notes.push(words);
      else if (words.kind === "add") withoutComment++;
    };
    if (present) takeNote({ kind: "remove", row: mark.row, column: mark.column, text: present.text });
    marks.delete(key);
    if (kind === "remove-mark") return present && { kind: "add-mark", mark: present };
    takeNote({ kind: "add", row: mark.row, column: mark.column, text: mark.text });
    marks.set(key, mark);
    return present ? { kind: "add-mark", mark: present } : { kind: "remove-mark", mark };
  });
  const left = [...marks.values()];
  const noted = changeNotes(draft, target, notes);
  const rules = (["error", "warning", "info"] as const).flatMap((severity) => rulesOf(severity, left, styles));
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

function rulesOf(severity: Severity, marks: readonly Mark[], styles: StylesDraft): MarkRule[] {
  const own = marks.filter((mark) => mark.severity === severity);
  return [...new Set(own.map(colourOf))].map((colour) => ({
    look: markLook(styles, colour),
    cells: own.filter((mark) => colourOf(mark) === colour),
  }));
}
