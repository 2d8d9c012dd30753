import { readFileSync } from "node:fs";
import { resolve } from "node:path";

type Command = (event: { completed: () => void }) => void;

const commands = new Map<string, Command>();
const shown = jest.fn(() => Promise.resolve());
Object.assign(globalThis, {
  Office: { actions: { associate: (name: string, command: Command) => commands.set(name, command) }, addin: { showAsTaskpane: shown } },
});
const loading = import("../../src/commands/commands");

const failed = jest.fn();
const gone = new Error("gone");

const settle = (): Promise<void> => new Promise((done) => { setTimeout(done, 0); });

test("every function that the manifest's buttons name is told to Office as the script loads, and no other", async () => {
  await loading;
  const xml = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
  const named = [...xml.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map((match) => match[1]);
  expect([...commands.keys()].sort()).toEqual([...named].sort());
});

test("a button clicked before the pane is ready opens the pane, waits, and then does its work", async () => {
  const { registerCommands } = await loading;
  const completed = jest.fn();
  const periksa = jest.fn();
  commands.get("periksa")?.({ completed });
  await settle();
  expect(shown).toHaveBeenCalledTimes(1);
  expect(completed).not.toHaveBeenCalled();

  registerCommands({ periksa, tandai: jest.fn(), hapusTanda: () => Promise.reject(gone), tulisCapaian: jest.fn() }, failed);
  await settle();
  expect(periksa).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("a button whose work fails is freed, and the pane hears of the failure", async () => {
  await loading;
  const completed = jest.fn();
  commands.get("hapusTanda")?.({ completed });
  await settle();
  expect(completed).toHaveBeenCalledTimes(1);
  expect(failed).toHaveBeenCalledWith(gone);
});

test("with nobody named to hear of a failure, the page itself is told", async () => {
  const told: unknown[] = [];
  /** Refuses, as browsers do, to be called as a method of anything but the page. */
  function reportError(this: unknown, cause: unknown): void {
    if (this !== undefined && this !== globalThis) throw new TypeError("Illegal invocation");
    told.push(cause);
  }
  Object.assign(globalThis, { reportError });
  await jest.isolateModulesAsync(async () => {
    const { registerCommands } = await import("../../src/commands/commands");
    registerCommands({ periksa: () => Promise.reject(gone), tandai: jest.fn(), hapusTanda: jest.fn(), tulisCapaian: jest.fn() });
  });
  const completed = jest.fn();
  commands.get("periksa")?.({ completed });
  await settle();
  expect(told).toEqual([gone]);
  expect(completed).toHaveBeenCalledTimes(1);
});
