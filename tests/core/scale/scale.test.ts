import { amount } from "../../../src/core/figure/amount";
import { gradeAt, gradeNamed, gradesOf, type Scale } from "../../../src/core/scale/scale";
import { AKIP, CAPAIAN_LKJIP, IPP, PERINGKAT_KINERJA, PKO, SCALES, SKM } from "../../../src/core/scale/scales";

function labelOf(scale: Scale, score: string): string | undefined {
  return scale.grades[gradeAt(scale, amount(score))]?.label;
}

test.each([
  [
    PERINGKAT_KINERJA,
    [
      ["113", "Sangat Tinggi"],
      ["91", "Sangat Tinggi"],
      ["90.99", "Tinggi"],
      ["76", "Tinggi"],
      ["66", "Sedang"],
      ["51", "Rendah"],
      ["50.99", "Sangat Rendah"],
      ["0", "Sangat Rendah"],
    ],
  ],
  [
    CAPAIAN_LKJIP,
    [
      ["91", "Sangat Baik"],
      ["75.5", "Cukup"],
      ["41.05", "Sangat Kurang"],
    ],
  ],
  [
    AKIP,
    [
      ["90", "A"],
      ["90.01", "AA"],
      ["70.38", "BB"],
      ["60", "CC"],
      ["60.01", "B"],
      ["30", "D"],
      ["0", "D"],
    ],
  ],
  [
    IPP,
    [
      ["4.5", "A-"],
      ["4.51", "A"],
      ["3.5", "B-"],
      ["1", "F"],
      ["1.01", "E"],
    ],
  ],
  [
    SKM,
    [
      ["88.31", "A"],
      ["88.305", "A"],
      ["88.3", "B"],
      ["76.61", "B"],
      ["76.604", "C"],
      ["65", "C"],
      ["64.994", "D"],
    ],
  ],
  [
    PKO,
    [
      ["100", "Baik"],
      ["100.01", "Istimewa"],
      ["41.91", "Kurang"],
      ["20", "Sangat Kurang"],
    ],
  ],
] as const)("a score falls into the grade that begins below it: %#", (scale, examples) => {
  for (const [score, label] of examples) expect([score, labelOf(scale, score)]).toEqual([score, label]);
});

test("a score between two printed intervals may claim the grade above the gap too", () => {
  expect(gradesOf(PERINGKAT_KINERJA, amount("90.5"))).toEqual([1, 0]);
  expect(gradesOf(PERINGKAT_KINERJA, amount("90"))).toEqual([1]);
  expect(gradesOf(PERINGKAT_KINERJA, amount("91"))).toEqual([0]);
  expect(gradesOf(PERINGKAT_KINERJA, amount("50.2"))).toEqual([4, 3]);
  expect(gradesOf(AKIP, amount("60.01"))).toEqual([3]);
});

test("a word names its grade in any case and writing", () => {
  expect(gradeNamed(PERINGKAT_KINERJA, "sangat  TINGGI")).toBe(0);
  expect(gradeNamed(PERINGKAT_KINERJA, "(ST)")).toBe(0);
  expect(gradeNamed(AKIP, "bb")).toBe(2);
  expect(gradeNamed(AKIP, "Istimewa")).toBeUndefined();
  expect(gradeNamed(AKIP, "")).toBeUndefined();
});

test("every scale runs down from the highest grade to one without a lower bound, and no word stands for two grades", () => {
  for (const { id, grades } of SCALES) {
    const bounds = grades.map(({ from }) => from);
    expect([id, bounds.at(-1), bounds.indexOf(null)]).toEqual([id, null, grades.length - 1]);
    const figures = bounds.flatMap((from) => (from === null ? [] : [Number(from)]));
    expect([id, figures]).toEqual([id, [...figures].sort((a, b) => b - a)]);
    const words = grades.flatMap(({ label, also }) => [label, ...also].map((word) => word.toLowerCase()));
    expect([id, new Set(words).size]).toEqual([id, words.length]);
  }
});
