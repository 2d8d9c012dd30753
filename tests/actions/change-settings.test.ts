import { changeSettings } from "../../src/actions/change-settings";
import { fakeWorkbook, sheetOf, workbookOf } from "./fake-workbook";

const book = workbookOf(sheetOf("T-C.31", [[1]]));
const settingsOf = async (port: ReturnType<typeof fakeWorkbook>) => (await port.read({ kind: "sheet" })).settings;

test("one entry changes, can be undone, and back at its default leaves nothing", async () => {
  const port = fakeWorkbook(book);
  const path = ["policies", "average"] as const;
  const changed = await changeSettings(port, { kind: "entry", path, value: "TREE" });
  expect(await settingsOf(port)).toEqual({ settings: '{"version":1,"policies":{"average":"TREE"}}' });
  if (changed.ok) await port.apply(changed.applied.inverse);
  expect(await settingsOf(port)).toEqual({});
  await changeSettings(port, { kind: "entry", path, value: "TREE" });
  await changeSettings(port, { kind: "entry", path, value: undefined });
  expect(await settingsOf(port)).toEqual({});
});

test("what cannot be used is refused, and nothing is written", async () => {
  const port = fakeWorkbook(book);
  const changed = await changeSettings(port, { kind: "import", json: '{"version":1,"tolerance":{"units":99}}' });
  expect(changed).toEqual({ ok: false, issues: [{ place: "tolerance.units", reason: "not-number" }] });
  expect(port.applied).toEqual([]);
});

test("rules that were switched off in the old way move into the settings with the next change", async () => {
  const port = fakeWorkbook({ ...book, settings: { rules: '{"off":["no-target"]}' } });
  await changeSettings(port, { kind: "entry", path: ["tolerance", "units"], value: 1 });
  const settings = await settingsOf(port);
  expect(JSON.parse(settings["settings"] ?? "")).toEqual({
    version: 1,
    rules: { off: ["no-target"] },
    tolerance: { units: 1 },
  });
  expect(settings["rules"]).toBeUndefined();
});

test("all settings go back to the defaults at once", async () => {
  const port = fakeWorkbook({
    ...book,
    settings: { settings: '{"version":1,"tolerance":{"units":1}}', corrections: "x" },
  });
  await changeSettings(port, { kind: "reset" });
  expect(await settingsOf(port)).toEqual({ corrections: "x" });
});
