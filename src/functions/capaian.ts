import { type Amount, divide, HUNDRED, isZero, multiply, subtract, toNumber } from "../core/figure/amount";
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

/** Higher is better, or lower is better in one of the two ways that are in use. */
type Direction = "up" | "down" | "down-mirrored";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  naik: "up",
  positif: "up",
  tinggi: "up",
  up: "up",
  higher: "up",
  turun: "down",
  negatif: "down",
  rendah: "down",
  n1: "down",
  down: "down",
  lower: "down",
  turun2: "down-mirrored",
  n2: "down-mirrored",
  down2: "down-mirrored",
};
/** Far more than Excel keeps, so that the one rounding is that of the cell. */
const DECIMALS = 40;

/** CAPAIAN(realisasi; target; [arah]): achievement in percent points, 48,79 for 48,79%. */
export function capaianFunction(
  realised: Argument,
  target: Argument,
  direction?: Argument,
): readonly (readonly CellResult[])[] {
  const styles = { realised: styleOf(realised), target: styleOf(target) };
  return cellByCell([realised, target, direction], (got, goal, way) => achieve(got, goal, way, styles));
}

function achieve(
  got: CellInput,
  goal: CellInput,
  way: CellInput,
  styles: { readonly realised: SeparatorStyle; readonly target: SeparatorStyle },
): CellResult {
  const direction = readDirection(way);
  if (direction instanceof CellFault) return direction;
  const realised = readInput(got, styles.realised);
  if (realised instanceof CellFault) return realised;
  const target = readInput(goal, styles.target);
  if (target instanceof CellFault) return target;
  if (realised.kind === "blank") return "";
  if (target.kind === "blank") return fault("#N/A", "Targetnya kosong.", "The target is blank.");
  if (realised.percent !== target.percent && !isZero(realised.value) && !isZero(target.value)) {
    return fault(
      "#VALUE!",
      "Hanya satu dari realisasi dan target yang ditulis dengan tanda persen.",
      "Only one of the realised figure and the target is written with a percent sign.",
    );
  }
  const points = pointsOf(realised.value, target.value, direction);
  return points === undefined ? fault("#DIV/0!") : toNumber(points);
}

function pointsOf(realised: Amount, target: Amount, direction: Direction): Amount | undefined {
  const twice = multiply(target, { units: 2, scale: 0, big: null });
  const [top, bottom] =
    direction === "up"
      ? [realised, target]
      : direction === "down"
        ? [target, realised]
        : [subtract(twice, realised), target];
  return isZero(bottom) ? undefined : divide(multiply(top, HUNDRED), bottom, DECIMALS);
}

function readDirection(wanted: CellInput): Direction | CellFault {
  const error = inputFault(wanted);
  if (error) return error;
  if (isBlank(wanted)) return "up";
  const word = String(wanted).trim().toLowerCase();
  const direction = Object.hasOwn(DIRECTIONS, word) ? DIRECTIONS[word] : undefined;
  return (
    direction ??
    fault(
      "#VALUE!",
      `Arah "${word}" tidak dikenal. Pilih naik (makin tinggi makin baik), turun (target / realisasi), atau turun2 ((2 x target - realisasi) / target).`,
      `The direction "${word}" is not known. Choose up (higher is better), down (target / realised) or down2 ((2 x target - realised) / target).`,
    )
  );
}
