import { columnIndex } from "../sheet/address";
import type { Finding } from "./report";

const SEVERITIES = ["error", "warning", "info"] as const;

/** Worst first, then in reading order over the sheets as they stand. */
export function inOrder(
  findings: readonly Finding[],
  { sheets }: { readonly sheets: readonly { readonly name: string }[] },
): readonly Finding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const placed = findings.map((finding) => ({ finding, place: placeOf(finding, order) }));
  placed.sort(({ place: a }, { place: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]);
  return placed.map(({ finding }) => finding);
}

type Place = readonly [severity: number, sheet: number, row: number, column: number];

function placeOf({ severity, sheet, cell }: Finding, order: ReadonlyMap<string, number>): Place {
  const [, letters = "A", row = "0"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [SEVERITIES.indexOf(severity), order.get(sheet) ?? 0, Number(row), columnIndex(letters)];
}
