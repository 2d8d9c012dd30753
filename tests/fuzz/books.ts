import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Area } from "../../src/core/sheet/address";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { Dice } from "../core/property/dice";
import { hostileFormat, hostileFormula, hostileNumber, hostileText, randomText } from "./hostile";

const FIXTURES = resolve(__dirname, "../fixtures");

/** Workbooks that chance starts from: real ones, of every writing. */
export const SOUND_FILES = [
  "real/tabel_2_1-typed.xlsx",
  "real/tabel_2_2-text.xlsx",
  "real/tabel_t_c_29-formula.xlsx",
  "layouts/realisation-errors.xlsx",
  "layouts/pko-one-indicator.xlsx",
  "layouts/agreement-clean.xlsx",
  "layouts/quarter-export.xlsx",
  "zoo/z07-errors.xlsx",
  "zoo/z12-clean.xlsx",
  "zoo/z26-errors.xlsx",
] as const;

export const soundFile = (name: string): string => join(FIXTURES, name);

const known = new Map<string, WorkbookSnapshot>();

function soundBook(dice: Dice): WorkbookSnapshot {
  const name = SOUND_FILES[dice.below(SOUND_FILES.length)] ?? SOUND_FILES[0];
  const book = known.get(name) ?? readWorkbook(readFileSync(soundFile(name)), name);
  known.set(name, book);
  return book;
}

/** A workbook of pure chance, or a real one to which chance has been unkind. */
export function anyBook(dice: Dice): WorkbookSnapshot {
  const sheets = dice.oneIn(3)
    ? Array.from({ length: dice.between(0, 3) }, () => noiseSheet(dice))
    : soundBook(dice).sheets.map((sheet) => spoiltSheet(sheet, dice));
  const twice = dice.oneIn(6) ? [...sheets, ...sheets.slice(0, 1)] : sheets;
  return {
    name: dice.oneIn(4) ? hostileText(dice) : "uji.xlsx",
    sheets: twice,
    readOnly: dice.oneIn(2),
    ...(dice.oneIn(5) ? { date1904: true as const } : {}),
    ...(dice.oneIn(4) && sheets[0] ? { focus: { sheet: sheets[0].name, area: anyArea(dice) } } : {}),
    marks: [],
    settings: anySettings(dice),
  };
}

