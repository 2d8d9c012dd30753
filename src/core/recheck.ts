import { type Search, causesIn } from "./diagnosis/diagnose";
import { placeKey } from "./diagnosis/what-if";
import { type Examination, withoutExplained } from "./examine";
import { buildFinding } from "./finding/build-finding";
import type { Finding } from "./finding/report";
import { type ReportChange, type TableChange, withChange } from "./finding/report-change";
import { columnsInDoubt } from "./plausibility/columns-in-doubt";
import type { Doubt } from "./plausibility/doubt";
import { rowsInDoubt } from "./plausibility/rows-in-doubt";
import { unexplainedChanges } from "./plausibility/unexplained-changes";
import { type CellChange, realChanges, rootOf, tableOver, withCells } from "./recheck-cells";
import { type Turn, turnedColumn, turnedCoverage, turnedRow } from "./recheck-evidence";
import { type Reach, type Turns, reachOf, rememberBroken } from "./recheck-reach";
import { type FullReason, keepsRules, keepsStructure } from "./recheck-guards";
import { check } from "./relation/check";
import { rulesOf } from "./relation/registry";
import { type CheckedRelation, type Relation, cellsOf } from "./relation/relation";
import { relationsInRow } from "./relation/row-relations";
import { settle } from "./relation/settle";
import { groupByCell } from "./sheet/cell-map";
import type { CellPlace } from "./sheet/recalculate";
import type { Table } from "./table/table";

export type Recheck =
  | { readonly kind: "changed"; readonly change: ReportChange; readonly now: Examination }
  /** Formulas that depend on what changed must be told of as well; nothing was done. */
  | { readonly kind: "more"; readonly cells: readonly CellPlace[] }
  /** The workbook must be examined as a whole; nothing was done. */
  | { readonly kind: "full"; readonly why: FullReason };

/** More changes, at once or one after the other, are no small change: the whole is looked at again. */
const MOST_CHANGES = 500;

/** Checks what some changed cells concern, and only that; where more may have become different it says so. */
export function recheck(kept: Examination, changes: readonly CellChange[]): Recheck {
  const real = realChanges(kept.workbook, changes);
  if (real.length === 0)
    return { kind: "changed", change: { gone: [], added: [], coverage: kept.report.coverage, tables: [] }, now: kept };
  if (real.length > MOST_CHANGES || kept.tables.some(({ over }) => (over?.places.length ?? 0) >= MOST_CHANGES))
    return { kind: "full", why: "many" };
  const more = dependentsOf(kept, real, changes);
  if (more.length > MOST_CHANGES) return { kind: "full", why: "many" };
  if (more.length > 0) return { kind: "more", cells: more };
  const structure = keepsStructure(kept, real);
  if (structure.kind === "full") return structure;
  const workbook = withCells(kept.workbook, real);
  const tables = new Map<Table, Table>();
  for (const [table, own] of structure.byTable) {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet.name);
    if (sheet) tables.set(table, tableOver(table, sheet, own));
  }
  const turns = turnsOf(kept, structure.byTable, tables);
  const rules = turns && keepsRules(kept, turns.values());
  if (!turns || !rules) return { kind: "full", why: "rules" };
  return conclude(
    { ...kept, workbook, tables: kept.tables.map((table) => tables.get(table) ?? table) },
    { turns, changes: real, tables },
  );
}

/** What becomes of every relation that the changes concern; undefined where other relations would be made. */
function turnsOf(
  { checked, diagnoses: { search }, settings }: Examination,
  byTable: ReadonlyMap<Table, readonly CellChange[]>,
  tables: ReadonlyMap<Table, Table>,
): Turns | undefined {
  const turns = new Map<number, Turn>();
  const turn = (index: number, relation: Relation): void => {
    const before = checked[index];
    if (before) turns.set(index, { before, after: settle(check(relation), settings) });
  };
  for (const [table, changes] of byTable) {
    const after = tables.get(table) ?? table;
    for (const row of new Set(changes.map((change) => change.row))) {
      const again = relationsAgain(search, { before: table, after, row });
      if (!again) return undefined;
      for (const [index, relation] of again) turn(index, relation);
    }
    for (const change of changes) {
      for (const index of search.crossing.indexesAt(change)) {
        const one = checked[index];
        if (one && !turns.has(index)) turn(index, { ...one.relation, table: after });
      }
    }
  }
  return turns;
}

