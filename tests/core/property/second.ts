import { toA1 } from "../../../src/core/sheet/address";
import type { Cell } from "../../../src/core/sheet/snapshot";
import { makeDice } from "./dice";
import type { Holds } from "./lay";
import type { Traits } from "./traits";
import { write } from "./write";

interface Second {
  readonly cells: readonly (readonly [row: number, column: number, cell: Cell])[];
  readonly holds: readonly Holds[];
}

/** A small table beside or below the first, as an agreement's budget under its targets. */
export function makeSecond(traits: Traits, place: { below: number; right: number; top: number; left: number }): Second {
  const { second } = traits.mess;
  if (second === "none") return { cells: [], holds: [] };
  const [top, left] =
    second === "below" ? [place.below, place.left] : [place.top, place.right + (traits.mess.helper === "none" ? 0 : 2)];
  const dice = makeDice(traits.seed + 1);
  const amounts = Array.from({ length: dice.between(2, 4) }, () => dice.between(1_000, 90_000) * 1_000);
  const money = (value: number): Cell =>
    write(
      { value, look: "rp", unit: undefined },
      { ...traits, writing: traits.writing === "formulas" ? "typed" : traits.writing },
    );
  const cells: [number, number, Cell][] = ["No", "Program", "Anggaran (Rp)", "Keterangan"].map((value, at) => [
    top,
    left + at,
    { value, bold: true },
  ]);
  amounts.forEach((value, index) => {
    cells.push(
      [top + 1 + index, left, { value: index + 1 }],
      [top + 1 + index, left + 1, { value: `Program Prioritas ${"ABCD"[index] ?? ""}` }],
      [top + 1 + index, left + 2, money(value)],
      [top + 1 + index, left + 3, { value: "APBD" }],
    );
  });
  const last = top + 1 + amounts.length;
  cells.push(
    [last, left, { value: "JUMLAH", bold: true }],
    [last, left + 2, money(amounts.reduce((sum, one) => sum + one, 0))],
  );
  const terms = amounts.map((_, index) => [toA1(top + 1 + index, left + 2), 1] as const);
  return { cells, holds: [{ form: "linear", result: toA1(last, left + 2), terms }] };
}
