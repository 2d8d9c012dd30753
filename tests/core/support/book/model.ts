import { type Dice, makeDice } from "../../property/dice";

/** A sub kegiatan with both versions of its plan and what was realised in each quarter. */
export interface Sub {
  readonly code: string;
  readonly name: string;
  readonly indicator: string;
  readonly measure: string;
  /** Its performance figures add up over the quarters; else the last one counts. */
  readonly adds: boolean;
  readonly k: Version & { readonly quarters: Quarters };
  readonly rp: Version & { readonly quarters: Quarters };
  readonly explanation: string;
  readonly source: string;
}

export interface Version {
  readonly before: number;
  readonly after: number;
}

type Quarters = readonly [number, number, number, number];

export interface Kegiatan {
  readonly code: string;
  readonly name: string;
  readonly indicator: string;
  readonly k: Version;
  readonly subs: readonly Sub[];
}

export interface Program {
  readonly code: string;
  readonly name: string;
  readonly indicator: string;
  readonly k: Version;
  readonly kegiatan: readonly Kegiatan[];
}

/** The programmes of the office itself (no unit) or of one kelurahan. */
export interface Section {
  readonly unit: string | null;
  readonly programs: readonly Program[];
}

/** One of the office's main indicators, with its targets and results by year from two years back. */
interface Main {
  readonly goal: string;
  readonly indicator: string;
  readonly measure: string;
  readonly targets: Quarters;
  readonly results: readonly [number, number, number];
}

/** Everything that the forms of one office and year tell about; every sheet is written from it. */
export interface Model {
  readonly office: string;
  readonly year: number;
  readonly sections: readonly Section[];
  readonly main: readonly Main[];
}

type SubSpec = readonly [name: string, indicator: string, measure: string, adds: boolean];
type KegiatanSpec = readonly [name: string, indicator: string, subs: readonly SubSpec[]];

const HOME: readonly (readonly [code: string, name: string, indicator: string, kegiatan: readonly KegiatanSpec[]])[] = [
  [
    "7.01.01",
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    "Indeks Kepuasan Masyarakat Internal Perangkat Daerah",
    [
      [
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        "Persentase Dokumen Perencanaan dan Evaluasi yang Tepat Waktu",
        [
          [
            "Penyusunan Dokumen Perencanaan Perangkat Daerah",
            "Jumlah Dokumen Perencanaan Perangkat Daerah",
            "Dokumen",
            true,
          ],
          ["Evaluasi Kinerja Perangkat Daerah", "Jumlah Laporan Evaluasi Kinerja Perangkat Daerah", "Laporan", true],
        ],
      ],
      [
        "Administrasi Keuangan Perangkat Daerah",
        "Persentase Layanan Administrasi Keuangan Perangkat Daerah",
        [
          ["Penyediaan Gaji dan Tunjangan ASN", "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", "Orang", false],
          [
            "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
            "Jumlah Laporan Keuangan Akhir Tahun SKPD",
            "Laporan",
            true,
          ],
        ],
      ],
      [
        "Administrasi Umum Perangkat Daerah",
        "Persentase Layanan Administrasi Umum Perangkat Daerah",
        [
          [
            "Penyediaan Peralatan dan Perlengkapan Kantor",
            "Jumlah Paket Peralatan dan Perlengkapan Kantor yang Disediakan",
            "Paket",
            true,
          ],
          ["Penyediaan Bahan Logistik Kantor", "Jumlah Paket Bahan Logistik Kantor yang Disediakan", "Paket", true],
          [
            "Penyediaan Barang Cetakan dan Penggandaan",
            "Jumlah Paket Barang Cetakan dan Penggandaan yang Disediakan",
            "Paket",
            true,
          ],
          ["Fasilitasi Kunjungan Tamu", "Jumlah Laporan Fasilitasi Kunjungan Tamu", "Laporan", true],
        ],
      ],
      [
        "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
        "Persentase Pemenuhan Jasa Penunjang Urusan Pemerintahan Daerah",
        [
          [
            "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
            "Jumlah Laporan Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
            "Laporan",
            true,
          ],
          [
            "Penyediaan Jasa Pelayanan Umum Kantor",
            "Jumlah Laporan Penyediaan Jasa Pelayanan Umum Kantor yang Disediakan",
            "Laporan",
            true,
          ],
        ],
      ],
    ],
  ],
  [
    "7.01.02",
    "PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK",
    "Persentase Pengaduan Pelayanan Administratif yang Ditindaklanjuti",
    [
      [
        "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",
        "Persentase Rekomendasi Hasil Koordinasi yang Ditindaklanjuti",
        [
          [
            "Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan",
            "Jumlah Laporan Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan",
            "Laporan",
            true,
          ],
          [
            "Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan",
            "Jumlah Dokumen Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan",
            "Dokumen",
            true,
          ],
        ],
      ],
    ],
  ],
  [
    "7.01.03",
    "PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN",
    "Persentase Partisipasi Masyarakat dalam Pembangunan",
    [
      [
        "Koordinasi Kegiatan Pemberdayaan Desa",
        "Persentase Kegiatan Pemberdayaan yang Dikoordinasikan",
        [
          [
            "Sinkronisasi Program Kerja dan Kegiatan Pemberdayaan Masyarakat",
            "Jumlah Dokumen Sinkronisasi Program Kerja Pemberdayaan Masyarakat",
            "Dokumen",
            true,
          ],
        ],
      ],
    ],
  ],
  [
    "7.01.04",
    "PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM",
    "Persentase Pelaksanaan Koordinasi Trantibum yang Optimal",
    [
      [
        "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
        "Persentase Upaya Ketenteraman dan Ketertiban yang Terlaksana",
        [
          [
            "Sinergitas dengan Kepolisian Negara Republik Indonesia dan Instansi Vertikal",
            "Jumlah Laporan Hasil Sinergitas dengan Kepolisian dan Instansi Vertikal",
            "Laporan",
            true,
          ],
        ],
      ],
    ],
  ],
];

