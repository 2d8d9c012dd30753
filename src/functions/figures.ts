import { type Amount, amount, divide, equals, HUNDRED, toNumber, toPlain } from "../core/figure/amount";
import { detectStyle, type SeparatorStyle } from "../core/figure/parse";
import { readFigure } from "../core/figure/read-cell";
import { type Argument, type CellFault, type CellInput, cellsOf, fault, inputFault, isBlank } from "./cell-values";
import { readWords } from "./words";

/** A figure as it was written; `percent` says that it had a % sign, so that 48,79% is 48.79. */
interface InputFigure {
  readonly kind: "figure";
  readonly value: Amount;
  readonly percent: boolean;
}

/** What an input cell says. */
export type Input = InputFigure | { readonly kind: "blank" } | CellFault;

const LONGEST_QUOTE = 40;

/** The separators of a range's texts, by their majority, as in the columns of a sheet. */
export function styleOf(...args: readonly Argument[]): SeparatorStyle {
  return detectStyle(args.flatMap(cellsOf).filter((value) => typeof value === "string"));
}

/** Reads a cell's value as a figure: numbers as they show, texts in any writing that the product reads. */
export function readInput(value: CellInput, style: SeparatorStyle): Input {
  const error = inputFault(value);
  if (error) return error;
  if (isBlank(value)) return { kind: "blank" };
  if (typeof value === "number") return readNumber(value);
  if (typeof value !== "string") {
    return fault("#VALUE!", "BENAR atau SALAH bukan angka.", "TRUE or FALSE is no figure.");
  }
  return readText(value, style);
}

/** The value of an input with its percent sign carried out: 0.4879 of 48,79%. */
export function plainValue({ value, percent }: InputFigure): Amount {
  return percent ? divide(value, HUNDRED, value.scale + 2) : value;
}

/** The number for a cell, or an error where Excel's fifteen digits cannot hold it. */
export function asCell(value: Amount): number | CellFault {
  const number = toNumber(value);
  if (Number.isFinite(number) && equals(amount(number), value)) return number;
  return fault(
    "#VALUE!",
    `Angka ${shown(value)} lebih panjang daripada 15 digit yang dapat disimpan Excel dengan tepat. Biarkan sebagai teks.`,
    `The figure ${toPlain(value)} is longer than the 15 digits that Excel can hold exactly. Keep it as text.`,
  );
}

/** An amount as Indonesian text writes it, for messages. */
export function shown(value: Amount): string {
  return toPlain(value).replace(".", ",");
}

/** A number counts as the cell shows it; one that holds more digits than that is not said to be what it is not. */
function readNumber(value: number): Input {
  if (!Number.isFinite(value)) return fault("#NUM!");
  const read = amount(value);
  if (Math.abs(value) >= 1e15 && toNumber(read) !== value) {
    return fault(
      "#VALUE!",
      "Bilangan ini lebih dari 15 digit; Excel tidak menyimpannya dengan tepat. Tulis sebagai teks, misalnya '1.234.567.890.123.456.",
      "This number has more than 15 digits, which Excel does not hold exactly. Write it as text, for example '1,234,567,890,123,456.",
    );
  }
  return { kind: "figure", value: read, percent: false };
}

function readText(text: string, style: SeparatorStyle): Input {
  const both = readDigitsAndWords(text, style);
  if (both) return both;
  const figure = readFigure({ value: text }, style);
  switch (figure.kind) {
    case "number":
      return { kind: "figure", value: figure.value, percent: figure.percent };
    case "blank":
      return { kind: "blank" };
    case "dash":
      return fault(
        "#N/A",
        "Tanda hubung dapat berarti nol atau belum diukur; isi 0 bila memang nol.",
        "A dash may mean zero or not measured; enter 0 if it is zero.",
      );
    case "notApplicable":
      return fault(
        "#N/A",
        `"${quoted(text)}" berarti tidak ada angkanya.`,
        `"${quoted(text)}" says that there is no figure.`,
      );
    case "coerced":
      return readCoerced(figure.candidates);
    default:
      return readOnlyWords(text);
  }
}

/** A time that once was a figure; where it may have been several, nobody but a person knows which. */
function readCoerced(candidates: readonly Amount[]): Input {
  const [only, other] = candidates;
  if (only && !other) return { kind: "figure", value: only, percent: false };
  const list = candidates.map(shown);
  return fault(
    "#N/A",
    `Angka ini telah menjadi jam; semula mungkin ${list.join(" atau ")}.`,
    `This figure has become a time; it may have been ${list.join(" or ")}.`,
  );
}

/** `52 (lima puluh dua)`: both must say the same. Undefined where a text is not of that form. */
function readDigitsAndWords(text: string, style: SeparatorStyle): Input | undefined {
  const [, digits, inBrackets = ""] = /^(.*\d.*?)\s*\(([^()\d]+)\)\s*$/.exec(text) ?? [];
  const words = digits === undefined ? null : readWords(inBrackets);
  if (words === null) return undefined;
  const figure = readInput(digits, style);
  if (!("kind" in figure) || figure.kind === "blank" || equals(figure.value, words)) return figure;
  return fault(
    "#VALUE!",
    `Angkanya ${shown(figure.value)}, tetapi hurufnya ${shown(words)}.`,
    `The digits say ${toPlain(figure.value)}, but the words say ${toPlain(words)}.`,
  );
}

function readOnlyWords(text: string): Input {
  const words = readWords(text);
  if (words !== null) return { kind: "figure", value: words, percent: false };
  return fault(
    "#VALUE!",
    `"${quoted(text)}" bukan angka yang dapat dibaca.`,
    `"${quoted(text)}" is no figure that can be read.`,
  );
}

function quoted(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}...` : plain;
}
