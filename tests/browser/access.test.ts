import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTranslate } from "../../src/taskpane/i18n/translate";
import { knownPerson, newPerson, THEME_SCRIPT } from "./appearance";
import { broken } from "./axe";
import { twoTables } from "./books";
import { SCENES } from "./gallery-scenes";
import { type Lab, openLab } from "./support";

jest.setTimeout(120_000);

/** The journeys go through the pane as it is at first, light; here it is walked in the dark. `CERMAT_SCENES=all` walks everything. */
const USUAL = ["start", "results", "report", "settings", "capaian", "help"];
const isAll = process.env["CERMAT_SCENES"] === "all";

let lab: Lab;
let folder: string;

beforeAll(async () => {
  lab = await openLab();
  folder = mkdtempSync(join(tmpdir(), "cermat-access-"));
  writeFileSync(join(folder, "dua-tabel.xlsx"), twoTables());
});
afterAll(async () => {
  await lab.close();
  rmSync(folder, { recursive: true });
});

test.each(SCENES.filter(({ name }) => isAll || USUAL.includes(name)).map((scene) => [scene.name, scene] as const))(
  "no rule of access is broken in the dark: %s",
  async (_, scene) => {
    const bench = await lab.open({
      ...scene.open?.({ twoTables: join(folder, "dua-tabel.xlsx") }),
      script: `window.cermatTheme = "dark"; ${THEME_SCRIPT} ${scene.isNew === true ? newPerson("en") : knownPerson("en")}`,
    });
    const found: string[] = [];
    await scene.walk({
      bench,
      language: "en",
      t: createTranslate("en"),
      shot: async (name) => {
        const pane = await bench.pane();
        found.push(...(await broken(pane)).map((rule) => `${name}: ${rule}`));
      },
    });
    expect(found).toEqual([]);
    await bench.close();
  },
);
