import type { RowKind, RowReason } from "../finding/report";
import type { NamedLevel } from "./lexicon";
import type { RowFacts } from "./row-facts";
import { fold, romanNumeral } from "./text";

/** A level for each record row; smaller is nearer the top. Rows of one reading share the scale. */
export interface LevelReading {
  readonly name: "code" | "words" | "units" | "numbering" | "indent" | "style" | "figures" | "flat";
  /** Depth by row number; rows that are further indicators of a record have none. */
  readonly depths: ReadonlyMap<number, number>;
  readonly kinds: ReadonlyMap<number, RowKind>;
}

const DEPTH = { unit: 0, subunit: 5, urusan: 10, bidang: 20, program: 30, kegiatan: 40, subkegiatan: 50 } as const;
const ACCOUNT = 60;
/** Rows without a code below rows with one. */
const DETAIL = 90;
type Level = keyof typeof DEPTH;

function isUnit(level: Level | undefined): level is "unit" | "subunit" {
  return level === "unit" || level === "subunit";
}

function kindOf(level: Level | undefined): RowKind {
  if (level === undefined) return "item";
  return level === "subunit" ? "unit" : level;
}

/** Whether a row is a record of its own: it has a label or a code. */
export function isRecord(fact: RowFacts): boolean {
  return fact.special === undefined && (fact.label !== "" || fact.code !== null);
}

/** All readings of the levels that the sheet offers; the caller keeps the one under which the sums hold. */
export function readLevels(facts: readonly RowFacts[]): readonly LevelReading[] {
  const records = facts.filter(isRecord);
  const readings = [byCode(records), byWords(records), byIndent(records), byNumbering(records), byFigures(records), byStyle(records), flat(records)];
  return readings.filter((reading) => reading !== undefined);
}

/** The same reading with the kinds that a person gives to some rows: each lies as deep as other rows of that kind do. */
export function withKinds(reading: LevelReading, said: ReadonlyMap<number, RowKind>): LevelReading {
  if (said.size === 0) return reading;
  const depths = new Map(reading.depths);
  const kinds = new Map(reading.kinds);
  for (const [row, kind] of said) {
    if (!reading.kinds.has(row) || reading.kinds.get(row) === kind) continue;
    kinds.set(row, kind);
    depths.set(row, depthOf(reading, kind, said));
  }
  return { ...reading, depths, kinds };
}

function depthOf({ depths, kinds }: LevelReading, kind: RowKind, said: ReadonlyMap<number, RowKind>): number {
  const known = [...kinds].flatMap(([row, other]) => (other === kind && !said.has(row) ? [depths.get(row) ?? 0] : []));
  return majority(known) ?? known[0] ?? DEPTH_OF[kind] ?? DETAIL;
}

const DEPTH_OF: Readonly<Partial<Record<RowKind, number>>> = { ...DEPTH, account: ACCOUNT };

/** Why a record has its level under a reading. */
export function reasonOf(reading: LevelReading["name"], fact: RowFacts): RowReason {
  if (reading === "code") return segments(fact.code) === undefined && fact.level !== undefined ? "words" : "code";
  if (reading === "units" || reading === "flat") return reading;
  if (fact.level !== undefined) return "words";
  return reading === "words" ? "indicator" : reading;
}

/** Segments of a dotted code; undefined when it is no code. */
function segments(code: string | null): readonly string[] | undefined {
  if (code === null) return undefined;
  const parts = code.split(/[.\-/]/).filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => /^[\dxX]{1,5}$/.test(part)) ? parts : undefined;
}

const BY_SEGMENTS: Readonly<Record<number, Level>> = { 1: "urusan", 2: "bidang", 3: "program", 5: "kegiatan", 6: "subkegiatan" };

function byCode(records: readonly RowFacts[]): LevelReading | undefined {
  const parsed = records.map((fact) => ({ fact, parts: segments(fact.code) }));
  const coded = parsed.filter(({ parts }) => parts !== undefined);
  if (coded.length < 2 || coded.length * 2 < records.length) return undefined;
  const accounts = mixedAccounts(coded.map(({ fact, parts = [] }) => ({ row: fact.row, parts })));
  const plain = coded.filter(({ fact }) => !accounts.has(fact.row));
  const lengths = new Set(coded.map(({ fact, parts }) => (parts?.length ?? 0) + (accounts.has(fact.row) ? ACCOUNT : 0)));
  if (lengths.size < 2) return undefined;
  const names = namesOfLengths(plain.map(({ fact, parts = [] }) => ({ level: fact.level, length: parts.length, isAccount: isAccount(parts) })));
  const depths = new Map<number, number>();
  const kinds = new Map<number, RowKind>();
  for (const { fact, parts } of parsed) {
    if (parts && accounts.has(fact.row)) {
      assign(depths, kinds, fact, ACCOUNT + parts.length, "account");
      continue;
    }
    const named = fact.level;
    const level = parts && parts.length < 7 ? names.get(parts.length) : undefined;
    if (isUnit(named) && (parts === undefined || parts.length > 6 || level === undefined)) assign(depths, kinds, fact, DEPTH[named], "unit");
    else if (parts && level) assign(depths, kinds, fact, level.depth, level.kind);
    else if (named) assign(depths, kinds, fact, DEPTH[named], kindOf(named));
    else assign(depths, kinds, fact, DETAIL, "item");
  }
  return { name: "code", depths: settleUnits(records, depths, kinds), kinds };
}

