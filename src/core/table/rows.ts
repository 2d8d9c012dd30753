import { type Amount, ZERO } from "../figure/amount";
import type { RowKind } from "../finding/report";
import type { ReadColumn } from "./columns";
import type { Grid } from "./grid";
import { type LevelReading, isRecord, readLevels } from "./levels";
import { type FactsOptions, type RowFacts, pickRowColumns, readRowFacts } from "./row-facts";
import type { Table, TableRow } from "./table";
import { type MoneyAt, type Tree, adoptByTotalRow, nest, scoreTree } from "./tree";

/** Gives every row below a header its kind, its parent and its unit. */
export function buildRows(grid: Grid, columns: readonly ReadColumn[], options: FactsOptions, figures: Pick<Table, "cell">): readonly TableRow[] {
  const rowColumns = pickRowColumns(columns);
  const facts = readRowFacts(grid, rowColumns, options);
  const records = facts.filter(isRecord);
  const moneyAt = moneyReader(figures);
  const { reading, tree } = chooseReading(records, facts, rowColumns.money, moneyAt);
  const kinds = reading.kinds;
  const rows: TableRow[] = [];
  let unit: number | null = null;
  let owner: TableRow | null = null;
  for (const fact of facts) {
    if (fact.special !== undefined) {
      rows.push(plainRow(fact, fact.special));
      if (fact.special !== "header" && fact.special !== "blank" && fact.special !== "note") owner = null;
    } else if (isRecord(fact)) {
      const kind = kinds.get(fact.row) ?? "item";
      if (kind === "unit") unit = fact.row;
      owner = { ...plainRow(fact, kind), parent: tree.parents.get(fact.row) ?? null, unit: kind === "unit" ? null : unit };
      rows.push(owner);
    } else {
      rows.push({ ...plainRow(fact, "indicator"), parent: owner?.parent ?? null, unit: owner?.unit ?? unit, owner: owner?.row ?? null });
    }
  }
  return rows;
}

function plainRow(fact: RowFacts, kind: RowKind): TableRow {
  return { row: fact.row, kind, parent: null, unit: null, owner: null, label: fact.label, code: fact.code, indicator: fact.indicator };
}

function moneyReader(figures: Pick<Table, "cell">): MoneyAt {
  return (row, column): Amount | undefined => {
    const cell = figures.cell(row, column);
    if (cell.kind === "number") return cell.value;
    return cell.kind === "dash" || cell.kind === "blank" ? ZERO : undefined;
  };
}

/**
 * What a reading must make up for in sums that hold: codes and words are said on the sheet, looks are a guess, and a plain
 * list is what is left when nothing adds up.
 */
const HANDICAP: Readonly<Record<LevelReading["name"], number>> = { code: 0, words: 0, units: 3, numbering: 0.5, figures: 0.5, indent: 0.5, style: 1, flat: 2.5 };

/** Of all readings of the levels, the one under which most sums hold; the first of equals. */
function chooseReading(
  records: readonly RowFacts[],
  facts: readonly RowFacts[],
  money: readonly number[],
  moneyAt: MoneyAt,
): { reading: LevelReading; tree: Tree } {
  const byRow = new Map(facts.map((fact) => [fact.row, fact]));
  let best: { reading: LevelReading; tree: Tree; score: number } | undefined;
  for (const reading of readLevels(records)) {
    const tree = adoptByTotalRow(records, nest(records, reading), money, moneyAt);
    const score = scoreTree(tree, byRow, money, moneyAt) - HANDICAP[reading.name];
    if (best === undefined || score > best.score) best = { reading, tree, score };
  }
  return best ?? { reading: { name: "flat", depths: new Map(), kinds: new Map() }, tree: { parents: new Map(), children: new Map(), roots: [] } };
}

