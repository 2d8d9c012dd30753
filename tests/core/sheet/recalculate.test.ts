import fc from "fast-check";
import { parseA1, toA1 } from "../../../src/core/sheet/address";
import type { CellValue } from "../../../src/core/sheet/snapshot";
import { type WorkbookLookup, buildFormulaGraph, recalculate } from "../../../src/core/sheet/recalculate";

type Sheets = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** A workbook of cells by address; what begins with `=` is a formula. */
function workbook(sheets: Sheets, more: Partial<WorkbookLookup> = {}) {
  const cells = Object.entries(sheets).flatMap(([sheet, held]) =>
    Object.entries(held).map(([address, content]) => ({ sheet, ...parseA1(address)!, content })),
  );
  const isFormula = (content: CellValue): content is string => typeof content === "string" && content.startsWith("=");
  const values = new Map(cells.filter(({ content }) => !isFormula(content)).map((cell) => [key(cell), cell.content]));
  const lookup: WorkbookLookup = {
    cell: (sheet, row, column) => values.get(key({ sheet, row, column })) ?? null,
    extent: () => ({ rowCount: 3000, columnCount: 30 }),
    ...more,
  };
  const formulas = cells.flatMap(({ content, ...place }) =>
    isFormula(content) ? [{ ...place, formula: content }] : [],
  );
  const graph = buildFormulaGraph(formulas, lookup);
  const run = (changed: string[] | "all") => {
    const places =
      changed === "all"
        ? changed
        : changed.map((text) => ({ sheet: text.split("!")[0]!, ...parseA1(text.split("!")[1]!)! }));
    const results = recalculate(graph, places, lookup);
    for (const result of results)
      values.set(key(result), typeof result.value === "object" ? result.value.error : result.value);
    return Object.fromEntries(
      results.map(({ sheet, row, column, value, circular }) => [
        `${sheet}!${toA1(row, column)}`,
        circular ? "circular" : typeof value === "object" ? value.error : value,
      ]),
    );
  };
  const set = (place: string, content: CellValue) => {
    const [sheet = "", address = ""] = place.split("!");
    values.set(key({ sheet, ...parseA1(address)! }), content);
  };
  return { run, set, graph, lookup };
}

function key({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return `${sheet.toLowerCase()}!${String(row)},${String(column)}`;
}

test("formulas are calculated after those they read, across sheets", () => {
  const { run } = workbook({
    Rekap: { A1: "=Data!C1*2", A2: "=A1+1" },
    Data: { A1: 1, B1: 2, C1: "=SUM(A1:B1)" },
  });
  expect(run("all")).toEqual({ "Rekap!A1": 6, "Rekap!A2": 7, "Data!C1": 3 });
});

test("only what depends on a change is calculated again", () => {
  const { run, set } = workbook({ S: { A1: 1, A2: 2, B1: "=A1*10", B2: "=A2*10", B3: "=SUM(B1:B2)", C1: "=1+1" } });
  run("all");
  set("S!A2", 5);
  expect(Object.keys(run(["S!A2"])).sort()).toEqual(["S!B2", "S!B3"]);
});

test("a sheet is found whatever the case of its name in the formula", () => {
  const { run } = workbook({ "Tabel 2.1": { A1: 4 }, S: { A1: "='TABEL 2.1'!A1" } });
  expect(run(["tabel 2.1!A1"])).toEqual({ "S!A1": 4 });
});

test("a changed area touches every formula that reads into it or stands in it", () => {
  const { graph, lookup } = workbook({ S: { A1: 1, A9: 2, B1: "=SUM(A8:A10)", B2: "=A1", C5: "=1", D1: "=B1" } });
  const area = { top: 4, left: 0, bottom: 8, right: 2 };
  const places = recalculate(graph, [{ sheet: "s", area }], lookup).map(({ row, column }) => toA1(row, column));
  expect(places.sort()).toEqual(["B1", "C5", "D1"]);
});

test("formulas in a circle are zero and said to be circular; those that read them go on", () => {
  const { run } = workbook({ S: { A1: "=B1+1", B1: "=A1+1", C1: "=B1+5", D1: "=D1", E1: "=2" } });
  expect(run("all")).toEqual({ "S!A1": "circular", "S!B1": "circular", "S!C1": 5, "S!D1": "circular", "S!E1": 2 });
});

test("nested SUBTOTALs do not count twice", () => {
  const { run } = workbook({
    S: { A1: "=SUBTOTAL(9,A2:A6)", A2: "=SUBTOTAL(9,A3:A4)", A3: 1, A4: 2, A5: "=SUBTOTAL(9,A6:A6)", A6: 4 },
  });
  expect(run("all")).toEqual({ "S!A1": 7, "S!A2": 3, "S!A5": 4 });
});

test("a formula behind a defined name follows the cells of the name", () => {
  const definedName = (name: string) => (name === "Pagu" ? "=S!$A$1" : undefined);
  const { run } = workbook({ S: { A1: 3, B1: "=Pagu*2" } }, { definedName });
  expect(run(["S!A1"])).toEqual({ "S!B1": 6 });
});

test("a formula that cannot be read is #NAME?", () => {
  expect(workbook({ S: { A1: "=1+" } }).run("all")).toEqual({ "S!A1": "#NAME?" });
});

test("a chain of thousands of formulas is calculated", () => {
  const chain = Object.fromEntries(
    Array.from({ length: 2500 }, (_, row) => [toA1(row + 1, 0), `=A${String(row + 1)}+1`]),
  );
  expect(workbook({ S: { A1: 0, ...chain } }).run("all")["S!A2501"]).toBe(2500);
});

test("calculating what a change touches gives the same values as calculating all", () => {
  const formula = fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom("+", "-", "*")).map(
    ([a, b, operator]) =>
      (size: number) =>
        `=A${String((a % size) + 1)}${operator}SUM(A1:A${String((b % size) + 1)})`,
  );
  fc.assert(
    fc.property(
      fc.array(formula, { minLength: 1, maxLength: 8 }),
      fc.nat(2),
      fc.integer({ min: -9, max: 9 }),
      (list, at, next) => {
        const cells: Record<string, CellValue> = { A1: 1, A2: 2, A3: 3 };
        for (const [index, make] of list.entries()) cells[toA1(index + 3, 0)] = make(index + 3);
        const changed = toA1(at, 0);
        const fresh = workbook({ S: { ...cells, [changed]: next } }).run("all");
        const before = workbook({ S: cells });
        const old = before.run("all");
        before.set(`S!${changed}`, next);
        expect({ ...old, ...before.run([`S!${changed}`]) }).toEqual(fresh);
      },
    ),
  );
});
