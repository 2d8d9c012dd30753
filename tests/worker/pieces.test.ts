import { putTogether, takeApart } from "../../src/worker/pieces";

const cell = (value: number) => ({ value });
const workbook = {
  name: "besar.xlsx",
  sheets: [
    {
      name: "Satu",
      rows: Array.from({ length: 3_000 }, (_, row) =>
        row === 7 ? undefined : Array.from({ length: 6 }, (_value, column) => cell(row * 10 + column)),
      ),
      hiddenRows: new Set([3]),
      blankFormats: new Map(Array.from({ length: 5_000 }, (_, row) => [row, new Map([[2, "0%"]])] as const)),
    },
    { name: "Dua", rows: [[cell(1)]], hiddenRows: new Set<number>(), blankFormats: new Map() },
  ],
};

test("a large workbook taken apart and put together is the same workbook", () => {
  const { whole, pieces } = takeApart(workbook);
  expect(pieces.length).toBeGreaterThan(4);
  expect(whole.sheets[0]?.rows).toEqual([]);
  expect(putTogether(whole, pieces)).toEqual(workbook);
});

test("no piece is heavy, and what was taken apart is left as it was", () => {
  const rows = workbook.sheets.map((sheet) => sheet.rows.length);
  const { pieces } = takeApart(workbook);
  const cells = pieces.map(({ items }) =>
    items.reduce<number>((sum, item) => sum + (Array.isArray(item) ? item.length : 1), 0),
  );
  expect(Math.max(...cells)).toBeLessThan(4_010);
  expect(workbook.sheets.map((sheet) => sheet.rows.length)).toEqual(rows);
});

test("a small workbook goes in one message", () => {
  expect(takeApart({ sheets: [{ rows: [[cell(1)], [cell(2)]] }] }).pieces).toEqual([]);
});
