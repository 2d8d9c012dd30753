import { strFromU8, unzipSync } from "fflate";
import type { Mark } from "../../src/core/sheet/mark";
import { XlsxPort } from "../../src/xlsx/xlsx-port";
import { DOCUMENT, MAIN, type Parts, sheetXml, workbookBytes } from "./build-workbook";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A worksheet whose cell A1 has a note of the user's. */
function withNote(note: string, more: Parts = {}): Parts {
  return {
    "xl/worksheets/sheet1.xml": sheetXml(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
      '<legacyDrawing r:id="rId2"/>',
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${DOCUMENT}/comments" Target="../comments7.xml"/><Relationship Id="rId2" Type="${DOCUMENT}/vmlDrawing" Target="../drawings/v.vml"/></Relationships>`,
    "xl/comments7.xml": `<comments xmlns="${MAIN}"><authors><author>Bu Rina</author></authors><commentList><comment ref="A1" authorId="0"><text>${note}</text></comment></commentList></comments>`,
    "xl/drawings/v.vml":
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="3"/></o:shapelayout>' +
      '<v:shape id="_x0000_s3073" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column><br></x:ClientData></v:shape></xml>',
    ...more,
  };
}

function mark(column: number, text = "Salah jumlah"): Mark {
  return { id: `m${column}`, sheet: "Lembar", row: 0, column, severity: "error", text };
}

function parts(port: XlsxPort): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(port.bytes())).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test("the user's own note stays word for word beside ours, and ours goes without a trace", async () => {
  const port = new XlsxPort(workbookBytes("", withNote("<r><t>Cek lagi</t></r>")), "uji.xlsx");
  const before = parts(port);
  await port.apply([mark(0), mark(1)].map((one) => ({ kind: "add-mark", mark: one })));
  const marked = parts(port);
  expect(marked["xl/comments7.xml"]).toContain(
    '<r><t>Cek lagi</t></r><r><t xml:space="preserve">\n\nCermat:\nSalah jumlah</t></r></text>',
  );
  expect(marked["xl/comments7.xml"]).toContain('<comment ref="B1" authorId="1"');
  expect(marked["xl/drawings/v.vml"]?.match(/<v:shape /g)).toHaveLength(2);
  expect(marked["xl/drawings/v.vml"]).toContain("_x0000_s3074");

  await port.apply([mark(0), mark(1)].map((one) => ({ kind: "remove-mark", mark: one })));
  const after = parts(port);
  expect(after["xl/comments7.xml"]).toBe(before["xl/comments7.xml"]);
  expect(after["xl/worksheets/sheet1.xml"]).toBe(before["xl/worksheets/sheet1.xml"]);
  expect(after["xl/drawings/v.vml"]?.match(/<v:shape /g)).toHaveLength(1);
});

test("our paragraph is found again after Excel has joined the runs of a note", async () => {
  const port = new XlsxPort(workbookBytes("", withNote("<t>Cek lagi</t>")), "uji.xlsx");
  await port.apply([{ kind: "add-mark", mark: mark(0) }]);
  const joined = parts(port);
  const comments = joined["xl/comments7.xml"]!.replace(
    /<text>[^]*<\/text>/,
    '<text><r><t xml:space="preserve">Cek lagi\n\nCermat:\nSalah jumlah</t></r></text>',
  );
  const again = new XlsxPort(workbookBytes("", { ...joined, "xl/comments7.xml": comments }), "uji.xlsx");
  const { leftAlone } = await again.apply([{ kind: "remove-mark", mark: mark(0) }]);
  expect(leftAlone).toEqual([]);
  expect(parts(again)["xl/comments7.xml"]).toContain('<r><t xml:space="preserve">Cek lagi</t></r>');
});

