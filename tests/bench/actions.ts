import { toA1 } from "../../src/core/sheet/address";
import { type Cells, adding, clearDesk, mark, openDesk, removing, sheetState, workbook } from "../excel/support";

/**
 * Round trips and bytes of reading a worksheet and of marking it, through the real office.js against the simulated Excel:
 * `npm run bench:actions`. The aims: reading at most 2 and one for each part of the sheet, marking at most 3.
 */
const COLUMNS = 12;

void (async () => {
  for (const [rows, findings] of [
    [100, 10],
    [1_000, 100],
    [5_000, 1_000],
    [20_000, 3_000],
  ] as const) {
    const { port, office } = await openDesk(workbook(sheetState("Data", cellsOf(rows))));
    const told = (what: string): string => {
      const { roundTrips, bytesIn, bytesOut, largestRequest, largestResponse } = office.host.counters;
      office.host.reset();
      const size = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;
      return `${what}: ${roundTrips} round trips, ${size(bytesIn)} asked (${size(largestRequest)} at most), ${size(bytesOut)} answered (${size(largestResponse)} at most)`;
    };
    await port.read({ kind: "workbook" });
    console.log(told(`${rows * COLUMNS} cells  read`));
    const marks = Array.from({ length: findings }, (_, at) =>
      mark(toA1(Math.floor((at * rows) / findings), 3), `Temuan ${at}: jumlah tidak sama`),
    );
    await port.apply(adding(...marks));
    console.log(told(`${findings} findings  mark`));
    await port.apply(removing(...marks));
    console.log(told(`${findings} findings  remove marks`));
  }
  await clearDesk();
})();

function cellsOf(rows: number): Cells {
  return Object.fromEntries(
    Array.from({ length: rows * COLUMNS }, (_, at) => [toA1(Math.floor(at / COLUMNS), at % COLUMNS), 1_000 * at]),
  );
}
