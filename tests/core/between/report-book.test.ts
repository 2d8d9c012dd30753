import { examine } from "../../../src/core/examine";
import type { Finding } from "../../../src/core/finding/report";
import { makeDice } from "../property/dice";
import { type Variant, changeCell, workbookOf, writeBook } from "../support/book/book";
import { judge } from "../support/book/judge";
import { makeModel, withSub } from "../support/book/model";
import { SLIPS } from "../support/book/slips";

const MODEL = makeModel(11);

function lines(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ severity, rule, sheet, cell, message }) => `${severity} ${rule} ${sheet}!${cell} ${message.id}`,
  );
}

const VARIANTS: readonly (readonly [string, Variant])[] = [
  ["as it is", {}],
  ["with a table in thousands", { thousands: true }],
  ["with names that drifted", { drift: true }],
  ["with money as text", { text: true }],
  ["with its sheets in the opposite order", { reversed: true }],
  ["with all of this", { thousands: true, drift: true, text: true, reversed: true }],
];

test.each(VARIANTS)("a whole report that agrees in itself raises no finding: %s", (_name, variant) => {
  const report = examine(workbookOf(writeBook(MODEL, variant)));
  expect(lines(report.findings)).toEqual([]);
  expect(report.coverage.byKind["cross-table"]?.held).toBeGreaterThan(900);
});

test("every form of the report is compared with another one", () => {
  const { between } = examine(workbookOf(writeBook(MODEL)));
  const met = new Set((between?.pairs ?? []).flatMap(({ left, right }) => [left.sheet, right.sheet]));
  expect([...met].sort()).toEqual(
    ["Lampiran", "PK", "SIPD", "T-C.29", "T-C.30", "T-C.31", "Tabel 2.1", "Tabel 2.2", "Tabel 3.7", "e-Dalev"].sort(),
  );
});

test.each(SLIPS.map((slip) => [slip.id, slip] as const))("a mistake is named at its place: %s", (_id, slip) => {
  const verdict = judge(slip.spoil(MODEL, {}, makeDice(5)));
  expect({ found: verdict.found, false: lines(verdict.false) }).toEqual({ found: true, false: [] });
});

test("the same figures are compared in whatever order the sheets stand", () => {
  const count = (variant: Variant): unknown =>
    examine(workbookOf(writeBook(MODEL, variant))).coverage.byKind["cross-table"];
  expect(count({ reversed: true })).toEqual(count({}));
});

test("two mistakes in two forms are told each for itself", () => {
  const clean = writeBook(
    MODEL,
    {},
    {
      "Tabel 3.7": (own) =>
        withSub(own, { unit: null, code: "7.01.02.2.01.0001" }, (sub) => ({
          ...sub,
          rp: { ...sub.rp, after: sub.rp.after + 4_000_000 },
        })),
    },
  );
  const { findings } = examine(workbookOf(changeCell(clean, "pk 7.01.04 plan", (value) => Number(value) + 7_000_000)));
  expect(findings.map(({ sheet, message }) => [sheet, /selisih [\d.]*\d/.exec(message.id)?.[0]])).toEqual([
    ["PK", "selisih 7.000.000"],
    ["Tabel 3.7", "selisih 4.000.000"],
  ]);
});
