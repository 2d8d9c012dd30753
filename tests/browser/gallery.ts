import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Frame } from "playwright-core";
import { createTranslate } from "../../src/taskpane/i18n/translate";
import { knownPerson, newPerson, THEME_SCRIPT } from "./appearance";
import { contactSheets, type Picture } from "./contact-sheet";
import { SCENES, type Walk } from "./gallery-scenes";
import { type Bench, openLab } from "./support";
import { twoTables } from "./books";

const FOLDER = resolve(process.env["CERMAT_GALLERY"] ?? join(__dirname, "../../dist/gallery"));
const LANGUAGES = ["id", "en"] as const;
const LOOKS = ["light", "dark", "high-contrast"] as const;
const WIDTHS = [300, 350, 600] as const;
const TALLEST = 3_000;

type Look = (typeof LOOKS)[number];

/** Which of a list are asked for by an environment variable; all without one. */
function asked<T extends string | number>(name: string, all: readonly T[]): readonly T[] {
  const wanted = process.env[name]?.split(",");
  return wanted ? all.filter((one) => wanted.includes(String(one))) : all;
}

/** Makes the pane look as in an Excel of that theme; the pane hears of a theme when the contrast changes. */
async function dress({ page }: Bench, pane: Frame, look: Look): Promise<void> {
  await pane.evaluate((theme) => Object.assign(window, { cermatTheme: theme }), look);
  await page.emulateMedia({ forcedColors: look === "high-contrast" ? "none" : "active" });
  await page.waitForTimeout(80);
  await page.emulateMedia({ forcedColors: look === "high-contrast" ? "active" : "none" });
}

async function widen({ page }: Bench, width: number): Promise<void> {
  await page.evaluate((px) => {
    const pane = document.querySelector<HTMLElement>(".pane");
    pane?.style.setProperty("width", `${String(px)}px`);
    pane?.style.setProperty("min-width", `${String(px)}px`);
  }, width);
}

/** Lets the pane be as tall as what it shows. */
async function fit({ page }: Bench, pane: Frame): Promise<void> {
  const tall = await pane.evaluate(() => {
    const scroller = document.querySelector("main") ?? document.body;
    return Math.max(scroller.firstElementChild?.scrollHeight ?? 0, 420);
  });
  await page.setViewportSize({ width: 1240, height: Math.min(tall, TALLEST) + 220 });
}

async function main(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const books = mkdtempSync(join(tmpdir(), "cermat-gallery-"));
  const two = join(books, "dua-tabel.xlsx");
  writeFileSync(two, twoTables());
  const lab = await openLab();
  const pictures: Picture[] = [];
  const scenes = SCENES.filter(({ name }) => asked("CERMAT_SCENES", [name]).length > 0);
  for (const language of asked("CERMAT_LANGUAGES", LANGUAGES)) {
    for (const scene of scenes) {
      const person = scene.isNew === true ? newPerson(language) : knownPerson(language);
      const bench = await lab.open({
        ...scene.open?.({ twoTables: two }),
        size: { width: 1240, height: 1000 },
        script: THEME_SCRIPT + person,
      });
      const shot = async (name: string): Promise<void> => {
        const pane = await bench.pane();
        for (const look of asked("CERMAT_LOOKS", LOOKS)) {
          if (LOOKS.indexOf(look) > 0) await dress(bench, pane, look);
          for (const width of asked("CERMAT_WIDTHS", WIDTHS)) {
            await widen(bench, width);
            await fit(bench, pane);
            await fit(bench, pane);
            await bench.page.waitForTimeout(120);
            const file = join(
              FOLDER,
              `${language}-${look}-${String(width)}-${scene.name}-${name}.png`.replaceAll(" ", "-"),
            );
            await bench.page.locator(".pane-body").screenshot({ path: file, animations: "disabled" });
            pictures.push({
              group: `${language}-${look}-${String(width)}`,
              title: `${scene.name}: ${name}`,
              file,
              width,
            });
          }
        }
        await dress(bench, pane, "light");
        await widen(bench, 350);
      };
      const walk: Walk = { bench, t: createTranslate(language), language, shot };
      try {
        await scene.walk(walk);
      } catch (error) {
        process.stdout.write(`${language} ${scene.name}: ${String(error).slice(0, 400)}\n`);
        await shot("AS IT STOPPED").catch(() => undefined);
      }
      for (const trouble of await bench.troubles()) process.stdout.write(`${scene.name}: ${trouble.slice(0, 200)}\n`);
      await bench.close();
      process.stdout.write(`${language} ${scene.name}\n`);
    }
  }
  await contactSheets(pictures, FOLDER);
  await lab.close();
  rmSync(books, { recursive: true });
}

void main();
