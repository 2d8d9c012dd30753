import {
  type Amount,
  HUNDRED,
  ONE,
  abs,
  add,
  amount,
  compare,
  divide,
  isZero,
  multiply,
  round,
  scaleOf,
  subtract,
  toNumber,
} from "../figure/amount";
import { typingCause } from "../diagnosis/typing-cause";
import { showAmount } from "../figure/show";
import { sayAmount } from "../figure/spelled";
import type { CellRef } from "../relation/relation";
import { agree } from "../relation/operand";
import { type FigureIndex, type IndexedFigure, SLIPS } from "./figure-index";
import { checkIndicator } from "./indicator-figures";
import { spelledIn } from "./spelled";
import type { TextCheck } from "./text-check";
import { type CountedLevel, type Quantity, quantitiesIn, sentencesOf, significantDigits } from "./quantities";

/** Checks the figures that a text quotes: against their own words, against each other, and against the workbook's tables. */
export function checkText(text: string, cell: CellRef, index: FigureIndex): readonly TextCheck[] {
  return [
    ...checkSpelled(text, cell),
    ...sentencesOf(text).flatMap((sentence) => checkSentence(sentence, cell, index)),
  ];
}

/** Checks figures against their own words only. */
export function checkSpelled(text: string, cell: CellRef): readonly TextCheck[] {
  return spelledIn(text).map((one): TextCheck => {
    const { written, figure, said, misspelt } = one;
    const base = { cell, sources: [], kind: "words", written, sentence: written, misspelt } as const;
    const expected = sayAmount(figure);
    if (said === undefined) return { ...base, status: "notCheckable", expected };
    const isSaid =
      compare(said, figure) === 0 || (one.isWithoutCents && compare(said, round(figure, 0, "truncate")) === 0);
    return {
      ...base,
      status: isSaid ? "held" : "broken",
      expected: isSaid && misspelt.length === 0 ? undefined : expected,
    };
  });
}

function checkSentence(sentence: string, cell: CellRef, index: FigureIndex): readonly TextCheck[] {
  const quantities = quantitiesIn(sentence);
  const money = quantities.filter(({ kind }) => kind === "money");
  const found = new Map(money.map((one) => [one, index.money(one)]));
  const context: Sentence = { sentence, cell, index, money, found };
  return [
    ...money.map((one) => checkMoney(one, context)),
    ...quantities.filter(({ kind }) => kind === "percent").flatMap((one) => checkPercent(one, context) ?? []),
    ...checkCounts(
      quantities.filter(({ kind }) => kind === "count"),
      context,
    ),
    ...checkIndicator(sentence, cell, index),
  ];
}

interface Sentence {
  readonly sentence: string;
  readonly cell: CellRef;
  readonly index: FigureIndex;
  readonly money: readonly Quantity[];
  /** Figures of tables that each amount is. */
  readonly found: ReadonlyMap<Quantity, readonly IndexedFigure[]>;
}

function checked(
  kind: TextCheck["kind"],
  one: Quantity,
  { sentence, cell }: Sentence,
  outcome: Pick<TextCheck, "status"> & Partial<TextCheck>,
): TextCheck {
  return { kind, cell, written: one.written, expected: undefined, sources: [], sentence, ...outcome };
}

const TELLING_DIGITS = 5;

function checkMoney(one: Quantity, context: Sentence): TextCheck {
  const { found, index } = context;
  const figures = found.get(one) ?? [];
  if (figures.length > 0)
    return checked("cross-table", one, context, {
      status: "held",
      sources: figures.slice(0, 3).map(({ cell }) => cell),
    });
  const rest = differenceIn(one, context);
  if (rest === "held") return checked("remainder", one, context, { status: "held" });
  const left = LEFT_OVER.test(context.sentence) ? leftOver(one, index) : undefined;
  if (left) return checked("remainder", one, context, left);
  if (rest) return checked("remainder", one, context, { status: "broken", expected: rupiah(rest) });
  const pair = ofPair(one, context);
  if (pair)
    return checked("cross-table", one, context, {
      status: "broken",
      expected: rupiah(pair.value),
      sources: [pair.cell],
    });
  if (significantDigits(one.value) < TELLING_DIGITS || compare(one.slack, ONE) >= 0)
    return checked("cross-table", one, context, { status: "notCheckable" });
  const near = index.near(one);
  const values = new Set(near.map(({ value }) => rupiah(value)));
  const [expected] = values;
  if (values.size !== 1 || expected === undefined)
    return checked("cross-table", one, context, { status: "notCheckable" });
  return checked("cross-table", one, context, {
    status: "broken",
    expected,
    sources: near.slice(0, 3).map(({ cell }) => cell),
  });
}

