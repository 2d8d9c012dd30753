const UNTIDY = /^\s|\s$|\s\s|[^\S ]|\u200b/;
const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u3000]+/g;

/** Text as one reads it: every run of white space (no-break spaces too) is one space, ends trimmed. */
export function tidy(text: string): string {
  if (isTidy(text) || !UNTIDY.test(text)) return text;
  return text.replace(SPACES, " ").trim();
}

const SPACE = 32;
const DELETE = 127;

/** Plain letters, digits and signs with single spaces between them need no further look, and nearly all texts are such. */
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < SPACE || code >= DELETE || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE;
}

/** The text folded last: a cell's text is asked for many things one after the other. */
let last = { text: "", folded: "" };

/** Text for comparing words: tidied and in lower case. */
export function fold(text: string): string {
  if (text !== last.text) last = { text, folded: tidy(text).toLowerCase() };
  return last.folded;
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
