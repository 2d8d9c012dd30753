import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Frame } from "playwright-core";
import { broken } from "./axe";
import { type Bench, cell, goTo, type Lab, openLab, settled } from "./support";

jest.setTimeout(60_000);

let lab: Lab;
let bench: Bench;
let folder: string;

beforeAll(async () => {
  lab = await openLab();
  folder = mkdtempSync(join(tmpdir(), "cermat-kept-"));
});
afterAll(async () => {
  await lab.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  expect(await bench.troubles()).toEqual([]);
  await bench.close();
});

const button = (pane: Frame, name: string | RegExp) =>
  pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }).first();
const nameBox = () => bench.page.getByRole("textbox", { name: "Kotak nama" }).inputValue();

async function openScreen(name: string): Promise<Frame> {
  const pane = await bench.pane();
  await button(pane, "Pengaturan").click();
  await pane.getByRole("menuitem", { name }).click();
  await pane.getByRole("heading", { name, level: 1 }).waitFor();
  return pane;
}

async function check(): Promise<Frame> {
  const pane = await bench.pane();
  await button(pane, "Periksa").click();
  await pane
    .getByText(/hubungan (yang )?diperiksa/)
    .first()
    .waitFor();
  return pane;
}

async function keep(download: Promise<Download>, name: string): Promise<string> {
  const file = join(folder, name);
  await (await download).saveAs(file);
  return file;
}

async function save(name: string): Promise<string> {
  const download = bench.page.waitForEvent("download");
  await bench.page.getByRole("button", { name: "Simpan", exact: true }).click();
  return keep(download, name);
}

async function reopen(file: string): Promise<void> {
  await bench.close();
  bench = await lab.open({ sample: "realisation-errors.xlsx", file });
}

/** Types into a cell of the sheet. */
async function type(address: string, text: string): Promise<void> {
  await goTo(bench.page, address);
  await cell(bench.page, address).click();
  await bench.page.keyboard.type(text);
  await bench.page.keyboard.press("Enter");
}

test("settings are changed, exported, loaded into another workbook, saved with it and there again", async () => {
  bench = await lab.open();
  let pane = await openScreen("Pengaturan buku kerja");
  const truncated = () => pane.getByRole("switch", { name: /Terima angka yang dipotong/ });
  await truncated().click();
  await pane.getByText("Pengaturan disimpan di buku kerja.").waitFor();
  await button(pane, /^Tampilkan \d+ aturan/).click();
  await pane.getByRole("switch", { name: "Persentase", exact: true }).click();
  await pane.getByText("Skala nilai peringkat kinerja", { exact: true }).last().click();
  await pane.getByRole("textbox", { name: "Sebutan tingkat 1" }).first().fill("Luar Biasa");
  await button(pane, "Simpan Skala nilai peringkat kinerja").click();
  await settled(async () => (await pane.getByText(/"Luar Biasa"/).count()) > 0, true);
  expect(await broken(pane)).toEqual([]);
  const download = bench.page.waitForEvent("download");
  await button(pane, "Unduh berkas").click();
  const settings = await keep(download, "pengaturan.json");
  expect(readFileSync(settings, "utf8")).toContain("Luar Biasa");
  await bench.close();

  bench = await lab.open();
  pane = await openScreen("Pengaturan buku kerja");
  const chooser = bench.page.waitForEvent("filechooser");
  await button(pane, "Muat berkas").click();
  await (await chooser).setFiles(settings);
  await pane.getByText("Pengaturan disimpan di buku kerja.").waitFor();
  expect(await settled(() => truncated().isChecked(), false)).toBe(false);
  const workbook = await save("dengan-pengaturan.xlsx");

  await reopen(workbook);
  pane = await openScreen("Pengaturan buku kerja");
  expect(await truncated().isChecked()).toBe(false);
  await button(pane, "Kembali").click();
  pane = await check();
  await pane.getByText("1 aturan dimatikan").waitFor();
  expect(await pane.locator("[data-finding]").count()).toBe(0);
});

test("a file that holds no settings is refused with its reason and changes nothing", async () => {
  bench = await lab.open();
  const before = await bench.describe();
  const pane = await openScreen("Pengaturan buku kerja");
  const file = join(folder, "rusak.json");
  writeFileSync(file, '{"version": 1, "policies": {"average": "LAIN"}}');
  const chooser = bench.page.waitForEvent("filechooser");
  await button(pane, "Muat berkas").click();
  await (await chooser).setFiles(file);
  await pane.getByText(/Tidak disimpan/).waitFor();
  expect(await bench.describe()).toEqual(before);
});

