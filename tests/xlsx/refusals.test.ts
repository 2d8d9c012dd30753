import { readFileSync } from "node:fs";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { HostError } from "../../src/core/sheet/workbook-port";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { XlsxPort } from "../../src/xlsx/xlsx-port";
import { MAIN, sheetXml, workbookBytes, zipParts } from "./build-workbook";

function codeOf(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes, "uji.xlsx");
    return "read";
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [
  ...new Uint8Array(new Uint16Array(Array.from(text, (letter) => letter.charCodeAt(0))).buffer),
];

test.each<[string, Uint8Array, string]>([
  ["nothing at all", new Uint8Array(), "not-a-workbook"],
  ["text", new TextEncoder().encode("Kode;Uraian\n1;2\n"), "not-a-workbook"],
  ["an old .xls file", new Uint8Array([...OLE, ...utf16("Workbook")]), "not-a-workbook"],
  ["a workbook with a password", new Uint8Array([...OLE, 0, 0, ...utf16("EncryptedPackage")]), "encrypted"],
  ["a zip of something else", zipParts({ "a.txt": "halo" }), "not-a-workbook"],
  ["a text document", workbookBytes("", { "xl/workbook.xml": '<w:document xmlns:w="x"/>' }), "not-a-workbook"],
  [
    "a binary workbook",
    zipParts({
      "_rels/.rels":
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      "xl/workbook.bin": new Uint8Array([131, 1, 0, 60, 128, 1]),
    }),
    "not-a-workbook",
  ],
  ["a file cut short", workbookBytes("").subarray(0, 700), "damaged"],
  [
    "a worksheet cut short",
    workbookBytes("", { "xl/worksheets/sheet1.xml": sheetXml('<row r="1"><c r="A1">').slice(0, -30) }),
    "damaged",
  ],
  ["a worksheet that is missing", workbookBytes("", { "xl/worksheets/sheet1.xml": undefined }), "damaged"],
  ["rows beyond the last of Excel", workbookBytes('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'), "damaged"],
  ["columns beyond the last of Excel", workbookBytes('<row r="1"><c r="XFE1"><v>1</v></c></row>'), "damaged"],
  [
    "bytes that are no text",
    workbookBytes("", { "xl/worksheets/sheet1.xml": new Uint8Array([60, 0xff, 0xfe, 62]) }),
    "damaged",
  ],
])("%s is refused with a reason", (_, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
});

test("entities are never declared or expanded", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>${sheetXml('<row><c t="str"><v>&b;</v></c></row>')}`;
  expect(codeOf(workbookBytes("", { "xl/worksheets/sheet1.xml": bomb }))).toBe("damaged");
  const [sheet] = readWorkbook(workbookBytes('<row><c t="str"><v>&b;&#65;&lt;</v></c></row>'), "uji.xlsx").sheets;
  expect(sheet?.rows[0]?.[0]?.value).toBe("&b;A<");
});

test("a file whose list of types is empty is read, and not written to", async () => {
  const port = new XlsxPort(workbookBytes('<row r="1"><c r="A1"><v>1</v></c></row>', { "[Content_Types].xml": "" }), "uji.xlsx");
  expect((await port.read({ kind: "workbook" })).sheets).toHaveLength(1);
  const mark = { id: "m", sheet: "Lembar", row: 0, column: 0, severity: "error", text: "salah" } as const;
  await expect(port.apply([{ kind: "add-mark", mark }])).rejects.toMatchObject({ code: "damaged" });
});

test("a note that claims a million rows fills one cell", async () => {
  const port = new XlsxPort(workbookBytes('<row r="1"><c r="A1"><v>1</v></c></row>'), "uji.xlsx");
  const note = { id: "c", sheet: "Lembar", row: 0, column: 0, severity: "info", text: "cek", note: { done: false, rows: 2, columns: 2 } } as const;
  await port.apply([{ kind: "add-mark", mark: note }]);
  const files = unzipSync(port.bytes());
  const claim = (text: string): string => text.replace(/rows="2"/, 'rows="999999"').replace(/columns="2"/, 'columns="999999"');
  for (const [name, bytes] of Object.entries(files)) if (name.startsWith("customXml/")) files[name] = strToU8(claim(strFromU8(bytes)));
  const { notes } = await new XlsxPort(zipSync(files), "uji.xlsx").read({ kind: "workbook" });
  expect(notes?.map((one) => one.note)).toEqual([{ done: false }]);
});

test("a part that unpacks to far more than its size is not unpacked", () => {
  const bytes = workbookBytes("", { "xl/sharedStrings.xml": new Uint8Array(40 * 1024 * 1024) });
  expect(bytes.length).toBeLessThan(100_000);
  expect(codeOf(bytes)).toBe("too-large");
});

test("a part that unpacks to more than it says is damaged", () => {
  const bytes = workbookBytes("", { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${" ".repeat(5000)}</sst>` });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 30; at++) {
    const isEntry = view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 5000;
    if (isEntry) view.setUint32(at + 24, 100, true);
  }
  expect(codeOf(bytes)).toBe("damaged");
});

