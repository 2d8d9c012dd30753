const DIGITS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
const SCALES = ["", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun", "sekstiliun", "septiliun"];
const LIMIT = 10n ** BigInt(3 * SCALES.length);

/** Other spellings that people write, and the words of this file for them. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["milyar", "miliar"],
  ["milyard", "miliar"],
  ["milliar", "miliar"],
  ["trilyun", "triliun"],
  ["trilliun", "triliun"],
  ["kosong", "nol"],
  ["delapanbelas", "delapan belas"],
  ["dlapan", "delapan"],
]);

/** A whole number in Indonesian words, lower case (`52` is `lima puluh dua`). Throws RangeError from 10^27 on or on a fraction. */
export function terbilang(value: bigint | number): string {
  const whole = BigInt(value);
  if (whole < 0n) return `minus ${terbilang(-whole)}`;
  if (whole >= LIMIT) throw new RangeError("too large to say in words");
  if (whole === 0n) return "nol";
  const words: string[] = [];
  const digits = String(whole);
  const groups = Math.ceil(digits.length / 3);
  const padded = digits.padStart(groups * 3, "0");
  for (let index = 0; index < groups; index += 1) {
    const group = Number(padded.slice(index * 3, index * 3 + 3));
    words.push(...sayScaled(group, groups - 1 - index));
  }
  return words.join(" ");
}

/** The whole number that Indonesian words say, in any case and spelling, with slashes around and `Rupiah` after; null when they say none. */
export function parseTerbilang(text: string): bigint | null {
  const words = wordsOf(text);
  const negative = words[0] === "minus" || words[0] === "negatif";
  const numberWords = negative ? words.slice(1) : words;
  if (numberWords.length === 0) return null;
  if (numberWords.length === 1 && numberWords[0] === "nol") return 0n;
  const value = readGroups(numberWords);
  return value === null ? null : negative ? -value : value;
}

function sayScaled(group: number, scale: number): string[] {
  if (group === 0) return [];
  if (scale === 0) return sayHundreds(group);
  if (scale === 1 && group === 1) return ["seribu"];
  return [...sayHundreds(group), SCALES[scale] ?? ""];
}

function sayHundreds(group: number): string[] {
  const hundreds = Math.floor(group / 100);
  const rest = sayTens(group % 100);
  if (hundreds === 0) return rest;
  return hundreds === 1 ? ["seratus", ...rest] : [DIGITS[hundreds] ?? "", "ratus", ...rest];
}

function sayTens(group: number): string[] {
  if (group === 0) return [];
  if (group < 10) return [DIGITS[group] ?? ""];
  if (group === 10) return ["sepuluh"];
  if (group === 11) return ["sebelas"];
  if (group < 20) return [DIGITS[group - 10] ?? "", "belas"];
  return [DIGITS[Math.floor(group / 10)] ?? "", "puluh", ...sayTens(group % 10)];
}

function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/^\s*terbilang\b/, "")
    .replace(/^[\s"'“”(:=#/\\-]+|[\s"'“”):=#/\\.,;-]+$/g, "")
    .replace(/\brupiah\b.*$/, "")
    .replace(/[\s/\\,.-]+/g, " ")
    .trim();
  if (plain === "") return [];
  return plain.split(" ").flatMap((word) => splitWord(spelt(word)).split(" "));
}

/** Takes apart words written together, such as `limaratus`, `duapuluh`, `seratusribu`. */
function splitWord(word: string): string {
  const parts = /^(.+?)(belas|puluh|ratus|ribu|juta|miliar|milyar|triliun|trilyun)$/.exec(word);
  if (!parts) return spelt(word);
  const [, head = "", tail = ""] = parts;
  if (head === "se") return word;
  return `${splitWord(head)} ${spelt(tail)}`;
}

function spelt(word: string): string {
  return SPELLINGS.get(word) ?? word;
}

/** Groups of thousands from the largest to the smallest, each scale at most once. */
function readGroups(words: readonly string[]): bigint | null {
  let total = 0n;
  let above = SCALES.length;
  let group: string[] = [];
  for (const word of words) {
    const alone = word === "seribu" ? 1 : word.startsWith("se") ? SCALES.indexOf(word.slice(2), 1) : -1;
    const scale = alone > 0 ? alone : SCALES.indexOf(word, 1);
    if (scale < 1) {
      group.push(word);
      continue;
    }
    const count = alone > 0 ? (group.length === 0 ? 1 : null) : readHundreds(group);
    if (count === null || scale >= above) return null;
    total += BigInt(count) * 1000n ** BigInt(scale);
    above = scale;
    group = [];
  }
  if (group.length === 0) return total;
  const rest = readHundreds(group);
  return rest === null || above === 0 ? null : total + BigInt(rest);
}

function readHundreds(words: readonly string[]): number | null {
  const text = words.join(" ");
  const match = /^(?:(seratus)|(\S+) ratus)?(?: ?(\S.*))?$/.exec(text);
  if (text === "" || !match) return null;
  const [, one, several, tail] = match;
  const hundreds = one ? 1 : several ? digit(several) : 0;
  const rest = tail === undefined ? 0 : readTens(tail);
  if (hundreds === null || rest === null) return null;
  return hundreds * 100 + rest;
}

function readTens(text: string): number | null {
  if (text === "sepuluh") return 10;
  if (text === "sebelas") return 11;
  const teen = /^(\S+) belas$/.exec(text);
  if (teen) return between(digit(teen[1] ?? ""), 2, 10);
  const tens = /^(\S+) puluh(?: (\S+))?$/.exec(text);
  if (!tens) return digit(text);
  const ten = digit(tens[1] ?? "");
  const unit = tens[2] === undefined ? 0 : digit(tens[2]);
  return ten === null || unit === null ? null : ten * 10 + unit;
}

function digit(word: string): number | null {
  const value = DIGITS.indexOf(word);
  return value > 0 ? value : null;
}

function between(value: number | null, low: number, plus: number): number | null {
  return value !== null && value >= low ? value + plus : null;
}
