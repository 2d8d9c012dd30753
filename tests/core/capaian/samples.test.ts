import { capaianEdits, planCapaian } from "../../../src/core/capaian/plan-capaian";
import { parseA1, toA1 } from "../../../src/core/sheet/address";
import { type WorkbookSnapshot, cellAt } from "../../../src/core/sheet/snapshot";
import { calculated, columnsOf, emptied, linesOf, sample, written } from "./written";

/** Samples in which something can be written, one of each layout. */
const WRITABLE = [
  ...["tabel_2_1-typed", "tabel_2_2-formula", "tabel_t_c_29-typed", "tabel_t_c_29-formula"].map(
    (name) => `real/${name}`,
  ),
  ...["realisation-clean", "realisation-errors", "quarter-export", "pko-one-indicator"].map(
    (name) => `layouts/${name}`,
  ),
  ...["z03-clean", "z07-errors", "z09-clean", "z12-errors"].map((name) => `zoo/${name}`),
];

function withoutColumn(
  workbook: WorkbookSnapshot,
  letters: readonly string[],
  from: number,
  to: number,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => letters.reduce((one, column) => emptied(one, column, from, to), sheet)),
  };
}

test.each(WRITABLE)(
  "%s: each formula gives exactly what was shown, and once written it is read again as the table's own percentage",
  (name) => {
    const workbook = sample(name);
    const plan = planCapaian(workbook, { everywhere: { existing: "replace" } });
    expect(plan.tables.length).toBe(1);
    for (const { cell, shown } of calculated(workbook, plan))
      expect([toA1(cell.row, cell.column), shown]).toEqual([toA1(cell.row, cell.column), cell.shown]);
    const after = written(workbook, capaianEdits(plan, workbook));
    const again = columnsOf(planCapaian(after));
    expect([...again.values()].filter(({ isNew }) => isNew)).toEqual([]);
    expect([...again.values()].flatMap(({ cells }) => cells).filter(({ state }) => state !== "same")).toEqual([]);
  },
);

test.each(["typed", "formula"])(
  "T-C.29 (%s): the printed percentages stand; of the year's totals three differ from the quarters",
  (form) => {
    const columns = columnsOf(planCapaian(sample(`real/tabel_t_c_29-${form}`)));
    expect([...columns.keys()]).toEqual(["I", "K", "L"]);
    expect(linesOf(columns.get("I")).filter((line) => line.includes(" differs "))).toEqual([
      "I12 differs - -> 1",
      "I32 differs 0 -> 39",
      "I39 differs 75% -> 50%",
    ]);
    for (const letter of ["K", "L"])
      expect(linesOf(columns.get(letter)).filter((line) => !line.includes(" same "))).toEqual([]);
    // 87 rows, the average and the predicate.
    expect([columns.get("K")?.cells.length, columns.get("L")?.cells.length]).toEqual([89, 89]);
  },
);

test("Tabel 2.1: the one wrong percentage differs and is left alone unless overwriting is asked for", () => {
  const workbook = sample("real/tabel_2_1-typed");
  const plan = planCapaian(workbook);
  expect(linesOf(columnsOf(plan).get("E"))).toEqual([
    "E8 same 18,87% -> 18,87%",
    "E9 same 39,28% -> 39,28%",
    "E10 same 14,16% -> 14,16%",
    "E11 differs 48,97% -> 48,79%",
    "E12 same 43,67% -> 43,67%",
  ]);
  expect(capaianEdits(plan, workbook)).toEqual([]);
  expect(capaianEdits(planCapaian(workbook, { everywhere: { existing: "replace" } }), workbook)).toEqual([
    {
      kind: "set-cell",
      sheet: "Tabel 2.1",
      row: 10,
      column: 4,
      expect: { value: 0.4897 },
      content: { formula: '=IF(OR(NOT(ISNUMBER(C11)),C11=0,NOT(ISNUMBER(D11))),"",D11/C11)' },
    },
  ]);
});

test.each([
  "real/tabel_2_1-text",
  "real/tabel_2_2-text",
  "real/tabel_t_c_29-text",
  "zoo/z01-clean",
  "zoo/z15-clean",
  "zoo/z30-clean",
])("%s: figures that stand as text get no formulas, and the table is named", (name) => {
  const { tables, notPossible } = planCapaian(sample(name));
  expect(tables).toEqual([]);
  expect(notPossible.map(({ reason }) => reason)).toEqual(["text-figures"]);
});

