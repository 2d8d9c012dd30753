import { type Edit, type Figures, brokenEdits, compileEdits } from "../../src/core/diagnosis/edits/edit";
import { localise } from "../../src/core/diagnosis/edits/localise";
import { typingErrors } from "../../src/core/diagnosis/edits/typos";
import { type Amount, ONE, ZERO, amount, equals, negate, sum, toPlain } from "../../src/core/figure/amount";

/**
 * Engine time over records of six edits of which one in twenty holds a typing error: `npm run bench:records -- [RECORDS …]`.
 * The baseline is judging the edits alone; the last column is the time a record beside that of the smallest run.
 */
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const SHARE_OF_ERRORS = 20;
const PARTS = 4;
const TURNS = 3;

/** Four quarters of two kinds of spending, their totals a quarter and a year: six sums. */
const edits: readonly Edit[] = [
  ...[0, 1, 2, 3].map((quarter) => total([quarter, PARTS + quarter], 2 * PARTS + quarter)),
  total([0, 1, 2, 3], 12),
  total([4, 5, 6, 7], 13),
];
const system = compileEdits(edits);

function total(parts: readonly number[], result: number): Edit {
  const terms = [...parts.map((cell) => ({ cell, coefficient: ONE })), { cell: result, coefficient: negate(ONE) }];
  return { terms, op: "==", rhs: ZERO };
}

let seed = 20_260_101;
function random(): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
}

function balanced(largest: number): readonly Amount[] {
  const own = Array.from({ length: 2 * PARTS }, () => amount(Math.floor(random() * largest)));
  const quarters = [0, 1, 2, 3].map((quarter) => sum([own[quarter] ?? ZERO, own[PARTS + quarter] ?? ZERO]));
  return [...own, ...quarters, sum(own.slice(0, PARTS)), sum(own.slice(PARTS))];
}

/** The figure with one digit mistyped, in the shares that Scholtus (2009) counted. */
function mistyped(value: Amount): Amount {
  const digits = toPlain(value);
  const at = Math.floor(random() * digits.length);
  const other = String((Number(digits[at]) + 1 + Math.floor(random() * 9)) % 10);
  const kind = random();
  if (kind < 0.74) return amount(digits.slice(0, at) + other + digits.slice(at + 1));
  if (kind < 0.84) return amount(digits.slice(0, at) + digits.slice(at + 1) || "0");
  if (kind < 0.93)
    return amount(digits.slice(0, at) + (digits[at + 1] ?? "") + (digits[at] ?? "") + digits.slice(at + 2));
  return amount(digits.slice(0, at) + other + digits.slice(at));
}

interface Spoilt {
  readonly figures: Figures;
  readonly cell: number | undefined;
  readonly truth: Amount | undefined;
}

function records(count: number, largest: number): readonly Spoilt[] {
  return Array.from({ length: count }, (_, i) => {
    const figures = balanced(largest);
    if (i % SHARE_OF_ERRORS !== 0) return { figures, cell: undefined, truth: undefined };
    const cell = Math.floor(random() * figures.length);
    const truth = figures[cell];
    return { figures: figures.map((value, place) => (place === cell ? mistyped(value) : value)), cell, truth };
  });
}

/** The shortest of some runs: a busy machine makes single ones longer, never shorter. */
function timed(work: () => void): number {
  let shortest = Infinity;
  for (let turn = 0; turn < TURNS; turn++) {
    const start = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

function run(count: number, largest: number, base?: number): number {
  const all = records(count, largest);
  const wrong = all.filter(
    ({ cell, truth, figures }) => cell !== undefined && truth && !equals(truth, figures[cell] ?? ZERO),
  );
  const evaluate = timed(() => {
    for (const { figures } of all) brokenEdits(system, figures);
  });
  let restored = 0;
  let mistaken = 0;
  const typing = timed(() => {
    [restored, mistaken] = [0, 0];
    for (const { figures, cell, truth } of all) {
      const [first, second] = typingErrors(system, figures).certain;
      if (!first) continue;
      if (!second && first.cell === cell && truth && equals(first.value, truth)) restored++;
      else mistaken++;
    }
  });
  let found = 0;
  const locating = timed(() => {
    found = 0;
    for (const { figures, cell } of all) {
      const groups = localise(
        system,
        figures.map((value) => ({ value, weight: 1 })),
      );
      if (cell !== undefined && groups[0]?.sets.some((set) => set.cells.length === 1 && set.cells[0] === cell)) found++;
    }
  });
  const perRecord = (typing + locating) / count;
  console.log(
    [
      `${String(count).padStart(7)} records to ${String(largest)}`,
      `judging ${evaluate.toFixed(1)} ms`,
      `typing errors ${typing.toFixed(1)} ms (x ${(typing / evaluate).toFixed(1)})`,
      `localising ${locating.toFixed(1)} ms (x ${(locating / evaluate).toFixed(1)})`,
      `restored ${String(restored)} of ${String(wrong.length)}, ${String(mistaken)} wrongly`,
      `among the lightest sets ${String(found)}`,
      `x ${(perRecord / (base ?? perRecord)).toFixed(2)}`,
    ].join("  "),
  );
  return perRecord;
}

console.log("to warm up:");
run(10_000, 3_000_000_000);
let base: number | undefined;
console.log("measured:");
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 10_000, 100_000]) {
  for (const largest of [100_000, 3_000_000_000]) {
    const perRecord = run(size, largest, base);
    base ??= perRecord;
  }
}
