import type { Bilingual } from "../finding/report";
import { columnRules } from "../relation/row-relations";
import { PERINGKAT_KINERJA } from "../scale/scales";
import type { Scale } from "../scale/scale";
import type { Settings } from "../settings/settings";
import { type Area, areaToA1 } from "../sheet/address";
import { makeGrid } from "../table/grid";
import type { Table, TableColumn } from "../table/table";
import type { ReasonedChoices, RowChoice } from "./choices";
import type { Desk } from "./draft-cell";
import { type ClosedColumn, draftClosing, draftWord } from "./draft-closing";
import { draftEfficiency } from "./draft-efficiency";
import { draftParentSums } from "./draft-parent-sums";
import { draftPercents, ratioRows } from "./draft-percents";
import { draftPko } from "./draft-pko";
import { draftSums } from "./draft-sums";
import { findFreeColumns } from "./free-columns";
import { type SaidChoices, inferChoices } from "./infer-choices";
import { openLedger } from "./ledger";
import { hasWritten, headNewColumns } from "./new-columns";
import { type Pair, findPairs, otherPairs } from "./pairs";
import { type PercentColumn, findPercentColumns } from "./percent-columns";
import { readColumnStyle, tableStyle } from "./percent-style";
import type { CapaianPlan, CapaianTablePlan, NotPossibleReason, PlannedCell, PlannedColumn } from "./plan";
import { findSumRules } from "./sum-rules";

type NotPossible = CapaianPlan["notPossible"][number];

/** What can be written for one table, and what cannot. */
export interface TableOutcome {
  readonly plan: CapaianTablePlan | undefined;
  readonly notPossible: readonly NotPossible[];
}

/** What a table is planned with besides its own cells. */
export interface TableOptions extends SaidChoices {
  /** Places promised to other tables' new columns. */
  readonly taken: readonly Area[];
  readonly rowChoices: ReadonlyMap<number, RowChoice>;
  readonly settings: Settings;
}

type NewColumn = Omit<PlannedColumn, "header" | "likeColumn" | "blankRows">;

/** Plans one table: columns that it has are filled and compared, measures without percentages get new columns at free places. */
export function planTable(table: Table, options: TableOptions): TableOutcome {
  const { scales } = options.settings;
  const kept = columnRules(table);
  const [pairs, others] = [findPairs(table), otherPairs(table)];
  const percents = findPercentColumns(table, { pairs, others, kept });
  const reasoned = inferChoices(table, options, { percents, scales, rules: kept });
  const { choices } = reasoned;
  const desk: Desk = {
    ledger: openLedger(table),
    grid: makeGrid(table.sheet),
    choices,
    rowChoices: options.rowChoices,
    remarks: [],
    texts: [],
  };
  const scale = scales.find(({ id }) => id === choices.scale) ?? PERINGKAT_KINERJA;
  const closing = { scale, said: options.person.average !== undefined };
  const columns: PlannedColumn[] = [];
  if (choices.parents === "yes") columns.push(...draftParentSums(desk));
  if (choices.sums === "yes") columns.push(...sumColumns(desk, findSumRules(table, kept)));
  for (const percent of percents)
    columns.push(...percentColumn(desk, percent, { ...closing, ofYear: pairs.includes(percent.pair) }));
  columns.push(...draftPko(desk, percents, { scales, cap: options.settings.policies.pkoCap }));
  columns.push(...predicateColumns(desk, percents, scale));
  const added = newColumns(
    desk,
    { pairs: missingPairs(pairs, percents), others, closing, known: percents },
    options.taken,
  );
  columns.push(...added.columns);
  return outcomeOf(desk, reasoned, { columns: merge(columns), noRoom: added.noRoom, hasPairs: pairs.length > 0 });
}

/** Columns of sums in which there is something to write or to look at. */
function sumColumns(desk: Desk, rules: ReturnType<typeof findSumRules>): readonly PlannedColumn[] {
  return rules.flatMap((rule) => {
    const cells = draftSums(desk, rule);
    if (cells.every(({ state }) => state === "same")) return [];
    return [
      existingColumn(rule.result, {
        kind: "sum",
        measure: rule.money ? "rp" : "k",
        basis: rule.basis,
        numberFormat: "General",
        cells,
      }),
    ];
  });
}

function existingColumn(
  column: TableColumn,
  of: Pick<PlannedColumn, "kind" | "measure" | "basis" | "numberFormat" | "cells">,
): PlannedColumn {
  return {
    ...of,
    column: column.column,
    title: column.path.at(-1) ?? "",
    isNew: false,
    header: [],
    likeColumn: column.column,
  };
}

