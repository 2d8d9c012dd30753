import { parseA1, parseArea, type Area, type CellAddress } from "../core/sheet/address";

/** A reference of a report taken apart: `'Name'!A1` names its sheet, `A1` means the finding's own. */
function splitReference(reference: string, ownSheet: string): { readonly sheet: string; readonly address: string } {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return { sheet: ownSheet, address: reference };
  const name = reference.slice(0, mark);
  const bare = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: bare, address: reference.slice(mark + 1) };
}

/** The cell that a reference of a report names, or undefined when it names none. */
export function referredCell(
  reference: string,
  ownSheet: string,
): ({ readonly sheet: string } & CellAddress) | undefined {
  const { sheet, address } = splitReference(reference, ownSheet);
  const cell = parseA1(address);
  return cell && { sheet, ...cell };
}

/** The area that a reference of a report names, or undefined when it names none. */
export function referredArea(
  reference: string,
  ownSheet: string,
): { readonly sheet: string; readonly area: Area } | undefined {
  const { sheet, address } = splitReference(reference, ownSheet);
  const area = parseArea(address);
  return area && { sheet, area };
}
