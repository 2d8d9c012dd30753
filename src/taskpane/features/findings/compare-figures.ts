/** A figure cut into pieces, some of which differ from the figure beside it. */
export interface FigurePiece {
  readonly text: string;
  readonly differs: boolean;
}

/** Two figures with what tells them apart; undefined where they have too little in common to show it. */
export interface FigureDifference {
  readonly shown: readonly FigurePiece[];
  readonly expected: readonly FigurePiece[];
}

const LONGEST = 40;

/** Finds the digits in which a written figure differs from the right one; separators that move along do not count. */
export function compareFigures(shown: string, expected: string): FigureDifference | undefined {
  if (shown === expected || !isFigure(shown) || !isFigure(expected)) return undefined;
  const [from, to] = [digitsOf(shown), digitsOf(expected)];
  const kept = keptDigits(from.map(({ digit }) => digit).join(""), to.map(({ digit }) => digit).join(""));
  const wrongFrom = from.filter((_, index) => !kept.from.has(index)).map(({ at }) => at);
  const wrongTo = to.filter((_, index) => !kept.to.has(index)).map(({ at }) => at);
  const most = Math.max(wrongFrom.length, wrongTo.length);
  if (most === 0 || most > Math.max(2, Math.floor(Math.max(from.length, to.length) / 2))) return undefined;
  return { shown: pieces(shown, new Set(wrongFrom)), expected: pieces(expected, new Set(wrongTo)) };
}

function isFigure(text: string): boolean {
  return text.length <= LONGEST && /\d/.test(text) && /^(Rp\.?)?[\s\d.,%()+\u2212-]+$/i.test(text.trim());
}

function digitsOf(text: string): { readonly digit: string; readonly at: number }[] {
  return Array.from(text).flatMap((digit, at) => (/\d/.test(digit) ? [{ digit, at }] : []));
}

interface Kept {
  readonly from: ReadonlySet<number>;
  readonly to: ReadonlySet<number>;
}

/** Digits of equally long figures are compared place by place; others by the longest part that both keep in order. */
function keptDigits(a: string, b: string): Kept {
  if (a.length === b.length) {
    const same = new Set(Array.from(a).flatMap((digit, index) => (digit === b[index] ? [index] : [])));
    return { from: same, to: same };
  }
  const longest = commonTable(a, b);
  const from = new Set<number>();
  const to = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      from.add(i++);
      to.add(j++);
    } else if ((longest[i + 1]?.[j] ?? 0) >= (longest[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return { from, to };
}

/** Length of the longest common subsequence of the ends of both texts, by where they begin. */
function commonTable(a: string, b: string): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (!row) continue;
      row[j] = a[i] === b[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** Runs of digits that differ, taken together. */
function pieces(text: string, wrong: ReadonlySet<number>): FigurePiece[] {
  const made: { text: string; differs: boolean }[] = [];
  Array.from(text).forEach((character, at) => {
    const differs = wrong.has(at);
    const last = made.at(-1);
    if (last?.differs === differs) last.text += character;
    else made.push({ text: character, differs });
  });
  return made;
}
