import fc from "fast-check";
import type { Area } from "../../../src/core/sheet/address";
import type { Cell, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { layouts } from "./hierarchy";
import { buildHierarchy } from "./hierarchy-sheet";

const WORDS = [
  "No", "Kode", "Program", "Kegiatan", "Sub Kegiatan", "Uraian", "Indikator Kinerja", "Target", "Realisasi", "Triwulan I", "I", "II", "III",
  "K", "Rp", "%", "Pagu", "Capaian (%)", "Jumlah", "JUMLAH", "TOTAL", "Rata-rata capaian kinerja (%)", "Predikat", "Sebelum", "Sesudah",
  "Bertambah/(Berkurang)", "Sisa", "KECAMATAN HARAPAN", "KELURAHAN MAJU", "PROGRAM PENUNJANG", "Mengetahui,", "Keterangan", "Ket", "ST", "Sangat Tinggi",
  "5=3+4", "6=5/4x100%", "13=12/7X100%", "7.01.03", "7.01.03.2.02.0001", "12 Dokumen", "48,79%", "1.234.567", "1,234,567.00", "Rp -", "-", "–", "NA",
  "97.13.00", "(1.234)", "\u00a0", "", "  ", "\ud800", "x\udc00y", "\u{1F600}", "=", "100%", "%%", "1/0", "3=3/3", "2=2+2", "99=98/0x100%",
];

const FORMATS = ["General", "#,##0", "0.00%", "0%", "@", "h:mm", "dd/mm/yyyy", '#,##0;-#,##0;"-"', '0.00 "%"', "[>", "\"", "0.0E+00", "_(* #,##0_)"];
const ERRORS = ["#REF!", "#DIV/0!", "#N/A", "#VALUE!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!"];

const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 40 }) },
  { weight: 3, arbitrary: fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, min: -1e308, max: 1e308 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER, 0.1 + 0.2, 1e21, 1e-12) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }).map(String) },
);

const formula = fc.constantFrom("=A1", "=SUM(A1:C9)", "=B2/C2", "=IFERROR(A1/0,\"\")", "=Sheet2!A1", "=#REF!+1", "=(", "=SUM(", "=1+", "='x'!A1:B2", "=A1:A1048576");

function rarely<T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some });
}

const cell: fc.Arbitrary<Cell> = fc
  .record({
    value,
    error: rarely(fc.constantFrom(...ERRORS)),
    formula: rarely(formula),
    numberFormat: rarely(fc.constantFrom(...FORMATS)),
    bold: fc.boolean(),
  })
  .map(({ value: held, error, formula: written, numberFormat, bold }) => ({
    value: error ?? held,
    ...(error === undefined ? {} : { error: true as const }),
    ...(written === undefined ? {} : { formula: written }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(bold ? { bold: true as const } : {}),
  }));

const merge: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(14), fc.nat(11), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const HEADINGS = [
  "Pagu (Rp)", "Realisasi (Rp)", "Realisasi Triwulan I (Rp)", "Realisasi Triwulan II (Rp)", "Jumlah Realisasi (Rp)", "Sisa Anggaran", "Capaian (%)",
  "Target K", "Realisasi K", "Sebelum Perubahan", "Setelah Perubahan", "Bertambah/(Berkurang)", "Predikat", "Bobot (%)", "Januari", "Februari",
];

/** A header over label and figures in any order. */
const header: fc.Arbitrary<readonly (Cell | undefined)[]> = fc
  .shuffledSubarray(HEADINGS, { minLength: 2, maxLength: 8 })
  .map((words) => ["Kode", "Uraian", ...words].map((word): Cell => ({ value: word })));

/** Figures that are small, so that sums and percentages often hold by chance. */
const figures: fc.Arbitrary<readonly (Cell | undefined)[]> = fc
  .tuple(
    fc.constantFrom("7.01.01", "7.01.01.2.01", "7.01.01.2.01.0001", "", "5.1.02"),
    fc.constantFrom("PROGRAM A", "Kegiatan B", "Sub Kegiatan C", "Belanja D", "JUMLAH", "Rata-rata", "Predikat", "KELURAHAN E"),
    fc.array(fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 3 }).map((held): Cell => ({ value: held })) }, { weight: 1, arbitrary: cell }), { minLength: 2, maxLength: 9 }),
  )
  .map(([code, label, rest]) => [code === "" ? undefined : { value: code }, { value: label }, ...rest]);

/** A worksheet that holds anything at all; most open with a header so that more of the way is gone. */
export const anySheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    head: fc.option(header, { freq: 2 }),
    body: fc.array(fc.oneof(fc.array(fc.option(cell, { nil: undefined, freq: 3 }), { maxLength: 12 }), figures), { maxLength: 14 }),
    merges: fc.array(merge, { maxLength: 5 }),
    hiddenRows: fc.array(fc.nat(14), { maxLength: 3 }),
    outline: fc.boolean(),
  })
  .map(({ head, body, merges, hiddenRows, outline }) => {
    const rows: (readonly (Cell | undefined)[] | undefined)[] = head ? [head, ...body] : body.map((row) => (row.length === 0 ? undefined : row));
    return {
      name: "Any 'sheet'",
      visibility: "visible",
      rows,
      columnCount: Math.max(0, ...rows.map((row) => row?.length ?? 0)),
      merges,
      hiddenRows: new Set(hiddenRows),
      hiddenColumns: new Set<number>(),
      ...(outline ? { outlineLevels: new Map(rows.map((_row, index) => [index, index % 3] as const)) } : {}),
    };
  });

/** A worksheet that was in order until a few of its cells were overwritten with anything at all. */
export const damagedSheet: fc.Arbitrary<SheetSnapshot> = fc
  .tuple(layouts, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.option(cell, { nil: undefined, freq: 5 })), { minLength: 1, maxLength: 6 }))
  .map(([layout, damages]) => {
    const { sheet } = buildHierarchy(layout);
    const rows = sheet.rows.map((row) => [...(row ?? [])]);
    for (const [row, column, held] of damages) rows[row % rows.length]![column % sheet.columnCount] = held;
    return { ...sheet, rows };
  });
