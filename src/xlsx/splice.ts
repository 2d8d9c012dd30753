/** A piece of a text to be replaced: from `from` up to `to` by `text`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all pieces replaced, in one pass; pieces must not overlap, those at one place keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const sorted = splices
    .map((splice, order) => ({ splice, order }))
    .sort((a, b) => a.splice.from - b.splice.from || a.order - b.order);
  const pieces: string[] = [];
  let at = 0;
  for (const { splice } of sorted) {
    if (splice.from < at) throw new Error("Pieces of a text to be replaced overlap.");
    pieces.push(text.slice(at, splice.from), splice.text);
    at = splice.to;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** An opening or empty tag with one attribute (no prefix) set, or taken out where the value is undefined. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const present = new RegExp(`(\\s)${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  const attribute = value === undefined ? "" : ` ${name}="${value}"`;
  if (present) return tag.slice(0, present.index) + attribute + tag.slice(present.index + present[0].length);
  const end = tag.endsWith("/>") ? tag.length - 2 : tag.length - 1;
  return tag.slice(0, end).trimEnd() + attribute + tag.slice(end);
}
