import { HUNDRED, ZERO, amount, divide, toPlain } from "../figure/amount";
import type { Bilingual } from "../finding/report";
import { findPkoColumns } from "../relation/pko-steps";
import { correctionOfGrade, correctionOfWord } from "../scale/pko";
import { AKIP, PKO } from "../scale/scales";
import type { Scale } from "../scale/scale";
import { formatAt } from "../sheet/snapshot";
import { type Table, type TableColumn, type TableRow, recordRows } from "../table/table";
import { fold } from "../table/text";
import { type Calculation, call, cell, cellsOfColumn, number, operate, text } from "./calculation";
import { type Desk, draftCell } from "./draft-cell";
import { draftWord } from "./draft-closing";
import type { PercentColumn } from "./percent-columns";
import { type PercentStyle, readColumnStyle, tableStyle } from "./percent-style";
import type { CellRole, PlannedCell, PlannedColumn } from "./plan";

/** The columns of an assessment of an organisation's performance; what it does not print is part of the next step. */
interface Columns {
  readonly capaian: TableColumn;
  readonly norm: TableColumn | undefined;
  readonly correction: TableColumn | undefined;
  readonly final: TableColumn;
  readonly akip: TableColumn | undefined;
}

/** What the assessment is reckoned with. */
interface PkoRules {
  readonly scales: readonly Scale[];
  /** The most that one indicator counts, in percent. */
  readonly cap: string | null;
}

const BASIS: Bilingual = {
  id: "normalisasi paling tinggi 110, koreksi menurut predikat AKIP, nilai akhir, total, NKO",
  en: "normalised to at most 110, corrected by the AKIP predicate, final score, total, NKO",
};

/** Plans the columns and closing rows of PKO and NKO in tables that have them. */
export function draftPko(desk: Desk, percents: readonly PercentColumn[], rules: PkoRules): readonly PlannedColumn[] {
  const { table } = desk.ledger;
  const columns = findColumns(table, percents);
  if (!columns) return [];
  const rows = recordRows(table).filter(
    ({ row }) =>
      desk.ledger.input(row, columns.capaian.column).state === "figure" ||
      desk.ledger.isPlanned(row, columns.capaian.column),
  );
  if (rows.length === 0) return [];
  const { norm, correction, final } = columns;
  const drafted = [
    ...(norm
      ? [{ column: norm, cells: rowCells(desk, norm, rows, (row) => normCalculation(desk, columns, row, rules.cap)) }]
      : []),
    ...(correction
      ? [
          {
            column: correction,
            cells: rowCells(
              desk,
              correction,
              rows,
              (row) => correctionCalculation(desk, columns, row, rules.scales),
              true,
            ),
          },
        ]
      : []),
    { column: final, cells: rowCells(desk, final, rows, (row) => finalCalculation(desk, columns, row, rules.cap)) },
  ];
  const closing = closingCells(desk, columns, rows, rules.scales);
  const places = [...new Set(closing.map(({ column }) => column))];
  return [
    ...drafted.map(({ column, cells }) => planned(column.column, column.path.at(-1) ?? "", cells)),
    ...places.map((column) =>
      planned(
        column,
        "",
        closing.filter((one) => one.column === column),
      ),
    ),
  ].filter(({ cells }) => cells.length > 0);
}

function planned(column: number, title: string, cells: readonly PlannedCell[]): PlannedColumn {
  return {
    column,
    kind: "pko",
    measure: "k",
    isNew: false,
    title,
    basis: BASIS,
    header: [],
    numberFormat: "0.00%",
    likeColumn: column,
    cells,
  };
}

/** As the words over the columns say; without a column of final values the normalised ones are final. */
function findColumns(table: Table, percents: readonly PercentColumn[]): Columns | undefined {
  const found = findPkoColumns(table);
  if (!found) return undefined;
  const { norm, correction, akip } = found;
  const final = found.final ?? norm;
  const capaian =
    percents.find(({ pair, column }) => pair.measure === "k" && column !== norm && column !== final)?.column ??
    found.capaian;
  return capaian && final ? { capaian, norm: norm === final ? undefined : norm, final, correction, akip } : undefined;
}

