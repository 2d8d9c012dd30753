import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
}

const root = resolve(__dirname, "../..");
const read = (name: string): unknown => JSON.parse(readFileSync(resolve(root, name), "utf8"));
const lock = read("package-lock.json") as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
};
const own = read("package.json") as Readonly<
  Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>
>;
const installed = Object.entries(lock.packages).filter(([path]) => path !== "");

/** Licences that let the product be used, changed and passed on. */
const FREE = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense",
  "Python-2.0",
  "CC-BY-4.0",
  "MPL-2.0",
  "Zlib",
]);
/** Microsoft's own library: for tests and the workbench alone, never passed on. */
const ARGUED = new Set(["@microsoft/office-js"]);

function licenceOf(path: string, { license }: Locked): string {
  if (license !== undefined) return license;
  const file = resolve(root, path, "package.json");
  if (!existsSync(file)) return "unknown";
  const { license: own, licenses } = JSON.parse(readFileSync(file, "utf8")) as {
    license?: string | { type: string };
    licenses?: { type: string }[];
  };
  if (typeof own === "string") return own;
  return own?.type ?? licenses?.[0]?.type ?? "unknown";
}

/** `(MIT OR CC0-1.0)` is free when one of its choices is, `MIT AND ISC` when all are. */
function isFree(licence: string): boolean {
  const plain = licence.replaceAll(/[()]/g, "");
  return plain.split(" OR ").some((choice) => choice.split(" AND ").every((part) => FREE.has(part.trim())));
}

const isHere = (path: string): boolean => existsSync(resolve(root, path, "package.json"));
const nameOf = (path: string): string => path.split("node_modules/").at(-1) ?? path;

test("every package that is installed has a licence that lets the product be used and passed on", () => {
  const others = installed.filter(
    ([path, entry]) => isHere(path) && !ARGUED.has(nameOf(path)) && !isFree(licenceOf(path, entry)),
  );
  expect(others.map(([path, entry]) => `${nameOf(path)}: ${licenceOf(path, entry)}`)).toEqual([]);
});

test("every package that is installed has its checksum in the lock file, and none comes from elsewhere", () => {
  expect(lock.lockfileVersion).toBe(3);
  // Builds of tools for other machines are listed without one: they are not installed here.
  const loose = installed.filter(([path, { resolved, integrity = "" }]) => {
    const isElsewhere = resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/");
    return isElsewhere || (!integrity.startsWith("sha512-") && isHere(path));
  });
  expect(loose.map(([path]) => path)).toEqual([]);
});

test("versions are exact and those of the lock file", () => {
  for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  }
});

test("what is shipped with the product is little and known by name", () => {
  expect(Object.keys(own.dependencies).sort()).toEqual([
    "@fluentui/react-components",
    "@fluentui/react-icons",
    "@tanstack/react-virtual",
    "fflate",
    "react",
    "react-dom",
  ]);
});
