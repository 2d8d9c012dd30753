const { buildIfStale } = require("../../.tools/build-if-stale.cjs");
const { unpackChromium } = require("./unpack-chromium.cjs");

/** Makes what the browser tests need on a fresh machine: the built pages and a browser. */
module.exports = function prepare() {
  unpackChromium();
  if (process.env.CERMAT_SKIP_BUILD !== "1") buildIfStale();
};
