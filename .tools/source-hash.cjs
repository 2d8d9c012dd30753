const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const stamp = path.join(root, "dist", ".source-hash");
const sources = ["src", "assets", ".tools", "manifest.xml", "webpack.config.js", "package-lock.json"];
/** Pictures of the built pages are made after them. */
const results = path.join(root, "assets", "screenshots");

function* filesUnder(place) {
  if (place === results) return;
  if (!statSync(place).isDirectory()) return yield place;
  for (const name of readdirSync(place).sort()) yield* filesUnder(path.join(place, name));
}

/** One hash over everything that the built pages are made from. */
function sourceHash() {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesUnder(path.join(root, source))) {
      hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

/** Whether the built pages were made from the sources as they are now. */
function isFresh() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === sourceHash();
}

/** Notes what the built pages were made from. */
function writeStamp(hash = sourceHash()) {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

module.exports = { sourceHash, isFresh, writeStamp };
if (require.main === module) writeStamp();
