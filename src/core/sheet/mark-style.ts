import type { CellAddress } from "./address";
import { filledBy, type Mark, type MarkColour, type Severity } from "./mark";

/** How a mark looks: the cell's fill, and the colour of its text and of its left border. */
export interface MarkStyle {
  readonly fill: string;
  readonly font: string;
}

/** Colours of marks, `#RRGGBB`; light enough to read the figure (at least 4,5 to 1), never the only sign. */
export const MARK_COLOURS: Readonly<Record<MarkColour, MarkStyle>> = {
  red: { fill: "#FDE7E9", font: "#A4262C" },
  amber: { fill: "#FFF4CE", font: "#7A4B00" },
  blue: { fill: "#E8F1FB", font: "#0F4C81" },
  violet: { fill: "#F0E8FB", font: "#5B2A9D" },
  green: { fill: "#E2F3E4", font: "#0B5A24" },
  teal: { fill: "#DDF3F3", font: "#03565B" },
  magenta: { fill: "#FBE4F3", font: "#8A1466" },
  grey: { fill: "#EDEBE9", font: "#3B3A39" },
};

const BY_SEVERITY: Readonly<Record<Severity, MarkColour>> = { error: "red", warning: "amber", info: "blue" };

/** The colour of a mark: its own, or that of its severity; notes have one colour. */
export function colourOf({ severity, colour, note }: Pick<Mark, "severity" | "colour" | "note">): MarkColour {
  return colour ?? (note ? "violet" : BY_SEVERITY[severity]);
}

/** Marks of one look with the cells that they fill; those listed later go on top. */
export interface FillGroup {
  readonly colour: MarkColour;
  readonly cells: readonly CellAddress[];
}

/** The fills of marks: notes lowest, then by severity, the worst on top. */
export function fillsOf(marks: readonly Mark[]): readonly FillGroup[] {
  const layers: readonly ((mark: Mark) => boolean)[] = [
    ({ note }) => note !== undefined,
    ...(["info", "warning", "error"] as const).map(
      (severity) => (mark: Mark) => mark.note === undefined && mark.severity === severity,
    ),
  ];
  return layers.flatMap((isOf) => {
    const own = marks.filter(isOf);
    return [...new Set(own.map(colourOf))].map((colour) => ({
      colour,
      cells: own.filter((mark) => colourOf(mark) === colour).flatMap(filledBy),
    }));
  });
}

/** Formula of our conditional formats: always true, and by it they are known as ours. */
export const MARK_FORMULA = '=N("cermat")=0';
