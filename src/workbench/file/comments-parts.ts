import { parseA1 } from "../../core/sheet/address";
import { type Package, partText, readRelationships, type Relationship } from "../../xlsx/package";
import { readRichText } from "../../xlsx/shared-strings";
import { isTrue } from "../../xlsx/workbook-part";
import { decodeCellText, XmlScanner } from "../../xlsx/xml";
import type { Comment, CommentReply } from "../host/model/comment";
import type { Note } from "../host/model/sheet";

/** The words on the cells of a worksheet: threads, and notes of the old style. */
export interface SheetWords {
  readonly threads: readonly Omit<Comment, "sheetId">[];
  readonly notes: readonly Note[];
}

/** Reads comments and notes of a worksheet part; a note that only stands in for a thread is left out. */
export function readSheetWords(pack: Package, part: string, workbookLinks: readonly Relationship[]): SheetWords {
  const links = readRelationships(pack, part);
  const texts = (type: string): { part: string; xml: string }[] =>
    links
      .filter((link) => link.type === type)
      .flatMap(({ target }) => {
        const xml = partText(pack, target);
        return xml === undefined ? [] : [{ part: target, xml }];
      });
  const persons = readPersons(pack, workbookLinks);
  const threads = texts("threadedComment").flatMap(({ xml, part: name }) => readThreads(xml, name, persons));
  const threaded = new Set(threads.map(({ row, column }) => `${row},${column}`));
  const notes = texts("comments")
    .flatMap(({ xml, part: name }) => readNotes(xml, name))
    .filter(({ row, column }) => !threaded.has(`${row},${column}`));
  return { threads, notes };
}

function readPersons(pack: Package, links: readonly Relationship[]): ReadonlyMap<string, string> {
  const persons = new Map<string, string>();
  for (const { type, target } of links) {
    const xml = type === "person" ? partText(pack, target) : undefined;
    if (xml === undefined) continue;
    const scanner = new XmlScanner(xml, target);
    while (scanner.seek("person")) persons.set(scanner.attr("id") ?? "", scanner.attr("displayName") ?? "");
  }
  return persons;
}

function readNotes(xml: string, part: string): Note[] {
  const scanner = new XmlScanner(xml, part);
  const authors: string[] = [];
  const notes: Note[] = [];
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.name === "author") authors.push(scanner.text());
    if (scanner.name !== "comment") continue;
    const at = parseA1(scanner.attr("ref") ?? "");
    const author = authors[Number(scanner.attr("authorId") ?? 0)] ?? "";
    if (scanner.empty || !at) continue;
    notes.push({ ...at, author, text: readRichText(scanner) });
  }
  return notes;
}

function readThreads(xml: string, part: string, persons: ReadonlyMap<string, string>): Omit<Comment, "sheetId">[] {
  const scanner = new XmlScanner(xml, part);
  const threads = new Map<string, Omit<Comment, "sheetId">>();
  while (scanner.seek("threadedComment")) {
    const at = parseA1(scanner.attr("ref") ?? "");
    const parent = threads.get(scanner.attr("parentId") ?? "");
    const resolved = isTrue(scanner.attr("done"));
    const reply = readReply(scanner, persons);
    if (parent) threads.set(parent.id, { ...parent, replies: [...parent.replies, reply] });
    else if (at) threads.set(reply.id, { ...reply, ...at, resolved, replies: [] });
  }
  return [...threads.values()];
}

function readReply(scanner: XmlScanner, persons: ReadonlyMap<string, string>): CommentReply {
  const id = scanner.attr("id") ?? "";
  const created = scanner.attr("dT") ?? "";
  const authorName = persons.get(scanner.attr("personId") ?? "") ?? "";
  let content = "";
  while (!scanner.empty && scanner.next() && !(scanner.closing && scanner.name === "threadedComment")) {
    if (!scanner.closing && scanner.name === "text") content = decodeCellText(scanner.text());
  }
  return { id, content, authorName, authorEmail: "", created };
}
