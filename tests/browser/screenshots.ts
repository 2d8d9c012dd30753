import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Frame } from "playwright-core";
import { type Bench, cell, goTo, openLab } from "./support";

const FOLDER = resolve(__dirname, "../../assets/screenshots");
const SIZE = { width: 1360, height: 800 };

const press = (pane: Frame, name: string): Promise<void> => pane.getByRole("button", { name, exact: true }).click();

async function shoot({ page }: Bench, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(2, 2);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  process.stdout.write(`assets/screenshots/${name}.png\n`);
}

/** Takes the pictures of the README from the built workbench. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const lab = await openLab();
  try {
    let bench = await lab.open({ size: SIZE });
    let pane = await bench.pane();
    await press(pane, "Periksa");
    await pane.getByText(/hubungan diperiksa/).waitFor();
    await press(pane, "Tandai");
    await pane.getByText(/sel ditandai/).waitFor();
    await pane.getByRole("listitem").getByRole("button").first().click();
    await cell(bench.page, "E11").click();
    await shoot(bench, "tandai");
    await bench.close();

    bench = await lab.open({ sample: "realisation-errors.xlsx", size: SIZE });
    pane = await bench.pane();
    await press(pane, "Periksa");
    await pane.getByText(/hubungan diperiksa/).waitFor();
    await shoot(bench, "periksa");
    await bench.close();

    bench = await lab.open({ size: SIZE });
    pane = await bench.pane();
    await goTo(bench.page, "E8:E12");
    await bench.page.keyboard.press("Delete");
    await press(pane, "Tulis capaian");
    await pane.getByRole("heading", { name: "Tulis capaian" }).waitFor();
    await shoot(bench, "capaian");
    await bench.close();
  } finally {
    await lab.close();
  }
}

void main();
