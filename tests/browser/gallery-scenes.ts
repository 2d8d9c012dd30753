import { resolve } from "node:path";
import type { Frame } from "playwright-core";
import { settingsEn } from "../../src/taskpane/i18n/settings-en";
import { settingsId } from "../../src/taskpane/i18n/settings-id";
import type { Key, Translate } from "../../src/taskpane/i18n/translate";
import { type Bench, cell, goTo } from "./support";

/** What a scene has at hand. */
export interface Walk {
  readonly bench: Bench;
  readonly t: Translate;
  readonly language: "id" | "en";
  /** Takes the pane as it is, in every look and width. */
  readonly shot: (name: string) => Promise<void>;
}

interface Scene {
  readonly name: string;
  readonly isNew?: true;
  readonly open?: (books: { readonly twoTables: string }) => {
    readonly sample?: string;
    readonly file?: string;
    readonly pane?: string;
  };
  readonly walk: (walk: Walk) => Promise<void>;
}

const FIXTURES = resolve(__dirname, "../fixtures");
const sample = (name: string) => () => ({ sample: name });
const fixture = (path: string) => () => ({ file: resolve(FIXTURES, path) });

/** The words of the screens that are loaded later. */
const later = ({ language }: Walk, key: keyof typeof settingsId): string =>
  (language === "id" ? settingsId : settingsEn)[key];

const named = (pane: Frame, name: string | RegExp) =>
  pane.getByRole("button", { name, exact: typeof name === "string" }).first();

