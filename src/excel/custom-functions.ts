import { runExcel } from "./run-excel";

/** An Excel error in place of a value, with its words in both languages. */
interface Fault {
  readonly code: string;
  readonly message?: { readonly id: string; readonly en: string } | undefined;
}

type Result = string | number | Fault;

/** A function of the sheet: arguments as Excel hands them over, a range of results out. */
type SheetFunction = (...args: readonly unknown[]) => readonly (readonly Result[])[];

/** Functions that ask the workbook's settings each time they calculate. */
interface SettledFunctions {
  readonly names: ReadonlySet<string>;
  readonly load: () => Promise<Readonly<Record<string, SheetFunction>>>;
}

/** What of Excel's runtime for functions is used here; older Excels lack it. */
interface FunctionsRuntime {
  readonly associate?: (id: string, work: (...args: readonly unknown[]) => unknown) => void;
  readonly Error?: new (code: string, message?: string) => Error;
}

/**
 * Gives the functions of `functions.json` their code; call it as the script loads. An Excel without functions is left as
 * it is. `language` is that of the words behind an error.
 */
export function associateFunctions(
  functions: Readonly<Record<string, SheetFunction>>,
  language: () => "id" | "en",
  settled?: SettledFunctions,
): void {
  const runtime = runtimeOf();
  for (const [id, work] of Object.entries(functions)) {
    if (!settled?.names.has(id)) {
      runtime?.associate?.(id, (...args) => inExcel(work(...withoutCall(args)), language));
      continue;
    }
    runtime?.associate?.(id, async (...args) => {
      const now = await settled.load();
      return inExcel((now[id] ?? work)(...withoutCall(args)), language);
    });
  }
}

/** Excel adds an argument of its own at the end, about the call: the only object that is neither a range nor an error. */
function withoutCall(args: readonly unknown[]): readonly unknown[] {
  const last = args.at(-1);
  const isCall = typeof last === "object" && last !== null && !Array.isArray(last) && !("code" in last);
  return isCall ? args.slice(0, -1) : args;
}

/** An error alone is thrown, which every version understands; among other values it stands in its cell. */
function inExcel(results: readonly (readonly Result[])[], language: () => "id" | "en"): unknown {
  const [[only] = []] = results;
  if (results.length === 1 && results[0]?.length === 1 && only !== undefined) {
    if (isFault(only)) throw errorOf(only, language);
    return [[only]];
  }
  return results.map((row) => row.map((result) => (isFault(result) ? errorOf(result, language) : result)));
}

function errorOf({ code, message }: Fault, language: () => "id" | "en"): Error {
  const words = message?.[language()] ?? "";
  const Kind = runtimeOf()?.Error;
  return Kind ? new Kind(code, words) : new Error(words);
}

function isFault(result: Result): result is Fault {
  return typeof result === "object";
}

function runtimeOf(): FunctionsRuntime | undefined {
  return (globalThis as { readonly CustomFunctions?: FunctionsRuntime }).CustomFunctions;
}

/** So long one reading serves all cells that calculate together, in milliseconds. */
const FRESH = 1_000;

/**
 * Reads what the workbook keeps under a key. Many cells that ask at once are served by one reading; where the workbook
 * does not answer there is nothing kept, so that functions still calculate by the product's own settings.
 */
export function createSettingReader(key: string): () => Promise<string | undefined> {
  let last: { readonly time: number; readonly value: Promise<string | undefined> } | undefined;
  return () => {
    if (!last || Date.now() - last.time > FRESH) last = { time: Date.now(), value: readSetting(key) };
    return last.value;
  };
}

async function readSetting(key: string): Promise<string | undefined> {
  try {
    return await runExcel(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key);
      setting.load("value");
      await context.sync();
      const value: unknown = setting.isNullObject ? undefined : setting.value;
      return typeof value === "string" ? value : undefined;
    });
  } catch {
    return undefined;
  }
}
