import { cellAt, type SheetSnapshot } from "../../core/sheet/snapshot";
import { HostError } from "../../core/sheet/workbook-port";
import { defaultPalette, type Palette, readTheme } from "../../xlsx/colour";
import { openPackage, type Package, partText } from "../../xlsx/package";
import { readPackage } from "../../xlsx/read-workbook";
import { readWorkbookParts, type WorkbookParts } from "../../xlsx/workbook-part";
import type { DefinedName, WorkbookState } from "../host/model/book";
import type { Comment } from "../host/model/comment";
import type { CellData, SheetState } from "../host/model/sheet";
import type { FontStyle } from "../host/model/style";
import { readSheetWords } from "./comments-parts";
import { readSheetLook, type SheetLook } from "./sheet-look";
import { withReachableMarks } from "./own-marks";
import { type FileStyles, readStyles } from "./styles-part";
import { readWorkbookLook, type WorkbookLook } from "./workbook-look";

/** A workbook file as the workbench holds it. */
export interface LoadedWorkbook {
  readonly state: WorkbookState;
  /** The font of cells that name none. */
  readonly defaultFont: FontStyle;
  readonly bytes: Uint8Array;
}

/** Reads an .xlsx or .xlsm file with all that the grid shows of it. Throws HostError. */
export function loadWorkbook(bytes: Uint8Array, name: string): LoadedWorkbook {
  const pack = openPackage(bytes);
  const parts = readWorkbookParts(pack);
  const snapshot = readPackage(pack, parts, name);
  const styles = readFileStyles(pack, parts);
  const look = readWorkbookLook(parts.xml, parts.part);
  const comments: Comment[] = [];
  const sheets = parts.sheets.map((entry, index): SheetState => {
    const sheet = snapshot.sheets[index];
    const xml = partText(pack, entry.part);
    if (!sheet || xml === undefined) throw new HostError("damaged", [entry.part]);
    const id = sheetId(index);
    const words = readSheetWords(pack, entry.part, parts.relationships);
    comments.push(...words.threads.map((thread) => ({ ...thread, sheetId: id })));
    const seen = readSheetLook(xml, entry.part, styles);
    const cells = joinCells(sheet, seen, styles);
    return { id, name: entry.name, visibility: entry.visibility, cells, notes: words.notes, ...seen.state };
  });
  if (!sheets.some(({ visibility }) => visibility === "visible")) throw new HostError("damaged", [name]);
  const state: WorkbookState = {
    name,
    sheets,
    active: activeSheet(look, parts),
    date1904: parts.date1904,
    structureProtected: look.structureProtected,
    comments,
    settings: Object.entries(snapshot.settings),
    names: definedNames(look, parts),
  };
  return { state: withReachableMarks(state, [...snapshot.marks, ...(snapshot.notes ?? [])]), defaultFont: styles.defaultFont, bytes };
}

const sheetId = (index: number): string => `{00000000-0001-0000-${String(index).padStart(4, "0")}-000000000000}`;

function readFileStyles(pack: Package, { relationships }: WorkbookParts): FileStyles {
  const find = (type: string): { part: string; xml: string } | undefined => {
    const part = relationships.find((link) => link.type === type)?.target;
    const xml = part === undefined ? undefined : partText(pack, part);
    return part === undefined || xml === undefined ? undefined : { part, xml };
  };
  const theme = find("theme");
  const palette: Palette = theme ? { ...defaultPalette, theme: readTheme(theme.xml, theme.part) } : defaultPalette;
  const styles = find("styles");
  return styles ? readStyles(styles.xml, styles.part, palette) : { defaultFont: {}, looks: [], differential: [] };
}

/** Contents and looks of the cells in one list; blank cells that look like nothing are left out. */
function joinCells(sheet: SheetSnapshot, { cellStyles }: SheetLook, styles: FileStyles): SheetState["cells"] {
  const cells: [number, number, CellData][] = [];
  for (const [row, column, number] of cellStyles) {
    const cell = cellAt(sheet, row, column);
    const look = styles.looks[number];
    const blank = cell === undefined || (cell.value === "" && cell.formula === undefined);
    if (blank && !look?.style && look?.numberFormat === undefined) continue;
    cells.push([
      row,
      column,
      {
        value: blank ? null : cell.value,
        ...(cell?.error ? { error: true as const } : {}),
        ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
        ...look,
      },
    ]);
  }
  return cells;
}

function activeSheet(look: WorkbookLook, parts: WorkbookParts): number {
  const front = look.sheetNames[look.active];
  const index = parts.sheets.findIndex(({ name, visibility }) => name === front && visibility === "visible");
  return index >= 0 ? index : parts.sheets.findIndex(({ visibility }) => visibility === "visible");
}

function definedNames(look: WorkbookLook, parts: WorkbookParts): DefinedName[] {
  return look.names
    .filter(({ name }) => !name.startsWith("_xlnm."))
    .map(({ name, formula, visible, comment, sheet }): DefinedName => {
      const owner = sheet === undefined ? -1 : parts.sheets.findIndex((entry) => entry.name === look.sheetNames[sheet]);
      return {
        name,
        formula,
        visible,
        ...(comment === undefined ? {} : { comment }),
        ...(owner < 0 ? {} : { sheetId: sheetId(owner) }),
      };
    });
}
