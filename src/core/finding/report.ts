import type { Severity } from "../sheet/mark";

/** Role of a column (names are part of the report's format). */
export type ColumnRole =
  | "label" | "code" | "indicator" | "unitOfMeasure" | "location" | "number"
  | "target" | "realised" | "total" | "percent" | "before" | "after" | "delta"
  | "remainder" | "predicate" | "weight" | "source" | "words" | "tick" | "note" | "other";

export type Measure = "rp" | "k" | "percent" | "index" | "count" | "text";

export type Period =
  | "q1" | "q2" | "q3" | "q4"
  | "m1" | "m2" | "m3" | "m4" | "m5" | "m6" | "m7" | "m8" | "m9" | "m10" | "m11" | "m12"
  | "year";

export type RowKind =
  | "unit" | "urusan" | "bidang" | "program" | "kegiatan" | "subkegiatan" | "indicator"
  | "account" | "item" | "subtotal" | "total" | "average" | "predicate" | "header" | "note" | "blank";

/** One kind of relation, and so the rule a finding broke. */
export type RuleId =
  | "children-sum" | "units-total" | "quarters-sum" | "months-sum" | "percent" | "remainder"
  | "delta" | "mirror" | "average" | "predicate" | "words" | "weights" | "one-of"
  | "cross-table" | "count" | "formula" | "coerced" | "text-number" | "plausibility"
  | "share" | "weighted" | "cumulative" | "cumulative-percent" | "deviation"
  | "year-total" | "section-total" | "grand-total" | "surplus" | "unreadable";

export interface ReportColumn {
  readonly column: string;
  readonly role: ColumnRole;
  readonly measure: Measure | null;
  readonly period: Period | null;
  readonly header: readonly string[];
}

interface ReportRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly parent: number | null;
  readonly unit: number | null;
}

export interface ReportTable {
  readonly range: string;
  /** First and last header row, counted from 1; null when the table has no header. */
  readonly header: readonly [number, number] | null;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

export type RelationStatus = "held" | "broken" | "notCheckable";

export interface ReportRelation {
  readonly id: string;
  readonly kind: RuleId;
  readonly result: string;
  readonly terms: readonly (readonly [string, number])[];
  readonly ratio?: number;
  readonly status: RelationStatus;
  readonly basis: string;
}

export interface ReportSheet {
  readonly name: string;
  readonly tables: readonly ReportTable[];
  readonly notUnderstood: readonly { readonly range: string; readonly reason: string }[];
  readonly relations?: readonly ReportRelation[];
}

export interface Tally {
  readonly checked: number;
  readonly held: number;
  readonly broken: number;
  readonly notCheckable: number;
}

export interface Coverage extends Tally {
  readonly byKind: Readonly<Partial<Record<RuleId, Tally>>>;
}

/** A cell that may be the wrong one. */
export interface Suspect {
  readonly cell: string;
  /** The figure it should hold, in machine form (point as decimal mark); null when not determined. */
  readonly value: string | null;
  /** Kebab-case name of the kind of mistake, e.g. `transposed-digits`. */
  readonly cause: string;
  readonly probability: number;
}

export type Fix =
  | { readonly cell: string; readonly value: string }
  | { readonly cell: string; readonly formula: string };

/** A line of a finding's proof: a cell, what it is, and its figure as the sheet shows it. */
export interface ProofLine {
  /** Sign or operator before the figure: `+`, `-`, `/`, `=` or blank. */
  readonly sign: "+" | "-" | "/" | "=" | "";
  /** A1 address (other sheets as `'Name'!A1`), or null for a computed line. */
  readonly cell: string | null;
  readonly label: string;
  readonly shown: string;
}

export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

export interface Finding {
  /** Stable over re-runs while the figures involved stay. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address where it is shown first. */
  readonly cell: string;
  readonly cells: readonly string[];
  readonly shown: string;
  readonly expected: string | null;
  readonly suspects: readonly Suspect[];
  readonly fix: Fix | null;
  readonly symptoms: readonly string[];
  readonly message: Bilingual;
  /** The figures that prove it, in reading order; computed result last. */
  readonly proof: readonly ProofLine[];
  /** What the check rests on, e.g. the form's own number row or a regulation. */
  readonly basis: Bilingual;
}

export interface FileReport {
  readonly file: string;
  readonly sheets: readonly ReportSheet[];
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
}

export interface Report {
  readonly version: 1;
  readonly files: readonly FileReport[];
}
