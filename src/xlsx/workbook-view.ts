import { type Area, parseArea } from "../core/sheet/address";
import { type Package, partText } from "./package";
import type { WorkbookParts } from "./workbook-part";
import { XmlScanner } from "./xml";

/** The worksheet in front when the workbook was saved, and what was selected there. */
export interface WorkbookView {
  readonly sheet: string;
  readonly selection: Area | undefined;
}

/** Reads what was in front; where that is no worksheet, the first visible one. */
export function readWorkbookView(pack: Package, { xml, part, sheets }: WorkbookParts): WorkbookView {
  const scanner = new XmlScanner(xml, part);
  const names: string[] = [];
  let active = 0;
  while (scanner.next()) {
    if (scanner.opens("workbookView")) active = Number(scanner.attr("activeTab") ?? 0);
    else if (scanner.opens("sheet")) names.push(scanner.attr("name") ?? "");
  }
  const entry =
    sheets.find(({ name }) => name === names[active]) ??
    sheets.find(({ visibility }) => visibility === "visible") ??
    sheets[0];
  if (!entry) return { sheet: "", selection: undefined };
  return { sheet: entry.name, selection: readSelection(partText(pack, entry.part) ?? "", entry.part) };
}

function readSelection(xml: string, part: string): Area | undefined {
  const scanner = new XmlScanner(xml, part);
  let selection: Area | undefined;
  while (scanner.next() && scanner.name !== "sheetData") {
    if (scanner.opens("selection"))
      selection = parseArea((scanner.attr("sqref") ?? "A1").split(" ")[0] ?? "") ?? selection;
  }
  return selection;
}
