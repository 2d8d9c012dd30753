import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { type Comparison, type Extent, choicesOfPrint, compareWithPrint } from "../core/capaian/emptied";

/**
 * Empties the capaian of workbooks, writes it anew and compares with the print: `npm run bench:capaian -- FOLDER ...`.
 * Each file is written by default, and with the choices that its print shows (policy of averages, labels, what counts as
 * zero). `--sums` empties the sums within rows too, `--all` takes files with injected errors too, `--quiet` lists nothing.
 */
const args = process.argv.slice(2);
const extent: Extent = args.includes("--sums") ? "with-sums" : "capaian";
const totals = { byDefault: 0, asChosen: 0, all: 0 };

for (const folder of args.filter((arg) => !arg.startsWith("--"))) {
  for (const file of readdirSync(folder).filter(
    (name) => name.endsWith(".xlsx") && (args.includes("--all") || !name.includes("-errors")),
  )) {
    const printed = readWorkbook(new Uint8Array(readFileSync(join(folder, file))), file);
    const byDefault = compareWithPrint(printed, extent).comparisons;
    const asChosen = compareWithPrint(printed, extent, { stored: choicesOfPrint(printed) }).comparisons;
    const equal = (list: readonly Comparison[]): number => list.filter((one) => one.equal).length;
    totals.byDefault += equal(byDefault);
    totals.asChosen += equal(asChosen);
    totals.all += byDefault.length;
    const name = basename(file, ".xlsx").padEnd(28);
    console.log(
      `${name} equal by default ${String(equal(byDefault)).padStart(4)}, with the print's choices ${String(equal(asChosen)).padStart(4)} of ${String(byDefault.length)}`,
    );
    if (args.includes("--quiet")) continue;
    const chosen = new Set(asChosen.filter((one) => one.equal).map(({ sheet, at }) => `${sheet}!${at}`));
    for (const { sheet, at, kind, printed: print, written, proven } of byDefault.filter((one) => !one.equal)) {
      const marks = [
        ...(chosen.has(`${sheet}!${at}`) ? ["equal as chosen"] : []),
        ...(proven ? [] : ["not kept by the print"]),
      ];
      console.log(
        `    ${at} ${kind}: ${print} -> ${written ?? "(not written)"}${marks.length > 0 ? `  [${marks.join(", ")}]` : ""}`,
      );
    }
  }
}
console.log(
  `all: by default ${String(totals.byDefault)}, with the print's choices ${String(totals.asChosen)} of ${String(totals.all)}`,
);
