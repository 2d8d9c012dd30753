import { toPlain } from "../figure/amount";
import type { RowKind } from "../finding/report";
import { plainText } from "../table/grid";
import { isAverageLabel } from "../table/lexicon";
import { type Table, type TableColumn, type TableRow, recordRows } from "../table/table";
import { fold } from "../table/text";
import { cellAt } from "../sheet/snapshot";
import { check } from "./check";
import { readOperand } from "./operand";
import type { ColumnRule } from "./column-rules";
import { type LinearRelation, type MeanRelation, type RatioRelation, type Relation, refKey } from "./relation";

/** Which rows an average is taken over. */
export interface Policy {
  readonly name: string;
  readonly rows: "all" | RowKind | "leaves" | "averages" | "planned";
  readonly indicators: boolean;
  readonly scope: "section" | "table";
  readonly blankAsZero: boolean;
}

const ROWS: readonly Policy["rows"][] = ["all", "planned", "kegiatan", "subkegiatan", "program", "averages", "leaves"];

/** Policies from the most to the least usual (all rows, the tree, and kegiatan alone are all in use). */
const POLICIES: readonly Policy[] = (["table", "section"] as const).flatMap((scope) =>
  ROWS.flatMap((rows) =>
    [true, false].flatMap((indicators) =>
      [false, true].map((blankAsZero) => ({ name: `${scope}/${rows}${indicators ? "+" : ""}${blankAsZero ? "/0" : ""}`, rows, indicators, scope, blankAsZero })),
    ),
  ),
);

/** Relations of average rows (by the policy that the table keeps). */
export function averageRelations(table: Table, rules: readonly ColumnRule[]): readonly Relation[] {
  const averages = table.rows.filter((row) => row.kind === "average");
  const parents = parentMeans(table, rules);
  // Where means climb the tree, the last one is taken over the programs.
  const policies = parents.length > 0 ? [...POLICIES].sort((a, b) => Number(b.rows === "program") - Number(a.rows === "program")) : POLICIES;
  const relations: Relation[] = [];
  for (const group of groupByLabel(table, averages)) relations.push(...averagesOf(table, group, { averages, policies }));
  return [...withSums(table, relations, rules, averages), ...parents, ...totalMeans(table, policies)];
}

/** In an average row too, the year may be the sum of the quarters beside it; where that holds, it is what is meant. */
function withSums(table: Table, relations: readonly Relation[], rules: readonly ColumnRule[], averages: readonly TableRow[]): readonly Relation[] {
  const sums = averages.flatMap((row) =>
    rules
      .filter((rule) => rule.kind === "quarters-sum" && readOperand(table, row.row, rule.result.column).state === "known")
      .map((rule) => sumInRow(table, rule, row))
      .filter((relation) => check(relation).status === "held"),
  );
  const summed = new Set(sums.map((relation) => refKey(relation.result)));
  return [...relations.filter((relation) => !summed.has(refKey(relation.result))), ...sums];
}

function sumInRow(table: Table, rule: ColumnRule, { row }: TableRow): LinearRelation {
  const at = (column: TableColumn) => ({ sheet: table.sheet.name, row, column: column.column });
  return {
    id: `${rule.kind}:${table.sheet.name}!${row}:${rule.result.column}`,
    kind: rule.kind,
    form: "linear",
    table,
    result: at(rule.result),
    terms: rule.terms.map(([column, weight]) => ({ cell: at(column), weight })),
    basis: rule.basis,
    blank: "missing",
  };
}

/** Average rows of one wording follow one policy. */
function groupByLabel(table: Table, rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const label = fold(rowText(table, row.row)).replace(/\d+/g, "#");
    groups.set(label, [...(groups.get(label) ?? []), row]);
  }
  return [...groups.values()];
}

/** All words of a row, for telling kinds of average rows apart. */
function rowText(table: Table, row: number): string {
  const words: string[] = [];
  for (let column = table.area.left; column <= table.area.right; column++) {
    const cell = cellAt(table.sheet, row, column);
    if (typeof cell?.value === "string" && table.cell(row, column).kind === "text") words.push(plainText(cell));
  }
  return words.join(" ");
}

