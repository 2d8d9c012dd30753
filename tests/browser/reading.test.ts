import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { examine } from "../../src/core/examine";
import { XlsxPort } from "../../src/xlsx/xlsx-port";
import { readFileSync } from "node:fs";
import { broken } from "./axe";
import { type Bench, type Lab, openLab, settled } from "./support";

jest.setTimeout(90_000);

let lab: Lab;
let bench: Bench;
let folder: string;

beforeAll(async () => {
  lab = await openLab();
  folder = mkdtempSync(join(tmpdir(), "cermat-reading-"));
});
afterAll(async () => {
  await lab.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  expect(await bench.troubles()).toEqual([]);
  await bench.close();
});

async function openReading(): Promise<Frame> {
  const pane = await bench.pane();
  await pane.getByRole("button", { name: "Periksa", exact: true }).click();
  await pane.getByRole("button", { name: "Cara baca", exact: true }).click();
  await pane.getByRole("heading", { name: "Cara Cermat membaca lembar ini" }).waitFor();
  return pane;
}

const chip = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true });

async function saveWorkbook(file: string): Promise<void> {
  const download = bench.page.waitForEvent("download");
  await bench.page.getByRole("button", { name: "Simpan" }).click();
  await (await download).saveAs(file);
}

test("a corrected role is checked at once, saved with the workbook, there again when it is opened, and undone", async () => {
  bench = await lab.open();
  const before = await bench.describe();
  let pane = await openReading();
  await chip(pane, "D realisasi Rp").click();
  await pane.getByRole("combobox", { name: "Peran" }).selectOption({ label: "keterangan" });
  await pane.getByRole("button", { name: "Simpan koreksi" }).click();
  await pane.getByText(/hubungan diperiksa, sebelumnya 7\./).waitFor();
  await chip(pane, "D keterangan dikoreksi").waitFor();

  const file = join(folder, "dikoreksi.xlsx");
  await saveWorkbook(file);
  const port = new XlsxPort(readFileSync(file), "dikoreksi.xlsx");
  const report = examine(await port.read({ kind: "workbook" }));
  expect(report.corrections).toMatchObject([{ status: "applied", place: "D5" }]);
  expect(report.sheets[0]?.tables[0]?.columns[3]).toMatchObject({ column: "D", role: "note" });

  await pane.getByRole("button", { name: "Urungkan: Koreksi cara baca D5" }).click();
  await chip(pane, "D realisasi Rp").waitFor();
  expect(await settled(() => bench.describe(), before)).toEqual(before);
  await bench.close();

  bench = await lab.open({ file });
  pane = await openReading();
  await chip(pane, "D keterangan dikoreksi").click();
  await pane.getByText("dikoreksi; Cermat membacanya sebagai realisasi").waitFor();
  await pane.getByRole("button", { name: "Kembalikan ke bacaan Cermat" }).click();
  await chip(pane, "D realisasi Rp").waitFor();
});

test("chips stand over the columns of their header, the sheet follows, and nothing is wider than a narrow pane", async () => {
  bench = await lab.open({ size: { width: 900, height: 860 } });
  await bench.page.addStyleTag({ content: ".pane { width: 300px !important; min-width: 300px !important; }" });
  const pane = await openReading();
  const left = async (text: string) => (await pane.getByText(text, { exact: true }).first().boundingBox())?.x ?? 0;
  const chipAt = async (name: string) => (await chip(pane, name).boundingBox()) ?? { x: 0, width: 0 };
  const { x, width } = await chipAt("C target Rp");
  const pagu = await left("Pagu");
  expect(pagu).toBeGreaterThan(x);
  expect(pagu).toBeLessThan(x + width);

  await chip(pane, "C target Rp").click();
  expect(await settled(() => bench.page.getByRole("textbox", { name: "Kotak nama" }).inputValue(), "C5")).toMatch(
    /^C5/,
  );
  const overflow = await pane.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await broken(pane)).toEqual([]);
});