/** Rows of accounts below rows of programmes and kegiatan: their codes are of another kind, however long they are. */
function mixedAccounts(coded: readonly { row: number; parts: readonly string[] }[]): ReadonlySet<number> {
  const isProgramme = (parts: readonly string[]): boolean => parts.length >= 3 && /^\d\d$/.test(parts[1] ?? "") && /^\d\d$/.test(parts[2] ?? "");
  const others = coded.filter(({ parts }) => !isAccount(parts));
  const programmes = others.filter(({ parts }) => isProgramme(parts)).length;
  if (programmes === 0 || programmes * 2 < others.length) return new Set();
  const isLong = (parts: readonly string[] | undefined): boolean => parts !== undefined && parts.length > 1 && isAccount(parts);
  return new Set(coded.filter(({ parts }, index) => isAccount(parts) && (isLong(parts) || isLong(coded[index + 1]?.parts))).map(({ row }) => row));
}

/** Account codes open with 4, 5 or 6 and a one-digit second part (5.1.02.01.01.0001); programme codes with two digits there. */
function isAccount(parts: readonly string[]): boolean {
  return /^[456]$/.test(parts[0] ?? "") && (parts[1] === undefined || /^\d$/.test(parts[1]));
}

/** What each code length means: by the words of its labels where they tell, else by the official lengths, else by order. */
function namesOfLengths(codes: readonly { level: NamedLevel | undefined; length: number; isAccount: boolean }[]): ReadonlyMap<number, { depth: number; kind: RowKind }> {
  const lengths = [...new Set(codes.map((code) => code.length))].sort((a, b) => a - b);
  const accounts = codes.filter((code) => code.isAccount).length * 2 > codes.length;
  const names = new Map<number, { depth: number; kind: RowKind }>();
  for (const length of lengths) {
    const named = majority(codes.filter((code) => code.length === length).map((code) => code.level));
    const official = lengths.some((other) => other >= 5) ? BY_SEGMENTS[length] : undefined;
    const level = isUnit(named) ? official : (named ?? official);
    if (level && !accounts) names.set(length, { depth: DEPTH[level], kind: kindOf(level) });
    else names.set(length, { depth: accounts ? ACCOUNT + length : DEPTH.program + length * 3, kind: accounts ? "account" : "item" });
  }
  return orderedByLength(lengths, names);
}

/** Longer codes lie deeper, whatever the words said. */
function orderedByLength(
  lengths: readonly number[],
  names: Map<number, { depth: number; kind: RowKind }>,
): ReadonlyMap<number, { depth: number; kind: RowKind }> {
  let last = -1;
  for (const length of lengths) {
    const name = names.get(length);
    if (!name) continue;
    if (name.depth <= last) names.set(length, { depth: last + 1, kind: name.kind === "item" ? nextKind(last) : name.kind });
    else if (name.kind === "item") names.set(length, { depth: name.depth, kind: nextKind(last) });
    last = names.get(length)?.depth ?? last;
  }
  return names;
}

function nextKind(depth: number): RowKind {
  if (depth < DEPTH.program) return "program";
  if (depth < DEPTH.kegiatan) return "kegiatan";
  return depth < DEPTH.subkegiatan ? "subkegiatan" : "item";
}

/** First words of labels; rows without such words by their indicator: sub kegiatan count things (`Jumlah …`). */
function byWords(records: readonly RowFacts[]): LevelReading | undefined {
  const named = records.map((fact) => fact.level);
  if (!named.some((level) => level !== undefined)) return undefined;
  const onlyUnits = named.every((level) => level === undefined || isUnit(level));
  return fromLevels(onlyUnits ? "units" : "words", records, (fact, index) => named[index] ?? byIndicator(fact));
}

function byIndicator(fact: RowFacts): Level {
  if (fact.indicator === "") return fact.figures.length === 0 ? "kegiatan" : "subkegiatan";
  return /^jumlah\b/.test(fold(fact.indicator)) ? "subkegiatan" : "kegiatan";
}

/** Styles of the running number (A, 1, I, none) lie below each other in the order in which they first come. */
function byNumbering(records: readonly RowFacts[]): LevelReading | undefined {
  const styles = [...new Set(records.map((fact) => numberingStyle(fact.numbering)))];
  // Headings that open the table without a number stand above the rows that are numbered.
  const order = styles[0] === "none" ? styles : styles.filter((style) => style !== "none");
  return byRank("numbering", records, (fact) => {
    const place = order.indexOf(numberingStyle(fact.numbering));
    return place < 0 ? order.length : place;
  });
}

