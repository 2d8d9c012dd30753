import { strFromU8, unzipSync } from "fflate";
import { cellAt } from "../../src/core/sheet/snapshot";
import { XlsxPort } from "../../src/xlsx/xlsx-port";
import { workbookBytes } from "./build-workbook";

const FORMULA = '=CERMAT.TERBILANG(A1,"rupiah")&"CERMAT.ANGKA(1)"';
const STORED = '_xldudf_CERMAT_TERBILANG(A1,"rupiah")&amp;"CERMAT.ANGKA(1)"';

test("functions of the add-in are read as a person types them, words in quotes left alone", async () => {
  const bytes = workbookBytes(
    `<row><c r="A1"><v>11</v></c><c r="B1" t="str"><f>${STORED}</f><v>sebelas rupiah</v></c></row>`,
  );
  const [sheet] = (await new XlsxPort(bytes, "a.xlsx").read({ kind: "workbook" })).sheets;
  expect(sheet && cellAt(sheet, 0, 1)).toMatchObject({ formula: FORMULA, value: "sebelas rupiah" });
});

test("and written as Excel keeps them, so that it finds the function again", async () => {
  const port = new XlsxPort(workbookBytes('<row><c r="A1"><v>11</v></c></row>'), "a.xlsx");
  const content = { formula: FORMULA };
  await port.apply([{ kind: "set-cell", sheet: "Lembar", row: 0, column: 1, expect: null, content }]);
  const sheet = strFromU8(unzipSync(port.bytes())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet.replaceAll("&quot;", `"`)).toContain(`${STORED}</f>`);
  const [read] = (await port.read({ kind: "workbook" })).sheets;
  expect(read && cellAt(read, 0, 1)?.formula).toBe(FORMULA);
});
