import fc from "fast-check";
import { readInterval } from "../../../src/core/scale/interval-text";
import { printedScales } from "../../../src/core/scale/printed-scale";
import { sheet } from "../support/sheet";

test.each([
  ["91 ≤ 100", "91", false, "100"],
  ["91% ≤ 100%", "91", false, "100"],
  ["76 – 90", "76", false, "90"],
  ["> 80 s.d. 90", "80", true, "90"],
  ["90 < NK ≤ 100", "90", true, "100"],
  ["70 ≤ x < 85", "70", false, "85"],
  ["88,31 - 100,00", "88.31", false, "100.00"],
  ["≥ 85", "85", false, null],
  ["lebih dari 90", "90", true, null],
  ["85 ke atas", "85", false, null],
  ["≤ 50 %", null, false, "50"],
  ["di bawah 55", null, false, "55"],
])("the interval %s is read", (text, from, isAbove, to) => {
  expect(readInterval(text)).toMatchObject({ from, isAbove, to });
});

test.each(["Sangat Tinggi", "7.01.02", "100", "2024", "01-02-2024", "90 - 76", "I - IV", ""])("%s is no interval", (text) => {
  expect(readInterval(text)).toBeUndefined();
});

test("an interval of two ascending bounds is read as it is written, whatever stands between them", () => {
  const bound = fc.integer({ min: 0, max: 9_999 }).map((units) => units / 100);
  fc.assert(
    fc.property(bound, bound, fc.constantFrom(" - ", "–", " s/d ", " s.d. ", " ≤ ", " sampai dengan "), fc.boolean(), (one, other, between, percent) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const write = (value: number): string => `${String(value).replace(".", ",")}${percent ? "%" : ""}`;
      expect(readInterval(`${write(low)}${between}${write(high)}`)).toEqual(
        low === high ? undefined : { from: String(low), isAbove: false, to: String(high), isBelow: false },
      );
    }),
  );
});

test("a list of ages or dates beside words is no scale when its intervals overlap or its words repeat", () => {
  expect(printedScales(sheet(`
    17 - 25 | Laki-laki
    26 - 35 | Laki-laki
    36 - 45 | Perempuan`))).toEqual([]);
  expect(printedScales(sheet(`
    17 - 25 | Muda
    20 - 35 | Dewasa
    36 - 45 | Tua`))).toEqual([]);
});
