import { strFromU8, unzipSync } from "fflate";
import { parseA1 } from "../../src/core/sheet/address";
import type { CellContent, SetCell } from "../../src/core/sheet/edit";
import { cellAt } from "../../src/core/sheet/snapshot";
import { XlsxPort } from "../../src/xlsx/xlsx-port";
import { DOCUMENT, MAIN, type Parts, sheetXml, workbookBytes } from "./build-workbook";

function setCell(address: string, expect: CellContent, content: CellContent, more: Partial<SetCell> = {}): SetCell {
  return { kind: "set-cell", sheet: "Lembar", ...parseA1(address)!, expect, content, ...more };
}

function open(rows: string, parts: Parts = {}): XlsxPort {
  return new XlsxPort(workbookBytes(rows, parts), "uji.xlsx");
}

function partOf(port: XlsxPort, name: string): string | undefined {
  const part = unzipSync(port.bytes())[name];
  return part && strFromU8(part);
}

async function cell(port: XlsxPort, address: string) {
  const { row, column } = parseA1(address)!;
  const [sheet] = (await new XlsxPort(port.bytes(), "uji.xlsx").read({ kind: "workbook" })).sheets;
  return cellAt(sheet!, row, column);
}

test("values of every kind are written where they belong, in order of rows and columns", async () => {
  const port = open('<row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="9"/>');
  await port.apply([
    setCell("C2", null, { value: "teks & <tanda>\n baris " }),
    setCell("A2", null, { value: true }),
    setCell("D9", null, { value: -0.125 }),
    setCell("B2", { value: 1 }, { formula: '=IF(A1="<",1,2)' }),
    setCell("A1", null, { value: "#N/A" }),
    setCell("A12", null, { value: "akhir" }),
  ]);
  expect(partOf(port, "xl/worksheets/sheet1.xml")).toContain(
    '<sheetData><row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>' +
      '<row r="2" spans="1:3"><c r="A2" t="b"><v>1</v></c><c r="B2"><f>IF(A1=&quot;&lt;&quot;,1,2)</f></c>' +
      '<c r="C2" t="inlineStr"><is><t xml:space="preserve">teks &amp; &lt;tanda&gt;\n baris </t></is></c></row>' +
      '<row r="9"><c r="D9"><v>-0.125</v></c></row><row r="12"><c r="A12" t="inlineStr"><is><t xml:space="preserve">akhir</t></is></c></row></sheetData>',
  );
  expect((await cell(port, "C2"))?.value).toBe("teks & <tanda>\n baris ");
});

