import {
  type FormulaToken,
  LAST_COLUMN,
  LAST_ROW,
  type Reference,
  tokenizeFormula,
  writeReference,
} from "../core/sheet/formula-tokens";

/** Gives the formula for a cell so many rows below and columns right of the first one. */
export type SharedFormula = (rows: number, columns: number) => string;

/** Takes a formula that many cells share apart once, so that each of them has it quickly in its own terms. */
export function shareFormula(formula: string): SharedFormula {
  const body = formula.replace(/^=/, "");
  const tokens = tokenizeFormula(body);
  if (!tokens) return () => formula;
  const pieces = joinFixed(tokens);
  const sign = formula.slice(0, formula.length - body.length);
  return (rows, columns) => {
    let text = sign;
    for (const piece of pieces) text += typeof piece === "string" ? piece : move(piece, rows, columns);
    return text;
  };
}

interface Moving {
  readonly prefix: string;
  readonly reference: Reference;
}

/** Everything between references is one text. */
function joinFixed(tokens: readonly FormulaToken[]): (string | Moving)[] {
  const pieces: (string | Moving)[] = [];
  let text = "";
  for (const token of tokens) {
    if (token.kind !== "reference") {
      text += token.text;
      continue;
    }
    const { area, fixed, span } = token.reference;
    pieces.push(text, {
      prefix: token.text.slice(0, token.text.lastIndexOf("!") + 1),
      reference: { area, fixed, span },
    });
    text = "";
  }
  return [...pieces, text];
}

function move({ prefix, reference }: Moving, rows: number, columns: number): string {
  const { area, fixed, span } = reference;
  const byRows = span === "columns" ? 0 : rows;
  const byColumns = span === "rows" ? 0 : columns;
  const moved = {
    top: fixed.top ? area.top : area.top + byRows,
    bottom: fixed.bottom ? area.bottom : area.bottom + byRows,
    left: fixed.left ? area.left : area.left + byColumns,
    right: fixed.right ? area.right : area.right + byColumns,
  };
  const isOutside =
    Math.min(...Object.values(moved)) < 0 ||
    Math.max(moved.top, moved.bottom) > LAST_ROW ||
    Math.max(moved.left, moved.right) > LAST_COLUMN;
  return isOutside ? "#REF!" : prefix + writeReference({ ...reference, area: moved });
}
