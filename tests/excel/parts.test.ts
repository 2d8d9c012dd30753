import fc from "fast-check";
import { parseA1, toA1 } from "../../src/core/sheet/address";
import { boundingArea, parseSheetArea, parseSheetCell, splitAddresses } from "../../src/excel/address-text";
import { addressLists, cellCount, eachCell, rectangles, rowBands } from "../../src/excel/blocks";
import { contentOf, sameContent, wouldBeCoerced } from "../../src/excel/cell-content";
import { parseJournal } from "../../src/excel/journal-text";
import { fingerprint, parseRegistry, registryJson } from "../../src/excel/mark-registry";
import { packTasks, type Task } from "../../src/excel/round-trips";
import { area } from "./support";

const cells = fc.array(fc.record({ row: fc.nat(12), column: fc.nat(6) }), { maxLength: 60 });

test("rectangles hold exactly the cells they are made of, each once", () => {
  fc.assert(
    fc.property(cells, (given) => {
      const covered: string[] = [];
      for (const each of rectangles(given)) eachCell(each, (row, column) => covered.push(toA1(row, column)));
      expect(covered.sort()).toEqual([...new Set(given.map(({ row, column }) => toA1(row, column)))].sort());
    }),
  );
});

test("a table's columns side by side are one rectangle", () => {
  const column = (address: string) => [2, 3, 4].map((row) => ({ row, column: parseA1(address)!.column }));
  expect(rectangles([...column("E1"), ...column("D1"), ...column("G1")])).toEqual([area("D3:E5"), area("G3:G5")]);
});

test("lists of addresses name every cell and none is longer than Excel takes", () => {
  fc.assert(
    fc.property(cells, fc.integer({ min: 10, max: 60 }), (given, limit) => {
      const lists = addressLists(given, limit);
      const named = lists.flatMap((list) => list.split(",")).reduce((sum, address) => sum + cellCount(area(address)), 0);
      expect(named).toBe(new Set(given.map(({ row, column }) => toA1(row, column))).size);
      for (const list of lists) expect(list.length).toBeLessThanOrEqual(limit);
    }),
  );
});

test("bands of rows cover an area without gap or overlap, at least a row at a time", () => {
  expect(rowBands(area("B3:D9"), 7)).toEqual([area("B3:D4"), area("B5:D6"), area("B7:D8"), area("B9:D9")]);
  expect(rowBands(area("A1:Z2"), 5)).toEqual([area("A1:Z1"), area("A2:Z2")]);
});

test("Excel's addresses are understood with quoted sheet names, whole columns and whole rows", () => {
  expect(parseSheetArea("'It''s ''A'', b!'!$B$2:C3")).toEqual({ sheet: "It's 'A', b!", area: area("B2:C3") });
  expect(parseSheetCell("Data!D4")).toEqual({ sheet: "Data", row: 3, column: 3 });
  expect(parseSheetArea("Data!B:C")?.area).toEqual({ top: 0, left: 1, bottom: 1_048_575, right: 2 });
  expect(parseSheetArea("Data!$3:$5")?.area).toEqual({ top: 2, left: 0, bottom: 4, right: 16_383 });
  expect(parseSheetArea("Data!bukan")).toBeUndefined();
  expect(splitAddresses("'a, b'!A1:B2,Data!C3")).toEqual(["'a, b'!A1:B2", "Data!C3"]);
  expect(boundingArea([area("C3"), area("A5:B6")])).toEqual(area("A3:C6"));
  expect(boundingArea([])).toBeUndefined();
});

test("a text that begins with an equals sign is no formula", () => {
  const raw = { numberFormat: "General" };
  expect(contentOf({ ...raw, value: "=A1", formula: "=A1", type: "String" })).toEqual({ value: "=A1" });
  expect(contentOf({ ...raw, value: 5, formula: "=A1", type: "Double" })).toEqual({ formula: "=A1" });
  expect(contentOf({ ...raw, value: "=", formula: "=", type: "String" })).toEqual({ value: "=" });
  expect(contentOf({ ...raw, value: "", formula: "", type: "Empty" })).toBeNull();
  expect(contentOf({ ...raw, value: "", formula: '=""', type: "String" })).toEqual({ formula: '=""' });
});

test("contents are the same only when kind and value are", () => {
  expect(sameContent(null, { value: "" })).toBe(true);
  expect(sameContent({ value: 1 }, { value: "1" })).toBe(false);
  expect(sameContent({ formula: "=1" }, { value: 1 })).toBe(false);
  expect(sameContent(null, { value: 0 })).toBe(false);
  expect(sameContent(null, { formula: '=""' })).toBe(false);
});

test("words are written as they are, all else is guarded as text", () => {
  expect(["Tinggi", "Sangat Tinggi (ST)", "Kab./Kota", ""].filter(wouldBeCoerced)).toEqual([]);
  const guarded = ["12", "1.000", "-", "=A1", "@x", "'x", "true", "Benar", "Mei 2026", "Rp5", "#N/A", " 5"];
  expect(guarded.filter((text) => !wouldBeCoerced(text))).toEqual([]);
});

test("tasks share a round trip up to the limit and keep their order; a larger one travels alone", () => {
  const task = (bytes: number): Task => ({ bytes, queue: () => () => undefined });
  const sizes = packTasks([4, 4, 4, 20, 1, 1].map(task), 10).map((trip) => trip.map(({ bytes }) => bytes));
  expect(sizes).toEqual([[4, 4], [4], [20], [1, 1]]);
});

test("a registry that somebody else has written over counts as none", () => {
  for (const setting of [undefined, 5, "x", "{}", '{"version":2,"sheets":[]}', '{"version":1,"sheets":5}']) expect(parseRegistry(setting)).toEqual([]);
  const kept = { id: "m", row: 1, column: 2, severity: "error" };
  const marks = [null, 7, {}, { ...kept, row: -1 }, { ...kept, colour: "toString" }, { ...kept, note: { done: true, rows: 1e6, columns: 1e4 } }, kept];
  const foreign = { version: 1, sheets: [null, 5, { sheetId: 1 }, { sheetId: "1", sheet: "Data", formats: [1, "f"], marks }] };
  expect(parseRegistry(JSON.stringify(foreign))).toEqual([{ sheetId: "1", sheet: "Data", formats: ["f"], marks: [kept] }]);
  const entry = { sheetId: "1", sheet: "Data", formats: ["f"], marks: [] };
  expect(parseRegistry(registryJson([entry, { ...entry, formats: [] }]))).toEqual([entry]);
  expect(registryJson([{ ...entry, formats: [] }])).toBeNull();
});

test("a journal that somebody else has written over counts as none", () => {
  const sound = { version: 1, id: "i", time: "t", formats: [], sheets: [], interim: [], cells: [], cellEdits: [], otherEdits: [], settings: [] };
  expect(parseJournal(JSON.stringify(sound))?.id).toBe("i");
  const foreign = [{ id: 5 }, { cells: [{ sheet: "A", records: [null] }] }, { cellEdits: [{ sheet: 1, edits: [] }] }, { otherEdits: [null] }, { settings: {} }, { marks: {} }];
  for (const change of foreign) expect(parseJournal(JSON.stringify({ ...sound, ...change }))).toBeUndefined();
});

test("a comment's fingerprint does not depend on how lines end", () => {
  expect(fingerprint("a\r\nb ")).toBe(fingerprint("a\nb"));
  expect(fingerprint("a b")).not.toBe(fingerprint("a c"));
});
