/** An interval as a scale prints it; bounds in machine form, null where it is open. */
export interface PrintedInterval {
  readonly from: string | null;
  /** The interval begins above its lower bound, not at it. */
  readonly isAbove: boolean;
  readonly to: string | null;
  /** The interval ends below its upper bound, not with it. */
  readonly isBelow: boolean;
}

/** An interval and the words that stand with it, which are those of its grade. */
export interface WordedInterval {
  readonly interval: PrintedInterval;
  readonly words: readonly string[];
}

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,4})?)`;
const TO = String.raw`(?:-|to)`;
const BETWEEN = new RegExp(`^(>=|>)?${NUMBER}(<=|<)?${TO}?(<=|<)?${NUMBER}$`);
const BETWEEN_SIGNS = new RegExp(`^(>=|>)${NUMBER}(?:&|-|to)?(<=|<)${NUMBER}$`);
const FROM = new RegExp(`^(>=|>)${NUMBER}$`);
const UP_TO = new RegExp(`^(<=|<)${NUMBER}$`);

/** Reads `91 ≤ 100`, `76 - 90 %`, `> 80 s.d. 90`, `90 < NK ≤ 100`, `≤ 50`, `lebih dari 90`; undefined for anything else. */
export function readInterval(text: string): PrintedInterval | undefined {
  const found = readWordedInterval(text);
  return found?.words.length === 0 ? found.interval : undefined;
}

/** Reads an interval with the words around it, such as `Sangat Baik apabila capaian lebih dari 95 sampai dengan 100`. */
export function readWordedInterval(text: string): WordedInterval | undefined {
  if (text.length > LONGEST || !mayHoldInterval(text)) return undefined;
  const { signs, words } = plainInterval(text);
  const interval = readSigns(signs);
  return interval && { interval, words };
}

const LONGEST = 120;

/** Signs and words of which every interval holds one. */
const MARKS =
  /[≤≥<>=–—−~-]|dari|sama|minimal|paling|least|maksimal|most|atas|more|above|over|kurang|less|below|under|bawah|\bs\s*[./]?\s*d\b|sampai|hingga|to|lebih/i;

/** Whether a text has a figure and something that an interval is written with: most texts have not, and need no reading. */
export function mayHoldInterval(text: string): boolean {
  return /\d/.test(text) && MARKS.test(text);
}

function readSigns(plain: string): PrintedInterval | undefined {
  const signed = BETWEEN_SIGNS.exec(plain);
  if (signed)
    return ordered({ low: signed[2], high: signed[4] }, { isAbove: signed[1] === ">", isBelow: signed[3] === "<" });
  const bounds = BETWEEN.exec(plain);
  if (bounds && /\d(?:-|<|to)/.test(plain)) {
    const [, sign, low, after, before, high] = bounds;
    return ordered({ low, high }, { isAbove: sign === ">" || after === "<", isBelow: before === "<" });
  }
  const from = FROM.exec(plain);
  if (from) return { from: machine(from[2]), isAbove: from[1] === ">", to: null, isBelow: false };
  const upTo = UP_TO.exec(plain);
  return upTo ? { from: null, isAbove: false, to: machine(upTo[2]), isBelow: upTo[1] === "<" } : undefined;
}

/** An interval whose bounds stand in their order. */
function ordered(
  { low, high }: { readonly low: string | undefined; readonly high: string | undefined },
  ends: Pick<PrintedInterval, "isAbove" | "isBelow">,
): PrintedInterval | undefined {
  const [from, to] = [machine(low), machine(high)];
  if (from === null || to === null || Number(from) >= Number(to)) return undefined;
  return { from, to, ...ends };
}

function machine(text: string | undefined): string | null {
  return text === undefined ? null : text.replace(",", ".");
}

/** Words that belong to an interval and say nothing of its grade. */
const FILLERS =
  /\b(to|nilai|skor|score|capaian|kinerja|realisasi|persen|persentase|prosentase|antara|between|and|apabila|jika|bila|if|dengan|untuk|rentang|interval|range|x|nk|ni|n|yaitu|adalah|berarti|(ber)?(kategori|kriteria|predikat)|predicate|bernilai|sebesar|maka|dan|atau|indeks|konversi|ikm|ipp|nko|akip|sakip)\b/g;

/** Signs instead of words, without percent signs and spaces; and the words that are left. */
function plainInterval(text: string): { readonly signs: string; readonly words: readonly string[] } {
  const marked = text
    .replace(/≤|=</g, "<=")
    .replace(/≥|=>/g, ">=")
    .replace(/(^|[^<>])=/g, "$1 ")
    .replace(/[–—−~]/g, "-")
    .replace(/\b(lebih (besar )?(dari )?(atau )?sama dengan|minimal|paling (sedikit|rendah)|at least)\b/gi, ">=")
    .replace(
      /\b(lebih (kecil|rendah) (dari )?(atau )?sama dengan|maksimal|paling (banyak|tinggi)|up to|at most)\b/gi,
      "<=",
    )
    .replace(/\b(lebih (besar |tinggi )?dari(pada)?|di ?atas|diatas|more than|above|over)\b/gi, ">")
    .replace(/\b((kurang|lebih kecil|lebih rendah) dari(pada)?|di ?bawah|less than|below|under)\b/gi, "<")
    .replace(/\bs\s*[./]?\s*d\b\.?|\bsampai( dengan)?\b|\bhingga\b/gi, " to ")
    .replace(/(\d[\d.,]*)\s*%?\s*(ke ?atas|atau lebih|and above|or more)/gi, ">=$1")
    .replace(/(\d[\d.,]*)\s*%?\s*(ke ?bawah|atau kurang|and below|or less)/gi, "<=$1");
  const words = marked
    .toLowerCase()
    .replace(FILLERS, " ")
    .split(/[^\p{L}]*[\d<>%][^\p{L}]*|[;:()]+|(?<!\p{L})-|-(?!\p{L})|\s-\s/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  const signs = marked
    .toLowerCase()
    .replace(/\b(?!to\b)\p{L}[\p{L}-]*\b/gu, "")
    .replace(/[%\s():;]/g, "");
  return { signs, words: words.map((word) => inText(text, word)) };
}

/** The words as the text writes them. */
function inText(text: string, words: string): string {
  const at = text.toLowerCase().indexOf(words);
  return at < 0 ? words : text.slice(at, at + words.length);
}
