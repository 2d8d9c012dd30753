import { type Amount, abs, amount, compare, isZero } from "../core/figure/amount";
import type { SeparatorStyle } from "../core/figure/parse";
import { gradeAt, type Scale } from "../core/scale/scale";
import { AKIP, CAPAIAN_LKJIP, IPP, PERINGKAT_KINERJA, PKO, SKM } from "../core/scale/scales";
import {
  type Argument,
  CellFault,
  cellByCell,
  type CellInput,
  cellsOf,
  type CellResult,
  fault,
  inputFault,
  isBlank,
} from "./cell-values";
import { readInput, shown, styleOf } from "./figures";

interface Choice {
  /** Id of its scale. */
  readonly id: string;
  /** The scores are percentages, which a cell may hold as fractions. */
  readonly percent: boolean;
  /** Scores that can be; beyond them is a mistake. */
  readonly from?: number;
  readonly to?: number;
}

const CHOICES: Readonly<Record<string, Choice>> = {
  kinerja: { id: PERINGKAT_KINERJA.id, percent: true },
  lkjip: { id: CAPAIAN_LKJIP.id, percent: true },
  akip: { id: AKIP.id, percent: false, from: 0, to: 100 },
  ipp: { id: IPP.id, percent: false, from: 0, to: 5 },
  skm: { id: SKM.id, percent: false, from: 0, to: 100 },
  pko: { id: PKO.id, percent: false, from: 0, to: 110 },
};
/** Other names of the scales. */
const ALSO: Readonly<Record<string, string>> = {
  "peringkat-kinerja": "kinerja",
  peringkat: "kinerja",
  "capaian-lkjip": "lkjip",
  capaian: "lkjip",
  sakip: "akip",
  pekppp: "ipp",
  ikm: "skm",
  nko: "pko",
};
const LARGEST_FRACTION = amount(2);

/** PREDIKAT(persen; [skala]): the word of a scale, as the workbook has it, for a score; percentages are in points, 91 for 91%. */
export function predikatFunction(scales: readonly Scale[]) {
  return (scores: Argument, wanted?: Argument): readonly (readonly CellResult[])[] => {
    const separators = styleOf(scores);
    const inPoints = saysPoints(scores, separators);
    return cellByCell([scores, wanted], (score, name) => grade(score, readScale(name, scales), separators, inPoints));
  };
}

/** Whether the figures of a range can only be percent points: a fraction is hardly ever more than 200%. */
export function saysPoints(scores: Argument, separators: SeparatorStyle): boolean {
  return cellsOf(scores).some((value) => {
    const input = readInput(value, separators);
    return !(input instanceof CellFault) && input.kind === "figure" && compare(abs(input.value), LARGEST_FRACTION) > 0;
  });
}

/** The error for a percentage that may be meant either way, or undefined when it is plain. */
export function doubtfulPercent(value: Amount, percent: boolean, inPoints: boolean): CellFault | undefined {
  if (percent || inPoints || isZero(value)) return undefined;
  return fault(
    "#VALUE!",
    `${shown(value)} dapat berarti ${shown(value)}% atau sebagian dari satu. Tulis nilai persennya: sel*100 bila sel berformat persen, sel&"%" bila sudah dalam persen.`,
    `${shown(value).replace(",", ".")} may mean that many percent or a part of one. Say percent: cell*100 where the cell has a percent format, cell&"%" where it is in percent already.`,
  );
}

function grade(
  score: CellInput,
  choice: KnownChoice | CellFault,
  separators: SeparatorStyle,
  inPoints: boolean,
): CellResult {
  if (choice instanceof CellFault) return choice;
  const input = readInput(score, separators);
  if (input instanceof CellFault) return input;
  if (input.kind === "blank") return "";
  const { value, percent } = input;
  const doubt = choice.percent ? doubtfulPercent(value, percent, inPoints) : undefined;
  if (doubt) return doubt;
  const { from, to, scale } = choice;
  const isOutside =
    (from !== undefined && compare(value, amount(from)) < 0) || (to !== undefined && compare(value, amount(to)) > 0);
  return isOutside ? fault("#NUM!") : (scale.grades[gradeAt(scale, value)]?.label ?? fault("#NUM!"));
}

/** A choice with its scale as the workbook has it. */
interface KnownChoice extends Choice {
  readonly scale: Scale;
}

/** By its short name, its id, or its whole name in either language. */
function readScale(wanted: CellInput, scales: readonly Scale[]): KnownChoice | CellFault {
  const error = inputFault(wanted);
  if (error) return error;
  const word = isBlank(wanted) ? "kinerja" : String(wanted).trim().toLowerCase();
  const name = Object.hasOwn(ALSO, word) ? (ALSO[word] ?? word) : word;
  const named = scales.find((scale) =>
    [scale.id, scale.name.id, scale.name.en].some((one) => one.toLowerCase() === word),
  );
  const choice = Object.hasOwn(CHOICES, name)
    ? CHOICES[name]
    : Object.values(CHOICES).find(({ id }) => id === named?.id);
  const scale = scales.find(({ id }) => id === choice?.id);
  const names = Object.keys(CHOICES).join(", ");
  return choice && scale
    ? { ...choice, scale }
    : fault(
        "#VALUE!",
        `Skala "${word}" tidak dikenal. Pilih: ${names}.`,
        `The scale "${word}" is not known. Choose: ${names}.`,
      );
}
