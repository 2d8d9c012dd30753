import type { ReportTable } from "../core/finding/report";
import { parseArea } from "../core/sheet/address";
import type { Applied } from "../core/sheet/edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";
import type { RunOptions, WorkbookPort } from "../core/sheet/workbook-port";
import { anchorOf, wordsOfRow } from "../core/table/anchor";
import {
  type ColumnCorrection,
  type Correction,
  CORRECTIONS_KEY,
  type RangeCorrection,
  readCorrections,
  type RowAnchor,
  writeCorrections,
} from "../core/table/correction";
import { makeGrid } from "../core/table/grid";

/** A change of one correction among those that a workbook keeps. */
export interface CorrectionChange {
  /** Place of the correction that this replaces; absent for a new one. */
  readonly index?: number;
  /** What is said now; absent takes the correction back. */
  readonly correction?: Correction;
}

/** A correction about to be kept, with the cell that it is about. */
export interface CorrectionRequest {
  readonly change: CorrectionChange;
  readonly sheet: string;
  readonly cell: string;
}

/** How a column of a report's table can be found again later. */
export function anchorColumn(
  table: ReportTable,
  column: string,
): Pick<ColumnCorrection, "column" | "header" | "nth" | "headerRow"> {
  const header = table.columns.find((other) => other.column === column)?.header ?? [];
  const same = table.columns.filter((other) => other.header.join("\n") === header.join("\n"));
  const nth = Math.max(
    0,
    same.findIndex((other) => other.column === column),
  );
  return { column, header, nth, headerRow: table.header?.[0] ?? 1 };
}

/** How a row (counted from 1) can be found again later. */
export function anchorRow(sheet: SheetSnapshot, row: number): RowAnchor {
  return anchorOf(makeGrid(sheet), row - 1);
}

/** How a range can be found again later. */
export function anchorRange(sheet: SheetSnapshot, range: string): Pick<RangeCorrection, "range" | "words"> {
  const top = parseArea(range)?.top;
  return { range, words: top === undefined ? [] : wordsOfRow(makeGrid(sheet), top) };
}

/** Keeps a correction in the workbook, changes one or takes it back. Rejects with HostError. */
export async function keepCorrection(
  port: WorkbookPort,
  { settings }: WorkbookSnapshot,
  { index, correction }: CorrectionChange,
  options: RunOptions = {},
): Promise<Applied> {
  const kept: readonly Correction[] = readCorrections(settings).corrections;
  const others = kept.filter((_, at) => at !== index);
  const place = index ?? others.length;
  const next = correction ? [...others.slice(0, place), correction, ...others.slice(place)] : others;
  return port.apply(
    [
      {
        kind: "set-setting",
        key: CORRECTIONS_KEY,
        expect: settings[CORRECTIONS_KEY] ?? null,
        json: writeCorrections(next),
      },
    ],
    options,
  );
}