/** Average rows of one wording with the policy that their figures keep; undefined where they keep none or hold none. */
export interface KeptPolicy {
  readonly rows: readonly TableRow[];
  readonly policy: Policy | undefined;
}

/** The policies that a table's average rows keep, by their figures. */
export function keptPolicies(table: Table): readonly KeptPolicy[] {
  const averages = table.rows.filter((row) => row.kind === "average");
  return groupByLabel(table, averages).map((rows) => ({ rows, policy: bestPolicy(table, rows, { averages, policies: POLICIES })?.policy }));
}

/** The rows over which an average row is taken under a policy. */
export function averagedRows(table: Table, policy: Policy, { row, group }: { row: TableRow; group: readonly TableRow[] }): readonly TableRow[] {
  const averages = table.rows.filter(({ kind }) => kind === "average");
  return sourceRows(table, policy, { row, group, averages });
}

interface Best {
  readonly policy: Policy;
  readonly relations: readonly Relation[];
  readonly held: number;
}

function bestPolicy(table: Table, group: readonly TableRow[], { averages, policies }: { averages: readonly TableRow[]; policies: readonly Policy[] }): Best | undefined {
  const columns = columnsWithFigures(table, group);
  let best: Best | undefined;
  for (const policy of policies) {
    const relations = group.flatMap((row) => columns.flatMap((column) => mean(table, policy, { row, column, group, averages })));
    const held = relations.filter((relation) => check(relation).status === "held").length;
    if (held > (best?.held ?? 0)) best = { policy, relations, held };
  }
  return best;
}

function columnsWithFigures(table: Table, group: readonly TableRow[]): readonly TableColumn[] {
  return table.columns.filter((column) => group.some((row) => readOperand(table, row.row, column.column).state === "known"));
}

function averagesOf(table: Table, group: readonly TableRow[], { averages, policies }: { averages: readonly TableRow[]; policies: readonly Policy[] }): readonly Relation[] {
  const columns = columnsWithFigures(table, group);
  let best: Pick<Best, "relations" | "held"> | undefined = bestPolicy(table, group, { averages, policies });
  const ratios = ratioAverages(table, group, columns);
  const ratiosHeld = ratios.filter((relation) => check(relation).status === "held").length;
  if (ratiosHeld > (best?.held ?? 0)) best = { relations: ratios, held: ratiosHeld };
  return best?.relations ?? undisputed(group.flatMap((row) => columns.map((column) => policies.flatMap((policy) => mean(table, policy, { row, column, group, averages })))));
}

/** Where no policy holds, a mean is claimed for cells for which all policies say the same, as in a plain list. */
function undisputed(cells: readonly (readonly MeanRelation[])[]): readonly MeanRelation[] {
  return cells.flatMap((readings) => {
    const [first] = readings;
    const expected = new Set(readings.map((relation) => check(relation).expected).map((value) => (value === undefined ? "" : toPlain(value))));
    return first && first.terms.length >= 2 && expected.size === 1 ? [first] : [];
  });
}

/** In a total row a percentage may be the mean of those above; it is where that holds, or where the row says so. */
function totalMeans(table: Table, policies: readonly Policy[]): readonly MeanRelation[] {
  const totals = table.rows.filter(({ kind }) => kind === "total");
  return totals.flatMap((row) => {
    const says = isAverageLabel(rowText(table, row.row));
    return table.columns.filter(isMeaned).flatMap((column) => {
      const means = policies.flatMap((policy) => mean(table, policy, { row, column, group: totals, averages: [] })).filter(({ terms }) => terms.length >= 2);
      const held = means.find((relation) => check(relation).status === "held");
      return held ? [held] : says && column.role === "percent" ? means.slice(0, 1) : [];
    });
  });
}

