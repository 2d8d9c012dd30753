import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { examine } from "../../../src/core/examine";
import { XlsxPort } from "../../../src/xlsx/xlsx-port";

test("a figure among text is put right in the separators and with the words that its column has", async () => {
  const file = resolve(__dirname, "../../fixtures/zoo/z15-errors.xlsx");
  const { findings } = examine(await new XlsxPort(readFileSync(file), "z15.xlsx").read({ kind: "workbook" }));
  const expected = new Map(findings.map((finding) => [finding.cell, finding.expected]));
  expect(expected.get("R18")).toBe("9,179,973");
  expect(expected.get("O43")).toBe("119 Orang");
  expect(expected.get("T48")).toBe("87.13 %");
  const said = findings.find(({ cell }) => cell === "R18")?.message.id ?? "";
  expect(said).toContain("selisih 3,676,348");
});
