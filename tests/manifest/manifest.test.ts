/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const { manifestFor } = createRequire(__filename)("../../.tools/manifest-url.cjs") as {
  manifestFor: (xml: string, address: string | undefined) => string;
};
const root = resolve(__dirname, "../..");
const xml = readFileSync(resolve(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as { version: string };
const manifest = new DOMParser().parseFromString(xml, "application/xml");
const BASE = "https://localhost:3000/addin/";

function tagged(name: string): Element[] {
  return [...manifest.getElementsByTagName("*")].filter((element) => element.localName === name);
}

function attributes(name: string): string[] {
  return [...manifest.getElementsByTagName("*")].flatMap((element) => element.getAttribute(name) ?? []);
}

function textOf(name: string): string {
  return tagged(name)[0]?.textContent ?? "";
}

function idsOf(resource: string): string[] {
  return tagged(resource).flatMap((element) => element.getAttribute("id") ?? []);
}

/** Everything that a person reads, in both languages. */
function sentences(): { default: string; english: string | null; limit: number }[] {
  const limits: Record<string, number> = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };
  const elements = [
    ...tagged("DisplayName"),
    ...tagged("Description").filter((element) => element.hasAttribute("DefaultValue")),
    ...tagged("String"),
  ];
  return elements.map((element) => ({
    default: element.getAttribute("DefaultValue") ?? "",
    english: [...element.children].find((child) => child.getAttribute("Locale") === "en-US")?.getAttribute("Value") ?? null,
    limit: limits[element.localName] ?? limits[element.parentElement?.localName ?? ""] ?? 0,
  }));
}

test("the manifest is well-formed XML", () => {
  expect(tagged("parsererror")).toEqual([]);
  expect(manifest.documentElement.localName).toBe("OfficeApp");
});

test("Microsoft's own parser reads the manifest", () => {
  // In a process of its own: the parser loads modules that Jest cannot.
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml").then((info) => console.log(JSON.stringify(info)))`;
  const printed = execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
  expect(JSON.parse(printed)).toMatchObject({
    displayName: "Cermat",
    providerName: "Cermat",
    defaultLocale: "id-ID",
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
  });
});

test("the add-in has a GUID and the version of the package", () => {
  expect(textOf("Id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(textOf("Version")).toBe(`${version}.0`);
});

test("it asks for no more of Excel than it needs", () => {
  const sets = tagged("Set").map((set) => `${set.getAttribute("Name") ?? ""} ${set.getAttribute("MinVersion") ?? ""}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "ExcelApi 1.9"]);
});

test("pane and ribbon share one runtime that lives as long as the workbook", () => {
  const [runtime] = tagged("Runtime");
  expect(runtime?.getAttribute("lifetime")).toBe("long");
  expect(tagged("FunctionFile")[0]?.getAttribute("resid")).toBe(runtime?.getAttribute("resid"));
  expect(tagged("Action").flatMap((action) => [...action.children]).find(({ localName }) => localName === "SourceLocation")?.getAttribute("resid")).toBe(
    runtime?.getAttribute("resid"),
  );
});

test("the functions of the sheet live in the pane's page, under one namespace, described in both languages", () => {
  const point = tagged("ExtensionPoint").find((each) => each.getAttribute("xsi:type") === "CustomFunctions");
  const sources = [...(point?.getElementsByTagName("SourceLocation") ?? [])].map((each) => each.getAttribute("resid"));
  expect(sources).toEqual(["Functions.Script", tagged("Runtime")[0]?.getAttribute("resid"), "Functions.Metadata"]);
  const byId = (id: string) => [...tagged("Url"), ...tagged("String")].find((each) => each.getAttribute("id") === id);
  expect(byId("Functions.Namespace")?.getAttribute("DefaultValue")).toBe("CERMAT");
  const metadata = byId("Functions.Metadata");
  const files = [metadata, metadata?.firstElementChild].map((each) => each?.getAttribute("DefaultValue") ?? each?.getAttribute("Value"));
  expect(files).toEqual([`${BASE}functions.json`, `${BASE}functions-en.json`]);
});

test("shortcuts and the menu of a cell are described beside the ribbon", () => {
  const overrides = tagged("ExtendedOverrides")[0];
  expect(overrides?.previousElementSibling?.localName).toBe("VersionOverrides");
  expect([overrides?.getAttribute("Url"), overrides?.getAttribute("ResourcesUrl")]).toEqual([`${BASE}shortcuts.json`, `${BASE}shortcuts-en.json`]);
  const menu = tagged("OfficeMenu")[0];
  expect(menu?.getAttribute("id")).toBe("ContextMenuCell");
  expect([...(menu?.getElementsByTagName("FunctionName") ?? [])].map((each) => each.textContent)).toEqual(["periksaSel", "beriCatatan"]);
});

test("every resource that is named exists, every resource is used, and no id is too long for Office", () => {
  const ids = ["Image", "Url", "String"].flatMap(idsOf);
  expect([...new Set(attributes("resid"))].sort()).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test("every sentence has an Indonesian and an English form within Office's limits", () => {
  const all = sentences();
  expect(all.length).toBeGreaterThan(15);
  for (const { default: indonesian, english, limit } of all) {
    expect(indonesian).not.toBe("");
    expect(english).toBeTruthy();
    expect(Math.max(indonesian.length, english?.length ?? 0)).toBeLessThanOrEqual(limit);
  }
});

test("no locale other than English overrides, and the default has no override of its own", () => {
  expect(new Set(attributes("Locale"))).toEqual(new Set(["en-US"]));
});

test("every address is https and below one base, so that one replacement moves the add-in", () => {
  const addresses = [...attributes("DefaultValue"), ...attributes("Value"), ...attributes("Url"), ...attributes("ResourcesUrl")].filter((value) => /^[a-z]+:\/\//.test(value));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
});

test("building for another address moves every page and icon there, https only", () => {
  const moved = manifestFor(xml, "https://cermat.example.go.id/addin/");
  expect(moved).not.toContain("localhost");
  expect(moved).toContain('"https://cermat.example.go.id/addin/taskpane.html"');
  expect(manifestFor(xml, undefined)).toBe(xml);
  expect(() => manifestFor(xml, "http://cermat.example.go.id")).toThrow("https");
});

test("every icon exists in the size that the manifest claims", () => {
  const claimed = tagged("Image").flatMap((image) => {
    const size = image.getAttribute("size");
    const resid = image.getAttribute("resid");
    const source = tagged("Image").find((each) => each.getAttribute("id") === resid)?.getAttribute("DefaultValue");
    return size && source ? [{ size: Number(size), file: source.slice(BASE.length) }] : [];
  });
  const topmost = [
    { size: 32, file: tagged("IconUrl")[0]?.getAttribute("DefaultValue")?.slice(BASE.length) ?? "" },
    { size: 64, file: tagged("HighResolutionIconUrl")[0]?.getAttribute("DefaultValue")?.slice(BASE.length) ?? "" },
  ];
  expect(claimed.length).toBeGreaterThanOrEqual(18);
  for (const { size, file } of [...claimed, ...topmost]) expect([file, ...pngSize(file)]).toEqual([file, size, size]);
});

test("every button has icons of the three sizes that the ribbon needs", () => {
  for (const icon of tagged("Icon")) {
    expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
  }
});

/** Width and height from a PNG's header. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(resolve(root, file));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
