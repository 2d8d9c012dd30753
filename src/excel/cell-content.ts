import type { CellContent } from "../core/sheet/edit";
import type { Cell, CellValue } from "../core/sheet/snapshot";

/** The four arrays in which Excel hands over what cells hold, for one cell. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: unknown;
  readonly numberFormat: unknown;
}

/** The cell that Excel's answer describes, or undefined when it is blank. */
export function toCell({ value, formula, type, numberFormat }: RawCell): Cell | undefined {
  const code = formulaOf(value, formula, type);
  if (code === undefined && (value === "" || value === null || value === undefined)) return undefined;
  return {
    value: plainValue(value),
    ...(type === "Error" ? { error: true } : {}),
    ...(code === undefined ? {} : { formula: code }),
    ...(typeof numberFormat === "string" && numberFormat !== "General" ? { numberFormat } : {}),
  };
}

/** What a cell holds, as writing needs it. */
export function contentOf(raw: RawCell): CellContent {
  const cell = toCell(raw);
  if (!cell) return null;
  return cell.formula === undefined ? { value: cell.value } : { formula: cell.formula };
}

/** Two contents are the same when writing one over the other would change nothing. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a === null || b === null) return isBlank(a) && isBlank(b);
  if ("formula" in a || "formula" in b) return "formula" in a && "formula" in b && a.formula === b.formula;
  return a.value === b.value;
}

function isBlank(content: CellContent): boolean {
  return content === null || ("value" in content && content.value === "");
}

/** `formulas` gives text that begins with `=` (kept by an apostrophe) like a formula; only a real one differs from its value (office-js#6687). */
function formulaOf(value: unknown, formula: unknown, type: unknown): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula.length < 2) return undefined;
  return type === "String" && value === formula ? undefined : formula;
}

function plainValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? value : "";
}

const PLAIN_WORDS = /^\p{L}[\p{L}\s.,;:()/&-]*$/u;
const TRUTH = /^(true|false|benar|salah)$/i;

/** Says whether Excel could take a text for a number, date, formula or truth value when it is written. */
export function wouldBeCoerced(text: string): boolean {
  return text !== "" && (!PLAIN_WORDS.test(text) || TRUTH.test(text.trim()));
}
