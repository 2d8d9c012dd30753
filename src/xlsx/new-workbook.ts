import { areaToA1, toA1 } from "../core/sheet/address";
import { encodeCellText, encodeXml } from "./xml";
import { packEntry, writeZip } from "./zip-write";

/** How a cell of a list looks. */
export type ListLook = "title" | "quiet" | "head" | "text" | "figure" | "link" | "error" | "warning";

/** A cell of a list. Text is text whatever it begins with; numbers are numbers. */
export interface ListCell {
  readonly value: string | number;
  readonly look: ListLook;
  /** Another file, and the place in it, that the cell leads to; seen from the folder of the list. */
  readonly link?: { readonly file: string; readonly place: string };
}

/** A workbook of one printable list. */
export interface ListWorkbook {
  readonly sheet: string;
  /** Widths of the columns in characters. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly (ListCell | null)[])[];
  /** The row of headings, from 0; those above and it stay in sight and stand on every page. */
  readonly headRow: number;
  /** The last row that can be filtered. */
  readonly lastRow: number;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const LOOKS: readonly ListLook[] = ["title", "quiet", "head", "text", "figure", "link", "error", "warning"];
/** Font, fill, border, number format and alignment of each look, in the order of LOOKS; style 0 is Excel's own. */
const STYLES: readonly (readonly [font: number, fill: number, border: number, format: number, align: string])[] = [
  [1, 0, 0, 0, ""],
  [2, 0, 0, 0, ""],
  [3, 2, 1, 0, 'horizontal="center" vertical="center" wrapText="1"'],
  [0, 0, 1, 0, 'vertical="top" wrapText="1"'],
  [0, 0, 1, 3, 'vertical="top"'],
  [4, 0, 1, 0, 'vertical="top" wrapText="1"'],
  [0, 3, 1, 3, 'vertical="top"'],
  [0, 4, 1, 3, 'vertical="top"'],
];

/** The bytes of a workbook with one list: A4 across, headings on every page, filter, links; nothing in it calculates. */
export function writeListWorkbook(list: ListWorkbook): Uint8Array {
  const links = list.rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell?.link ? [{ ...cell.link, ref: toA1(at, column) }] : [])),
  );
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes()],
    ["_rels/.rels", relationships([["rId1", "officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(list)],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
      ]),
    ],
    ["xl/worksheets/sheet1.xml", sheetXml(list, links)],
    ...(links.length > 0
      ? [
          [
            "xl/worksheets/_rels/sheet1.xml.rels",
            relationships(links.map(({ file }, index) => [`rId${String(index + 1)}`, "hyperlink", addressOf(file)])),
          ] as const,
        ]
      : []),
    ["xl/styles.xml", stylesXml()],
  ];
  return writeZip(parts.map(([name, text]) => packEntry(name, new TextEncoder().encode(HEAD + text))));
}

/** A relative address of a file, each step of its way encoded. */
function addressOf(file: string): string {
  return file.split("/").map(encodeURIComponent).join("/");
}

function contentTypes(): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${OFFICE}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    override("/xl/workbook.xml", "sheet.main") +
    override("/xl/worksheets/sheet1.xml", "worksheet") +
    override("/xl/styles.xml", "styles") +
    `</Types>`
  );
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(([id, type, target]) => {
    const mode = type === "hyperlink" ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${encodeXml(target)}"${mode}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function workbookXml({ sheet, headRow, lastRow, columns }: ListWorkbook): string {
  const name = `'${sheet.replaceAll("'", "''")}'`;
  const row = String(headRow + 1);
  const filter = `$A$${row}:$${toA1(0, columns.length - 1).replace(/\d+/, "")}$${String(lastRow + 1)}`;
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${encodeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets>` +
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${encodeXml(`${name}!${filter}`)}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${encodeXml(`${name}!$${row}:$${row}`)}</definedName></definedNames></workbook>`
  );
}

function sheetXml(list: ListWorkbook, links: readonly { ref: string; place: string }[]): string {
  const { columns, rows, headRow, lastRow } = list;
  const cols = columns.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) => (cell ? cellXml(cell, toA1(at, column)) : ""));
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  const below = toA1(headRow + 1, 0);
  const filter = areaToA1({ top: headRow, left: 0, bottom: lastRow, right: columns.length - 1 });
  const items = links.map(
    ({ ref, place }, index) =>
      `<hyperlink ref="${ref}" r:id="rId${index + 1}"${place === "" ? "" : ` location="${encodeXml(place)}"`}/>`,
  );
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${headRow + 1}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>` +
    `<cols>${cols.join("")}</cols><sheetData>${lines.join("")}</sheetData><autoFilter ref="${filter}"/>` +
    (items.length > 0 ? `<hyperlinks>${items.join("")}</hyperlinks>` : "") +
    `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`
  );
}

function cellXml({ value, look }: ListCell, ref: string): string {
  const start = `<c r="${ref}" s="${LOOKS.indexOf(look) + 1}"`;
  if (typeof value === "number") return `${start}><v>${String(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${encodeCellText(value)}</t></is></c>`;
}

function stylesXml(): string {
  const font = (extra: string, size = 10): string =>
    `<font>${extra}<sz val="${size}"/>${extra.includes("<color") ? "" : '<color theme="1"/>'}<name val="Calibri"/></font>`;
  const fill = (colour: string): string =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`;
  const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
  const fonts = [
    font(""),
    font("<b/>", 14),
    font('<i/><color rgb="FF595959"/>'),
    font("<b/>"),
    font('<u/><color rgb="FF0563C1"/>'),
  ];
  const fills = [
    `<fill><patternFill patternType="none"/></fill>`,
    `<fill><patternFill patternType="gray125"/></fill>`,
    fill("D9E1F2"),
    fill("F8CBAD"),
    fill("FFE699"),
  ];
  // Whoever types into such a cell still leaves text: what begins with = + - @ stays what it says.
  const styles = STYLES.map(
    ([ofFont, ofFill, border, format, align]) =>
      `<xf numFmtId="${format}" fontId="${ofFont}" fillId="${ofFill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${format === 0 ? ' quotePrefix="1"' : ""}><alignment ${align}/></xf>`,
  );
  return (
    `<styleSheet xmlns="${MAIN}"><fonts count="${fonts.length}">${fonts.join("")}</fonts><fills count="${fills.length}">${fills.join("")}</fills>` +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="${styles.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles.join("")}</cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}
