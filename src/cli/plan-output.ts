import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import type { Input } from "./find-workbooks";
import { type CheckOptions, type UsageError, usageError } from "./options";
import { USAGE } from "./words";

/** Where the marked copy of each input goes, by its path; none when no copies were asked for. */
export type OutputPlan = ReadonlyMap<string, string>;

/** Plans where marked workbooks go; never over an input unless that was asked for. */
export function planOutput(
  inputs: readonly Input[],
  { out, inPlace, inputs: asked }: Pick<CheckOptions, "out" | "inPlace" | "inputs">,
): OutputPlan | UsageError {
  if (inPlace) return new Map(inputs.map(({ path }) => [path, realpathSync(path)]));
  if (out === undefined) return new Map();
  const isFolder = outputFolder(out) !== undefined;
  const asksForMany = asked.length > 1 || asked.some((path) => existsSync(path) && statSync(path).isDirectory());
  if (!isFolder && asksForMany) return usageError(USAGE.outIsOneFile);
  const plan = new Map(inputs.map(({ path, name }) => [path, isFolder ? join(out, inside(name)) : out]));
  return checkPlan(plan) ?? plan;
}

/** The folder that `--out` names, or undefined when it names a file. */
export function outputFolder(out: string): string | undefined {
  if (existsSync(out)) return statSync(out).isDirectory() ? out : undefined;
  return /\.xls[xm]$/i.test(out) && !/[/\\]$/.test(out) ? undefined : out;
}

/** A name that stays inside the folder it is joined to. */
function inside(name: string): string {
  return name
    .split(/[/\\]/)
    .filter((step) => step !== "" && step !== "." && step !== "..")
    .join("/");
}

function checkPlan(plan: ReadonlyMap<string, string>): UsageError | undefined {
  const inputs = new Set([...plan.keys()].map(truePath));
  const targets = new Set<string>();
  for (const [path, target] of plan) {
    const real = truePath(target);
    if (inputs.has(real)) return usageError(USAGE.outIsInput, { file: target });
    if (targets.has(real)) return usageError(USAGE.outTwice, { file: target });
    const extension = extname(path).toLowerCase();
    if (/^\.xls[xm]$/.test(extension) && extname(target).toLowerCase() !== extension) {
      return usageError(USAGE.outExtension, { extension });
    }
    targets.add(real);
  }
  return undefined;
}

/** Path with links followed, also of a file that does not exist yet. */
function truePath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const parent = dirname(whole);
  return parent === whole ? whole : join(truePath(parent), whole.slice(parent.length));
}
