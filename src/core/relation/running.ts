import type { Bilingual } from "../finding/report";
import type { Table, TableColumn, TableRow } from "../table/table";
import { check } from "./check";
import { readOperand } from "./operand";
import type { CellRef, LinearRelation, Term } from "./relation";

/** Balances and sums to date that run down the rows: each is the one above it, and what came in or went out since. */
export function runningRelations(table: Table): readonly LinearRelation[] {
  const rows = table.rows.filter(({ kind }) => !CLOSING.has(kind));
  return table.columns.filter(isRunning).flatMap((column) => {
    const own = rows.filter(({ row }) => isKnown(table, row, column));
    const last = own.at(-1);
    if (!last || own.length < FEWEST) return [];
    const best = flowsFor(table, column)
      .map((flows) => ({ flows, run: runOf(table, { column, flows, rows: own }) }))
      .map(({ flows, run }) => ({
        flows,
        run,
        last,
        held: run.filter((relation) => check(relation).status === "held").length,
      }))
      // One wrong balance is missed twice: by its own row and by the next.
      .filter(({ run, held }) => held >= FEWEST - 1 && (run.length - held <= 2 || held * 10 >= run.length * 6))
      .sort((a, b) => b.held - a.held || Number(b.flows.minus !== undefined) - Number(a.flows.minus !== undefined))[0];
    return best ? [...best.run, ...closing(table, column, best)] : [];
  });
}

/** A total row closes with what came in less what went out, or repeats the last balance. */
function closing(
  table: Table,
  column: TableColumn,
  { flows, last }: { flows: Flows; last: TableRow },
): readonly LinearRelation[] {
  const sheet = table.sheet.name;
  return table.rows
    .filter(({ row, kind }) => kind === "total" && row > last.row && isKnown(table, row, column))
    .map(({ row }) => {
      const at = (other: TableColumn): CellRef => ({ sheet, row, column: other.column });
      const repeated = linear(table, at(column), [
        { cell: { sheet, row: last.row, column: column.column }, weight: 1 },
      ]);
      const summed = linear(table, at(column), [
        { cell: at(flows.plus), weight: 1 },
        ...(flows.minus ? [{ cell: at(flows.minus), weight: -1 as const }] : []),
      ]);
      return flows.minus && check(summed).status === "held" ? summed : repeated;
    });
}

/** Whether a column's figures run down the rows, so that they are not to be summed up. */
function isRunning({ path, span, measure, role }: TableColumn): boolean {
  if (measure === null || measure === "percent" || role === "percent" || span !== null) return false;
  const words = path.join(" ");
  return /\bsaldo\b|\b[ak]k?umulati[fv]e?\b|\bakumulasi\b|\bkomulatif\b|\bs\s*[/.]?\s*d\b\.?\s*(bulan|minggu|hari|tanggal|periode)? ?ini\b/i.test(
    words,
  );
}

const CLOSING: ReadonlySet<TableRow["kind"]> = new Set([
  "total",
  "subtotal",
  "average",
  "predicate",
  "header",
  "note",
  "blank",
]);
const FEWEST = 3;

function isKnown(table: Table, row: number, { column }: TableColumn): boolean {
  return readOperand(table, row, column).state === "known";
}

/** Whether something is written in a cell, be it a dash for nothing. */
function isSaid(table: Table, { row, column }: CellRef): boolean {
  const operand = readOperand(table, row, column);
  return operand.state !== "blank" || operand.dash;
}

interface Flows {
  readonly plus: TableColumn;
  readonly minus?: TableColumn;
}

/** One column that is added up, or two of which one is added and the other taken away. */
function flowsFor(table: Table, result: TableColumn): readonly Flows[] {
  const others = table.columns.filter(
    (column) =>
      column !== result && column.measure === result.measure && !NO_FLOWS.has(column.role) && !isRunning(column),
  );
  const isOut = ({ path }: TableColumn): boolean =>
    /\b(pengeluaran|keluar|kredit|belanja|pembayaran|berkurang|pengurangan)\b/i.test(path.join(" "));
  return others.flatMap((plus) => [
    { plus },
    ...others.filter((minus) => minus !== plus && (isOut(minus) || !isOut(plus))).map((minus) => ({ plus, minus })),
  ]);
}

const NO_FLOWS: ReadonlySet<TableColumn["role"]> = new Set(["percent", "number", "code", "weight"]);

function runOf(
  table: Table,
  { column, flows, rows }: { column: TableColumn; flows: Flows; rows: readonly TableRow[] },
): readonly LinearRelation[] {
  const sheet = table.sheet.name;
  return rows.flatMap(({ row }, index) => {
    const at = (other: TableColumn): CellRef => ({ sheet, row, column: other.column });
    const moved: Term[] = [
      { cell: at(flows.plus), weight: 1 as const },
      ...(flows.minus ? [{ cell: at(flows.minus), weight: -1 as const }] : []),
    ].filter(({ cell }) => isSaid(table, cell));
    const above = rows[index - 1];
    // An opening balance stands by itself.
    if (moved.length === 0 && !above) return [];
    const terms: readonly Term[] = above
      ? [{ cell: { sheet, row: above.row, column: column.column }, weight: 1 }, ...moved]
      : moved;
    const relation = linear(table, at(column), terms);
    // A balance may be carried over from elsewhere; sums to date start with their first row.
    return above || !flows.minus || check(relation).status === "held" ? [relation] : [];
  });
}

const BASIS: Bilingual = {
  id: "saldo di atasnya ditambah dan dikurangi mutasi baris ini",
  en: "the balance above, and what came in or went out in this row",
};

function linear(table: Table, result: CellRef, terms: readonly Term[]): LinearRelation {
  return {
    id: `cumulative:${result.sheet}!${result.row}:${result.column}/run`,
    kind: "cumulative",
    form: "linear",
    table,
    result,
    terms,
    basis: BASIS,
    blank: "zero",
  };
}
