import { cellAt, formatAt } from "../sheet/snapshot";
import { type TableColumn, recordRows } from "../table/table";
import { childrenOf } from "./averages";
import { call, cellsOfColumn } from "./calculation";
import { type Desk, draftCell, isEmpty } from "./draft-cell";
import type { PlannedCell, PlannedColumn } from "./plan";

const SUMMED: ReadonlySet<TableColumn["role"]> = new Set(["target", "realised", "total", "before", "after"]);

/** Plans sums of the direct children for parents whose money is not filled, from the lowest up. */
export function draftParentSums(desk: Desk): readonly PlannedColumn[] {
  const { table } = desk.ledger;
  return table.columns
    .filter(({ role, measure }) => measure === "rp" && SUMMED.has(role))
    .flatMap((column): readonly PlannedColumn[] => {
      const cells = sumsDown(desk, column);
      const basis = { id: "jumlah rincian langsungnya", en: "sum of the direct children" };
      return cells.length > 0
        ? [
            {
              column: column.column,
              kind: "parents",
              measure: "rp",
              isNew: false,
              title: column.path.at(-1) ?? "",
              basis,
              header: [],
              numberFormat: "General",
              likeColumn: column.column,
              cells,
            },
          ]
        : [];
    });
}

function sumsDown(desk: Desk, { column }: TableColumn): readonly PlannedCell[] {
  const { table } = desk.ledger;
  return [...recordRows(table)].reverse().flatMap((parent): readonly PlannedCell[] => {
    if (parent.kind === "indicator" || !isEmpty(cellAt(table.sheet, parent.row, column))) return [];
    const children = childrenOf(table, parent)
      .map(({ row }) => row)
      .filter((row) => desk.ledger.input(row, column).state !== "blank");
    const inputs = children.map((row) => desk.ledger.input(row, column));
    const texts = inputs.filter(({ state }) => state === "text-figure");
    desk.texts.push(...texts);
    if (
      children.length === 0 ||
      texts.length > 0 ||
      inputs.some(({ state }) => state === "unreadable") ||
      inputs.every(({ state }) => state === "dash")
    )
      return [];
    const first = children[0] ?? parent.row;
    const format = formatAt(table.sheet, parent.row, column) ?? formatAt(table.sheet, first, column) ?? "General";
    const planned = draftCell(desk, {
      row: parent.row,
      column,
      role: "parent",
      calculation: call("SUM", ...cellsOfColumn(column, children)),
      format,
      percent: false,
      isNew: false,
    });
    return planned ? [planned] : [];
  });
}
