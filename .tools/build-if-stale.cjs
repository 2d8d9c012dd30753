const { execFileSync } = require("node:child_process");
const path = require("node:path");
const { isFresh, sourceHash, writeStamp } = require("./source-hash.cjs");

/** Builds everything in `dist` unless it was made from the sources as they are now. */
function buildIfStale() {
  if (isFresh()) return;
  process.stderr.write("Menyiapkan Cermat, kira-kira setengah menit ... / building, about half a minute ...\n");
  const root = path.resolve(__dirname, "..");
  const hash = sourceHash();
  const webpack = require.resolve("webpack-cli/bin/cli.js", { paths: [root] });
  const options = ["--mode", "production", "--stats", "errors-only"];
  execFileSync(process.execPath, [webpack, ...options], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  writeStamp(hash);
}

module.exports = { buildIfStale };
if (require.main === module) buildIfStale();
