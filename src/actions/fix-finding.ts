import type { Finding, Fix } from "../core/finding/report";
import { toA1 } from "../core/sheet/address";
import type { Applied, CellContent, SetCell } from "../core/sheet/edit";
import { cellAt, type Cell, type CellValue, type WorkbookSnapshot } from "../core/sheet/snapshot";
import type { RunOptions, WorkbookPort } from "../core/sheet/workbook-port";
import { referredCell } from "./cell-reference";
import { contentOf } from "./expect-cells";

/** One cell before it is corrected: what stands there and what would. */
export interface CellPreview {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly edit: SetCell;
}

/** A correction before it is made; others are cells that change together with the first, such as two that were swapped. */
export interface FixPreview extends CellPreview {
  readonly others: readonly CellPreview[];
}

/** The correction that a finding offers, or undefined when it offers none that can be made. */
export function previewFix(finding: Finding, snapshot: WorkbookSnapshot): FixPreview | undefined {
  const { fix } = finding;
  if (!fix) return undefined;
  const isShownCell = fix.cell === finding.cell;
  const first = previewCell(fix, { finding, snapshot, expected: isShownCell ? finding.expected : null });
  const also = "value" in fix ? (fix.also ?? []) : [];
  const others = also.map(({ shown, ...one }) => previewCell(one, { finding, snapshot, expected: shown }));
  if (!first || others.some((one) => one === undefined)) return undefined;
  return { ...first, others: others.flatMap((one) => one ?? []) };
}

/**
 * The corrections of all findings that are certain, each cell once. They were found by setting one after the other right,
 * so that they fit together.
 */
export function previewCertain(findings: readonly Finding[], snapshot: WorkbookSnapshot): readonly FixPreview[] {
  const taken = new Set<string>();
  return findings.flatMap((finding) => {
    const preview = finding.severity === "info" ? undefined : previewFix(finding, snapshot);
    const places = preview ? [preview, ...preview.others].map(({ sheet, cell }) => `${sheet}!${cell}`) : [];
    if (!preview || places.some((place) => taken.has(place))) return [];
    for (const place of places) taken.add(place);
    return [preview];
  });
}

/** Makes corrections, all or none; refused when a cell no longer holds what was read. Rejects with HostError. */
export function applyFixes(
  port: WorkbookPort,
  previews: readonly FixPreview[],
  options: RunOptions = {},
): Promise<Applied> {
  return port.apply(
    previews.flatMap(({ edit, others }) => [edit, ...others.map((other) => other.edit)]),
    options,
  );
}

interface Context {
  readonly finding: Finding;
  readonly snapshot: WorkbookSnapshot;
  /** The figure as the sheet writes it; null when only its machine form is known. */
  readonly expected: string | null;
}

function previewCell(fix: Fix, { finding, snapshot, expected }: Context): CellPreview | undefined {
  const place = referredCell(fix.cell, finding.sheet);
  const sheet = snapshot.sheets.find(({ name }) => name === place?.sheet);
  if (!place || !sheet) return undefined;
  const now = cellAt(sheet, place.row, place.column);
  const written = MUST_BE_NUMBER.has(finding.rule) ? null : expected;
  const content: CellContent =
    "formula" in fix ? { formula: fix.formula } : { value: newValue(fix.value, now, written) };
  const format = fix.numberFormat === undefined ? formatFor(content, now) : { numberFormat: fix.numberFormat };
  return {
    sheet: place.sheet,
    cell: toA1(place.row, place.column),
    before: now?.formula ?? (fix.cell === finding.cell ? finding.shown : String(now?.value ?? "")),
    after: "formula" in fix ? fix.formula : (expected ?? fix.value),
    edit: { kind: "set-cell", ...place, expect: contentOf(now), content, ...format },
  };
}

/** Findings whose very point is that a figure is not a number. */
const MUST_BE_NUMBER: ReadonlySet<Finding["rule"]> = new Set<Finding["rule"]>(["text-number", "coerced"]);

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