function anyArea(dice: Dice): Area {
  if (dice.oneIn(12)) return { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  const [top, left] = [dice.below(60), dice.below(30)];
  return {
    top,
    left,
    bottom: top + dice.below(dice.oneIn(5) ? 200 : 3),
    right: left + dice.below(dice.oneIn(5) ? 40 : 4),
  };
}

export function anyCell(dice: Dice): Cell | undefined {
  if (dice.oneIn(8)) return undefined;
  const kind = dice.below(5);
  const value = kind === 0 ? dice.oneIn(2) : kind < 3 ? hostileNumber(dice) : hostileText(dice);
  return {
    value,
    ...(typeof value === "string" && value.startsWith("#") ? { error: true as const } : {}),
    ...(dice.oneIn(4) ? { formula: hostileFormula(dice) } : {}),
    ...(dice.oneIn(2) ? { numberFormat: hostileFormat(dice) } : {}),
    ...(dice.oneIn(6) ? { bold: true as const } : {}),
    ...(dice.oneIn(9) ? { indent: dice.below(300) } : {}),
  };
}

function noiseSheet(dice: Dice): SheetSnapshot {
  const width = dice.oneIn(30) ? 16_384 : dice.between(1, 16);
  const height = dice.oneIn(30) ? 1_048_576 : dice.between(0, 40);
  const rows: (Cell | undefined)[][] = [];
  const cells = dice.below(400);
  for (let index = 0; index < cells; index++) {
    const row = (rows[dice.below(Math.max(1, height))] ??= []);
    const cell = anyCell(dice);
    if (cell) row[dice.below(width)] = cell;
  }
  return spoiltFrame(
    {
      name: "Lembar",
      visibility: "visible",
      rows,
      columnCount: width,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
    dice,
  );
}

/** A real sheet with cells, rows and columns that chance has changed, moved, doubled or taken. */
function spoiltSheet(sheet: SheetSnapshot, dice: Dice): SheetSnapshot {
  let rows = sheet.rows.map((row) => row?.slice());
  const anyRow = (): number => dice.below(Math.max(1, rows.length));
  const anyColumn = (): number => dice.below(Math.max(1, sheet.columnCount));
  for (let step = dice.below(30); step > 0; step--) {
    const [at, from, column] = [anyRow(), anyRow(), anyColumn()];
    switch (dice.below(8)) {
      case 0:
        rows.splice(at, dice.between(1, 3));
        break;
      case 1:
        rows = [...rows.slice(0, at), rows[from]?.slice(), ...rows.slice(at)];
        break;
      case 2:
        [rows[at], rows[from]] = [rows[from], rows[at]];
        break;
      case 3:
        for (const row of rows) row?.splice(column, 1);
        break;
      case 4:
        for (const row of rows) if (row) row[column] = row[anyColumn()];
        break;
      default: {
        const cell = anyCell(dice);
        const row = (rows[at] ??= []);
        if (cell) row[column] = cell;
        else row[column] = undefined;
      }
    }
  }
  return spoiltFrame(
    { ...sheet, rows, columnCount: Math.max(sheet.columnCount, ...rows.map((row) => row?.length ?? 0)) },
    dice,
  );
}

/** Merges, hidden lines, levels and protection as nobody would make them. */
function spoiltFrame(sheet: SheetSnapshot, dice: Dice): SheetSnapshot {
  if (dice.oneIn(2)) return sheet;
  const some = (most: number, bound: number): number[] =>
    Array.from({ length: dice.below(most) }, () => dice.below(bound));
  return {
    ...sheet,
    name: dice.oneIn(4) ? randomText(dice, dice.between(1, 31)) : sheet.name,
    visibility: dice.pick(["visible", "hidden", "veryHidden"]),
    merges: [...sheet.merges, ...Array.from({ length: dice.below(8) }, () => anyArea(dice))],
    hiddenRows: new Set(some(20, 60)),
    hiddenColumns: new Set(some(6, 20)),
    outlineLevels: new Map(some(20, 60).map((row) => [row, dice.between(1, 7)])),
    blankFormats: new Map(some(8, 60).map((row) => [row, new Map([[dice.below(12), hostileFormat(dice)]])])),
    ...(dice.oneIn(5) ? { protection: { mayFormatCells: dice.oneIn(2), mayEditObjects: dice.oneIn(2) } } : {}),
  };
}

const KEYS = [
  "corrections",
  "settings",
  "capaian",
  "accepted",
  "rules",
  "cermat.sheets",
  "cermat.marks",
  "cermat.journal",
  "asing",
] as const;

/** Settings as other hands or other versions may have left them. */
export function anySettings(dice: Dice): Record<string, string> {
  if (dice.oneIn(2)) return {};
  const keys = KEYS.filter(() => dice.oneIn(3));
  return Object.fromEntries(
    keys.map((key) => [key, dice.oneIn(4) ? hostileText(dice) : JSON.stringify(anyJson(dice, 4))]),
  );
}

const NAMES = [
  "version",
  "sheets",
  "sheet",
  "marks",
  "formats",
  "id",
  "row",
  "column",
  "severity",
  "cells",
  "edits",
  "records",
  "settings",
  "kind",
  "range",
  "words",
  "is",
  "role",
  "off",
  "scales",
  "rules",
  "table",
  "choices",
  "rows",
  "text",
  "note",
  "time",
  "tolerance",
  "colours",
  "grades",
  "from",
  "name",
  "title",
] as const;
const WORDS = [
  "column-role",
  "range",
  "row-level",
  "no-table",
  "error",
  "A1:B2",
  "Realisasi",
  "realised",
  "existing",
  "replace",
  "1",
  "ST",
  "red",
] as const;

/** Any JSON, often with the names and versions that ours has. */
export function anyJson(dice: Dice, depth: number): unknown {
  const kind = dice.below(depth > 0 ? 9 : 6);
  if (kind === 0) return null;
  if (kind === 1) return dice.oneIn(2);
  if (kind === 2) return dice.below(5) - 1;
  if (kind === 3) return hostileNumber(dice);
  if (kind === 4) return hostileText(dice).slice(0, 200);
  if (kind === 5) return WORDS[dice.below(WORDS.length)];
  if (kind === 6) return Array.from({ length: dice.below(4) }, () => anyJson(dice, depth - 1));
  const entries = NAMES.filter(() => dice.oneIn(4)).map((name) => [name, anyJson(dice, depth - 1)] as const);
  return { ...(dice.oneIn(2) ? { version: 1 } : {}), ...Object.fromEntries(entries) };
}