function styleAt({ ledger: { table } }: Desk, column: number, row: number): PercentStyle {
  const { byRow, main } = readColumnStyle(table, column);
  return byRow.get(row) ?? main ?? tableStyle(table);
}

/** The percentage in a cell as a fraction. */
function fraction(desk: Desk, { column }: TableColumn, row: number): Calculation {
  return styleAt(desk, column, row).points ? operate(cell(row, column), "/", number("100")) : cell(row, column);
}

function asHeld(style: PercentStyle, calculation: Calculation): Calculation {
  return style.points ? operate(calculation, "*", number("100")) : calculation;
}

function rowCells(
  desk: Desk,
  { column }: TableColumn,
  rows: readonly TableRow[],
  calculationOf: (row: number) => Calculation | undefined,
  isHeld = false,
): readonly PlannedCell[] {
  return rows.flatMap(({ row }) => {
    const calculation = calculationOf(row);
    return calculation ? draftPercent(desk, { row, column, role: "row", calculation, isHeld }) : [];
  });
}

function draftPercent(
  desk: Desk,
  draft: {
    readonly row: number;
    readonly column: number;
    readonly role: CellRole;
    readonly calculation: Calculation;
    /** The calculation is in the column's own style already. */
    readonly isHeld: boolean;
  },
): readonly PlannedCell[] {
  const { row, column, role, calculation, isHeld } = draft;
  const style = styleAt(desk, column, row);
  const one = draftCell(desk, {
    row,
    column,
    role,
    calculation: orBlank(calculation, isHeld ? calculation : asHeld(style, calculation)),
    format: style.format,
    percent: !style.points,
    isNew: false,
  });
  return one ? [one] : [];
}

/** Blank where a figure that it is made of is. */
function orBlank(calculation: Calculation, held: Calculation): Calculation {
  const missing = cellsIn(calculation).map((one) => call("NOT", call("ISNUMBER", one)));
  const [first] = missing;
  if (!first) return held;
  return call("IF", missing.length === 1 ? first : call("OR", ...missing), text(""), held);
}

function cellsIn(calculation: Calculation): readonly Calculation[] {
  if (calculation.does === "cell") return [calculation];
  if (calculation.does === "operate") return [...cellsIn(calculation.left), ...cellsIn(calculation.right)];
  const [first] = calculation.does === "call" && ["MIN", "IF"].includes(calculation.name) ? calculation.args : [];
  // Words are compared by "=" and are no figures that could be missing.
  if (first?.does === "operate") return first.operator === "=" ? [] : cellsIn(first.left);
  return first ? cellsIn(first) : [];
}

/** Percent points as a fraction: 0.1 of 10. */
function fractionOf(percent: string): string {
  return toPlain(divide(amount(percent), HUNDRED, 8));
}

function normCalculation(desk: Desk, { capaian }: Columns, row: number, cap: string | null): Calculation {
  const own = fraction(desk, capaian, row);
  return cap === null ? own : call("MIN", own, number(fractionOf(cap)));
}

/** The correction of the organisation's AKIP score or predicate, which may stand once for all rows. */
function correctionCalculation(
  desk: Desk,
  { akip: column, correction }: Columns,
  row: number,
  scales: readonly Scale[],
): Calculation | undefined {
  const akip = scales.find(({ id }) => id === AKIP.id) ?? AKIP;
  if (!column || !correction) return undefined;
  const { ledger } = desk;
  const { points } = styleAt(desk, correction.column, row);
  const says = (one: number): boolean =>
    ledger.input(one, column.column).state === "figure" ||
    correctionOfWord(wordAt(ledger.table, one, column)) !== undefined;
  const at = [row, ...recordRows(ledger.table).map((one) => one.row)].find(says);
  if (at === undefined) return undefined;
  const place: Calculation =
    at === row ? cell(at, column.column) : { does: "cell", row: at, column: column.column, fixedRow: true };
  const isWord = ledger.input(at, column.column).state !== "figure";
  return akip.grades
    .map((grade, index) => {
      const percent = toPlain(correctionOfGrade(index) ?? ZERO);
      return [grade, number(points ? percent : fractionOf(percent))] as const;
    })
    .reduceRight<Calculation>((rest, [{ label, also, from }, percent]) => {
      if (isWord) return call("IF", isOneOf(place, [label, ...also]), percent, rest);
      const reaches = akip.lowerBound === "included" ? ">=" : ">";
      return from === null ? percent : call("IF", operate(place, reaches, number(from)), percent, rest);
    }, text(""));
}

