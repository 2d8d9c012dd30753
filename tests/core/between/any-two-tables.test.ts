import fc from "fast-check";
import { examine } from "../../../src/core/examine";
import type { FileReport } from "../../../src/core/finding/report";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { toA1 } from "../../../src/core/sheet/address";
import { sheet, workbook } from "../support/sheet";

/** Sub kegiatan as offices name them; no two are much alike. */
const NAMES = [
  "Penyusunan Dokumen Perencanaan Perangkat Daerah",
  "Evaluasi Kinerja Bidang Pemerintahan",
  "Penyediaan Gaji dan Tunjangan ASN",
  "Koordinasi Penyusunan Laporan Keuangan SKPD",
  "Fasilitasi Kunjungan Tamu Kecamatan",
  "Pengadaan Mebel dan Peralatan Gedung",
  "Pemeliharaan Kendaraan Dinas Operasional",
  "Penyelenggaraan Musrenbang Kelurahan",
  "Pembinaan Lembaga Kemasyarakatan Bidang Sosial",
  "Sinergitas Ketenteraman dan Ketertiban Umum",
];

interface Row {
  readonly name: string;
  readonly plan: number;
  readonly spent: number;
}

/** How the second table is written. */
interface Look {
  readonly order: readonly number[];
  readonly name: "same" | "upper" | "points" | "short" | "ampersand" | "code" | "typo" | "dropped";
  readonly unit: 1 | 1_000 | 1_000_000;
  readonly blankAfter: number | null;
  readonly headAgainAfter: number | null;
  readonly turned: boolean;
  readonly below: boolean;
  readonly total: boolean;
}

const RENAMES: Readonly<Record<Look["name"], (name: string, index: number) => string>> = {
  same: (name) => name,
  upper: (name) => name.toUpperCase(),
  points: (name) => ` ${name.replace(/ /g, "  ")}.`,
  short: (name) => name.replace(/Bidang/g, "Bid."),
  ampersand: (name) => name.replace(/ dan /g, " & "),
  code: (name, index) => `7.01.01.2.01.${String(index + 1).padStart(4, "0")} - ${name}`,
  typo: (name) => name.replace(/nn?/, (found) => (found === "n" ? "nn" : "n")),
  dropped: (name) => (name.split(" ").length > 4 ? name.replace(/ [^ ]+$/, "") : name),
};

interface Written {
  readonly lines: readonly string[];
  /** Row of each figure's line. */
  readonly rowOf: ReadonlyMap<number, number>;
}

function write(rows: readonly Row[], look: Look, top: number): Written {
  const cells = (label: string, plan: string, spent: string): string =>
    (look.turned ? [spent, plan, label] : [label, plan, spent]).join("|");
  const printed = (value: number): string => String(Math.round(value / look.unit));
  const said = { 1: "", 1_000: "(dalam ribuan rupiah)", 1_000_000: "(Rp juta)" }[look.unit];
  // Below another table with the very same header it would be that one's next page.
  const budget = look.below ? "*Anggaran Belanja (Rp)" : "*Pagu (Rp)";
  const spent = look.below ? "*Penyerapan (Rp)" : "*Realisasi (Rp)";
  const head = look.turned ? `${spent}|${budget}|*Sub Kegiatan` : `*Sub Kegiatan|${budget}|${spent}`;
  const lines = ["*Rekapitulasi Anggaran Kecamatan Contoh Tahun 2025", said, head];
  const rowOf = new Map<number, number>();
  look.order.forEach((index, at) => {
    const row = rows[index];
    if (!row) return;
    rowOf.set(index, top + lines.length);
    lines.push(cells(RENAMES[look.name](row.name, index), printed(row.plan), printed(row.spent)));
    if (at === look.blankAfter) lines.push("");
    if (at === look.headAgainAfter) lines.push(head);
  });
  const sum = (of: "plan" | "spent"): number => rows.reduce((all, row) => all + row[of], 0);
  if (look.total) lines.push(cells("*JUMLAH", printed(sum("plan")), printed(sum("spent"))));
  return { lines, rowOf };
}

const PLAIN: Look = {
  order: NAMES.map((_, index) => index),
  name: "same",
  unit: 1,
  blankAfter: null,
  headAgainAfter: null,
  turned: false,
  below: false,
  total: true,
};

