import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { broken } from "./axe";
import { type Bench, type Lab, openLab, settled } from "./support";
import { twoTables } from "./books";

jest.setTimeout(90_000);

let lab: Lab;
let bench: Bench;
let folder: string;
let file: string;

beforeAll(async () => {
  lab = await openLab();
  folder = mkdtempSync(join(tmpdir(), "cermat-between-"));
  file = join(folder, "dua-tabel.xlsx");
  writeFileSync(file, twoTables());
});
afterAll(async () => {
  await lab.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  expect(await bench.troubles()).toEqual([]);
  await bench.close();
});

/** Which sheet is in front and which cell is selected. */
async function place(): Promise<string> {
  const { page } = bench;
  const sheet = await page.getByRole("tab", { selected: true }).first().innerText();
  return `${sheet.trim()}!${await page.getByRole("textbox", { name: "Kotak nama" }).inputValue()}`;
}

async function openTab(name: string): Promise<Frame> {
  const pane = await bench.pane();
  await pane.getByRole("tab", { name }).click();
  await pane.getByRole("region", { name }).waitFor();
  return pane;
}

test("a figure that differs between two sheets is one click away in both, also in a narrow pane", async () => {
  bench = await lab.open({ file, size: { width: 900, height: 860 } });
  await bench.page.addStyleTag({ content: ".pane { width: 300px !important; min-width: 300px !important; }" });
  const before = await bench.describe();
  let pane = await bench.pane();
  await pane.getByRole("button", { name: "Periksa", exact: true }).click();
  await pane.getByRole("tab", { name: "Antar tabel" }).waitFor();
  pane = await openTab("Antar tabel");
  await pane.getByRole("button", { name: "Periksa semua lembar" }).click();
  const pair = pane.getByRole("region", { name: "Anggaran dan Laporan" });
  await pair.getByRole("button", { name: "Laporan · D6" }).click();
  expect(await settled(place, "Laporan!D6")).toBe("Laporan!D6");
  await pair.getByRole("button", { name: "Anggaran · D6" }).click();
  expect(await settled(place, "Anggaran!D6")).toBe("Anggaran!D6");
  const overflow = await pane.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await broken(pane)).toEqual([]);
  expect(await bench.describe()).toEqual(before);
});

test("a pasted text is checked against the workbook, its wrong figure leads to the cell, and nothing is stored", async () => {
  bench = await lab.open({ file });
  const before = await bench.describe();
  let pane = await bench.pane();
  await pane.getByRole("button", { name: "Periksa", exact: true }).click();
  await pane.getByRole("tab", { name: "Teks" }).waitFor();
  pane = await openTab("Teks");
  await pane
    .getByRole("textbox", { name: "Teks yang diperiksa" })
    .fill("Pagu sebesar Rp 18.275.762.000 terealisasi Rp 8.917.170.675 dengan 7 (sepuluh) kegiatan.");
  await pane.getByRole("button", { name: "Periksa teks", exact: true }).click();
  await pane.getByText("4 angka dibaca: 1 cocok, 2 salah, 1 tidak dapat diperiksa.").waitFor();
  await pane.getByText("Dicocokkan dengan 2 tabel di 2 lembar.").waitFor();
  await pane.getByText("Seharusnya Rp 8.917.170.657").waitFor();
  await pane.getByRole("button", { name: "'Laporan'!D4" }).click();
  expect(await settled(place, "Laporan!D4")).toBe("Laporan!D4");
  expect(await broken(pane)).toEqual([]);
  expect(await bench.describe()).toEqual(before);
  const stored = await pane.evaluate(() =>
    JSON.stringify([Object.values(localStorage), Object.values(sessionStorage)]),
  );
  expect(stored).not.toContain("18.275.762.000");
});
