import type { SheetSnapshot } from "../core/sheet/snapshot";
import { HostError } from "../core/sheet/workbook-port";
import { type Package, partText, readRelationships, type Relationship } from "./package";
import { damaged, XmlScanner } from "./xml";

/** A worksheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly part: string;
  /** Number of the sheet in the workbook; it stays when the sheet is renamed. */
  readonly id: string;
}

/** Where the parts of a workbook are. */
export interface WorkbookParts {
  readonly part: string;
  readonly xml: string;
  readonly sheets: readonly SheetEntry[];
  readonly relationships: readonly Relationship[];
  readonly date1904: boolean;
}

/** Finds the workbook part and the worksheets in it; chart, dialog and macro sheets are left out. */
export function readWorkbookParts(pack: Package): WorkbookParts {
  const part = readRelationships(pack, "").find((link) => link.type === "officeDocument")?.target;
  const isBinary = part?.toLowerCase().endsWith(".bin") === true;
  const xml = part === undefined || isBinary ? undefined : partText(pack, part);
  if (part === undefined || xml === undefined) throw new HostError("not-a-workbook");
  const relationships = readRelationships(pack, part);
  return { part, xml, relationships, ...readWorkbookXml(xml, part, relationships) };
}

function readWorkbookXml(xml: string, part: string, relationships: readonly Relationship[]) {
  const scanner = new XmlScanner(xml, part);
  const byId = new Map(relationships.map((link) => [link.id, link]));
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  if (!scanner.next() || !scanner.opens("workbook")) throw new HostError("not-a-workbook");
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.name === "AlternateContent") scanner.skip();
    else if (scanner.name === "workbookPr") date1904 = isTrue(scanner.attr("date1904"));
    else if (scanner.name === "sheet") {
      const link = byId.get(scanner.prefixedAttr("id") ?? "");
      if (!link) throw damaged(part);
      if (link.type === "worksheet") sheets.push(sheetEntry(scanner, link.target));
    }
  }
  return { sheets, date1904 };
}

function sheetEntry(scanner: XmlScanner, part: string): SheetEntry {
  const state = scanner.attr("state");
  const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
  return { name: scanner.attr("name") ?? "", visibility, part, id: scanner.attr("sheetId") ?? "" };
}

/** Namespaces of a workbook's content and of its links: strict files have others than the usual ones. */
export function namespacesOf({ xml }: WorkbookParts): { readonly main: string; readonly document: string } {
  return xml.includes("http://purl.oclc.org/ooxml/spreadsheetml/main")
    ? {
        main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
        document: "http://purl.oclc.org/ooxml/officeDocument/relationships",
      }
    : {
        main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        document: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      };
}

/** Truth value of an attribute. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
