import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { type Extent, compareWithPrint } from "../core/capaian/emptied";

/**
 * Empties the capaian of workbooks, writes it anew and compares with the print: `npm run bench:capaian -- FOLDER ...`.
 * `--details` lists what differs, `--zero` counts what was not measured as zero, `--values` writes values for text figures.
 */
const args = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith("--"));
const everywhere = {
  ...(args.includes("--zero") && { unmeasured: "zero" as const }),
  ...(args.includes("--values") && { write: "values" as const }),
};

for (const folder of folders) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".xlsx") && !name.includes("-errors"))) {
    for (const extent of ["capaian", "with-sums"] satisfies Extent[]) {
      const printed = readWorkbook(new Uint8Array(readFileSync(join(folder, file))), file);
      const { comparisons } = compareWithPrint(printed, extent, { everywhere });
      const equal = comparisons.filter((one) => one.equal).length;
      const written = comparisons.filter((one) => one.written !== undefined).length;
      console.log(
        `${basename(file, ".xlsx").padEnd(28)} ${extent.padEnd(10)} emptied ${String(comparisons.length).padStart(5)}  written ${String(written).padStart(5)}  as printed ${String(equal).padStart(5)}`,
      );
      if (args.includes("--details"))
        for (const { at, kind, printed: print, written: now } of comparisons.filter((one) => !one.equal))
          console.log(`    ${at} ${kind}: ${print} -> ${now ?? "(not written)"}`);
    }
  }
}
