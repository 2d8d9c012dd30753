import { type Amount, abs, compare, isZero, negate, sign, toPlain } from "../figure/amount";

/** Kinds of slips that turn one figure into another (names are part of the report's format). */
export type TypingCause =
  | "transposed-digits"
  | "wrong-digit"
  | "dropped-digit"
  | "added-digit"
  | "wrong-digits"
  | "thousands"
  | "scale"
  | "sign"
  | "not-filled"
  | "copied-neighbour"
  | "copied-row"
  | "other-column"
  | "not-updated"
  | "cumulative"
  | "part-left-out"
  | "part-twice"
  | "miscalculated"
  | "swapped-cells"
  | "wrong-words"
  | "row-doubled"
  | "row-missing"
  | "typed-over-formula"
  | "formula-fault"
  | "stale-value"
  | "entangled"
  | "text-number"
  | "coerced"
  | "unknown";

/** A slip that would turn one figure into another, and how often it would do just that. */
export interface Slip {
  readonly cause: TypingCause;
  readonly chance: number;
}

/** How often a slip is of each kind: digits after Scholtus 2009, table 1, with room for what was not counted there. */
const SHARE = {
  replaced: 0.65,
  dropped: 0.09,
  swapped: 0.08,
  added: 0.065,
  apart: 0.012,
  twoDigits: 0.006,
  zeros: 0.02,
  group: 0.015,
  scale: 0.02,
  sign: 0.02,
} as const;

/** Slips that make `wrong` out of `right`, the likeliest first; none when one slip does not explain it. */
export function slipsOf(wrong: Amount, right: Amount): readonly Slip[] {
  const slips: Slip[] = [];
  if (compare(wrong, negate(right)) === 0 && !isZero(wrong)) slips.push({ cause: "sign", chance: SHARE.sign });
  if (sign(wrong) === sign(right) || isZero(wrong) || isZero(right)) {
    const [a, b] = align(wrong, right);
    if (a.length === b.length) slips.push(...sameLength(a, b));
    if (a.length + 1 === b.length) slips.push(...oneMissing(a, b));
    if (a.length === b.length + 1) slips.push(...oneMore(a, b));
    if (Math.abs(a.length - b.length) === 3) slips.push(...groups(a, b));
    if (isScale(wrong, right)) slips.push({ cause: "scale", chance: SHARE.scale / 6 });
  }
  return slips.sort((one, other) => other.chance - one.chance);
}

/** The slip that makes `wrong` out of `right`; `unknown` when one slip does not explain it. */
export function typingCause(wrong: Amount | undefined, right: Amount): TypingCause {
  if (wrong === undefined) return "not-filled";
  return slipsOf(wrong, right)[0]?.cause ?? "unknown";
}

/** Digits that a figure needs, without the zeros that close it: how much of it cannot be as it is by chance. */
export function significance(value: Amount): number {
  return digits(value).length;
}

/** Significant digits without the decimal mark and closing zeros. */
function digits(value: Amount): string {
  return toPlain(abs(value)).replace(".", "").replace(/^0+/, "").replace(/0+$/, "");
}

/** The same digits, some thousands or tens up or down. */
function isScale(a: Amount, b: Amount): boolean {
  return digits(a) === digits(b) && digits(a) !== "";
}

/** Digit texts of both figures with the same number of decimals. */
function align(a: Amount, b: Amount): readonly [string, string] {
  const decimals = Math.max(a.scale, b.scale);
  const text = (value: Amount): string => {
    const [whole = "", part = ""] = toPlain(abs(value)).split(".");
    return whole + part.padEnd(decimals, "0");
  };
  return [text(a), text(b)];
}

function sameLength(a: string, b: string): readonly Slip[] {
  const places: number[] = [];
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) places.push(i);
  const length = b.length;
  if (places.length === 1) return [{ cause: "wrong-digit", chance: SHARE.replaced / (9 * length) }];
  if (places.length !== 2) return [];
  const [first = 0, second = 0] = places;
  const pairs = (length * (length - 1)) / 2;
  if (a[first] !== b[second] || a[second] !== b[first]) return [{ cause: "wrong-digits", chance: SHARE.twoDigits / (81 * pairs) }];
  const adjacent = second === first + 1;
  return [{ cause: "transposed-digits", chance: adjacent ? SHARE.swapped / (length - 1) : SHARE.apart / Math.max(1, pairs - length + 1) }];
}

function oneMissing(shorter: string, longer: string): readonly Slip[] {
  const places = insertions(shorter, longer);
  if (places.length === 0) return [];
  const lost = longer[places[0] ?? 0] ?? "";
  const chance = (SHARE.dropped * places.length) / longer.length;
  return lost === "0" ? [{ cause: "scale", chance: chance + (SHARE.zeros * places.length) / count(longer, "0") }] : [{ cause: "dropped-digit", chance }];
}

function oneMore(longer: string, shorter: string): readonly Slip[] {
  const places = insertions(shorter, longer);
  if (places.length === 0) return [];
  const more = longer[places[0] ?? 0] ?? "";
  const chance = (SHARE.added * places.length) / (10 * longer.length);
  return more === "0" ? [{ cause: "scale", chance: chance + (SHARE.zeros * places.length) / count(longer, "0") }] : [{ cause: "added-digit", chance }];
}

/** A group of three digits lost, or one too many: zeros or the same group again. */
function groups(a: string, b: string): readonly Slip[] {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const all = Math.floor((longer.length - 1) / 3);
  for (let k = 0; k < Math.max(1, all); k++) {
    const end = longer.length - 3 * k;
    if (longer.slice(0, end - 3) + longer.slice(end) !== shorter) continue;
    const group = longer.slice(end - 3, end);
    const likely = a === shorter || group === "000" || group === longer.slice(end - 6, end - 3);
    // The last group is also what a figure has more of in rupiah than in thousands.
    const share = likely ? SHARE.group : k === 0 ? SHARE.group / 20 : SHARE.group / 500;
    return [{ cause: group === "000" ? "scale" : "thousands", chance: share / Math.max(1, all) }];
  }
  return [];
}

/** Places of the longer text at which one digit can be taken out to give the shorter one. */
function insertions(shorter: string, longer: string): readonly number[] {
  let i = 0;
  while (i < shorter.length && shorter[i] === longer[i]) i++;
  if (shorter.slice(i) !== longer.slice(i + 1)) return [];
  const places = [i];
  for (let before = i - 1; before >= 0 && longer[before] === longer[i]; before--) places.push(before);
  return places;
}

function count(text: string, digit: string): number {
  return Math.max(1, text.split(digit).length - 1);
}
