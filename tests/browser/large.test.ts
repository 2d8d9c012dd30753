import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeTable } from "./books";
import { type Bench, type Lab, openLab } from "./support";

jest.setTimeout(300_000);

/** How many rows: fewer by default, so that the suite stays short; fifty thousand to measure. */
const ROWS = Number(process.env["CERMAT_ROWS"] ?? 5_000);
/** Nothing holds up a person for longer, in milliseconds. */
const LONGEST = 50;

let lab: Lab;
let bench: Bench;
let folder: string;

beforeAll(async () => {
  lab = await openLab();
  folder = mkdtempSync(join(tmpdir(), "cermat-large-"));
});
afterAll(async () => {
  await lab.close();
  rmSync(folder, { recursive: true });
});

test("a large table is read and checked with progress while the pane answers all along, and can be cancelled", async () => {
  const file = join(folder, "besar.xlsx");
  writeFileSync(file, largeTable(ROWS));
  bench = await lab.open({ file });
  const pane = await bench.pane();
  await pane.getByRole("button", { name: "Periksa", exact: true }).waitFor();
  await pane.waitForTimeout(2_000);
  await pane.evaluate(() => {
    const told = { longest: 0, count: 0, progress: [] as string[] };
    Object.assign(window, { told });
    new PerformanceObserver((list) => {
      for (const { duration, name } of list.getEntries()) {
        // The page around the pane plays Excel, which in truth is another program.
        if (name === "same-origin-ancestor") continue;
        told.longest = Math.max(told.longest, duration);
        told.count++;
      }
    }).observe({ entryTypes: ["longtask"] });
    setInterval(() => {
      const shown = document.querySelector('[role="progressbar"]')?.getAttribute("aria-valuenow");
      if (shown && told.progress.at(-1) !== shown) told.progress.push(shown);
    }, 20);
  });
  const told = () =>
    pane.evaluate(() => (window as unknown as { told: { longest: number; count: number; progress: string[] } }).told);
  const before = Date.now();
  await pane.getByRole("button", { name: "Periksa", exact: true }).click();
  await pane
    .getByText(/hubungan diperiksa|cocok/)
    .first()
    .waitFor({ timeout: 240_000 });
  const took = Date.now() - before;
  const { longest, count, progress } = await told();
  process.stdout.write(
    `${ROWS.toLocaleString("en")} rows: ${String(Math.round(took / 100) / 10)} s, tasks over 50 ms in the pane: ${String(count)}, ` +
      `longest ${String(Math.round(longest))} ms, steps of progress ${String(progress.length)}\n`,
  );
  expect(progress.length).toBeGreaterThan(1);
  expect(longest).toBeLessThan(LONGEST * 4);

  await pane.getByRole("button", { name: "Periksa", exact: true }).click();
  await pane.getByRole("button", { name: "Batal", exact: true }).click();
  await pane.getByText("Dibatalkan. Tidak ada yang diubah.").waitFor({ timeout: 20_000 });
  await bench.close();
});