/** The button with the words of a key, up to its first placeholder. */
function button(pane: Frame, { t }: Walk, key: Key) {
  const text = (t as (key: Key) => string)(key);
  return named(pane, /[(:]/.test(text) ? new RegExp(`^${text.replace(/[(:].*$/, "").trim()}`) : text);
}

async function check(walk: Walk, whole = false): Promise<Frame> {
  const pane = await walk.bench.pane();
  if (whole) await pane.getByRole("radio", { name: walk.t("scope.workbook") }).check();
  await button(pane, walk, "action.check").click();
  await pane.getByRole("group", { name: walk.t("actions.label") }).waitFor();
  return pane;
}

async function menu(walk: Walk, name: string): Promise<Frame> {
  const pane = await walk.bench.pane();
  await button(pane, walk, "settings.label").click();
  await pane.getByRole("menuitem", { name }).click();
  return pane;
}

/** Opens the first finding of each rule. */
async function everyRule(walk: Walk): Promise<void> {
  const pane = await check(walk, true);
  const seen = new Set<string>();
  await walk.bench.page.keyboard.press("F8");
  for (let step = 0; step < 24; step++) {
    const current = pane.locator('[data-finding][aria-current="true"]');
    if ((await current.count()) === 0) break;
    const id = (await current.getAttribute("data-finding")) ?? "";
    const rule = id.split(":")[0] ?? id;
    if (!seen.has(rule)) {
      seen.add(rule);
      await walk.shot(`finding ${rule}`);
    }
    await current.focus();
    await walk.bench.page.keyboard.press("F8");
    await walk.bench.page.waitForTimeout(60);
  }
}

async function texts(walk: Walk, value: string): Promise<void> {
  const pane = await check(walk);
  await pane.getByRole("tab", { name: walk.t("tab.text") }).click();
  await pane.getByRole("textbox", { name: walk.t("text.label") }).waitFor();
  await walk.shot("empty");
  await pane.getByRole("textbox", { name: walk.t("text.label") }).fill(value);
  await button(pane.getByRole("tabpanel") as unknown as Frame, walk, "text.check").click();
  await pane
    .getByText(/11,|\d/)
    .first()
    .waitFor();
  await walk.bench.page.waitForTimeout(700);
  await walk.shot("checked");
}

/** Every screen and state of the pane, each reached as a person reaches it. */
export const SCENES: readonly Scene[] = [
  {
    name: "start",
    isNew: true,
    walk: async (walk) => {
      const pane = await walk.bench.pane();
      for (const step of [1, 2, 3]) {
        await pane.getByText(walk.t("tour.step", { step, count: 3 })).waitFor();
        await walk.shot(`tour ${String(step)}`);
        await button(pane, walk, step < 3 ? "tour.next" : "tour.done").click();
      }
      await walk.shot("known person");
    },
  },
  {
    name: "progress",
    open: sample("realisation-errors.xlsx"),
    walk: async (walk) => {
      await walk.bench.page.context().route("**/worker.js*", (route) =>
        route.fulfill({
          contentType: "text/javascript",
          body: 'onmessage = ({ data }) => postMessage({ job: data.job, kind: "progress", done: 37, total: 100 });',
        }),
      );
      const pane = await walk.bench.pane();
      await button(pane, walk, "action.check").click();
      await pane.getByText(walk.t("progress.percent", { percent: 37 })).waitFor();
      await walk.shot("checking");
      await button(pane, walk, "action.cancel").click();
      await walk.shot("cancelled");
    },
  },
  {
    name: "results",
    open: sample("z07-errors.xlsx"),
    walk: async (walk) => {
      const { t, shot } = walk;
      const pane = await check(walk);
      await shot("by severity");
      const by = pane.getByRole("combobox", { name: t("findings.groupBy") });
      await by.selectOption({ label: t("findings.groupBy.cause") });
      await shot("by cause");
      await by.selectOption({ label: t("findings.groupBy.place") });
      await shot("by place");
      await button(pane, walk, "findings.filters").click();
      await shot("filters");
      await pane.getByRole("searchbox").fill("zzz");
      await shot("nothing found");
      await pane.getByRole("searchbox").fill("");
      await pane.locator("[data-finding]").first().click();
      await pane
        .getByRole("button", { name: t("action.fix"), exact: true })
        .first()
        .click();
      await shot("fix");
      await pane
        .getByRole("button", { name: t("kept.accept"), exact: true })
        .first()
        .click();
      await shot("accept");
      await named(pane, /^(Perbaiki semua|Correct all)/).click();
      await shot("fix all");
      await pane.getByText(t("result.details"), { exact: true }).first().click();
      await shot("details");
    },
  },
  {
    name: "history",
    walk: async (walk) => {
      const pane = await check(walk);
      await button(pane, walk, "action.mark").click();
      await pane.getByText(walk.t("done.mark", { count: 1 })).waitFor();
      await walk.shot("marked");
      await button(pane, walk, "action.unmark").click();
      await pane.getByText(walk.t("done.unmark", { count: 1 })).waitFor();
      await walk.shot("unmarked");
      await button(pane, walk, "history.label").click();
      await pane.getByRole("menu").waitFor();
      await walk.shot("menu");
      await walk.bench.page.keyboard.press("Escape");
      await button(pane, walk, "settings.label").click();
      await pane.getByRole("menu").waitFor();
      await walk.shot("settings menu");
    },
  },
  { name: "T-C.29", open: sample("tabel_t_c_29-typed.xlsx"), walk: everyRule },
  { name: "realisation", open: sample("realisation-errors.xlsx"), walk: everyRule },
  { name: "review", open: fixture("layouts/review-errors.xlsx"), walk: everyRule },
  { name: "z22", open: fixture("zoo/z22-errors.xlsx"), walk: everyRule },
  { name: "z15", open: fixture("zoo/z15-errors.xlsx"), walk: everyRule },
  {
    name: "reading",
    open: sample("tabel_t_c_29-typed.xlsx"),
    walk: async (walk) => {
      const pane = await check(walk);
      await button(pane, walk, "action.reading").click();
      await pane.getByRole("heading", { name: walk.t("reading.title") }).waitFor();
      await walk.shot("sheet");
      await pane.locator("[data-column]").nth(5).click();
      await walk.shot("column");
      await pane
        .getByRole("group", { name: walk.t("reading.rows") })
        .getByRole("button")
        .nth(4)
        .click();
      await walk.shot("row");
      await button(pane, walk, "reading.range").click();
      await walk.shot("range");
    },
  },
  {
    name: "between",
    open: ({ twoTables }) => ({ file: twoTables }),
    walk: async (walk) => {
      const pane = await check(walk);
      await pane.getByRole("tab", { name: walk.t("tab.between") }).click();
      await button(pane, walk, "between.checkWorkbook").waitFor();
      await walk.shot("one sheet");
      await button(pane, walk, "between.checkWorkbook").click();
      await pane.getByRole("region", { name: /Anggaran/ }).waitFor();
      await walk.shot("two tables");
    },
  },
  {
    name: "text",
    open: ({ twoTables }) => ({ file: twoTables }),
    walk: (walk) =>
      texts(
        walk,
        "Pagu sebesar Rp 18.275.762.000 terealisasi Rp 8.917.170.675 (48,79%) dengan 7 (sepuluh) kegiatan pada tahun 2025.",
      ),
  },
  {
    name: "report",
    open: sample("tabel_t_c_29-typed.xlsx"),
    walk: async (walk) => {
      const pane = await check(walk, true);
      await pane.getByRole("tab", { name: walk.t("tab.report") }).click();
      await pane.getByRole("figure").first().waitFor();
      await walk.shot("panel");
      await button(pane, walk, "report.write").click();
      await walk.bench.page.getByRole("tab", { name: /Ringkasan|Summary/ }).waitFor();
      await walk.bench.page.waitForTimeout(500);
      await walk.shot("written");
    },
  },
  {
    name: "settings",
    walk: async (walk) => {
      const pane = await menu(walk, walk.t("kept.settings"));
      await pane.getByRole("heading", { name: walk.t("kept.settings") }).waitFor();
      await walk.shot("screen");
      await pane.getByRole("searchbox").fill("skala");
      await walk.shot("searched");
    },
  },
  {
    name: "notes",
    walk: async (walk) => {
      const pane = await menu(walk, walk.t("kept.notes"));
      await pane.getByRole("heading", { name: walk.t("kept.notes") }).waitFor();
      await walk.shot("empty");
      for (const [address, template] of [
        ["E11", 1],
        ["C9", 2],
      ] as const) {
        await goTo(walk.bench.page, address);
        await pane.getByRole("combobox").first().selectOption({ index: template });
        await named(pane, later(walk, "notes.add")).click();
        await pane.getByText(address, { exact: true }).first().waitFor();
      }
      await named(pane, new RegExp(`^${later(walk, "notes.finish")}`)).click();
      await walk.bench.page.waitForTimeout(400);
      await walk.shot("two notes");
    },
  },
  {
    name: "accepted",
    walk: async (walk) => {
      let pane = await menu(walk, walk.t("kept.accepted"));
      await pane.getByRole("heading", { name: walk.t("kept.accepted") }).waitFor();
      await walk.shot("none");
      await button(pane, walk, "action.back").click();
      pane = await check(walk);
      await pane.locator("[data-finding]").first().click();
      await button(pane, walk, "kept.accept").click();
      await pane.getByRole("textbox", { name: walk.t("kept.accept.reason") }).fill("Sesuai berita acara rekonsiliasi");
      await pane.getByRole("button", { name: walk.t("kept.accept.do"), exact: true }).click();
      await pane.getByText(walk.t("kept.done.accept", { cell: "E11" })).waitFor();
      await walk.shot("result");
      await menu(walk, walk.t("kept.accepted"));
      await pane.getByRole("heading", { name: walk.t("kept.accepted") }).waitFor();
      await walk.shot("one");
    },
  },
  {
    name: "help",
    walk: async (walk) => {
      const pane = await menu(walk, walk.t("help.open"));
      await pane.getByRole("heading", { name: walk.t("help.label") }).waitFor();
      await walk.shot("list");
      await pane.getByRole("listitem").getByRole("button").nth(2).click();
      await walk.shot("page");
    },
  },
  {
    name: "capaian",
    open: sample("tabel_t_c_29-typed.xlsx"),
    walk: async (walk) => {
      const pane = await check(walk);
      await button(pane, walk, "action.capaian").click();
      await pane.getByRole("heading", { name: walk.t("capaian.title") }).waitFor();
      await walk.shot("preview");
      await button(pane, walk, "capaian.choices").click();
      await walk.shot("choices");
      await named(pane, /^(Baris yang perlu|Rows to)/).click();
      await walk.shot("remarks");
    },
  },
  {
    name: "capaian text",
    open: fixture("real/tabel_t_c_29-text.xlsx"),
    walk: async (walk) => {
      const pane = await check(walk);
      await button(pane, walk, "action.capaian").click();
      await pane.getByRole("heading", { name: walk.t("capaian.none.title") }).waitFor();
      await walk.shot("texts");
      await named(pane, /^(Ubah \d+ teks|Turn \d+|Change \d+|Convert \d+)/).click();
      await pane.getByRole("heading", { name: walk.t("capaian.title") }).waitFor();
      await walk.shot("after texts");
    },
  },
  {
    name: "capaian none",
    open: fixture("layouts/agreement-clean.xlsx"),
    walk: async (walk) => {
      const pane = await check(walk);
      await walk.shot("clean");
      await button(pane, walk, "action.capaian").click();
      await pane.getByRole("heading", { level: 1 }).last().waitFor();
      await walk.bench.page.waitForTimeout(500);
      await walk.shot("none");
    },
  },
  {
    name: "cell",
    walk: async (walk) => {
      const pane = await walk.bench.pane();
      for (const address of ["E11", "E12", "A1"]) {
        await cell(walk.bench.page, address).click({ button: "right" });
        await walk.bench.page.getByRole("menuitem").first().click();
        await pane.getByRole("heading", { name: new RegExp(`^${address}\\b`) }).waitFor();
        await walk.shot(address);
      }
    },
  },
  {
    name: "errors",
    walk: async (walk) => {
      const { bench } = walk;
      const pane = await check(walk);
      for (const code of [5004, 5012, 5016, 5102, 5103, 7000]) {
        await bench.page.evaluate((error) => window.cermatWorkbench?.host.failNext(error), code);
        await button(pane, walk, "action.mark").click();
        await pane.getByRole("button", { name: walk.t("action.retry") }).waitFor();
        await walk.shot(String(code));
      }
      await cell(bench.page, "C8").click();
      await bench.page.keyboard.type("1");
      await bench.page.keyboard.press("Enter");
      await pane.waitForTimeout(1500);
      await walk.shot("after typing");
    },
  },
  {
    name: "interrupted",
    walk: async (walk) => {
      const { bench } = walk;
      const pane = await check(walk);
      for (const trip of [3, 4, 5, 6]) {
        await bench.page.evaluate((after) => {
          const { host } = window.cermatWorkbench ?? {};
          host?.reset();
          for (let at = after; at < after + 30; at++) host?.failAt(at, 5012);
        }, trip);
        await button(pane, walk, "action.mark").click();
        await pane.waitForTimeout(1200);
        await bench.page.evaluate(() => {
          window.cermatWorkbench?.host.reset();
        });
        if (trip === 3) await walk.shot("failed");
        await button(pane, walk, "action.check").click();
        await pane.waitForTimeout(900);
        if ((await pane.getByText(walk.t("interrupted.title")).count()) > 0) {
          await walk.shot(`bar ${String(trip)}`);
          return;
        }
      }
    },
  },
  {
    name: "crash",
    walk: async (walk) => {
      await walk.bench.page.context().route("**/worker.js*", (route) =>
        route.fulfill({
          contentType: "text/javascript",
          body: 'onmessage = ({ data }) => postMessage({ job: data.job, kind: "examined", report: { sheets: 1 } });',
        }),
      );
      const pane = await walk.bench.pane();
      await button(pane, walk, "action.check").click();
      await button(pane, walk, "crash.reload").waitFor();
      await walk.shot("screen");
    },
  },
  {
    name: "empty",
    open: fixture("layouts/pko-one-indicator.xlsx"),
    walk: async (walk) => {
      const pane = await check(walk);
      await walk.shot("little");
      await pane.getByRole("combobox", { name: walk.t("scope.label") }).selectOption("selection");
      await cell(walk.bench.page, "A1").click();
      await button(pane, walk, "action.check").click();
      await pane.waitForTimeout(1200);
      await walk.shot("selection");
    },
  },
];
