import { writeSheets } from "../../src/actions/write-sheets";
import { examine } from "../../src/core/examine";
import { cellText } from "../../src/core/sheet/new-sheet";
import { cellAt } from "../../src/core/sheet/snapshot";
import { HostError } from "../../src/core/sheet/workbook-port";
import { XlsxPort } from "../../src/xlsx/xlsx-port";
import { HOSTILE, ownSheet } from "../support/own-sheets";
import { DOCUMENT, MAIN, workbookBytes, zipParts } from "./build-workbook";
import { strFromU8, unzipSync } from "fflate";

const open = (bytes = workbookBytes('<row r="1"><c r="A1"><v>5</v></c></row>')) => new XlsxPort(bytes, "uji.xlsx");
const reopened = (port: XlsxPort) => new XlsxPort(port.bytes(), "uji.xlsx");
const part = (port: XlsxPort, name: string) => strFromU8(unzipSync(port.bytes())[name] ?? new Uint8Array());

test("a worksheet is written into the file with its texts as texts, and read again after saving", async () => {
  const port = open();
  await writeSheets(port, [ownSheet()]);
  const { sheets } = await reopened(port).read({ kind: "workbook" });
  expect(sheets.map(({ name }) => name)).toEqual(["Lembar", "Lembar Temuan"]);
  const written = HOSTILE.map((_, index) => sheets[1] && cellAt(sheets[1], index + 2, 1));
  expect(written.map((cell) => cell?.value)).toEqual(HOSTILE.map(cellText));
  expect(written.every((cell) => cell?.formula === undefined && cell?.numberFormat === "@")).toBe(true);
});

test("the worksheet is ready for print: A4 across, header on every page, frozen, filtered, with links", async () => {
  const port = open();
  await writeSheets(port, [ownSheet()]);
  const sheet = part(port, "xl/worksheets/sheet2.xml");
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3"');
  expect(sheet).toContain('<autoFilter ref="A2:C14"/>');
  expect(sheet).toContain(`<hyperlink ref="C3" location="'Data'!A1"/>`);
  const workbook = part(port, "xl/workbook.xml");
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Lembar Temuan'!$2:$2</definedName>`,
  );
});

test("undoing takes the worksheet, its names and its links out of the file again", async () => {
  const port = open();
  const { applied } = await writeSheets(port, [ownSheet()]);
  const undone = await port.apply(applied.inverse);
  const parts = unzipSync(port.bytes());
  expect(Object.keys(parts).filter((name) => name.includes("sheet2"))).toEqual([]);
  expect(part(port, "xl/workbook.xml")).toBe(part(open(), "xl/workbook.xml"));
  expect(part(port, "[Content_Types].xml")).not.toContain("sheet2");
  await port.apply(undone.inverse);
  expect((await port.read({ kind: "workbook" })).sheets).toHaveLength(2);
});

test("names of other sheets keep their sheets when ours goes away before them", async () => {
  const two = `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Lembar" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Lembar!$1:$1</definedName></definedNames></workbook>`;
  const port = open(workbookBytes("", { "xl/workbook.xml": two }));
  const first = await writeSheets(port, [ownSheet({ name: "Satu" })]);
  await writeSheets(port, [ownSheet({ name: "Dua" })]);
  const removal = first.applied.inverse.filter(({ kind }) => kind === "remove-sheet");
  await port.apply(removal);
  const names = [...part(port, "xl/workbook.xml").matchAll(/localSheetId="(\d)"[^>]*>([^<!]*)!/g)].map(
    ([, place, sheet]) => [place, sheet],
  );
  expect(names).toEqual([
    ["0", "Lembar"],
    ["1", "'Dua'"],
    ["1", "'Dua'"],
  ]);
});

test("a worksheet that somebody has written in is not taken away", async () => {
  const port = open();
  const { applied } = await writeSheets(port, [ownSheet()]);
  await port.apply([
    { kind: "set-cell", sheet: "Lembar Temuan", row: 2, column: 4, expect: null, content: { value: "catatan" } },
  ]);
  await expect(port.apply(applied.inverse)).rejects.toEqual(new HostError("changed-since-read", ["Lembar Temuan"]));
});

test("a workbook whose structure is protected gets no worksheet", async () => {
  const locked = `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookProtection lockStructure="1"/><sheets><sheet name="Lembar" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const port = open(workbookBytes("", { "xl/workbook.xml": locked }));
  await expect(writeSheets(port, [ownSheet()])).rejects.toMatchObject({ code: "protected-sheet" });
});

test("prefixes and styles of the file's own are kept", async () => {
  const parts = unzipSync(workbookBytes('<row r="1"><c r="A1"><v>5</v></c></row>'));
  const prefixed = `<x:workbook xmlns:x="${MAIN}" xmlns:r="${DOCUMENT}"><x:sheets><x:sheet name="Lembar" sheetId="7" r:id="rId1"/></x:sheets><x:calcPr calcId="1"/></x:workbook>`;
  const port = open(zipParts({ ...parts, "xl/workbook.xml": prefixed }));
  await writeSheets(port, [ownSheet()]);
  const workbook = part(port, "xl/workbook.xml");
  expect(workbook).toMatch(/<x:sheet [^>]*name="Lembar Temuan" sheetId="8"/);
  expect(workbook.indexOf("<x:definedNames>")).toBeLessThan(workbook.indexOf("<x:calcPr"));
  expect((await reopened(port).read({ kind: "workbook" })).sheets).toHaveLength(2);
});

test("a check after writing finds what it found before", async () => {
  const port = open();
  const before = examine(await port.read({ kind: "workbook" }));
  await writeSheets(port, [ownSheet()]);
  const after = examine(await port.read({ kind: "workbook" }));
  expect([after.coverage, after.findings]).toEqual([before.coverage, before.findings]);
});
