import fc from "fast-check";
import { type Comparison, type Edit, type RecordCell, compileEdits } from "../../../../src/core/diagnosis/edits/edit";
import { type Group, localise } from "../../../../src/core/diagnosis/edits/localise";
import {
  type Amount,
  ONE,
  ZERO,
  add,
  amount,
  multiply,
  negate,
  sum,
  toPlain,
} from "../../../../src/core/figure/amount";
import { canHold, lightestSets } from "./plain-localiser";

const edit = (coefficients: Readonly<Record<number, number>>, op: Comparison, rhs: number, tolerance = 0): Edit => ({
  terms: Object.entries(coefficients).map(([cell, coefficient]) => ({
    cell: Number(cell),
    coefficient: amount(coefficient),
  })),
  op,
  rhs: amount(rhs),
  tolerance: amount(tolerance),
});

const record = (values: readonly (number | null)[], weights: readonly number[] = []): readonly RecordCell[] =>
  values.map((value, i) => ({ value: value === null ? null : amount(value), weight: weights[i] ?? 1 }));

/** One set per group, put together in every way. */
function combined(groups: readonly Group[]): readonly string[] {
  let sets: (readonly number[])[] = [[]];
  for (const { sets: own } of groups) sets = sets.flatMap((set) => own.map(({ cells }) => [...set, ...cells]));
  return sets.map((set) => [...set].sort((a, b) => a - b).join()).sort();
}

const anyEdit = (cells: number): fc.Arbitrary<Edit> =>
  fc
    .record({
      coefficients: fc.array(fc.constantFrom(0, 0, 1, -1, 2, -3, 0.5), { minLength: cells, maxLength: cells }),
      op: fc.constantFrom<Comparison>("==", "==", "==", ">=", ">", "<=", "<"),
      rhs: fc.constantFrom(0, 0, 3, -2.5),
      tolerance: fc.constantFrom(0, 0, 0, 0.5, 2),
    })
    .map(({ coefficients, op, rhs, tolerance }) =>
      edit(Object.fromEntries(coefficients.entries()), op, rhs, tolerance),
    );

const anyCase = fc.integer({ min: 1, max: 6 }).chain((cells) =>
  fc.record({
    edits: fc.array(anyEdit(cells), { minLength: 1, maxLength: 5 }),
    cells: fc.array(
      fc.record({
        value: fc.oneof(
          { weight: 6, arbitrary: fc.integer({ min: -5, max: 9 }).map((units) => amount(units)) },
          { weight: 1, arbitrary: fc.constant(null) },
        ),
        weight: fc.constantFrom(1, 1, 2, 1.5, Infinity),
      }),
      { minLength: cells, maxLength: cells },
    ),
  }),
);

