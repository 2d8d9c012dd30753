import type { Frame } from "playwright-core";
import { findingOf, reportOf } from "../actions/reports";
import { axeSource, type Bench, type Lab, openLab, settled } from "./support";

jest.setTimeout(90_000);

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
const nameBox = () => bench.page.getByRole("textbox", { name: "Kotak nama" }).inputValue();

/** Rules of access that the pane breaks as it stands. */
async function broken(pane: Frame): Promise<string[]> {
  await pane.evaluate(axeSource());
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

test("a new person reads one sentence, is shown around once, and checks with one press", async () => {
  bench = await lab.open();
  const pane = await bench.pane();
  await pane.getByText("Langkah 1 dari 3").waitFor();
  expect(await broken(pane)).toEqual([]);
  const painted = await pane.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity,
  );
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

test("a reviewer goes through the findings by keyboard alone, and the sheet follows", async () => {
  bench = await lab.open({ sample: "z07-errors.xlsx" });
  const pane = await bench.pane();
  const { keyboard } = bench.page;
  await button(pane, "Periksa").focus();
  await keyboard.press("Enter");
  await pane.getByText(/hubungan diperiksa/).waitFor();
  await keyboard.press("F8");
  const seen: string[] = [];
  for (let step = 0; step < 9; step++) {
    const current = pane.locator('[data-finding][aria-current="true"]');
    const cell = /^(?:Salah|Perlu dilihat)?\s*([A-Z]+\d+)/.exec((await current.innerText()).trim())?.[1] ?? "";
    expect(await settled(nameBox, cell)).toBe(cell);
    seen.push(cell);
    await keyboard.press("F8");
  }
  expect(new Set(seen).size).toBe(9);
  expect(await broken(pane)).toEqual([]);
  await keyboard.press("Shift+F8");
  await keyboard.press("Tab");
  expect(await pane.evaluate(() => document.activeElement?.tagName)).toMatch(/^(BUTTON|A)$/);
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
  await pane.getByRole("radio", { name: "Seluruh buku kerja" }).check();
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
