import type { ColumnRole, RowKind } from "../../../src/core/finding/report";

/** A cell of a table by the names of its row and column. */
export interface Ref {
  readonly row: string;
  readonly column: string;
}

/** How a figure looks: money, a count, a count in percent, a percentage. */
export type Look = "rp" | "k" | "kpct" | "pct";

/** Something that must hold for a cell. */
export type Law =
  | { readonly form: "linear"; readonly terms: readonly (readonly [Ref, 1 | -1])[] }
  | { readonly form: "ratio"; readonly above: readonly Ref[]; readonly below: readonly Ref[] }
  | { readonly form: "mean"; readonly of: readonly Ref[] }
  | { readonly form: "product"; readonly factors: readonly Ref[]; readonly divisor: number }
  | { readonly form: "band"; readonly of: Ref };

export interface Entry {
  readonly look?: Look;
  /** Figure or words; a figure that follows from others has none of its own. */
  readonly value?: number | string;
  /** Everything that holds; the first is how it is calculated. */
  readonly laws?: readonly Law[];
  /** What holds besides and need not be said. */
  readonly also?: Law;
  readonly unit?: string;
}

export interface Column {
  readonly name: string;
  /** Header words from top to bottom. */
  readonly words: readonly string[];
  /** Roles as which it may be read. */
  readonly roles: readonly ColumnRole[];
  /** Columns that share a number in the form's number row have the same group. */
  readonly group: string;
  /** The form's own formula, over groups. */
  readonly says?: { readonly kind: "sum" | "ratio"; readonly of: readonly string[]; readonly over?: string };
  readonly leaf?: "K" | "Rp" | "%";
}

export interface Row {
  readonly name: string;
  /** Kinds as which it may be read. */
  readonly kinds: readonly RowKind[];
  readonly parent: string | null;
  readonly owner?: string;
  readonly cells: ReadonlyMap<string, Entry>;
  /** Rank from the top, for looks. */
  readonly rank: number;
  /** Money cells are merged over this many rows. */
  readonly spans?: number;
  /** Its words are one cell from the first column to the last of words. */
  readonly wide?: true;
  /** A page may end before it. */
  readonly opens?: true;
}

export interface Model {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}