const WARD: readonly KegiatanSpec[] = [
  [
    "Pemberdayaan Kelurahan",
    "Persentase Kegiatan Pemberdayaan Masyarakat di Kelurahan yang Terlaksana",
    [
      [
        "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan",
        "Jumlah Lembaga Kemasyarakatan yang Berpartisipasi dalam Forum Musyawarah",
        "Lembaga",
        true,
      ],
      [
        "Pembangunan Sarana dan Prasarana Kelurahan",
        "Jumlah Sarana dan Prasarana Kelurahan yang Terbangun",
        "Unit",
        true,
      ],
    ],
  ],
  [
    "Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan",
    "Persentase Keaktifan Lembaga Kemasyarakatan",
    [["Penyelenggaraan Lembaga Kemasyarakatan", "Jumlah Lembaga Kemasyarakatan yang Diselenggarakan", "Lembaga", true]],
  ],
];

const WARDS = ["KELURAHAN SUNGAI MAWAR", "KELURAHAN TANJUNG JAYA", "KELURAHAN BUKIT ASRI"];

/** A model drawn by chance; the same seed gives the same one. */
export function makeModel(seed: number): Model {
  const dice = makeDice(seed);
  const home = HOME.map(([code, name, indicator, kegiatan], index) =>
    program({ code, name, indicator, kegiatan, first: 1 }, index, dice),
  );
  const wards = WARDS.map((unit) => ({
    unit,
    programs: [
      program(
        {
          code: "7.01.03",
          name: "PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN",
          indicator: "Persentase Partisipasi Masyarakat dalam Membangun Kelurahan",
          kegiatan: WARD,
          first: 2,
        },
        2,
        dice,
      ),
    ],
  }));
  return {
    office: "Kecamatan Contoh Utara",
    year: 2024,
    sections: [{ unit: null, programs: home }, ...wards],
    main: [
      mainIndicator(
        "Meningkatnya Kualitas Pelayanan Publik Kecamatan",
        "Indeks Kepuasan Masyarakat Kecamatan",
        8125,
        dice,
      ),
      mainIndicator("Meningkatnya Akuntabilitas Kinerja Instansi Pemerintah", "Nilai SAKIP Kecamatan", 7475, dice),
    ],
  };
}

function mainIndicator(goal: string, indicator: string, hundredths: number, dice: Dice): Main {
  const year = (step: number): number => (hundredths + step * 50 + dice.between(1, 9)) / 100;
  const result = (): number => (hundredths + dice.between(-350, 350)) / 100;
  return {
    goal,
    indicator,
    measure: "Nilai",
    targets: [year(-2), year(-1), year(0), year(1)],
    results: [result(), result(), result()],
  };
}

interface ProgramSpec {
  readonly code: string;
  readonly name: string;
  readonly indicator: string;
  readonly kegiatan: readonly KegiatanSpec[];
  readonly first: number;
}

