/** Draws assets/icons/*.svg as PNG files in the sizes that Office asks for. */
const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");
const { unpackChromium } = require("../tests/browser/unpack-chromium.cjs");

const folder = path.resolve(__dirname, "../assets/icons");
const BRAND = [16, 32, 64, 80, 128];
const BUTTON = [16, 32, 80];
const icons = { cermat: BRAND, periksa: BUTTON, tandai: BUTTON, "hapus-tanda": BUTTON, "tulis-capaian": BUTTON, panel: BUTTON, "periksa-sel": BUTTON, "beri-catatan": BUTTON };

async function main() {
  const { executablePath, env } = unpackChromium();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ["--no-sandbox", "--disable-gpu", "--headless"] });
  try {
    const page = await browser.newPage();
    for (const [name, sizes] of Object.entries(icons)) {
      const svg = readFileSync(path.join(folder, `${name}.svg`), "utf8");
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        writeFileSync(path.join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
