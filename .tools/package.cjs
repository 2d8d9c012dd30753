const { execFileSync } = require("node:child_process");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { version } = require("../package.json");
const { packageSite } = require("./package-site.cjs");

const root = path.resolve(__dirname, "..");
const { values } = parseArgs({
  options: { base: { type: "string" }, out: { type: "string", default: "dist/package" } },
});
if (!values.base) {
  console.error("npm run package -- --base https://cermat.kota.example/addin");
  process.exit(64);
}
execFileSync(process.execPath, [path.join(__dirname, "build-if-stale.cjs")], { cwd: root, stdio: "inherit" });
const { folder, files } = packageSite({
  addin: path.join(root, "dist/addin"),
  manifest: path.join(root, "manifest.xml"),
  base: values.base,
  out: path.resolve(root, values.out),
  version,
});
console.log(`${path.relative(root, folder)}: ${String(files.length)} files`);
