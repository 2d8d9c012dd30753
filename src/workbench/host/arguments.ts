import { Refusal } from "./model/refusal";

/** Readers of what an add-in passes: each refuses what Excel refuses. */
export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw new Refusal("InvalidArgument");
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : textArgument(value);
}

export function integerArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new Refusal("InvalidArgument");
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Refusal("InvalidArgument");
  return value;
}

export function truthArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw new Refusal("InvalidArgument");
  return value;
}

export function optionalTruth(value: unknown): boolean {
  return value === undefined || value === null ? false : truthArgument(value);
}

/** One of some words; anything else is refused. */
export function wordArgument<const W extends string>(value: unknown, words: readonly W[]): W {
  const word = words.find((each) => each === value);
  if (word === undefined) throw new Refusal("InvalidArgument");
  return word;
}

export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Refusal("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", lime: "#00FF00", green: "#008000", blue: "#0000FF", yellow: "#FFFF00",
  orange: "#FFA500", gray: "#808080", grey: "#808080", silver: "#C0C0C0", purple: "#800080", pink: "#FFC0CB", brown: "#A52A2A",
  cyan: "#00FFFF", magenta: "#FF00FF", navy: "#000080", teal: "#008080", maroon: "#800000", olive: "#808000",
};

/** A colour as `#RRGGBB` from `#rgb`-less hex or an HTML name. */
export function colorArgument(value: unknown): string {
  const text = textArgument(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const name = text.toLowerCase();
  const named = Object.hasOwn(NAMED_COLORS, name) ? NAMED_COLORS[name] : undefined;
  const color = hex === undefined ? named : `#${hex.toUpperCase()}`;
  if (color === undefined) throw new Refusal("InvalidArgument");
  return color;
}
