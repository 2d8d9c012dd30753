import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- shared with the global setup, which runs before any compiling
const { unpackChromium } = require("./unpack-chromium.cjs") as {
  unpackChromium: () => { executablePath: string; env: Record<string, string> };
};

/** A screenshot and the sheet that it belongs on. */
export interface Picture {
  readonly group: string;
  readonly title: string;
  readonly file: string;
  readonly width: number;
}

const WIDE = 1_560;
const TALL = 1_560;
const GAP = 12;
const TITLE = 18;

interface Slice {
  readonly picture: Picture;
  readonly from: number;
  readonly height: number;
}

/** Puts the pictures of each group side by side, column by column, onto sheets that can be looked at whole. */
export async function contactSheets(pictures: readonly Picture[], folder: string): Promise<void> {
  const { executablePath, env } = unpackChromium();
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const page = await browser.newPage({ viewport: { width: WIDE, height: TALL } });
  for (const group of new Set(pictures.map((picture) => picture.group))) {
    const sheets = layOut(pictures.filter((picture) => picture.group === group));
    for (const [index, columns] of sheets.entries()) {
      await page.setContent(pageOf(columns));
      await page.screenshot({ path: join(folder, `sheet-${group}-${String(index + 1).padStart(2, "0")}.png`) });
    }
  }
  await browser.close();
}

function layOut(pictures: readonly Picture[]): Slice[][][] {
  const perSheet = Math.max(1, Math.floor(WIDE / ((pictures[0]?.width ?? 350) + GAP)));
  const columns: Slice[][] = [];
  let column: Slice[] = [];
  let used = TALL;
  for (const picture of pictures) {
    let from = 0;
    const tall = heightOf(picture);
    while (from < tall) {
      const height = Math.min(tall - from, TALL - TITLE - GAP);
      if (used + height + TITLE + GAP > TALL) {
        columns.push((column = []));
        used = 0;
      }
      column.push({ picture, from, height });
      used += height + TITLE + GAP;
      from += height;
    }
  }
  return Array.from({ length: Math.ceil(columns.length / perSheet) }, (_, index) =>
    columns.slice(index * perSheet, (index + 1) * perSheet),
  );
}

/** A PNG says its height in its first bytes. */
function heightOf({ file }: Picture): number {
  return readFileSync(file).readUInt32BE(20);
}

function pageOf(columns: readonly (readonly Slice[])[]): string {
  const body = columns
    .map(
      (column) =>
        `<div>${column
          .map(
            ({ picture, from, height }) =>
              `<p>${picture.title}${from > 0 ? " (…)" : ""}</p><div style="width:${String(picture.width)}px;height:${String(height)}px;background:url(data:image/png;base64,${readFileSync(picture.file).toString("base64")}) 0 -${String(from)}px;outline:1px solid #888"></div>`,
          )
          .join("")}</div>`,
    )
    .join("");
  return `<style>body{margin:0;display:flex;gap:${String(GAP)}px;background:#ddd;font:11px sans-serif}p{margin:2px 0;height:${String(TITLE - 4)}px;overflow:hidden}</style>${body}`;
}
