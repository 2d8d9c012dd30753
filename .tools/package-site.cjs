const { createHash } = require("node:crypto");
const {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const path = require("node:path");
const { manifestFor } = require("./manifest-url.cjs");

const MANIFEST = "manifest.xml";
const INTEGRITY = "integrity.sha256";
/** Endings of files that may name an address. */
const TEXT = /\.(html|js|json|xml|css|svg)$/;

/** All files of a folder, as paths with slashes, in order. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
}

/** Refuses what Office would not take or what only works on a developer's machine. */
function requireBase(base) {
  if (!/^https:\/\/[^\s"'<>]+$/.test(base ?? "")) throw new Error(`--base must be an https address: ${base}`);
  if (/^https:\/\/(localhost|127\.|\[::1\])/i.test(base)) throw new Error(`--base must not be this machine: ${base}`);
}

/**
 * Makes the folder that an office's web server gets: the static site, the manifest for its address, and the list of
 * SHA-256 sums by which anyone can check that nothing was changed on the way (`sha256sum -c`).
 */
function packageSite({ addin, manifest, base, out, version }) {
  requireBase(base);
  if (!existsSync(path.join(addin, "taskpane.html"))) throw new Error(`There is no built site in ${addin}.`);
  const xml = readFileSync(manifest, "utf8");
  if (!xml.includes(`<Version>${version}.0</Version>`)) throw new Error(`manifest.xml is not of version ${version}.`);
  const folder = path.join(out, `cermat-${version}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(addin, path.join(folder, "site"), { recursive: true, filter: (name) => path.basename(name) !== MANIFEST });
  writeFileSync(path.join(folder, MANIFEST), manifestFor(xml, base));
  const files = filesOf(folder);
  const local = files.filter(
    (name) => TEXT.test(name) && /https?:\/\/localhost/.test(readFileSync(path.join(folder, name), "utf8")),
  );
  if (local.length > 0) throw new Error(`These files still speak of localhost: ${local.join(", ")}`);
  const sums = files.map((name) => {
    const sum = createHash("sha256")
      .update(readFileSync(path.join(folder, name)))
      .digest("hex");
    return `${sum}  ${name}\n`;
  });
  writeFileSync(path.join(folder, INTEGRITY), sums.join(""));
  return { folder, files: [...files, INTEGRITY] };
}

module.exports = { packageSite };
