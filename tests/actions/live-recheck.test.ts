import { followChanges } from "../../src/actions/live-recheck";
import type { Examiner } from "../../src/actions/examiner";
import type { CellChange } from "../../src/core/recheck-cells";
import { parseArea } from "../../src/core/sheet/address";
import { cellAt } from "../../src/core/sheet/snapshot";
import type { SheetArea, WorkbookPort } from "../../src/core/sheet/workbook-port";
import { createExaminer } from "../../src/worker/client";
import { fakeWorkbook, sheetOf, workbookOf } from "./fake-workbook";

const rows = Array.from({ length: 40 }, (_, index) => [
  index + 1,
  `Kegiatan ${index + 1}`,
  150_000 + index,
  150_000 + index,
  300_000 + 2 * index,
]);
const header = ["No", "Uraian", "Realisasi Semester I (Rp)", "Realisasi Semester II (Rp)", "Jumlah Realisasi (Rp)"];
const workbook = workbookOf(sheetOf("Tabel", [header, ...rows]));

/** A port that reads cells which now hold other figures. */
function portWith(figures: Readonly<Record<string, number>>): {
  readonly port: WorkbookPort;
  readonly reads: (readonly SheetArea[])[];
} {
  const reads: (readonly SheetArea[])[] = [];
  const readCells = (areas: readonly SheetArea[]): Promise<readonly CellChange[]> => {
    reads.push(areas);
    const now = Object.entries(figures).flatMap(([address, value]) => {
      const area = parseArea(address);
      return area ? [{ row: area.top, column: area.left, value }] : [];
    });
    return Promise.resolve(
      areas.flatMap(({ sheet, area: { top, left, bottom, right } }) => {
        const cells: CellChange[] = [];
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) {
            const value = now.find((one) => one.row === row && one.column === column)?.value;
            const own = workbook.sheets[0] && cellAt(workbook.sheets[0], row, column);
            cells.push({ sheet, row, column, cell: value === undefined ? own : { ...own, value } });
          }
        }
        return cells;
      }),
    );
  };
  return { port: { ...fakeWorkbook(workbook), readCells }, reads };
}

/** An examiner in this thread. */
function examinerHere(): Examiner {
  return createExaminer(() => {
    throw new DOMException("blocked", "SecurityError");
  });
}

const place = (address: string) => ({ sheet: "Tabel", area: parseArea(address) });

test("only the cells that changed are read, and the report follows them", async () => {
  const examiner = examinerHere();
  const report = await examiner.examine(workbook);
  const { port, reads } = portWith({ E21: 399_999 });
  const followed = await followChanges(port, examiner, { report, snapshot: workbook }, [place("E21")]);
  expect(reads).toEqual([[{ sheet: "Tabel", area: parseArea("E21") }]]);
  expect(followed?.report.findings.map(({ cell }) => cell)).toContain("E21");
  const sheet = followed?.snapshot.sheets[0];
  expect(sheet && cellAt(sheet, 20, 4)?.value).toBe(399_999);
});

test("a report that is not the last one is not followed: all must be examined", async () => {
  const examiner = examinerHere();
  const report = await examiner.examine(workbook);
  await examiner.examine(workbook);
  const { port } = portWith({ E21: 399_999 });
  expect(await followChanges(port, examiner, { report, snapshot: workbook }, [place("E21")])).toBeUndefined();
});

test("an unknown area, one that is too large and a port that cannot read cells ask for everything", async () => {
  const examiner = examinerHere();
  const examination = { report: await examiner.examine(workbook), snapshot: workbook };
  const { port, reads } = portWith({});
  expect(await followChanges(port, examiner, examination, [{ sheet: "Tabel", area: undefined }])).toBeUndefined();
  expect(await followChanges(port, examiner, examination, [place("A1:Z100")])).toBeUndefined();
  expect(await followChanges(fakeWorkbook(workbook), examiner, examination, [place("E21")])).toBeUndefined();
  expect(reads).toEqual([]);
});

test("a change of a sheet that was not examined leaves the report as it is", async () => {
  const examiner = examinerHere();
  const examination = { report: await examiner.examine(workbook), snapshot: workbook };
  const followed = await followChanges(portWith({}).port, examiner, examination, [
    { sheet: "Lain", area: parseArea("A1") },
  ]);
  expect(followed?.report).toBe(examination.report);
});
