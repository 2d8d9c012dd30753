import type { Severity } from "./mark";
import { colourOf, MARK_COLOURS } from "./mark-style";
import type { CellLook } from "./new-sheet";

/** A look in the terms in which cells are formatted. */
export interface LookStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly border: boolean;
  readonly align: "left" | "center" | "right";
  readonly wrap: boolean;
  /** `@` keeps text as text, whatever it begins with. */
  readonly numberFormat: string;
}

const INK = "#1F1F1F";
const QUIET = "#595959";
const HEAD = "#D6E4F0";
const TEXT = "@";

const plain: LookStyle = {
  size: 10,
  bold: false,
  color: INK,
  fill: null,
  border: true,
  align: "left",
  wrap: true,
  numberFormat: TEXT,
};
const severity = (name: Severity): LookStyle => {
  const { font, fill } = MARK_COLOURS[colourOf({ severity: name })];
  return { ...plain, color: font, fill };
};

/** What the cells of our worksheets look like; readable on paper without colour. */
export const LOOKS: Readonly<Record<CellLook, LookStyle>> = {
  title: { ...plain, size: 15, bold: true, border: false, wrap: false },
  quiet: { ...plain, color: QUIET, border: false, wrap: false },
  section: { ...plain, size: 12, bold: true, border: false, wrap: false },
  head: { ...plain, bold: true, fill: HEAD, align: "center" },
  text: plain,
  centred: { ...plain, align: "center", wrap: false },
  figure: { ...plain, align: "right" },
  count: { ...plain, align: "right", wrap: false, numberFormat: "#,##0" },
  number: { ...plain, align: "right", wrap: false, numberFormat: "#,##0.00" },
  error: severity("error"),
  warning: severity("warning"),
  info: severity("info"),
};

export const BORDER_COLOR = "#A6A6A6";
export const LINK_COLOR = "#0563C1";
