import type { Applied } from "../../../src/core/sheet/edit";
import { HostError } from "../../../src/core/sheet/workbook-port";
import type { WorkbookState } from "../../../src/workbench/host/model/book";
import type { CellData } from "../../../src/workbench/host/model/sheet";
import { type Dice, makeDice } from "../../core/property/dice";
import { area } from "../support";
import { isOpen, lookOf, openStage, type Stage } from "./accident";
import { DEEDS } from "./deeds";
import { smallBook } from "./small-book";

jest.setTimeout(300_000);

const RUNS = Number(process.env["CERMAT_RESTORE"] ?? 5);
const FIRST = Number(process.env["CERMAT_SEED"] ?? 1);

/** What a person can ask for on any workbook, one after another. */
const STEPS = DEEDS.filter(({ prepare }) => prepare === undefined);

const COLOURS = ["#FFFF00", "#FF0000", "#00B050", "#DDEBF7"] as const;
const FORMATS = ["General", "#,##0", "0.00%", "@", "dd/mm/yyyy", '"Rp" #,##0.00'] as const;

/** The small budget table, with other figures, formulas, looks, rules and comments in every try. */
function anyBook(dice: Dice): WorkbookState {
  const state = smallBook();
  const [data, ...others] = state.sheets;
  const cells = (data?.cells ?? []).map(
    ([row, column, cell]) => [row, column, anyCell(cell, { row, column }, dice)] as const,
  );
  const formats = Array.from({ length: dice.below(4) }, (_, index) => ({
    id: `{theirs-${String(index)}}`,
    areas: [area(dice.pick(["B2:D6", "A1:D1", "C3", "D2:D7"]))],
    rule: { type: "Custom" as const, formula: dice.pick(["=$B2>800", "=TRUE", '=N("x")=0']) },
    style: { fill: { color: { rgb: dice.pick(COLOURS) } } },
    stopIfTrue: dice.oneIn(2),
  }));
  const merges = dice.oneIn(2) ? [area("A9:C9")] : [];
  const comments = (state.comments ?? []).filter(() => dice.oneIn(2));
  return { ...state, comments, sheets: [{ ...data!, cells, conditionalFormats: formats, merges }, ...others] };
}

function anyCell(cell: CellData, { row, column }: { row: number; column: number }, dice: Dice): CellData {
  const style = dice.oneIn(3) ? { ...cell.style, fill: { color: { rgb: dice.pick(COLOURS) } } } : cell.style;
  const isFigure = row >= 1 && row <= 6 && column >= 1 && column <= 2 && typeof cell.value === "number";
  const value = isFigure && dice.oneIn(3) ? dice.below(2000) : cell.value;
  const isSum = row === 6 && column === 1 && dice.oneIn(2);
  return {
    ...cell,
    value,
    ...(style && { style }),
    ...(dice.oneIn(6) && row > 0 && column === 2 ? { numberFormat: dice.pick(FORMATS) } : {}),
    ...(isSum ? { formula: "=SUM(B2:B6)", value: 3000 } : {}),
  };
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(smallBook());
});
afterAll(() => stage.office.stop());

test.each(Array.from({ length: RUNS }, (_, index) => FIRST + index))(
  "whatever is done and undone on workbook %i, every cell, formula, format, rule and comment is as it was",
  async (seed) => {
    const dice = makeDice(seed);
    const port = await stage.open(anyBook(dice));
    const states = [lookOf(stage.model)];
    const done: Applied[] = [];
    for (let step = dice.between(3, 7); step > 0; step--) {
      const undoes = done.length > 0 && dice.oneIn(3);
      if (undoes) {
        const applied = done.pop();
        states.pop();
        expect((await port.apply(applied?.inverse ?? [])).leftAlone).toEqual([]);
        expect(lookOf(stage.model)).toEqual(states.at(-1));
        continue;
      }
      const deed = STEPS[dice.below(STEPS.length)];
      // A second sheet or note of the same name is refused: asking for it changes nothing.
      const applied = await deed?.run(port, undefined).catch((cause: unknown) => {
        if (!(cause instanceof HostError)) throw cause;
        return undefined;
      });
      if (applied) {
        done.push(applied);
        states.push(lookOf(stage.model));
      } else expect(lookOf(stage.model)).toEqual(states.at(-1));
    }
    for (const applied of done.reverse()) {
      expect((await port.apply(applied.inverse)).leftAlone).toEqual([]);
      states.pop();
      expect(lookOf(stage.model)).toEqual(states.at(-1));
    }
    expect(states).toHaveLength(1);
    expect(isOpen(stage.model)).toBe(false);
  },
);
