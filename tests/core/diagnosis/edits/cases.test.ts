import { readCases } from "../../support/cases/case-file";
import { runCase } from "../../support/cases/run-case";

const cases = readCases("tests/fixtures/cases.json");
const further = readCases("tests/fixtures/more-cases.json");
const classes = [...new Set(cases.map((one) => one.class))];

describe("cases of the statistics offices' own suites", () => {
  it("are all there", () => {
    expect(cases).toHaveLength(198);
  });

  it.each(classes)("of class %s are answered as expected", (name) => {
    const missed = cases
      .filter((one) => one.class === name)
      .map((one) => ({ id: one.id, ...runCase(one) }))
      .filter(({ verdict }) => verdict !== "ok");
    expect(missed).toEqual([]);
  });

  it.each(further)("of the same kind are answered as expected: $id", (one) => {
    expect(runCase(one)).toMatchObject({ verdict: "ok" });
  });

  it("are not counted as right when the answer differs", () => {
    const [one] = cases.filter(({ class: name }) => name === "localisation");
    const other = { ...one!, expected: { ...one!.expected, optimal_sets: [["cost"]] } };
    expect(runCase(other)).toMatchObject({ verdict: "wrong", fields: ["optimal_sets"] });
  });

  it("are not counted as right when nothing is known about a field", () => {
    const [one] = cases;
    expect(runCase({ ...one!, expected: { ...one!.expected, colour: "red" } }).verdict).toBe("unsupported");
    expect(runCase({ ...one!, class: "categorical" }).verdict).toBe("unsupported");
  });
});
