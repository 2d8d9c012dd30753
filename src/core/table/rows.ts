import { type Amount, ZERO } from "../figure/amount";
import type { RowKind, RowReason } from "../finding/report";
import type { ReadColumn } from "./columns";
import type { Grid } from "./grid";
import { type LevelReading, isRecord, readLevels, reasonOf, withKinds } from "./levels";
import { namedLevel } from "./lexicon";
import type { RowSaid } from "./place-corrections";
import { type FactsOptions, type RowFacts, pickRowColumns, readRowFacts } from "./row-facts";
import type { Table, TableRow } from "./table";
import { type MoneyAt, type Tree, adoptByTotalRow, nest, scoreTree, withParents } from "./tree";

export interface RowOptions extends FactsOptions {
  /** What a person says about rows. */
  readonly said: ReadonlyMap<number, RowSaid>;
}

/** Gives every row below a header its kind, its parent and its unit; tells what the levels were read from. */
export function buildRows(grid: Grid, columns: readonly ReadColumn[], options: RowOptions, figures: Pick<Table, "cell">): { readonly rows: readonly TableRow[]; readonly levels: RowReason; readonly lead: number } {
  const { said } = options;
  const rowColumns = pickRowColumns(columns);
  const inferred = readRowFacts(grid, rowColumns, options);
  const facts = said.size > 0 ? inferred.map((fact) => withSaid(grid, fact, said.get(fact.row)?.kind)) : inferred;
  const records = facts.filter((fact) => isRecord(fact) && said.get(fact.row)?.kind !== "indicator");
  const chosen = chooseReading({ records, facts, money: rowColumns.money, moneyAt: moneyReader(figures), said });
  const placed = placeRows(facts, records, chosen);
  if (said.size === 0) return { rows: placed, levels: chosen.reading.name, lead: chosen.lead };
  const kindWithout = (index: number): RowKind => inferred[index]?.special ?? chosen.inferred.get(inferred[index]?.row ?? -1) ?? "indicator";
  return { rows: placed.map((row, index) => withWords(row, said.get(row.row), kindWithout(index))), levels: chosen.reading.name, lead: chosen.lead };
}

function placeRows(facts: readonly RowFacts[], records: readonly RowFacts[], { reading, tree }: Chosen): readonly TableRow[] {
  const isOwn = new Set(records);
  const rows: TableRow[] = [];
  let unit: number | null = null;
  let owner: TableRow | null = null;
  for (const fact of facts) {
    if (fact.special !== undefined) {
      rows.push({ ...plainRow(fact, fact.special), why: specialReason(fact) });
      if (fact.special !== "header" && fact.special !== "blank" && fact.special !== "note") owner = null;
    } else if (isOwn.has(fact)) {
      const kind = reading.kinds.get(fact.row) ?? "item";
      if (kind === "unit") unit = fact.row;
      owner = { ...plainRow(fact, kind), parent: tree.parents.get(fact.row) ?? null, unit: kind === "unit" ? null : unit, why: reasonOf(reading.name, fact) };
      rows.push(owner);
    } else {
      rows.push({ ...plainRow(fact, "indicator"), parent: owner?.parent ?? null, unit: owner?.unit ?? unit, owner: owner?.row ?? null, why: "noLabel" });
    }
  }
  return rows;
}

/** A row with the word that a person has put in about it. */
function withWords(row: TableRow, said: RowSaid | undefined, instead: RowKind): TableRow {
  if (!said) return row;
  const placed = said.kind !== undefined || said.parent !== undefined;
  return { ...row, ...(placed && { why: "correction" as const }), ...(said.kind && { instead }), ...(said.mode && { mode: said.mode }) };
}

/** A row whose kind a person gives: one that closes or says nothing, or a record whatever it looked like. */
function withSaid(grid: Grid, fact: RowFacts, kind: RowKind | undefined): RowFacts {
  if (kind === undefined) return fact;
  const label = fact.label || firstWords(grid, fact.row);
  return { ...fact, label, level: namedLevel(label), special: SPECIAL.has(kind) ? kind : undefined };
}

function firstWords(grid: Grid, row: number): string {
  return grid.filled(row).map((column) => grid.text(row, column)).find((text) => /\p{L}/u.test(text)) ?? "";
}

const SPECIAL: ReadonlySet<RowKind> = new Set(["total", "subtotal", "average", "predicate", "header", "note", "blank"]);

function specialReason({ special, cut }: RowFacts): RowReason {
  if (special === "header") return "headerAgain";
  if (special === "blank") return "blank";
  return special === "note" ? (cut ?? "remark") : "closing";
}

function plainRow(fact: RowFacts, kind: RowKind): Omit<TableRow, "why"> {
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

interface Choice {
  readonly records: readonly RowFacts[];
  readonly facts: readonly RowFacts[];
  readonly money: readonly number[];
  readonly moneyAt: MoneyAt;
  readonly said: ReadonlyMap<number, RowSaid>;
}

interface Chosen {
  readonly reading: LevelReading;
  readonly tree: Tree;
  /** How far its score is above that of the next reading with another tree. */
  readonly lead: number;
  /** Kinds as they would be without anything said. */
  readonly inferred: ReadonlyMap<number, RowKind>;
}

/** Of all readings of the levels, the one under which most sums hold; the first of equals. */
function chooseReading({ records, facts, money, moneyAt, said }: Choice): Chosen {
  const byRow = new Map(facts.map((fact) => [fact.row, fact]));
  const kinds = new Map([...said].flatMap(([row, { kind }]) => (kind ? [[row, kind] as const] : [])));
  const parents = new Map([...said].flatMap(([row, { parent }]) => (parent === undefined ? [] : [[row, parent] as const])));
  const tried: (Omit<Chosen, "lead"> & { readonly score: number })[] = [];
  const judged: { readonly nested: Tree; readonly tree: Tree; readonly held: number }[] = [];
  const judge = (nested: Tree): (typeof judged)[number] => {
    const known = judged.find((other) => isSameTree(other.nested, nested));
    if (known) return known;
    const tree = withParents(records, adoptByTotalRow(records, nested, money, moneyAt), parents);
    const own = { nested, tree, held: scoreTree(tree, byRow, money, moneyAt) };
    judged.push(own);
    return own;
  };
  for (const inferred of readLevels(records)) {
    const reading = withKinds(inferred, kinds);
    const { tree, held } = judge(nest(records, reading));
    tried.push({ reading, tree, inferred: inferred.kinds, score: held - HANDICAP[reading.name] });
  }
  const [first] = tried;
  if (first) {
    const best = tried.reduce((one, other) => (other.score > one.score ? other : one), first);
    const others = tried.filter(({ tree }) => !isSameTree(tree, best.tree)).map(({ score }) => best.score - score);
    return { ...best, lead: Math.min(...others, Infinity) };
  }
  return { reading: { name: "flat", depths: new Map(), kinds: new Map() }, tree: { parents: new Map(), children: new Map(), roots: [] }, inferred: new Map(), lead: Infinity };
}

function isSameTree({ parents }: Tree, other: Tree): boolean {
  if (parents === other.parents) return true;
  if (parents.size !== other.parents.size) return false;
  for (const [row, parent] of parents) if (other.parents.get(row) !== parent) return false;
  return true;
}
