import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Summary } from "../../src/cli/summary";

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

test("many files are shared among threads, a broken one among them stops nothing, and lines come in order", () => {
  const folder = mkdtempSync(join(tmpdir(), "cermat-threads-"));
  try {
    for (const name of ["a", "b", "d", "e", "f"]) copyFileSync(wrong, join(folder, `${name}.xlsx`));
    writeFileSync(join(folder, "c.xlsx"), "rusak");
    const { status, stdout, stderr } = cermat(
      "check",
      folder,
      "--out",
      join(folder, "hasil"),
      "--quiet",
      "--jobs",
      "3",
    );
    expect(status).toBe(2);
    expect(stdout.match(/^[a-z]\.xlsx/gm)).toEqual(["a.xlsx", "b.xlsx", "d.xlsx", "e.xlsx", "f.xlsx"]);
    expect(stderr).toContain("c.xlsx: ini bukan buku kerja Excel");
    const { files } = JSON.parse(readFileSync(join(folder, "hasil", "ringkasan-cermat.json"), "utf8")) as Summary;
    expect(files.map(({ file, result }) => [file, result?.errors])).toEqual(
      ["a", "b", "c", "d", "e", "f"].map((name) => [`${name}.xlsx`, name === "c" ? undefined : 1]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
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
