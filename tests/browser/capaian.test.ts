import { resolve } from "node:path";
import type { Frame } from "playwright-core";
import { broken } from "./axe";
import { type Bench, cell, goTo, type Lab, openLab, settled } from "./support";

jest.setTimeout(60_000);

let lab: Lab;
let bench: Bench;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(async () => {
  await lab.close();
});
afterEach(async () => {
  expect(await bench.troubles()).toEqual([]);
  await bench.close();
});

const button = (pane: Frame, name: string | RegExp) =>
  pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }).first();
const text = (address: string) => cell(bench.page, address).innerText();
const formula = async (address: string): Promise<string> => {
  await goTo(bench.page, address);
  return bench.page.getByRole("textbox", { name: "Baris rumus" }).inputValue();
};

async function undo(pane: Frame): Promise<void> {
  await button(pane, /^Urungkan/).click();
  await pane.getByText(/^Diurungkan/).waitFor();
}

test("a choice is changed, the preview follows it, what is written keeps to it, and undo takes all of it back", async () => {
  bench = await lab.open();
  await goTo(bench.page, "E8:E12");
  await bench.page.keyboard.press("Delete");
  const before = await bench.describe();
  const pane = await bench.pane();
  await button(pane, "Tulis capaian").click();
  await pane.getByText("5 sel kosong akan diisi").waitFor();
  await button(pane, "Pilihan").click();
  await pane.getByRole("combobox", { name: "Ditulis sebagai" }).selectOption({ label: "Angka" });
  await pane.getByRole("combobox", { name: "Pembulatan" }).selectOption({ label: "Sesuai yang tampak" });
  await button(pane, "Tulis").waitFor();
  expect(await broken(pane)).toEqual([]);
  expect(await bench.describe()).toEqual(before);

  await button(pane, "Tulis").click();
  await pane.getByText(/5 sel capaian ditulis/).waitFor();
  expect(await settled(() => text("E11"), "48,79%")).toBe("48,79%");
  expect(await formula("E11")).not.toMatch(/^=/);
  await undo(pane);
  expect(await settled(() => bench.describe(), before)).toEqual(before);
});

test("figures that stand as text are turned into numbers first, then the capaian is written, and undone by itself", async () => {
  bench = await lab.open({ file: resolve(__dirname, "../fixtures/real/tabel_2_1-text.xlsx") });
  await goTo(bench.page, "E8:E12");
  await bench.page.keyboard.press("Delete");
  const before = await bench.describe();
  const pane = await bench.pane();
  await button(pane, "Tulis capaian").click();
  await button(pane, /^Ubah \d+ teks menjadi angka/).click();
  await pane.getByText(/\d+ teks diubah menjadi angka/).waitFor();
  await pane.getByText("5 sel kosong akan diisi").waitFor();
  const asNumbers = await bench.describe();
  expect(asNumbers).not.toEqual(before);
  expect(await broken(pane)).toEqual([]);
  await button(pane, "Tulis").click();
  await pane.getByText(/5 sel capaian ditulis/).waitFor();
  expect(await settled(() => text("E11"), "48,79%")).toBe("48,79%");
  expect(await formula("E11")).toMatch(/^=.*D11.*C11/);

  await undo(pane);
  expect(await settled(() => bench.describe(), asNumbers)).toEqual(asNumbers);
});
