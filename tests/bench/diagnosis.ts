import { examine } from "../../src/core/examine";
import type { FileReport } from "../../src/core/finding/report";
import { type Book, makeBooks } from "./diagnosis/book";
import { type Spoilt, inject } from "./diagnosis/inject";
import { type Verdict, judge } from "./diagnosis/judge";
import { distanceOne, leastCells } from "./diagnosis/plain-rules";
import { makeRandom } from "./diagnosis/random";
import { measuredSlip } from "./diagnosis/slips";

/**
 * How well the wrong cell is found in random worksheets into which errors were put:
 * `npm run bench:diagnosis -- [--books=N] [--seed=N] [--kind=WORD] [--details]`. First rank, one-click and wrong
 * one-click rates by kind of error and by the relations that cross the cell, beside two plain rules over the same
 * relations: a change of one keystroke, and the fewest cells.
 */
const option = (name: string, otherwise: string): string => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split("=")[1] ?? otherwise;
const BOOKS = Number(option("books", "12"));
const SEED = Number(option("seed", "20240630"));
const ONLY = option("kind", "");
const details = process.argv.includes("--details");

const TYPED = [
  "replaced", "omitted", "swapped", "added", "swapped apart", "zero dropped", "zero doubled", "group lost", "group added", "decimal", "sign",
  "coerced", "copied neighbour", "copied row", "stale", "cumulative", "other column", "blank", "zero", "cells swapped", "row doubled", "row missing",
];
const FORMULA = [
  "range short", "range long", "double count", "non-child", "constant inside", "wrong neighbour", "slid", "average for sum", "percent added", "typed over", "masked",
];

interface Score {
  count: number;
  first: number;
  oneClick: number;
  clicks: number;
  wrong: number;
  distance: number;
  least: number;
  distanceWrong: number;
  leastWrong: number;
}

const byKind = new Map<string, Score>();
const byBroken = new Map<string, Score>();
const byCrossing = new Map<string, Score>();
const started = performance.now();

const typedBooks = makeBooks(BOOKS * 4, SEED, { formulas: false });
const formulaBooks = makeBooks(BOOKS, SEED + 1, { formulas: true, asText: false });
for (const errors of [1, 2, 3]) {
  const count = errors === 1 ? BOOKS * 4 : BOOKS * 2;
  typedBooks.slice(0, count).forEach((book, index) => {
    const random = makeRandom(SEED + index * 7 + errors);
    run(`measured mix, ${String(errors)} a book`, book, Array.from({ length: errors }, () => measuredSlip(random)), random.below(1e9));
  });
}
for (const kind of TYPED) typedBooks.slice(0, BOOKS).forEach((book, index) => { run(kind, book, [kind], SEED + index * 13); });
for (const kind of FORMULA) formulaBooks.forEach((book, index) => { run(kind, book, [kind], SEED + index * 17); });

print("kind of error", byKind);
print("relations that cross the cell and do not hold (single-cell kinds)", byBroken);
print("relations that cross the cell (single-cell kinds)", byCrossing);
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);

function run(name: string, book: Book, kinds: readonly string[], seed: number): void {
  if (!name.includes(ONLY)) return;
  const random = makeRandom(seed);
  let spoilt: Spoilt | undefined = { sheet: book.sheet, errors: [] };
  for (const kind of kinds) spoilt = spoilt && inject(kind, book, spoilt, random);
  if (!spoilt) return;
  const report = examine({ name: "book.xlsx", sheets: [spoilt.sheet], readOnly: false, marks: [], settings: {} }, { relations: true });
  record(name, spoilt, report);
}

function record(name: string, spoilt: Spoilt, report: FileReport): void {
  const { verdicts, wrongClicks, clicks } = judge(spoilt, report);
  const near = distanceOne(report, spoilt);
  const few = leastCells(report, spoilt);
  verdicts.forEach((verdict, index) => {
    const tables: [Map<string, Score>, string][] = [[byKind, name]];
    if (isSingle(verdict)) tables.push([byBroken, several(verdict.broken)], [byCrossing, several(verdict.crossing)]);
    for (const [table, key] of tables) {
      const score = scoreOf(table, key);
      score.count++;
      score.first += verdict.first;
      score.oneClick += verdict.oneClick ? 1 : 0;
      score.distance += near.answers[index]?.first ?? 0;
      score.least += few.answers[index]?.first ?? 0;
      if (index > 0) continue;
      score.clicks += clicks;
      score.wrong += wrongClicks.length;
      score.distanceWrong += near.wrongClicks;
      score.leastWrong += few.wrongClicks;
    }
  });
  if (!details) return;
  const missed = verdicts.filter(({ first }) => first === 0);
  if (missed.length === 0 && wrongClicks.length === 0) return;
  console.log(`${name}${wrongClicks.length > 0 ? " WRONG CLICK" : ""}  ${JSON.stringify(spoilt.errors)}  ${JSON.stringify(verdicts)}`);
  for (const { severity, cell, rule, message, suspects, fix } of report.findings) {
    console.log(`    ${severity} ${rule} ${cell} ${message.en} ${suspects.map((one) => `${one.cell}=${one.value ?? ""} ${one.cause} ${String(one.probability)}`).join("; ")} ${JSON.stringify(fix)}`);
  }
}

/** Kinds that change one typed figure, or one formula. */
function isSingle({ kind }: Verdict): boolean {
  return !["copied row", "stale", "cumulative", "cells swapped", "row doubled", "row missing", "masked"].includes(kind);
}

function several(count: number): string {
  return count >= 4 ? "4 or more" : String(count);
}

function scoreOf(table: Map<string, Score>, key: string): Score {
  const known = table.get(key) ?? { count: 0, first: 0, oneClick: 0, clicks: 0, wrong: 0, distance: 0, least: 0, distanceWrong: 0, leastWrong: 0 };
  table.set(key, known);
  return known;
}

function print(title: string, table: ReadonlyMap<string, Score>): void {
  const rate = (part: number, count: number): string => `${((100 * part) / Math.max(1, count)).toFixed(0)} %`.padStart(7);
  console.log(`\n${title.padEnd(66).slice(0, 66)}   n  first  click  wrong/clicks | distance<=1  wrong | least cells  wrong`);
  const rows = [...table].sort(([a], [b]) => (table === byKind ? 0 : a.localeCompare(b)));
  const all: Score = { count: 0, first: 0, oneClick: 0, clicks: 0, wrong: 0, distance: 0, least: 0, distanceWrong: 0, leastWrong: 0 };
  for (const [, score] of rows) for (const key of Object.keys(all) as (keyof Score)[]) all[key] += score[key];
  for (const [name, s] of [...rows, ["all", all] as const]) {
    const worse = s.first < s.distance - 1e-9 || s.first < s.least - 1e-9 ? "  WORSE" : "";
    console.log(
      `${name.padEnd(64)} ${String(s.count).padStart(5)}${rate(s.first, s.count)}${rate(s.oneClick, s.count)}  ${String(s.wrong).padStart(4)}/${String(s.clicks).padEnd(5)}  |     ${rate(s.distance, s.count)}  ${String(s.distanceWrong).padStart(5)} |     ${rate(s.least, s.count)}  ${String(s.leastWrong).padStart(5)}${worse}`,
    );
  }
}
