import type { Finding } from "../core/finding/report";
import { toA1 } from "../core/sheet/address";
import type { Applied, CellContent, SetCell } from "../core/sheet/edit";
import { cellAt, type Cell, type CellValue, type WorkbookSnapshot } from "../core/sheet/snapshot";
import type { RunOptions, WorkbookPort } from "../core/sheet/workbook-port";
import { referredCell } from "./cell-reference";

/** A correction before it is made: the cell, what stands there and what would. */
export interface FixPreview {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly edit: SetCell;
}

/** The correction that a finding offers, or undefined when it offers none that can be made. */
export function previewFix(finding: Finding, snapshot: WorkbookSnapshot): FixPreview | undefined {
  const { fix } = finding;
  const place = fix ? referredCell(fix.cell, finding.sheet) : undefined;
  const sheet = snapshot.sheets.find(({ name }) => name === place?.sheet);
  if (!fix || !place || !sheet) return undefined;

  const now = cellAt(sheet, place.row, place.column);
  const isShownCell = fix.cell === finding.cell;
  const content: CellContent =
    "formula" in fix ? { formula: fix.formula } : { value: newValue(fix.value, now, textFor(finding, isShownCell)) };
  const after = "formula" in fix ? fix.formula : ((isShownCell ? finding.expected : null) ?? fix.value);
  return {
    sheet: place.sheet,
    cell: toA1(place.row, place.column),
    before: now?.formula ?? (isShownCell ? finding.shown : String(now?.value ?? "")),
    after,
    edit: { kind: "set-cell", ...place, expect: contentOf(now), content, ...formatFor(content, now) },
  };
}

/** Makes one correction; refused when the cell no longer holds what was read. Rejects with HostError. */
export function applyFix(port: WorkbookPort, preview: FixPreview, options: RunOptions = {}): Promise<Applied> {
  return port.apply([preview.edit], options);
}

/** What a cell holds, as a precondition for writing to it. */
function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return null;
  return cell.formula === undefined ? { value: cell.value } : { formula: cell.formula };
}

/** Findings whose very point is that a figure is not a number. */
const MUST_BE_NUMBER: ReadonlySet<Finding["rule"]> = new Set<Finding["rule"]>(["text-number", "coerced"]);

/** How the figure is written where figures are kept as text; null where it shall be a number. */
function textFor({ rule, expected }: Finding, isShownCell: boolean): string | null {
  return isShownCell && !MUST_BE_NUMBER.has(rule) ? expected : null;
}

/** A figure written as text stays text in the sheet's own writing; all other figures become numbers. */
function newValue(machine: string, now: Cell | undefined, written: string | null): CellValue {
  const isFigureAsText =
    typeof now?.value === "string" && /\d/.test(now.value) && now.formula === undefined && !now.error;
  if (isFigureAsText && written !== null) return written;
  return /^[+-]?\d+(\.\d+)?$/.test(machine) ? Number(machine) : machine;
}

/** A cell of the text format would turn a number into text again. */
function formatFor(content: CellContent, now: Cell | undefined): { readonly numberFormat?: string } {
  if (now?.numberFormat !== "@" || !content) return {};
  if ("value" in content && typeof content.value === "string") return {};
  return { numberFormat: "value" in content && Number.isInteger(content.value) ? "#,##0" : "General" };
}
