import { type CellAddress, parseA1, toA1 } from "../core/sheet/address";
import { readRichText } from "./shared-strings";
import { applySplices, type Splice } from "./splice";
import { decodeCellText, encodeCellText, XmlScanner } from "./xml";

/** Name under which our notes stand, and heading of our paragraph in a note of the user's. */
const AUTHOR = "Cermat";

/** Words to put on a cell or to take from it. */
export interface NoteChange extends CellAddress {
  readonly kind: "add" | "remove";
  readonly text: string;
}

/** A comments part after changes. */
export interface NotesPatch {
  readonly xml: string;
  /** Cells that got a note and have no shape for it yet. */
  readonly added: readonly CellAddress[];
  /** Cells whose note is gone. */
  readonly removed: readonly CellAddress[];
  /** Cells where the user has changed our words: nothing was taken. */
  readonly leftAlone: readonly CellAddress[];
  readonly isEmpty: boolean;
}

interface Note {
  readonly author: number;
  readonly start: number;
  readonly end: number;
  /** The element as it shall be; empty when it goes. */
  xml: string;
}

/** A comments part without comments. */
export function emptyNotes(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
}

/** Puts notes into a comments part and takes ours out again; the words of others stay untouched. */
export function patchNotes(source: string, part: string, changes: readonly NoteChange[]): NotesPatch {
  const { xml, prefix, notes, authors, listEnd, authorsEnd } = readNotes(source, part);
  const author = authors.includes(AUTHOR) ? authors.indexOf(AUTHOR) : authors.length;
  const original = new Map([...notes].map(([key, note]) => [key, note.xml]));
  const fresh = new Map<string, string>();
  const leftAlone: CellAddress[] = [];
  for (const change of changes) {
    const key = toA1(change.row, change.column);
    const note = notes.get(key);
    const now = fresh.get(key) ?? note?.xml ?? "";
    const next =
      change.kind === "remove"
        ? withoutWords(now, part, change.text)
        : now === ""
          ? ownNote(key, author, change.text, prefix)
          : withParagraph(now, change.text, prefix);
    if (next === undefined) leftAlone.push(change);
    else if (note?.xml) note.xml = next;
    else fresh.set(key, next);
  }
  const splices = [...notes].flatMap(([key, note]): Splice[] =>
    note.xml === original.get(key) ? [] : [{ from: note.start, to: note.end, text: note.xml }],
  );
  const added = [...fresh].filter(([, text]) => text !== "");
  splices.push({ from: listEnd, to: listEnd, text: added.map(([, text]) => text).join("") });
  const gone = [...notes].filter(([, note]) => note.xml === "").map(([key]) => key);
  const stillOurs = added.length > 0 || [...notes.values()].some((note) => note.xml !== "" && note.author === author);
  splices.push(...authorSplices(xml, part, { author, known: authors.length, wanted: stillOurs, authorsEnd, prefix }));
  return {
    xml: applySplices(xml, splices),
    added: addresses(added.map(([key]) => key).filter((key) => !notes.has(key))),
    removed: addresses(gone.filter((key) => !fresh.get(key))),
    leftAlone,
    isEmpty: added.length === 0 && gone.length === notes.size,
  };
}

function addresses(keys: readonly string[]): CellAddress[] {
  return keys.flatMap((key) => parseA1(key) ?? []);
}

function readNotes(source: string, part: string) {
  const xml = source.replace(/<((?:\w+:)?(?:authors|commentList))\s*\/>/g, "<$1></$1>");
  const scanner = new XmlScanner(xml, part);
  const notes = new Map<string, Note>();
  const authors: string[] = [];
  let prefix = "";
  let [listEnd, authorsEnd] = [xml.length, xml.length];
  while (scanner.next()) {
    if (scanner.closing) {
      if (scanner.name === "commentList") listEnd = scanner.start;
      if (scanner.name === "authors") authorsEnd = scanner.start;
    } else if (scanner.name === "comments") prefix = scanner.rawName().slice(0, -"comments".length);
    else if (scanner.name === "author") authors.push(scanner.text());
    else if (scanner.name === "comment") {
      const { start } = scanner;
      const ref = scanner.attr("ref")?.toUpperCase() ?? "";
      const author = Number(scanner.attr("authorId") ?? 0);
      scanner.skip();
      notes.set(ref, { author, start, end: scanner.end, xml: xml.slice(start, scanner.end) });
    }
  }
  return { xml, prefix, notes, authors, listEnd, authorsEnd };
}

