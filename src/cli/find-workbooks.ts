import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import type { Bilingual } from "../core/finding/report";
import { PROBLEMS } from "./words";

/** A workbook to check. */
export interface Input {
  /** Path to read. */
  readonly path: string;
  /** Name in the report: the file's, or its way inside the folder that was asked for. */
  readonly name: string;
}

/** A path that was asked for and cannot be checked. */
export interface Problem {
  readonly path: string;
  readonly words: Bilingual;
  readonly values?: Readonly<Record<string, string>>;
}

/** What the paths of a command lead to. */
export interface Found {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
}

/** Finds the workbooks that paths lead to; folders are searched through, except the one where results go. */
export function findWorkbooks(paths: readonly string[], outFolder: string | undefined): Found {
  const inputs: Input[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      if (!statSync(path).isDirectory()) {
        if (isLockFile(path)) problems.push({ path, words: PROBLEMS.lockFile });
        else inputs.push({ path, name: basename(path) });
        continue;
      }
      const files = listFolder(path, outFolder === undefined ? undefined : resolve(outFolder));
      if (files.length === 0) problems.push({ path, words: PROBLEMS.emptyFolder });
      for (const file of files) inputs.push({ path: file, name: relative(path, file).replaceAll("\\", "/") });
    } catch (error) {
      problems.push({ path, ...fileProblem(error) });
    }
  }
  return { inputs: withoutRepeats(inputs), problems };
}

function isLockFile(path: string): boolean {
  return basename(path).startsWith("~$");
}

function listFolder(folder: string, outFolder: string | undefined): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || resolve(path) === outFolder) return [];
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : listFolder(path, outFolder);
    return /\.xls[xm]$/i.test(entry.name) && !isLockFile(path) ? [path] : [];
  });
}

/** One file asked for twice is checked once; two files of one name are told apart by their paths. */
function withoutRepeats(inputs: readonly Input[]): Input[] {
  const once = [...new Map(inputs.map((input) => [realpathSync(input.path), input])).values()];
  return once.map((input) =>
    once.some((other) => other !== input && other.name === input.name) ? { ...input, name: input.path } : input,
  );
}

/** What the file system's refusal means to a person. */
export function fileProblem(error: unknown): { words: Bilingual; values?: Readonly<Record<string, string>> } {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return { words: PROBLEMS.missing };
  if (code === "EACCES" || code === "EPERM") return { words: PROBLEMS.forbidden };
  return { words: PROBLEMS.unexpected, values: { reason: code ?? String(error) } };
}

/** The code of a refusal of the file system, e.g. `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
}
