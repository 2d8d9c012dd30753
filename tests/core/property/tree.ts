import type { RowKind } from "../../../src/core/finding/report";
import { type Dice, makeDice } from "./dice";
import type { Plan } from "./plan";
import type { Traits } from "./traits";

export interface Indicator {
  readonly text: string;
  readonly percent: boolean;
  readonly unit: string;
  readonly counts: Readonly<Record<string, number | undefined>>;
}

/** A record of the table with its figures; those of its parts add up to it. */
export interface Node {
  readonly name: string;
  readonly kind: RowKind;
  readonly code: readonly string[];
  readonly label: string;
  readonly indicators: readonly Indicator[];
  readonly children: readonly Node[];
  /** Figures of a lowest row; parents have none of their own. */
  readonly money?: Readonly<Record<string, number>>;
  /** The row names a part of the table and holds no figures. */
  readonly silent: boolean;
}

const PROGRAMS = [
  "Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
  "Penyelenggaraan Pemerintahan dan Pelayanan Publik",
  "Pemberdayaan Masyarakat Desa dan Kelurahan",
  "Koordinasi Ketentraman dan Ketertiban Umum",
];
const KEGIATAN = [
  "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
  "Administrasi Keuangan Perangkat Daerah",
  "Administrasi Umum Perangkat Daerah",
  "Koordinasi Penyelenggaraan Kegiatan Pemerintahan",
  "Pemberdayaan Kelurahan",
  "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan",
  "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
  "Pemeliharaan Barang Milik Daerah",
  "Pengadaan Barang Milik Daerah",
];
const SUBS = [
  "Penyusunan Dokumen Perencanaan Perangkat Daerah",
  "Penyediaan Gaji dan Tunjangan ASN",
  "Penyediaan Barang Cetakan dan Penggandaan",
  "Evaluasi Kelurahan",
  "Pembangunan Sarana dan Prasarana Kelurahan",
  "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
  "Fasilitasi Kunjungan Tamu",
  "Pemeliharaan Peralatan dan Mesin Lainnya",
  "Peningkatan Kapasitas Lembaga Kemasyarakatan",
  "Penyediaan Bahan Logistik Kantor",
  "Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat",
];
const ACCOUNTS = [
  "BELANJA DAERAH",
  "BELANJA OPERASI",
  "Belanja Barang dan Jasa",
  "Belanja Barang Pakai Habis",
  "Belanja Alat Tulis Kantor",
];
const UNITS = ["KECAMATAN SUKAMAJU", "KELURAHAN MEKAR JAYA", "KELURAHAN SUKA MULYA"];
const OFFICES = ["DINAS PENDIDIKAN", "BADAN KEUANGAN DAERAH", "SEKRETARIAT DAERAH"];
const COUNTED = ["Dokumen", "Laporan", "Orang", "Unit", "Paket"] as const;

interface Maker {
  readonly traits: Traits;
  readonly plan: Plan;
  readonly dice: Dice;
}

/** The records of a worksheet, topmost first. */
export function makeTree(traits: Traits, plan: Plan): readonly Node[] {
  const maker: Maker = { traits, plan, dice: makeDice(traits.seed) };
  if (traits.form === "cash plan" || traits.form === "receipts") return [accounts(maker)];
  const units = traits.shape.map((programs, u): Node | readonly Node[] => {
    const below = programs.map((kegiatan, p) => program(maker, kegiatan, [u, p]));
    if (traits.units === "none") return below;
    const names = traits.affairs === "none" ? UNITS : OFFICES;
    return node(maker, {
      name: `u${u}`,
      kind: "unit",
      code: [],
      label: names[u] ?? "",
      children: below,
      silent: traits.units === "headings",
    });
  });
  const top = units.flat();
  if (traits.affairs === "none") return top;
  const silent = traits.affairs === "headings";
  const bidang = node(maker, {
    name: "bidang",
    kind: "bidang",
    code: ["7", "01"],
    label: traits.prefix ? "URUSAN PEMERINTAHAN BIDANG KEWILAYAHAN" : "KECAMATAN",
    children: top,
    silent,
  });
  return [
    node(maker, {
      name: "urusan",
      kind: "urusan",
      code: ["7"],
      label: "UNSUR KEWILAYAHAN",
      children: [bidang],
      silent,
    }),
  ];
}

