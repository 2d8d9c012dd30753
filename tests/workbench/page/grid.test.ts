import type { Area } from "../../../src/core/sheet/address";
import { newWorkbook } from "../../../src/workbench/host/model/new-workbook";
import type { SheetState } from "../../../src/workbench/host/model/sheet";
import { WorkbookModel } from "../../../src/workbench/host/model/workbook";
import { indexAt, makeAxis, nextVisible, spanOf } from "../../../src/workbench/page/grid/axis";
import { viewCell, type CellView } from "../../../src/workbench/page/grid/cell-view";
import { holdsFor } from "../../../src/workbench/page/grid/formula-test";
import { boxesOf, regionOf } from "../../../src/workbench/page/grid/grid-layers";
import { hitTest } from "../../../src/workbench/page/grid/hit-test";
import { layOut } from "../../../src/workbench/page/grid/layout";
import { indexMerges } from "../../../src/workbench/page/grid/merge-index";
import { navigate, type NavigationKey, selectedArea, type Selection } from "../../../src/workbench/page/grid/navigate";
import { typedText } from "../../../src/workbench/page/grid/typed-text";

const USUAL = { name: "Calibri", size: 11 };

function bookWith(sheet: Partial<SheetState>): WorkbookModel {
  return new WorkbookModel({ name: "b.xlsx", sheets: [{ name: "S", cells: [], ...sheet }] }, { locale: "id-ID" });
}

const layoutOf = (book: WorkbookModel) => layOut(book.activeSheet, USUAL, { row: 0, column: 0 });

describe("laying out", () => {
  test("column widths in characters become the pixels of Excel, row heights in points too", () => {
    const layout = layoutOf(bookWith({ columns: [[1, { size: 20 }]], rows: [[1, { size: 30 }]] }));
    expect(layout.columns.sizes.slice(0, 2)).toEqual([64, 140]);
    expect(layout.rows.sizes.slice(0, 2)).toEqual([20, 40]);
  });

  test("hidden rows and columns take no room and are stepped over", () => {
    const layout = layoutOf(bookWith({ columns: [[1, { hidden: true }]], rows: [[0, { hidden: true }]] }));
    expect(spanOf(layout.columns, 0, 2)).toBe(128);
    expect(nextVisible(layout.columns, 0, 1)).toBe(2);
    expect(indexAt(layout.rows, 0)).toBe(1);
  });

  test("a row without a height grows with its wrapped text, but not with that of a merged cell", () => {
    const wrapped = { value: "kata ".repeat(30), style: { alignment: { wrap: true as const } } };
    const merge: Area = { top: 1, left: 0, bottom: 1, right: 3 };
    const layout = layoutOf(
      bookWith({
        cells: [
          [0, 0, wrapped],
          [1, 0, wrapped],
        ],
        merges: [merge],
      }),
    );
    expect(layout.rows.sizes[0]).toBeGreaterThan(100);
    expect(layout.rows.sizes[1]).toBe(20);
  });

  test("a point is found in the frozen part and, scrolled, in the moving part", () => {
    const layout = layoutOf(bookWith({ frozen: { rows: 2, columns: 1 } }));
    const scroll = { left: 640, top: 200 };
    expect(hitTest({ x: 50, y: 30 }, scroll, layout, 40)).toEqual({ row: 0, column: 0, on: "cell" });
    expect(hitTest({ x: 50, y: 70 }, scroll, layout, 40)).toEqual({ row: 12, column: 0, on: "cell" });
    expect(hitTest({ x: 120, y: 70 }, scroll, layout, 40)).toEqual({ row: 12, column: 11, on: "cell" });
    expect(hitTest({ x: 120, y: 5 }, scroll, layout, 40)).toMatchObject({ column: 11, on: "column-header" });
  });

  test("a merged area is drawn once, also when only its lower part is in view", () => {
    const book = bookWith({ merges: [{ top: 0, left: 0, bottom: 9, right: 1 }] });
    const layout = layoutOf(book);
    const rows = boxesOf([5, 6], [0, 1, 2], {
      layout,
      merges: indexMerges(book.activeSheet.merges),
      region: regionOf("main", layout),
    });
    const boxes = rows
      .flatMap((row) => row.boxes)
      .map(({ row, column, width, height }) => ({ row, column, width, height }));
    expect(boxes).toEqual([
      { row: 0, column: 0, width: 128, height: 200 },
      { row: 5, column: 2, width: 64, height: 20 },
      { row: 6, column: 2, width: 64, height: 20 },
    ]);
  });

  test("an axis without lines hits nothing beyond its first", () => {
    expect(
      indexAt(
        makeAxis(0, () => 0),
        50,
      ),
    ).toBe(0);
  });
});

