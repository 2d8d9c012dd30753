import { examine } from "../../src/core/examine";
import { type Variant, workbookOf, writeBook } from "../core/support/book/book";
import { judge } from "../core/support/book/judge";
import { makeModel } from "../core/support/book/model";
import { SLIPS } from "../core/support/book/slips";
import { type Dice, makeDice } from "../core/property/dice";

/**
 * Writes random reports of eleven forms, clean and with one mistake each, and tells how many mistakes are named at their
 * place and how much is told that is none: `npm run bench:between -- --books=20 --seed=1`; `--details` lists them.
 */
const option = (name: string, otherwise: number): number =>
  Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split("=")[1] ?? otherwise);

function variantOf(dice: Dice): Variant {
  return { thousands: dice.oneIn(2), drift: dice.oneIn(2), text: dice.oneIn(2), reversed: dice.oneIn(2) };
}

const books = option("books", 20);
const seed = option("seed", 1);
const details = process.argv.includes("--details");
const missed = new Map<string, number>();
const sums = { clean: 0, alarms: 0, slips: 0, found: 0, false: 0, compared: 0 };

for (let book = 0; book < books; book++) {
  const dice = makeDice(seed * 1000 + book);
  const model = makeModel(seed * 1000 + book);
  const variant = variantOf(dice);
  const clean = examine(workbookOf(writeBook(model, variant)));
  sums.clean++;
  sums.alarms += clean.findings.length;
  sums.compared += clean.coverage.byKind["cross-table"]?.checked ?? 0;
  if (details)
    for (const { sheet, cell, message } of clean.findings)
      console.log(`clean ${String(book)}: ${sheet}!${cell} ${message.id}`);
  for (let turn = 0; turn < 4; turn++) {
    const slip = SLIPS[dice.below(SLIPS.length)];
    if (!slip) continue;
    const verdict = judge(slip.spoil(model, variant, dice));
    sums.slips++;
    if (verdict.found) sums.found++;
    else missed.set(slip.id, (missed.get(slip.id) ?? 0) + 1);
    sums.false += verdict.false.length;
    if (details)
      for (const { sheet, cell, message } of verdict.false) console.log(`${slip.id}: ${sheet}!${cell} ${message.id}`);
  }
}

console.log(
  `books ${String(sums.clean)}  compared ${String(sums.compared)}  false alarms on clean books ${String(sums.alarms)}  ` +
    `mistakes named ${String(sums.found)}/${String(sums.slips)}  further findings ${String(sums.false)}`,
);
for (const [id, count] of missed) console.log(`missed ${String(count)}  ${id}`);