function wordAt(table: Table, row: number, { column }: TableColumn): string {
  return table.cell(row, column).kind === "text" ? table.text(row, column) : "";
}

function isOneOf(place: Calculation, words: readonly string[]): Calculation {
  const tests = words.map((word) => operate(place, "=", text(word)));
  const [first] = tests;
  return first && tests.length === 1 ? first : call("OR", ...tests);
}

/** The normalised achievement less its correction; where it is not printed the cap is part of this step. */
function finalCalculation(desk: Desk, columns: Columns, row: number, cap: string | null): Calculation | undefined {
  const { norm, correction } = columns;
  const own = norm ? fraction(desk, norm, row) : normCalculation(desk, columns, row, cap);
  if (!correction) return own;
  const known =
    desk.ledger.input(row, correction.column).state === "figure" || desk.ledger.isPlanned(row, correction.column);
  return known ? operate(own, "*", operate(number("1"), "-", fraction(desk, correction, row))) : undefined;
}

const TOTAL = /^(total|jumlah)( nilai)? capaian\b/;
const NKO = /\bnko\b|\bnilai kinerja organisasi\b/;
const PREDICATE = /^predikat\b.*\b(pko|nko|kinerja organisasi)\b/;

/** Total, NKO and predicate below the rows, in the cells beside their labels. */
function closingCells(
  desk: Desk,
  { final }: Columns,
  rows: readonly TableRow[],
  scales: readonly Scale[],
): readonly PlannedCell[] {
  const { table } = desk.ledger;
  const list = cellsOfColumn(
    final.column,
    rows.map(({ row }) => row),
  );
  const below = table.rows.filter(({ row }) => row > (rows.at(-1)?.row ?? 0));
  const labelled = (pattern: RegExp): number | undefined =>
    below.find(({ row, label }) => pattern.test(fold(label || table.text(row, table.area.left))))?.row;
  const [total, nko, predicate] = [labelled(TOTAL), labelled(NKO), labelled(PREDICATE)];
  const points = styleAt(desk, final.column, rows[0]?.row ?? 0).points;
  const draft = (row: number, name: "SUM" | "AVERAGE"): readonly PlannedCell[] => {
    const column = placeBeside(desk, row, final.column);
    const own = formatAt(table.sheet, row, column);
    const style = own === undefined ? styleAt(desk, final.column, rows[0]?.row ?? 0) : { format: own, points };
    const one = draftCell(desk, {
      row,
      column,
      role: "average",
      isNew: false,
      format: style.format,
      percent: !points,
      calculation: call("IF", operate(call("COUNT", ...list), "=", number("0")), text(""), call(name, ...list)),
    });
    return one ? [one] : [];
  };
  const score = nko === undefined ? [] : draft(nko, "AVERAGE");
  const [source] = score;
  const scale = scales.find(({ id }) => id === PKO.id) ?? PKO;
  return [
    ...(total === undefined ? [] : draft(total, "SUM")),
    ...score,
    ...(predicate === undefined || !source
      ? []
      : draftWord(desk, {
          row: predicate,
          column: placeBeside(desk, predicate, final.column),
          isNew: false,
          source,
          scale,
          fraction: !points,
          role: "predicate",
        })),
  ];
}

/** The cell behind a merged label, else the column of final scores. */
function placeBeside({ grid, ledger: { table } }: Desk, row: number, otherwise: number): number {
  const label = grid.merge(row, table.area.left);
  return label && label.right >= otherwise && label.right < table.area.right ? label.right + 1 : otherwise;
}
