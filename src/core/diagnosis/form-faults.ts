import { type Amount, compare, subtract } from "../figure/amount";
import type { CellFigure } from "../figure/read-cell";
import { check } from "../relation/check";
import type { CellRef, CheckedRelation } from "../relation/relation";
import { type CellMap, groupByCell } from "../sheet/cell-map";
import { type Table, type TableColumn } from "../table/table";
import { habitualFormula } from "./formula-habits";
import { withFigure } from "./overlay";

/** A cell whose form betrays it: a time or date, or text, where its column holds numbers. */
export interface FormFault {
  readonly kind: "coerced" | "text-number";
  readonly table: Table;
  readonly cell: CellRef;
  /** The figure that was meant, in the table's scale; undefined when nothing tells. */
  readonly value: Amount | undefined;
  /** What else it may have been. */
  readonly others: readonly Amount[];
  /** The cell's own relation says that it was this figure. */
  readonly proven: boolean;
  /** The formula that belongs there, where the rows like this one calculate this column. */
  readonly formula?: string;
}

/** Finds figures that became times or dates, and figures stored as text among numbers. */
export function findFormFaults(tables: readonly Table[], checked: readonly CheckedRelation[]): readonly FormFault[] {
  let results: CellMap<CheckedRelation[]> | undefined;
  const resultsAt: ResultsAt = (cell) => (results ??= groupByCell(checked, ({ relation }) => relation.result)).get(cell) ?? [];
  return tables.flatMap((table) =>
    formsIn(table, table.columns.filter(isFigureColumn)).flatMap((forms) => faultsIn(table, forms, resultsAt)),
  );
}

/** The relations of which a cell is the result. */
type ResultsAt = (cell: CellRef) => readonly CheckedRelation[];

const NOT_FIGURES: ReadonlySet<string> = new Set(["label", "code", "indicator", "unitOfMeasure", "location", "number", "source", "note", "words", "predicate", "tick", "other"]);

function isFigureColumn({ role, measure }: TableColumn): boolean {
  return !NOT_FIGURES.has(role) && measure !== null;
}

/** What the cells of a column hold by their form. */
interface Forms {
  readonly column: number;
  count: number;
  numbers: number;
  readonly texts: { readonly row: number }[];
  readonly coerced: { readonly row: number; readonly figure: CellFigure }[];
}

/** Looks through the columns of figures in one way down the rows. */
function formsIn(table: Table, columns: readonly TableColumn[]): readonly Forms[] {
  const forms = columns.map(({ column }): Forms => ({ column, count: 0, numbers: 0, texts: [], coerced: [] }));
  for (const { row, kind } of table.rows) {
    if (kind === "header" || kind === "note" || kind === "blank") continue;
    for (const own of forms) {
      const figure = table.cell(row, own.column);
      own.count++;
      if (figure.kind === "coerced") own.coerced.push({ row, figure });
      else if (figure.kind === "number" && figure.fromText) own.texts.push({ row });
      else if (figure.kind === "number") own.numbers++;
    }
  }
  return forms;
}

function faultsIn(table: Table, { column, count, numbers, texts, coerced }: Forms, resultsAt: ResultsAt): readonly FormFault[] {
  const faults: FormFault[] = [];
  if (coerced.length < count / 2) {
    for (const { row, figure } of coerced) if (figure.kind === "coerced") faults.push(withFormula(decode(table, { row, column }, figure, resultsAt)));
  }
  if (numbers >= 3 && texts.length * 5 <= numbers) {
    for (const { row } of texts) faults.push(textNumber(table, { row, column }));
  }
  return faults;
}

function textNumber(table: Table, { row, column }: { row: number; column: number }): FormFault {
  return { kind: "text-number", table, cell: { sheet: table.sheet.name, row, column }, value: table.figure(row, column)?.value, others: [], proven: true };
}

/** The reading of a time under which the cell's own relation holds; else the likeliest reading. */
function decode(
  table: Table,
  { row, column }: { row: number; column: number },
  figure: Extract<CellFigure, { kind: "coerced" }>,
  resultsAt: ResultsAt,
): FormFault {
  const cell = { sheet: table.sheet.name, row, column };
  const own = resultsAt(cell);
  const holds = (candidate: Amount): boolean => own.some((one) => check({ ...one.relation, table: withFigure(table, cell, candidate) }).status === "held");
  const proven = figure.candidates.find(holds);
  const value = proven ?? figure.candidates[0];
  const others = figure.candidates.filter((candidate) => value !== undefined && compare(candidate, value) !== 0);
  return { kind: "coerced", table, cell, value: value ?? expectedAt(table, cell, own, figure.serial), others, proven: proven !== undefined };
}

/** What the cell's own relation gives, where the time cannot be read. */
function expectedAt(table: Table, cell: CellRef, own: readonly CheckedRelation[], serial: Amount): Amount | undefined {
  const some = subtract(serial, serial);
  return own.flatMap((one) => check({ ...one.relation, table: withFigure(table, cell, some) }).expected ?? [])[0];
}

/** Where the other rows calculate the column, the formula that a time was typed over is known. */
function withFormula(fault: FormFault): FormFault {
  const formula = habitualFormula(fault.table, fault.cell);
  return formula === undefined ? fault : { ...fault, formula };
}
