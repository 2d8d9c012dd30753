import type { CellAddress } from "../core/sheet/address";
import { parseA1, toA1 } from "../core/sheet/address";
import {
  addContentType,
  addRelationship,
  type Draft,
  draftRelationships,
  draftText,
  freePartName,
  partNames,
  removeDefaultType,
  removePart,
  removeRelationship,
  setPart,
} from "./draft";
import { addShapes, drawingBlocks, emptyDrawing, hasShapes, removeShapes } from "./note-shapes";
import { emptyNotes, type NoteChange, patchNotes } from "./notes-xml";
import { changeTail, insertInOrder, readTail } from "./sheet-tail";
import { XmlScanner } from "./xml";

const NOTES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** A worksheet part with its name, and the namespaces of its workbook. */
export interface SheetPart {
  readonly xml: string;
  readonly part: string;
  readonly namespaces: { readonly main: string; readonly document: string };
}

/** Cells whose words are a thread of comments, which only Excel itself may continue. */
export function threadedCells(draft: Draft, part: string): Set<string> {
  const cells = new Set<string>();
  for (const { type, target } of draftRelationships(draft, part)) {
    const xml = type === "threadedComment" ? draftText(draft, target) : undefined;
    if (xml === undefined) continue;
    const scanner = new XmlScanner(xml, target);
    while (scanner.seek("threadedComment")) {
      const at = parseA1(scanner.attr("ref") ?? "");
      if (at) cells.add(toA1(at.row, at.column));
    }
  }
  return cells;
}

/** Puts notes on cells of a worksheet and takes ours away, with the parts that notes need; gives the worksheet part. */
export function changeNotes(
  draft: Draft,
  sheet: SheetPart,
  changes: readonly NoteChange[],
): { readonly xml: string; readonly leftAlone: readonly CellAddress[] } {
  const { part, namespaces } = sheet;
  const link = draftRelationships(draft, part).find(({ type }) => type === "comments");
  if (!link && changes.every(({ kind }) => kind === "remove")) return { xml: sheet.xml, leftAlone: [] };
  const target = link?.target ?? freePartName(draft, "xl/comments#.xml");
  const source = draftText(draft, target) ?? emptyNotes(namespaces.main);
  const patch = patchNotes(source, target, changes);
  if (patch.isEmpty) {
    if (link) {
      removePart(draft, target);
      removeRelationship(draft, part, link.id);
    }
  } else {
    setPart(draft, target, patch.xml);
    if (!link) {
      addContentType(draft, "Override", `/${target}`, NOTES_TYPE);
      addRelationship(draft, part, `${namespaces.document}/comments`, target);
    }
  }
  const lines = new Map(changes.map(({ row, column, text }) => [toA1(row, column), linesOf(text)]));
  const sizeOf = ({ row, column }: CellAddress) => lines.get(toA1(row, column)) ?? 4;
  return { xml: changeShapes(draft, sheet, patch, sizeOf), leftAlone: patch.leftAlone };
}

/** Lines that a text takes in a note box of usual width. */
function linesOf(text: string): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 38)), 1);
}

interface ShapeChanges {
  readonly added: readonly CellAddress[];
  readonly removed: readonly CellAddress[];
}

function changeShapes(
  draft: Draft,
  sheet: SheetPart,
  { added, removed }: ShapeChanges,
  sizeOf: (cell: CellAddress) => number,
): string {
  if (added.length === 0 && removed.length === 0) return sheet.xml;
  const { part, xml } = sheet;
  const tail = readTail(xml, part);
  const element = tail.elements.find(({ name }) => name === "legacyDrawing");
  const id = element && drawingId(xml.slice(element.start, element.end), part);
  const link = draftRelationships(draft, part).find((other) => other.id === id);
  const before = link && draftText(draft, link.target);
  if (!link || before === undefined)
    return added.length > 0
      ? createDrawing(draft, sheet, addShapes(emptyDrawing(freeBlock(draft)), added, sizeOf))
      : xml;
  const after = addShapes(removeShapes(before, removed), added, sizeOf);
  if (hasShapes(after)) {
    setPart(draft, link.target, after);
    return xml;
  }
  removePart(draft, link.target);
  removeRelationship(draft, part, link.id);
  if (!partNames(draft).some((name) => name.toLowerCase().endsWith(".vml")))
    removeDefaultType(draft, "vml", DRAWING_TYPE);
  return changeTail(tail, [{ from: element?.start ?? 0, to: element?.end ?? 0, text: "" }]);
}

function drawingId(element: string, part: string): string | undefined {
  const scanner = new XmlScanner(element, part);
  scanner.next();
  return scanner.prefixedAttr("id");
}

function createDrawing(draft: Draft, { xml, part, namespaces }: SheetPart, vml: string): string {
  const target = freePartName(draft, "xl/drawings/vmlDrawing#.vml");
  setPart(draft, target, vml);
  addContentType(draft, "Default", "vml", DRAWING_TYPE);
  const id = addRelationship(draft, part, `${namespaces.document}/vmlDrawing`, target);
  const tail = readTail(xml, part);
  const root = new XmlScanner(xml, part);
  root.next();
  const declared = new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["']${namespaces.document}["']`).exec(
    xml.slice(root.start, root.end),
  );
  const declaration = declared ? "" : ` xmlns:r="${namespaces.document}"`;
  const text = `<${tail.prefix}legacyDrawing${declaration} ${declared?.[1] ?? "r"}:id="${id}"/>`;
  const old = tail.elements.find(({ name }) => name === "legacyDrawing");
  if (old) return changeTail(tail, [{ from: old.start, to: old.end, text }]);
  return changeTail(tail, [insertInOrder(tail, "legacyDrawing", text)]);
}

/** A block of shape numbers that no drawing of the workbook names. */
function freeBlock(draft: Draft): number {
  const vml = partNames(draft).filter((name) => name.toLowerCase().endsWith(".vml"));
  const taken = vml.flatMap((name) => drawingBlocks(draftText(draft, name) ?? ""));
  return taken.reduce((high, block) => Math.max(high, block), 0) + 1;
}
