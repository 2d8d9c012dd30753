import type { ChosenCapaian } from "../../../src/core/capaian/choices";
import { type Comparison, compareWithPrint } from "./emptied";
import { sample } from "./written";

function unlike(comparisons: readonly Comparison[]): readonly string[] {
  return comparisons
    .filter(({ equal }) => !equal)
    .map(({ at, printed, written }) => `${at}: ${printed} -> ${written ?? "(nothing)"}`);
}

/** The policies, labels and roundings that a person must choose where nothing on an emptied sheet tells them. */
const CHOSEN: Readonly<Record<string, ChosenCapaian>> = {
  // Averages of printed percentages, not of exact ones.
  "zoo/z01-clean": { write: "values", rounding: "shown" },
  "zoo/z03-clean": { average: "LOWEST" },
  "zoo/z07-clean": { labels: "codes" },
  "zoo/z30-clean": { write: "values", average: "PROGRAM", rounding: "shown" },
};

test.each([
  ["typed", {}],
  ["formula", {}],
  ["text", { write: "values" }],
] as const)(
  "T-C.29 (%s): emptied percentages, averages and predicates are written as printed once what was not measured counts as zero",
  (form, chosen) => {
    const { comparisons } = compareWithPrint(sample(`real/tabel_t_c_29-${form}`), "capaian", {
      everywhere: { ...chosen, unmeasured: "zero" },
    });
    expect(comparisons.length).toBe(177);
    expect(unlike(comparisons)).toEqual([]);
  },
);

test.each([
  ["typed", {}],
  ["formula", {}],
  ["text", { write: "values" }],
] as const)(
  "T-C.29 (%s): without being told, what was not measured stays blank and counts in no average",
  (form, chosen) => {
    const { comparisons } = compareWithPrint(sample(`real/tabel_t_c_29-${form}`), "capaian", { everywhere: chosen });
    const blank = comparisons.filter(({ equal, written }) => !equal && (written === undefined || written === ""));
    expect(blank.length).toBe(6);
    expect(blank.every(({ printed }) => printed === "0" || printed === "0%")).toBe(true);
    const others = comparisons.filter((one) => !one.equal && !blank.includes(one));
    expect(others.map(({ kind, written }) => `${kind} ${written ?? ""}`)).toEqual(["average 44%"]);
  },
);

test.each(["z01-clean", "z03-clean", "z07-clean", "z15-clean", "z26-clean", "z30-clean"])(
  "zoo/%s: emptied capaian is written as printed",
  (name) => {
    const text = ["z15-clean", "z26-clean"].includes(name) ? ({ write: "values" } as const) : {};
    const { comparisons } = compareWithPrint(sample(`zoo/${name}`), "capaian", {
      everywhere: { ...text, ...CHOSEN[`zoo/${name}`] },
    });
    // The last row of z15 holds means of quarters, which are no percentages of a target.
    const capaian = name === "z15-clean" ? comparisons.filter(({ kind }) => kind === "percent") : comparisons;
    expect(capaian.length).toBeGreaterThan(30);
    expect(unlike(capaian)).toEqual([]);
  },
);
