import type { Table, TableColumn } from "../table/table";
import { fold } from "../table/text";
import type { TableContext } from "./context";
import type { Entity } from "./entity";
import { groupBy } from "./group";
import type { RowPair } from "./match-rows";
import { squash, wordsOf } from "./names";
import { seekAlike } from "./seek-alike";

/** What one performance column measures in each row. */
export interface Measured {
  readonly entity: Entity;
  readonly key: string;
  readonly words: readonly string[];
}

/** What a performance column measures, row by row; an indicator that is repeated over rows counts once, at its first. */
export function measuredBy(
  table: Table,
  column: TableColumn,
  entities: readonly Entity[],
  { office }: TableContext,
): readonly Measured[] {
  const source = indicatorColumn(table, column);
  const seen = new Set<string>();
  return entities.flatMap((entity) => {
    // What is put together from rows measures nothing of its own.
    if (entity.gathered) return [];
    const text = source === undefined ? entity.row.indicator : table.text(entity.row.row, source.column);
    const words = wordsOf(text);
    const own = squash(text);
    const key =
      office !== "" && own.length > office.length + 8
        ? own.replace(office, "").replace(/(kecamatan|kelurahan|dinas|badan)$/, "")
        : own.replace(/(kecamatan|kelurahan|dinas|badan)$/, "");
    const place = `${entity.unit}|${entity.name}|${key}`;
    const printed = `${entity.unit}|${key}`;
    if (key === "" || (isRepeated(table, source) && seen.has(printed)) || seen.has(place)) return [];
    seen.add(printed).add(place);
    return [{ entity, key, words: words.filter((word) => !office.includes(word)) }];
  });
}

/** Several indicator columns mean that programme indicators are printed again at each of its rows. */
function isRepeated(table: Table, source: TableColumn | undefined): boolean {
  return source !== undefined && table.columns.filter(({ role }) => role === "indicator").length > 1;
}

/** The indicator column that a performance column belongs to: the nearest on its left, or among several the one that shares its words. */
function indicatorColumn(table: Table, column: TableColumn): TableColumn | undefined {
  const all = table.columns.filter(({ role }) => role === "indicator");
  if (all.length <= 1) return all[0];
  const own = headerWords(column);
  const sharing = all.map((one) => ({ one, shared: [...headerWords(one)].filter((word) => own.has(word)).length }));
  const most = Math.max(...sharing.map(({ shared }) => shared));
  const best = sharing.filter(({ shared }) => shared === most);
  if (most > 0 && best.length === 1) return best[0]?.one;
  return all.filter((one) => one.column < column.column).at(-1) ?? all[0];
}

const COMMON = new Set([
  "kinerja",
  "target",
  "capaian",
  "indikator",
  "realisasi",
  "sebelum",
  "sesudah",
  "setelah",
  "tahun",
]);

function headerWords({ path }: TableColumn): ReadonlySet<string> {
  return new Set(
    path.flatMap((text) => fold(text).split(/[^a-z]+/)).filter((word) => word.length > 3 && !COMMON.has(word)),
  );
}

const ALIKE = 0.8;

/** Pairs rows by what their performance figures measure: the same words, or words much alike that nothing else comes near. */
export function matchIndicators(left: readonly Measured[], right: readonly Measured[]): readonly RowPair[] {
  const ours = groupBy(left, ({ key }) => key);
  const theirs = groupBy(right, ({ key }) => key);
  const pairs: RowPair[] = [];
  const open: Measured[] = [];
  const taken = new Set<Measured>();
  for (const [key, group] of ours) {
    const others = theirs.get(key) ?? [];
    for (const one of group) {
      const fit = pick(one, group, others);
      if (fit) {
        pairs.push({ left: [one.entity], right: [fit.entity], by: "indicator", doubtful: false });
        taken.add(fit);
      } else if (others.length === 0) open.push(one);
    }
  }
  const rest = right.filter((one) => !taken.has(one) && !ours.has(one.key));
  const near = alike(open, rest);
  const paired = new Set(near.flatMap((pair) => [...pair.left, ...pair.right]));
  const isFree = ({ entity }: Measured): boolean => !paired.has(entity);
  return [...pairs, ...near, ...sameScore(open.filter(isFree), rest.filter(isFree), [left, right])];
}

/** Indices and scores that open with the same words, alone in both tables, may be one score under a longer name. */
function sameScore(
  ours: readonly Measured[],
  theirs: readonly Measured[],
  all: readonly [readonly Measured[], readonly Measured[]],
): readonly RowPair[] {
  const isAlone = (head: string): boolean =>
    all.every((side) => side.filter((one) => scoreOf(one) === head).length === 1);
  return ours.flatMap((one): readonly RowPair[] => {
    const head = scoreOf(one);
    const other = head === undefined ? undefined : theirs.find((their) => scoreOf(their) === head);
    if (head === undefined || !other || !isAlone(head) || isOtherOffice(one.entity, other.entity)) return [];
    return [{ left: [one.entity], right: [other.entity], by: "indicator", doubtful: true }];
  });
}

const HEAD = 3;

/** The words that a score is called by: `indeks kepuasan masyarakat`. */
function scoreOf({ words }: Measured): string | undefined {
  return /^(indeks|indek|nilai|skor)$/.test(words[0] ?? "") && words.length >= HEAD
    ? words.slice(0, HEAD).join(" ")
    : undefined;
}

/** The one row that measures the same: alone in both tables, or of the same name and unit. */
function pick(one: Measured, group: readonly Measured[], others: readonly Measured[]): Measured | undefined {
  if (group.length === 1 && others.length === 1)
    return isOtherOffice(one.entity, others[0]?.entity) ? undefined : others[0];
  const isTwin = (other: Measured): boolean =>
    other.entity.name === one.entity.name &&
    other.entity.name !== "" &&
    (other.entity.unit === one.entity.unit || (other.entity.home && one.entity.home));
  const fit = others.filter(isTwin);
  return fit.length === 1 && group.filter(isTwin).length === 1 ? fit[0] : undefined;
}

function isOtherOffice(a: Entity, b: Entity | undefined): boolean {
  return b !== undefined && a.home && b.home && a.unit !== "" && b.unit !== "" && a.unit !== b.unit;
}

function alike(left: readonly Measured[], right: readonly Measured[]): readonly RowPair[] {
  const near = seekAlike(right, ({ words }) => words, ALIKE);
  return left.flatMap((one): readonly RowPair[] => {
    const [only, ...more] = near(one.words).filter((other) => !isOtherOffice(one.entity, other.entity));
    return only && more.length === 0
      ? [{ left: [one.entity], right: [only.entity], by: "indicator", doubtful: true }]
      : [];
  });
}
