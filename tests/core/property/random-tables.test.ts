import fc from "fast-check";
import { faultsOf } from "./judge";
import { lay } from "./lay";
import { isFound, spoil } from "./spoil";
import { traits } from "./traits";

/** The same tables every time; `CERMAT_TABLES=2000 CERMAT_SEED=7` looks at more and others. */
const seed = Number(process.env["CERMAT_SEED"] ?? 20_241_130);
const numRuns = Number(process.env["CERMAT_TABLES"] ?? 150);

jest.setTimeout(Math.max(60_000, numRuns * 1_500));

test(`whatever a table's form, levels, units, columns, header, writing and mess, all of it is understood and nothing else is claimed (seed ${seed})`, () => {
  fc.assert(
    fc.property(traits, (given) => {
      expect(faultsOf(lay(given))).toEqual([]);
    }),
    { seed, numRuns },
  );
});

test(`one figure typed wrong is found (seed ${seed})`, () => {
  fc.assert(
    fc.property(traits, fc.nat(9_999), (given, which) => {
      const spoilt = spoil(given, lay(given), which);
      expect(spoilt === undefined || isFound(spoilt) ? "found" : spoilt.cell).toBe("found");
    }),
    { seed, numRuns: Math.ceil(numRuns / 2) },
  );
});
