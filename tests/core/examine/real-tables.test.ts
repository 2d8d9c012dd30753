import type { FileReport, ReportRelation } from "../../../src/core/finding/report";
import { lineOf } from "../support/examined";
import { examined, truthOf } from "../support/samples";

const VARIANTS = ["typed", "text", "formula"] as const;
type Variant = (typeof VARIANTS)[number];

interface Truth {
  readonly totals: Readonly<Record<"checked" | "held" | "broken", number>>;
  readonly counts: Readonly<Record<string, { readonly checked: number }>>;
  readonly root_causes: Readonly<
    Record<string, { readonly should_be: string; readonly xlsx: Readonly<Record<string, Readonly<Record<Variant, string>>>> }>
  >;
}

function relationsIn(report: FileReport): readonly ReportRelation[] {
  return report.sheets.flatMap((sheet) => sheet.relations ?? []);
}

/** How many relations of a kind there are in each column, and how many of them broke. */
function byColumn(relations: readonly ReportRelation[], kind: string): Record<string, string> {
  const counts = new Map<string, { held: number; broken: number }>();
  for (const { kind: own, result, status } of relations) {
    if (own !== kind || status === "notCheckable") continue;
    const column = result.replace(/\d+/, "");
    const count = counts.get(column) ?? { held: 0, broken: 0 };
    count[status]++;
    counts.set(column, count);
  }
  return Object.fromEntries([...counts].map(([column, { held, broken }]) => [column, `${held} held, ${broken} broken`]));
}

describe.each(VARIANTS)("the printed T-C.29 with %s figures", (variant) => {
  const truth = truthOf("real/tabel_t_c_29.truth") as Truth;
  const report = examined(`real/tabel_t_c_29-${variant}`);
  const relations = relationsIn(report);
  const [missing, zero, quarters] = ["RJ1", "RJ2", "RJ3"].map((cause) => truth.root_causes[cause]?.xlsx.real_k?.[variant] ?? "");

  test("has no error on money", () => {
    const money = /^[DFHJL]\d/;
    const doubts = report.findings.filter(({ rule }) => rule === "plausibility");
    expect(report.findings.filter((one) => !doubts.includes(one) && one.cells.some((cell) => money.test(cell)))).toEqual([]);
    expect(doubts.map(({ severity }) => severity)).toEqual(["info", "info", "info"]);
  });

  test("keeps every sum of children in all four money columns", () => {
    const each = truth.counts["parent_sum:target_rp:program"]!.checked + truth.counts["parent_sum:target_rp:kegiatan"]!.checked;
    expect(byColumn(relations, "children-sum")).toEqual({
      D: `${each} held, 0 broken`,
      F: `${each} held, 0 broken`,
      H: `${each} held, 0 broken`,
      J: `${each} held, 0 broken`,
    });
    expect(report.coverage.byKind["children-sum"]).toMatchObject({ checked: 140, held: 140 });
  });

  test("keeps every quarter sum in money, and all but three in performance", () => {
    expect(byColumn(relations, "quarters-sum")).toEqual({
      I: `${truth.counts.quarter_sum_k!.checked - 3} held, 3 broken`,
      J: `${truth.counts.quarter_sum_rp!.checked} held, 0 broken`,
    });
  });

  test("keeps every percentage in money, and all but one in performance", () => {
    expect(byColumn(relations, "percent")).toEqual({
      K: `${truth.counts.capaian_k!.checked - 1} held, 1 broken`,
      L: `${truth.counts.capaian_rp!.checked} held, 0 broken`,
    });
  });

  test("keeps the averages and their predicates", () => {
    expect(byColumn(relations, "average")).toEqual({ K: "1 held, 0 broken", L: "1 held, 0 broken" });
    expect(byColumn(relations, "predicate")).toEqual({ K: "1 held, 0 broken", L: "1 held, 0 broken" });
  });

  test("checks as many relations as the print has", () => {
    expect(report.coverage.checked).toBe(truth.totals.checked);
  });

  test("finds the three doubtful performance figures and nothing else", () => {
    const wanted = report.findings.filter(({ severity }) => severity !== "info");
    expect(wanted.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
      `quarters-sum ${missing}`,
      `quarters-sum ${zero}`,
      `quarters-sum ${quarters}`,
    ]);
  });

  test("says what the doubtful figures should be", () => {
    const at = (cell: string | undefined) => report.findings.find((finding) => finding.cell === cell);
    const row = (missing ?? "").slice(1);
    const fix = variant === "formula" ? { formula: `=E${row}+G${row}` } : { value: "1" };
    expect(at(missing)).toMatchObject({ shown: "-", expected: "1", fix: { cell: missing, ...fix } });
    expect(at(zero)).toMatchObject({ shown: "0", expected: "39" });
    expect(at(quarters)).toMatchObject({ shown: "75%", expected: "50%" });
  });

  test("folds the percentage of a missing figure under the missing figure", () => {
    const first = report.findings.find(({ cell }) => cell === missing);
    const row = (missing ?? "").slice(1);
    expect(first?.symptoms).toHaveLength(1);
    expect(first?.cells).toContain(`K${row}`);
    expect(first?.symptoms[0]).toMatch(/^percent:/);
  });
});

test("the T-C.29 shows the same figures as doubtful whether they are typed, text or formulas", () => {
  const told = VARIANTS.map((variant) => {
    const labels = /\(([^)]*)\)/;
    return examined(`real/tabel_t_c_29-${variant}`).findings.map(({ rule, cell, shown, expected, message }) => [
      rule, cell.replace(/\d+/, ""), labels.exec(message.id)?.[1], shown, expected,
    ]);
  });
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
});

test.each(VARIANTS)("the printed Tabel 2.1 with %s figures has one error: the percentage with two digits swapped", (variant) => {
  const { root_causes } = truthOf("real/tabel_2_1.truth") as Truth;
  const cell = root_causes.RC1?.xlsx.capaian?.[variant] ?? "";
  const { findings, coverage } = examined(`real/tabel_2_1-${variant}`);
  expect(findings.map(lineOf)).toEqual([`error percent ${cell} 48,97% -> 48,79%`]);
  const [suspect] = findings[0]?.suspects ?? [];
  expect(suspect).toMatchObject({ cell, value: variant === "text" ? "48.79" : "0.4879" });
  expect(suspect?.cause).toBe(variant === "formula" ? "typed-over-formula" : "transposed-digits");
  expect(findings[0]?.fix).toEqual({ cell, ...(variant === "formula" ? { formula: `=D${cell.slice(1)}/C${cell.slice(1)}` } : { value: suspect?.value }) });
  expect(coverage).toMatchObject({ checked: 7, held: 6, broken: 1, notCheckable: 0 });
});

test.each(VARIANTS)("the printed Tabel 2.2 with %s figures has no finding", (variant) => {
  const { findings, coverage } = examined(`real/tabel_2_2-${variant}`);
  expect(findings).toEqual([]);
  expect(coverage).toMatchObject({ checked: 2, held: 2, broken: 0 });
});
