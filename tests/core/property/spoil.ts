import { parseA1 } from "../../../src/core/sheet/address";
import { workbook } from "../support/sheet";
import { examine } from "../../../src/core/examine";
import { type Laid, lay, makeModel } from "./lay";
import type { Traits } from "./traits";
import { calculate } from "./values";

/** One figure of a worksheet typed wrong: the sheet then, and the cell. */
interface Spoilt {
  readonly laid: Laid;
  readonly cell: string;
}

/** Types over one figure of which something must hold, other than a mean whose policy nothing else tells; undefined where the sheet has none. */
export function spoil(traits: Traits, clean: Laid, which: number): Spoilt | undefined {
  const held = clean.holds
    .filter(({ optional, form }) => !optional && form !== "band" && form !== "mean")
    .flatMap(({ result, terms }) => [result, ...terms.map(([cell]) => cell)]);
  const cells = [...new Set(held)].filter(
    (cell) => clean.figures.has(cell) && (traits.writing !== "formulas" || hasFormula(clean, cell)),
  );
  const cell = cells[which % Math.max(1, cells.length)];
  const ref = cell === undefined ? undefined : clean.figures.get(cell);
  if (cell === undefined || ref === undefined) return undefined;
  const value = calculate(makeModel(traits), traits)(ref);
  if (typeof value !== "number") return undefined;
  return { laid: lay(traits, { ref, value: otherFigure(value) }), cell };
}

/** Another figure that nobody could take for rounding: two digits swapped where they differ. */
function otherFigure(value: number): number {
  if (Math.abs(value) < 1_000) return value + 9;
  const digits = String(Math.round(Math.abs(value)));
  const swapped = Number(`${digits.charAt(1)}${digits.charAt(0)}${digits.slice(2)}`) * Math.sign(value);
  return digits.charAt(0) === digits.charAt(1) || digits.charAt(1) === "0"
    ? value + Math.round(Math.abs(value) * 0.27)
    : swapped;
}

/** Whether some finding that is more than a remark speaks of the cell. */
export function isFound({ laid, cell }: Spoilt): boolean {
  const { findings } = examine(workbook(laid.sheet));
  return findings.some(
    (one) =>
      one.severity !== "info" &&
      (one.cell === cell || one.cells.includes(cell) || one.suspects.some((suspect) => suspect.cell === cell)),
  );
}

function hasFormula({ sheet }: Laid, cell: string): boolean {
  const place = parseA1(cell);
  return place !== undefined && sheet.rows[place.row]?.[place.column]?.formula !== undefined;
}
