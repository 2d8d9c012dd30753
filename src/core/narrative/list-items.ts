import type { CellRef } from "../relation/relation";

/** Items of a list: how many, at least and at most where commas leave it open. */
export interface Listed {
  readonly least: number;
  readonly most: number;
  readonly cells: readonly CellRef[];
}

interface Marker {
  /** Marks of one list are of one kind. */
  readonly kind: string;
  /** Its place by its number or letter; 0 for a bullet. */
  readonly place: number;
}

/** The mark that an item of a list begins with: `1.`, `2)`, `(3)`, `a.`, `-`, `•`. */
export function markerOf(text: string): Marker | undefined {
  const found =
    /^\s*(\(?)(\d{1,2}|[a-z])([.)])\s*\S/i.exec(text) ??
    /^\s*()([-–•●▪*✓o])\s+()\S/.exec(text) ??
    /^\s*()([•●▪✓])()\S/.exec(text);
  const [, open = "", mark = "", close = ""] = found ?? [];
  if (!found) return undefined;
  if (/^\d/.test(mark)) return { kind: `${open}1${close}`, place: Number(mark) };
  if (/^[a-z]$/i.test(mark) && close !== "")
    return {
      kind: `${open}${mark === mark.toUpperCase() ? "A" : "a"}${close}`,
      place: mark.toLowerCase().charCodeAt(0) - 96,
    };
  return { kind: mark, place: 0 };
}

/** The items of a list that stands within a text; undefined where it holds none. */
export function itemsWithin(text: string): Listed | undefined {
  if (text.trim() === "") return undefined;
  const count = linesOf(text) ?? enumerated(text) ?? inOneSentence(text);
  return count && { ...count, cells: [] };
}

type Counted = Pick<Listed, "least" | "most">;

function exactly(count: number): Counted | undefined {
  return count >= 2 ? { least: count, most: count } : undefined;
}

/** Each item on a line of its own. */
function linesOf(text: string): Counted | undefined {
  const markers = text.split("\n").map((line) => markerOf(line));
  const first = markers.find((marker) => marker !== undefined);
  if (!first || first.place > 1 || !text.includes("\n")) return undefined;
  return exactly(sequence(markers.flatMap((marker) => (marker?.kind === first.kind ? [marker.place] : []))));
}

/** `1. ...; 2. ...` or `a) ... b) ...` in running text, in sequence from the first. */
function enumerated(text: string): Counted | undefined {
  const marks = [...text.matchAll(/(?:^|[\s;,:])(\(?)(\d{1,2}|[a-z])([.)])\s+(?=\S)/gi)].map(
    ([, open = "", mark = "", close = ""]) => markerOf(`${open}${mark}${close} x`),
  );
  const first = marks.find((marker) => marker?.place === 1);
  if (!first) return undefined;
  return exactly(sequence(marks.flatMap((marker) => (marker?.kind === first.kind ? [marker.place] : []))));
}

/** How far places run on from the first: bullets all, numbers as long as they rise by one. */
function sequence(places: readonly number[]): number {
  if (places.every((place) => place === 0)) return places.length;
  let last = 0;
  for (const place of places) if (place === last + 1) last = place;
  return last;
}

/** Items parted by semicolons, or by commas, of which one item may hold some itself. */
function inOneSentence(text: string): Counted | undefined {
  const sentence = (/^[^.\n]*(?:\.(?=\S)[^.\n]*)*/.exec(text.trim())?.[0] ?? "").trim();
  if (sentence === "" || /\d{3}/.test(sentence)) return undefined;
  const parts = sentence.split(/\s*;\s*/).filter((part) => part !== "");
  if (parts.length >= 2) return exactly(parts.length);
  const commas = sentence.split(/\s*,\s*(?:dan|serta|and)?\s*/i).filter((part) => part !== "");
  const joints = sentence
    .split(/\s*,\s*(?:dan\s|serta\s)?\s*|\s+(?:dan|serta|and|&)\s+/i)
    .filter((part) => part !== "");
  if (joints.length < 2 || (commas.length < 2 && joints.length > 2)) return undefined;
  // What is said behind the last item may look like one more.
  return { least: 2, most: joints.length };
}
