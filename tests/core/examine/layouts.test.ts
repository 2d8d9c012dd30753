import { lineOf } from "../support/examined";
import { examined, truthOf } from "../support/samples";

interface Injected {
  readonly cell: string;
  readonly right: number;
}

const injected = truthOf("layouts/truth") as Readonly<Record<string, readonly Injected[]>>;

test.each(["realisation-clean", "review-clean"])("%s has no error", (name) => {
  const { findings, coverage } = examined(`layouts/${name}`);
  expect(findings.filter(({ severity }) => severity === "error").map(lineOf)).toEqual([]);
  expect(coverage.checked).toBeGreaterThan(70);
});

test("a realisation table without errors has no finding, but for the hint that both its percentages are one", () => {
  expect(examined("layouts/realisation-clean").findings.map(lineOf)).toEqual(["info plausibility C7 97,10% -> ?"]);
});

describe.each(["realisation-errors", "review-errors"])("%s", (name) => {
  const { findings } = examined(`layouts/${name}`);
  const errors = findings.filter(({ severity }) => severity === "error");
  const wrong = injected[name] ?? [];

  test("has as many errors as were put in", () => {
    expect(errors).toHaveLength(wrong.length);
  });

  test.each(wrong)("blames $cell and knows that it should be $right", ({ cell, right }) => {
    const blaming = errors.filter(({ suspects }) => suspects.some((suspect) => suspect.cell === cell && suspect.value === String(right)));
    expect(blaming).toHaveLength(1);
  });
});

test("the swapped digits of a unit's total explain the whole table's total and the unit's percentage", () => {
  const { findings } = examined("layouts/realisation-errors");
  const unit = findings.find(({ cell }) => cell === "B80");
  expect(unit?.symptoms.map((symptom) => symptom.split(":")[0])).toEqual(["units-total", "percent"]);
  expect(unit?.fix).toEqual({ cell: "B80", value: "9981833523" });
});

test("a figure that two rows explain equally well is shown at their sum, with both as suspects and no fix", () => {
  const { findings } = examined("layouts/realisation-errors");
  const sum = findings.find(({ cells }) => cells.includes("D77"));
  expect(sum).toMatchObject({ cell: "D70", fix: null });
  expect(sum?.suspects.map(({ cell }) => cell).sort()).toEqual(["D76", "D77"]);
});
