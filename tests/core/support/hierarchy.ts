import fc from "fast-check";

/** How a random worksheet of programs, kegiatan and sub kegiatan is laid out. */
export interface Layout {
  /** Sub kegiatan of each kegiatan of each program of each unit. */
  readonly shape: readonly (readonly (readonly number[])[])[];
  /** Rows that name the units: none, headings without figures, or sums. */
  readonly unitRows: "none" | "headings" | "sums";
  /** What tells the levels apart. */
  readonly levels: "code" | "split code" | "prefix" | "code and prefix" | "indent";
  readonly indicators: boolean;
  readonly quarters: number;
  /** Performance figures beside the money. */
  readonly pairs: boolean;
  readonly order: readonly Block[];
  readonly headerRows: number;
  readonly numberRow: boolean;
  readonly title: boolean;
  readonly totalRow: boolean;
  readonly blankRows: boolean;
  readonly repeatedHeader: boolean;
  readonly asText: boolean;
  /** Sums, years and percentages are formulas with the values they gave; never together with text. */
  readonly formulas: boolean;
  readonly percentDecimals: number;
  readonly seed: number;
}

export type Block = "target" | "quarters" | "total" | "percent";

const shape = fc.array(
  fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  { minLength: 1, maxLength: 3 },
);

/** Layouts that offices use, mixed at random. */
export const layouts: fc.Arbitrary<Layout> = fc
  .record({
    shape,
    unitRows: fc.constantFrom("none" as const, "headings" as const, "sums" as const),
    levels: fc.constantFrom("code" as const, "split code" as const, "prefix" as const, "code and prefix" as const, "indent" as const),
    indicators: fc.boolean(),
    quarters: fc.integer({ min: 2, max: 4 }),
    pairs: fc.boolean(),
    order: fc.shuffledSubarray<Block>(["target", "quarters", "total", "percent"], { minLength: 4 }),
    headerRows: fc.integer({ min: 1, max: 3 }),
    numberRow: fc.boolean(),
    title: fc.boolean(),
    totalRow: fc.boolean(),
    blankRows: fc.boolean(),
    repeatedHeader: fc.boolean(),
    asText: fc.boolean(),
    formulas: fc.boolean(),
    percentDecimals: fc.integer({ min: 0, max: 2 }),
    seed: fc.integer({ min: 0, max: 0x7fffffff }),
  })
  // Programs of several units repeat: without rows that name the units nobody could tell them apart.
  .map((layout) => (layout.unitRows === "none" ? { ...layout, shape: layout.shape.slice(0, 1) } : layout))
  .map((layout) => ({ ...layout, formulas: layout.formulas && !layout.asText }));

type Level = "unit" | "program" | "kegiatan" | "sub" | "total";

/** Figures of one row in one measure: the target and the quarters. */
export interface Figures {
  readonly target: bigint;
  readonly quarters: readonly bigint[];
}

export interface Row {
  readonly level: Level;
  readonly code: readonly string[];
  readonly label: string;
  readonly indicator: string;
  readonly children: readonly Row[];
  readonly rp: Figures;
  /** Absent for units and the total. */
  readonly k?: Figures;
}

const NAMES = ["Keuangan", "Kepegawaian", "Umum", "Pelayanan Publik", "Ketertiban", "Pemberdayaan", "Sarana"];
const PREFIX: Readonly<Record<Level, string>> = { unit: "", program: "PROGRAM ", kegiatan: "Kegiatan ", sub: "Sub Kegiatan ", total: "" };
const INDENT: Readonly<Record<Level, number>> = { unit: 0, program: 0, kegiatan: 4, sub: 8, total: 0 };

/** All rows of a layout from top to bottom with their figures; parents are the sums of their children. */
export function makeRows(layout: Layout): readonly Row[] {
  const random = makeRandom(layout.seed);
  const two = (index: number): string => String(index + 1).padStart(2, "0");
  const label = (level: Level, words: string): string => {
    if (layout.levels === "indent") return " ".repeat(INDENT[level]) + words;
    return layout.levels.includes("prefix") ? PREFIX[level] + words : words;
  };
  const name = (...indices: readonly number[]): string => NAMES[indices.reduce((sum, index) => sum * 3 + index, 0) % NAMES.length] ?? "";
  const units = layout.shape.map((programs, u): Row => {
    const ofUnit = programs.map((kegiatans, p): Row => {
      const ofProgram = kegiatans.map((subs, g): Row => {
        const code = ["7", "01", two(p), `2.${two(g)}`];
        const leaves = Array.from({ length: subs }, (_, s): Row => ({
          level: "sub",
          code: [...code, `00${two(s)}`],
          label: label("sub", `Penyediaan ${name(p, g, s)} ${String(s + 1)}`),
          indicator: "Jumlah Laporan yang Disusun",
          children: [],
          rp: money(random, layout.quarters, s > 0),
          k: counts(random, layout.quarters),
        }));
        return parent("kegiatan", { code, label: label("kegiatan", `Administrasi ${name(p, g)}`), indicator: "Persentase Layanan yang Terpenuhi", children: leaves, k: counts(random, layout.quarters) });
      });
      return parent("program", { code: ["7", "01", two(p)], label: label("program", `Penguatan ${name(p)}`), indicator: "Indeks Kepuasan Masyarakat", children: ofProgram, k: counts(random, layout.quarters) });
    });
    return parent("unit", { code: [], label: u === 0 ? "KECAMATAN HARAPAN" : `KELURAHAN MAJU ${String(u)}`, indicator: "", children: ofUnit });
  });
  const rows = units.flatMap((unit) => (layout.unitRows === "none" ? unit.children.flatMap(withDescendants) : withDescendants(unit)));
  const summed = layout.unitRows === "sums" ? units : units.flatMap((unit) => unit.children);
  return layout.totalRow ? [...rows, parent("total", { code: [], label: "JUMLAH", indicator: "", children: summed })] : rows;
}

function withDescendants(row: Row): readonly Row[] {
  return [row, ...row.children.flatMap(withDescendants)];
}

function parent(level: Level, row: Omit<Row, "level" | "rp">): Row {
  const add = (pick: (figures: Figures) => bigint): bigint => row.children.reduce((sum, child) => sum + pick(child.rp), 0n);
  const quarters = row.children[0]?.rp.quarters.map((_, index) => add((figures) => figures.quarters[index] ?? 0n)) ?? [];
  return { ...row, level, rp: { target: add((figures) => figures.target), quarters } };
}

function money(random: (below: number) => number, quarters: number, mayBeZero: boolean): Figures {
  const unit = random(2) === 0 ? 1n : 500n;
  const target = BigInt(100_000 + random(90_000_000)) * unit;
  return {
    target,
    quarters: Array.from({ length: quarters }, () => (mayBeZero && random(5) === 0 ? 0n : (target * BigInt(1 + random(240))) / 1000n)),
  };
}

function counts(random: (below: number) => number, quarters: number): Figures {
  const done = Array.from({ length: quarters }, () => BigInt(random(9)));
  const sum = done.reduce((all, one) => all + one, 0n);
  return { target: sum + BigInt(1 + random(20)), quarters: done };
}

/** A small repeatable source of whole numbers below a bound. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