/** The relations within a row, read anew under the rules of its table; undefined where they speak of other cells than before. */
function relationsAgain(
  { crossing }: Search,
  { before, after, row }: { readonly before: Table; readonly after: Table; readonly row: number },
): ReadonlyMap<number, Relation> | undefined {
  const rules = rulesOf(rootOf(before));
  const sheet = before.sheet.name;
  const ids = new Set(rules.map(({ kind, result }) => `${kind}:${sheet}!${row}:${result.column}`));
  const indexes = new Set(before.columns.flatMap(({ column }) => crossing.indexesAt({ sheet, row, column })));
  const old = new Map<string, number[]>();
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const id = crossing.relations[index]?.relation.id ?? "";
    if (ids.has(id)) old.set(id, [...(old.get(id) ?? []), index]);
  }
  const again = new Map<number, Relation>();
  for (const relation of relationsInRow(after, rules, row)) {
    const index = old.get(relation.id)?.shift();
    const one = index === undefined ? undefined : crossing.relations[index];
    if (index === undefined || !one || !isOfSameCells(one.relation, relation)) return undefined;
    again.set(index, relation);
  }
  return [...old.values()].every((left) => left.length === 0) ? again : undefined;
}

function isOfSameCells(one: Relation, other: Relation): boolean {
  const [mine, theirs] = [cellsOf(one), cellsOf(other)];
  return (
    mine.length === theirs.length &&
    mine.every((cell, index) => cell.row === theirs[index]?.row && cell.column === theirs[index].column)
  );
}

/** Formula cells whose results follow what changed and of which nothing was told. */
function dependentsOf(
  { diagnoses: { search } }: Examination,
  real: readonly CellChange[],
  told: readonly CellChange[],
): readonly CellPlace[] {
  const known = groupByCell(told, (change) => change);
  return search.whatIf.dependents(real).filter((cell) => !known.has(cell));
}

interface Done {
  readonly turns: Turns;
  readonly changes: readonly CellChange[];
  readonly tables: ReadonlyMap<Table, Table>;
}

/** The examination as it is with what has turned; relations that hang together with it are explained anew. */
function conclude(kept: Examination, done: Done): Recheck {
  const { checked: before, diagnoses } = kept;
  const checked = [...before];
  for (const [index, { after }] of done.turns) checked[index] = after;
  const reach = reachOf(diagnoses, done.turns);
  if (!reach || touchesMended(kept, done.changes, reach)) return { kind: "full", why: "wide" };
  rememberBroken(before, checked, done.turns);
  const search = searchAfter(diagnoses.search, { checked, turns: done.turns, workbook: kept.workbook });
  const fresh =
    reach.around.size > 0
      ? causesIn(search, reach.around).filter(({ relations }) =>
          relations.some((one) => reach.ids.has(one.relation.id)),
        )
      : [];
  const faulty = new Set(diagnoses.faults.map(({ fault }) => placeKey(fault.cell)));
  if (fresh.some(({ candidates: [top] }) => top && faulty.has(placeKey(top.cell))))
    return { kind: "full", why: "wide" };
  const stays = diagnoses.causes.map((cause) => !reach.causes.has(cause));
  const known = new Map(kept.causes.map((finding) => [finding.id, finding]));
  const causes = [
    ...kept.causes.filter((_finding, index) => stays[index]),
    ...fresh.map((cause) => sameOr(buildFinding(cause), known)),
  ];
  const now: Examination = {
    ...kept,
    checked,
    causes,
    doubts: doubtsAfter(kept, done),
    diagnoses: {
      ...diagnoses,
      search,
      causes: [...diagnoses.causes.filter((_cause, index) => stays[index]), ...fresh],
    },
  };
  const change: ReportChange = {
    ...findingsChange(kept, now),
    coverage: turnedCoverage(kept.report.coverage, [...done.turns.values()]),
    tables: tableChanges(kept, done),
  };
  const after = { ...now, report: withChange(kept.report, change) };
  shown.set(after, shownIn(now));
  return { kind: "changed", change, now: after };
}

/** The finding that was told before, where nothing about it is different. */
function sameOr(finding: Finding, known: ReadonlyMap<string, Finding>): Finding {
  const before = known.get(finding.id);
  return before && JSON.stringify(before) === JSON.stringify(finding) ? before : finding;
}