test("words of ours that the user has changed are left alone and named; the colour goes", async () => {
  const port = new XlsxPort(workbookBytes('<row r="1"><c r="A1"><v>1</v></c></row>'), "uji.xlsx");
  await port.apply([{ kind: "add-mark", mark: mark(0) }]);
  const edited = parts(port);
  const comments = edited["xl/comments1.xml"]!.replace("Salah jumlah", "Salah jumlah, sudah saya betulkan");
  const again = new XlsxPort(workbookBytes("", { ...edited, "xl/comments1.xml": comments }), "uji.xlsx");
  const { leftAlone, inverse } = await again.apply([{ kind: "remove-mark", mark: mark(0) }]);
  expect(leftAlone).toEqual(["Lembar!A1"]);
  expect(inverse).toEqual([]);
  expect(parts(again)["xl/comments1.xml"]).toContain("sudah saya betulkan");
  expect(parts(again)["xl/worksheets/sheet1.xml"]).not.toContain("conditionalFormatting");
});

test("a mark of another severity and other words replaces the one before", async () => {
  const port = new XlsxPort(workbookBytes('<row r="1"><c r="A1"><v>1</v></c></row>'), "uji.xlsx");
  await port.apply([{ kind: "add-mark", mark: mark(0) }]);
  await port.apply([
    { kind: "remove-mark", mark: mark(0) },
    { kind: "add-mark", mark: { ...mark(0, "Lain"), severity: "info" } },
  ]);
  const comments = parts(port)["xl/comments1.xml"];
  expect(comments).not.toContain("Salah jumlah");
  expect(comments?.match(/<comment /g)).toHaveLength(1);
  expect(parts(port)["xl/drawings/vmlDrawing1.vml"]?.match(/<v:shape /g)).toHaveLength(1);
});

test("a cell with a thread of comments is marked by colour alone", async () => {
  const thread = withNote("<t>[Threaded comment]</t>", {
    "xl/threadedComments/t1.xml":
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" id="{1}"><text>Mohon dicek</text></threadedComment></ThreadedComments>',
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${DOCUMENT}/comments" Target="../comments7.xml"/><Relationship Id="rId2" Type="${DOCUMENT}/vmlDrawing" Target="../drawings/v.vml"/><Relationship Id="rId3" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/t1.xml"/></Relationships>`,
  });
  const port = new XlsxPort(workbookBytes("", thread), "uji.xlsx");
  const before = parts(port)["xl/comments7.xml"];
  const { withoutComment } = await port.apply([{ kind: "add-mark", mark: mark(0) }]);
  expect(withoutComment).toBe(1);
  expect(parts(port)["xl/comments7.xml"]).toBe(before);
});

test("marks follow a sheet that is renamed, and stand after the user's own conditional formats", async () => {
  const own =
    '<conditionalFormatting sqref="A1:B9"><cfRule type="cellIs" priority="4" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>';
  const port = new XlsxPort(
    workbookBytes("", {
      "xl/worksheets/sheet1.xml": sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        `${own}<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`,
      ),
    }),
    "uji.xlsx",
  );
  await port.apply([{ kind: "add-mark", mark: mark(0) }]);
  const marked = parts(port);
  expect(marked["xl/worksheets/sheet1.xml"]).toContain(
    `${own}<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="5">`,
  );
  const renamed = new XlsxPort(
    workbookBytes("", { ...marked, "xl/workbook.xml": marked["xl/workbook.xml"]!.replace("Lembar", "Baru") }),
    "uji.xlsx",
  );
  expect((await renamed.read({ kind: "workbook" })).marks).toEqual([{ ...mark(0), sheet: "Baru" }]);
});

test("a protected sheet is not marked unless formats and objects may be changed", async () => {
  const guarded = (attributes: string) =>
    new XlsxPort(
      workbookBytes("", {
        "xl/worksheets/sheet1.xml": sheetXml(
          '<row r="1"><c r="A1"><v>1</v></c></row>',
          `<sheetProtection sheet="1" ${attributes}/>`,
        ),
      }),
      "uji.xlsx",
    );
  await expect(guarded("").apply([{ kind: "add-mark", mark: mark(0) }])).rejects.toMatchObject({
    code: "protected-sheet",
    places: ["Lembar"],
  });
  await expect(guarded('formatCells="0"').apply([{ kind: "add-mark", mark: mark(0) }])).resolves.toMatchObject({
    leftAlone: [],
  });
});