const LEFT_OVER = /\b(sisa|selisih|tersisa|(tidak|belum) (ter)?(serap|realisasi)\w*)\b/i;

/** What is left over in the only row of the tables that leaves it, or that leaves what a slip of typing makes it out of. */
function leftOver(
  one: Quantity,
  { remainders }: FigureIndex,
): (Pick<TextCheck, "status"> & Partial<TextCheck>) | undefined {
  const same = remainders.filter(({ value }) => agree(value, one.value, one.slack));
  const [found] = same;
  if (found) return { status: "held", sources: [found.cell] };
  if (significantDigits(one.value) < TELLING_DIGITS || !isZero(one.slack)) return undefined;
  const near = remainders.filter(({ value }) => SLIPS.has(typingCause(one.value, value)));
  const [slip] = near;
  return slip && new Set(near.map(({ value }) => rupiah(value))).size === 1
    ? { status: "broken", expected: rupiah(slip.value), sources: [slip.cell] }
    : undefined;
}

/**
 * Beside one amount of a row of the tables and that row's own percentage, the other amount of the sentence is that row's
 * too: what was realised of the budget, or the budget that it was realised of.
 */
function ofPair(one: Quantity, { found, index, money, sentence }: Sentence): IndexedFigure | undefined {
  const [other, ...more] = money.filter((amount) => amount !== one);
  if (!other || more.length > 0 || isZero(other.value) || isZero(one.value)) return undefined;
  const percents = quantitiesIn(sentence).filter(({ kind }) => kind === "percent");
  const quotients = [percentOf(one.value, other.value), percentOf(other.value, one.value)];
  // A sentence that agrees in itself is of other figures than the table's.
  if (percents.some((said) => quotients.some((value) => agree(said.value, value, roomOf(said))))) return undefined;
  const candidates = (found.get(other) ?? []).flatMap((figure) => {
    const row = index.ofRow(figure.table, figure.row.row);
    const isOfRow = percents.some((said) =>
      row.some(
        ({ role, value }) => role === "percent" && decimalsOf(said) > 0 && agree(value, said.value, roomOf(said)),
      ),
    );
    const missing = row.filter(({ role }) => role === (figure.role === "plan" ? "realised" : "plan"));
    return isOfRow && missing.length === 1 && figure.role !== "other" ? missing : [];
  });
  return new Set(candidates.map(({ value }) => rupiah(value))).size === 1 ? candidates[0] : undefined;
}

/**
 * What is left of one amount of the sentence after another, or of the budget in the row that an amount is of: `held` when
 * this amount is it, the right amount when it is a slip of it.
 */
function differenceIn(one: Quantity, context: Sentence): Amount | "held" | undefined {
  const { money, sentence } = context;
  if (!LEFT_OVER.test(sentence)) return undefined;
  const others = money.filter((other) => other !== one);
  const differences = [
    ...others.flatMap((a) =>
      others.filter((b) => b !== a && compare(a.value, b.value) > 0).map((b) => subtract(a.value, b.value)),
    ),
    ...rowsOf(context).flatMap((figures) =>
      pairsIn(figures).map(([plan, realised]) => subtract(plan.value, realised.value)),
    ),
  ];
  if (differences.some((value) => compare(value, one.value) === 0)) return "held";
  const slips = differences.filter(
    (value) => typingCause(one.value, value) !== "unknown" && significantDigits(value) >= TELLING_DIGITS,
  );
  return new Set(slips.map(rupiah)).size === 1 ? slips[0] : undefined;
}

/** A percentage that stands beside no amount and no name of a table is about something else. */
function checkPercent(one: Quantity, context: Sentence): TextCheck | undefined {
  const { money } = context;
  const quotients = money.flatMap((a) =>
    money.filter((b) => b !== a && !isZero(b.value)).map((b) => percentOf(a.value, b.value)),
  );
  if (quotients.some((value) => agree(one.value, value, roomOf(one))))
    return checked("percent", one, context, { status: "held" });
  const rows = [...rowsOf(context), ...context.index.named(context.sentence)];
  const percents = rows.flatMap((figures) => figures.filter(({ role }) => role === "percent"));
  const same = percents.filter(({ value }) => agree(one.value, value, roomOf(one)));
  if (same.length > 0)
    return checked("percent", one, context, { status: "held", sources: same.slice(0, 3).map(({ cell }) => cell) });
  const range = inRange(one, context);
  if (range) return checked("percent", one, context, range);
  const slips = percentSlips(one, context);
  if (slips)
    return checked("percent", one, context, {
      status: "broken",
      expected: percentage(slips.value, one),
      sources: [slips.cell],
    });
  const quotient = onlyQuotient(context) ?? percentBeside(one, context);
  if (quotient)
    return checked("percent", one, context, {
      status: "broken",
      expected: percentage(quotient.value, one),
      sources: quotient.sources,
    });
  const slip = slipOfQuotient(one, quotients);
  if (slip) return checked("percent", one, context, { status: "broken", expected: percentage(slip, one) });
  return rows.length > 0 || money.length > 1 ? checked("percent", one, context, { status: "notCheckable" }) : undefined;
}