function percentColumn(
  desk: Desk,
  percent: PercentColumn,
  closing: Pick<ClosedColumn, "scale" | "said"> & { readonly ofYear: boolean },
): readonly PlannedColumn[] {
  const { table } = desk.ledger;
  const read = readColumnStyle(table, percent.column.column);
  const styles = { ...read, fallback: read.main ?? tableStyle(table) };
  const rows = draftPercents(desk, { ...percent, column: percent.column.column, existing: percent }, styles);
  if (rows.length === 0) return [];
  const cells = [
    ...rows,
    ...draftClosing(desk, { ...closing, column: percent.column.column, isNew: false, styles, drafted: rowsOf(rows) }),
  ];
  const planned = existingColumn(percent.column, {
    kind: "percent",
    measure: percent.pair.measure,
    basis: basisOf(percent.pair),
    numberFormat: styles.fallback.format,
    cells,
  });
  return [closing.ofYear ? { ...planned, ofYear: true } : planned];
}

function rowsOf(cells: readonly PlannedCell[]): ReadonlySet<number> {
  return new Set(cells.map(({ row }) => row));
}

/** What a percentage divides, by the form's numbers where it prints them, else by the headings. */
function basisOf({ target, realised, less }: Pair): Bilingual {
  const name = ({ number, path }: TableColumn): string => (number === null ? (path.at(-1) ?? "") : String(number));
  const above = realised.map(name).join(" + ") + (less ? ` - ${name(less)}` : "");
  const divided = `${above} / ${name(target)}`;
  return { id: divided, en: divided };
}

/** The first pair of each measure that no column of percentages says yet. */
function missingPairs(pairs: readonly Pair[], percents: readonly PercentColumn[]): readonly Pair[] {
  const main = pairs.filter((pair) => pairs.find(({ measure }) => measure === pair.measure) === pair);
  return main.filter(({ measure }) => !percents.some(({ pair }) => pairs.includes(pair) && pair.measure === measure));
}

/** Columns of predicates that the table has: the word for the percentage that stands nearest before it, K first. */
function predicateColumns(desk: Desk, percents: readonly PercentColumn[], scale: Scale): readonly PlannedColumn[] {
  const { table } = desk.ledger;
  return table.columns
    .filter(({ role }) => role === "predicate")
    .flatMap((column) => {
      const wanted = /\brp\b|keuangan|anggaran/i.test(column.path.at(-1) ?? "") ? "rp" : "k";
      const before = percents.filter(
        (percent) => percent.column.column < column.column && percent.pair.measure === wanted,
      );
      const source =
        before.at(-1)?.column.column ??
        percents.filter((percent) => percent.column.column < column.column).at(-1)?.column.column;
      if (source === undefined) return [];
      const styles = readColumnStyle(table, source);
      const fallback = styles.main ?? tableStyle(table);
      const cells = table.rows.flatMap((row): readonly PlannedCell[] => {
        if (["header", "note", "blank", "predicate"].includes(row.kind)) return [];
        const has = desk.ledger.input(row.row, source).state === "figure" || desk.ledger.isPlanned(row.row, source);
        const fraction = !(styles.byRow.get(row.row) ?? fallback).points;
        return has
          ? draftWord(desk, {
              row: row.row,
              column: column.column,
              isNew: false,
              source: { row: row.row, column: source },
              scale,
              fraction,
              role: "row",
            })
          : [];
      });
      const basis = { id: scale.name.id, en: scale.name.en };
      return cells.length > 0
        ? [existingColumn(column, { kind: "predicate", measure: "predicate", basis, numberFormat: "General", cells })]
        : [];
    });
}

interface Missing {
  readonly pairs: readonly Pair[];
  readonly others: readonly Pair[];
  readonly closing: Pick<ClosedColumn, "scale" | "said">;
  readonly known: readonly PercentColumn[];
}

const TITLES: Readonly<Record<Pair["measure"], string>> = { k: "Capaian K (%)", rp: "Capaian Rp (%)" };

