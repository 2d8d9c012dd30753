import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { loadWorkbook } from "../../src/workbench/file/load-workbook";
import { axeSource } from "./axe";
import { type Bench, cell, goTo, type Lab, openLab, settled } from "./support";

jest.setTimeout(30_000);

let lab: Lab;
let bench: Bench;
let folder: string;

beforeAll(async () => {
  lab = await openLab();
  folder = mkdtempSync(join(tmpdir(), "cermat-bench-"));
});
afterAll(async () => {
  await lab.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  expect(await bench.troubles()).toEqual([]);
  await bench.close();
});

test("opens a real worksheet at the start, with figures as Excel shows them in Indonesia", async () => {
  bench = await lab.open();
  const { page } = bench;
  expect(await cell(page, "C12").innerText()).toBe("33.187.776.000");
  expect(await cell(page, "E11").innerText()).toBe("48,97%");
  expect(await cell(page, "A1").innerText()).toBe("Tabel 2.1");
  expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Tabel 2.1"]);
});

test("shows merged cells as one, fills, bold text and borders", async () => {
  bench = await lab.open();
  const { page } = bench;
  expect(await cell(page, "B1").count()).toBe(0);
  const merged = await cell(page, "A1").boundingBox();
  const last = await cell(page, "E7").boundingBox();
  expect((merged?.x ?? 0) + (merged?.width ?? 0)).toBeCloseTo((last?.x ?? 0) + (last?.width ?? 0));
  const look = await cell(page, "A5").evaluate((element) => {
    const { backgroundColor, borderBottomStyle } = getComputedStyle(element);
    return {
      backgroundColor,
      borderBottomStyle,
      weight: getComputedStyle(element.firstElementChild ?? element).fontWeight,
    };
  });
  expect(look).toEqual({ backgroundColor: "rgb(217, 225, 242)", borderBottomStyle: "solid", weight: "700" });
});

test("takes figures as they are typed in Indonesia and shows them in the cell's format", async () => {
  bench = await lab.open();
  const { page } = bench;
  await cell(page, "C8").click();
  await page.keyboard.type("1.234,5");
  await page.keyboard.press("Enter");
  expect(await cell(page, "C8").innerText()).toBe("1.235");
  await page.keyboard.press("ArrowUp");
  expect(await page.getByRole("textbox", { name: "Baris rumus" }).inputValue()).toBe("1234,5");
});

test("leaves a cell as it was when typing is given up", async () => {
  bench = await lab.open();
  const { page } = bench;
  const before = await bench.describe();
  await cell(page, "C8").click();
  await page.keyboard.type("99");
  await page.keyboard.press("Escape");
  expect(await bench.describe()).toEqual(before);
});

test("takes back what was typed with Ctrl+Z", async () => {
  bench = await lab.open();
  const { page } = bench;
  const before = await bench.describe();
  await cell(page, "C8").click();
  await page.keyboard.press("Delete");
  expect(await cell(page, "C8").innerText()).toBe("");
  await page.keyboard.press("Control+z");
  expect(await settled(() => bench.describe(), before)).toEqual(before);
});

test("moves by keyboard: arrows, Tab, Ctrl+Home, Page Down, and Shift extends the selection", async () => {
  bench = await lab.open({ sample: "tabel_t_c_29-typed.xlsx" });
  const { page } = bench;
  const name = page.getByRole("textbox", { name: "Kotak nama" });
  await cell(page, "D11").click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  expect(await name.inputValue()).toBe("E12");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  expect(await name.inputValue()).toBe("E12:F13");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  const far = Number((await name.inputValue()).slice(1));
  expect(far).toBeGreaterThan(50);
  await cell(page, `E${far}`).waitFor({ state: "visible" });
  await page.keyboard.press("Control+Home");
  expect(await name.inputValue()).toMatch(/^A1/);
});

test("goes to a cell that is named, and says so when there is none", async () => {
  bench = await lab.open({ sample: "tabel_t_c_29-typed.xlsx" });
  const { page } = bench;
  await goTo(page, "D100");
  await cell(page, "D100").waitFor();
  await goTo(page, "nowhere");
  await page.getByRole("alert").getByText("nowhere").waitFor();
});

test("keeps frozen rows in view", async () => {
  bench = await lab.open({ sample: "realisation-errors.xlsx" });
  const { page } = bench;
  await goTo(page, "B90");
  await cell(page, "B90").waitFor();
  await cell(page, "A4").waitFor({ state: "visible" });
});

test("speaks English and shows figures the English way when asked", async () => {
  bench = await lab.open();
  const { page } = bench;
  await page.getByRole("button", { name: "English" }).click();
  expect(await settled(() => cell(page, "C12").innerText(), "33,187,776,000")).toBe("33,187,776,000");
  await page.getByRole("button", { name: "Open" }).waitFor({ state: "visible" });
  await page.getByRole("button", { name: "Check" }).waitFor({ state: "visible" });
});

test("opens another of the embedded samples", async () => {
  bench = await lab.open();
  const { page } = bench;
  await page.getByRole("button", { name: "Contoh" }).click();
  await page.getByRole("menuitem", { name: "Realisasi anggaran dengan kesalahan" }).click();
  await page.getByText("realisation-errors.xlsx").waitFor();
  expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Tabel 3.7"]);
});

test("adds up the figures of the selection, as Excel does", async () => {
  bench = await lab.open();
  const { page } = bench;
  await goTo(page, "C8:C11");
  await page.getByText("Jumlah: 33.187.776.000").waitFor();
});

test("saves the workbook with what was typed and everything else as it was", async () => {
  bench = await lab.open();
  const { page } = bench;
  await cell(page, "E11").click();
  await page.keyboard.type("48,79%");
  await page.keyboard.press("Enter");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Simpan" }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  const saved = loadWorkbook(readFileSync(path), "saved.xlsx").state.sheets[0];
  const original = loadWorkbook(readFileSync("assets/samples/tabel_2_1-typed.xlsx"), "saved.xlsx").state.sheets[0];
  const changed = (saved?.cells ?? []).filter(
    (each, index) => JSON.stringify(each) !== JSON.stringify(original?.cells[index]),
  );
  expect(changed.map(([row, column, { value }]) => [row, column, value])).toEqual([[10, 4, 0.4879]]);
  expect({ ...saved, cells: [] }).toEqual({ ...original, cells: [] });
});

test("says so when a file is no workbook, and keeps the open one", async () => {
  bench = await lab.open();
  const { page } = bench;
  writeFileSync(join(folder, "surat.xlsx"), "not a workbook");
  await page.getByTestId("open-file").setInputFiles(join(folder, "surat.xlsx"));
  await page.getByRole("alert").getByText("surat.xlsx bukan buku kerja Excel").waitFor();
  expect(await cell(page, "E11").innerText()).toBe("48,97%");
});

test("can be used with assistive technology: no violations found", async () => {
  bench = await lab.open({ size: { width: 1000, height: 520 } });
  const { page } = bench;
  await page.evaluate(axeSource());
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }).axe.run(
      { exclude: ["iframe"] },
      { runOnly: ["wcag2a", "wcag2aa"] },
    ),
  );
  expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([]);
});
