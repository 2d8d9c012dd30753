import { readFileSync } from "node:fs";
import fc from "fast-check";
import { type Examination, examine, examineAndKeep } from "../../../src/core/examine";
import { withChange } from "../../../src/core/finding/report-change";
import { recheck } from "../../../src/core/recheck";
import { type CellChange, withCells } from "../../../src/core/recheck-cells";
import { type Cell, type SheetSnapshot, type WorkbookSnapshot, cellAt } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { lay } from "../property/lay";
import { traits } from "../property/traits";

const HEADER_ROWS = 9;
const LAST_RECORD = 102;
const fixture = readWorkbook(new Uint8Array(readFileSync("tests/fixtures/real/tabel_t_c_29-typed.xlsx")), "T-C.29");

/** The records of a real worksheet again and again under one header. */
function long(size: number): WorkbookSnapshot {
  const [sheet] = fixture.sheets;
  if (!sheet) throw new Error("the fixture has no sheet");
  const rows = sheet.rows.slice(0, HEADER_ROWS);
  for (let row = HEADER_ROWS; rows.length < size; row = row + 1 < LAST_RECORD ? row + 1 : HEADER_ROWS)
    rows.push(sheet.rows[row]);
  return {
    ...fixture,
    sheets: [{ ...sheet, rows, merges: sheet.merges.filter((merge) => merge.bottom < HEADER_ROWS) }],
  };
}

function changeIn(
  { sheets: [sheet] }: WorkbookSnapshot,
  row: number,
  column: number,
  change: (cell: Cell) => Cell | undefined,
): CellChange {
  const cell = sheet && cellAt(sheet, row, column);
  if (!sheet || !cell) throw new Error(`nothing stands in row ${row}, column ${column}`);
  return { sheet: sheet.name, row, column, cell: change(cell) };
}

function numbersIn(sheet: SheetSnapshot): readonly (readonly [row: number, column: number, value: number])[] {
  return sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      typeof cell?.value === "number" && cell.formula === undefined ? [[row, column, cell.value] as const] : [],
    ),
  );
}

test("after any edit of figures in a long table the report is that of a full examination", () => {
  const start = examineAndKeep(long(420));
  const cells = numbersIn(start.workbook.sheets[0] as SheetSnapshot).filter(([row]) => row > HEADER_ROWS);
  const edit = fc.tuple(fc.nat(cells.length - 1), fc.integer({ min: -30, max: 30 }));
  let checked = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      let kept: Examination = start;
      for (const [which, percent] of edits) {
        const [row, column, value] = cells[which] as (typeof cells)[number];
        const figure = Number((value * (1 + percent / 100)).toFixed(Number.isInteger(value) ? 0 : 2));
        const change = changeIn(kept.workbook, row, column, (cell) => ({ ...cell, value: figure }));
        const result = recheck(kept, [change]);
        if (result.kind !== "changed") return;
        checked++;
        expect(withChange(kept.report, result.change)).toEqual(result.now.report);
        kept = result.now;
      }
      expect(kept.report).toEqual(examine(kept.workbook));
    }),
    { seed: 20_241_130, numRuns: 12 },
  );
  expect(checked).toBeGreaterThan(12);
});

test("in a table of any form an edit gives the report of a full examination, or asks for one", () => {
  fc.assert(
    fc.property(traits, fc.nat(9_999), fc.integer({ min: 2, max: 40 }), (given, which, percent) => {
      const workbook = { ...fixture, sheets: [lay(given).sheet], settings: {}, marks: [] };
      const cells = numbersIn(workbook.sheets[0] as SheetSnapshot);
      const [row, column, value] = cells[which % Math.max(1, cells.length)] ?? [];
      if (row === undefined || column === undefined || value === undefined) return;
      const change = changeIn(workbook, row, column, (cell) => ({
        ...cell,
        value: Number((value * (1 + percent / 100)).toFixed(2)),
      }));
      const result = recheck(examineAndKeep(workbook), [change]);
      if (result.kind === "changed") expect(result.now.report).toEqual(examine(withCells(workbook, [change])));
    }),
    { seed: 20_241_130, numRuns: 60 },
  );
});

describe("a figure of a long table", () => {
  const kept = examineAndKeep(long(420));
  const amounts = numbersIn(kept.workbook.sheets[0] as SheetSnapshot).filter(
    ([at, , value]) => at > 200 && value > 1_000_000,
  );
  const [row, column, value] = amounts[40] as (typeof amounts)[number];

  test("that is typed wrong gives a finding, and the finding is gone once it is mended", () => {
    const wrong = recheck(kept, [changeIn(kept.workbook, row, column, (cell) => ({ ...cell, value: value + 90_000 }))]);
    if (wrong.kind !== "changed") throw new Error("a full examination is asked for");
    const before = new Set(kept.report.findings.map(({ id }) => id));
    const [added] = wrong.now.report.findings.filter(({ id }) => !before.has(id));
    expect(added?.cells).toContain(`${String.fromCharCode(65 + column)}${row + 1}`);
    expect(wrong.now.report.coverage.broken).toBeGreaterThan(kept.report.coverage.broken);
    const mended = recheck(wrong.now, [changeIn(kept.workbook, row, column, (cell) => cell)]);
    expect(mended.kind === "changed" && mended.now.report).toEqual(kept.report);
  });

  test("a cell that is told as changed and holds what it held changes nothing", () => {
    const result = recheck(kept, [changeIn(kept.workbook, row, column, (cell) => cell)]);
    expect(result.kind === "changed" && result.now).toBe(kept);
  });

  test.each<[string, (workbook: WorkbookSnapshot) => CellChange]>([
    [
      "a heading",
      (workbook) =>
        changeIn(workbook, kept.tables[0]?.header.top ?? 0, kept.tables[0]?.area.left ?? 0, () => ({
          value: "Uraian",
        })),
    ],
    ["a figure that becomes words", (workbook) => changeIn(workbook, row, column, () => ({ value: "belum" }))],
    ["a figure that is deleted", (workbook) => changeIn(workbook, row, column, () => undefined)],
    [
      "a figure that becomes a formula",
      (workbook) => changeIn(workbook, row, column, (cell) => ({ ...cell, formula: "=1+1" })),
    ],
    [
      "another number format",
      (workbook) => changeIn(workbook, row, column, (cell) => ({ ...cell, numberFormat: "hh:mm" })),
    ],
  ])("%s asks for a full examination", (_what, change) => {
    expect(recheck(kept, [change(kept.workbook)]).kind).toBe("full");
  });

  test("many cells at once ask for a full examination", () => {
    const cells = numbersIn(kept.workbook.sheets[0] as SheetSnapshot).slice(0, 600);
    const changes = cells.map(([at, beside, value]) =>
      changeIn(kept.workbook, at, beside, (cell) => ({ ...cell, value: value + 1 })),
    );
    expect(recheck(kept, changes)).toEqual({ kind: "full", why: "many" });
  });
});