test("a changed formula is calculated when Excel opens the file, and no stale list of formulas stays", async () => {
  const port = open('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', {
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Type="${DOCUMENT}/calcChain" Target="calcChain.xml"/></Relationships>`,
  });
  await port.apply([setCell("A1", { formula: "=1+1" }, { value: 5 })]);
  expect(partOf(port, "xl/calcChain.xml")).toBeUndefined();
  expect(partOf(port, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  expect(partOf(port, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
});

test("nothing is written when a cell no longer holds what was read, and every such cell is named", async () => {
  const port = open('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>');
  const before = port.bytes();
  const edits = [
    setCell("A1", { value: 1 }, { value: 9 }),
    setCell("B1", { value: 3 }, { value: 9 }),
    setCell("C1", { formula: "=A1" }, null),
  ];
  await expect(port.apply(edits)).rejects.toMatchObject({
    code: "changed-since-read",
    places: ["Lembar!B1", "Lembar!C1"],
  });
  expect(port.bytes()).toEqual(before);
});

test("a sheet that is not there is named", async () => {
  await expect(open("").apply([{ ...setCell("A1", null, { value: 1 }), sheet: "Lain" }])).rejects.toMatchObject({
    code: "sheet-missing",
    places: ["Lain"],
  });
});

const sharedRows =
  '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="4">A1*2</f><v>2</v></c></row>' +
  '<row r="2"><c r="B2"><f t="shared" si="4"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="4"/><v>6</v></c></row>';

test("when the first cell of a shared formula changes, the others keep theirs", async () => {
  const port = open(sharedRows);
  const { inverse } = await port.apply([setCell("B1", { formula: "=A1*2" }, { value: 7 })]);
  expect((await cell(port, "B2"))?.formula).toBe("=A2*2");
  expect((await cell(port, "B3"))?.formula).toBe("=A3*2");
  await port.apply(inverse);
  expect((await cell(port, "B1"))?.formula).toBe("=A1*2");
  expect((await cell(port, "B3"))?.formula).toBe("=A3*2");
});

test("undo of a cell of a shared formula stands by itself", async () => {
  const port = open(sharedRows);
  const second = await port.apply([setCell("B2", { formula: "=A2*2" }, { value: 7 })]);
  await port.apply([setCell("B1", { formula: "=A1*2" }, { value: 7 })]);
  await port.apply(second.inverse);
  expect((await cell(port, "B2"))?.formula).toBe("=A2*2");
});

test("a member that stands before the first cell of its shared formula keeps its formula too", async () => {
  const port = open(
    '<row r="1"><c r="A1"><f t="shared" si="0"/></c><c r="B1"><f t="shared" ref="A1:B1" si="0">B2+1</f></c></row>',
  );
  await port.apply([setCell("B1", { formula: "=B2+1" }, null)]);
  expect((await cell(port, "A1"))?.formula).toBe("=A2+1");
});

test("cells of an array formula are not changed one by one", async () => {
  const port = open(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">ROW(B1:B2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
  );
  await expect(port.apply([setCell("A2", { value: 2 }, { value: 3 })])).rejects.toMatchObject({
    code: "not-supported",
    places: ["Lembar!A2"],
  });
});

const styles = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="4" fontId="1" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><protection locked="0"/></xf></cellXfs></styleSheet>`;

test("a number format is appended to the styles and the cell keeps the rest of its look", async () => {
  const port = open('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', { "xl/styles.xml": styles });
  await port.apply([setCell("A1", { value: 1 }, { value: 2 }, { numberFormat: '0.0"x"' })]);
  expect(await cell(port, "A1")).toEqual({ value: 2, numberFormat: '0.0"x"', bold: true });
});

test("a cell without a look takes that of another, but keeps its own number format", async () => {
  const port = open('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', { "xl/styles.xml": styles });
  await port.apply([
    setCell("B1", null, { value: 2 }, { formatLike: { row: 0, column: 0 } }),
    setCell("C1", null, { value: 3 }, { formatLike: { row: 0, column: 0 }, numberFormat: "0%" }),
  ]);
  expect(await cell(port, "B1")).toEqual({ value: 2, bold: true });
  expect(await cell(port, "C1")).toEqual({ value: 3, bold: true, numberFormat: "0%" });
});

test("on a protected sheet only unlocked cells are written", async () => {
  const xml = sheetXml(
    '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><v>1</v></c></row>',
    '<sheetProtection sheet="1"/>',
  );
  const port = open("", { "xl/worksheets/sheet1.xml": xml, "xl/styles.xml": styles });
  await port.apply([setCell("A1", { value: 1 }, { value: 2 })]);
  expect((await cell(port, "A1"))?.value).toBe(2);
  await expect(port.apply([setCell("B1", { value: 1 }, { value: 2 })])).rejects.toMatchObject({
    code: "protected-sheet",
    places: ["Lembar!B1"],
  });
});

test("worksheets that write their elements with a prefix, without addresses, or strictly are patched as they are", async () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const port = open("", {
    "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  await port.apply([
    setCell("B1", { value: 2 }, { value: 3 }),
    setCell("C1", null, { value: "c" }),
    { kind: "add-mark", mark: { id: "m", sheet: "Lembar", row: 0, column: 0, severity: "error", text: "salah" } },
  ]);
  const xml = partOf(port, "xl/worksheets/sheet1.xml");
  expect(xml).toContain('<x:row><x:c><x:v>1</x:v></x:c><x:c r="B1"><x:v>3</x:v></x:c><x:c r="C1" t="inlineStr">');
  expect(xml).toContain('</x:sheetData><x:conditionalFormatting sqref="A1"><x:cfRule ');
  expect((await cell(port, "C1"))?.value).toBe("c");
});

test("settings are kept in the file, guarded by what was read, and leave nothing behind", async () => {
  const port = open("");
  const before = unzipSync(port.bytes());
  const { inverse } = await port.apply([{ kind: "set-setting", key: "__proto__", expect: null, json: '{"a":"<&>"}' }]);
  expect(Object.entries((await port.read({ kind: "workbook" })).settings)).toEqual([["__proto__", '{"a":"<&>"}']]);
  await expect(port.apply([{ kind: "set-setting", key: "__proto__", expect: null, json: "1" }])).rejects.toMatchObject({
    code: "changed-since-read",
  });
  await port.apply(inverse);
  expect(unzipSync(port.bytes())).toEqual(before);
});
