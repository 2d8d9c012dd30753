import type { Amount } from "../figure/amount";
import type { Bilingual, ModeReason, QuarterMode, RelationStatus, RuleId } from "../finding/report";
import type { Scale } from "../scale/scale";
import type { Table } from "../table/table";

/** A cell of the workbook; rows and columns count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell with its coefficient in a sum. */
export interface Term {
  readonly cell: CellRef;
  readonly weight: 1 | -1;
}

interface RelationBase {
  /** Stable while the sheet keeps its layout: kind and result cell. */
  readonly id: string;
  readonly kind: RuleId;
  readonly table: Table;
  readonly result: CellRef;
  readonly terms: readonly Term[];
  /** What the relation rests on: the form's number row, the header's words, or the figures themselves. */
  readonly basis: Bilingual;
  /** Blank and dash count as nothing (money) or as not measured (performance). */
  readonly blank: "zero" | "missing";
}

/** The result is the sum of its terms. */
export interface LinearRelation extends RelationBase {
  readonly form: "linear";
  readonly mode?: QuarterMode;
  /** Why the figure is taken to run like that. */
  readonly modeWhy?: ModeReason;
}

/** The result is `scale` times the sum of the terms over the sum of the denominators. */
export interface RatioRelation extends RelationBase {
  readonly form: "ratio";
  readonly denominators: readonly Term[];
  readonly scale: 100 | 1;
}

/** The result is the mean of the terms that hold a figure. */
export interface MeanRelation extends RelationBase {
  readonly form: "mean";
  /** Rows without a figure count as zero. */
  readonly blankAsZero: boolean;
}

/** The result is the word that a scale gives to the one term; without a scale nothing can be said of it. */
export interface BandRelation extends RelationBase {
  readonly form: "band";
  readonly scale: Scale | null;
}

/** The result is the product of its terms over `divisor` (100 where a factor is in percent). */
export interface ProductRelation extends RelationBase {
  readonly form: "product";
  readonly divisor: 100 | 1;
}

/**
 * The terms come to a whole, such as weights to 100; the result is where that is told, a total or the first of them.
 * Without a whole that they should come to nothing can be said of them.
 */
export interface WholeRelation extends RelationBase {
  readonly form: "whole";
  readonly whole: 100 | 1 | null;
}

/** Exactly one of the terms is ticked; the result is the first of them. */
export interface OneOfRelation extends RelationBase {
  readonly form: "one-of";
}

/** A named way of working a figure out of others, exact; a new one is a new value, not a new form. */
export interface Computation {
  /** What comes out, as a sentence can say it: `capaian yang dinormalkan`. */
  readonly name: Bilingual;
  /** How it is worked out, over addresses or figures: `min(F5; 110)`. */
  readonly shows: (terms: readonly string[]) => string;
  /** What it gives; undefined where it gives nothing, such as a quotient by zero. */
  readonly of: (values: readonly Amount[]) => Amount | undefined;
  /** What a word among the terms counts as; words cannot be read where absent. */
  readonly word?: (text: string) => Amount | undefined;
  /** Places of terms that are set and not rounded, so that any difference counts. */
  readonly setTerms?: readonly number[];
  /** What comes out is set, such as one of a few percentages. */
  readonly isSet?: true;
}

/** The result is what a named computation gives for the terms, in their order. */
export interface ComputedRelation extends RelationBase {
  readonly form: "computed";
  readonly computation: Computation;
}

/** The result is the one term in words (terbilang). */
export interface WordsRelation extends RelationBase {
  readonly form: "words";
}

/** One instance of a rule over cells: what must hold. */
export type Relation = OneOfRelation | WholeRelation | ComputedRelation | WordsRelation | LinearRelation | RatioRelation | MeanRelation | BandRelation | ProductRelation;

/** All cells that a relation speaks of, its result first where it has one. */
export function cellsOf(relation: Relation): readonly CellRef[] {
  const terms = relation.terms.map((term) => term.cell);
  if (relation.form === "whole" || relation.form === "one-of") return terms;
  return [relation.result, ...terms, ...(relation.form === "ratio" ? relation.denominators.map((term) => term.cell) : [])];
}

/** A relation with what became of it. */
export interface CheckedRelation {
  readonly relation: Relation;
  readonly status: RelationStatus;
  /** The figure that stands in the result cell; undefined when there is none. */
  readonly stated: Amount | undefined;
  /** The figure (percent points for a percentage) that the terms give; undefined when they give none. */
  readonly expected: Amount | undefined;
  /** The word that a scale gives, for a predicate. */
  readonly expectedText?: string;
  /** Decimals at which the result is shown. */
  readonly decimals: number;
  /** Why it could not be checked, or what makes it hold although the figures differ. */
  readonly note?: "unreadable" | "not-filled" | "not-measured" | "no-target" | "convention" | "rounding" | "rounded" | "truncated" | "scale-gap" | "policy-unknown" | "coerced" | "switched-off" | "tolerated" | "misspelt";
}

export function refKey(cell: CellRef): string {
  return `${cell.sheet}!${cell.row}:${cell.column}`;
}