interface AuthorChange {
  readonly author: number;
  readonly known: number;
  readonly wanted: boolean;
  readonly authorsEnd: number;
  readonly prefix: string;
}

/** Our name joins the authors with our first note, and leaves with the last when no other author follows it. */
function authorSplices(
  xml: string,
  part: string,
  { author, known, wanted, authorsEnd, prefix }: AuthorChange,
): Splice[] {
  if (wanted && author === known) {
    return [{ from: authorsEnd, to: authorsEnd, text: `<${prefix}author>${AUTHOR}</${prefix}author>` }];
  }
  if (wanted || author !== known - 1) return [];
  const scanner = new XmlScanner(xml, part);
  for (let index = 0; index <= author; index++) scanner.seek("author");
  const from = scanner.start;
  scanner.skip();
  return [{ from, to: scanner.end, text: "" }];
}

function ownNote(ref: string, author: number, text: string, p: string): string {
  const font = `<${p}rPr><${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="Tahoma"/><${p}family val="2"/></${p}rPr>`;
  const words = `<${p}t xml:space="preserve">${encodeCellText(text)}</${p}t>`;
  return `<${p}comment ref="${ref}" authorId="${author}" shapeId="0"><${p}text><${p}r>${font}${words}</${p}r></${p}text></${p}comment>`;
}

function paragraph(text: string): string {
  return `\n\n${AUTHOR}:\n${text}`;
}

function paragraphRun(text: string, p: string): string {
  return `<${p}r><${p}t xml:space="preserve">${encodeCellText(paragraph(text))}</${p}t></${p}r>`;
}

/** The note with our paragraph at its end. */
function withParagraph(note: string, text: string, p: string): string {
  const opened = note.replace(/<((?:\w+:)?text)\s*\/>/, "<$1></$1>");
  const places = [opened.search(/<(?:\w+:)?(?:rPh|phoneticPr)[\s>/]/), opened.search(/<\/(?:\w+:)?text\s*>/)];
  const at = Math.min(...places.filter((place) => place >= 0));
  if (!Number.isFinite(at)) return note;
  return opened.slice(0, at) + paragraphRun(text, p) + opened.slice(at);
}

/** The note without our words: empty when they were all of it, undefined when the user has changed them. */
function withoutWords(note: string, part: string, text: string): string | undefined {
  if (note === "") return note;
  const whole = textOf(note, part);
  if (whole === text || whole === `${AUTHOR}:\n${text}`) return "";
  const block = paragraph(text);
  if (!whole.includes(block))
    return whole.includes(text.slice(0, 24)) || whole.includes(`${AUTHOR}:`) ? undefined : note;
  const scanner = new XmlScanner(note, part);
  while (scanner.seek("t")) {
    const { start, end } = scanner;
    const own = decodeCellText(scanner.text());
    const at = own.lastIndexOf(block);
    if (at < 0) continue;
    const rest = own.slice(0, at) + own.slice(at + block.length);
    if (rest === "") return withoutRun(note, start, scanner.end);
    return note.slice(0, end) + encodeCellText(rest) + note.slice(scanner.start);
  }
  return undefined;
}

/** The note without the run around a text that is now empty. */
function withoutRun(note: string, start: number, end: number): string {
  const before = /<(?:\w+:)?r>$/.exec(note.slice(0, start));
  const after = /^<\/(?:\w+:)?r>/.exec(note.slice(end));
  if (!before || !after) return note.slice(0, start) + note.slice(end);
  return note.slice(0, before.index) + note.slice(end + after[0].length);
}

function textOf(note: string, part: string): string {
  const scanner = new XmlScanner(note, part);
  return scanner.seek("text") ? readRichText(scanner) : "";
}
