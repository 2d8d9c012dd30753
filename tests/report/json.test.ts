import { writeJson } from "../../src/report/json";
import { report } from "./report-fixture";

test("the report has the agreed names and nothing else", () => {
  const parsed = JSON.parse(writeJson({ version: 1, files: [report] })) as {
    version: number;
    files: (typeof report)[];
  };
  expect(parsed.version).toBe(1);
  expect(Object.keys(parsed.files[0]!)).toEqual(["file", "sheets", "coverage", "findings"]);
  expect(Object.keys(parsed.files[0]!.sheets[0]!)).toEqual(["name", "tables", "notUnderstood"]);
  expect(Object.keys(parsed.files[0]!.findings[0]!)).toEqual([
    "id",
    "rule",
    "severity",
    "sheet",
    "cell",
    "cells",
    "shown",
    "expected",
    "suspects",
    "fix",
    "symptoms",
    "message",
  ]);
  expect(parsed.files[0]!.findings[0]).toMatchObject({ expected: null, fix: { cell: "F88", value: "4286300000" } });
});

test("relations are there only when they were asked for", () => {
  const relation = {
    id: "r",
    kind: "percent",
    result: "E1",
    terms: [
      ["D1", 1],
      ["C1", 1],
    ],
    ratio: 100,
    status: "held",
    basis: "",
  } as const;
  const sheets = [{ ...report.sheets[0]!, relations: [relation] }];
  expect(JSON.parse(writeJson({ version: 1, files: [{ ...report, sheets }] }))).toMatchObject({
    files: [{ sheets: [{ relations: [relation] }] }],
  });
});
