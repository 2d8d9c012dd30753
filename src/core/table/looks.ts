import type { Cell } from "../sheet/snapshot";
import { fold } from "./text";

const FIGURE = /^[-–(]?\s*(rp\.?\s*)?[-–(]?\s*\d[\d.,\s]*\)?\s*(%|,-|[a-z/ ()%]{0,30})?$/;
const YEAR = /^(19|20)\d\d$/;

/** Whether a cell's content looks like a figure at first sight (before its column's separators are known). */
export function looksLikeFigure(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  if (typeof cell.value === "number") return true;
  if (typeof cell.value === "boolean") return false;
  if (cell.error) return true;
  return !opensWithWord(cell.value) && /\d/.test(cell.value) && FIGURE.test(fold(cell.value));
}

/** No figure opens with a letter but Rp's. */
function opensWithWord(text: string): boolean {
  const letter = text.charCodeAt(0) | 32;
  return letter >= 97 && letter <= 122 && letter !== 114;
}

/** Whether a cell holds a year such as 2024 and nothing else: a header may, and it is no figure there. */
export function looksLikeYear(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  if (typeof cell.value === "number") return Number.isInteger(cell.value) && cell.value >= 1900 && cell.value <= 2099;
  return typeof cell.value === "string" && YEAR.test(fold(cell.value));
}

/** Whether a cell holds a dash that stands for nothing: `-`, `Rp -`, `–`. */
export function looksLikeDash(cell: Cell | undefined): boolean {
  return typeof cell?.value === "string" && /[-–—]/.test(cell.value) && /^(rp\.?\s*)?[-–—]+$/.test(fold(cell.value));
}

const TICK = /^[vVxX√✓✔☑☒✗✘ü•●]$/;

/** Whether a text is a lone tick: `v`, `√`, `x`, `✓`. */
export function isTick(text: string): boolean {
  return TICK.test(text);
}
