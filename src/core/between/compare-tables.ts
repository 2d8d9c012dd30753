import type { ApartReason } from "../finding/report";
import type { Table, TableRow } from "../table/table";
import { whyApart } from "./apart";
import { type Claim, type ColumnClaim, claimsBetween } from "./claims";
import { contextOf } from "./context";
import { entitiesOf } from "./entities";
import { formOf } from "./forms";
import { groupBy } from "./group";
import { meaningsOf } from "./meaning";
import { squash } from "./names";
import { type Offer, offersBetween } from "./offers";
import type { Subject } from "./sides";
import { settleStages } from "./stages";
import { titleOf } from "./table-title";

/** Two tables that name the same things, and the columns in which they claim the same figures. */
export interface TablePair {
  readonly left: Table;
  readonly right: Table;
  readonly subjects: readonly [Subject, Subject];
  readonly columns: readonly ColumnClaim[];
  /** Things that may be the same, of which nothing says so. */
  readonly offers: readonly Offer[];
  /** Why there are no such columns. */
  readonly apart?: ApartReason;
}

/** Compares every two tables of a workbook that speak of the same things; of what they claim, only what was asked about is kept. */
export function compareTables(
  read: readonly Subject[],
  isAsked: (claim: Claim) => boolean = () => true,
): readonly TablePair[] {
  if (read.length < 2) return [];
  const subjects = settleStages(read);
  return meetings(subjects).map(([left, right]) => {
    const columns = claimsBetween(left, right).map((column) => ({ ...column, claims: column.claims.filter(isAsked) }));
    const offers = columns.length > 0 ? offersBetween(left, right, columns) : [];
    const pair = { left: left.table, right: right.table, subjects: [left, right] as const, columns, offers };
    return columns.length > 0 ? pair : { ...pair, apart: whyApart(left, right) };
  });
}

/** What the tables of a workbook are about. */
export function subjectsOf(tables: readonly Table[]): readonly Subject[] {
  return tables.length < 2 ? [] : tables.map((table) => subjectOf(table, tables));
}

function subjectOf(table: Table, tables: readonly Table[]): Subject {
  const context = contextOf(table, tables);
  const form = formOf(table, `${titleOf(table, tables) ?? ""} ${table.sheet.name}`);
  return {
    table,
    context,
    entities: entitiesOf(table, context),
    meanings: meaningsOf(table, context, form),
    children: childrenOf(table),
  };
}

function childrenOf({ rows }: Table): Subject["children"] {
  const children = new Map<number, TableRow[]>();
  for (const row of rows) {
    if (row.parent === null) continue;
    const list = children.get(row.parent);
    if (list) list.push(row);
    else children.set(row.parent, [row]);
  }
  return children;
}

/** Pairs of tables in which some thing is named by both, in reading order. */
export function meetings(subjects: readonly Subject[]): readonly (readonly [Subject, Subject])[] {
  const named = new Map<string, Set<number>>();
  subjects.forEach(({ entities }, index) => {
    for (const key of entities.flatMap((entity) => [
      entity.name,
      entity.code,
      ...entity.row.indicator.split("\n").map(firstWords),
    ])) {
      if (key === "") continue;
      const places = named.get(key);
      if (places) places.add(index);
      else named.set(key, new Set([index]));
    }
  });
  const met = new Set<string>();
  for (const places of named.values()) {
    for (const list of likelyTogether([...places], subjects)) {
      const reach = list.length > MOST_MEETINGS ? NEXT : list.length;
      for (const [i, a] of list.entries())
        for (const b of list.slice(i + 1, i + 1 + reach))
          met.add(`${String(Math.min(a, b))} ${String(Math.max(a, b))}`);
    }
  }
  return [...met]
    .map((pair) => pair.split(" ").map(Number) as [number, number])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .flatMap(([a, b]) => {
      const [left, right] = [subjects[a], subjects[b]];
      return left && right ? [[left, right] as const] : [];
    });
}

/** Among more tables than this, each is compared with the next few alone: what one of them says otherwise still shows. */
const MOST_MEETINGS = 40;
const NEXT = 6;

/** Tables that name the same thing; of very many, those of one year and office after each other. */
function likelyTogether(places: readonly number[], subjects: readonly Subject[]): readonly (readonly number[])[] {
  if (places.length <= MOST_MEETINGS) return [places];
  const keyOf = (index: number): string => {
    const context = subjects[index]?.context;
    return `=${String(context?.year)}|${context?.office ?? ""}`;
  };
  return [[...groupBy(places, keyOf).values()].flat()];
}

const FIRST = 12;

/** Indicators that drift (an office's name behind them) still begin alike. */
function firstWords(indicator: string): string {
  return squash(indicator).slice(0, FIRST);
}
