import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { performance } from "node:perf_hooks";

const wrong = "tests/fixtures/real/tabel_2_1-typed.xlsx";

function cermat(...args: string[]) {
  return spawnSync(process.execPath, ["dist/cli/cermat.cjs", ...args], { encoding: "utf8" });
}

test("the built command checks a file, and says by its exit code what it found", () => {
  const { status, stdout } = cermat("check", wrong, "--json");
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, files: [{ file: "tabel_2_1-typed.xlsx" }] });
});

test("the built command knows the version of the product", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(cermat("--version").stdout).toBe(`${version}\n`);
});

test("the built command may be run by its own name", () => {
  expect(statSync("dist/cli/cermat.cjs").mode & 0o111).toBe(0o111);
});

test("starting costs little beside starting Node itself", () => {
  const time = (...args: string[]) => {
    const from = performance.now();
    spawnSync(process.execPath, args);
    return performance.now() - from;
  };
  const best = (...args: string[]) => Math.min(...[1, 2, 3].map(() => time(...args)));
  expect(best("dist/cli/cermat.cjs", "--version")).toBeLessThan(best("-e", "0") * 4 + 100);
});
