import { type Amount, amount, compare, divide, HUNDRED, sum, toNumber } from "../core/figure/amount";
import { capped, corrected, correctionOfScore, correctionOfWord } from "../core/scale/pko";
import {
  type Argument,
  CellFault,
  type CellInput,
  cellsOf,
  type CellResult,
  fault,
  inputFault,
  isBlank,
} from "./cell-values";
import { readInput, styleOf } from "./figures";
import { doubtfulPercent, saysPoints } from "./predikat";

const DECIMALS = 40;

/**
 * NKO(capaian; predikat_akip): mean of the achievements, each up to the cap (in percent; null has none) and less the
 * correction for the AKIP predicate.
 */
export function nkoFunction(cap: string | null) {
  const most = cap === null ? null : amount(cap);
  return (achievements: Argument, predicate: Argument): readonly (readonly CellResult[])[] => [
    [nko(achievements, predicate, most)],
  ];
}

function nko(achievements: Argument, predicate: Argument, most: Amount | null): CellResult {
  const [word, ...more] = cellsOf(predicate);
  if (more.length > 0) {
    return fault("#VALUE!", "Predikat AKIP hanya satu sel.", "The AKIP predicate is a single cell.");
  }
  const correction = readCorrection(word);
  if (correction instanceof CellFault) return correction;
  const separators = styleOf(achievements);
  const inPoints = saysPoints(achievements, separators);
  const counted: Amount[] = [];
  for (const value of cellsOf(achievements)) {
    const input = readInput(value, separators);
    if (input instanceof CellFault) return input;
    if (input.kind === "blank") continue;
    const doubt = doubtfulPercent(input.value, input.percent, inPoints);
    if (doubt) return doubt;
    counted.push(capped(input.value, most));
  }
  if (counted.length === 0) return fault("#DIV/0!");
  return toNumber(divide(corrected(sum(counted), correction, DECIMALS), amount(counted.length), DECIMALS));
}

/** By the predicate's letters or words, or by the AKIP score itself. */
function readCorrection(value: CellInput): Amount | CellFault {
  const error = inputFault(value);
  if (error) return error;
  if (isBlank(value)) return fault("#N/A", "Predikat AKIP-nya kosong.", "The AKIP predicate is blank.");
  const named = typeof value === "string" ? correctionOfWord(value) : undefined;
  return (
    named ??
    scoreCorrection(value) ??
    fault(
      "#VALUE!",
      "Predikat AKIP tidak dikenal. Isi AA, A, BB, B, CC, C, atau D, atau nilainya (0 sampai 100).",
      "The AKIP predicate is not known. Enter AA, A, BB, B, CC, C or D, or its score (0 to 100).",
    )
  );
}

function scoreCorrection(value: CellInput): Amount | undefined {
  const input = readInput(value, "id");
  if (input instanceof CellFault || input.kind === "blank" || input.percent) return undefined;
  const isScore = compare(input.value, amount(0)) >= 0 && compare(input.value, HUNDRED) <= 0;
  return isScore ? correctionOfScore(input.value) : undefined;
}
