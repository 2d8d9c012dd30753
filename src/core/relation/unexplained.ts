import type { RuleId } from "../finding/report";
import type { Table, TableColumn, TableRow } from "../table/table";
import { recordRows } from "../table/table";
import { type EfficiencyReading, openEfficiencies } from "./efficiency";
import { readOperand } from "./operand";
import { groupByCell } from "../sheet/cell-map";
import { type CellRef, type CheckedRelation, refKey } from "./relation";

/** Figures that ought to follow from others by their place, and no relation says how. */
export interface Unexplained {
  readonly kind: Extract<RuleId, "average" | "grand-total" | "percent" | "efficiency">;
  readonly table: Table;
  readonly cells: readonly [CellRef, ...CellRef[]];
  /** What each known way of working out would give for the first of them. */
  readonly readings?: readonly EfficiencyReading[];
}

/** Average rows that no policy gives, total rows that nothing adds up to, percent columns that are a part of nothing. */
export function findUnexplained(tables: readonly Table[], checked: readonly CheckedRelation[]): readonly Unexplained[] {
  let known: ReturnType<typeof groupByCell> | undefined;
  const isResult = (cell: CellRef): boolean => (known ??= groupByCell(checked, ({ relation }) => relation.result)).has(cell);
  const given = new Set(
    checked.flatMap(({ relation }) => (relation.kind === "pko" ? relation.terms.map(({ cell }) => refKey(cell)) : [])),
  );
  const open = (table: Table, row: number, { column }: TableColumn): readonly CellRef[] => {
    const cell = { sheet: table.sheet.name, row, column };
    return readOperand(table, row, column).state === "known" && !isResult(cell) && !given.has(refKey(cell)) ? [cell] : [];
  };
  const headed = tables.filter(({ why }) => why.header !== "list");
  return headed.flatMap((table) => {
    const figures = table.columns.filter(isFigures);
    const closing = table.rows.flatMap((row) => {
      const kind = closingKind(row);
      return kind
        ? group(
            kind,
            table,
            figures.flatMap((column) => open(table, row.row, column)),
          )
        : [];
    });
    const parts = figures
      .filter((column) => column.role === "percent" && !isMeasured(column) && !isEfficiencyColumn(column))
      .flatMap((column) => {
        const rows = recordRows(table);
        const cells = rows.map((row) => open(table, row.row, column));
        const isUnknown = cells.every((cell, index) => cell.length > 0 || isBlank(table, rows[index], column));
        return isUnknown ? group("percent", table, cells.flat()) : [];
      });
    const efficiencies = openEfficiencies(table, isResult).flatMap(({ cells, readings }) =>
      group("efficiency", table, cells).map((one) => ({ ...one, readings })),
    );
    return [...closing, ...parts, ...efficiencies];
  });
}

function isEfficiencyColumn({ path }: TableColumn): boolean {
  return /\befisiensi\b/i.test(path.join(" "));
}

const NO_FIGURES: ReadonlySet<string> = new Set([
  "number",
  "code",
  "predicate",
  "tick",
  "label",
  "indicator",
  "note",
  "unitOfMeasure",
  "location",
  "source",
  "words",
]);

function isFigures({ role, measure }: TableColumn): boolean {
  return measure !== null && !NO_FIGURES.has(role);
}

/** Physical progress, weights and targets in percent are measured or set; nobody says that they are calculated. */
function isMeasured({ path }: TableColumn): boolean {
  return /\b(fisik|bobot|target|rencana)\b/i.test(path.join(" "));
}

function closingKind({ kind }: TableRow): "average" | "grand-total" | undefined {
  if (kind === "average") return "average";
  return kind === "total" || kind === "subtotal" ? "grand-total" : undefined;
}

function isBlank(table: Table, row: TableRow | undefined, { column }: TableColumn): boolean {
  return row === undefined || readOperand(table, row.row, column).state !== "known";
}

function group(
  kind: Unexplained["kind"],
  table: Table,
  [first, ...others]: readonly CellRef[],
): readonly Unexplained[] {
  return first ? [{ kind, table, cells: [first, ...others] }] : [];
}
