import type { Language } from "../../actions/mark-findings";
import { en } from "./en";
import { id, type Dictionary } from "./id";

/** A name of a text that the pane can say. */
export type Key = keyof Dictionary;

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The values that a text needs for its placeholders. */
type Params<K extends Key> = Readonly<Record<Names<Dictionary[K]>, string | number>>;

/** A text with the values for its placeholders, as plain data: said when it is shown, in the language of that moment. */
export type Message = { [K in Key]: { readonly key: K; readonly params: Params<K> } }[Key];

/** Says texts in one language; numbers are written as that language writes them. */
export interface Translate {
  <K extends Key>(key: K, ...params: Names<Dictionary[K]> extends never ? [] : [Params<K>]): string;
}

const TEXTS: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { id, en };
const LOCALES: Readonly<Record<Language, string>> = { id: "id-ID", en: "en-US" };

/** Makes the translator of a language. */
export function createTranslate(language: Language): Translate {
  const number = new Intl.NumberFormat(LOCALES[language]);
  return (key, ...[params]) => fill(TEXTS[language][key], params ?? {}, number);
}

/** Says a message that was kept as data. */
export function say(t: Translate, { key, params }: Message): string {
  return (t as (key: Key, params: object) => string)(key, params);
}

/** Parts of a sentence up to this length stand on one line: a figure is not parted from its word. */
const SHORT = 16;

/** Says the parts of one sentence. */
export function sayParts(t: Translate, parts: readonly Message[]): string {
  const said = parts.map((part) => say(t, part));
  if (said.length < 2) return said.join("");
  return said.map((part) => (part.length > SHORT ? part : part.replaceAll(" ", "\u00a0"))).join(", ");
}

/** Fills the placeholders of a text in a language. */
export function fillText(
  text: string,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return fill(text, params, new Intl.NumberFormat(LOCALES[language]));
}

/** Writes a day as the language writes it. */
export function showDay(language: Language, time: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "medium" }).format(time);
}

/** Writes a time of day as the language writes it. */
export function showTime(language: Language, time: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: "2-digit", minute: "2-digit" }).format(time);
}

/** `{name}` is the value; `{name:one|many}` is a word that follows its number. */
function fill(text: string, params: Readonly<Record<string, string | number>>, number: Intl.NumberFormat): string {
  return text.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (many !== undefined) return (value === 1 ? one : many) ?? "";
    return typeof value === "number" ? number.format(value) : (value ?? "");
  });
}
