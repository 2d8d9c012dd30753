import type { SeparatorStyle } from "../core/figure/parse";
import {
  type Argument,
  CellFault,
  cellByCell,
  type CellInput,
  type CellResult,
  fault,
  inputFault,
  isBlank,
} from "./cell-values";
import { readInput, styleOf } from "./figures";
import { sayFigure, sayRupiah } from "./words";

type Letters = "small" | "sentence" | "title" | "large";

interface Style {
  readonly rupiah: boolean;
  readonly letters: Letters;
}

/** The words of a style, in both languages; several go together, as in `rupiah judul`. */
const LETTERS: Readonly<Record<string, Letters>> = {
  kecil: "small",
  lower: "small",
  kalimat: "sentence",
  kapital: "sentence",
  sentence: "sentence",
  judul: "title",
  title: "title",
  besar: "large",
  upper: "large",
};
const UNITS: Readonly<Record<string, boolean>> = { rupiah: true, rp: true, angka: false, number: false };

/** TERBILANG(angka; [gaya]): a figure in Indonesian words. */
export function terbilangFunction(figures: Argument, styles?: Argument): readonly (readonly CellResult[])[] {
  const separators = styleOf(figures);
  return cellByCell([figures, styles], (figure, style) => say(figure, style, separators));
}

function say(figure: CellInput, wanted: CellInput, separators: SeparatorStyle): CellResult {
  const style = readStyle(wanted);
  if (style instanceof CellFault) return style;
  const input = readInput(figure, separators);
  if (input instanceof CellFault) return input;
  if (input.kind === "blank") return "";
  try {
    const said = style.rupiah ? sayRupiah(input.value) : sayFigure(input.value);
    if (said === undefined) {
      return fault(
        "#VALUE!",
        "Rupiah hanya sampai sen (dua desimal). Bulatkan dahulu, misalnya dengan ROUND(angka;2).",
        "Rupiah go down to sen (two decimals). Round first, for example with ROUND(figure,2).",
      );
    }
    return inLetters(input.percent ? `${said} persen` : said, style.letters);
  } catch (cause) {
    if (cause instanceof RangeError) return fault("#NUM!");
    throw cause;
  }
}

function readStyle(wanted: CellInput): Style | CellFault {
  const error = inputFault(wanted);
  if (error) return error;
  const words = isBlank(wanted)
    ? []
    : String(wanted)
        .toLowerCase()
        .split(/[\s,;+]+/)
        .filter((word) => word !== "");
  let style: Style = { rupiah: false, letters: "small" };
  for (const word of words) {
    const letters = Object.hasOwn(LETTERS, word) ? LETTERS[word] : undefined;
    const rupiah = Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
    if (letters === undefined && rupiah === undefined) {
      return fault(
        "#VALUE!",
        `Gaya "${word}" tidak dikenal. Pilih angka atau rupiah, dan kecil, kalimat, judul, atau besar.`,
        `The style "${word}" is not known. Choose number or rupiah, and lower, sentence, title or upper.`,
      );
    }
    style = { rupiah: rupiah ?? style.rupiah, letters: letters ?? style.letters };
  }
  return style;
}

function inLetters(words: string, letters: Letters): string {
  switch (letters) {
    case "small":
      return words;
    case "sentence":
      return words.charAt(0).toUpperCase() + words.slice(1);
    case "title":
      return words.replace(/(^| )(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
    case "large":
      return words.toUpperCase();
  }
}