/** The only quotient of the sentence's amounts that a slip of typing makes this percentage out of. */
function slipOfQuotient(one: Quantity, quotients: readonly Amount[]): Amount | undefined {
  const decimals = decimalsOf(one);
  if (decimals < PERCENT_DECIMALS) return undefined;
  const near = quotients.filter(
    (value) => typingCause(digitsOf(one.value, decimals), digitsOf(value, decimals)) === "transposed-digits",
  );
  return new Set(near.map((value) => percentage(value, one))).size === 1 ? near[0] : undefined;
}

function digitsOf(value: Amount, decimals: number): Amount {
  return multiply(round(value, decimals), amount(10 ** decimals));
}

const RANGE = /\b(berkisar|kisaran|rentang|antara|terendah|tertinggi)\b/i;

/** An end of a range of percentages: the lowest or highest of a column whose other end the sentence names as well. */
function inRange(
  one: Quantity,
  { sentence, index }: Sentence,
): (Pick<TextCheck, "status"> & Partial<TextCheck>) | undefined {
  if (!RANGE.test(sentence)) return undefined;
  const all = quantitiesIn(sentence).filter(({ kind }) => kind === "percent");
  const says = (said: Quantity, { value }: IndexedFigure): boolean => agree(value, said.value, roomOf(said));
  for (const { lowest, highest } of index.ranges) {
    const end = [lowest, highest].find((figure) => says(one, figure));
    if (end) return { status: "held", sources: [end.cell] };
    const missing = [lowest, highest].filter((figure) => !all.some((said) => says(said, figure)));
    const [slip] = missing;
    if (missing.length !== 1 || !slip || all.length !== 2) continue;
    const decimals = decimalsOf(one);
    if (typingCause(digitsOf(one.value, decimals), digitsOf(slip.value, decimals)) !== "unknown")
      return { status: "broken", expected: percentage(slip.value, one), sources: [slip.cell] };
  }
  return undefined;
}

/**
 * The percentage of the only row that the sentence names: the only one that its tables give it, or the one that a slip of
 * typing makes the quoted one out of.
 */
function percentSlips(one: Quantity, { index, sentence }: Sentence): IndexedFigure | undefined {
  const named = index.named(sentence);
  const [figures] = named;
  const decimals = decimalsOf(one);
  if (named.length !== 1 || !figures || decimals !== PERCENT_DECIMALS) return undefined;
  const percents = figures.filter(({ role }) => role === "percent");
  const near = percents.filter(
    ({ value }) => typingCause(digitsOf(one.value, decimals), digitsOf(value, decimals)) !== "unknown",
  );
  const candidates = near.length > 0 ? near : percents;
  return new Set(candidates.map(({ value }) => percentage(value, one))).size === 1 ? candidates[0] : undefined;
}

const PERCENT_DECIMALS = 2;

/** Decimals with which a figure is written. */
function decimalsOf({ slack }: Quantity): number {
  return isZero(slack) ? 0 : Math.max(0, scaleOf(slack) - 1);
}

function percentOf(a: Amount, b: Amount): Amount {
  return multiply(divide(a, b, 12), HUNDRED);
}

/** Half the last printed digit; a percentage cut off instead of rounded is not yet wrong. */
function roomOf({ slack, value }: Quantity): Amount {
  return isZero(slack) && scaleOf(value) === 0 ? HALF : add(slack, slack);
}

const HALF: Amount = { units: 5, scale: 1, big: null };

/** The rows of tables that hold two amounts of the sentence. */
function rowsOf({ found, index }: Sentence): readonly (readonly IndexedFigure[])[] {
  const figures = [...found.values()].flat();
  const rows = new Map(figures.map((figure) => [`${figure.cell.sheet}!${String(figure.cell.row)}`, figure]));
  return [...rows.values()].map(({ table, row }) => index.ofRow(table, row.row));
}