/** New columns at a free place: this year's percentages, those asked for besides, the predicate, the efficiency. */
function newColumns(
  desk: Desk,
  { pairs, others, closing, known }: Missing,
  taken: readonly Area[],
): { readonly columns: readonly PlannedColumn[]; readonly noRoom: boolean } {
  const { table } = desk.ledger;
  const { choices } = desk;
  const besides = others.filter((pair) => isAsked(desk, pair) && !known.some((percent) => percent.pair === pair));
  const asked = [
    ...pairs.map((pair) => ({ pair, title: TITLES[pair.measure] })),
    ...besides.map((pair) => ({ pair, title: titleOf(pair) })),
  ].filter(
    ({ pair, title }) =>
      !hasWritten(table, desk.grid, title) &&
      ratioRows({ ...desk, texts: pairs.includes(pair) ? desk.texts : [] }, { pair }).length > 0,
  );
  const hasK = asked.some(({ pair }) => pair.measure === "k" && pairs.includes(pair));
  const withPredicate = hasK && choices.predicate === "yes" && !table.columns.some(({ role }) => role === "predicate");
  const withEfficiency = choices.efficiency !== "none" && (asked.length > 0 || known.length > 0);
  const count = asked.length + Number(withPredicate) + Number(withEfficiency);
  if (count === 0) return { columns: [], noRoom: false };
  const first = findFreeColumns(table, desk.grid, count, taken);
  if (first === undefined) return { columns: [], noRoom: true };
  const style = tableStyle(table);
  const styles = { main: style, byKind: new Map(), byRow: new Map(), fallback: style };
  const drafts = asked.map(({ pair, title }, index): NewColumn => {
    const column = first + index;
    const cells = draftPercents(desk, { pair, column }, styles);
    const closed =
      desk.texts.length > 0
        ? []
        : draftClosing(desk, { ...closing, column, isNew: true, styles, drafted: rowsOf(cells) });
    return {
      column,
      kind: "percent",
      ...(pairs.includes(pair) && { ofYear: true }),
      measure: pair.measure,
      isNew: true,
      title,
      basis: basisOf(pair),
      numberFormat: style.format,
      cells: [...cells, ...closed],
    };
  });
  const ofK = drafts.find(({ measure }) => measure === "k");
  if (withPredicate && ofK)
    drafts.push(
      newPredicates(desk, ofK, { column: first + drafts.length, scale: closing.scale, fraction: !style.points }),
    );
  const efficiency = withEfficiency
    ? draftEfficiency(desk, { column: first + drafts.length, known, drafts })
    : undefined;
  if (efficiency) drafts.push(efficiency);
  return { columns: headNewColumns(table, desk.grid, drafts), noRoom: false };
}

function isAsked({ choices }: Desk, { realised: [realised] }: Pair): boolean {
  return realised.horizon === "toDate" ? choices.toDate === "yes" : choices.quarters === "yes";
}

function titleOf({ measure, realised: [realised] }: Pair): string {
  const name = measure === "k" ? "K" : "Rp";
  const quarter = /^q([1-4])$/.exec(realised.period ?? "")?.[1];
  if (quarter !== undefined)
    return `Capaian ${name} TW ${["I", "II", "III", "IV"][Number(quarter) - 1] ?? quarter} (%)`;
  return realised.period === null ? `Capaian ${name} s.d. tahun ini (%)` : `Capaian ${name} ${realised.period} (%)`;
}

function newPredicates(
  desk: Desk,
  { column: source, cells }: NewColumn,
  { column, scale, fraction }: { column: number; scale: Scale; fraction: boolean },
): NewColumn {
  const words = cells
    .filter(({ role }) => role !== "predicate")
    .flatMap(({ row }) =>
      draftWord(desk, { row, column, isNew: true, source: { row, column: source }, scale, fraction, role: "row" }),
    );
  return {
    column,
    kind: "predicate",
    measure: "predicate",
    isNew: true,
    title: "Predikat",
    basis: scale.name,
    numberFormat: "General",
    cells: words,
  };
}

/** Cells of one column of the sheet stand together, by row. */
function merge(columns: readonly PlannedColumn[]): readonly PlannedColumn[] {
  const merged = new Map<number, PlannedColumn>();
  for (const column of columns) {
    const known = merged.get(column.column);
    const cells = [...(known?.cells ?? []), ...column.cells].sort((a, b) => a.row - b.row);
    merged.set(column.column, { ...column, ...known, cells });
  }
  return [...merged.values()].filter(({ cells }) => cells.length > 0).sort((a, b) => a.column - b.column);
}

function outcomeOf(
  desk: Desk,
  reasoned: ReasonedChoices,
  { columns, noRoom, hasPairs }: { columns: readonly PlannedColumn[]; noRoom: boolean; hasPairs: boolean },
): TableOutcome {
  const { table } = desk.ledger;
  const sheet = table.sheet.name;
  const range = areaToA1(table.area);
  const why: NotPossible[] = [];
  const tell = (reason: NotPossibleReason, at: string): void => {
    why.push({ sheet, range: at, reason });
  };
  if (noRoom) tell("no-room", range);
  const texts = boundsOf(desk.texts);
  if (texts) tell("text-figures", areaToA1(texts));
  if (columns.length === 0 && why.length === 0) tell(hasPairs ? "nothing-measured" : "no-target-and-realised", range);
  const plan =
    columns.length > 0 ? { sheet, range, columns, remarks: uniqueRemarks(desk.remarks), ...reasoned } : undefined;
  return { plan, notPossible: why };
}

function uniqueRemarks(remarks: Desk["remarks"]): Desk["remarks"] {
  const seen = new Set<string>();
  return remarks.filter(({ row, remark }) => {
    const key = `${String(row)} ${remark}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** The smallest range around cells. */
function boundsOf(cells: readonly { readonly row: number; readonly column: number }[]): Area | undefined {
  if (cells.length === 0) return undefined;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const bounds = { top: rows[0] ?? 0, bottom: rows[0] ?? 0, left: columns[0] ?? 0, right: columns[0] ?? 0 };
  for (const { row, column } of cells) {
    bounds.top = Math.min(bounds.top, row);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.right = Math.max(bounds.right, column);
  }
  return bounds;
}
