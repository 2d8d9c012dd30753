import { makeStyles, tokens } from "@fluentui/react-components";
import type { ColumnRole } from "../../../core/finding/report";

/** Families of roles that share a colour; the words on the chip say which role it is. */
type Tone = "words" | "plan" | "done" | "part" | "change" | "other";

const TONES: Readonly<Partial<Record<ColumnRole, Tone>>> = {
  target: "plan",
  before: "plan",
  realised: "done",
  total: "done",
  after: "done",
  percent: "part",
  weight: "part",
  predicate: "part",
  delta: "change",
  remainder: "change",
  other: "other",
};

/** The colour family of a role. */
export function toneOf(role: ColumnRole): Tone {
  return TONES[role] ?? "words";
}

/** Colours of the families, of Fluent's palettes so that they stay readable in every theme. */
export const useToneStyles = makeStyles({
  words: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground1 },
  plan: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2 },
  done: { backgroundColor: tokens.colorPaletteForestBackground2, color: tokens.colorPaletteForestForeground2 },
  part: { backgroundColor: tokens.colorPalettePurpleBackground2, color: tokens.colorPalettePurpleForeground2 },
  change: { backgroundColor: tokens.colorPaletteMarigoldBackground2, color: tokens.colorPaletteMarigoldForeground2 },
  other: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    borderTopStyle: "dashed",
    borderRightStyle: "dashed",
    borderBottomStyle: "dashed",
    borderLeftStyle: "dashed",
  },
});
