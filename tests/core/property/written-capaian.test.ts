import fc from "fast-check";
import { capaianEdits, planCapaian } from "../../../src/core/capaian/plan-capaian";
import { examine } from "../../../src/core/examine";
import { toA1 } from "../../../src/core/sheet/address";
import type { SetCell } from "../../../src/core/sheet/edit";
import { type WorkbookSnapshot, cellAt } from "../../../src/core/sheet/snapshot";
import { emptyCapaian, withNumbers } from "../capaian/emptied";
import { isSetCell, written } from "../capaian/written";
import { workbook } from "../support/sheet";
import { lay } from "./lay";
import { traits } from "./traits";

/** The same tables every time; `CERMAT_TABLES=500 CERMAT_SEED=7` looks at more and others. */
const seed = Number(process.env["CERMAT_SEED"] ?? 20_241_130);
const numRuns = Math.ceil(Number(process.env["CERMAT_TABLES"] ?? 72) / 3);

jest.setTimeout(Math.max(60_000, numRuns * 3_000));

/** The edits that take others back. */
function inverse(edits: readonly SetCell[]): readonly SetCell[] {
  return edits.map((edit) => ({ ...edit, expect: edit.content, content: edit.expect }));
}

/** What every cell holds, blank ones left out. */
function contents({ sheets }: WorkbookSnapshot): readonly string[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) =>
        cell ? [`${name}!${toA1(row, column)} ${cell.formula ?? String(cell.value)}`] : [],
      ),
    ),
  );
}

/** Which rows a mean or a share is taken over is a table's own policy, and few rows do not tell it: their findings are not asked for. */
const OF_POLICY: readonly string[] = ["average", "share"];

function alarms(book: WorkbookSnapshot): readonly string[] {
  return examine(book).findings.flatMap(({ severity, rule, cell }) =>
    severity === "info" || OF_POLICY.includes(rule) ? [] : [`${severity} ${rule} ${cell}`],
  );
}

test(`what is written into any table is right, leaves what stands there, leaves nothing to write, and can be taken back (seed ${seed})`, () => {
  fc.assert(
    fc.property(traits, fc.boolean(), (given, asValues) => {
      const printed = withNumbers(workbook(lay(given).sheet));
      const { workbook: book } = emptyCapaian(printed, "capaian");
      const everywhere = asValues ? ({ write: "values" } as const) : {};
      const edits = capaianEdits(planCapaian(book, { everywhere }), book).filter(isSetCell);
      const [sheet] = book.sheets;
      const filled = edits.filter(({ row, column }) => sheet && cellAt(sheet, row, column) !== undefined);
      expect(filled.map(({ row, column }) => toA1(row, column))).toEqual([]);
      const after = written(book, edits);
      expect(alarms(after).filter((line) => !alarms(printed).includes(line))).toEqual([]);
      const again = capaianEdits(planCapaian(after, { everywhere }), after).filter(isSetCell);
      expect(again.map(({ row, column, content }) => `${toA1(row, column)} ${JSON.stringify(content)}`)).toEqual([]);
      expect(contents(written(after, inverse(edits)))).toEqual(contents(book));
    }),
    { seed, numRuns },
  );
});