/** Where a sentence names exactly a budget and what was realised of it, both in one row of a table, its percentage is settled. */
function onlyQuotient({
  money,
  found,
}: Sentence): { readonly value: Amount; readonly sources: readonly CellRef[] } | undefined {
  if (money.length !== 2) return undefined;
  const [first, second] = money.map((one) => found.get(one) ?? []);
  for (const a of first ?? []) {
    for (const b of second ?? []) {
      if (a.table !== b.table || a.row.row !== b.row.row) continue;
      const [plan, realised] = a.role === "plan" ? [a, b] : [b, a];
      if (plan.role !== "plan" || realised.role !== "realised" || isZero(plan.value)) continue;
      return { value: percentOf(realised.value, plan.value), sources: [realised.cell, plan.cell] };
    }
  }
  return undefined;
}

/** Budget and what was realised of it in one row; every such pair where a row has several. */
function pairsIn(figures: readonly IndexedFigure[]): readonly (readonly [IndexedFigure, IndexedFigure])[] {
  const of = (role: IndexedFigure["role"]): readonly IndexedFigure[] =>
    figures.filter((figure) => figure.role === role);
  return of("plan").flatMap((plan) => of("realised").map((realised) => [plan, realised] as const));
}

/** Words between an amount and the percentage that it is: `Rp 5 miliar atau 38,31%`, `Rp 5 miliar (38,31%)`. */
const BESIDE =
  /^[\s,]*(?:\(|atau(?: sebesar| setara dengan)?|setara(?: dengan)?|dengan (?:persentase|capaian|serapan|tingkat (?:serapan|capaian|penyerapan))(?: sebesar)?)\s*$/i;

/** What was realised determines the percentage right behind it, where its row of the tables knows only one. */
function percentBeside(
  one: Quantity,
  { money, found, sentence, index }: Sentence,
): { readonly value: Amount; readonly sources: readonly CellRef[] } | undefined {
  const before = money.find(
    ({ at, written }) => at < one.at && BESIDE.test(sentence.slice(at + written.length, one.at)),
  );
  const figures = (before && found.get(before)) ?? [];
  const percents = figures
    .filter(({ role }) => role === "realised")
    .flatMap(({ table, row, cell, value }) =>
      pairsIn(index.ofRow(table, row.row))
        .filter(([plan, realised]) => realised.cell.column === cell.column && !isZero(plan.value))
        .map(([plan]) => ({ value: percentOf(value, plan.value), sources: [cell, plan.cell] })),
    );
  return new Set(percents.map(({ value }) => percentage(value, one))).size === 1 ? percents[0] : undefined;
}

/**
 * Numbers of programmes, kegiatan and sub kegiatan that a sentence names together are those of one table: where one of
 * them is that table's, the others must be too.
 */
function checkCounts(counts: readonly Quantity[], context: Sentence): readonly TextCheck[] {
  const levels = counts.filter((one): one is Quantity & { of: CountedLevel } => one.of !== undefined && !one.some);
  const isOf = (one: Quantity & { of: CountedLevel }, table: IndexedFigure["table"]): boolean =>
    context.index
      .counts(one.of)
      .some((count) => count.table === table && [count.rows, count.names].includes(toNumber(one.value)));
  const tables = new Set(levels.flatMap(({ of }) => context.index.counts(of).map(({ table }) => table)));
  const best = [...tables]
    .map((table) => ({ table, held: levels.filter((one) => isOf(one, table)).length }))
    .sort((a, b) => b.held - a.held)[0];
  return levels.map((one) => {
    if (!best || best.held === 0 || (levels.length < 2 && !isOf(one, best.table)))
      return checked("count", one, context, { status: "notCheckable" });
    if (isOf(one, best.table)) return checked("count", one, context, { status: "held" });
    const count = context.index.counts(one.of).find(({ table }) => table === best.table);
    return checked(
      "count",
      one,
      context,
      count
        ? { status: "broken", expected: [...new Set([count.names, count.rows])].join(" / "), counted: count }
        : { status: "notCheckable" },
    );
  });
}

function rupiah(value: Amount): string {
  return `Rp ${showAmount(value, { decimals: Math.min(2, scaleOf(value)), locale: "id" })}`;
}

function percentage(value: Amount, written: Quantity): string {
  return `${showAmount(abs(value), { decimals: decimalsOf(written), locale: "id" })}%`;
}
