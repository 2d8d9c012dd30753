import { SHEET_FUNCTIONS } from "../../src/functions/functions";
import type { Dice } from "../core/property/dice";
import { hostileNumber, hostileText } from "./hostile";
import type { Part } from "./part";

const WORDS = ["rupiah judul", "naik", "turun2", "kinerja", "akip", "BB", "%", "sangat baik"] as const;

function anyInput(dice: Dice): unknown {
  switch (dice.below(9)) {
    case 0:
      return null;
    case 1:
      return dice.oneIn(2);
    case 2:
      return dice.pick([Number.NaN, Number.POSITIVE_INFINITY, undefined, {}, { code: "#REF!" }, { code: 7 }]);
    case 3:
      return dice.pick(WORDS);
    case 4:
    case 5:
      return hostileNumber(dice);
    default:
      return hostileText(dice);
  }
}

function anyArgument(dice: Dice): unknown {
  if (dice.oneIn(3)) return anyInput(dice);
  if (dice.oneIn(12)) return [];
  const width = dice.between(0, 3);
  return Array.from({ length: dice.between(1, 4) }, () =>
    Array.from({ length: dice.oneIn(8) ? dice.below(5) : width }, () => anyInput(dice)),
  );
}

function tryFunctions(dice: Dice): string {
  for (const calculate of Object.values(SHEET_FUNCTIONS)) {
    const rows = calculate(...Array.from({ length: dice.below(4) }, () => anyArgument(dice)));
    for (const value of rows.flat()) {
      if (typeof value === "number" && !Number.isFinite(value))
        throw new Error("A function gives what no cell can hold.");
    }
  }
  return "done";
}

export const FUNCTIONS: Part = {
  name: "functions",
  says: "the functions of the sheet with any values and ranges",
  seconds: 5,
  megabytes: 512,
  attempt: tryFunctions,
};
