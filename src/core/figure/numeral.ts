import { type Amount, amount } from "./amount";

/** How separators are written: `id` is 1.234.567,89 and `us` is 1,234,567.89. */
export type SeparatorStyle = "id" | "us";

/** The style of a text's surroundings, or how to find it out: few texts leave anything open. */
export type StyleSource = SeparatorStyle | (() => SeparatorStyle);

/** Digits with their separators, read. */
export interface Numeral {
  readonly value: Amount;
  /** Decimals that were written. */
  readonly decimals: number;
  /** The other reading, when the separators allow two. */
  readonly ambiguous?: Amount;
}

const GROUPED = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/;

/** Reads digits with separators and the spaces that a wrapped or SI-grouped figure has; undefined when they form no number. */
export function readNumeral(text: string, style: StyleSource): Numeral | undefined {
  const body = /\s/.test(text) ? healSpaces(text) : text;
  if (body === undefined) return undefined;
  const points = count(body, ".");
  const commas = count(body, ",");
  if (points + commas === 0) return { value: amount(body), decimals: 0 };
  if (points > 0 && commas > 0) return readMixed(body);
  const mark = points > 0 ? "." : ",";
  return points + commas === 1 ? readSingle(body, mark, style) : readRepeated(body, mark);
}

/** The style that the separators prove by themselves, or undefined when they allow both. */
export function provenStyle(text: string): SeparatorStyle | undefined {
  const body = text.replace(/\s/g, "");
  const lastPoint = body.lastIndexOf(".");
  const lastComma = body.lastIndexOf(",");
  if (lastPoint < 0 && lastComma < 0) return undefined;
  if (lastPoint >= 0 && lastComma >= 0) return lastComma > lastPoint ? "id" : "us";
  const mark = lastPoint >= 0 ? "." : ",";
  const thousands = mark === "." ? "id" : "us";
  if (count(body, mark) > 1) return thousands;
  if (GROUPED.test(body)) return undefined;
  return thousands === "id" ? "us" : "id";
}

/** Both kinds of mark: the last one is the decimal mark, whatever the style of the column. */
function readMixed(body: string): Numeral | undefined {
  const mark = body.lastIndexOf(",") > body.lastIndexOf(".") ? "," : ".";
  const [whole = "", fraction = "", ...more] = body.split(mark);
  if (more.length > 0 || !GROUPED.test(whole) || fraction === "") return undefined;
  const read = decimal(digitsOf(whole), fraction);
  return fraction.length === 3 ? { ...read, ambiguous: amount(digitsOf(body)) } : read;
}

function readSingle(body: string, mark: "." | ",", style: StyleSource): Numeral | undefined {
  const [whole = "", fraction = ""] = body.split(mark);
  if (whole === "" || fraction === "") return undefined;
  const read = decimal(whole, fraction);
  if (!GROUPED.test(body)) return read;
  const grouped = amount(whole + fraction);
  const isThousands = (mark === ".") === ((typeof style === "function" ? style() : style) === "id");
  return isThousands ? { value: grouped, decimals: 0, ambiguous: read.value } : { ...read, ambiguous: grouped };
}

/** One kind of mark several times: thousands; a last group of two digits after them is cents. */
function readRepeated(body: string, mark: "." | ","): Numeral | undefined {
  if (GROUPED.test(body)) return { value: amount(digitsOf(body)), decimals: 0 };
  const last = body.lastIndexOf(mark);
  const whole = body.slice(0, last);
  const cents = body.slice(last + 1);
  return cents.length === 2 && GROUPED.test(whole) ? decimal(digitsOf(whole), cents) : undefined;
}

/** Joins a figure that a narrow column has broken (`1.023.304.00 0`) or that is grouped by spaces (`1 234 567`). */
function healSpaces(text: string): string | undefined {
  if (/^[1-9]\d{0,2}(?: \d{3}){2,}(?:[.,]\d+)?$/.test(text)) return text.replaceAll(" ", "");
  const joined = text.replace(/\s+/g, "");
  const [, whole = ""] = /^(.*?)(?:[.,]\d{1,2})?$/.exec(joined) ?? [];
  if (!GROUPED.test(joined) && !GROUPED.test(whole)) return undefined;
  const brokenEverywhere = text.split(/\s+/).every((piece, index, pieces) => {
    const next = pieces[index + 1];
    return next === undefined || /[.,]\d{0,2}$/.test(piece) || /^[.,]/.test(next);
  });
  return brokenEverywhere ? joined : undefined;
}

function decimal(whole: string, fraction: string): Numeral {
  return { value: amount(`${whole}.${fraction}`), decimals: fraction.length };
}

function digitsOf(text: string): string {
  return text.replace(/[.,]/g, "");
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  return found;
}
