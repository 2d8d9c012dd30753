import { type Amount, amount, compare, negate, toPlain } from "../figure/amount";

/** Where figures are wanted; those a little further away may be given too. */
interface Around {
  readonly middle: number;
  readonly room: number;
}

/** Figures that one slip of the keys turns into this one: a digit other, more, fewer, or two of them the other way round. */
export function nearbyFigures(value: Amount, around?: Around): readonly Amount[] {
  const text = toPlain(value);
  const found = new Set<string>();
  const digitAt = (index: number): boolean => /\d/.test(text[index] ?? "");
  for (let i = 0; i < text.length; i++) {
    if (!digitAt(i)) continue;
    for (let digit = 0; digit <= 9; digit++) {
      found.add(text.slice(0, i) + String(digit) + text.slice(i + 1));
      found.add(text.slice(0, i) + String(digit) + text.slice(i));
    }
    found.add(text.slice(0, i) + text.slice(i + 1));
    for (let j = i + 1; j < text.length; j++) if (digitAt(j)) found.add(text.slice(0, i) + (text[j] ?? "") + text.slice(i + 1, j) + (text[i] ?? "") + text.slice(j + 1));
  }
  for (let digit = 0; digit <= 9; digit++) found.add(text + String(digit));
  for (const zeros of ["00", "000"]) {
    found.add(text + zeros);
    if (text.endsWith(zeros)) found.add(text.slice(0, -zeros.length));
  }
  const least = around ? around.middle - around.room * 2 - Math.abs(around.middle) * 1e-9 : -Infinity;
  const most = around ? around.middle + around.room * 2 + Math.abs(around.middle) * 1e-9 : Infinity;
  const isNear = (one: string): boolean => around === undefined || (Number(one) >= least && Number(one) <= most);
  const figures = [...found].flatMap((one) => (isNear(one) && /^-?\d+(\.\d+)?$/.test(one) ? [amount(one)] : []));
  return [...figures, negate(value)].filter((one) => compare(one, value) !== 0);
}
