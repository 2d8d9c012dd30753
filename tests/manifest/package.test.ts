import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

interface Packaging {
  readonly addin: string;
  readonly manifest: string;
  readonly base: string;
  readonly out: string;
  readonly version: string;
}
const { packageSite } = createRequire(__filename)("../../.tools/package-site.cjs") as {
  packageSite: (options: Packaging) => { readonly folder: string; readonly files: readonly string[] };
};
const root = resolve(__dirname, "../..");
const manifest = resolve(root, "manifest.xml");
const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as { version: string };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cermat-package-"));
  mkdirSync(join(folder, "addin/assets"), { recursive: true });
  writeFileSync(join(folder, "addin/taskpane.html"), readFileSync(resolve(root, "src/taskpane/taskpane.html")));
  writeFileSync(join(folder, "addin/manifest.xml"), readFileSync(manifest));
  writeFileSync(join(folder, "addin/assets/icon.png"), "gambar");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const options = (more: Partial<Packaging> = {}): Packaging => ({
  addin: join(folder, "addin"),
  manifest,
  base: "https://cermat.kota.example/addin",
  out: join(folder, "out"),
  version,
  ...more,
});

test("the package holds the site, the manifest for its address, and a sum of every file", () => {
  const made = packageSite(options());
  expect(made.files).toEqual(["manifest.xml", "site/assets/icon.png", "site/taskpane.html", "integrity.sha256"]);
  const xml = readFileSync(join(made.folder, "manifest.xml"), "utf8");
  expect(xml).toContain('"https://cermat.kota.example/addin/taskpane.html"');
  expect(xml).toContain('"https://cermat.kota.example/addin/bantuan.html"');
  expect(xml).not.toContain("localhost");
  const sums = readFileSync(join(made.folder, "integrity.sha256"), "utf8").trim().split("\n");
  expect(sums).toHaveLength(3);
  for (const line of sums) {
    const [sum, name] = line.split("  ");
    const bytes = readFileSync(join(made.folder, name ?? ""));
    expect(sum).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});

test("a slash at the end of the address does not double", () => {
  const { folder: made } = packageSite(options({ base: "https://cermat.kota.example/addin/" }));
  expect(readFileSync(join(made, "manifest.xml"), "utf8")).not.toContain("addin//");
});

test.each(["http://cermat.kota.example", "https://localhost:3000/addin", "cermat.kota.example", ""])(
  "the address %p is refused",
  (base) => {
    expect(() => packageSite(options({ base }))).toThrow("--base");
  },
);

test("a site that still speaks of this machine is refused", () => {
  writeFileSync(join(folder, "addin/lain.js"), 'fetch("https://localhost:3000/")');
  expect(() => packageSite(options())).toThrow("lain.js");
});

test("a manifest of another version than the product is refused", () => {
  expect(() => packageSite(options({ version: "9.9.9" }))).toThrow("9.9.9");
});

const PAGES = ["bantuan.html", "support.html", "privasi.html", "privacy.html"];

test.each(PAGES)("%s runs no script, fetches nothing from elsewhere and has its twin in the other language", (name) => {
  const page = readFileSync(resolve(root, "src/pages", name), "utf8");
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|\son\w+=|style=|https?:\/\//);
  const twin = /href="(\w+\.html)"/.exec(page)?.[1] ?? "";
  expect(PAGES).toContain(twin);
  expect(readFileSync(resolve(root, "src/pages", twin), "utf8")).toContain(`href="${name}"`);
});

test("the pane's policy lets in its own files and office.js, and nothing else", () => {
  const page = readFileSync(resolve(root, "src/taskpane/taskpane.html"), "utf8");
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? "";
  const rules: Record<string, string> = Object.fromEntries(
    policy.split("; ").map((rule) => [rule.split(" ")[0] ?? "", rule.split(" ").slice(1).join(" ")] as const),
  );
  expect(rules).toMatchObject({
    "default-src": "'none'",
    "script-src": "'self' https://appsforoffice.microsoft.com",
    "connect-src": "'self'",
    "worker-src": "'self'",
    // office.js frames its own page of trust before it speaks with Excel on the web.
    "frame-src": "'self' https://appsforoffice.microsoft.com",
    "base-uri": "'none'",
    "form-action": "'none'",
  });
  expect(policy).not.toContain("unsafe-eval");
  const scripts = page.match(/<script[^>]*>[^<]*/g) ?? [];
  expect(scripts).toEqual(['<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">']);
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
});
