import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Frame, Page } from "playwright-core";
import { type Bench, cell, goTo, type Lab, openLab, settled } from "./support";

jest.setTimeout(60_000);

let lab: Lab;
let bench: Bench;
let folder: string;

beforeAll(async () => {
  lab = await openLab();
  folder = mkdtempSync(join(tmpdir(), "cermat-journey-"));
});
afterAll(async () => {
  await lab.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  expect(await bench.troubles()).toEqual([]);
  await bench.close();
});

/** The button of that very name. */
const button = (within: Page | Frame, name: string) => within.getByRole("button", { name, exact: true });

const fillOf = (page: Page, address: string): Promise<string> =>
  cell(page, address).evaluate((element) => getComputedStyle(element).backgroundColor);

const NO_FILL = "rgba(0, 0, 0, 0)";
const ERROR_FILL = "rgb(253, 231, 233)";

async function check(): Promise<Frame> {
  const pane = await bench.pane();
  await button(pane, "Periksa").click();
  await pane
    .getByRole("region", { name: "Temuan" })
    .or(pane.getByText(/hubungan diperiksa/))
    .first()
    .waitFor();
  return pane;
}

/** The finding whose cell this is. */
const finding = (pane: Frame, address: string) =>
  pane.getByRole("listitem").filter({ hasText: address }).getByRole("button").first();

test("a wrong percentage is found, shown, marked in its cell and unmarked without a trace", async () => {
  bench = await lab.open();
  const { page } = bench;
  const before = await bench.describe();
  const pane = await check();
  await finding(pane, "E11").click();
  expect(await settled(() => page.getByRole("textbox", { name: "Kotak nama" }).inputValue(), "E11")).toBe("E11");
  await pane.getByText("48,79%").first().waitFor();

  await button(pane, "Tandai").click();
  await pane.getByText("1 sel ditandai.").waitFor();
  expect(await settled(() => fillOf(page, "E11"), ERROR_FILL)).toBe(ERROR_FILL);
  await page.getByRole("complementary", { name: "Komentar pada E11" }).getByText("48,79%").waitFor();
  expect(await bench.describe()).not.toEqual(before);

  await button(pane, "Hapus tanda").click();
  await pane.getByText(/1 tanda dihapus/).waitFor();
  expect(await settled(() => fillOf(page, "E11"), NO_FILL)).toBe(NO_FILL);
  expect(await settled(() => bench.describe(), before)).toEqual(before);
});

test("a figure typed right takes its finding away without anything being pressed, and typed wrong it comes back", async () => {
  bench = await lab.open();
  const { page } = bench;
  const pane = await check();
  await finding(pane, "E11").waitFor();
  const headline = await pane.getByText(/hubungan diperiksa/).first().innerText();
  await cell(page, "E11").click();
  await page.keyboard.type("48,79%");
  await page.keyboard.press("Enter");
  await finding(pane, "E11").waitFor({ state: "detached" });
  expect(await pane.getByText(headline, { exact: true }).count()).toBe(0);
  expect(await pane.getByText(/Lembar telah berubah/).count()).toBe(0);
  await cell(page, "E11").click();
  await page.keyboard.type("48,97%");
  await page.keyboard.press("Enter");
  await finding(pane, "E11").waitFor();
  expect(await settled(() => pane.getByText(/hubungan diperiksa/).first().innerText(), headline)).toBe(headline);
});

test("capaian is written as live formulas into the empty column, and undone without a trace", async () => {
  bench = await lab.open();
  const { page } = bench;
  await goTo(page, "E8:E12");
  await page.keyboard.press("Delete");
  const before = await bench.describe();
  const pane = await bench.pane();
  await button(pane, "Tulis capaian").click();
  await pane.getByText("Inilah yang akan ditulis. Belum ada yang diubah.").waitFor();
  expect(await bench.describe()).toEqual(before);

  await button(pane, "Tulis").click();
  await pane.getByText(/5 sel capaian ditulis/).waitFor();
  expect(await settled(() => cell(page, "E11").innerText(), "48,79%")).toBe("48,79%");
  await cell(page, "E11").click();
  expect(await page.getByRole("textbox", { name: "Baris rumus" }).inputValue()).toMatch(/^=.*D11.*C11/);
  await cell(page, "D11").click();
  await page.keyboard.type("18.275.762.000");
  await page.keyboard.press("Enter");
  expect(await settled(() => cell(page, "E11").innerText(), "100,00%")).toBe("100,00%");
  await page.keyboard.press("Control+z");

  await pane
    .getByRole("button", { name: /^Urungkan/ })
    .first()
    .click();
  await pane.getByText(/^Diurungkan/).waitFor();
  expect(await settled(() => bench.describe(), before)).toEqual(before);
});

