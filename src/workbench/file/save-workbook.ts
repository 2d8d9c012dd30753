import type { CellContent, Edit, SetCell } from "../../core/sheet/edit";
import type { Mark } from "../../core/sheet/mark";
import { XlsxPort } from "../../xlsx/xlsx-port";
import type { WorkbookState } from "../host/model/book";
import type { CellData, SheetState } from "../host/model/sheet";
import { loadWorkbook } from "./load-workbook";
import { REGISTRY_KEY } from "../../excel/mark-registry";
import { marksOf } from "./own-marks";

/**
 * The file with what has changed since it was opened: contents, number formats, styles taken from a
 * neighbour, Cermat's marks and settings. All else in the file stays as it was. Rejects with HostError.
 */
export async function saveWorkbook(bytes: Uint8Array, now: WorkbookState): Promise<Uint8Array> {
  const port = new XlsxPort(bytes, now.name);
  const { state: before } = loadWorkbook(bytes, now.name);
  const edits = [...cellEdits(before, now), ...markEdits(marksOf(before), marksOf(now)), ...settingEdits(before, now)];
  if (edits.length === 0) return bytes;
  await port.apply(edits);
  return port.bytes();
}

function cellEdits(before: WorkbookState, now: WorkbookState): SetCell[] {
  return now.sheets.flatMap((sheet) => {
    const old = before.sheets.find(({ id }) => id === sheet.id);
    return old ? editsOfSheet(old, sheet) : [];
  });
}

type Placed = SheetState["cells"][number];

const key = ([row, column]: Placed): string => `${row},${column}`;

function editsOfSheet(before: SheetState, now: SheetState): SetCell[] {
  const old = new Map(before.cells.map((cell) => [key(cell), cell]));
  const current = new Map(now.cells.map((cell) => [key(cell), cell]));
  const edits: SetCell[] = [];
  for (const cell of now.cells) {
    const edit = editOfCell(before, old.get(key(cell))?.[2], cell);
    if (edit) edits.push(edit);
  }
  for (const gone of before.cells) {
    const [row, column, cell] = gone;
    if (!current.has(key(gone)) && contentOf(cell) !== null) {
      edits.push({ kind: "set-cell", sheet: before.name, row, column, expect: contentOf(cell), content: null });
    }
  }
  return edits;
}

function editOfCell(sheet: SheetState, old: CellData | undefined, [row, column, cell]: Placed): SetCell | undefined {
  const [expect, content] = [contentOf(old), contentOf(cell)];
  const sameFormat = (old?.numberFormat ?? "General") === (cell.numberFormat ?? "General");
  const like = old?.style === undefined && cell.style ? cellLike(sheet, row, cell) : undefined;
  if (same(expect, content) && sameFormat && !like) return undefined;
  return {
    kind: "set-cell",
    sheet: sheet.name,
    row,
    column,
    expect,
    content,
    ...(sameFormat ? {} : { numberFormat: cell.numberFormat ?? "General" }),
    ...(like ? { formatLike: { row: like[0], column: like[1] } } : {}),
  };
}

/** A cell of the file that looks as this one does now, in its own row if there is one. */
function cellLike(sheet: SheetState, row: number, { style }: CellData): Placed | undefined {
  const wanted = JSON.stringify(style);
  const alike = sheet.cells.filter((cell) => cell[2].style !== undefined && JSON.stringify(cell[2].style) === wanted);
  return alike.find((cell) => cell[0] === row) ?? alike[0];
}

function contentOf(cell: CellData | undefined): CellContent {
  if (cell?.formula !== undefined) return { formula: cell.formula };
  return cell === undefined || cell.value === null ? null : { value: cell.value };
}

function same(a: CellContent, b: CellContent): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function markEdits(before: readonly Mark[], now: readonly Mark[]): Edit[] {
  const equal = (a: Mark, b: Mark): boolean => JSON.stringify(a) === JSON.stringify(b);
  const gone = before.filter((mark) => !now.some((other) => equal(mark, other)));
  const added = now.filter((mark) => !before.some((other) => equal(mark, other)));
  return [
    ...gone.map((mark): Edit => ({ kind: "remove-mark", mark })),
    ...added.map((mark): Edit => ({ kind: "add-mark", mark })),
  ];
}

function settingEdits(before: WorkbookState, now: WorkbookState): Edit[] {
  const [old, current] = [settingsOf(before), settingsOf(now)];
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((name): Edit[] => {
    const [expect, json] = [old.get(name) ?? null, current.get(name) ?? null];
    return expect === json ? [] : [{ kind: "set-setting", key: name, expect, json }];
  });
}

/** Settings but the add-in's note of its marks, which the file keeps in its own way. */
function settingsOf({ settings = [] }: WorkbookState): Map<string, string> {
  const kept = settings.filter(([name]) => name !== REGISTRY_KEY);
  return new Map(kept.map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]));
}