test("a reviewer's notes are added, answered, filtered, stepped through and finished, with sentences of the office's own", async () => {
  bench = await lab.open();
  let pane = await openScreen("Pengaturan buku kerja");
  await pane.getByRole("textbox", { name: /^Contoh kalimat/ }).fill("Mohon dilengkapi.\nMohon dicek.");
  await button(pane, "Simpan kalimat").click();
  await pane.getByText("Pengaturan disimpan di buku kerja.").waitFor();

  await cell(bench.page, "D9").click({ button: "right" });
  await bench.page.getByRole("menuitem", { name: "Beri catatan" }).click();
  await pane.getByRole("heading", { name: "Catatan", level: 1 }).waitFor();
  await pane.getByRole("combobox", { name: "Pilih contoh kalimat" }).selectOption({ label: "Mohon dicek." });
  await button(pane, "Tambahkan ke sel yang dipilih").click();
  await pane.getByText("1 catatan ditambahkan.").waitFor();
  await goTo(bench.page, "C11");
  await pane.getByRole("textbox", { name: "Isi catatan" }).fill("Angka sementara");
  await button(pane, "Tambahkan ke sel yang dipilih").click();
  await pane.getByRole("button", { name: "C11", exact: true }).waitFor();
  expect(await broken(pane)).toEqual([]);

  // Somebody answers in the sheet's own comment.
  await bench.page.evaluate(() => {
    const model = window.cermatWorkbench?.model;
    if (!model) return;
    const reply = {
      id: "jawaban",
      content: "Sudah dicek",
      authorName: "Perencana",
      authorEmail: "",
      created: "2026-01-05T00:00:00Z",
    };
    model.comments = model.comments.map((one) =>
      one.row === 10 && one.column === 2 ? { ...one, replies: [...one.replies, reply] } : one,
    );
  });
  await button(pane, "Perbarui daftar").click();
  await pane.getByText("Dijawab", { exact: true }).waitFor();
  const filter = pane.getByRole("combobox", { name: "Tampilkan" });
  await filter.selectOption({ label: "Dijawab (1)" });
  expect(await pane.getByRole("button", { name: "D9", exact: true }).count()).toBe(0);
  await filter.selectOption("all");
  await button(pane, "Catatan berikutnya").click();
  await button(pane, "Catatan berikutnya").click();
  expect(await settled(nameBox, "C11")).toBe("C11");
  await button(pane, "Selesai: catatan di C11").click();
  await pane.getByText("Catatan di C11 selesai.").waitFor();

  await reopen(await save("dengan-catatan.xlsx"));
  pane = await openScreen("Catatan");
  await pane.getByText("Selesai", { exact: true }).first().waitFor();
  await pane.getByText("Mohon dicek.").last().waitFor();
});

test("an accepted finding stays accepted in the saved workbook, can be revoked, and wakes when its figures change", async () => {
  bench = await lab.open();
  let pane = await check();
  const finding = () => pane.locator("[data-finding]", { hasText: "E11" });
  await finding().click();
  await button(pane, "Terima dengan alasan").click();
  await pane.getByRole("textbox", { name: "Alasan menerima temuan ini" }).fill("Sesuai berita acara");
  await button(pane, "Terima").click();
  await pane.getByText("Temuan di E11 diterima.").waitFor();
  expect(await settled(() => finding().count(), 0)).toBe(0);
  await pane.getByText("7 hubungan diperiksa, 6 cocok, 1 diterima").waitFor();
  expect(await broken(pane)).toEqual([]);

  await reopen(await save("diterima.xlsx"));
  pane = await check();
  expect(await finding().count()).toBe(0);
  pane = await openScreen("Temuan yang diterima");
  await pane.getByText("Alasan: Sesuai berita acara").waitFor();
  await pane.getByText("Masih ditemukan").waitFor();
  expect(await broken(pane)).toEqual([]);
  await button(pane, "Kembali").click();
  await type("D11", "8.917.170.700");
  await finding().waitFor();
  await pane.getByText("1 penerimaan tidak lagi berlaku").waitFor();

  await bench.page.keyboard.press("Control+z");
  await finding().waitFor({ state: "detached" });
  pane = await openScreen("Temuan yang diterima");
  await button(pane, "Batal menerima temuan di E11").click();
  await pane.getByText("1 temuan tidak lagi diterima.").waitFor();
  await button(pane, "Kembali").click();
  await finding().waitFor();
});
