import { type Scale, gradeNamed } from "../scale/scale";
import { formatAt } from "../sheet/snapshot";
import { type Table, type TableRow, recordRows } from "../table/table";
import { type AverageRow, averageCalculation, averageRows, childrenOf } from "./averages";
import { type Calculation, call, cell, number, operate } from "./calculation";
import { type Desk, draftCell } from "./draft-cell";
import type { ColumnStyle, PercentStyle } from "./percent-style";
import type { PlannedCell } from "./plan";
import { predicateCalculation } from "./predicates";

/** A column of percentages whose means and predicates are planned. */
export interface ClosedColumn {
  readonly column: number;
  readonly isNew: boolean;
  readonly styles: ColumnStyle & { readonly fallback: PercentStyle };
  readonly scale: Scale;
  /** Whether a person has chosen the policy of averages. */
  readonly said: boolean;
  /** Rows that have a percentage of their own. */
  readonly drafted: ReadonlySet<number>;
}

/** Plans what closes a column of percentages: means of parents, average rows, and the predicates below these. */
export function draftClosing(desk: Desk, of: ClosedColumn): readonly PlannedCell[] {
  const { table } = desk.ledger;
  const averages = averageRows(table, { policy: desk.choices.average, said: of.said });
  const inside = desk.choices.average === "TREE" ? draftParents(desk, of) : [];
  const means = averages
    .filter(({ columns }) => of.isNew || columns === undefined || columns.has(of.column))
    .flatMap((average) => draftAverage(desk, of, average));
  return [...inside, ...means, ...means.flatMap((mean) => draftPredicate(desk, of, mean))];
}

/** Where the table's own averages count rows without a figure as zero, the sum is divided by all rows. */
function overAll(mean: Calculation, count: number): Calculation {
  const [, , average] = mean.does === "call" ? mean.args : [];
  return average?.does === "call" ? operate(call("SUM", ...average.args), "/", number(String(count))) : mean;
}

function draftAverage(
  desk: Desk,
  { column, isNew, styles, said }: ClosedColumn,
  { row: { row }, members, kept }: AverageRow,
): readonly PlannedCell[] {
  // Several average rows without any figure yet are taken over their own parts; a mean of nothing is not written.
  const rows = members
    .map((member) => member.row)
    .filter((member) => desk.ledger.input(member, column).state === "figure" || desk.ledger.isPlanned(member, column));
  const style = styles.byRow.get(row) ?? styles.fallback;
  if (rows.length === 0) return [];
  const mean = averageCalculation({ ledger: desk.ledger, column, rows });
  const calculation = kept?.blankAsZero === true && !said ? overAll(mean, members.length) : mean;
  const planned = draftCell(desk, {
    row,
    column,
    role: "average",
    calculation,
    format: style.format,
    percent: !style.points,
    isNew,
  });
  return planned ? [planned] : [];
}

/** The predicate in the row of predicates right below an average. */
function draftPredicate(
  desk: Desk,
  { column, isNew, styles, scale }: ClosedColumn,
  { row: above }: PlannedCell,
): readonly PlannedCell[] {
  const { table } = desk.ledger;
  const below = table.rows.find(({ row, kind }) => row > above && kind !== "blank" && kind !== "header");
  if (below?.kind !== "predicate") return [];
  const style = styles.byRow.get(above) ?? styles.fallback;
  return draftWord(desk, {
    row: below.row,
    column,
    isNew,
    source: { row: above, column },
    scale,
    fraction: !style.points,
    role: "predicate",
  });
}

interface WordDraft {
  readonly row: number;
  readonly column: number;
  readonly isNew: boolean;
  readonly source: { readonly row: number; readonly column: number };
  readonly scale: Scale;
  readonly fraction: boolean;
  readonly role: PlannedCell["role"];
}

/** Plans the word that a scale has for a figure. */
export function draftWord(
  desk: Desk,
  { row, column, isNew, source, scale, fraction, role }: WordDraft,
): readonly PlannedCell[] {
  const { table } = desk.ledger;
  const { labels } = desk.choices;
  const now = isNew ? undefined : gradeNamed(scale, table.text(row, column));
  const planned = draftCell(desk, {
    row,
    column,
    role,
    isNew,
    calculation: predicateCalculation(cell(source.row, source.column), scale, { fraction, labels }),
    format: (isNew ? undefined : formatAt(table.sheet, row, column)) ?? "General",
    percent: false,
    isSame: (result) =>
      typeof result === "string" && result !== ""
        ? now !== undefined && now === gradeNamed(scale, result)
        : table.text(row, column) === "",
  });
  return planned ? [planned] : [];
}

function indicatorsOf(table: Table, { row: owner }: TableRow): readonly number[] {
  return recordRows(table).flatMap((row) => (row.kind === "indicator" && row.owner === owner ? [row.row] : []));
}

/** Parents without figures of their own carry the mean of their children, from the lowest up. */
function draftParents(desk: Desk, { column, isNew, styles, drafted }: ClosedColumn): readonly PlannedCell[] {
  const { table } = desk.ledger;
  return [...recordRows(table)].reverse().flatMap((parent): readonly PlannedCell[] => {
    if (parent.kind === "indicator" || parent.kind === "unit" || drafted.has(parent.row)) return [];
    const isFilled = (row: number): boolean =>
      desk.ledger.input(row, column).state === "figure" || desk.ledger.isPlanned(row, column);
    if (indicatorsOf(table, parent).some((row) => desk.ledger.input(row, column).state === "figure")) return [];
    // Where a record stands over two rows, its indicators hold the percentage.
    const rows = childrenOf(table, parent).flatMap((child) =>
      isFilled(child.row) ? [child.row] : indicatorsOf(table, child).filter(isFilled),
    );
    if (rows.length === 0) return [];
    const style = styles.byRow.get(parent.row) ?? styles.byKind.get(parent.kind) ?? styles.fallback;
    const planned = draftCell(desk, {
      row: parent.row,
      column,
      role: "parent",
      calculation: averageCalculation({ ledger: desk.ledger, column, rows }),
      format: style.format,
      percent: !style.points,
      isNew,
    });
    return planned ? [planned] : [];
  });
}
