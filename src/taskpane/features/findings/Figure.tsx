import { makeStyles, tokens } from "@fluentui/react-components";
import type { FigurePiece } from "./compare-figures";

const useStyles = makeStyles({
  // Underlined and bold, so that the digit is told without colour too.
  wrong: {
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: "underline",
    textDecorationThickness: tokens.strokeWidthThick,
    textUnderlineOffset: "2px",
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  right: {
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: "underline",
    textDecorationThickness: tokens.strokeWidthThick,
    textUnderlineOffset: "2px",
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
});

interface FigureProps {
  readonly pieces: readonly FigurePiece[] | undefined;
  readonly text: string;
  readonly as: "wrong" | "right";
}

/** A figure whose differing digits stand out. */
export function Figure({ pieces, text, as }: FigureProps) {
  const styles = useStyles();
  if (!pieces) return text;
  return pieces.map((piece, index) =>
    piece.differs ? (
      <mark key={index} className={styles[as]}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
