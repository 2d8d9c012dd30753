import { keepCorrection } from "../../src/actions/correct";
import { type Correction, CORRECTIONS_KEY, readCorrections } from "../../src/core/table/correction";
import { HostError } from "../../src/core/sheet/workbook-port";
import { XlsxPort } from "../../src/xlsx/xlsx-port";
import { readFileSync } from "node:fs";

const open = () => new XlsxPort(readFileSync("assets/samples/tabel_2_1-typed.xlsx"), "uji.xlsx");
const total = (row: number): Correction => ({
  kind: "row",
  sheet: "Tabel 2.1",
  at: { row, words: ["jumlah"], above: [] },
  rowKind: "total",
});

async function kept(port: XlsxPort): Promise<readonly Correction[]> {
  return readCorrections((await port.read({ kind: "workbook" })).settings).corrections;
}

test("corrections are kept in the workbook file, changed, taken back and undone", async () => {
  const port = open();
  const before = await port.read({ kind: "workbook" });
  const first = await keepCorrection(port, before, { correction: total(3) });
  expect(await kept(new XlsxPort(port.bytes(), "disimpan.xlsx"))).toEqual([total(3)]);

  await keepCorrection(port, await port.read({ kind: "workbook" }), { correction: total(4) });
  const changed = await keepCorrection(port, await port.read({ kind: "workbook" }), { index: 0, correction: total(5) });
  expect(await kept(port)).toEqual([total(5), total(4)]);
  await port.apply(changed.inverse);
  expect(await kept(port)).toEqual([total(3), total(4)]);

  await keepCorrection(port, await port.read({ kind: "workbook" }), { index: 1 });
  expect(await kept(port)).toEqual([total(3)]);
  await port.apply(first.inverse);
  expect((await port.read({ kind: "workbook" })).settings).toEqual(before.settings);
});

test("a correction is refused when another hand has corrected meanwhile", async () => {
  const port = open();
  const before = await port.read({ kind: "workbook" });
  await keepCorrection(port, before, { correction: total(3) });
  await expect(keepCorrection(port, before, { correction: total(4) })).rejects.toThrow(HostError);
  expect((await port.read({ kind: "workbook" })).settings[CORRECTIONS_KEY]).toContain('"row":3');
});