function program(maker: Maker, kegiatan: readonly number[], [u, p]: readonly [number, number]): Node {
  const { traits } = maker;
  const code = ["7", "01", two(p)];
  const silent = traits.parents === "labels only";
  const children = kegiatan.map((subs, k): Node => {
    const own = [...code, `2.${two(k)}`];
    const below =
      traits.code === "program and kegiatan"
        ? []
        : Array.from({ length: subs }, (_, s) =>
            leaf(maker, {
              name: `u${u}p${p}k${k}s${s}`,
              kind: "subkegiatan",
              code: [...own, `00${two(s)}`],
              label: say(maker, "Sub Kegiatan ", SUBS[(p * 5 + k * 3 + s) % SUBS.length] ?? ""),
            }),
          );
    const label = say(maker, "Kegiatan ", KEGIATAN[(p * 3 + k) % KEGIATAN.length] ?? "");
    if (below.length === 0) return leaf(maker, { name: `u${u}p${p}k${k}`, kind: "kegiatan", code: own, label });
    return node(maker, { name: `u${u}p${p}k${k}`, kind: "kegiatan", code: own, label, children: below, silent });
  });
  const words = PROGRAMS[p % PROGRAMS.length] ?? "";
  return node(maker, {
    name: `u${u}p${p}`,
    kind: "program",
    code,
    label: traits.prefix ? (traits.bold ? `PROGRAM ${words.toUpperCase()}` : `Program ${words}`) : words,
    children,
    silent,
  });
}

function say({ traits }: Maker, prefix: string, words: string): string {
  return traits.prefix ? `${prefix}${words}` : words;
}

function two(index: number): string {
  return String(index + 1).padStart(2, "0");
}

type Named = Pick<Node, "name" | "kind" | "code" | "label">;

function node(maker: Maker, of: Named & Pick<Node, "children" | "silent">): Node {
  return {
    ...of,
    indicators:
      of.silent || of.kind === "unit" || of.kind === "bidang" || of.kind === "urusan" ? [] : indicators(maker, of.kind),
  };
}

function leaf(maker: Maker, of: Named): Node {
  return {
    ...of,
    children: [],
    silent: false,
    money: maker.plan.money(maker.dice),
    indicators: indicators(maker, of.kind),
  };
}

function indicators({ traits, plan, dice }: Maker, kind: RowKind): readonly Indicator[] {
  if (!traits.indicators || kind === "account") return [];
  const count = 1 + (traits.further > 0 && dice.oneIn(3) ? traits.further : 0);
  return Array.from({ length: count }, (_, index): Indicator => {
    const percent = kind !== "subkegiatan" && dice.below(3) > 0;
    const unit = dice.pick(COUNTED);
    const text = percent
      ? `Persentase ${["Layanan yang Terpenuhi", "Aparatur yang Terlatih", "Sarana dalam Kondisi Baik"][index] ?? ""}`
      : `Jumlah ${unit} ${["yang Disusun", "yang Difasilitasi", "yang Tersedia Tepat Waktu"][index] ?? ""}`;
    return { text, percent, unit: percent ? "%" : unit, counts: plan.counts(dice, percent) };
  });
}

/** The same shape with account codes: 5 > 5.1 > 5.1.02 > 5.1.02.01 > 5.1.02.01.0001. */
function accounts(maker: Maker): Node {
  const [programs = []] = maker.traits.shape;
  const say = (depth: number, code: readonly string[]): Named => ({
    name: `a${code.join("_")}`,
    kind: "account",
    code,
    label: `${ACCOUNTS[depth] ?? ""}${depth > 1 ? ` ${code.at(-1) ?? ""}` : ""}`,
  });
  const groups = programs.map((kegiatan, p): Node => {
    const code = ["5", "1", two(p)];
    const below = kegiatan.map((subs, k): Node => {
      const own = [...code, two(k)];
      const leaves = Array.from({ length: subs }, (_, s) => leaf(maker, say(4, [...own, `00${two(s)}`])));
      return node(maker, { ...say(3, own), children: leaves, silent: false });
    });
    return node(maker, { ...say(2, code), children: below, silent: false });
  });
  const operations = node(maker, { ...say(1, ["5", "1"]), children: groups, silent: false });
  return node(maker, { ...say(0, ["5"]), children: [operations], silent: false });
}