describe("localise", () => {
  it("names nothing where every edit is kept", () => {
    expect(localise(compileEdits([edit({ 0: 1, 1: 1, 2: -1 }, "==", 0)]), record([1, 2, 3]))).toEqual([]);
  });

  it("finds exactly the sets that trying every subset finds", () => {
    fc.assert(
      fc.property(anyCase, ({ edits, cells }) => {
        const groups = localise(compileEdits(edits), cells, { effort: 1e6 });
        const plain = lightestSets(edits, cells);
        if (plain.sets.length === 0) {
          expect(groups.map(({ status }) => status)).toContain("impossible");
          return;
        }
        expect(groups.every(({ status }) => status === "localised")).toBe(true);
        expect(combined(groups)).toEqual(plain.sets.map((set) => set.join()).sort());
        expect(groups.reduce((total, { sets }) => total + sets[0]!.weight, 0)).toBeCloseTo(plain.weight, 9);
      }),
      { numRuns: 600 },
    );
  });

  it("gives, with room above the lightest, every set of which no part would do", () => {
    fc.assert(
      fc.property(anyCase, ({ edits, cells }) => {
        const groups = localise(compileEdits(edits), cells, { within: 2, effort: 1e6 });
        for (const { sets } of groups.some(({ status }) => status === "impossible") ? [] : groups) {
          const members = new Set(sets.flatMap((set) => set.cells));
          for (const set of sets) {
            const others = cells.flatMap((_, cell) => (members.has(cell) || set.cells.includes(cell) ? [] : [cell]));
            expect(canHold(edits, cells, [...set.cells, ...others])).toBe(true);
            expect(sets.some((other) => other !== set && other.cells.every((cell) => set.cells.includes(cell)))).toBe(
              false,
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("finds a part of the wrong cells in a balanced table of any size", () => {
    fc.assert(
      fc.property(
        anyTable(),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 999_999 })), { minLength: 1, maxLength: 3 }),
        ({ edits, figures }, errors) => {
          const wrong = new Set(errors.map(([place]) => place % figures.length));
          const spoilt = figures.map((figure, cell) =>
            wrong.has(cell)
              ? add(figure, amount(errors.find(([place]) => place % figures.length === cell)![1]))
              : figure,
          );
          const cells = spoilt.map((value) => ({ value, weight: 1 }));
          for (const group of localise(compileEdits(edits), cells, { within: 3, effort: 40_000, mostSets: 5_000 })) {
            if (!group.complete) continue;
            expect(group.sets.some((set) => set.cells.every((cell) => wrong.has(cell)))).toBe(true);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("gives back the true figure where one cell alone explains two broken sums", () => {
    fc.assert(
      fc.property(
        anyTable(),
        fc.nat(),
        fc.integer({ min: 1, max: 9e12 }),
        ({ edits, figures, rows, columns }, place, change) => {
          const cell = (place % rows) * (columns + 1) + (place % columns);
          const cells = figures.map((value, i) => ({
            value: i === cell ? add(value, amount(change)) : value,
            weight: 1,
          }));
          const [group] = localise(compileEdits(edits), cells);
          expect(group?.sets.map((set) => set.cells)).toEqual([[cell]]);
          expect(toPlain(group!.sets[0]!.values.get(cell)!.value!)).toBe(toPlain(figures[cell]!));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("finds the same sets when every figure is a thousand million times as large", () => {
    const factor = amount(10n ** 9n);
    const scaled = (value: Amount): Amount => multiply(multiply(value, factor), factor);
    fc.assert(
      fc.property(anyCase, ({ edits, cells }) => {
        const large = edits.map((one) => ({
          ...one,
          rhs: scaled(one.rhs),
          ...(one.tolerance ? { tolerance: scaled(one.tolerance) } : {}),
        }));
        const largeCells = cells.map(({ value, weight }) => ({ value: value && scaled(value), weight }));
        const sets = (groups: readonly Group[]): unknown =>
          groups.map(({ status, sets: own }) => [status, own.map((set) => set.cells)]);
        expect(sets(localise(compileEdits(large), largeCells))).toEqual(sets(localise(compileEdits(edits), cells)));
      }),
      { numRuns: 200 },
    );
  });

  it("tells what a wrong cell may be where the edits leave it a range", () => {
    const system = compileEdits([edit({ 0: 1, 1: -1 }, "==", 0, 2), edit({ 0: 1 }, ">", 9)]);
    const [group] = localise(system, record([5, 10], [1, 5]));
    const range = group!.sets[0]!.values.get(0)!;
    expect(group!.sets.map(({ cells }) => cells)).toEqual([[0]]);
    expect([
      toPlain(range.low!.value),
      range.low!.closed,
      toPlain(range.high!.value),
      range.high!.closed,
      range.value,
    ]).toEqual(["9", false, "12", true, undefined]);
  });

  it("lets a total that calculates follow its parts, so that the part alone is held to be wrong", () => {
    const system = compileEdits([edit({ 0: 1, 1: 1, 2: -1 }, "==", 0), edit({ 2: 1, 3: -1 }, "==", 0)]);
    const [group] = localise(system, record([40, 50, 90, 100], [2, Infinity, 0, 5]));
    expect(group!.sets.map(({ cells, weight }) => [cells, weight])).toEqual([[[0, 2], 2]]);
    expect(toPlain(group!.sets[0]!.values.get(0)!.value!)).toBe("50");
  });

  it("says what is impossible when the cells that may be wrong cannot mend it", () => {
    const system = compileEdits([edit({ 0: 1, 1: 1 }, "==", 10)]);
    expect(localise(system, record([3, 4], [Infinity, Infinity]))).toMatchObject([
      { status: "impossible", sets: [], broken: [0] },
    ]);
  });

  it("stops at its effort and still names a set that explains all", () => {
    const rows = Array.from({ length: 8 }, (_, i) =>
      edit(Object.fromEntries(Array.from({ length: 12 }, (_, j) => [i * 12 + j, 1])), "==", 1),
    );
    const cells = record(rows.flatMap(() => Array.from({ length: 12 }, () => 0)));
    const chain = rows.slice(1).map((_, i) => edit({ [i * 12]: 1, [(i + 1) * 12]: -1 }, "<=", 0));
    const [group] = localise(compileEdits([...rows, ...chain]), cells, { effort: 2_000 });
    expect(group).toMatchObject({ status: "entangled", complete: false });
    expect(group!.atLeast).toBeGreaterThan(0);
    expect(canHold([...rows, ...chain], cells, group!.sets[0]!.cells)).toBe(true);
    expect(group!.sets[0]!.cells.length).toBeGreaterThanOrEqual(group!.atLeast);
  });
});

/** Rows by columns of figures with totals on both sides; cell (row, column) is figure `row * (columns + 1) + column`. */
function anyTable(): fc.Arbitrary<{
  readonly edits: readonly Edit[];
  readonly figures: readonly Amount[];
  readonly rows: number;
  readonly columns: number;
}> {
  return fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 4 }))
    .chain(([rows, columns]) =>
      fc.tuple(
        fc.constant(rows),
        fc.constant(columns),
        fc.array(fc.bigInt(-(10n ** 15n), 10n ** 18n), { minLength: rows * columns, maxLength: rows * columns }),
      ),
    )
    .map(([rows, columns, units]) => {
      const own = (row: number, column: number): Amount => amount(units[row * columns + column]!);
      const across = (row: number): Amount[] => Array.from({ length: columns }, (_, column) => own(row, column));
      const down = (column: number): Amount => sum(Array.from({ length: rows }, (_, row) => own(row, column)));
      const figures = Array.from({ length: rows }, (_, row) => [...across(row), sum(across(row))]).flat();
      const last = Array.from({ length: columns }, (_, column) => down(column));
      figures.push(...last, sum(last));
      return { rows, columns, figures, edits: sums(rows, columns) };
    });
}

function sums(rows: number, columns: number): readonly Edit[] {
  const at = (row: number, column: number): number => row * (columns + 1) + column;
  const total = (parts: readonly number[], result: number): Edit => ({
    terms: [...parts.map((cell) => ({ cell, coefficient: ONE })), { cell: result, coefficient: negate(ONE) }],
    op: "==",
    rhs: ZERO,
  });
  const across = Array.from({ length: rows + 1 }, (_, row) =>
    total(
      Array.from({ length: columns }, (_, column) => at(row, column)),
      at(row, columns),
    ),
  );
  const down = Array.from({ length: columns + 1 }, (_, column) =>
    total(
      Array.from({ length: rows }, (_, row) => at(row, column)),
      at(rows, column),
    ),
  );
  return [...across, ...down];
}