describe("moving about", () => {
  const at = (row: number, column: number): Selection => ({ active: { row, column }, corner: { row, column } });
  const press = (
    book: WorkbookModel,
    from: Selection,
    key: string,
    held: Partial<NavigationKey> = {},
  ): Selection | undefined =>
    navigate(
      from,
      { key, shift: false, control: false, ...held },
      { sheet: book.activeSheet, layout: layoutOf(book), pageRows: 20 },
    );

  test("a merged cell counts as one step and is entered as a whole", () => {
    const book = bookWith({ merges: [{ top: 0, left: 1, bottom: 1, right: 3 }] });
    const inside = press(book, at(1, 0), "ArrowRight");
    expect(inside).toEqual(at(0, 1));
    expect(press(book, inside ?? at(0, 0), "ArrowRight")).toEqual(at(0, 4));
    expect(selectedArea(at(0, 1), book.activeSheet.merges)).toEqual({ top: 0, left: 1, bottom: 1, right: 3 });
  });

  test("Ctrl with an arrow goes to the edge of the block of filled cells, then to the next block", () => {
    const one = { value: 1 };
    const book = bookWith({
      cells: [
        [0, 0, one],
        [1, 0, one],
        [2, 0, one],
        [8, 0, one],
      ],
    });
    const edge = press(book, at(0, 0), "ArrowDown", { control: true });
    expect(edge).toEqual(at(2, 0));
    expect(press(book, edge ?? at(0, 0), "ArrowDown", { control: true })).toEqual(at(8, 0));
  });

  test("Shift keeps the active cell and moves the other corner", () => {
    expect(press(bookWith({}), at(3, 3), "ArrowDown", { shift: true })).toEqual({
      active: { row: 3, column: 3 },
      corner: { row: 4, column: 3 },
    });
  });

  test("the sheet's edge stops it", () => {
    expect(press(bookWith({}), at(0, 0), "ArrowUp")).toEqual(at(0, 0));
    expect(press(bookWith({}), at(0, 0), "PageUp")).toEqual(at(0, 0));
  });

  test("other keys do not move it", () => {
    expect(press(bookWith({}), at(0, 0), "F2")).toBeUndefined();
  });
});

