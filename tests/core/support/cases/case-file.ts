import { readFileSync } from "node:fs";
import type { Comparison, Edit, EditSystem, Figures } from "../../../../src/core/diagnosis/edits/edit";
import { compileEdits } from "../../../../src/core/diagnosis/edits/edit";
import { type Amount, ZERO, amount, toPlain } from "../../../../src/core/figure/amount";

/** A number as a file of cases writes it; large ones are read as text so that no digit is lost. */
export type Figure = number | string;

interface CaseEdit {
  readonly text?: string;
  readonly coef: Readonly<Record<string, Figure>>;
  readonly op: Comparison | "=";
  readonly rhs: Figure;
}

type Options = Readonly<Record<string, unknown>>;

/** Figures and edits, and what a tool that understands them should answer. */
export interface Case {
  readonly id: string;
  readonly class: string;
  readonly record?: Readonly<Record<string, Figure | null>>;
  readonly edits?: readonly CaseEdit[];
  readonly options?: Options;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

export function readCases(path: string): readonly Case[] {
  // Digits beyond 2^53 would be lost if they were read as doubles.
  const exact = readFileSync(path, "utf8").replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) =>
    /^-?\d{16,}$/.test(token) ? `"${token}"` : token,
  );
  const file = JSON.parse(exact) as { readonly cases: readonly Case[] } | readonly Case[];
  return "cases" in file ? file.cases : file;
}

/** A case's record and edits as the engine takes them. */
export interface Posed {
  readonly names: readonly string[];
  readonly cellOf: (name: string) => number;
  readonly figures: Figures;
  readonly edits: readonly Edit[];
  readonly system: EditSystem;
  readonly options: Options;
  readonly tolerance: Amount;
}

export function pose({ record = {}, edits = [], options = {} }: Case): Posed {
  const names = [...new Set([...Object.keys(record), ...edits.flatMap(({ coef }) => Object.keys(coef))])];
  const cells = new Map(names.map((name, cell) => [name, cell]));
  const cellOf = (name: string): number => cells.get(name) ?? -1;
  const tolerance = figure(options["tolerance"] ?? options["eps"]) ?? ZERO;
  const posed = edits.map(({ coef, op, rhs }): Edit => ({
    terms: Object.entries(coef).map(([name, coefficient]) => ({
      cell: cellOf(name),
      coefficient: amount(coefficient),
    })),
    op: op === "=" ? "==" : op,
    rhs: amount(rhs),
    ...(op === "==" || op === "=" ? { tolerance } : {}),
  }));
  const figures = names.map((name) => figure(record[name]) ?? null);
  return { names, cellOf, figures, edits: posed, system: compileEdits(posed), options, tolerance };
}

export function figure(value: unknown): Amount | undefined {
  if (typeof value === "number") return amount(value);
  return typeof value === "string" && /^[+-]?\d/.test(value) ? amount(value) : undefined;
}

export function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

export function numbersIn(value: unknown): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, one]) => [name, one === "Inf" || one === null ? Infinity : Number(one)]),
  );
}

/** Figures by name, as text. */
export function shown(
  posed: Posed,
  changes: Iterable<{ readonly cell: number; readonly value: Amount }>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...changes].map(({ cell, value }): [string, string] => [posed.names[cell] ?? "?", toPlain(value)]),
  );
}
