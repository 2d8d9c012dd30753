import { type Area, parseA1, parseArea } from "../../core/sheet/address";
import { isTrue } from "../../xlsx/workbook-part";
import { XmlScanner } from "../../xlsx/xml";
import type { LineState, Protection, SheetState } from "../host/model/sheet";
import { readConditionalFormatting, type RankedFormat } from "./conditional-formats";
import { readProtection } from "./sheet-protection";
import { eachChild, given } from "./style-elements";
import type { FileStyles } from "./styles-part";

/** How a worksheet looks: everything of its part but what its cells hold. */
export interface SheetLook {
  /** Style number of each cell that names one, as [row, column, number]. */
  readonly cellStyles: readonly (readonly [number, number, number])[];
  readonly state: Omit<SheetState, "id" | "name" | "visibility" | "cells" | "notes">;
}

/** A style that covers more columns than these is that of the whole sheet's rest: the last ones stay plain. */
const WIDEST_SPAN = 512;

interface Reading {
  readonly scanner: XmlScanner;
  readonly styles: FileStyles;
  readonly rows: [number, LineState][];
  readonly columns: [number, LineState][];
  readonly cellStyles: [number, number, number][];
  readonly merges: Area[];
  readonly formats: RankedFormat[];
  tabColor?: string | undefined;
  standardHeight?: number | undefined;
  standardWidth?: number | undefined;
  frozen?: SheetState["frozen"] | undefined;
  protection?: Protection | undefined;
}

/** Reads how a worksheet looks from the text of its part. */
export function readSheetLook(xml: string, part: string, styles: FileStyles): SheetLook {
  const scanner = new XmlScanner(xml, part);
  const reading: Reading = { scanner, styles, rows: [], columns: [], cellStyles: [], merges: [], formats: [] };
  if (scanner.seek("worksheet"))
    eachChild(scanner, (name) => {
      readSection(name, reading);
    });
  const { rows, columns, cellStyles, merges, tabColor, standardHeight, standardWidth, frozen, protection } = reading;
  const conditionalFormats = reading.formats.toSorted((a, b) => a.priority - b.priority).map(({ format }) => format);
  const state = given<SheetLook["state"]>({
    rows,
    columns,
    merges,
    conditionalFormats,
    tabColor,
    standardHeight,
    standardWidth,
    frozen,
    protection,
  });
  return { cellStyles, state };
}

function readSection(name: string, reading: Reading): void {
  const { scanner } = reading;
  if (name === "sheetData")
    eachChild(scanner, () => {
      readRow(reading);
    });
  else if (name === "cols")
    eachChild(scanner, () => {
      readColumn(reading);
    });
  else if (name === "mergeCells") {
    eachChild(scanner, () => {
      const area = parseArea(scanner.attr("ref") ?? "");
      if (area) reading.merges.push(area);
    });
  } else if (name === "sheetFormatPr") {
    reading.standardHeight = positive(scanner.attr("defaultRowHeight"));
    reading.standardWidth = positive(scanner.attr("defaultColWidth"));
  } else if (name === "sheetViews")
    eachChild(scanner, () => {
      eachChild(scanner, (child) => {
        readView(child, reading);
      });
    });
  else if (name === "sheetPr") {
    eachChild(scanner, (child) => {
      const rgb = child === "tabColor" ? scanner.attr("rgb") : undefined;
      if (rgb !== undefined) reading.tabColor = `#${rgb.slice(-6)}`;
    });
  } else if (name === "sheetProtection") reading.protection = readProtection(scanner);
  else if (name === "conditionalFormatting")
    reading.formats.push(...readConditionalFormatting(scanner, reading.styles));
}

function readView(name: string, reading: Reading): void {
  const { scanner } = reading;
  if (name !== "pane" || !/^frozen/.test(scanner.attr("state") ?? "")) return;
  const rows = Number(scanner.attr("ySplit") ?? 0);
  const columns = Number(scanner.attr("xSplit") ?? 0);
  if (rows > 0 || columns > 0) reading.frozen = { rows, columns };
}

function positive(text: string | undefined): number | undefined {
  const value = Number(text);
  return value > 0 ? value : undefined;
}

function readColumn({ scanner, styles, columns }: Reading): void {
  const first = Number(scanner.attr("min")) - 1;
  const last = Math.min(Number(scanner.attr("max")) - 1, first + WIDEST_SPAN - 1);
  const width = Number(scanner.attr("width"));
  const line = given<LineState>({
    size: width > 0 ? width : undefined,
    hidden: isTrue(scanner.attr("hidden")) || width === 0 || undefined,
    outlineLevel: positive(scanner.attr("outlineLevel")),
    ...styles.looks[Number(scanner.attr("style") ?? 0)],
  });
  for (let column = first; column <= last; column++) columns.push([column, line]);
}

function readRow(reading: Reading): void {
  const { scanner, styles, rows, cellStyles } = reading;
  const row = Number(scanner.attr("r") ?? (rows.at(-1)?.[0] ?? -1) + 2) - 1;
  const height = Number(scanner.attr("ht"));
  const look = isTrue(scanner.attr("customFormat")) ? styles.looks[Number(scanner.attr("s") ?? 0)] : undefined;
  rows.push([
    row,
    given<LineState>({
      size: height > 0 ? height : undefined,
      hidden: isTrue(scanner.attr("hidden")) || height === 0 || undefined,
      outlineLevel: positive(scanner.attr("outlineLevel")),
      ...look,
    }),
  ]);
  let column = -1;
  eachChild(scanner, (name) => {
    if (name !== "c") return;
    column = parseA1(scanner.attr("r") ?? "")?.column ?? column + 1;
    cellStyles.push([row, column, Number(scanner.attr("s") ?? 0)]);
  });
}
