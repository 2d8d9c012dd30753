import type { Severity } from "./mark";

/** How a mark looks: the cell's fill, and the colour of its text and of its left border. */
export interface MarkStyle {
  readonly fill: string;
  readonly font: string;
}

/** Colours of marks by severity, `#RRGGBB`; light enough to read the figure, never the only sign (a comment stands beside). */
export const markStyle: Record<Severity, MarkStyle> = {
  error: { fill: "#FDE7E9", font: "#A4262C" },
  warning: { fill: "#FFF4CE", font: "#7A4B00" },
  info: { fill: "#E8F1FB", font: "#0F4C81" },
};

/** Formula of our conditional formats: always true, and by it they are known as ours. */
export const MARK_FORMULA = '=N("cermat")=0';
