import {
  type Amount,
  abs,
  add,
  amount,
  divide,
  HUNDRED,
  isZero,
  negate,
  round,
  sign,
  subtract,
  toPlain,
} from "../core/figure/amount";
import { parseTerbilang, terbilang } from "../core/figure/terbilang";

const DIGITS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

/** An amount in words, decimals digit by digit: `dua belas koma lima nol tiga`. Throws RangeError from 10^27 on. */
export function sayFigure(value: Amount): string {
  const size = abs(value);
  const whole = round(size, 0, "truncate");
  const fraction = toPlain(subtract(size, whole)).slice(2);
  const said = isZero(subtract(size, whole))
    ? terbilang(BigInt(toPlain(whole)))
    : `${terbilang(BigInt(toPlain(whole)))} koma ${Array.from(fraction, (digit) => DIGITS[Number(digit)] ?? "").join(" ")}`;
  return sign(value) < 0 ? `minus ${said}` : said;
}

/** An amount of money in words with its sen, or undefined when it has parts of a sen. */
export function sayRupiah(value: Amount): string | undefined {
  const size = abs(value);
  if (size.scale > 2) return undefined;
  const whole = round(size, 0, "truncate");
  const sen = BigInt(toPlain(round(divide(subtract(size, whole), amount("0.01"), 0), 0)));
  const parts = [
    ...(isZero(whole) && sen > 0n ? [] : [`${terbilang(BigInt(toPlain(whole)))} rupiah`]),
    ...(sen > 0n ? [`${terbilang(sen)} sen`] : []),
  ];
  const said = parts.join(" ");
  return sign(value) < 0 ? `minus ${said}` : said;
}

/** The amount that words say, with `koma`, `rupiah`, `sen` and `persen`; null when they say none. */
export function readWords(text: string): Amount | null {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\s]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const minus = /^(?:minus|negatif) (.*)$/.exec(plain);
  const value = readPositive(minus?.[1] ?? plain);
  return value && minus ? negate(value) : value;
}

function readPositive(words: string): Amount | null {
  const percent = /^(.*) persen$/.exec(words);
  if (percent) {
    const points = readPositive(percent[1] ?? "");
    return points && divide(points, HUNDRED, points.scale + 2);
  }
  const sen = /^(?:(.*?) rupiah )?(.+) sen$/.exec(words);
  if (sen) {
    const whole = sen[1] === undefined ? 0n : parseTerbilang(sen[1]);
    const part = parseTerbilang(sen[2] ?? "");
    return whole === null || part === null ? null : add(amount(whole), divide(amount(part), HUNDRED, 2));
  }
  const decimal = /^(.*?) koma (.*?)(?: rupiah)?$/.exec(words);
  if (decimal) return readDecimal(decimal[1] ?? "", decimal[2] ?? "");
  const whole = parseTerbilang(words.replace(/^terbilang /, ""));
  return whole === null ? null : amount(whole);
}

/** Decimals are said digit by digit (`koma tujuh sembilan`) or, less strictly, as one number (`koma tujuh puluh sembilan`). */
function readDecimal(before: string, after: string): Amount | null {
  const whole = parseTerbilang(before);
  const digits = after.split(" ").map((word) => DIGITS.indexOf(word));
  const together = digits.includes(-1) ? parseTerbilang(after) : undefined;
  if (whole === null || together === null) return null;
  return amount(`${String(whole)}.${together === undefined ? digits.join("") : String(together)}`);
}