/** Whether what changed, or what is broken around it, touches cells whose form betrays them: these are set right first. */
function touchesMended(
  { diagnoses: { search }, checked }: Examination,
  changes: readonly CellChange[],
  { around }: Reach,
): boolean {
  const { settled } = search.mended;
  if (settled.size === 0) return false;
  const cells = [...around].flatMap((index) => (checked[index] ? cellsOf(checked[index].relation) : []));
  return [...changes, ...cells].some((cell) => settled.has(placeKey(cell)));
}

function searchAfter(
  search: Search,
  {
    checked,
    turns,
    workbook,
  }: {
    readonly checked: readonly CheckedRelation[];
    readonly turns: Turns;
    readonly workbook: Examination["workbook"];
  },
): Search {
  const crossing = search.crossing.withState(checked);
  const whatIf = search.whatIf.over(workbook.sheets);
  if (search.settled.relations === search.crossing.relations) return { ...search, crossing, settled: crossing, whatIf };
  const settled = [...search.settled.relations];
  for (const [index, { after }] of turns) settled[index] = after;
  return { ...search, crossing, settled: search.settled.withState(settled), whatIf };
}

const OF_COLUMNS: ReadonlySet<Doubt["rule"]> = new Set([
  "copied-column",
  "one-figure",
  "falls-back",
  "no-source",
  "no-explanation",
]);

/** Doubts about the rows that changed and about whole columns, found anew. */
function doubtsAfter({ doubts, settings }: Examination, { changes, tables }: Done): readonly Doubt[] {
  const off = new Set(settings.rulesOff);
  if (off.has("plausibility")) return doubts;
  let own = doubts;
  for (const [before, after] of tables) {
    const rows = new Set(
      changes
        .filter(({ sheet, row }) => sheet === after.sheet.name && row >= after.area.top && row <= after.area.bottom)
        .map(({ row }) => row),
    );
    const isOther = ({ table, rule, cell }: Doubt): boolean =>
      rule === "hidden-rows" || rootOf(table) !== rootOf(before) || (!OF_COLUMNS.has(rule) && !rows.has(cell.row));
    own = [...rowsInDoubt(after, rows), ...columnsInDoubt(after), ...unexplainedChanges(after)]
      .filter(({ rule }) => !off.has(rule))
      .concat(own.filter(isOther));
  }
  return own;
}

function findingsChange(before: Examination, now: Examination): Pick<ReportChange, "gone" | "added"> {
  const [told, isNow] = [shownIn(before), shownIn(now)];
  const gone: number[] = [];
  before.report.findings.forEach((finding, index) => {
    if (told.has(finding) && !isNow.has(finding)) gone.push(index);
  });
  return { gone, added: [...isNow].filter((finding) => !told.has(finding)) };
}

const shown = new WeakMap<Examination, ReadonlySet<Finding>>();

/** The findings that a change can make different. */
function shownIn(one: Examination): ReadonlySet<Finding> {
  const known = shown.get(one);
  if (known) return known;
  const findings = [...one.others, ...one.causes.filter(({ rule }) => !one.settings.rulesOff.includes(rule))];
  const own = new Set([...withoutExplained(one.doubts, findings), ...findings]);
  shown.set(one, own);
  return own;
}

/** Evidence of the rows and columns in which something has turned. */
function tableChanges({ report }: Examination, { turns, tables }: Done): readonly TableChange[] {
  return [...tables.values()].flatMap((table): readonly TableChange[] => {
    const sheet = report.sheets.findIndex(({ name }) => name === table.sheet.name);
    const index = report.sheets[sheet]?.tables.findIndex(({ header }) => header?.[0] === table.header.top + 1) ?? -1;
    const told = report.sheets[sheet]?.tables[index];
    if (!told) return [];
    const own = [...turns.values()].filter(({ after }) => after.relation.table === table);
    const rows = new Set(own.map(({ after }) => after.relation.result.row));
    const first = (told.rows[0]?.row ?? 1) - 1;
    const changedRows = [...rows].flatMap((row) => {
      const line = told.rows[row - first];
      return line ? [[row - first, turnedRow(line, own)] as const] : [];
    });
    const changedColumns = told.columns.flatMap((column, at) => {
      const after = turnedColumn(column, own);
      return after && after !== column && own.some(({ before, after: { status } }) => before.status !== status)
        ? [[at, after] as const]
        : [];
    });
    return [{ sheet, table: index, rows: changedRows, columns: changedColumns }];
  });
}