const money = fc.integer({ min: 12_345, max: 1_600_000 });
const anyRows = fc.tuple(...NAMES.map(() => fc.tuple(money, fc.integer({ min: 511, max: 989 })))).map((figures) =>
  figures.map(([thousands, share], index): Row => {
    // Rows of one and the same figure are something else to tell of.
    const plan = (thousands + 23_457 * index) * 1_000 + ((thousands + index) % 997);
    return {
      name: NAMES[index] ?? "",
      plan,
      spent: Math.floor((plan * share) / 1_000),
    };
  }),
);
const maybeRow = fc.option(fc.integer({ min: 2, max: NAMES.length - 3 }), { nil: null });
const anyLook: fc.Arbitrary<Look> = fc.record({
  order: fc.shuffledSubarray([...PLAIN.order], { minLength: NAMES.length, maxLength: NAMES.length }),
  name: fc.constantFrom("same", "upper", "points", "short", "ampersand", "code", "typo", "dropped"),
  unit: fc.constantFrom(1, 1, 1_000, 1_000_000),
  blankAfter: maybeRow,
  headAgainAfter: maybeRow,
  turned: fc.boolean(),
  below: fc.constant(false),
  total: fc.boolean(),
});

/** Both tables in a workbook, the second one on a sheet of its own or below the first; `at` finds a figure of the second. */
function bookOf(
  first: readonly Row[],
  second: readonly Row[],
  asked: Look,
): { readonly report: FileReport; readonly at: (index: number, of: "plan" | "spent") => string } {
  // A unit over the second table of a sheet is read with the rows of the first.
  const look: Look = asked.below ? { ...asked, unit: 1 } : asked;
  const one = write(first, PLAIN, 0);
  const top = look.below ? one.lines.length + 3 : 0;
  const other = write(second, look, top);
  const sheets: readonly SheetSnapshot[] = look.below
    ? [sheet([...one.lines, "", "", "", ...other.lines].join("\n"), { name: "Satu" })]
    : [sheet(one.lines.join("\n"), { name: "Satu" }), sheet(other.lines.join("\n"), { name: "Dua" })];
  const at = (index: number, of: "plan" | "spent"): string => {
    const column = { plan: 1, spent: look.turned ? 0 : 2 }[of];
    return `${look.below ? "Satu" : "Dua"}!${toA1(other.rowOf.get(index) ?? 0, column)}`;
  };
  return { report: examine(workbook(...sheets)), at };
}

function told({ findings }: FileReport): readonly string[] {
  return findings.map(({ severity, sheet: on, cell, message }) => `${severity} ${on}!${cell} ${message.id}`);
}

/** The same tables each time; `CERMAT_SEED` and `CERMAT_RUNS` explore others. */
const RUNS = {
  seed: Number(process.env["CERMAT_SEED"] ?? 20_250_101),
  numRuns: Number(process.env["CERMAT_RUNS"] ?? 40),
};

test("two tables with the same figures agree however the second is written, and most of it was compared", () => {
  fc.assert(
    fc.property(anyRows, anyLook, (rows, look) => {
      const { report } = bookOf(rows, rows, look);
      expect(told(report)).toEqual([]);
      expect(report.coverage.byKind["cross-table"]?.held ?? 0).toBeGreaterThanOrEqual(
        look.name === "dropped" ? 10 : 18,
      );
    }),
    RUNS,
  );
});

test("one figure that differs is named in the second table however that is written", () => {
  fc.assert(
    fc.property(
      anyRows,
      anyLook,
      fc.integer({ min: 0, max: NAMES.length - 1 }),
      fc.constantFrom("plan" as const, "spent" as const),
      (rows, look, index, of) => {
        const wrong = rows.map((row, at) => (at === index ? { ...row, [of]: row[of] - 7_000_000 } : row));
        const { report, at } = bookOf(rows, wrong, look);
        const places = report.findings
          .filter(({ severity }) => severity === "error")
          .flatMap(({ sheet: on, cells }) =>
            cells.map((cell) => (cell.includes("!") ? cell.replace(/'/g, "") : `${on}!${cell}`)),
          );
        const offered = report.findings.flatMap(({ sheet: on, cells }) =>
          cells.map((cell) => (cell.includes("!") ? cell.replace(/'/g, "") : `${on}!${cell}`)),
        );
        // In millions too few digits are left to say that a name with a slip in it is the same.
        expect(look.unit === 1_000_000 ? offered : places).toContain(at(index, of));
      },
    ),
    RUNS,
  );
});