/** Percentages and scores may be averaged in a total row; amounts and counts are summed up there. */
function isMeaned({ role, measure }: TableColumn): boolean {
  return role === "percent" || measure === "percent" || (measure === "index" && role !== "weight");
}

interface Place {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly group: readonly TableRow[];
  readonly averages: readonly TableRow[];
}

function mean(table: Table, policy: Policy, { row, column, group, averages }: Place): readonly MeanRelation[] {
  if (readOperand(table, row.row, column.column).state === "blank") return [];
  const terms = sourceRows(table, policy, { row, group, averages })
    .map((member) => ({ cell: { sheet: table.sheet.name, row: member.row, column: column.column }, weight: 1 as const }));
  if (terms.length === 0) return [];
  return [
    {
      id: `average:${table.sheet.name}!${row.row}:${column.column}`,
      kind: "average",
      form: "mean",
      table,
      result: { sheet: table.sheet.name, row: row.row, column: column.column },
      terms: policy.blankAsZero ? terms : terms.filter(({ cell }) => readOperand(table, cell.row, cell.column).state !== "blank"),
      basis: {
        id: `rata-rata ${WHICH_ID[policy.rows] ?? policy.rows}${policy.scope === "section" ? " di bagian ini" : ""}, kebijakan yang dipakai tabel ini`,
        en: `mean of ${WHICH_EN[policy.rows] ?? policy.rows}${policy.scope === "section" ? " of this part" : ""}, the policy that this table keeps`,
      },
      blank: "missing",
      blankAsZero: policy.blankAsZero,
    },
  ];
}

function sourceRows(table: Table, policy: Policy, { row, group, averages }: Omit<Place, "column">): readonly TableRow[] {
  const above = group.filter((other) => other.row < row.row).at(-1)?.row ?? -1;
  const from = policy.scope === "section" ? above : -1;
  const source = policy.rows === "averages" ? averages.filter((other) => !group.includes(other)) : members(table, policy);
  return source.filter((member) => member.row > from && member.row < row.row);
}

const WHICH_ID: Readonly<Record<string, string>> = {
  all: "semua baris", planned: "baris program, kegiatan dan sub kegiatan", kegiatan: "baris kegiatan", subkegiatan: "baris sub kegiatan", program: "baris program", averages: "baris rata-rata", leaves: "baris rincian terbawah",
};
const WHICH_EN: Readonly<Record<string, string>> = {
  all: "all rows", planned: "the program, kegiatan and sub kegiatan rows", kegiatan: "the kegiatan rows", subkegiatan: "the sub kegiatan rows", program: "the program rows", averages: "the average rows", leaves: "the lowest rows",
};

function members(table: Table, policy: Policy): readonly TableRow[] {
  const records = recordRows(table);
  const byRow = new Map(records.map((row) => [row.row, row]));
  const parents = new Set(records.map((row) => row.parent));
  return records.filter((row) => {
    if (row.kind === "indicator" && row.owner === null) return policy.rows === "all" || policy.rows === "leaves";
    const owner = row.kind === "indicator" ? byRow.get(row.owner ?? -1) : row;
    if (!owner || (row.kind === "indicator" && !policy.indicators)) return false;
    if (policy.rows === "all") return true;
    if (policy.rows === "planned") return !["unit", "urusan", "bidang"].includes(owner.kind);
    return policy.rows === "leaves" ? !parents.has(owner.row) : owner.kind === policy.rows;
  });
}

/** Parents that no quotient speaks of carry the mean of their children, or of all the lowest rows below them, where most of them do. */
/** Whether parents carry the means of their children. */
export function keepsParentMeans(table: Table, rules: readonly ColumnRule[]): boolean {
  return parentMeans(table, rules).length > 0;
}

