import { readFileSync } from "node:fs";
import { examine } from "../../../src/core/examine";
import type { Finding } from "../../../src/core/finding/report";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { workbook } from "../support/sheet";

const TABLES = ["tabel_2_1", "tabel_2_2", "tabel_t_c_29"] as const;
const ORDERS = [
  [0, 1, 2],
  [2, 0, 1],
  [1, 2, 0],
] as const;

function tableOf(name: string, variant: string): SheetSnapshot {
  const bytes = readFileSync(`${__dirname}/../../fixtures/real/${name}-${variant}.xlsx`);
  const [sheet] = readWorkbook(new Uint8Array(bytes), name).sheets;
  if (!sheet) throw new Error(`${name} has no sheet`);
  return sheet;
}

/** What is said of each table alone, without the words that other tables add. */
function keyOf({ severity, rule, cell, shown, expected }: Finding): string {
  return `${severity} ${rule} ${cell} ${shown} -> ${expected ?? "?"}`;
}

const CASES = ["typed", "formula", "text"].flatMap((variant) =>
  ORDERS.flatMap((order) => [false, true].map((renamed) => [variant, order.join(""), renamed, order] as const)),
);

test.each(CASES)(
  "three tables of one document in one workbook (%s, order %s, renamed %s): the swapped digits are told with both places, nothing else is added",
  (variant, _name, renamed, order) => {
    const sheets = order.map((index) => tableOf(TABLES[index], variant));
    const named = renamed ? sheets.map((sheet, index) => ({ ...sheet, name: `Sheet${String(index + 1)}` })) : sheets;
    const alone = named.flatMap((sheet) => examine(workbook(sheet)).findings.map(keyOf));
    const together = examine(workbook(...named));
    expect(together.findings.map(keyOf).sort()).toEqual([...alone].sort());
    const swapped = together.findings.find(({ expected }) => expected === "48,79%");
    const plan = named[order.indexOf(2)]?.name ?? "";
    expect(swapped?.shown).toBe("48,97%");
    expect(swapped?.cells).toContain(`'${plan}'!L10`);
    expect(together.coverage.byKind["cross-table"]).toMatchObject({ checked: 16, held: 15, broken: 1 });
  },
);
