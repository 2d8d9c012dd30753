import { quoteSheetName, toA1, type Area, type CellAddress } from "../core/sheet/address";
import { cellText, type CellLook, type NewCell, type NewSheet } from "../core/sheet/new-sheet";
import { BORDER_COLOR, LINK_COLOR, LOOKS } from "../core/sheet/new-sheet-looks";
import { addressLists, rangeOf, rectangles, rowBands } from "./blocks";
import type { Task } from "./round-trips";

const CELLS_PER_TASK = 5_000;
const LINKS_PER_TASK = 500;
const BYTES_PER_CELL = 60;
const BYTES_PER_LINK = 900;
/** Points of a character of the standard font, and the margin that a column keeps. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_MARGIN = 3.75;

/** Tasks that fill an empty worksheet, in order: looks first, so that text is text before it arrives. */
export function newSheetTasks(target: () => Excel.Worksheet, sheet: NewSheet): Task[] {
  return [lookTask(target, sheet), ...valueTasks(target, sheet), ...linkTasks(target, sheet), frameTask(target, sheet)];
}

interface Placed extends CellAddress {
  readonly cell: NewCell;
}

function placed({ rows }: NewSheet): Placed[] {
  return rows.flatMap((cells, row) => cells.flatMap((cell, column) => (cell ? [{ row, column, cell }] : [])));
}

function lookTask(target: () => Excel.Worksheet, sheet: NewSheet): Task {
  const byLook = new Map<CellLook, Placed[]>();
  for (const one of placed(sheet)) {
    const alike = byLook.get(one.cell.look);
    if (alike) alike.push(one);
    else byLook.set(one.cell.look, [one]);
  }
  const framed = placed(sheet).filter(({ cell }) => LOOKS[cell.look].border);
  return {
    bytes: 20_000 + sheet.rows.length * 100,
    queue: () => {
      const worksheet = target();
      sheet.columns.forEach((width, column) => {
        const format = rangeOf(worksheet, { top: 0, bottom: 0, left: column, right: column }).format;
        format.columnWidth = width * POINTS_PER_CHARACTER + COLUMN_MARGIN;
      });
      for (const [look, cells] of byLook) {
        for (const address of addressLists(cells)) giveLook(worksheet.getRanges(address), look);
      }
      for (const area of rectangles(framed)) giveFrame(worksheet, area);
      return () => undefined;
    },
  };
}

const ALIGN = { left: "Left", center: "Center", right: "Right" } as const;

function giveLook(areas: Excel.RangeAreas, look: CellLook): void {
  const style = LOOKS[look];
  const { format } = areas;
  format.font.size = style.size;
  format.font.bold = style.bold;
  format.font.color = style.color;
  format.horizontalAlignment = ALIGN[style.align];
  format.verticalAlignment = "Top";
  format.wrapText = style.wrap;
  if (style.fill !== null) format.fill.color = style.fill;
}

/** A frame around every cell of a block; lines inside only where there are any, as Excel refuses others. */
function giveFrame(worksheet: Excel.Worksheet, area: Area): void {
  const { borders } = rangeOf(worksheet, area).format;
  const inside = [
    ...(area.bottom > area.top ? (["InsideHorizontal"] as const) : []),
    ...(area.right > area.left ? (["InsideVertical"] as const) : []),
  ];
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...inside] as const) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = BORDER_COLOR;
  }
}

function valueTasks(target: () => Excel.Worksheet, { rows }: NewSheet): Task[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const bands = rowBands({ top: 0, left: 0, bottom: rows.length - 1, right: width - 1 }, CELLS_PER_TASK);
  return bands.map((band) => {
    const part = rows.slice(band.top, band.bottom + 1);
    const cells = part.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
    const values = cells.map((row) => row.map((cell) => (cell ? valueOf(cell) : "")));
    const formats = cells.map((row) => row.map((cell) => (cell ? formatOf(cell) : "General")));
    const letters = values.flat().reduce((sum: number, value) => sum + 2 * String(value).length, 0);
    return {
      bytes: width * part.length * BYTES_PER_CELL + letters,
      queue: () => {
        const range = rangeOf(target(), band);
        range.numberFormat = formats;
        range.values = values;
        return () => undefined;
      },
    };
  });
}

/** A number in the format of texts would be taken for a text by Excel, and be another value than was written. */
function formatOf({ value, look }: NewCell): string {
  const { numberFormat } = LOOKS[look];
  return typeof value === "number" && numberFormat === "@" ? "General" : numberFormat;
}

function valueOf({ value }: NewCell): string | number {
  return typeof value === "string" ? cellText(value) : value;
}

function linkTasks(target: () => Excel.Worksheet, sheet: NewSheet): Task[] {
  const links = placed(sheet).flatMap(({ row, column, cell }) =>
    cell.link ? [{ row, column, cell, link: cell.link }] : [],
  );
  const tasks: Task[] = [];
  for (let from = 0; from < links.length; from += LINKS_PER_TASK) {
    const part = links.slice(from, from + LINKS_PER_TASK);
    tasks.push({
      bytes: part.length * BYTES_PER_LINK,
      queue: () => {
        const worksheet = target();
        for (const { row, column, cell, link } of part) {
          const range = worksheet.getRange(toA1(row, column));
          range.hyperlink = {
            documentReference: `${quoteSheetName(link.sheet)}!${link.cell}`,
            textToDisplay: String(cell.value),
          };
          // Excel gives a link its own look; ours keeps the size and the frame.
          range.format.font.size = LOOKS[cell.look].size;
          range.format.font.color = LINK_COLOR;
        }
        return () => undefined;
      },
    });
  }
  return tasks;
}

/** What surrounds the cells: frozen header, filter, the printed page, charts. */
function frameTask(target: () => Excel.Worksheet, sheet: NewSheet): Task {
  return {
    bytes: 10_000,
    queue: () => {
      const worksheet = target();
      worksheet.showGridlines = false;
      if (sheet.frozenRows > 0) worksheet.freezePanes.freezeRows(sheet.frozenRows);
      if (sheet.filter) worksheet.autoFilter.apply(rangeOf(worksheet, sheet.filter));
      queuePage(worksheet, sheet);
      for (const chart of sheet.charts) queueChart(worksheet, chart);
      return () => undefined;
    },
  };
}

function queuePage({ pageLayout }: Excel.Worksheet, { repeated }: NewSheet): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = "&A";
  defaultForAllPages.rightFooter = "&P / &N";
  if (repeated) pageLayout.setPrintTitleRows(`$${String(repeated[0] + 1)}:$${String(repeated[1] + 1)}`);
}

function queueChart(worksheet: Excel.Worksheet, { title, data, place, stacked }: NewSheet["charts"][number]): void {
  const chart = worksheet.charts.add(stacked ? "BarStacked" : "BarClustered", rangeOf(worksheet, data), "Columns");
  chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.legend.visible = data.right - data.left > 1;
  // Excel draws the first row of a bar chart at the bottom; people read from the top.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.setPosition(toA1(place.top, place.left), toA1(place.bottom, place.right));
}
