const { execFileSync } = require("node:child_process");
const path = require("node:path");
const { isFresh, sourceHash, writeStamp } = require("./source-hash.cjs");
const { unpackChromium } = require("./unpack-chromium.cjs");

/** Makes what the browser tests need on a fresh machine: the built pages and a browser. */
module.exports = function prepare() {
  unpackChromium();
  if (process.env.CERMAT_SKIP_BUILD === "1" || isFresh()) return;
  const root = path.resolve(__dirname, "../..");
  const hash = sourceHash();
  const webpack = require.resolve("webpack-cli/bin/cli.js", { paths: [root] });
  execFileSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  writeStamp(hash);
};
