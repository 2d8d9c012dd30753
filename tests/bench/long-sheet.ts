import { strToU8, zipSync } from "fflate";
import { toA1 } from "../../src/core/sheet/address";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";

const HEADER_ROWS = 9;
const LAST_RECORD = 102;

/** The records of a worksheet again and again under its header, up to so many rows. */
export function lengthen(source: SheetSnapshot, size: number): SheetSnapshot {
  const rows = source.rows.slice(0, HEADER_ROWS);
  for (let row = HEADER_ROWS; rows.length < size; row = row + 1 < LAST_RECORD ? row + 1 : HEADER_ROWS)
    rows.push(source.rows[row]);
  return { ...source, rows, merges: source.merges.filter((merge) => merge.bottom < HEADER_ROWS) };
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The values of a sheet as an .xlsx file with shared texts and number formats, for measuring how long reading it takes. */
export function xlsxOf({ rows }: SheetSnapshot): Uint8Array {
  const texts = new Map<string, number>();
  const formats = new Map<string, number>([["General", 0]]);
  const styleOf = (format = "General"): number => {
    const index = formats.get(format) ?? formats.size;
    formats.set(format, index);
    return index;
  };
  const lines: string[] = [];
  rows.forEach((cells, row) => {
    const parts = (cells ?? []).map((cell, column) => {
      if (cell === undefined) return "";
      if (typeof cell.value === "number")
        return `<c r="${toA1(row, column)}" s="${styleOf(cell.numberFormat)}"><v>${cell.value}</v></c>`;
      const text = String(cell.value);
      const index = texts.get(text) ?? texts.size;
      texts.set(text, index);
      return `<c r="${toA1(row, column)}" s="${styleOf(cell.numberFormat)}" t="s"><v>${index}</v></c>`;
    });
    lines.push(`<row r="${row + 1}">${parts.join("")}</row>`);
  });
  const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const part = (xml: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  const type = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const link = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const links = (list: string): Uint8Array =>
    part(`<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`);
  return zipSync({
    "[Content_Types].xml": part(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type("workbook.xml", "sheet.main")}${type("worksheets/sheet1.xml", "worksheet")}${type("styles.xml", "styles")}${type("sharedStrings.xml", "sharedStrings")}</Types>`,
    ),
    "_rels/.rels": links(link(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": part(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Lembar" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": links(
      link(1, "worksheet", "worksheets/sheet1.xml") +
        link(2, "sharedStrings", "sharedStrings.xml") +
        link(3, "styles", "styles.xml"),
    ),
    "xl/worksheets/sheet1.xml": part(`<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`),
    "xl/styles.xml": part(stylesOf([...formats.keys()], MAIN, escape)),
    "xl/sharedStrings.xml": part(
      `<sst xmlns="${MAIN}">${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join("")}</sst>`,
    ),
  });
}

const FIRST_OWN_FORMAT = 164;

/** A style for each number format, over one plain font, fill and border. */
function stylesOf(formats: readonly string[], namespace: string, escape: (text: string) => string): string {
  const quoted = (text: string): string => escape(text).replace(/"/g, "&quot;");
  const own = formats.map(
    (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${quoted(code)}"/>`,
  );
  const styles = formats.map(
    (_code, index) =>
      `<xf numFmtId="${index === 0 ? 0 : FIRST_OWN_FORMAT + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return `<styleSheet xmlns="${namespace}"><numFmts count="${own.length}">${own.join("")}</numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.join("")}</cellXfs></styleSheet>`;
}
