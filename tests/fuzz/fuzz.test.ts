import { makeDice } from "../core/property/dice";
import type { Part } from "./part";
import { PARTS } from "./parts";

jest.setTimeout(120_000);

/** Few tries by default: `npm run fuzz` explores, these hold what it found. */
const RUNS: Readonly<Record<Part["name"], number>> = { core: 6, functions: 40, file: 4, host: 40, port: 8 };
const more = Number(process.env["CERMAT_FUZZ"] ?? 1);

afterAll(async () => {
  for (const { close } of PARTS) await close?.();
});

test.each(PARTS)(
  "$name: whatever chance makes, it ends in a result or a refusal with words",
  async ({ name, attempt }) => {
    for (let seed = 1; seed <= RUNS[name] * more; seed++) {
      try {
        await attempt(makeDice(seed));
      } catch (cause) {
        throw new Error(`npm run fuzz -- --part ${name} --case ${String(seed)}`, { cause });
      }
    }
  },
);
