import { readFileSync } from "node:fs";
import { parseA1 } from "../../src/core/sheet/address";
import { type Cell, cellAt, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { DOCUMENT, MAIN, type Parts, sheetXml, workbookBytes } from "./build-workbook";

function readRows(rows: string, parts: Parts = {}): SheetSnapshot {
  return readWorkbook(workbookBytes(rows, parts), "uji.xlsx").sheets[0]!;
}

function at(sheet: SheetSnapshot, address: string): Cell | undefined {
  const { row, column } = parseA1(address)!;
  return cellAt(sheet, row, column);
}

test("numbers, texts, truth values and errors are read as what they are", () => {
  const sheet = readRows(
    `<row r="1"><c r="A1"><v>12.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>satu </t></r><r><t>dua</t></r></is></c>` +
      `<c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="str"><f>A1&amp;"x"</f><v>12.5x</v></c></row>`,
    {
      "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>Pagu &amp; sisa_x000A_baris</t><rPh sb="0" eb="1"><t>bunyi</t></rPh></si></sst>`,
    },
  );
  expect(sheet.rows[0]).toEqual([
    { value: 12.5 },
    { value: "Pagu & sisa\nbaris" },
    { value: "satu dua" },
    { value: true },
    { value: "#REF!", error: true },
    { value: "12.5x", formula: '=A1&"x"' },
  ]);
});

test("blank cells that are only formatted are absent, and so are rows of them", () => {
  const sheet = readRows(
    '<row r="1"><c r="A1" s="0"/></row><row r="3"><c r="B3"><v>1</v></c></row><row r="9"><c r="A9" s="0"/></row>',
  );
  expect(sheet.rows.length).toBe(3);
  expect(sheet.rows[0]).toBeUndefined();
  expect(sheet.columnCount).toBe(2);
});

test("a shared formula is given to each of its cells in its own terms", () => {
  const sheet = readRows(
    '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(A$1:A1)+LOG10(A1)+"A1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>',
  );
  expect(at(sheet, "C2")?.formula).toBe('=A2*$B$1+SUM(A$1:A2)+LOG10(A2)+"A1"');
});

test("styles give number format, bold, fill and indent", () => {
  const styles = `<x:styleSheet xmlns:x="${MAIN}"><x:numFmts><x:numFmt numFmtId="164" formatCode="&quot;Rp&quot; #,##0"/></x:numFmts><x:fonts><x:font/><x:font><x:b/></x:font></x:fonts><x:fills><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="solid"><x:fgColor theme="0" tint="-0.249977111117893"/></x:patternFill></x:fill></x:fills><x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="164" fontId="1" fillId="1"><x:alignment indent="2"/></x:xf><x:xf numFmtId="10"/></x:cellXfs></x:styleSheet>`;
  const sheet = readRows('<row><c s="1"><v>1</v></c><c s="2"><v>2</v></c></row>', { "xl/styles.xml": styles });
  expect(sheet.rows[0]).toEqual([
    { value: 1, numberFormat: '"Rp" #,##0', bold: true, fill: "#BFBFBF", indent: 2 },
    { value: 2, numberFormat: "0.00%" },
  ]);
});

test("merges, hidden rows and columns, outline levels and protection are read", () => {
  const xml = sheetXml(
    '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" outlineLevel="2"><c r="C2"><v>1</v></c></row><row r="1048576" hidden="1"/>',
    '<sheetProtection sheet="1" objects="1" formatCells="0"/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    '<cols><col min="2" max="16384" hidden="1"/></cols>',
  );
  const sheet = readRows("", { "xl/worksheets/sheet1.xml": xml });
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  expect([...sheet.hiddenRows]).toEqual([0]);
  expect([...sheet.hiddenColumns]).toEqual([1, 2]);
  expect([...(sheet.outlineLevels ?? [])]).toEqual([[1, 2]]);
  expect(sheet.protection).toEqual({ mayFormatCells: true, mayEditObjects: false });
});

test("a real worksheet is read with its figures, formats and merges", () => {
  const [sheet] = readWorkbook(readFileSync("tests/fixtures/real/tabel_2_1-typed.xlsx"), "tabel_2_1-typed.xlsx").sheets;
  expect(sheet?.rows.flat().filter(Boolean).length).toBeGreaterThan(30);
  expect(sheet?.merges.length).toBeGreaterThan(0);
});

test("formulas for which the file has no result are calculated; those with one keep it", () => {
  const sheet = readRows(
    '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*10</f></c><c r="C1"><f>SUM(A1:B1)</f><v></v></c><c r="D1"><f>A1</f><v>99</v></c>' +
      '<c r="E1"><f>D1+C1+Pagu</f></c><c r="F1"><f>A1/0</f></c><c r="G1"><f>TIDAKADA(A1)</f></c><c r="H1" t="str"><f>IF(A1=2,"",1)</f><v></v></c></row>',
    {
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Lembar" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="Pagu">Lembar!$A$1*100</definedName></definedNames></workbook>`,
    },
  );
  expect(sheet.rows[0]?.map((cell) => cell?.value)).toEqual([2, 20, 22, 99, 321, "#DIV/0!", "", ""]);
  expect(sheet.rows[0]?.[5]?.error).toBe(true);
});
