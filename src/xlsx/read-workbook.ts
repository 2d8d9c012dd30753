import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";
import { defaultPalette, readTheme } from "./colour";
import { openPackage, type Package, partText } from "./package";
import { readSharedStrings } from "./shared-strings";
import { readSheet, type SheetContext } from "./sheet-reader";
import { readStyles } from "./styles";
import { readWorkbookParts, type WorkbookParts } from "./workbook-part";
import { damaged } from "./xml";

/** Reads an .xlsx or .xlsm file. Throws HostError where it is no workbook, encrypted, damaged or too large. */
export function readWorkbook(bytes: Uint8Array, name: string): WorkbookSnapshot {
  const pack = openPackage(bytes);
  return readPackage(pack, readWorkbookParts(pack), name);
}

/** Reads the workbook of an opened file. */
export function readPackage(pack: Package, parts: WorkbookParts, name: string): WorkbookSnapshot {
  const context = readContext(pack, parts);
  const sheets = parts.sheets.map((entry): SheetSnapshot => {
    const xml = partText(pack, entry.part);
    if (xml === undefined) throw damaged(entry.part);
    return readSheet(xml, entry, context);
  });
  return {
    name,
    sheets,
    ...(parts.date1904 && { date1904: true as const }),
    readOnly: false,
    marks: [],
    settings: {},
  };
}

/** Reads what cells refer to: texts, styles, the theme's colours. */
export function readContext(pack: Package, { relationships, date1904 }: WorkbookParts): SheetContext {
  const find = (type: string) => {
    const part = relationships.find((link) => link.type === type)?.target;
    const xml = part === undefined ? undefined : partText(pack, part);
    return part === undefined || xml === undefined ? undefined : { part, xml };
  };
  const theme = find("theme");
  const strings = find("sharedStrings");
  const styles = find("styles");
  const colours = theme ? readTheme(theme.xml, theme.part) : defaultPalette.theme;
  return {
    strings: strings ? readSharedStrings(strings.xml, strings.part) : [],
    styles: styles ? readStyles(styles.xml, styles.part, colours) : [],
    date1904,
  };
}
