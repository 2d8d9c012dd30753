/** An interval as a scale prints it; bounds in machine form, null where it is open. */
export interface PrintedInterval {
  readonly from: string | null;
  /** The interval begins above its lower bound, not at it. */
  readonly isAbove: boolean;
  readonly to: string | null;
}

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,4})?)`;
const TO = String.raw`(?:-|<=|<|to)`;
const BETWEEN = new RegExp(`^(>=|>)?${NUMBER}(<=|<)?${TO}?(?:<=|<)?${NUMBER}$`);
const FROM = new RegExp(`^(>=|>)${NUMBER}$`);
const UP_TO = new RegExp(`^(?:<=|<)${NUMBER}$`);

/** Reads `91 ≤ 100`, `76 - 90 %`, `> 80 s.d. 90`, `90 < NK ≤ 100`, `≤ 50`, `lebih dari 90`; undefined for anything else. */
export function readInterval(text: string): PrintedInterval | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const plain = plainInterval(text);
  const between = BETWEEN.exec(plain);
  if (between && /\d(?:-|<|to)/.test(plain)) return ordered(between);
  const from = FROM.exec(plain);
  if (from) return { from: machine(from[2]), isAbove: from[1] === ">", to: null };
  const upTo = UP_TO.exec(plain);
  return upTo ? { from: null, isAbove: false, to: machine(upTo[1]) } : undefined;
}

const LONGEST = 50;

/** The lower bound, what stands between, and the upper bound. */
function ordered([, sign, low, after, high]: RegExpExecArray): PrintedInterval | undefined {
  const [from, to] = [machine(low), machine(high)];
  if (from === null || to === null || Number(from) >= Number(to)) return undefined;
  return { from, isAbove: sign === ">" || after === "<", to };
}

function machine(text: string | undefined): string | null {
  return text === undefined ? null : text.replace(",", ".");
}

/** Signs instead of words, without percent signs, spaces and the name of what is measured. */
function plainInterval(text: string): string {
  return text
    .toLowerCase()
    .replace(/≤|=</g, "<=")
    .replace(/≥|=>/g, ">=")
    .replace(/[–—−~]/g, "-")
    .replace(/\b(lebih (besar )?dari|di ?atas|diatas)\b/g, ">")
    .replace(/\b(kurang dari|lebih kecil dari|di ?bawah)\b/g, "<")
    .replace(/\bs\s*[./]?\s*d\b\.?|\bsampai( dengan)?\b|\bhingga\b/g, "to")
    .replace(/^(.*\d)\s*%?\s*(ke ?atas|atau lebih)$/, ">=$1")
    .replace(/^(.*\d)\s*%?\s*(ke ?bawah|atau kurang)$/, "<=$1")
    .replace(/\b(?!to\b)[a-z]+\b/g, "")
    .replace(/[%\s()]/g, "");
}
