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

/**
 * The span of time or plan that a figure belongs to: the running year, the years before it, the five-year plan's end,
 * everything up to now, the year after, or the cash plan (RAK).
 */
export type Horizon = "current" | "prior" | "fiveYear" | "toDate" | "next" | "plan";

/** How a performance figure (K) runs over the quarters of a year; the forms do not say. */
export type QuarterMode = "accumulate" | "endPosition" | "average" | "yearEnd";

/** One kind of relation, and so the rule a finding broke. */
export type RuleId =
  | "children-sum" | "units-total" | "quarters-sum" | "months-sum" | "percent" | "remainder"
  | "delta" | "mirror" | "average" | "predicate" | "words" | "weights" | "one-of"
  | "cross-table" | "count" | "formula" | "coerced" | "text-number" | "plausibility"
  | "share" | "weighted" | "cumulative" | "cumulative-percent" | "deviation"
  | "year-total" | "section-total" | "grand-total" | "surplus" | "unreadable" | "pko" | "efficiency";

/** Rules of plausibility by name: figures that break no relation and yet want a look. */
export type DoubtRule =
  | "realised-above-plan" | "result-without-money" | "money-without-result" | "no-target"
  | "copied-column" | "one-figure" | "falls-back" | "hidden-rows" | "no-explanation" | "no-source";

/** A rule that a workbook can switch off: a kind of relation, or one of plausibility. */
export type RuleName = RuleId | DoubtRule;

/** A part of what a column is understood to be. */
export type ColumnAspect = "role" | "measure" | "period" | "horizon";

/** One reason why a column is read as it is. */
export type ColumnReason =
  | { readonly of: ColumnAspect; readonly by: "header" | "numberRow"; readonly text: string }
  | {
      readonly of: ColumnAspect;
      readonly by: "contents";
      readonly sort: "words" | "figures" | "money" | "large" | "percent" | "codes" | "ticks";
      readonly count: number;
      readonly total: number;
    }
  | { readonly of: ColumnAspect; readonly by: "neighbours" }
  /** A relation that the figures keep in `held` of `checked` rows, with these columns. */
  | { readonly of: "role"; readonly by: "figures"; readonly rule: RuleId; readonly columns: readonly string[]; readonly held: number; readonly checked: number }
  /** A person said so; `instead` is what Cermat had read. */
  | { readonly of: ColumnAspect; readonly by: "correction"; readonly instead: string | null };

export interface ReportColumn {
  readonly column: string;
  readonly role: ColumnRole;
  readonly measure: Measure | null;
  readonly period: Period | null;
  readonly header: readonly string[];
  readonly horizon?: Horizon;
  readonly why?: readonly ColumnReason[];
}

/** Why a row has its kind and its place. */
export type RowReason =
  | "code" | "words" | "units" | "numbering" | "indent" | "style" | "figures" | "indicator" | "flat"
  | "closing" | "headerAgain" | "remark" | "blank" | "continued" | "pageFoot" | "noLabel" | "correction";

/** Why a performance figure is taken to run over the quarters as it does. */
export type ModeReason =
  | "sumIsTotal" | "withinTarget" | "lastIsTotal" | "highestIsTotal" | "meanIsTotal" | "nearTarget" | "noQuarters" | "nothingFits" | "correction";

export interface ReportRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly parent: number | null;
  readonly unit: number | null;
  readonly why?: RowReason;
  /** The kind that Cermat had read, where a person says otherwise. */
  readonly instead?: RowKind;
  /** How the row's performance figure runs over the quarters. */
  readonly mode?: QuarterMode;
  readonly modeWhy?: ModeReason;
  /** Sums of this row's children that hold, of all that could be checked. */
  readonly sums?: readonly [held: number, checked: number];
}

/** Why a table is taken to begin and end where it does. */
export interface TableReason {
  /** How its header was known: by its words, by standing over figures, or because a person said so; a list has none. */
  readonly header: "words" | "overFigures" | "correction" | "list";
  /** What ends it. */
  readonly end: "signature" | "gap" | "nextTable" | "lastFigures" | "correction";
  /** What the levels of its rows were read from. */
  readonly levels: RowReason;
}

/** What became of a correction that a person keeps in the workbook. */
export interface ReportCorrection {
  /** Place in the list that the workbook keeps; null when the entry cannot be read. */
  readonly index: number | null;
  readonly status: "applied" | "lost" | "otherSheet" | "unreadable";
  readonly sheet: string;
  /** Where it belongs now: a column by its first header cell (`H6`), a row (`12`) or a range; null when lost. */
  readonly place: string | null;
}

export interface ReportTable {
  readonly range: string;
  /** First and last header row, counted from 1; null when the table has no header. */
  readonly header: readonly [number, number] | null;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly why?: TableReason;
  /** The line over the table that names it best; absent when there is none. */
  readonly title?: string;
}

export type RelationStatus = "held" | "broken" | "notCheckable";

export interface ReportRelation {
  readonly id: string;
  readonly kind: RuleId;
  readonly result: string;
  readonly terms: readonly (readonly [string, number])[];
  readonly ratio?: number;
  readonly status: RelationStatus;
  /** It holds as far as the rounding of its figures lets one say: the figures themselves are a few last digits apart. */
  readonly rounded?: true;
  readonly basis: string;
  /** The same in both languages. */
  readonly rests?: Bilingual;
}

/** A figure that ought to follow from others, and no relation says how: counted as not checkable. */
export interface ReportUnexplained {
  readonly cells: readonly string[];
  readonly kind: RuleId;
}