describe("what a cell shows", () => {
  const view = (sheet: Partial<SheetState>, row = 0, column = 0, width = 64): CellView => {
    const book = bookWith(sheet);
    const { activeSheet } = book;
    return viewCell(
      { book, sheet: activeSheet, usual: USUAL, words: new Map(), holds: holdsFor(book, activeSheet) },
      row,
      column,
      width,
    );
  };

  test("a figure that does not fit is shown as hashes, a text runs over its blank neighbours", () => {
    expect(view({ cells: [[0, 0, { value: 33187776000, numberFormat: "#,##0" }]] }).text).toMatch(/^#+$/);
    expect(view({ cells: [[0, 0, { value: "Rata-rata capaian kinerja" }]] }).spills).toBe("right");
  });

  test("figures stand at the right, texts at the left, errors in the middle, unless the cell says otherwise", () => {
    const side = (cell: object): unknown => view({ cells: [[0, 0, { value: 1, ...cell }]] }).style.justifyContent;
    expect(side({})).toBe("flex-end");
    expect(side({ value: "a" })).toBe("flex-start");
    expect(side({ value: "#REF!", error: true })).toBe("center");
    expect(side({ style: { alignment: { horizontal: "Left" } } })).toBe("flex-start");
  });

  test("a line between two cells is drawn whichever of them has it", () => {
    const line = { style: "Continuous", weight: "Thin", color: { rgb: "#112233" } } as const;
    const sheet = {
      cells: [[0, 0, { value: null, style: { borders: { right: line } } }]],
    } satisfies Partial<SheetState>;
    expect(view(sheet, 0, 0).style.borderRight).toBe("1px solid #112233");
    expect(view(sheet, 0, 1).style.borderLeft).toBe("1px solid #112233");
  });

  const over = (formula: string, fill: string) => ({
    id: fill,
    areas: [{ top: 0, left: 0, bottom: 9, right: 0 }],
    rule: { type: "Custom", formula } as const,
    style: { fill: { color: { rgb: fill } } },
    stopIfTrue: false,
  });

  test("a conditional format by formula is worked out for each cell, the first in rank winning", () => {
    const sheet: Partial<SheetState> = {
      cells: [
        [0, 0, { value: 5 }],
        [1, 0, { value: 50 }],
      ],
      conditionalFormats: [over("=A1>10", "#FF0000"), over('=N("x")=0', "#00FF00")],
    };
    expect(view(sheet, 0).style.backgroundColor).toBe("#00FF00");
    expect(view(sheet, 1).style.backgroundColor).toBe("#FF0000");
    expect(view(sheet, 0, 1).style.backgroundColor).toBeUndefined();
  });

  test("a conditional format by value compares the cell", () => {
    const rule = { type: "CellValue", operator: "Between", formula1: "=1", formula2: "=9" } as const;
    const sheet: Partial<SheetState> = {
      cells: [
        [0, 0, { value: 5 }],
        [1, 0, { value: 50 }],
      ],
      conditionalFormats: [{ ...over("", "#FF0000"), rule }],
    };
    expect(view(sheet, 0).style.backgroundColor).toBe("#FF0000");
    expect(view(sheet, 1).style.backgroundColor).toBeUndefined();
  });
});

describe("what the formula bar shows", () => {
  const id = { locale: "id-ID", date1904: false } as const;

  test("figures with the decimal comma, percentages as percentages, all fifteen digits", () => {
    expect(typedText({ value: 1234.5 }, "#,##0", id)).toBe("1234,5");
    expect(typedText({ value: 0.4897 }, "0.00%", id)).toBe("48,97%");
    expect(typedText({ value: 0.1 + 0.2 }, "General", id)).toBe("0,3");
    expect(typedText({ value: "007", apostrophe: true }, "General", id)).toBe("'007");
  });

  test("formulas with the separators of the region, texts inside them untouched", () => {
    expect(typedText({ value: 1, formula: '=IF(A1>1.5,"a,b",2)' }, "General", id)).toBe('=IF(A1>1,5;"a,b";2)');
    expect(typedText({ value: 1, formula: "=SUM(A1,2.5)" }, "General", { locale: "en-US", date1904: false })).toBe(
      "=SUM(A1,2.5)",
    );
  });

  test.each(["1.234,5", "48,97%", "-7", "kata", "=A2+1,5", "'007", "BENAR"])(
    "what is shown for %s can be typed again",
    (typed) => {
      const book = new WorkbookModel(newWorkbook("S"), { locale: "id-ID" });
      book.setCell("S", 0, 0, typed);
      const first = book.cell("S", 0, 0);
      book.setCell("S", 0, 0, typedText(first, book.activeSheet.numberFormatAt(0, 0), book));
      expect(book.cell("S", 0, 0)).toEqual(first);
    },
  );
});