test("the ribbon's buttons open the pane and do the same as its own", async () => {
  bench = await lab.open();
  const { page } = bench;
  const before = await bench.describe();
  const pane = await bench.pane();
  const ribbon = page.getByRole("group", { name: "Cermat" });
  await button(page, "Tutup panel").click();
  await ribbon.getByRole("button", { name: "Periksa" }).click();
  await page.getByRole("region", { name: "Panel Cermat" }).waitFor();
  await pane.getByText(/hubungan diperiksa/).waitFor();
  await ribbon.getByRole("button", { name: "Tandai" }).click();
  expect(await settled(() => fillOf(page, "E11"), ERROR_FILL)).toBe(ERROR_FILL);
  await ribbon.getByRole("button", { name: "Hapus tanda" }).click();
  expect(await settled(() => bench.describe(), before)).toEqual(before);
  await ribbon.getByRole("button", { name: "Tulis capaian" }).click();
  await pane.getByRole("heading", { name: "Tulis capaian" }).waitFor();
});

test("a protected sheet is examined, but nothing is written on it and the pane says why", async () => {
  const parts = unzipSync(readFileSync("assets/samples/tabel_2_1-typed.xlsx"));
  const sheet = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[sheet] ?? new Uint8Array());
  const locked = {
    ...parts,
    [sheet]: strToU8(xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>')),
  };
  const file = join(folder, "terlindung.xlsx");
  writeFileSync(file, zipSync(locked));
  bench = await lab.open({ file });
  const before = await bench.describe();
  const pane = await check();
  await button(pane, "Tandai").click();
  await pane
    .getByText(/dilindungi|diproteksi/)
    .first()
    .waitFor();
  expect(await bench.describe()).toEqual(before);
  await cell(bench.page, "C8").click();
  await bench.page.keyboard.type("1");
  await bench.page.keyboard.press("Enter");
  await bench.page.getByRole("alert").getByText("dilindungi").waitFor();
  expect(await bench.describe()).toEqual(before);
});

test("marks survive saving and opening again, and can be taken away then", async () => {
  bench = await lab.open();
  const original = await bench.describe();
  const pane = await check();
  await button(pane, "Tandai").click();
  await pane.getByText("1 sel ditandai.").waitFor();
  const [download] = await Promise.all([bench.page.waitForEvent("download"), button(bench.page, "Simpan").click()]);
  const file = join(folder, "tabel_2_1-typed.xlsx");
  await download.saveAs(file);
  await bench.close();

  bench = await lab.open({ sample: "realisation-errors.xlsx", file });
  const { page } = bench;
  expect(await fillOf(page, "E11")).toBe(ERROR_FILL);
  await cell(page, "E11").hover();
  await page.getByRole("complementary", { name: "Komentar pada E11" }).getByText("48,79%").waitFor();
  const again = await bench.pane();
  await button(again, "Hapus tanda").click();
  await again.getByText(/1 tanda dihapus/).waitFor();
  expect(await settled(() => bench.describe(), original)).toEqual(original);
});

test("the largest real worksheet is examined and marked, and unmarked without a trace", async () => {
  bench = await lab.open({ sample: "tabel_t_c_29-typed.xlsx" });
  const before = await bench.describe();
  const pane = await check();
  await button(pane, "Tandai").click();
  await pane.getByText(/sel ditandai\./).waitFor();
  const marked = (await bench.describe()) as { sheets: { comments: object }[] };
  expect(Object.keys(marked.sheets[0]?.comments ?? {}).length).toBeGreaterThan(0);
  await button(pane, "Hapus tanda").click();
  await pane.getByText(/tanda dihapus/).waitFor();
  expect(await settled(() => bench.describe(), before)).toEqual(before);
});
