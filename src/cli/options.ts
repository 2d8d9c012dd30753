import { parseArgs } from "node:util";
import type { Bilingual } from "../core/finding/report";
import type { Language } from "../report/words";
import { USAGE } from "./words";

/** What a person asked the command to do. */
export interface CheckOptions {
  readonly inputs: readonly string[];
  readonly json: boolean;
  readonly relations: boolean;
  readonly quiet: boolean;
  readonly inPlace: boolean;
  readonly out: string | undefined;
  /** File with settings that count in place of those that the workbooks keep. */
  readonly settings: string | undefined;
}

/** A command as understood, or what is wrong with it. */
export type Command = { readonly language: Language } & (
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "check"; readonly options: CheckOptions }
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
  if (command !== "check") return { language, ...usageError(USAGE.unknownCommand, { name: command }) };
  if (inputs.length === 0) return { language, ...usageError(USAGE.noInput) };
  const options: CheckOptions = {
    inputs,
    json: values.json === true,
    relations: values.relations === true,
    quiet: values.quiet === true,
    inPlace: values["in-place"] === true,
    out: typeof values.out === "string" ? values.out : undefined,
    settings: typeof values.settings === "string" ? values.settings : undefined,
  };
  if (options.inPlace && options.out !== undefined) return { language, ...usageError(USAGE.outOrInPlace) };
  return { language, kind: "check", options };
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
