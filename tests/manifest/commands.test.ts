import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { CommandHandlers } from "../../src/commands/commands";
import english from "../../src/commands/shortcuts-en.json";
import shortcuts from "../../src/commands/shortcuts.json";

type Command = (event?: { completed: () => void } | null) => void;

const commands = new Map<string, Command>();
const shown = jest.fn(() => Promise.resolve());
Object.assign(globalThis, {
  Office: { actions: { associate: (name: string, command: Command) => commands.set(name, command) }, addin: { showAsTaskpane: shown } },
});
const loading = import("../../src/commands/commands");

const failed = jest.fn();
const gone = new Error("gone");
const seen = jest.fn(() => Promise.resolve("seen" as const));
const read = jest.fn(() => Promise.resolve("read" as const));
const handlers: CommandHandlers = {
  periksa: read,
  tandai: seen,
  hapusTanda: () => Promise.reject(gone),
  tulisCapaian: () => new Promise(() => undefined),
  periksaSel: read,
  beriCatatan: read,
};

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};
beforeEach(() => {
  jest.useFakeTimers();
  shown.mockClear();
});
afterEach(() => {
  jest.useRealTimers();
});

test("every function that the manifest's buttons name is told to Office as the script loads, and no other", async () => {
  await loading;
  const xml = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
  const named = [...xml.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map((match) => match[1]);
  expect([...commands.keys()].sort()).toEqual([...named].sort());
});

test("a button clicked before the add-in is ready waits, does its work without the pane, and opens it with the result", async () => {
  const { registerCommands } = await loading;
  const completed = jest.fn();
  commands.get("periksa")?.({ completed });
  await settle();
  expect([shown.mock.calls.length, completed.mock.calls.length]).toEqual([0, 0]);

  read.mockImplementationOnce(() => {
    expect(shown).not.toHaveBeenCalled();
    return Promise.resolve("read");
  });
  registerCommands(handlers, failed);
  await settle();
  expect([shown.mock.calls.length, completed.mock.calls.length]).toEqual([1, 1]);
});

test("a result that the sheet itself shows leaves the pane closed", async () => {
  const completed = jest.fn();
  commands.get("tandai")?.({ completed });
  await settle();
  expect(seen).toHaveBeenCalled();
  expect([shown.mock.calls.length, completed.mock.calls.length]).toEqual([0, 1]);
});

test("work that takes long is shown in the pane while it goes on", async () => {
  commands.get("tulisCapaian")?.({ completed: jest.fn() });
  await settle();
  expect(shown).not.toHaveBeenCalled();
  jest.advanceTimersByTime(3000);
  expect(shown).toHaveBeenCalledTimes(1);
});

test("a button whose work fails is freed, and the pane opens with the failure", async () => {
  const completed = jest.fn();
  commands.get("hapusTanda")?.({ completed });
  await settle();
  expect([shown.mock.calls.length, completed.mock.calls.length]).toEqual([1, 1]);
  expect(failed).toHaveBeenCalledWith(gone);
});

test("where the pane cannot be opened the button is freed and the failure is told", async () => {
  shown.mockRejectedValue(gone);
  const completed = jest.fn();
  failed.mockClear();
  commands.get("periksa")?.({ completed });
  await settle();
  shown.mockImplementation(() => Promise.resolve());
  expect(completed).toHaveBeenCalledTimes(1);
  expect(failed).toHaveBeenCalledWith(gone);
});

test("a shortcut has no event to complete, and works all the same", async () => {
  read.mockClear();
  commands.get("periksaSel")?.(null);
  commands.get("periksaSel")?.();
  await settle();
  expect(read).toHaveBeenCalledTimes(2);
});

test("with nobody named to hear of a failure, the page itself is told", async () => {
  const told: unknown[] = [];
  /** Refuses, as browsers do, to be called as a method of anything but the page. */
  function reportError(this: unknown, cause: unknown): void {
    if (this !== undefined && this !== globalThis) throw new TypeError("Illegal invocation");
    told.push(cause);
  }
  Object.assign(globalThis, { reportError });
  jest.useRealTimers();
  await jest.isolateModulesAsync(async () => {
    const { registerCommands } = await import("../../src/commands/commands");
    registerCommands({ ...handlers, periksa: () => Promise.reject(gone) });
  });
  const completed = jest.fn();
  commands.get("periksa")?.({ completed });
  await settle();
  expect(told).toEqual([gone]);
  expect(completed).toHaveBeenCalledTimes(1);
});

describe("shortcuts", () => {
  test("every action of shortcuts.json is a function that is told to Office, and every function has a shortcut", () => {
    expect(shortcuts.actions.map(({ id }) => id)).toEqual([...commands.keys()]);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual([...commands.keys()]);
    for (const { type } of shortcuts.actions) expect(type).toBe("ExecuteFunction");
  });

  test("keys are of the form that Office recommends for add-ins, and no two are the same", () => {
    const keys = shortcuts.shortcuts.map(({ key }) => key.default);
    for (const each of keys) expect(each).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("every name that Excel shows is there in Indonesian and in English", () => {
    const names = shortcuts.actions.map(({ name }) => /^\$\{resource\.(.+)\}$/.exec(name)?.[1] ?? "");
    for (const language of [shortcuts.resources.default, english] as Record<string, { value: string }>[]) {
      expect(Object.keys(language)).toEqual(names);
      for (const name of names) expect(language[name]?.value).toBeTruthy();
    }
  });
});
