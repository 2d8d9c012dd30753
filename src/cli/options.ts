import { parseArgs } from "node:util";
import type { Bilingual } from "../core/finding/report";
import type { Language } from "../report/words";
import { CAPAIAN_USAGE } from "./capaian-words";
import { USAGE } from "./words";

/** What a person asked the command to do. */
export interface CheckOptions {
  readonly inputs: readonly string[];
  readonly json: boolean;
  readonly relations: boolean;
  readonly quiet: boolean;
  readonly inPlace: boolean;
  readonly out: string | undefined;
  /** Check also files that have not changed since an earlier run into the same folder. */
  readonly fresh: boolean;
  /** Files at the same time; undefined leaves it to the machine. */
  readonly jobs: number | undefined;
  /** File with settings that count in place of those that the workbooks keep. */
  readonly settings: string | undefined;
}

/** What a person asked to be filled in. */
export interface CapaianOptions {
  readonly inputs: readonly string[];
  /** File or folder of the copies; only the plan is shown when absent. */
  readonly out: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
  /** Values instead of formulas. */
  readonly values: boolean;
  /** Text figures become numbers first. */
  readonly toNumbers: boolean;
  readonly settings: string | undefined;
  /** `name=value,name=value`. */
  readonly choices: string | undefined;
}

/** What a person asked to be merged. */
export interface MergeOptions {
  readonly inputs: readonly string[];
  /** Folder for the merged workbook and JSON; the JSON goes to the output when absent. */
  readonly out: string | undefined;
}

/** A command as understood, or what is wrong with it. */
export type Command = { readonly language: Language } & (
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "check"; readonly options: CheckOptions }
  | { readonly kind: "merge"; readonly options: MergeOptions }
  | { readonly kind: "capaian"; readonly options: CapaianOptions }
  | UsageError
);

/** A command that cannot be followed. */
export interface UsageError {
  readonly kind: "usage";
  readonly words: Bilingual;
  readonly values: Readonly<Record<string, string>>;
}

const OPTIONS = {
  json: { type: "boolean" },
  relations: { type: "boolean" },
  out: { type: "string" },
  "in-place": { type: "boolean" },
  settings: { type: "string" },
  fresh: { type: "boolean" },
  jobs: { type: "string" },
  values: { type: "boolean" },
  "to-numbers": { type: "boolean" },
  choices: { type: "string" },
  lang: { type: "string" },
  quiet: { type: "boolean", short: "q" },
  version: { type: "boolean", short: "v" },
  help: { type: "boolean", short: "h" },
} as const;

export function usageError(words: Bilingual, values: Readonly<Record<string, string>> = {}): UsageError {
  return { kind: "usage", words, values };
}

/** Reads a command line (without the program's own name). */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const language: Language = values.lang === "en" ? "en" : "id";
  for (const token of tokens) {
    const problem = token.kind === "option" ? optionProblem(token) : undefined;
    if (problem) return { language, ...problem };
  }
  if (values.lang !== undefined && values.lang !== language) return { language, ...usageError(USAGE.language) };
  if (values.version === true) return { language, kind: "version" };
  const [command, ...inputs] = positionals;
  if (values.help === true || command === "help") return { language, kind: "help" };
  if (command === undefined) return { language, ...usageError(USAGE.noCommand) };
  const out = typeof values.out === "string" ? values.out : undefined;
  if (command === "merge") return { language, ...readMerge(inputs, out) };
  if (command === "capaian") return { language, ...readCapaian(values, inputs, out) };
  if (command !== "check") return { language, ...usageError(USAGE.unknownCommand, { name: command }) };
  if (inputs.length === 0) return { language, ...usageError(USAGE.noInput) };
  return { language, ...readCheck(values, inputs, out) };
}

type Values = ReturnType<typeof parseArgs>["values"];

function readCheck(
  values: Values,
  inputs: readonly string[],
  out: string | undefined,
): { readonly kind: "check"; readonly options: CheckOptions } | UsageError {
  const jobs = typeof values.jobs === "string" ? Number(values.jobs) : undefined;
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1)) return usageError(USAGE.jobs);
  const options: CheckOptions = {
    inputs,
    json: values.json === true,
    relations: values.relations === true,
    quiet: values.quiet === true,
    inPlace: values["in-place"] === true,
    out,
    fresh: values.fresh === true,
    jobs,
    settings: typeof values.settings === "string" ? values.settings : undefined,
  };
  if (options.inPlace && out !== undefined) return usageError(USAGE.outOrInPlace);
  return { kind: "check", options };
}

function readCapaian(
  values: Values,
  inputs: readonly string[],
  out: string | undefined,
): { readonly kind: "capaian"; readonly options: CapaianOptions } | UsageError {
  if (inputs.length === 0) return usageError(CAPAIAN_USAGE.noInput);
  if (values["in-place"] === true) return usageError(CAPAIAN_USAGE.needsOut);
  const text = (name: "settings" | "choices"): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const options: CapaianOptions = {
    inputs,
    out,
    json: values.json === true,
    quiet: values.quiet === true,
    values: values.values === true,
    toNumbers: values["to-numbers"] === true,
    settings: text("settings"),
    choices: text("choices"),
  };
  return { kind: "capaian", options };
}

function readMerge(
  inputs: readonly string[],
  out: string | undefined,
): { readonly kind: "merge"; readonly options: MergeOptions } | UsageError {
  if (inputs.length === 0) return usageError(USAGE.noSummaries);
  if (out !== undefined && /\.(?:xls[xm]|json)$/i.test(out)) return usageError(USAGE.outIsNoFolder);
  return { kind: "merge", options: { inputs, out } };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function optionProblem({ name, rawName, value, inlineValue }: OptionToken): UsageError | undefined {
  const known = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as keyof typeof OPTIONS] : undefined;
  if (!known) return usageError(USAGE.unknownOption, { name: rawName });
  if (known.type === "boolean")
    return value === undefined ? undefined : usageError(USAGE.needlessValue, { name: rawName });
  const isForgotten = value === undefined || value === "" || (!inlineValue && value.startsWith("-"));
  return isForgotten ? usageError(USAGE.noValue, { name: rawName }) : undefined;
}
