import { type Area, columnLetters, toA1 } from "../../../src/core/sheet/address";
import type { Cell, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { type Block, type Figures, type Layout, type Row, makeRows } from "./hierarchy";

/** A random worksheet in which everything holds, and where its money lies. */
export interface Hierarchy {
  readonly sheet: SheetSnapshot;
  /** Cells of money, without the percentages. */
  readonly money: readonly string[];
  /** Cells of money that are the sum of the rows below them, without those of the total row. */
  readonly parents: readonly string[];
  /** Cells of money in the total row. */
  readonly totals: readonly string[];
  /** Cells that hold the sum of the quarters of their row, in money. */
  readonly years: readonly string[];
  /** Percentages of money. */
  readonly percents: readonly string[];
}

interface Column {
  readonly block: Block | "label";
  readonly measure: "rp" | "k" | null;
  readonly quarter: number;
  readonly part: "code" | "label" | "indicator" | null;
  /** Which part of a code that is split over columns; null for the whole. */
  readonly codePart: number | null;
  readonly path: readonly string[];
}

/** Builds the worksheet of a layout. */
export function buildHierarchy(layout: Layout): Hierarchy {
  const columns = columnsOf(layout);
  const header = headerOf(layout, columns);
  const rows = makeRows(layout);
  const cells: (Cell | undefined)[][] = layout.title ? [[{ value: "EVALUASI HASIL RENJA TAHUN 2024", bold: true }], []] : [];
  const merges: Area[] = [];
  const putHeader = (): void => {
    merges.push(...header.merges.map((area) => ({ ...area, top: area.top + cells.length, bottom: area.bottom + cells.length })));
    cells.push(...header.rows.map((row) => [...row]));
  };
  putHeader();
  const rowOf = placesOf(rows, layout, header.rows.length);
  const found = { money: [] as string[], parents: [] as string[], totals: [] as string[], years: [] as string[], percents: [] as string[] };
  rows.forEach((row, index) => {
    if (layout.blankRows && row.level === "unit" && index > 0) cells.push([]);
    if (layout.repeatedHeader && index > 0 && index === Math.floor(rows.length / 2)) putHeader();
    const silent = row.level === "unit" && layout.unitRows === "headings";
    columns.forEach((column, at) => {
      if (column.measure !== "rp" || silent) return;
      const address = toA1(cells.length, at);
      if (column.block === "percent") found.percents.push(address);
      else found.money.push(address);
      if (column.block === "total") found.years.push(address);
      if (column.block === "percent" || row.children.length === 0) return;
      if (row.level === "total") found.totals.push(address);
      else found.parents.push(address);
    });
    cells.push(columns.map((column, at) => (silent && column.measure !== null ? undefined : withFormula(cellOf(row, column, layout), formulaOf(row, at, { columns, rowOf, layout })))));
  });
  const sheet: SheetSnapshot = {
    name: "Evaluasi",
    visibility: "visible",
    rows: cells,
    columnCount: columns.length,
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
  return { sheet, ...found };
}

/** The sheet's row of every row, as Excel counts. */
function placesOf(rows: readonly Row[], layout: Layout, headerRows: number): ReadonlyMap<Row, number> {
  const places = new Map<Row, number>();
  let next = (layout.title ? 2 : 0) + headerRows;
  rows.forEach((row, index) => {
    if (layout.blankRows && row.level === "unit" && index > 0) next++;
    if (layout.repeatedHeader && index > 0 && index === Math.floor(rows.length / 2)) next += headerRows;
    places.set(row, ++next);
  });
  return places;
}

interface Places {
  readonly columns: readonly Column[];
  readonly rowOf: ReadonlyMap<Row, number>;
  readonly layout: Layout;
}

/** The formula that a person would write here; undefined where figures are typed. */
function formulaOf(row: Row, at: number, { columns, rowOf, layout }: Places): string | undefined {
  const column = columns[at];
  const here = rowOf.get(row) ?? 0;
  if (!layout.formulas || !column || column.measure === null) return undefined;
  const place = (block: Block): string => `${columnLetters(columns.findIndex((other) => other.block === block && other.measure === column.measure))}${here}`;
  if (column.block === "percent") return `=${place("total")}/${place("target")}`;
  if (column.block === "total") {
    const quarters = columns.flatMap((other, index) => (other.block === "quarters" && other.measure === column.measure ? [`${columnLetters(index)}${here}`] : []));
    return `=${quarters.join("+")}`;
  }
  if (column.measure === "k" || row.children.length === 0) return undefined;
  const below = row.children.map((child) => rowOf.get(child) ?? 0);
  const [first = 0, last = 0] = [below[0], below.at(-1)];
  if (row.level === "kegiatan" && last - first === below.length - 1) return `=SUM(${columnLetters(at)}${first}:${columnLetters(at)}${last})`;
  return `=${below.map((child) => `${columnLetters(at)}${child}`).join("+")}`;
}

function withFormula(cell: Cell | undefined, formula: string | undefined): Cell | undefined {
  return cell === undefined || formula === undefined ? cell : { ...cell, formula };
}

const ROMAN = ["I", "II", "III", "IV"];

function columnsOf(layout: Layout): readonly Column[] {
  const text = { block: "label", measure: null, quarter: 0, codePart: null } as const;
  const columns: Column[] = [];
  if (layout.levels === "split code") {
    for (let codePart = 0; codePart < 5; codePart++) columns.push({ ...text, part: "code", codePart, path: ["Kode"] });
  } else if (layout.levels.startsWith("code")) columns.push({ ...text, part: "code", path: ["Kode"] });
  columns.push({ ...text, part: "label", path: ["Program/Kegiatan/Sub Kegiatan"] });
  if (layout.indicators) columns.push({ ...text, part: "indicator", path: ["Indikator Kinerja"] });
  for (const block of layout.order) {
    const quarters = block === "quarters" ? layout.quarters : 1;
    for (let quarter = 0; quarter < quarters; quarter++) {
      for (const measure of layout.pairs ? (["k", "rp"] as const) : (["rp"] as const)) {
        columns.push({ block, measure, quarter, part: null, codePart: null, path: pathOf(layout, block, quarter, measure) });
      }
    }
  }
  return columns;
}

function pathOf({ headerRows, pairs }: Layout, block: Block, quarter: number, measure: "k" | "rp"): readonly string[] {
  const roman = ROMAN[quarter] ?? "";
  const letter = measure === "k" ? "K" : "Rp";
  if (!pairs) {
    const plain: Readonly<Record<Block, readonly string[]>> = {
      target: ["Pagu Anggaran (Rp)"],
      quarters: headerRows === 1 ? [`Realisasi Triwulan ${roman} (Rp)`] : ["Realisasi pada Triwulan (Rp)", roman],
      total: ["Jumlah Realisasi (Rp)"],
      percent: ["Tingkat Capaian (%)"],
    };
    return headerRows === 3 ? ["Tahun Anggaran 2024", ...plain[block]] : plain[block];
  }
  const words: Readonly<Record<Block, readonly string[]>> = {
    target: ["Target Renja Tahun 2024"],
    quarters: headerRows === 3 ? ["Realisasi Kinerja pada Triwulan", roman] : [`Realisasi Triwulan ${roman}`],
    total: ["Jumlah Realisasi Renja Tahun 2024"],
    percent: ["Tingkat Capaian (%)"],
  };
  return headerRows === 1 ? [`${words[block].join(" ")} ${letter}`] : [...words[block], letter];
}

interface Header {
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merges: readonly Area[];
}

/** Header rows with their merged areas: equal words side by side or above each other are one cell. */
function headerOf(layout: Layout, columns: readonly Column[]): Header {
  const depth = layout.headerRows;
  const grid = columns.map(({ path }) => {
    const missing = Array.from({ length: depth - path.length }, () => (layout.pairs ? path[0] : path.at(-1)) ?? "");
    return layout.pairs ? [...missing, ...path] : [...path, ...missing];
  });
  const merges: Area[] = [];
  const rows: (Cell | undefined)[][] = Array.from({ length: depth }, () => []);
  const same = (a: number, b: number, row: number): boolean => {
    const [left, right] = [grid[a], grid[b]];
    return left !== undefined && right !== undefined && left.slice(0, row + 1).join("|") === right.slice(0, row + 1).join("|");
  };
  columns.forEach((_column, at) => {
    for (let row = 0; row < depth; row++) {
      const text = grid[at]?.[row] ?? "";
      if (row > 0 && grid[at]?.[row - 1] === text) continue;
      if (at > 0 && same(at - 1, at, row)) continue;
      rows[row]![at] = { value: text, bold: true };
      let right = at;
      while (same(at, right + 1, row)) right++;
      let bottom = row;
      while (grid[at]?.[bottom + 1] === text) bottom++;
      if (right > at || bottom > row) merges.push({ top: row, left: at, bottom, right });
    }
  });
  if (layout.numberRow) addNumberRow(layout, columns, rows, merges);
  return { rows, merges };
}

/** The row of column numbers; columns of one pair share a number where a header row spans them. */
function addNumberRow(layout: Layout, columns: readonly Column[], rows: (Cell | undefined)[][], merges: Area[]): void {
  const shared = layout.pairs && layout.headerRows > 1;
  const numbers: number[] = [];
  columns.forEach((column, at) => {
    const before = columns[at - 1];
    const joined = before !== undefined && ((column.codePart ?? 0) > 0 || (shared && column.measure === "rp" && before.measure === "k"));
    numbers.push((numbers.at(-1) ?? 0) + (joined ? 0 : 1));
  });
  const row: (Cell | undefined)[] = [];
  const numberOf = (block: Block, measure: Column["measure"], quarter = 0): number =>
    numbers[columns.findIndex((column) => column.block === block && column.measure === measure && column.quarter === quarter)] ?? 0;
  columns.forEach((column, at) => {
    const number = numbers[at] ?? 0;
    if (numbers[at - 1] === number) return;
    const { measure } = column;
    const quarters = Array.from({ length: layout.quarters }, (_, quarter) => numberOf("quarters", measure, quarter)).join("+");
    const formula =
      column.block === "total" ? `=${quarters}` : column.block === "percent" ? `=${numberOf("total", measure)}/${numberOf("target", measure)}x100%` : "";
    row[at] = { value: formula === "" ? number : `${number}${formula}` };
    let right = at;
    while (numbers[right + 1] === number) right++;
    if (right > at) merges.push({ top: rows.length, left: at, bottom: rows.length, right });
  });
  rows.push(row);
}

function cellOf(row: Row, column: Column, layout: Layout): Cell | undefined {
  if (column.part !== null) {
    const code = column.codePart === null ? row.code.join(".") : row.code[column.codePart];
    const text = column.part === "code" ? code : row[column.part];
    return text === undefined || text === "" ? undefined : { value: text, ...(row.level === "sub" ? {} : { bold: true as const }) };
  }
  const figures = column.measure === "k" ? row.k : row.rp;
  if (!figures) return undefined;
  const total = figures.quarters.reduce((sum, one) => sum + one, 0n);
  switch (column.block) {
    case "target":
      return whole(figures.target, layout);
    case "quarters":
      return whole(figures.quarters[column.quarter] ?? 0n, layout);
    case "total":
      return whole(total, layout);
    default:
      return percent(total, figures, layout);
  }
}

function whole(value: bigint, { asText }: Layout): Cell {
  if (!asText) return { value: Number(value), numberFormat: '#,##0;-#,##0;"-"' };
  return { value: value === 0n ? "0" : String(value).replace(/\B(?=(\d{3})+$)/g, "."), numberFormat: "@" };
}

function percent(total: bigint, { target }: Figures, { asText, percentDecimals, formulas }: Layout): Cell {
  if (formulas) return { value: Number(total) / Number(target), numberFormat: percentDecimals === 0 ? "0%" : `0.${"0".repeat(percentDecimals)}%` };
  const unit = 10n ** BigInt(percentDecimals);
  const rounded = (total * 200n * unit + target) / (2n * target);
  if (!asText) return { value: Number(rounded) / Number(unit * 100n), numberFormat: percentDecimals === 0 ? "0%" : `0.${"0".repeat(percentDecimals)}%` };
  const digits = String(rounded).padStart(percentDecimals + 1, "0");
  const text = percentDecimals === 0 ? digits : `${digits.slice(0, -percentDecimals)},${digits.slice(-percentDecimals)}`;
  return { value: `${text}%`, numberFormat: "@" };
}
