import { toA1 } from "../../../core/sheet/address";
import { areaAddress } from "./areas";
import type { SheetModel } from "./sheet";
import type { Book } from "./book";

/**
 * Everything that a person or a file would notice, as plain JSON in a fixed order: two workbooks are
 * the same cell by cell and format by format exactly when their descriptions are equal.
 * Left out: ids, what is selected and which sheet is in front.
 */
export function describe(book: Book): unknown {
  const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);
  const names = book.names.map(({ sheetId, ...name }) => ({ ...name, sheet: sheetId === undefined ? null : (book.sheet(sheetId)?.name ?? null) }));
  return sorted({
    name: book.name,
    date1904: book.date1904,
    readOnly: book.readOnly,
    structureProtected: book.structureProtected,
    calculationMode: book.calculationMode,
    settings: Object.fromEntries([...book.settings].sort(byKey)),
    xmlParts: [...book.xmlParts.values()].sort(),
    names: names.sort((a, b) => (a.name < b.name ? -1 : 1)),
    sheets: book.sheets.map((sheet) => describeSheet(book, sheet)),
  });
}

function describeSheet(book: Book, sheet: SheetModel): unknown {
  const comments = book.comments.filter((comment) => comment.sheetId === sheet.id);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    cells: Object.fromEntries(sheet.entries().map(([row, column, cell]) => [toA1(row, column), cell])),
    merges: sheet.merges.map(areaAddress).sort(),
    rows: Object.fromEntries(sheet.rows),
    columns: Object.fromEntries(sheet.columns),
    standardHeight: sheet.standardHeight,
    standardWidth: sheet.standardWidth,
    conditionalFormats: sheet.conditionalFormats.map(({ id: _id, areas, ...format }) => ({ ...format, areas: areas.map(areaAddress) })),
    protection: sheet.protection ?? null,
    frozen: sheet.frozen ?? null,
    hyperlinks: Object.fromEntries(sheet.hyperlinks),
    autoFilter: sheet.autoFilter ? areaAddress(sheet.autoFilter) : null,
    page: sheet.page ?? null,
    hidesGridlines: sheet.hidesGridlines,
    charts: sheet.charts.map(({ id: _id, source, place, ...chart }) => ({
      ...chart,
      source: areaAddress(source.area),
      place: place ? areaAddress(place) : null,
    })),
    notes: Object.fromEntries(sheet.notes.map((note) => [toA1(note.row, note.column), note])),
    comments: Object.fromEntries(
      comments.map(({ id: _id, sheetId: _sheet, row, column, replies, ...comment }) => [
        toA1(row, column),
        { ...comment, replies: replies.map(({ id: _reply, ...reply }) => reply) },
      ]),
    ),
  };
}

/** The same JSON with the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
