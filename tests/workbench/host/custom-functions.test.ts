import { setTimeout as sleep } from "node:timers/promises";
import { associateFunctions, createSettingReader } from "../../../src/excel/custom-functions";
import { readSettings, SETTINGS_KEY } from "../../../src/core/settings/read-settings";
import { openExcelPort } from "../../../src/excel/composition";
import { SETTLED_FUNCTIONS, SHEET_FUNCTIONS, sheetFunctions } from "../../../src/functions/functions";
import metadata from "../../../src/functions/functions.json";
import { newModel, type StartedOffice, startOffice } from "../../support/office";

let office: StartedOffice;
let language: "id" | "en" = "id";

beforeAll(async () => {
  office = await startOffice({ model: newModel("Data") });
  office.host.functions.register({ namespace: "CERMAT", functions: metadata.functions });
  Object.assign(globalThis, { CustomFunctions: (office.window as unknown as Record<string, unknown>).CustomFunctions });
  const kept = createSettingReader(SETTINGS_KEY);
  const load = async () => {
    const json = await kept();
    return json === undefined ? SHEET_FUNCTIONS : sheetFunctions(readSettings({ [SETTINGS_KEY]: json }).settings);
  };
  associateFunctions(SHEET_FUNCTIONS, () => language, { names: SETTLED_FUNCTIONS, load });
});
afterAll(async () => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
  await office.stop();
});

/** Types into a cell and gives what it shows once every function has answered. */
async function typed(row: number, column: number, text: string): Promise<unknown> {
  office.model.setCell("Data", row, column, text);
  return answered(row, column);
}

async function answered(row: number, column: number): Promise<unknown> {
  const read = () => office.model.sheet("Data")?.cell(row, column)?.value;
  const limit = Date.now() + 4000;
  while (read() === "#BUSY!" && Date.now() < limit) await sleep(20);
  return read();
}

test("a formula with a function of the add-in is calculated by the real library and the add-in's own code", async () => {
  office.model.setCell("Data", 0, 0, "12500000");
  expect(await typed(0, 1, "=CERMAT.TERBILANG(A1)")).toBe("dua belas juta lima ratus ribu");
  expect(await typed(1, 1, '=CERMAT.TERBILANG(A1,"rupiah judul")')).toBe("Dua Belas Juta Lima Ratus Ribu Rupiah");
});

test("it shows #BUSY! until the answer is there, and follows its cells", async () => {
  office.model.setCell("Data", 3, 0, "50");
  office.model.setCell("Data", 3, 1, "=CERMAT.CAPAIAN(A4,200)+1");
  expect(office.model.sheet("Data")?.cell(3, 1)).toMatchObject({ value: "#BUSY!", error: true });
  expect(await answered(3, 1)).toBe(26);
  office.model.setCell("Data", 3, 0, "100");
  expect(await answered(3, 1)).toBe(51);
});

test("errors are Excel's own, those of a cell that is read too", async () => {
  expect(await typed(5, 0, "=CERMAT.CAPAIAN(1,0)")).toBe("#DIV/0!");
  expect(await typed(5, 1, '=CERMAT.ANGKA("bukan angka")')).toBe("#VALUE!");
  expect(await typed(5, 2, '=CERMAT.ANGKA("-")')).toBe("#N/A");
  expect(await typed(5, 3, "=CERMAT.TERBILANG(1/0)")).toBe("#DIV/0!");
  expect(await typed(5, 4, '=CERMAT.PREDIKAT(120,"akip")')).toBe("#NUM!");
  expect(office.model.sheet("Data")?.cell(5, 4)?.error).toBe(true);
});

test("a range goes out and comes back whole, each cell with its own error", async () => {
  for (const [row, text] of ["'1.250", "", "'nihil"].entries()) office.model.setCell("Data", 10 + row, 0, text);
  office.host.log.length = 0;
  expect(await typed(10, 1, "=CERMAT.ANGKA(A11:A13)")).toBe(1250);
  const sent = office.host.log.flatMap(({ request }) =>
    request.Actions.filter(({ Name }) => Name === "SetInvocationArrayResults"),
  );
  const [results] = sent[0]?.ArgumentInfo?.Arguments ?? [];
  const [[, ok, rows] = []] = results as readonly (readonly unknown[])[];
  expect(ok).toBe(true);
  expect(rows).toMatchObject([[1250], [""], [{ code: "#N/A", message: '"nihil" berarti tidak ada angkanya.' }]]);
});

test("the words behind an error are in the person's language", async () => {
  language = "en";
  office.host.log.length = 0;
  await typed(7, 0, '=CERMAT.ANGKA("semua")');
  const sent = JSON.stringify(office.host.log.map(({ request }) => request));
  expect(sent).toContain("is no figure that can be read");
  language = "id";
});

test("a function that no add-in gives is #NAME?", async () => {
  expect(await typed(8, 0, "=CERMAT.TIDAKADA(1)")).toBe("#NAME?");
  expect(await typed(8, 1, "=LAIN.TERBILANG(1)")).toBe("#NAME?");
});

test("a function reads the scales that the workbook keeps when it calculates", async () => {
  expect(await typed(20, 0, '=CERMAT.PREDIKAT(90,"lkjip")')).toBe("Baik");
  const grades = [
    { label: "Berhasil", from: "85", to: null },
    { label: "Belum Berhasil", from: null, to: "84" },
  ];
  const json = JSON.stringify({ version: 1, scales: { "capaian-lkjip": { grades } } });
  const port = await openExcelPort();
  await port.apply([{ kind: "set-setting", key: SETTINGS_KEY, expect: null, json }]);
  await sleep(1_100);
  expect(await typed(21, 0, '=CERMAT.PREDIKAT(88,"lkjip")')).toBe("Berhasil");
});