function numberingStyle(text: string): string {
  const parts = text.replace(/[.)\s]+$/, "").split(".").filter((part) => part !== "");
  if (parts.length > 1) return `${numberingStyle(parts.at(-1) ?? "")} of ${parts.length}`;
  const plain = text.replace(/[.)]/g, "").trim();
  if (plain === "") return "none";
  if (/^\d+$/.test(plain)) return "arabic";
  if (romanNumeral(plain) !== undefined && plain === plain.toUpperCase()) return "roman";
  if (/^[A-Z]$/.test(plain)) return "capital";
  return /^[a-z]$/.test(plain) ? "letter" : "other";
}

/** Rows without figures are headings over rows with figures. */
function byFigures(records: readonly RowFacts[]): LevelReading | undefined {
  if (!records.some((fact) => fact.figures.length === 0)) return undefined;
  return fromLevels("figures", records, (fact) => {
    const named = fact.level;
    if (named) return named;
    return fact.figures.length === 0 ? "kegiatan" : "subkegiatan";
  });
}

function byIndent(records: readonly RowFacts[]): LevelReading | undefined {
  return byRank("indent", records, (fact) => fact.indent);
}

/** Bold, capitals and fill set levels apart where nothing else does. */
function byStyle(records: readonly RowFacts[]): LevelReading | undefined {
  return byRank("style", records, (fact) => {
    const capitals = fact.label === fact.label.toUpperCase() && /[A-Z]{3}/.test(fact.label);
    return (capitals ? 0 : 2) + (fact.bold ? 0 : 1);
  });
}

/** Ranks set apart rows that no word names; they continue below the levels that words do name. */
function byRank(name: "indent" | "style" | "numbering", records: readonly RowFacts[], rankOf: (fact: RowFacts) => number): LevelReading | undefined {
  // A unit that is numbered like rows that no word names is a row like them.
  const rank = records.map(rankOf);
  const plain = new Set(rank.filter((_rank, index) => records[index]?.level === undefined));
  const named = records.map((fact, index) => (isUnit(fact.level) && name === "numbering" && numberingStyle(fact.numbering) !== "none" && plain.has(rank[index] ?? 0) ? undefined : fact.level));
  const ranks = [...new Set(rank.filter((_rank, index) => named[index] === undefined))].sort((a, b) => a - b);
  let deepest = -1;
  for (const level of named) if (level !== undefined) deepest = Math.max(deepest, LEVELS.indexOf(level));
  if (ranks.length + (deepest >= 0 ? 1 : 0) < 2) return undefined;
  const scale = deepest >= 0 ? LEVELS.slice(deepest + 1) : LEVELS.slice(2);
  const places = new Map(ranks.map((one, place) => [one, Math.min(place, scale.length - 1)]));
  return fromLevels(name, records, (_fact, index) => named[index] ?? scale[places.get(rank[index] ?? 0) ?? -1] ?? "subkegiatan");
}

const LEVELS: readonly Level[] = ["urusan", "bidang", "program", "kegiatan", "subkegiatan"];

/** Every row for itself: a plain list. */
function flat(records: readonly RowFacts[]): LevelReading {
  const depths = new Map<number, number>();
  const kinds = new Map<number, RowKind>();
  for (const fact of records) assign(depths, kinds, fact, DEPTH.program, kindOf(fact.level));
  return { name: "flat", depths, kinds };
}

function fromLevels(
  name: LevelReading["name"],
  records: readonly RowFacts[],
  levelOf: (fact: RowFacts, index: number) => Level,
): LevelReading {
  const depths = new Map<number, number>();
  const kinds = new Map<number, RowKind>();
  records.forEach((fact, index) => {
    const level = levelOf(fact, index);
    assign(depths, kinds, fact, DEPTH[level], kindOf(level));
  });
  return { name, depths: settleUnits(records, depths, kinds), kinds };
}

function assign(depths: Map<number, number>, kinds: Map<number, RowKind>, fact: RowFacts, depth: number, kind: RowKind): void {
  depths.set(fact.row, depth);
  kinds.set(fact.row, kind);
}

/**
 * Where a unit's rows lie: above urusan and bidang when these follow them, between bidang and program when a bidang row
 * stands above the first of them; a unit that follows a unit heading without figures lies one step deeper.
 */
function settleUnits(records: readonly RowFacts[], depths: Map<number, number>, kinds: ReadonlyMap<number, RowKind>): ReadonlyMap<number, number> {
  const units = records.flatMap((fact, index) => (kinds.get(fact.row) === "unit" ? [{ fact, index }] : []));
  if (units.length === 0) return depths;
  const beside = (index: number, step: 1 | -1): boolean => {
    const other = records[index + step];
    const kind = other ? kinds.get(other.row) : undefined;
    return kind === "bidang" || kind === "urusan";
  };
  const count = (step: 1 | -1): number => units.filter(({ index }) => beside(index, step)).length;
  const isInner = count(-1) > count(1);
  for (const { fact, index } of units) {
    const before = records[index - 1];
    const nested = before !== undefined && kinds.get(before.row) === "unit" && before.figures.length === 0;
    const sub = nested || fact.level === "subunit";
    depths.set(fact.row, (isInner ? DEPTH.bidang + 5 : DEPTH.unit) + (sub ? 2 : 0));
  }
  return depths;
}

function majority<T>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] * 2 > values.length ? best[0] : undefined;
}
