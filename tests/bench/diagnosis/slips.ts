import type { Random } from "./random";

/** Turns a figure (plain digits, no sign) into what a slip makes of it; undefined where the slip cannot happen. */
type Slip = (digits: string, random: Random) => string | undefined;

function places(digits: string, test: (index: number) => boolean): readonly number[] {
  return Array.from(digits, (_digit, index) => index).filter(test);
}

function replaced(digits: string, random: Random): string {
  const at = random.below(digits.length);
  const step = 1 + random.below(9);
  return digits.slice(0, at) + String((Number(digits[at]) + step) % 10) + digits.slice(at + 1);
}

function swap(digits: string, i: number, j: number): string {
  const list = Array.from(digits);
  [list[i], list[j]] = [list[j] ?? "", list[i] ?? ""];
  return list.join("");
}

function swapped(digits: string, random: Random): string | undefined {
  const at = random.one(places(digits, (index) => index + 1 < digits.length && digits[index] !== digits[index + 1]));
  return at === undefined ? undefined : swap(digits, at, at + 1);
}

function swappedApart(digits: string, random: Random): string | undefined {
  const i = random.below(digits.length);
  const j = random.one(places(digits, (index) => Math.abs(index - i) > 1 && digits[index] !== digits[i]));
  return j === undefined ? undefined : swap(digits, i, j);
}

function omitted(digits: string, random: Random): string {
  const at = random.below(digits.length);
  return digits.slice(0, at) + digits.slice(at + 1);
}

function added(digits: string, random: Random): string {
  const at = random.below(digits.length + 1);
  return digits.slice(0, at) + String(random.below(10)) + digits.slice(at);
}

function zeroDropped(digits: string, random: Random): string | undefined {
  const at = random.one(places(digits, (index) => digits[index] === "0"));
  return at === undefined ? undefined : digits.slice(0, at) + digits.slice(at + 1);
}

function zeroDoubled(digits: string, random: Random): string | undefined {
  const at = random.one(places(digits, (index) => digits[index] === "0"));
  return at === undefined ? undefined : `${digits.slice(0, at)}0${digits.slice(at)}`;
}

function groupLost(digits: string, random: Random): string | undefined {
  const groups = Math.floor(digits.length / 3);
  if (digits.length < 5) return undefined;
  const from = digits.length - 3 * (1 + random.below(groups));
  return digits.slice(0, from) + digits.slice(from + 3);
}

function groupAdded(digits: string, random: Random): string {
  const groups = Math.floor((digits.length - 1) / 3);
  const end = digits.length - 3 * random.below(groups + 1);
  const group = random.below(2) === 0 ? "000" : digits.slice(Math.max(0, end - 3), end);
  return digits.slice(0, end) + group + digits.slice(end);
}

function decimal(digits: string, random: Random): string | undefined {
  switch (random.below(3)) {
    case 0:
      return `${digits}00`;
    case 1:
      return `${digits.slice(0, -3)}.${digits.slice(-3)}`;
    default:
      return `${digits}0`;
  }
}

/** Slips in one typed figure, by name. */
export const SLIPS: Readonly<Record<string, Slip>> = {
  replaced,
  omitted,
  swapped,
  added,
  "swapped apart": swappedApart,
  "zero dropped": zeroDropped,
  "zero doubled": zeroDoubled,
  "group lost": groupLost,
  "group added": groupAdded,
  decimal,
  sign: (digits) => `-${digits}`,
  blank: () => "",
  zero: () => "0",
};

/** Slips as measured in real records (Scholtus 2009, table 1). */
export function measuredSlip(random: Random): string {
  const chance = random.below(152);
  return chance < 112 ? "replaced" : chance < 127 ? "omitted" : chance < 141 ? "swapped" : "added";
}
