import { columnIndex, parseArea, type Area, type CellAddress } from "../core/sheet/address";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** A place in Excel's own writing (`'It''s'!A1:B2`), taken apart. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The sheet and area that an address of Excel names, or undefined when it names none. */
export function parseSheetArea(address: string): SheetArea | undefined {
  const cut = address.lastIndexOf("!");
  const area = parseAnyArea(address.slice(cut + 1));
  return area && { sheet: unquote(address.slice(0, Math.max(cut, 0))), area };
}

/** The first cell that an address of Excel names, with its sheet. */
export function parseSheetCell(address: string): (CellAddress & { readonly sheet: string }) | undefined {
  const place = parseSheetArea(address);
  return place && { sheet: place.sheet, row: place.area.top, column: place.area.left };
}

/** Addresses of a list such as `Sheet1!A1:B2,Sheet1!D4`; commas inside quoted sheet names do not part it. */
export function splitAddresses(list: string): string[] {
  return list.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

/** The smallest area that holds all of these. */
export function boundingArea(areas: readonly Area[]): Area | undefined {
  const [first, ...others] = areas;
  return (
    first &&
    others.reduce(
      (all, area) => ({
        top: Math.min(all.top, area.top),
        left: Math.min(all.left, area.left),
        bottom: Math.max(all.bottom, area.bottom),
        right: Math.max(all.right, area.right),
      }),
      first,
    )
  );
}

/** Cells, whole columns (`A:C`) or whole rows (`3:5`), dollar signs allowed. */
function parseAnyArea(text: string): Area | undefined {
  const plain = text.replaceAll("$", "");
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns) {
    return { top: 0, bottom: LAST_ROW, left: columnIndex(columns[1] ?? ""), right: columnIndex(columns[2] ?? "") };
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  return parseArea(plain);
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
