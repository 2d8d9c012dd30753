import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { findingOf, reportOf } from "../actions/reports";
import { broken } from "./axe";
import { twentyMistakes } from "./books";
import { type Bench, type Lab, openLab, settled } from "./support";

jest.setTimeout(90_000);

let lab: Lab;
let bench: Bench;
let folder: string;

beforeAll(async () => {
  lab = await openLab();
  folder = mkdtempSync(join(tmpdir(), "cermat-pane-"));
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

test("a new person reads one sentence, is shown around once, and checks with one press", async () => {
  bench = await lab.open();
  const pane = await bench.pane();
  await pane.getByText("Langkah 1 dari 3").waitFor();
  expect(await broken(pane)).toEqual([]);
  const painted = await pane.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity,
  );
  process.stdout.write(`first paint after load: ${String(Math.round(painted))} ms\n`);
  expect(painted).toBeLessThan(3_000);
  await button(pane, "Lewati").click();
  await button(pane, "Periksa").click();
  await pane.getByText(/hubungan diperiksa/).waitFor();
  expect(await broken(pane)).toEqual([]);
  await bench.page.reload();
  const again = await bench.pane();
  await button(again, "Periksa").waitFor();
  expect(await again.getByText(/^Langkah/).count()).toBe(0);
});

test("a reviewer goes through twenty findings by keyboard alone, the sheet follows, and accepts the last", async () => {
  const file = join(folder, "dua-puluh.xlsx");
  writeFileSync(file, twentyMistakes());
  bench = await lab.open({ file });
  const pane = await bench.pane();
  const { keyboard } = bench.page;
  await button(pane, "Periksa").focus();
  await keyboard.press("Enter");
  await pane.getByText(/hubungan diperiksa/).waitFor();
  await keyboard.press("F8");
  const seen: string[] = [];
  for (let step = 0; step < 20; step++) {
    const current = pane.locator('[data-finding][aria-current="true"]');
    const cell = /^(?:Salah|Perlu dilihat)?\s*([A-Z]+\d+)/.exec((await current.innerText()).trim())?.[1] ?? "";
    expect(await settled(nameBox, cell)).toBe(cell);
    seen.push(cell);
    await keyboard.press("F8");
  }
  expect(new Set(seen).size).toBe(20);
  expect(await broken(pane)).toEqual([]);
  const focused = () => pane.evaluate(() => document.activeElement?.textContent ?? "");
  for (let step = 0; step < 20 && (await focused()) !== "Terima dengan alasan"; step++) await keyboard.press("Tab");
  await keyboard.press("Enter");
  await pane.getByRole("textbox", { name: "Alasan menerima temuan ini" }).waitFor();
  await keyboard.type("Sesuai berita acara");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await pane.getByText("19 salah, 1 diterima").waitFor();
});

test("selecting the cell of a finding in the sheet opens the finding and leaves the focus in the sheet", async () => {
  bench = await lab.open();
  const pane = await bench.pane();
  await button(pane, "Periksa").click();
  await pane.getByText(/hubungan diperiksa/).waitFor();
  await bench.page.locator('[data-cell="E11"]').click();
  await pane.locator('[data-finding][aria-current="true"]', { hasText: "E11" }).waitFor();
  expect(await bench.page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
});

test("all that is certain is corrected at once, and taken back at once", async () => {
  bench = await lab.open({ sample: "z07-errors.xlsx" });
  const before = await bench.describe();
  const pane = await bench.pane();
  await button(pane, "Periksa").click();
  await button(pane, /^Perbaiki semua yang pasti/).click();
  expect(await broken(pane)).toEqual([]);
  await button(pane, "Ganti isinya").click();
  await pane.getByText(/temuan diperbaiki/).waitFor();
  await pane
    .getByText(/Tidak ada yang salah|Semua .* cocok/)
    .first()
    .waitFor();
  await button(pane, /^Urungkan/).click();
  await pane.getByText(/^Diurungkan/).waitFor();
  expect(await settled(() => bench.describe(), before)).toEqual(before);
});

test("the findings sheet is written, is not examined itself, and is undone without a trace", async () => {
  bench = await lab.open({ sample: "tabel_t_c_29-typed.xlsx" });
  const before = await bench.describe();
  const pane = await bench.pane();
  await pane.getByRole("radio", { name: "Semua lembar" }).check();
  await button(pane, "Periksa").click();
  const headline = pane.getByText(/hubungan diperiksa/).first();
  await headline.waitFor();
  const words = await headline.innerText();
  await pane.getByRole("tab", { name: "Laporan" }).click();
  await pane.getByRole("figure").first().waitFor();
  expect(await broken(pane)).toEqual([]);
  await button(pane, "Tulis Lembar Temuan").click();
  await pane.getByText(/^Ditulis: Lembar Temuan/).waitFor();
  await bench.page.getByRole("tab", { name: "Ringkasan Cermat" }).waitFor();
  await button(pane, "Periksa").click();
  await pane.getByText(/Diperiksa pukul/).waitFor();
  expect(await settled(() => headline.innerText(), words)).toBe(words);
  await button(pane, /^Urungkan/).click();
  await pane.getByText(/^Diurungkan/).waitFor();
  expect(await settled(() => bench.describe(), before)).toEqual(before);
});

test("five thousand findings scroll without a frame that takes long", async () => {
  bench = await lab.open({ sample: "realisation-errors.xlsx" });
  const many = Array.from({ length: 5000 }, (_, index) =>
    findingOf({ cell: `F${String(index + 1)}`, severity: index % 3 === 0 ? "warning" : "error" }),
  );
  const report = JSON.stringify(reportOf(many));
  await bench.page.context().route("**/worker.js*", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `const report = ${report}; onmessage = ({ data }) => postMessage({ job: data.job, kind: "examined", report });`,
    }),
  );
  const pane = await bench.pane();
  await button(pane, "Periksa").click();
  await pane.getByText("5.000 temuan").waitFor();
  const frames = await pane.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const scroller = document.querySelector("main");
        const times: number[] = [];
        let last = performance.now();
        const step = (now: number): void => {
          times.push(now - last);
          last = now;
          if (scroller) scroller.scrollTop += 400;
          if (times.length < 240) requestAnimationFrame(step);
          else resolve(times.slice(2));
        };
        requestAnimationFrame(step);
      }),
  );
  const slow = frames.filter((time) => time > 50);
  const sorted = [...frames].sort((a, b) => a - b);
  process.stdout.write(
    `5,000 findings: ${String(frames.length)} frames, median ${String(Math.round(sorted[frames.length / 2] ?? 0))} ms, ` +
      `longest ${String(Math.round(sorted.at(-1) ?? 0))} ms, over 50 ms: ${String(slow.length)}\n`,
  );
  expect(slow.length).toBeLessThan(frames.length / 10);
  expect(await pane.getByRole("listitem").count()).toBeLessThan(40);
});
