import type { AveragePolicy } from "../../../src/core/capaian/choices";
import type { PlannedCell } from "../../../src/core/capaian/plan";
import { planCapaian } from "../../../src/core/capaian/plan-capaian";
import { parseArea, toA1 } from "../../../src/core/sheet/address";
import { emptyCapaian, withNumbers } from "./emptied";
import { sample } from "./written";

const FUNCTIONS = ["AND", "AVERAGE", "COUNT", "IF", "ISNUMBER", "MAX", "MIN", "NOT", "OR", "ROUND", "SUM"];

/** Every cell that is planned for the emptied sample. */
function plannedFor(name: string, average: AveragePolicy = "TREE"): readonly PlannedCell[] {
  const { workbook } = emptyCapaian(withNumbers(sample(name)), "with-sums");
  const { tables } = planCapaian(workbook, {
    everywhere: { average, parents: "yes", quarters: "yes", efficiency: "E1" },
  });
  return tables.flatMap(({ columns }) => columns.flatMap(({ cells }) => cells));
}

/** A formula without the words in it. */
const bare = ({ formula }: PlannedCell): string => formula.replaceAll(/"(?:[^"]|"")*"/g, '""');

const references = (cell: PlannedCell): readonly string[] =>
  bare(cell).match(/\b[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?\b/g) ?? [];

const SAMPLES = ["real/tabel_t_c_29-typed", "layouts/realisation-clean", "layouts/quarter-export", "zoo/z12-clean"];

test.each(SAMPLES)(
  "%s: formulas are English with commas, of their own sheet and relative, so that any Excel takes them and a copied sheet stands for itself",
  (name) => {
    const cells = plannedFor(name);
    expect(cells.length).toBeGreaterThan(20);
    for (const cell of cells) {
      const at = toA1(cell.row, cell.column);
      expect([at, /[;!$]|\d,\d/.test(bare(cell).replaceAll(/[(,]-?\d+(?:\.\d+)?(?=[,)])/g, "("))]).toEqual([at, false]);
      for (const called of bare(cell).match(/[A-Z.]+(?=\()/g) ?? []) expect(FUNCTIONS).toContain(called);
    }
  },
);

test.each(SAMPLES)(
  "%s: what is said of a row is made of that row alone, so that sorted rows keep what they say",
  (name) => {
    for (const cell of plannedFor(name).filter(({ role }) => role === "row"))
      for (const reference of references(cell)) {
        const area = parseArea(reference)!;
        expect([toA1(cell.row, cell.column), area.top, area.bottom]).toEqual([
          toA1(cell.row, cell.column),
          cell.row,
          cell.row,
        ]);
      }
  },
);

test.each(["real/tabel_t_c_29-typed", "zoo/z03-clean"])(
  "%s: means run from their first row to their last and stay clear of their own row, so that rows put in between are counted and none beyond",
  (name) => {
    const means = plannedFor(name, "FLAT").filter(({ role }) => role === "average");
    expect(means.length).toBeGreaterThan(0);
    for (const mean of means) {
      const areas = references(mean).map((one) => parseArea(one)!);
      expect(areas.some(({ top, bottom }) => bottom > top)).toBe(true);
      for (const { top, bottom, left, right } of areas) {
        expect([left, right]).toEqual([mean.column, mean.column]);
        expect(top <= mean.row && mean.row <= bottom).toBe(false);
      }
    }
  },
);
