import { PERINGKAT_KINERJA, SCALES } from "../scale/scales";
import type { Scale } from "../scale/scale";
import type { RuleName } from "../finding/report";
import type { MarkColour } from "../sheet/mark";

/** How an average row is formed where a table does not tell by its own figures. */
type AveragePolicy = "FLAT" | "TREE" | "KEGIATAN";
/** How a lower-is-better figure is measured: N1 target / realised, N2 (2 x target - realised) / target. */
type NegativeVariant = "N1" | "N2";
/** What the capaian of a target of zero is: left empty, zero, or the cap (100 without one) once something was realised. */
type ZeroTarget = "empty" | "zero" | "cap";
/** Named formulas of efficiency; `none` until a person has chosen. */
type EfficiencyFormula = "none" | "E1" | "E2" | "E3" | "E4";
/** What was not measured: left out, or counted as zero because the user says so. */
type Unmeasured = "leave" | "zero";

/** Conventions that no form settles; what a table shows by its own figures goes before them. */
export interface Policies {
  readonly average: AveragePolicy;
  readonly negative: NegativeVariant;
  readonly zeroTarget: ZeroTarget;
  /** Most that a capaian may come to, in percent; null caps nothing. */
  readonly cap: string | null;
  /** Most that one indicator counts in the performance of an organisation (PKO, NKO), in percent. */
  readonly pkoCap: string | null;
  readonly efficiency: EfficiencyFormula;
  readonly unmeasured: Unmeasured;
  /** Id of the scale whose words are written as predicates. */
  readonly predicateScale: string;
}

/** How exact figures must be. */
interface Tolerance {
  /** Whether a figure that is cut off instead of rounded holds (and is told as info). */
  readonly truncated: boolean;
  /** By how many units of its last shown digit a printed figure may be off; 0 asks for the rounded figure itself. */
  readonly units: number;
}

/** What carries a colour of ours in the sheet. */
export type ColouredKind = "error" | "warning" | "info" | "note";

/** What a workbook says about how it is to be checked and written; everything it does not say is the product's default. */
export interface Settings {
  /** Every scale of the product, replaced where the workbook says so. */
  readonly scales: readonly Scale[];
  readonly policies: Policies;
  readonly tolerance: Tolerance;
  readonly colours: Readonly<Record<ColouredKind, MarkColour>>;
  readonly rulesOff: readonly RuleName[];
  /** Sentences that a reviewer can choose for a note. */
  readonly templates: readonly string[];
}

/** The product's own settings. */
export const DEFAULT_SETTINGS: Settings = {
  scales: SCALES,
  policies: {
    average: "FLAT",
    negative: "N1",
    zeroTarget: "empty",
    cap: null,
    pkoCap: "110",
    efficiency: "none",
    unmeasured: "leave",
    predicateScale: PERINGKAT_KINERJA.id,
  },
  tolerance: { truncated: true, units: 0 },
  colours: { error: "red", warning: "amber", info: "blue", note: "violet" },
  rulesOff: [],
  templates: [
    "Mohon dicek terhadap SP2D.",
    "Mohon dilampirkan data dukung.",
    "Mohon dijelaskan selisihnya.",
    "Mohon disesuaikan dengan DPA.",
    "Mohon disesuaikan dengan Perjanjian Kinerja.",
  ],
};

/** Policies that are one of several named choices. */
export type ChoicePolicy = "average" | "negative" | "zeroTarget" | "efficiency" | "unmeasured";

/** Everything that such a policy can be. */
export const POLICY_CHOICES: { readonly [Name in ChoicePolicy]: readonly Policies[Name][] } = {
  average: ["FLAT", "TREE", "KEGIATAN"],
  negative: ["N1", "N2"],
  zeroTarget: ["empty", "zero", "cap"],
  efficiency: ["none", "E1", "E2", "E3", "E4"],
  unmeasured: ["leave", "zero"],
};

/** Most units of the last digit that may be accepted. */
export const MOST_UNITS = 9;