function parentMeans(table: Table, rules: readonly ColumnRule[]): readonly MeanRelation[] {
  const records = recordRows(table).filter((row) => row.kind !== "indicator");
  const childrenOf = new Map<number, TableRow[]>();
  for (const row of records) if (row.parent !== null) childrenOf.set(row.parent, [...(childrenOf.get(row.parent) ?? []), row]);
  const direct = (row: TableRow): readonly TableRow[] => childrenOf.get(row.row) ?? [];
  const lowest = (row: TableRow): readonly TableRow[] => direct(row).flatMap((child) => (childrenOf.has(child.row) ? lowest(child) : [child]));
  return table.columns
    .filter((column) => column.role === "percent")
    .flatMap((column) => {
      const rule = rules.find(({ result, form }) => result === column && form !== "linear");
      if (rule?.kind === "weighted" || rule?.kind === "share") return [];
      const sources = rule && !rule.leaves ? [...rule.terms.map(([term]) => term), ...(rule.denominator ? [rule.denominator] : [])] : [];
      const divides = (row: TableRow): boolean => sources.some((source) => readOperand(table, row.row, source.column).state !== "blank");
      const parents = records.filter((row) => readOperand(table, row.row, column.column).state === "known" && !divides(row));
      const readings = ([[direct, DIRECT], [lowest, LOWEST]] as const).map(([below, basis]) => meansBelow(table, { column, parents, below, basis }));
      const best = readings.sort((x, y) => y.held - x.held)[0];
      return best && best.held >= 2 && best.held * 10 >= best.relations.length * 6 ? best.relations : [];
    });
}

interface Below {
  readonly column: TableColumn;
  readonly parents: readonly TableRow[];
  readonly below: (row: TableRow) => readonly TableRow[];
  readonly basis: MeanRelation["basis"];
}

function meansBelow(table: Table, { column, parents, below, basis }: Below): { readonly relations: readonly MeanRelation[]; readonly held: number } {
  const relations = parents.flatMap((row) => {
    const terms = below(row).filter((child) => readOperand(table, child.row, column.column).state === "known");
    return terms.length > 0 ? [{ ...meanOf(table, column, row, terms), basis }] : [];
  });
  return { relations, held: relations.filter((relation) => check(relation).status === "held").length };
}

const DIRECT = { id: "rata-rata rincian langsungnya", en: "mean of its direct children" };
const LOWEST = { id: "rata-rata semua rincian terbawah di dalamnya", en: "mean of all the lowest rows in it" };

function meanOf(table: Table, { column }: TableColumn, { row }: TableRow, children: readonly TableRow[]): MeanRelation {
  const sheet = table.sheet.name;
  return {
    id: `average:${sheet}!${row}:${column}`,
    kind: "average",
    form: "mean",
    table,
    result: { sheet, row, column },
    terms: children.map((child) => ({ cell: { sheet, row: child.row, column }, weight: 1 })),
    basis: DIRECT,
    blank: "missing",
    blankAsZero: false,
  };
}

/** Some forms print, in the average row under a percent column, the ratio of the totals instead. */
function ratioAverages(table: Table, group: readonly TableRow[], columns: readonly TableColumn[]): readonly RatioRelation[] {
  const target = table.columns.find((column) => column.role === "target" && column.horizon === "current" && column.measure === "rp");
  const realised = table.columns.find((column) => column.role === "total" && column.horizon === "current" && column.measure === "rp");
  if (!target || !realised) return [];
  const roots = recordRows(table).filter((row) => row.kind === "program");
  const sheet = table.sheet.name;
  const cells = (column: TableColumn) => roots.map((row) => ({ cell: { sheet, row: row.row, column: column.column }, weight: 1 as const }));
  return group.flatMap((row) =>
    columns
      .filter((column) => column.measure === "rp")
      .map((column) => ({
        id: `average:${sheet}!${row.row}:${column.column}`,
        kind: "average" as const,
        form: "ratio" as const,
        table,
        result: { sheet, row: row.row, column: column.column },
        terms: cells(column.role === "percent" ? realised : column),
        denominators: cells(target),
        scale: 100 as const,
        basis: { id: "persentase dari jumlah seluruh program", en: "percentage of the sums over all programs" },
        blank: "zero" as const,
      })),
  );
}
