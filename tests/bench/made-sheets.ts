import type { Cell, SheetSnapshot } from "../../src/core/sheet/snapshot";

/** Rows of cells as a made sheet; `undefined` is a blank cell. */
export type MadeRows = readonly (readonly (Cell | undefined)[])[];

export interface MadeOptions {
  /** One record in so many has a figure that is wrong; absent means none. */
  readonly wrongEvery?: number;
}

const MONEY = "#,##0";
const COUNT = "0";
const PERCENT = "0.00%";

/** Figures that look like typed ones and are the same in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function asSheet(rows: MadeRows, name = "Lembar"): SheetSnapshot {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    visibility: "visible",
    rows,
    columnCount,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

export function word(value: string): Cell {
  return { value };
}

export function figure(value: number, numberFormat = MONEY): Cell {
  return { value, numberFormat };
}

/** Target, realised in four quarters and in the year, each in K and in Rp. */
interface Line {
  readonly target: readonly [number, number];
  readonly quarters: readonly (readonly [number, number])[];
}

const KEGIATAN = 8;
const SUBS = 10;

/** The evaluation of a work plan: a tree by code, targets, four quarters, what they come to and the achievement, in K and Rp. */
export function evaluation(size: number, { wrongEvery }: MadeOptions = {}): MadeRows {
  const roll = dice(7);
  const rows: (Cell | undefined)[][] = [header(), measures()];
  for (let program = 1; rows.length < size; program++) {
    const kegiatan = Array.from({ length: KEGIATAN }, () => Array.from({ length: SUBS }, () => line(roll)));
    const code = `1.02.${String(program).padStart(4, "0")}`;
    rows.push(record(code, `PROGRAM PEMENUHAN LAYANAN NOMOR ${program}`, sumOf(kegiatan.flat(), roll)));
    kegiatan.forEach((subs, k) => {
      rows.push(
        record(
          `${code}.2.${String(k + 1).padStart(2, "0")}`,
          `Kegiatan Pengelolaan ${program}.${k + 1}`,
          sumOf(subs, roll),
        ),
      );
      subs.forEach((one, s) =>
        rows.push(
          record(
            `${code}.2.${String(k + 1).padStart(2, "0")}.${String(s + 1).padStart(4, "0")}`,
            `Penyediaan Jasa dan Bahan ${program}.${k + 1}.${s + 1}`,
            one,
          ),
        ),
      );
    });
  }
  if (wrongEvery !== undefined)
    for (let row = 5; row < rows.length; row += wrongEvery) spoil(rows[row], 5 + 2 * (row % 6));
  return rows;
}

/** One digit of a record's figure is another. */
function spoil(row: (Cell | undefined)[] | undefined, column: number): void {
  const cell = row?.[column];
  if (row && typeof cell?.value === "number") row[column] = { ...cell, value: cell.value + 3_000_000 };
}

function line(roll: (below: number) => number): Line {
  const quarters = [0, 1, 2, 3].map(() => [roll(9), 1_000 * roll(90_000)] as const);
  return { target: [36 + roll(9), 360_000_000 + 1_000 * roll(90_000)], quarters };
}

/** A parent has money of its children and a performance of its own. */
function sumOf(lines: readonly Line[], roll: (below: number) => number): Line {
  const money = (pick: (one: Line) => number): number => lines.reduce((all, one) => all + pick(one), 0);
  return {
    target: [100, money((one) => one.target[1])],
    quarters: [0, 1, 2, 3].map((at) => [roll(20), money((one) => one.quarters[at]?.[1] ?? 0)] as const),
  };
}

function record(code: string, name: string, { target, quarters }: Line): (Cell | undefined)[] {
  const done = [0, 1].map((part) => quarters.reduce((all, quarter) => all + (quarter[part] ?? 0), 0));
  const share = (part: 0 | 1): number => Math.round((10_000 * (done[part] ?? 0)) / target[part]) / 10_000;
  const figures = [target, ...quarters, done].flatMap(([k = 0, rp = 0]) => [figure(k, COUNT), figure(rp)]);
  return [
    word(code),
    word(name),
    word(`Jumlah dokumen ${name} yang disusun`),
    word("Dokumen"),
    ...figures,
    figure(share(0), PERCENT),
    figure(share(1), PERCENT),
  ];
}

function header(): (Cell | undefined)[] {
  const groups = [
    "Target",
    "Realisasi Triwulan I",
    "Realisasi Triwulan II",
    "Realisasi Triwulan III",
    "Realisasi Triwulan IV",
    "Realisasi Tahun 2024",
    "Tingkat Capaian (%)",
  ];
  return [
    word("Kode"),
    word("Program / Kegiatan / Sub Kegiatan"),
    word("Indikator Kinerja"),
    word("Satuan"),
    ...groups.flatMap((group) => [word(group), undefined]),
  ];
}

function measures(): (Cell | undefined)[] {
  return [undefined, undefined, undefined, undefined, ...[1, 2, 3, 4, 5, 6, 7].flatMap(() => [word("K"), word("Rp")])];
}

/** A flat export: a row for each sub kegiatan that repeats the names above it; no totals. */
export function flatExport(size: number, { wrongEvery }: MadeOptions = {}): MadeRows {
  const roll = dice(11);
  const names = [
    "No",
    "Kode SKPD",
    "Nama SKPD",
    "Kode Program",
    "Nama Program",
    "Kode Kegiatan",
    "Nama Kegiatan",
    "Kode Sub Kegiatan",
    "Nama Sub Kegiatan",
    "Pagu Anggaran (Rp)",
    "Realisasi Triwulan I (Rp)",
    "Realisasi Triwulan II (Rp)",
    "Realisasi Triwulan III (Rp)",
    "Realisasi Triwulan IV (Rp)",
    "Total Realisasi (Rp)",
    "Sisa Anggaran (Rp)",
    "Capaian (%)",
  ];
  const rows: (Cell | undefined)[][] = [names.map(word)];
  for (let at = 1; rows.length < size; at++) {
    const unit = Math.floor(at / 400) + 1;
    const program = Math.floor(at / 40) + 1;
    const kegiatan = Math.floor(at / 8) + 1;
    const quarters = [0, 1, 2, 3].map(() => 1_000 * roll(90_000));
    const done = quarters.reduce((all, one) => all + one, 0);
    const plan = 360_000_000 + 1_000 * roll(90_000);
    const total = wrongEvery !== undefined && at % wrongEvery === 0 ? done + 3_000_000 : done;
    rows.push([
      figure(at, COUNT),
      word(`1.01.${unit}`),
      word(`DINAS LAYANAN ${unit}`),
      word(`1.01.02.${program}`),
      word(`PROGRAM PENGELOLAAN ${program}`),
      word(`1.01.02.2.${kegiatan}`),
      word(`Kegiatan Penyediaan ${kegiatan}`),
      word(`1.01.02.2.${kegiatan}.${at % 8}`),
      word(`Pengadaan Barang dan Jasa Nomor ${at}`),
      figure(plan),
      ...quarters.map((one) => figure(one)),
      figure(total),
      figure(plan - total),
      figure(Math.round((10_000 * done) / plan) / 10_000, PERCENT),
    ]);
  }
  return rows;
}
