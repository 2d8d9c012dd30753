import { officeContext, onThemeChanged, openExcelPort, readUserSetting, writeUserSetting } from "../../src/excel/composition";
import { clearDesk, openDesk, refusal, sheetState, workbook } from "./support";

afterEach(clearDesk);

interface Contrast {
  matches: boolean;
  addEventListener: jest.Mock;
  removeEventListener: jest.Mock;
}

async function open(change: (context: Record<string, unknown>) => void = () => undefined): Promise<Contrast> {
  await openDesk(workbook(sheetState("Data", {})));
  const contrast = { matches: false, addEventListener: jest.fn(), removeEventListener: jest.fn() };
  Object.assign(globalThis, { matchMedia: () => contrast });
  const settings: Record<string, unknown> = {};
  change(settings);
  const context = shadow(Office.context, settings);
  Object.defineProperty(globalThis, "Office", { value: shadow(Office, { context }), configurable: true });
  return contrast;
}

/** An object that is like another but for some properties. */
function shadow(object: object, properties: Readonly<Record<string, unknown>>): object {
  const descriptors = Object.entries(properties).map(([name, value]) => [name, { value }]);
  return Object.create(object, Object.fromEntries(descriptors) as PropertyDescriptorMap) as object;
}

test.each([
  ["id-ID", "id"],
  ["id", "id"],
  ["en-US", "en"],
  ["de-DE", "en"],
])("Office in %s speaks %s", async (displayLanguage, language) => {
  await open((context) => { context.displayLanguage = displayLanguage; });
  expect(officeContext().language).toBe(language);
});

test.each([
  ["no theme, as on the web", undefined, false],
  ["a theme that says so", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
  ["a dark background", { bodyBackgroundColor: "#262626" }, true],
  ["a light background", { bodyBackgroundColor: "#F0F0F0" }, false],
])("%s", async (_name, officeTheme, isDark) => {
  await open((context) => { context.officeTheme = officeTheme; });
  expect(officeContext().theme).toEqual({ isDark, highContrast: false });
});

test("high contrast is the browser's forced colours, and its change is told until one stops listening", async () => {
  const contrast = await open();
  const told: boolean[] = [];
  const stop = onThemeChanged(({ highContrast }) => told.push(highContrast));
  const [, listener] = contrast.addEventListener.mock.calls[0] as [string, () => void];
  contrast.matches = true;
  listener();
  expect(told).toEqual([true]);
  stop();
  expect(contrast.removeEventListener).toHaveBeenCalledWith("change", listener);
});

test("settings of a person are kept apart per add-in and workbook host, and removed with null", async () => {
  await open((context) => { context.partitionKey = "bagian-"; });
  const kept = new Map<string, string>();
  useStorage({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => { kept.set(key, value); }, removeItem: (key) => { kept.delete(key); } });
  expect(writeUserSetting("language", "en")).toBe(true);
  expect([...kept]).toEqual([["bagian-cermat.language", "en"]]);
  expect(readUserSetting("language")).toBe("en");
  writeUserSetting("language", null);
  expect(readUserSetting("language")).toBeNull();
});

test("where storage is shut off a setting is simply not kept", async () => {
  await open();
  const shut = (): never => { throw new DOMException("denied", "SecurityError"); };
  useStorage({ getItem: shut, setItem: shut, removeItem: shut });
  expect(readUserSetting("language")).toBeNull();
  expect(writeUserSetting("language", "en")).toBe(false);
});

test("outside Excel the port says that it is not supported", async () => {
  await open((context) => { context.host = undefined; });
  expect((await refusal(openExcelPort())).code).toBe("not-supported");
});

function useStorage(storage: Pick<Storage, "getItem" | "setItem" | "removeItem">): void {
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
}