function program({ code, name, indicator, kegiatan, first }: ProgramSpec, index: number, dice: Dice): Program {
  const target = 70 + dice.below(25);
  return {
    code,
    name,
    indicator,
    k: { before: target + 0.85, after: target + 1.5 + index },
    kegiatan: kegiatan.map(([own, measured, subs], at) => ({
      code: `${code}.2.${String(first + at).padStart(2, "0")}`,
      name: own,
      indicator: measured,
      k: { before: 60 + dice.below(20), after: 82 + dice.below(15) },
      subs: subs.map((sub, place) =>
        makeSub(`${code}.2.${String(first + at).padStart(2, "0")}.${String(place + 1).padStart(4, "0")}`, sub, dice),
      ),
    })),
  };
}

const EXPLANATIONS = [
  "Tambahan belanja pegawai",
  "Pengurangan biaya cetak",
  "Penyesuaian standar harga",
  "Tambahan kegiatan hasil Musrenbang",
] as const;

function makeSub(code: string, [name, indicator, measure, adds]: SubSpec, dice: Dice): Sub {
  const before = dice.between(2_000, 90_000) * (dice.oneIn(4) ? 100_000 : 10_000) + dice.between(1, 99) * 100;
  const change = dice.oneIn(3) ? 0 : dice.between(1, 400) * 100_000 * (dice.oneIn(3) ? -1 : 1);
  const after = Math.max(before + change, Math.round(before / 200) * 100);
  const most = Math.min(before, after);
  const share = (): number => Math.floor((most * dice.between(12, 24)) / 100) - dice.between(0, 999);
  const kBefore = adds ? dice.between(12, 60) : dice.between(40, 90);
  const kAfter = dice.oneIn(2) ? kBefore : kBefore + dice.between(1, 6);
  const least = Math.floor(kBefore / 5);
  const position = (): number => kBefore - dice.between(0, 3);
  return {
    code,
    name,
    indicator,
    measure,
    adds,
    k: {
      before: kBefore,
      after: kAfter,
      quarters: adds
        ? [dice.between(1, least), dice.between(1, least), dice.between(1, least), dice.between(1, least)]
        : [position(), position(), position(), position()],
    },
    rp: { before, after, quarters: [share(), share(), share(), share()] },
    explanation: after === before ? "" : dice.pick(EXPLANATIONS),
    source: after === before ? "" : dice.oneIn(3) ? "PAD" : "DAU",
  };
}

/** The sub kegiatan of a part of the model. */
export function subsOf(of: Model | Section | Program | Kegiatan | Sub): readonly Sub[] {
  if ("sections" in of) return of.sections.flatMap(subsOf);
  if ("programs" in of) return of.programs.flatMap(subsOf);
  if ("kegiatan" in of) return of.kegiatan.flatMap(subsOf);
  return "subs" in of ? of.subs : [of];
}

/** Money of a part of the model: the plan before or after the amendment, or what was realised from one quarter to another (from 1). */
export function money(
  of: Parameters<typeof subsOf>[0],
  what: "before" | "after" | readonly [from: number, to: number],
): number {
  return subsOf(of).reduce(
    (total, { rp }) => total + (typeof what === "string" ? rp[what] : sum(rp.quarters.slice(what[0] - 1, what[1]))),
    0,
  );
}

/** What a sub kegiatan has reached up to a quarter (from 1). */
export function reached({ adds, k }: Sub, to: number): number {
  return adds ? sum(k.quarters.slice(0, to)) : (k.quarters[to - 1] ?? 0);
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}

/** The percentage to two decimals, halves upwards. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * 10_000) / whole + 0.5 + 1e-9) / 100;
}

/** The model with one of its sub kegiatan changed: the one with this code in this section. */
export function withSub(
  model: Model,
  at: { readonly unit: string | null; readonly code: string },
  change: (sub: Sub) => Sub,
): Model {
  const ofKegiatan = (one: Kegiatan): Kegiatan => ({
    ...one,
    subs: one.subs.map((sub) => (sub.code === at.code ? change(sub) : sub)),
  });
  return {
    ...model,
    sections: model.sections.map((section) =>
      section.unit === at.unit
        ? { ...section, programs: section.programs.map((one) => ({ ...one, kegiatan: one.kegiatan.map(ofKegiatan) })) }
        : section,
    ),
  };
}
