const UNTIDY = /^\s|\s$|\s\s|[^\S ]|\u200b/;
const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u3000]+/g;

/** Text as one reads it: every run of white space (no-break spaces too) is one space, ends trimmed. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(SPACES, " ").trim();
}

/** Text for comparing words: tidied and in lower case. */
export function fold(text: string): string {
  return tidy(text).toLowerCase();
}

/** How far a label is pushed in by leading spaces (no-break and tab included). */
export function leadingSpaces(text: string): number {
  return /^[\s\u00a0]*/.exec(text)?.[0].length ?? 0;
}

/** Number that a roman numeral from I to XX says, or undefined. */
export function romanNumeral(text: string): number | undefined {
  const index = ROMANS.indexOf(text.toUpperCase());
  return index < 0 ? undefined : index + 1;
}

const ROMANS = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ");
