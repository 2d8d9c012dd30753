import { examine } from "../../src/core/examine";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { type MadeRows, asSheet, evaluation, figure, flatExport, word } from "./made-sheets";

/**
 * Time to examine shapes that are hard on one thing or another, each at a size and at twice that size:
 * `npm run bench:shapes -- [part of a name] [ROWS]`. Where the time grows with the size, the factor is near 2.
 */
type Shape = (rows: number) => readonly SheetSnapshot[];

const HEAD = ["No", "Kode", "Uraian", "Anggaran (Rp)", "Realisasi (Rp)", "Sisa (Rp)"].map(word);

/** A plain list: number, code, name, budget, realised and what is left. */
function list(
  rows: number,
  given: { readonly budget?: (row: number) => number; readonly name?: (row: number) => string } = {},
): MadeRows {
  const { budget = (row) => 1_000 * ((row * 7_919) % 100_003), name = (row) => `Belanja barang nomor ${row}` } = given;
  const records = Array.from({ length: rows }, (_, row) => {
    const plan = budget(row);
    const done = Math.floor(plan / 2);
    return [
      figure(row + 1, "0"),
      word(`5.1.02.${row}`),
      word(name(row)),
      figure(plan),
      figure(done),
      figure(plan - done),
    ];
  });
  return [HEAD, ...records];
}

/** The same with a total below, `off` by so much in each column. */
function totalled(body: MadeRows, off = 0, label = "Jumlah"): MadeRows {
  const sums = [3, 4, 5].map((column) =>
    body.reduce((all, row) => all + (typeof row[column]?.value === "number" ? row[column].value : 0), off),
  );
  return [...body, [undefined, undefined, word(label), ...sums.map((sum) => figure(sum))]];
}

function parted(rows: number, size: number, part: (at: number) => MadeRows): MadeRows {
  return Array.from({ length: Math.ceil(rows / size) }, (_, at) => part(at)).flat();
}

const SHAPES: Readonly<Record<string, Shape>> = {
  "a list without totals": (rows) => [asSheet(list(rows))],
  "one total": (rows) => [asSheet(totalled(list(rows)))],
  "one total, wrong in every column": (rows) => [asSheet(totalled(list(rows), 1_000))],
  "all figures equal, total wrong": (rows) => [asSheet(totalled(list(rows, { budget: () => 5_000_000 }), 5_000_000))],
  "all rows of one name, total wrong": (rows) => [asSheet(totalled(list(rows, { name: () => "Belanja" }), 1_000))],
  "all zero": (rows) => [asSheet(totalled(list(rows, { budget: () => 0 })))],
  "all words": (rows) => [
    asSheet(
      Array.from({ length: rows }, (_, row) => HEAD.map((_cell, at) => word(`keterangan ${row} kegiatan ${at}`))),
    ),
  ],
  "figures written as text": (rows) => [
    asSheet(
      list(rows).map((row) =>
        row.map((cell) => (cell && typeof cell.value === "number" ? word(cell.value.toLocaleString("id-ID")) : cell)),
      ),
    ),
  ],
  "500 columns": (rows) => {
    const columns = Array.from({ length: 500 }, (_, at) => at);
    return [
      asSheet([
        [word("No"), word("Uraian"), ...columns.map((at) => word(`Realisasi ${at} (Rp)`))],
        ...Array.from({ length: Math.ceil(rows / 50) }, (_, row) => [
          figure(row + 1, "0"),
          word(`Belanja ${row}`),
          ...columns.map((at) => figure(1_000 * ((row * 7_919 + at * 104_729) % 100_003))),
        ]),
      ]),
    ];
  },
  "tables of six rows on one sheet": (rows) => [
    asSheet(parted(rows, 10, (at) => [[word(`Tabel ${at}`)], ...totalled(list(6)), [], []])),
  ],
  "sheets of twenty rows": (rows) =>
    Array.from({ length: Math.ceil(rows / 20) }, (_, at) => asSheet(totalled(list(20)), `Lembar ${at}`)),
  "a subtotal after every ten rows": (rows) => [
    asSheet([HEAD, ...parted(rows, 11, () => totalled(list(10), 0, "Sub Jumlah").slice(1))]),
  ],
  "a wrong subtotal after every ten rows": (rows) => [
    asSheet([HEAD, ...parted(rows, 11, (at) => totalled(list(10), at % 10 === 3 ? 1_000 : 0, "Sub Jumlah").slice(1))]),
  ],
  "a header again after every forty rows": (rows) => [
    asSheet(parted(rows, 42, (at) => [...list(40), [undefined, undefined, word(`Halaman ${at % 3}`)]])),
  ],
  "an amount in words below every row": (rows) => [
    asSheet([HEAD, ...parted(rows, 2, () => [...list(1).slice(1), [word("Terbilang: satu juta rupiah")]])]),
  ],
  "outcomes without a number": (rows) => [
    asSheet([
      HEAD,
      ...list(rows, { name: (row) => `Nilai capaian ${row}` })
        .slice(1)
        .map((row) => [undefined, undefined, ...row.slice(2)]),
    ]),
  ],
  "a tree, nothing wrong": (rows) => [asSheet(evaluation(rows))],
  "a tree, every fifth row wrong": (rows) => [asSheet(evaluation(rows, { wrongEvery: 5 }))],
  "a tree, every row wrong": (rows) => [asSheet(evaluation(rows, { wrongEvery: 1 }))],
  "an export, every row wrong": (rows) => [asSheet(flatExport(rows, { wrongEvery: 1 }))],
};

const args = process.argv.slice(2);
const rows = Number(args.find((one) => Number(one) > 0) ?? 5_000);
const part = args.find((one) => !(Number(one) > 0)) ?? "";

examine({
  name: "warm.xlsx",
  sheets: SHAPES["a tree, every fifth row wrong"]?.(1_000) ?? [],
  readOnly: false,
  marks: [],
  settings: {},
});
for (const [name, shape] of Object.entries(SHAPES)) {
  if (!name.includes(part)) continue;
  const [small, large] = [timeOf(shape(rows)), timeOf(shape(2 * rows))];
  console.log(
    `${name.padEnd(40)} ${String(rows).padStart(7)} rows ${small.toFixed(0).padStart(6)} ms   ${String(2 * rows).padStart(7)} rows ${large.toFixed(0).padStart(6)} ms   x ${(large / small).toFixed(2)}`,
  );
}

function timeOf(sheets: readonly SheetSnapshot[]): number {
  const start = process.cpuUsage();
  examine({ name: "bentuk.xlsx", sheets, readOnly: false, marks: [], settings: {} });
  return process.cpuUsage(start).user / 1000;
}
