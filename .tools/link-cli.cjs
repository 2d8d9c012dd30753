const { rmSync, symlinkSync, writeFileSync } = require("node:fs");
const { resolve } = require("node:path");

/**
 * Puts the built command where npx looks first. As a `bin` of the package npx would resolve the whole package at every
 * call, which takes over a second.
 */
const built = resolve(__dirname, "../dist/cli/cermat.cjs");
const link = resolve(__dirname, "../node_modules/.bin/cermat");
rmSync(link, { force: true });
if (process.platform === "win32") writeFileSync(`${link}.cmd`, `@node "${built}" %*\r\n`);
else symlinkSync("../../dist/cli/cermat.cjs", link);
