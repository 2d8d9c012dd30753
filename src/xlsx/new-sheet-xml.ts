import { areaToA1, columnLetters, quoteSheetName, toA1 } from "../core/sheet/address";
import { cellText, type NewCell, type NewSheet } from "../core/sheet/new-sheet";
import { lookStyle } from "./look-styles";
import type { StylesDraft } from "./styles-patch";
import { encodeCellText, encodeXml } from "./xml";

/** The part of a worksheet of our own: frozen header, filter, links, printed on A4 across. Charts are Excel's to draw. */
export function newSheetXml(sheet: NewSheet, styles: StylesDraft, namespace: string): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet),
    `<cols>${sheet.columns.map(columnXml).join("")}</cols>`,
    `<sheetData>${sheet.rows.map((row, index) => rowXml(row, index, styles)).join("")}</sheetData>`,
    sheet.filter ? `<autoFilter ref="${areaToA1(sheet.filter)}"/>` : "",
    linksXml(sheet),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>",
    "</worksheet>",
  ].join("");
}

function viewXml({ frozenRows }: NewSheet): string {
  const below = toA1(frozenRows, 0);
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${String(frozenRows)}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`
      : "";
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnXml(width: number, index: number): string {
  const place = String(index + 1);
  return `<col min="${place}" max="${place}" width="${String(width + 0.7109375)}" customWidth="1"/>`;
}

function rowXml(row: readonly (NewCell | null)[], index: number, styles: StylesDraft): string {
  const cells = row.map((cell, column) => (cell ? cellXml(cell, toA1(index, column), styles) : "")).join("");
  return `<row r="${String(index + 1)}">${cells}</row>`;
}

function cellXml({ value, look, link }: NewCell, address: string, styles: StylesDraft): string {
  const head = `<c r="${address}" s="${String(lookStyle(styles, look, link !== undefined))}"`;
  if (typeof value === "number") return `${head}><v>${String(value)}</v></c>`;
  // Text as such, never a formula: it stands inside the cell, not where formulas stand.
  const text = encodeCellText(cellText(value));
  return `${head} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function linksXml({ rows }: NewSheet): string {
  const links = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (!cell?.link) return [];
      const { sheet, cell: target } = cell.link;
      return [`<hyperlink ref="${toA1(r, c)}" location="${encodeXml(`${quoteSheetName(sheet)}!${target}`)}"/>`];
    }),
  );
  return links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}

/** The defined names that a worksheet's printed header and filter need, for the place it has in the workbook. */
export function sheetNames({ name, repeated, filter }: NewSheet, index: number): string[] {
  const own = quoteSheetName(name);
  const of = (what: string, reference: string, hidden = ""): string =>
    `<definedName name="${what}" localSheetId="${String(index)}"${hidden}>${encodeXml(reference)}</definedName>`;
  const names: string[] = [];
  if (filter) {
    const { top, left, bottom, right } = filter;
    const from = `$${columnLetters(left)}$${String(top + 1)}`;
    const to = `$${columnLetters(right)}$${String(bottom + 1)}`;
    names.push(of("_xlnm._FilterDatabase", `${own}!${from}:${to}`, ' hidden="1"'));
  }
  if (repeated) names.push(of("_xlnm.Print_Titles", `${own}!$${String(repeated[0] + 1)}:$${String(repeated[1] + 1)}`));
  return names;
}
