import { planCapaian } from "../../../src/core/capaian/plan-capaian";
import { type Comparison, type Extent, choicesOfPrint, compareWithPrint } from "./emptied";
import { sample } from "./written";

function unlike(comparisons: readonly Comparison[]): readonly string[] {
  return comparisons
    .filter(({ equal }) => !equal)
    .map(({ at, printed, written }) => `${at}: ${printed} -> ${written ?? "(nothing)"}`);
}

/** Empties a sample and writes it with the choices that its print shows, as the office does that made it. */
function rewritten(name: string, extent: Extent): readonly Comparison[] {
  const printed = sample(name);
  return compareWithPrint(printed, extent, { stored: choicesOfPrint(printed) }).comparisons;
}

test.each([
  ["real/tabel_t_c_29-typed", "capaian", 178],
  ["real/tabel_t_c_29-text", "capaian", 178],
  ["real/tabel_t_c_29-formula", "capaian", 178],
  ["layouts/amendment-text-clean", "with-sums", 80],
  ["layouts/amendment-typed-clean", "with-sums", 85],
  ["layouts/realisation-clean", "with-sums", 63],
  ["zoo/z01-clean", "with-sums", 248],
  ["zoo/z03-clean", "capaian", 131],
  ["zoo/z07-clean", "capaian", 160],
  ["zoo/z12-clean", "with-sums", 233],
  ["zoo/z26-clean", "with-sums", 76],
  ["zoo/z30-clean", "capaian", 72],
] as const)(
  "%s (%s): what is emptied is written as printed, with the choices that the print shows",
  (name, extent, count) => {
    const comparisons = rewritten(name, extent);
    expect(unlike(comparisons)).toEqual([]);
    expect(comparisons.length).toBe(count);
  },
);

test.each(["typed"])(
  "T-C.29 (%s): with the year's figures emptied too, only a score that no quarter holds is lost",
  (form) => {
    const comparisons = rewritten(`real/tabel_t_c_29-${form}`, "with-sums");
    expect(comparisons.filter(({ equal }) => !equal).map(({ at }) => at)).toEqual(["K11", "I11", "K103"]);
  },
);

test.each(["typed", "text", "formula"])(
  "Tabel 2.1 (%s): only the percentage differs whose digits were swapped in the print",
  (form) => {
    const lines = unlike(rewritten(`real/tabel_2_1-${form}`, "capaian"));
    expect(lines).toEqual([expect.stringMatching(/^E11: .* -> 48,79%$/)]);
  },
);

test("an assessment of performance is filled in again; only the print's own cut-off digits differ", () => {
  expect(unlike(rewritten("layouts/pko-one-indicator", "capaian"))).toEqual(["G5: 0.4191 -> 41,917808%"]);
});

test("records over two rows: every percentage that a target and a realised figure give is written, and the means of parents", () => {
  const comparisons = rewritten("layouts/quarter-export", "with-sums");
  // What has no target or no realised figure cannot be worked out.
  expect(comparisons.filter(({ equal, proven }) => !equal && proven)).toEqual([]);
  expect(comparisons.filter(({ equal }) => equal).length).toBe(40);
});

test("percentages of a quarter stand where the form has none: means that only this print puts there are left", () => {
  const comparisons = rewritten("zoo/z15-clean", "capaian");
  expect(new Set(comparisons.filter(({ equal }) => !equal).map(({ at }) => at.slice(-2)))).toEqual(
    new Set(["57", "58"]),
  );
  expect(comparisons.filter(({ equal }) => equal).length).toBe(190);
});

test.each([
  ["typed", {}],
  ["formula", {}],
  ["text", {}],
  ["text", { write: "values" }],
] as const)(
  "T-C.29 (%s): without being told, what was not measured stays blank and counts in no average",
  (form, chosen) => {
    const { comparisons } = compareWithPrint(sample(`real/tabel_t_c_29-${form}`), "capaian", { everywhere: chosen });
    const blank = comparisons.filter(({ equal, written }) => !equal && (written === undefined || written === ""));
    expect(blank.length).toBe(6);
    expect(blank.every(({ printed }) => printed === "0" || printed === "0%")).toBe(true);
    const others = comparisons.filter((one) => !one.equal && !blank.includes(one));
    expect(others.map(({ kind, written }) => `${kind} ${written ?? ""}`)).toEqual([
      expect.stringMatching(/^average 44(,10)?%$/),
    ]);
  },
);

test.each([
  ["real/tabel_t_c_29-typed", "unmeasured", "zero"],
  ["layouts/realisation-clean", "zeroTarget", "zero"],
  ["layouts/quarter-export", "average", "TREE"],
] as const)("%s: the choice %s is read from what the table already holds, and says so", (name, choice, value) => {
  const { choices, reasons } = planCapaian(sample(name)).tables[0]!;
  expect(choices[choice]).toBe(value);
  expect(reasons[choice]?.from).toBe("table");
});

test("what the columns still filled show counts for those that are empty: 0% in rows without a budget", () => {
  const { comparisons } = compareWithPrint(sample("layouts/realisation-clean"), "capaian");
  expect(unlike(comparisons)).toEqual([]);
});