export interface ReportSheet {
  readonly name: string;
  readonly tables: readonly ReportTable[];
  readonly notUnderstood: readonly { readonly range: string; readonly reason: string }[];
  readonly relations?: readonly ReportRelation[];
  /** Present where there are any. */
  readonly unexplained?: readonly ReportUnexplained[];
}

export interface Tally {
  readonly checked: number;
  readonly held: number;
  readonly broken: number;
  readonly notCheckable: number;
}

/** Relations of a rule that the workbook's settings switch off; they are among those not checkable. */
interface SwitchedOff {
  readonly rule: RuleName;
  readonly relations: number;
}

export interface Coverage extends Tally {
  /** How many of the broken ones are accounted for by findings that a person has accepted; absent when none are. */
  readonly accepted?: number;
  /** How many of those that hold do so at the precision of their figures only, such as sums of rounded thousands; absent when none. */
  readonly rounded?: number;
  /** Rules that the workbook's settings switch off; absent when there are none. */
  readonly off?: readonly SwitchedOff[];
  /** Scales that words were read by, most used first; absent when none was needed. */
  readonly scales?: readonly ReportScale[];
  readonly byKind: Readonly<Partial<Record<RuleId, Tally>>>;
}

/** A scale that words were read by. */
interface ReportScale {
  readonly name: Bilingual;
  /** Where the workbook prints it; null for one that the product knows or the workbook's settings give. */
  readonly printed: string | null;
  /** How many words were read by it. */
  readonly words: number;
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
  | {
      readonly cell: string;
      readonly value: string;
      /** The format that the cell must take on to show it as a figure. */
      readonly numberFormat?: string;
      /** Other cells that must change together with it, such as the other one of two that were swapped. */
      readonly also?: readonly { readonly cell: string; readonly value: string; /** As the sheet writes it. */ readonly shown: string }[];
    }
  | { readonly cell: string; readonly formula: string; readonly numberFormat?: string };

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

/** A table by its sheet and range. */
export interface ReportPlace {
  readonly sheet: string;
  readonly range: string;
}

/** Figures that claim to be the same: those that agree, that differ, and that differ though it is doubtful that they are of the same thing. */
export interface Agreement {
  readonly agree: number;
  readonly differ: number;
  readonly doubtful: number;
}

/** Cells of one table (several where their sum is meant) and the figure they show. */
export interface ReportFigure {
  readonly cells: readonly string[];
  readonly shown: string;
}

/** Two places that claim the same figure and show different ones. */
export interface ReportDifference {
  /** What the figure is of, as the left table writes it. */
  readonly label: string;
  readonly left: ReportFigure;
  readonly right: ReportFigure;
  /** How far they are apart, without sign. */
  readonly difference: string;
  /** Their names are only alike: perhaps they are of different things. */
  readonly doubtful: boolean;
  /** Id of the finding that tells of it. */
  readonly finding: string | null;
}

/** A column of each of two tables that claim the same figures. */
export interface ReportColumnPair extends Agreement {
  readonly left: Pick<ReportColumn, "column" | "header">;
  readonly right: Pick<ReportColumn, "column" | "header">;
  readonly differences: readonly ReportDifference[];
}

/** A row of a table by its first cell and what it is called. */
export interface ReportNamed {
  readonly cell: string;
  readonly label: string;
}

/** A row of the left table that may be one of some rows of the right one; their figures were not compared. */
export interface ReportOffer {
  readonly left: ReportNamed;
  readonly candidates: readonly ReportNamed[];
  /** Several are called much alike, or one has the same code under another name. */
  readonly why: "names" | "code";
}

/** Two tables that claim the same figures. */
export interface ReportPair extends Agreement {
  readonly left: ReportPlace;
  readonly right: ReportPlace;
  readonly columns: readonly ReportColumnPair[];
  /** Ids of the findings about what differs. */
  readonly findings: readonly string[];
  /** Rows that may be the same, for a person to see; absent when there are none. */
  readonly offers?: readonly ReportOffer[];
}

/**
 * Why two tables that name the same things were not compared: they are of another year, month or version of the plan, or
 * of different offices; they have no columns of the same kind; or too few figures agree to say that the columns are
 * meant to be the same.
 */
export type ApartReason = "versions" | "offices" | "columns" | "figures";

/** What the tables of a workbook say about the same things. */
export interface ReportBetween {
  readonly pairs: readonly ReportPair[];
  /** Tables that name the same things and were not compared. */
  readonly apart: readonly { readonly left: ReportPlace; readonly right: ReportPlace; readonly why: ApartReason }[];
}

/** A finding that a person has accepted with a reason. */
export interface ReportAccepted {
  /** Place in the list that the workbook keeps. */
  readonly index: number;
  /** Still found and set aside; no longer found like that, for its figures have changed; or its place was not looked at. */
  readonly status: "accepted" | "woken" | "notLooked";
  /** The finding as it is now; null when it is not found. */
  readonly finding: Finding | null;
  readonly rule: RuleId;
  readonly sheet: string;
  readonly cell: string;
  readonly message: Bilingual;
  readonly reason: string;
  /** When it was accepted, as ISO 8601. */
  readonly time: string | null;
}

export interface FileReport {
  readonly file: string;
  readonly sheets: readonly ReportSheet[];
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  /** Corrections that the workbook keeps, in their order; absent when it keeps none. */
  readonly corrections?: readonly ReportCorrection[];
  /** Findings that a person has accepted; they are not among `findings`. Absent when there are none. */
  readonly accepted?: readonly ReportAccepted[];
  /** Absent when no two tables name the same things. */
  readonly between?: ReportBetween;
}

export interface Report {
  readonly version: 1;
  readonly files: readonly FileReport[];
}
