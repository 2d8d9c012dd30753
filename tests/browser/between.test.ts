import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { DOCUMENT, MAIN, sheetXml, workbookBytes } from "../xlsx/build-workbook";
import { axeSource, type Bench, type Lab, openLab, settled } from "./support";

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

const HEADER = ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)"];
const PROGRAMS = [
  [1, "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH", 18275762000, 8917170657],
  [2, "PROGRAM PENYELENGGARAAN PELAYANAN PUBLIK", 680000000, 128331250],
  [3, "PROGRAM PEMBERDAYAAN MASYARAKAT DESA", 13667014000, 5368082925],
  [4, "PROGRAM KOORDINASI KETENTRAMAN", 565000000, 80020000],
] as const;

/** A workbook in which the second sheet has the third realisation with two digits swapped. */
function twoTables(): Uint8Array {
  const sheet = (title: string, third: number): string =>
    [[title], [], HEADER, ...PROGRAMS.map((row, at) => (at === 2 ? [...row.slice(0, 3), third] : row))]
      .map((cells, at) => rowXml(at + 1, cells))
      .join("");
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>';
  const link = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${String(id)}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`;
  return workbookBytes(sheet("Rekap Anggaran Kecamatan Contoh Tahun 2025", 5368082925), {
    "[Content_Types].xml": types,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Anggaran" sheetId="1" r:id="rId1"/><sheet name="Laporan" sheetId="2" r:id="rId4"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link(1, "worksheet", "worksheets/sheet1.xml")}${link(2, "styles", "styles.xml")}${link(3, "sharedStrings", "sharedStrings.xml")}${link(4, "worksheet", "worksheets/sheet2.xml")}</Relationships>`,
    "xl/worksheets/sheet2.xml": sheetXml(sheet("Laporan Realisasi Kecamatan Contoh Tahun 2025", 5368082952)),
  });
}

function rowXml(row: number, cells: readonly (string | number)[]): string {
  const xml = cells.map((value, column) => {
    const place = `r="${"ABCD".charAt(column)}${String(row)}"`;
    return typeof value === "number"
      ? `<c ${place}><v>${String(value)}</v></c>`
      : `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  return `<row r="${String(row)}">${xml.join("")}</row>`;
}

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

async function violations(pane: Frame): Promise<string[]> {
  await pane.evaluate(axeSource());
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

test("a figure that differs between two sheets is one click away in both, also in a narrow pane", async () => {
  bench = await lab.open({ file, size: { width: 900, height: 860 } });
  await bench.page.addStyleTag({ content: ".pane { width: 300px !important; min-width: 300px !important; }" });
  const before = await bench.describe();
  let pane = await bench.pane();
  await pane.getByRole("button", { name: "Periksa", exact: true }).click();
  await pane.getByRole("tab", { name: "Antar tabel" }).waitFor();
  pane = await openTab("Antar tabel");
  await pane.getByRole("button", { name: "Periksa seluruh buku kerja" }).click();
  const pair = pane.getByRole("region", { name: "Anggaran dan Laporan" });
  await pair.getByRole("button", { name: "Laporan · D6" }).click();
  expect(await settled(place, "Laporan!D6")).toBe("Laporan!D6");
  await pair.getByRole("button", { name: "Anggaran · D6" }).click();
  expect(await settled(place, "Anggaran!D6")).toBe("Anggaran!D6");
  const overflow = await pane.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await violations(pane)).toEqual([]);
  expect(await bench.describe()).toEqual(before);
});

test("a pasted text is checked against the workbook, its wrong figure leads to the cell, and nothing is stored", async () => {
  bench = await lab.open({ file });
  const before = await bench.describe();
  let pane = await bench.pane();
  await pane.getByRole("button", { name: "Periksa", exact: true }).click();
  await pane.getByRole("tab", { name: "Periksa teks" }).waitFor();
  pane = await openTab("Periksa teks");
  await pane
    .getByRole("textbox", { name: "Teks yang diperiksa" })
    .fill("Pagu sebesar Rp 18.275.762.000 terealisasi Rp 8.917.170.675 dengan 7 (sepuluh) kegiatan.");
  await pane.getByRole("button", { name: "Periksa teks", exact: true }).click();
  await pane.getByText("4 angka dibaca: 1 cocok, 2 salah, 1 tidak dapat diperiksa.").waitFor();
  await pane.getByText("Dicocokkan dengan 2 tabel di 2 lembar.").waitFor();
  await pane.getByText("Seharusnya Rp 8.917.170.657").waitFor();
  await pane.getByRole("button", { name: "'Laporan'!D4" }).click();
  expect(await settled(place, "Laporan!D4")).toBe("Laporan!D4");
  expect(await violations(pane)).toEqual([]);
  expect(await bench.describe()).toEqual(before);
  const stored = await pane.evaluate(() =>
    JSON.stringify([Object.values(localStorage), Object.values(sessionStorage)]),
  );
  expect(stored).not.toContain("18.275.762.000");
});