test("a million rows that are only formatted cost nothing", () => {
  const rows = Array.from(
    { length: 200_000 },
    (_, row) => `<row r="${row + 1}" s="1" customFormat="1" hidden="1"><c r="A${row + 1}" s="1"/></row>`,
  );
  const [sheet] = readWorkbook(
    workbookBytes(`<row r="1"><c r="A1"><v>1</v></c></row>${rows.slice(1).join("")}`),
    "uji.xlsx",
  ).sheets;
  expect(sheet?.rows.length).toBe(1);
  expect(sheet?.hiddenRows.size).toBe(0);
});

test("chart sheets are passed over", () => {
  const document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const bytes = workbookBytes('<row r="1"><c r="A1"><v>1</v></c></row>', {
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${document}"><sheets><sheet name="Grafik" sheetId="1" r:id="rId9"/><sheet name="Lembar" sheetId="2" state="hidden" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${document}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId1" Type="${document}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>`,
  });
  expect(readWorkbook(bytes, "uji.xlsx").sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Lembar", "hidden"],
  ]);
});

test("whatever happens to the bytes of a workbook, it is read or refused with a reason", async () => {
  const whole = new Uint8Array(readFileSync("tests/fixtures/real/tabel_2_1-typed.xlsx"));
  const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
  const mutation = fc.record({
    changes: fc.array(change, { maxLength: 12 }),
    length: fc.option(fc.nat(whole.length), { freq: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(mutation, async ({ changes, length }) => {
      const bytes = whole.slice(0, length ?? whole.length);
      for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
      await survive(bytes);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("whatever happens to the text of its parts, a workbook is read or refused with a reason", async () => {
  const xml = sheetXml(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1&amp;"x"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>',
    '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
    '<dimension ref="A1:B2"/><cols><col min="1" max="2" style="0"/></cols>',
  );
  const piece = fc.oneof(
    fc.constantFrom("<", ">", '"', "/>", "</row>", "<c>", "&", "<![CDATA[", "-->", "<!--", "<row>"),
    fc.string({ maxLength: 3 }),
  );
  const cut = fc.record({ at: fc.nat(xml.length), remove: fc.nat(20), piece });
  await fc.assert(
    fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 3 }), async (cuts) => {
      let text = xml;
      for (const { at, remove, piece: insert } of cuts) text = text.slice(0, at) + insert + text.slice(at + remove);
      await survive(workbookBytes("", { "xl/worksheets/sheet1.xml": text }));
    }),
    { numRuns: 200 },
  );
}, 60_000);

/** Reads and marks; anything but a HostError fails the test. */
async function survive(bytes: Uint8Array): Promise<void> {
  try {
    const port = new XlsxPort(bytes, "uji.xlsx");
    const { sheets } = await port.read({ kind: "workbook" });
    const name = sheets[0]?.name ?? "";
    await port.apply([
      { kind: "add-mark", mark: { id: "m", sheet: name, row: 0, column: 0, severity: "error", text: "salah" } },
      { kind: "set-cell", sheet: name, row: 30, column: 30, expect: null, content: { value: 1 } },
    ]);
    const again = await new XlsxPort(port.bytes(), "uji.xlsx").read({ kind: "workbook" });
    expect(again.marks).toHaveLength(1);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}
