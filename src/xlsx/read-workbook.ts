import type { CellPlace } from "../core/sheet/recalculate";
import { type Mark, sortMarks } from "../core/sheet/mark";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";
import { defaultPalette, readTheme } from "./colour";
import { openDraft } from "./draft";
import { readDefinedNames, withMissingResults } from "./missing-results";
import { openPackage, type Package, partText } from "./package";
import { readOwnData, type StoredMark } from "./settings-part";
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

/** Reads the workbook of an opened file, or of its sheets only one. */
export function readPackage(pack: Package, parts: WorkbookParts, name: string, only?: string): WorkbookSnapshot {
  const context = readContext(pack, parts);
  const wanted = only === undefined ? parts.sheets : parts.sheets.filter((sheet) => sheet.name === only);
  const missing: CellPlace[] = [];
  const read = wanted.map((entry): SheetSnapshot => {
    const xml = partText(pack, entry.part);
    if (xml === undefined) throw damaged(entry.part);
    const onMissingResult = (row: number, column: number) => void missing.push({ sheet: entry.name, row, column });
    return readSheet(xml, entry, { ...context, onMissingResult });
  });
  const sheets = missing.length > 0 ? withMissingResults(read, missing, readDefinedNames(parts)) : read;
  const { settings, marks } = readOwnData(openDraft(pack), parts.part);
  const own = sortMarks(presentMarks(marks, parts));
  return {
    name,
    sheets,
    sheetNames: parts.sheets.map((sheet) => sheet.name),
    ...(parts.date1904 && { date1904: true as const }),
    readOnly: false,
    marks: own.marks,
    ...(own.notes.length > 0 && { notes: own.notes }),
    settings,
  };
}

/** Marks on worksheets that are still there, under the names that these have now. */
export function presentMarks(marks: readonly StoredMark[], { sheets }: WorkbookParts): Mark[] {
  return marks.flatMap(({ sheetId, ...mark }) => {
    const home = sheets.find(({ id }) => id === sheetId) ?? sheets.find(({ name }) => name === mark.sheet);
    return home ? [{ ...mark, sheet: home.name }] : [];
  });
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