test("Tabel 3.7: physical progress is not taken for the percentage of money", () => {
  const columns = columnsOf(planCapaian(sample("layouts/realisation-clean")));
  expect([...columns.keys()]).toEqual(["E"]);
  expect(columns.get("E")?.cells.every(({ state }) => state === "same")).toBe(true);
});

test("Tabel 3.7: injected wrong percentages differ", () => {
  const columns = columnsOf(planCapaian(sample("layouts/realisation-errors")));
  expect(linesOf(columns.get("E")).filter((line) => line.includes("differs"))).toEqual([
    "E80 differs 98,06% -> 98,95%",
    "E97 differs 90,44% -> 99,44%",
  ]);
});

test("an evaluation with its own formulas in percent points stands as it is", () => {
  const columns = columnsOf(planCapaian(sample("zoo/z07-clean")));
  expect([...columns.keys()]).toEqual(["W", "X", "AA", "AB"]);
  for (const column of columns.values()) {
    expect(column.cells.every(({ state }) => state === "same")).toBe(true);
    expect(column.cells.filter(({ role }) => role === "row").every(({ formula }) => formula.endsWith("*100)"))).toBe(
      true,
    );
  }
});

test("an emptied column of percent points is planned in percent points, like its sibling", () => {
  const original = sample("zoo/z07-clean");
  const workbook = withoutColumn(original, ["X"], 14, 75);
  const planned = columnsOf(planCapaian(workbook)).get("X");
  expect(planned).toMatchObject({ isNew: false, measure: "rp", numberFormat: "0.00" });
  for (const { row, column, shown } of planned?.cells ?? []) {
    const printed = cellAt(original.sheets[0]!, row, column)!.value as number;
    expect(shown).toBe(printed.toFixed(2).replace(".", ","));
  }
  expect(planned?.cells.length).toBe(27);
});

test("a download without percentages gets one for money at its right, over the sum of the quarters", () => {
  const workbook = sample("zoo/z09-clean");
  const columns = columnsOf(planCapaian(workbook));
  expect([...columns.keys()]).toEqual(["V"]);
  const money = columns.get("V");
  expect(money).toMatchObject({
    isNew: true,
    measure: "rp",
    header: [{ row: 0, text: "Capaian Rp (%)" }],
    numberFormat: "0.00%",
  });
  expect(money?.cells[0]).toMatchObject({
    formula: '=IF(OR(NOT(ISNUMBER(M2)),M2=0,COUNT(R2:U2)=0),"",SUM(R2:U2)/M2)',
    shown: "68,92%",
  });
});

test("a form with percentages of the five-year plan only gets this year's at its right, in its own style", () => {
  const columns = columnsOf(planCapaian(sample("zoo/z03-clean")));
  const added = [...columns].filter(([, { isNew }]) => isNew);
  expect(added.map(([letters, { measure, numberFormat }]) => [letters, measure, numberFormat])).toEqual([
    ["AE", "k", '0.00 "%"'],
    ["AF", "rp", '0.00 "%"'],
    ["AG", "predicate", "General"],
  ]);
  expect(columns.get("AE")?.header).toEqual([
    { row: 8, text: "Tingkat Capaian (%)" },
    { row: 11, text: "Capaian K (%)" },
  ]);
  const { row } = parseA1("AE96")!;
  // The table's own averages are taken over its sub kegiatan; so are the new ones.
  expect(columns.get("AE")?.cells.find((cell) => cell.row === row)?.formula).toMatch(
    /AVERAGE\(AE19:AE24,AE27:AE32,.*,AE93:AE94\)\)$/,
  );
});

test("a form whose money cells are merged over several indicators gets its percentage once", () => {
  const workbook = sample("zoo/z03-clean");
  const sheet = workbook.sheets[0]!;
  const money = columnsOf(planCapaian(workbook)).get("AF")!;
  const target = parseA1("O1")!.column;
  const covered = sheet.merges.filter(({ left, right }) => left <= target && right >= target);
  expect(covered.length).toBeGreaterThan(0);
  for (const area of covered) expect(money.cells.filter(({ row }) => row > area.top && row <= area.bottom)).toEqual([]);
});
