const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { brotliDecompressSync } = require("node:zlib");

const modules = path.resolve(__dirname, "../../node_modules");
const pack = path.join(modules, "@sparticuz/chromium");

/** Writes the plain files of a tar archive; names longer than 100 bytes do not occur in ours. */
function untar(bytes, folder) {
  const text = (from, length) => bytes.toString("latin1", from, from + length).replace(/\0.*$/s, "");
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0;) {
    const size = parseInt(text(at + 124, 12), 8);
    const kind = text(at + 156, 1);
    if (kind === "" || kind === "0") {
      const file = path.join(folder, text(at, 100));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

const fontsConf = (folder) => `<?xml version="1.0"?>
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
  <alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/**
 * Unpacks the browser of the npm package, with the libraries and fonts it brings, once;
 * returns where it is and the environment it needs, so that no package of the system is wanted.
 */
function unpackChromium() {
  const { version } = JSON.parse(readFileSync(path.join(pack, "package.json"), "utf8"));
  const folder = path.join(modules, ".cache", `chromium-${version}`);
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}`;
    const unpacked = (name) => brotliDecompressSync(readFileSync(path.join(pack, "bin", name)));
    mkdirSync(draft, { recursive: true });
    untar(unpacked("al2023.tar.br"), draft);
    untar(unpacked("fonts.tar.br"), draft);
    writeFileSync(path.join(draft, "fonts.conf"), fontsConf(folder));
    writeFileSync(path.join(draft, "chromium"), unpacked("chromium.br"), { mode: 0o755 });
    try {
      renameSync(draft, folder);
    } catch (error) {
      // Another run was quicker: its copy is as good.
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    executablePath: path.join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: path.join(folder, "lib"), FONTCONFIG_FILE: path.join(folder, "fonts.conf") },
  };
}

module.exports = { unpackChromium };
