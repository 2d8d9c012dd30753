/**
 * Brings the add-in into a real Excel: serves dist/addin over https on port 3000, where the manifest expects it,
 * and asks Excel on this machine to load the manifest. Certificate and loading are left to Microsoft's own tools,
 * fetched by npx when they are first needed. Ctrl+C stops serving and takes the add-in out again.
 */
const { spawnSync } = require("node:child_process");
const { createReadStream, existsSync, readFileSync, statSync } = require("node:fs");
const https = require("node:https");
const os = require("node:os");
const path = require("node:path");

const CERTS = "office-addin-dev-certs@2";
const SETTINGS = "office-addin-dev-settings@3";
const PORT = 3000;
const root = path.resolve(__dirname, "..");
const folder = path.join(root, "dist/addin");
const certificate = (name) => path.join(os.homedir(), ".office-addin-dev-certs", name);
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".png": "image/png", ".svg": "image/svg+xml", ".xml": "application/xml" };

const HELP = {
  web: `
Excel di web / Excel on the web:
  1. Buka buku kerja di https://excel.cloud.microsoft
     Open a workbook at https://excel.cloud.microsoft
  2. Beranda > Add-in > Add-in lainnya > Add-in saya > Unggah Add-in saya
     Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in
  3. Pilih / choose ${path.join(root, "manifest.xml")}`,
  port: `Port ${PORT} sedang dipakai program lain. / Port ${PORT} is in use by another program.`,
  certificate: "Sertifikat untuk localhost belum ada. / There is no certificate for localhost yet.",
  build: "Bangun dahulu: npm run build / Build first: npm run build",
};

/** npx is a script of the shell on Windows; nothing here comes from outside. */
function npx(...args) {
  return spawnSync("npx", ["--yes", ...args], { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

function answer(request, response) {
  const { pathname } = new URL(request.url ?? "/", `https://localhost:${PORT}`);
  const file = path.join(folder, decodeURIComponent(pathname).replace(/^\/addin\//, ""));
  const inside = file.startsWith(folder + path.sep) && pathname.startsWith("/addin/");
  if (!inside || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream", "cache-control": "no-store" });
  createReadStream(file).pipe(response);
}

function stop(server, loaded) {
  if (loaded) npx(SETTINGS, "unregister", "manifest.xml");
  server.close(() => process.exit(0));
  server.closeAllConnections();
}

function load(server) {
  process.stdout.write(`\nCermat: https://localhost:${PORT}/addin/ (Ctrl+C untuk berhenti / to stop)\n`);
  const desktop = process.platform === "win32" || process.platform === "darwin";
  const loaded = desktop && npx(SETTINGS, "sideload", "manifest.xml", "desktop", "--app", "excel");
  process.stdout.write(`${HELP.web}\n`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop(server, loaded));
}

function main() {
  if (!existsSync(path.join(folder, "taskpane.html"))) return fail(HELP.build);
  if (!existsSync(certificate("localhost.crt"))) npx(CERTS, "install");
  if (!existsSync(certificate("localhost.crt"))) return fail(HELP.certificate);
  const keys = { key: readFileSync(certificate("localhost.key")), cert: readFileSync(certificate("localhost.crt")) };
  const server = https.createServer(keys, answer);
  server.on("error", (error) => fail(error.code === "EADDRINUSE" ? HELP.port : error.message));
  server.listen(PORT, "localhost", () => load(server));
}

function fail(words) {
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}

main();
