import { nameCell } from "../core/sheet/address";
import type { Applied, Edit, ExpectCell, RestoreFormat, SetCell } from "../core/sheet/edit";
import type { Mark } from "../core/sheet/mark";
import { HostError } from "../core/sheet/workbook-port";
import { closeDraft, type Draft, draftText, openDraft, setPart } from "./draft";
import { type CellEdit, editCells, findChangedCells } from "./edit-cells";
import { editMarks, type MarkEdit } from "./edit-marks";
import { editSheets, type SheetEdit } from "./edit-sheets";
import type { Package } from "./package";
import { presentMarks, readContext } from "./read-workbook";
import { type OwnData, readOwnData, type StoredMark, writeOwnData } from "./settings-part";
import { readSheet, type SheetContext } from "./sheet-reader";
import { protectionOf, readTail } from "./sheet-tail";
import { dropMarkLooks, type StylesDraft } from "./styles-patch";
import { namespacesOf, readWorkbookParts, type SheetEntry, type WorkbookParts } from "./workbook-part";
import { calculateOnOpening, dropCalculationChain, openWorkbookStyles, writeWorkbookStyles } from "./workbook-patch";
import { damaged } from "./xml";

type SettingEdit = Extract<Edit, { kind: "set-setting" }>;

/** A workbook file after edits. */
export interface Edited {
  readonly pack: Package;
  readonly applied: Applied;
}

/** Applies all edits to a workbook file or none. Throws HostError. */
export function applyEdits(pack: Package, edits: readonly Edit[]): Edited {
  let current = pack;
  const inverse: Edit[] = [];
  const leftAlone: string[] = [];
  let withoutComment = 0;
  for (const group of withoutRepeats(edits)) {
    if ("kind" in group) {
      const edited = editSheets(current, group);
      current = edited.pack;
      inverse.unshift(edited.inverse);
      continue;
    }
    const { pack: next, applied } = applyGroup(current, group);
    current = next;
    inverse.unshift(...applied.inverse);
    leftAlone.push(...applied.leftAlone);
    withoutComment += applied.withoutComment;
  }
  return { pack: current, applied: { inverse, leftAlone, withoutComment } };
}

type PartEdit = Exclude<Edit, SheetEdit>;

/** Edits in order: those of whole sheets one by one, the others in groups none of which edits the content of a cell twice. */
function withoutRepeats(edits: readonly Edit[]): (SheetEdit | PartEdit[])[] {
  const groups: (SheetEdit | PartEdit[])[] = [];
  let group: PartEdit[] = [];
  let seen = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === "add-sheet" || edit.kind === "remove-sheet") {
      if (group.length > 0) groups.push(group);
      groups.push(edit);
      group = [];
      seen = new Set();
      continue;
    }
    const key =
      edit.kind === "set-cell" || edit.kind === "restore-format"
        ? nameCell(edit)
        : edit.kind === "set-setting"
          ? `=${edit.key}`
          : undefined;
    if (key !== undefined && seen.has(key)) {
      groups.push(group);
      group = [];
      seen = new Set();
    }
    if (key !== undefined) seen.add(key);
    group.push(edit);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

interface Work {
  readonly draft: Draft;
  readonly parts: WorkbookParts;
  readonly styles: StylesDraft;
  readonly own: OwnData;
  readonly inverse: Map<Edit, Edit>;
  readonly leftAlone: string[];
  withoutComment: number;
}

function applyGroup(pack: Package, edits: readonly PartEdit[]): Edited {
  const parts = readWorkbookParts(pack);
  const draft = openDraft(pack);
  const own = readOwnData(draft, parts.part);
  const bySheet = groupBySheet(edits, parts);
  const styles = openWorkbookStyles(draft, parts);
  const work: Work = { draft, parts, styles, own, inverse: new Map(), leftAlone: [], withoutComment: 0 };
  const settings = editSettings(
    work,
    edits.filter((edit) => edit.kind === "set-setting"),
  );
  const context = edits.some((edit) => isCellEdit(edit) || isExpectation(edit)) ? readContext(pack, parts) : undefined;
  const targets = bySheet.map(([entry, sheetEdits]) => openTarget(draft, context, entry, sheetEdits));
  refuseChanged(targets);
  let marks: readonly Mark[] = presentMarks(own.marks, parts);
  for (const target of targets) marks = changeSheet(work, target, marks);
  const stored = storeMarks(marks, parts);
  if (stored.length === 0) dropMarkLooks(styles);
  writeWorkbookStyles(draft, parts, styles);
  if (!edits.every((edit) => isCellEdit(edit) || isExpectation(edit))) {
    writeOwnData(draft, parts.part, { settings, marks: stored }, namespacesOf(parts).document);
  }
  const inverse = [...edits].reverse().flatMap((edit) => work.inverse.get(edit) ?? []);
  return {
    pack: closeDraft(draft),
    applied: { inverse, leftAlone: work.leftAlone, withoutComment: work.withoutComment },
  };
}

