import { readCases } from "../core/support/cases/case-file";
import { runCase } from "../core/support/cases/run-case";

/**
 * Runs any file of cases through the engine of edits: `npm run -s bench:cases -- FILE`. A line a case, then how many of
 * each class are right, last `N of M`. Files have the shape of `tests/fixtures/cases.json`.
 */
const path = process.argv[2] ?? "tests/fixtures/cases.json";
const counts = new Map<string, { ok: number; all: number }>();
let right = 0;
const cases = readCases(path);
for (const one of cases) {
  const { verdict, got, fields } = attempt(one);
  const count = counts.get(one.class) ?? { ok: 0, all: 0 };
  count.all++;
  if (verdict === "ok") {
    count.ok++;
    right++;
  }
  counts.set(one.class, count);
  const why = fields.length > 0 ? ` (${fields.join(", ")}: expected ${JSON.stringify(one.expected)})` : "";
  console.log(`${one.id} ${one.class} ${verdict} got ${JSON.stringify(got)}${why}`);
}
console.log("");
for (const [name, { ok, all }] of counts) console.log(`${name.padEnd(16)} ${String(ok)} of ${String(all)}`);
console.log(`${String(right)} of ${String(cases.length)}`);

/** One case that cannot be read must not hide the others. */
function attempt(one: Parameters<typeof runCase>[0]): ReturnType<typeof runCase> {
  try {
    return runCase(one);
  } catch (error) {
    return { verdict: "wrong", got: { error: String(error) }, fields: [] };
  }
}
