import { DEFAULT_CHOICES, readChoices } from "../../../src/core/capaian/choices";
import { planCapaian } from "../../../src/core/capaian/plan-capaian";
import {
  CAPAIAN_KEY,
  anchorChoices,
  readStoredChoices,
  writeStoredChoices,
} from "../../../src/core/capaian/stored-choices";
import { textFigureEdits } from "../../../src/core/capaian/text-figures";
import { parseArea } from "../../../src/core/sheet/address";
import { understandSheet } from "../../../src/core/table/understand";
import { sheet, workbook } from "../support/sheet";
import { columnsOf, linesOf, sample, written } from "./written";

test.each(["real/tabel_t_c_29-text", "zoo/z01-clean", "zoo/z15-clean", "zoo/z30-clean"])(
  "%s: texts turned into numbers say the same figures, and formulas can be written then",
  (name) => {
    const book = sample(name);
    const { texts } = planCapaian(book);
    const edits = textFigureEdits(texts);
    expect(edits.length).toBeGreaterThan(100);
    const before = understandSheet(book.sheets[0]!).tables[0]!;
    const after = written(book, edits);
    const table = understandSheet(after.sheets[0]!).tables[0]!;
    for (const { row, column } of edits)
      expect([row, column, table.figure(row, column)?.value]).toEqual([row, column, before.figure(row, column)?.value]);
    expect(planCapaian(after).tables.length).toBe(1);
  },
);

const TABLE = `
  *Uraian | *Indikator | *Target K | *Pagu (Rp) | *Realisasi K | *Realisasi (Rp)
  Program Satu | Jumlah laporan | 10 | 3000000 | 12 | 1000000
  Program Dua | Jumlah orang | 5 | 2000000 | - | 1234567
  Program Tiga | Jumlah paket | 0 | 4000000 | 4 | 0`;

test("choices decide what is written: caps, targets of zero, what was not measured, lower is better", () => {
  const k = (everywhere: object) =>
    linesOf(columnsOf(planCapaian(workbook(sheet(TABLE)), { everywhere })).get("G")).map(
      (line) => line.split(" -> ")[1],
    );
  expect(k({})).toEqual(["120,00%", "(blank)", "(blank)"]);
  expect(k({ cap: "110" })).toEqual(["110,00%", "(blank)", "(blank)"]);
  expect(k({ unmeasured: "zero", zeroTarget: "zero" })).toEqual(["120,00%", "0,00%", "0,00%"]);
  expect(k({ direction: "N1" })).toEqual(["83,33%", "(blank)", "(blank)"]);
  expect(k({ direction: "N2" })).toEqual(["80,00%", "(blank)", "(blank)"]);
});

test("choices kept in a workbook are found again when rows were put in above the table", () => {
  const own = sheet(TABLE);
  const stored = [
    anchorChoices(own, parseArea("A1:F4")!, { choices: { cap: "110" }, rows: new Map([[1, { direction: "N1" }]]) }),
  ];
  const settings = { [CAPAIAN_KEY]: writeStoredChoices(stored)! };
  const moved = { ...own, rows: [[{ value: "Laporan" }], undefined, ...own.rows] };
  const [table] = planCapaian({ ...workbook(moved), settings }).tables;
  expect(table?.choices.cap).toBe("110");
  expect(table?.columns[0]?.cells[0]).toMatchObject({ row: 3, shown: "83,33%" });
  expect(readStoredChoices({ [CAPAIAN_KEY]: "no json" })).toEqual([]);
});

test("what is no choice is left out", () => {
  expect(readChoices({ ...DEFAULT_CHOICES, cap: "much", average: "SOME", scale: 4 })).toEqual({
    ...without(DEFAULT_CHOICES, ["cap", "average", "scale"]),
  });
});

function without(choices: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(choices).filter(([name]) => !names.includes(name)));
}
