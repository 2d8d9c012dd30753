import { isTrue } from "../../xlsx/workbook-part";
import { XmlScanner } from "../../xlsx/xml";

/** What the workbook part says beside its list of sheets. */
export interface WorkbookLook {
  /** Position of the sheet in front among all sheets of the part, charts included. */
  readonly active: number;
  readonly sheetNames: readonly string[];
  readonly structureProtected: boolean;
  readonly names: readonly FileName[];
}

/** A defined name as the file holds it. */
interface FileName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string | undefined;
  /** Position of the sheet it belongs to. */
  readonly sheet: number | undefined;
}

/** Reads names, protection and the sheet in front from the text of the workbook part. */
export function readWorkbookLook(xml: string, part: string): WorkbookLook {
  const scanner = new XmlScanner(xml, part);
  const names: FileName[] = [];
  const sheetNames: string[] = [];
  let active = 0;
  let structureProtected = false;
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.name === "sheet") sheetNames.push(scanner.attr("name") ?? "");
    else if (scanner.name === "workbookView") active = Number(scanner.attr("activeTab") ?? 0);
    else if (scanner.name === "workbookProtection") structureProtected = isTrue(scanner.attr("lockStructure"));
    else if (scanner.name === "definedName") names.push(readName(scanner));
  }
  return { active, sheetNames, structureProtected, names };
}

function readName(scanner: XmlScanner): FileName {
  const local = scanner.attr("localSheetId");
  return {
    name: scanner.attr("name") ?? "",
    visible: !isTrue(scanner.attr("hidden")),
    comment: scanner.attr("comment"),
    sheet: local === undefined ? undefined : Number(local),
    formula: `=${scanner.text()}`,
  };
}
