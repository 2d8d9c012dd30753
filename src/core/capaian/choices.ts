import type { Bilingual, QuarterMode } from "../finding/report";

/** How a realised figure is judged against its target: more is better, or less is better in one of two ways. */
export type Direction = "higher" | "N1" | "N2";

/** Which rows an average row is taken over. */
export type AveragePolicy = "FLAT" | "TREE" | "PROGRAM" | "KEGIATAN" | "LOWEST";

/** Named formulas of efficiency; no regulation settles on one. */
export type EfficiencyFormula = "E1" | "E2" | "E3" | "E4";

/** Every value that a choice can take, for those who offer and those who read choices. */
export const CHOICE_VALUES = {
  write: ["formulas", "values"],
  existing: ["keep", "replace"],
  mode: ["infer", "accumulate", "endPosition", "average", "yearEnd"],
  direction: ["infer", "higher", "N1", "N2"],
  zeroTarget: ["blank", "zero", "cap"],
  rounding: ["none", "shown"],
  unmeasured: ["blank", "zero"],
  average: ["FLAT", "TREE", "PROGRAM", "KEGIATAN", "LOWEST"],
  labels: ["words", "codes"],
  sums: ["yes", "no"],
  parents: ["no", "yes"],
  quarters: ["no", "yes"],
  toDate: ["no", "yes"],
  predicate: ["yes", "no"],
  efficiency: ["none", "E1", "E2", "E3", "E4"],
} as const;

type Closed = { readonly [Name in keyof typeof CHOICE_VALUES]: (typeof CHOICE_VALUES)[Name][number] };

/** What decides the capaian of a table. */
export interface CapaianChoices extends Closed {
  /** Id of the scale of predicates. */
  readonly scale: string;
  /** The highest percentage of performance, in percent points, or `none`. */
  readonly cap: string;
}

/** The caps that are offered. */
export const CAPS: readonly string[] = ["none", "100", "110", "120"];

export type ChoiceName = keyof CapaianChoices;

/** What a person has chosen for a table; what is absent is inferred or the product's default. */
export type ChosenCapaian = Partial<CapaianChoices>;

/** Where a choice comes from. */
export interface ChoiceReason {
  readonly from: "person" | "workbook" | "table" | "default";
  readonly why: Bilingual;
}

/** A choice that a table's own cells show. */
export interface Shown {
  readonly value: string;
  readonly why: Bilingual;
}

/** The choices of a table with where each comes from. */
export interface ReasonedChoices {
  readonly choices: CapaianChoices;
  readonly reasons: Readonly<Partial<Record<ChoiceName, ChoiceReason>>>;
}

/** The product's defaults. */
export const DEFAULT_CHOICES: CapaianChoices = {
  write: "formulas",
  existing: "keep",
  mode: "infer",
  direction: "infer",
  zeroTarget: "blank",
  cap: "none",
  rounding: "none",
  unmeasured: "blank",
  average: "FLAT",
  labels: "words",
  sums: "yes",
  parents: "no",
  quarters: "no",
  toDate: "no",
  predicate: "yes",
  efficiency: "none",
  scale: "peringkat-kinerja",
};

/** What a person says of one row. */
export interface RowChoice {
  readonly mode?: QuarterMode;
  readonly direction?: Direction;
}

const LONGEST_ID = 60;
const CAP = /^(none|[1-9]\d{0,3}(\.\d{1,4})?)$/;

/** Reads choices from anything, e.g. a setting or the command line; what is no choice is left out. */
export function readChoices(value: unknown): ChosenCapaian {
  if (typeof value !== "object" || value === null) return {};
  const given = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(CHOICE_VALUES) as (keyof typeof CHOICE_VALUES)[];
  const known = names.filter((name) => (CHOICE_VALUES[name] as readonly unknown[]).includes(given[name]));
  const chosen = Object.fromEntries(known.map((name) => [name, given[name]])) as ChosenCapaian;
  const { scale, cap } = given;
  return {
    ...chosen,
    ...(typeof scale === "string" && scale !== "" && scale.length <= LONGEST_ID ? { scale } : {}),
    ...(typeof cap === "string" && CAP.test(cap) ? { cap } : {}),
  };
}