function editSettings({ own, inverse }: Work, edits: readonly SettingEdit[]): Record<string, string> {
  const settings = new Map(Object.entries(own.settings));
  const changed = edits.filter(({ key, expect }) => (settings.get(key) ?? null) !== expect).map(({ key }) => key);
  if (changed.length > 0) throw new HostError("changed-since-read", changed);
  for (const edit of edits) {
    const { key, expect, json } = edit;
    inverse.set(edit, { kind: "set-setting", key, expect: json, json: expect });
    if (json === null) settings.delete(key);
    else settings.set(key, json);
  }
  return Object.fromEntries(settings);
}

type EditInSheet = CellEdit | MarkEdit | ExpectCell;

function groupBySheet(edits: readonly PartEdit[], { sheets }: WorkbookParts): [SheetEntry, EditInSheet[]][] {
  const groups = new Map<SheetEntry, EditInSheet[]>();
  const missing = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === "set-setting") continue;
    const name = "mark" in edit ? edit.mark.sheet : edit.sheet;
    const entry = sheets.find((sheet) => sheet.name === name);
    if (!entry) missing.add(name);
    else groups.set(entry, [...(groups.get(entry) ?? []), edit]);
  }
  if (missing.size > 0) throw new HostError("sheet-missing", [...missing]);
  return [...groups];
}

function isCellEdit(edit: Edit): edit is SetCell | RestoreFormat {
  return edit.kind === "set-cell" || edit.kind === "restore-format";
}

function isExpectation(edit: Edit): edit is ExpectCell {
  return edit.kind === "expect-cell";
}

/** A worksheet before its edits; its cells are read only where cells are edited. */
function openTarget(draft: Draft, context: SheetContext | undefined, entry: SheetEntry, edits: readonly EditInSheet[]) {
  const xml = draftText(draft, entry.part);
  if (xml === undefined) throw damaged(entry.part);
  const cells = edits.filter(isCellEdit);
  const expected = edits.filter(isExpectation);
  return {
    entry,
    xml,
    reading:
      cells.length + expected.length > 0 && context
        ? { snapshot: readSheet(xml, entry, context), cellStyles: context.styles }
        : undefined,
    protection: protectionOf(readTail(xml, entry.part)),
    cells,
    expected,
    marks: edits.filter((edit) => edit.kind === "add-mark" || edit.kind === "remove-mark"),
  };
}

type Target = ReturnType<typeof openTarget>;

/** Everything is looked at before anything is written. */
function refuseChanged(targets: readonly Target[]): void {
  const changed = targets.flatMap(({ reading, cells, expected }) =>
    reading ? findChangedCells(reading.snapshot, [...cells, ...expected]) : [],
  );
  if (changed.length > 0) throw new HostError("changed-since-read", changed);
  const closed = targets.filter(({ protection, marks }) => {
    return protection && marks.length > 0 && !(protection.mayFormatCells && protection.mayEditObjects);
  });
  if (closed.length > 0)
    throw new HostError(
      "protected-sheet",
      closed.map(({ entry }) => entry.name),
    );
}

/** Changes one worksheet; gives the marks that the workbook has afterwards. */
function changeSheet(
  work: Work,
  { entry, xml, reading, cells, marks: edits }: Target,
  marks: readonly Mark[],
): readonly Mark[] {
  const { draft, parts, styles } = work;
  let text = xml;
  let all = marks;
  if (reading && cells.length > 0) {
    const edited = editCells({ entry, xml, ...reading }, styles, cells);
    cells.forEach((edit, index) => {
      const inverse = edited.inverse[index];
      if (inverse) work.inverse.set(edit, inverse);
    });
    text = edited.xml;
    if (edited.formulasChanged) dropCalculationChain(draft, parts);
    calculateOnOpening(draft, parts);
  }
  if (edits.length > 0) {
    const here = marks.filter((mark) => mark.sheet === entry.name);
    const target = { part: entry.part, name: entry.name, xml: text, namespaces: namespacesOf(parts), marks: here };
    const edited = editMarks(draft, target, styles, edits);
    edits.forEach((edit, index) => {
      const inverse = edited.inverse[index];
      if (inverse) work.inverse.set(edit, inverse);
    });
    work.leftAlone.push(...edited.leftAlone);
    work.withoutComment += edited.withoutComment;
    all = [...marks.filter((mark) => mark.sheet !== entry.name), ...edited.marks];
    text = edited.xml;
  }
  if (text !== xml) setPart(draft, entry.part, text);
  return all;
}

function storeMarks(marks: readonly Mark[], { sheets }: WorkbookParts): StoredMark[] {
  return marks.map((mark) => ({ ...mark, sheetId: sheets.find(({ name }) => name === mark.sheet)?.id ?? "" }));
}
