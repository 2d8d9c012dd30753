import { terbilang } from "../../../../src/core/figure/terbilang";
import { all, eachRow, programsOf, rowKey } from "./evaluation";
import { type Kegiatan, type Model, type Program, type Sub, money } from "./model";
import { type Page, dotted, makePage } from "./page";

/** The amended performance agreement: main indicators, and the budget of each programme with its total in words. */
export function agreement(model: Model): Page {
  const page = makePage("PK");
  page.line([`PERJANJIAN KINERJA PERUBAHAN TAHUN ${String(model.year)}`], { bold: true });
  page.line([model.office.toUpperCase()], { bold: true });
  page.skip();
  page.line(["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", `TARGET ${String(model.year)}`], { bold: true });
  model.main.forEach(({ goal, indicator, targets }, index) => {
    const at = page.line([index + 1, goal, indicator]);
    page.figure(`pk ${String(index)} target`, at, 3, targets[2], "0.00");
  });
  page.skip();
  page.line(["NO", "PROGRAM", "ANGGARAN", "KETERANGAN"], { bold: true });
  programsOf(model).forEach(({ code, name, parts }, index) => {
    const at = page.line([index + 1, titleCase(name.replace(/^PROGRAM /, ""))]);
    page.figure(`pk ${code} plan`, at, 2, all(parts, "after"), '"Rp" #,##0.00');
  });
  const total = money(model, "after");
  const at = page.line(["JUMLAH"], { bold: true });
  page.figure("pk total plan", at, 2, total, '"Rp" #,##0.00');
  const words = page.line(["TERBILANG"]);
  page.figure("pk words", words, 2, `/ ${titleCase(terbilang(total))} Rupiah /`);
  return page;
}

function titleCase(text: string): string {
  return text.toLowerCase().replace(/(^|[\s/])[a-z]/g, (letter) => letter.toUpperCase());
}

/** Tabel T-C.30: main indicators over four years. */
export function tc30(model: Model): Page {
  const page = makePage("T-C.30");
  const years = [-2, -1, 0, 1].map((step) => `Tahun ${String(model.year + step)}`);
  page.line(["Tabel T-C.30"], { bold: true });
  page.line([`Pencapaian Kinerja Pelayanan ${model.office}`], { bold: true });
  page.skip();
  page.line(
    [
      "NO",
      "Indikator",
      "SPM/ Standar Nasional",
      "IKK",
      "Target Renstra Perangkat Daerah",
      "",
      "",
      "",
      "Realisasi Capaian",
      "",
      "Proyeksi",
      "",
      "Catatan Analisis",
    ],
    { bold: true },
  );
  page.line(["", "", "", "", ...years, years[0] ?? "", years[1] ?? "", years[2] ?? "", years[3] ?? ""], { bold: true });
  page.line(Array.from({ length: 13 }, (_, index) => index + 1));
  for (const area of "A4:A5 B4:B5 C4:C5 D4:D5 E4:H4 I4:J4 K4:L4 M4:M5".split(" ")) page.merge(area);
  model.main.forEach(({ indicator, targets, results }, index) => {
    const at = page.line([index + 1, indicator]);
    targets.forEach((value, year) => {
      page.figure(`tc30 ${String(index)} target${String(year)}`, at, 4 + year, value, "0.00");
    });
    page.figure(`tc30 ${String(index)} result0`, at, 8, results[0], "0.00");
    page.figure(`tc30 ${String(index)} result1`, at, 9, results[1], "0.00");
    page.figure(`tc30 ${String(index)} projected`, at, 10, targets[2], "0.00");
    page.figure(`tc30 ${String(index)} next`, at, 11, targets[3], "0.00");
  });
  return page;
}

/** Tabel T-C.31: the draft of the amended plan beside what is needed. */
export function tc31(model: Model, { text = false }: { readonly text?: boolean } = {}): Page {
  const page = makePage("T-C.31");
  page.line(["Tabel T-C.31"], { bold: true });
  page.line([`Review Terhadap Rancangan Awal Perubahan RKPD Tahun ${String(model.year)}`], { bold: true });
  page.line([`Nama PD: ${model.office}`], { bold: true });
  page.skip();
  page.line(
    [
      "NO",
      "PROGRAM/KEGIATAN",
      "RANCANGAN AWAL PERUBAHAN RKPD",
      "",
      "",
      "",
      "HASIL ANALISIS KEBUTUHAN",
      "",
      "",
      "",
      "",
      "CATATAN PENTING",
    ],
    { bold: true },
  );
  const half = ["LOKASI", "INDIKATOR KINERJA PROGRAM (OUTCOME) DAN KEGIATAN (OUTPUT)", "TARGET CAPAIAN"];
  page.line(["", "", ...half, "PAGU INDIKATIF", "PROGRAM/KEGIATAN", ...half, "KEBUTUHAN DANA"], { bold: true });
  page.line(Array.from({ length: 12 }, (_, index) => index + 1));
  for (const area of "A5:A6 B5:B6 C5:F5 G5:K5 L5:L6".split(" ")) page.merge(area);
  const rp = (value: number): number | string => (text ? dotted(value) : value);
  const row = (of: Program | Kegiatan | Sub, unit: string | null): void => {
    const label = "subs" in of ? `Kegiatan ${of.name}` : of.name;
    const place = unit === null ? model.office : titleCase(unit);
    const at = page.line(["", label, place, of.indicator, "", "", label, place, of.indicator], {
      bold: "kegiatan" in of,
    });
    const key = rowKey(unit, of.code);
    const format = "rp" in of ? "0" : "0.00";
    page.figure(`tc31 ${key} k.draft`, at, 4, of.k.after, format);
    page.figure(`tc31 ${key} rp.draft`, at, 5, rp(money(of, "after")));
    page.figure(`tc31 ${key} k.need`, at, 9, of.k.after, format);
    page.figure(`tc31 ${key} rp.need`, at, 10, rp(money(of, "after")));
  };
  eachRow(model, {
    section: (section) => {
      if (section.unit === null) return;
      const label = `KECAMATAN (${section.unit})`;
      const at = page.line(["", label, "", "", "", "", label], { bold: true });
      page.figure(`tc31 ${rowKey(section.unit, "unit")} rp.draft`, at, 5, rp(money(section, "after")));
      page.figure(`tc31 ${rowKey(section.unit, "unit")} rp.need`, at, 10, rp(money(section, "after")));
    },
    program: row,
    kegiatan: row,
    sub: row,
  });
  return page;
}

/** Lampiran Perubahan Renja: targets and budgets before and after the amendment. */
export function amendment(model: Model): Page {
  const page = makePage("Lampiran");
  page.line(["PERUBAHAN RENCANA KERJA SATUAN PERANGKAT DAERAH"], { bold: true });
  page.line([model.office.toUpperCase()], { bold: true });
  page.line([`TAHUN ${String(model.year)}`], { bold: true });
  page.skip();
  page.line(
    [
      "Kode",
      "Urusan/ Bidang Urusan/ Program/ Kegiatan/ Sub Kegiatan",
      "Indikator Kinerja",
      "",
      "",
      "Target Capaian Kinerja",
      "",
      "",
      "",
      "",
      "",
      "Pagu Indikatif (Rp.)",
      "",
      "Bertambah / (Berkurang)",
      "Penjelasan Bertambah / (Berkurang)",
      "Sumber Dana",
    ],
    { bold: true },
  );
  page.line(
    [
      "",
      "",
      "Capaian Program",
      "Keluaran Sub Kegiatan",
      "Hasil Kegiatan",
      "Program",
      "",
      "Keluaran Sub Kegiatan",
      "",
      "Hasil Kegiatan",
      "",
      "Sebelum",
      "Setelah",
    ],
    { bold: true },
  );
  page.line(["", "", "", "", "", "Sebelum", "Sesudah", "Sebelum", "Sesudah", "Sebelum", "Sesudah"], { bold: true });
  for (const area of "A5:A7 B5:B7 C5:E5 C6:C7 D6:D7 E6:E7 F5:K5 F6:G6 H6:I6 J6:K6 L5:M5 L6:L7 M6:M7 N5:N7 O5:O7 P5:P7".split(
    " ",
  ))
    page.merge(area);
  const rp = (key: string, at: number, of: Parameters<typeof money>[0]): void => {
    const [before, after] = [money(of, "before"), money(of, "after")];
    const format = '"Rp"\\ #,##0;\\-"Rp"\\ #,##0;"Rp"\\ "-"';
    page.figure(`lampiran ${key} rp.before`, at, 11, before, format);
    page.figure(`lampiran ${key} rp.after`, at, 12, after, format);
    page.figure(`lampiran ${key} rp.delta`, at, 13, after - before, format);
  };
  let above: { program?: Program; kegiatan?: Kegiatan } = {};
  eachRow(model, {
    section: ({ unit }) => {
      if (unit === null) return;
      const at = page.line(
        [`7.01.0.00.0.00.04.0000${String(model.sections.findIndex((one) => one.unit === unit))} - ${unit}`],
        { bold: true },
      );
      page.merge(`A${String(at + 1)}:P${String(at + 1)}`);
    },
    program: (one, unit) => {
      above = { program: one };
      rp(rowKey(unit, one.code), page.line([one.code, one.name], { bold: true }), one);
    },
    kegiatan: (one, unit) => {
      above = { ...above, kegiatan: one };
      rp(rowKey(unit, one.code), page.line([one.code, `Kegiatan ${one.name}`]), one);
    },
    sub: (one, unit) => {
      const key = rowKey(unit, one.code);
      const at = page.line([
        one.code,
        one.name,
        above.program?.indicator ?? "",
        one.indicator,
        above.kegiatan?.indicator ?? "",
      ]);
      const versions = [above.program?.k, one.k, above.kegiatan?.k];
      ["program", "k", "kegiatan"].forEach((what, index) => {
        page.figure(
          `lampiran ${key} ${what}.before`,
          at,
          5 + 2 * index,
          versions[index]?.before ?? null,
          what === "k" ? "0" : "0.00",
        );
        page.figure(
          `lampiran ${key} ${what}.after`,
          at,
          6 + 2 * index,
          versions[index]?.after ?? null,
          what === "k" ? "0" : "0.00",
        );
      });
      rp(key, at, one);
      if (one.explanation !== "") page.figure(`lampiran ${key} why`, at, 14, one.explanation);
      if (one.source !== "") page.figure(`lampiran ${key} source`, at, 15, one.source);
    },
  });
  const at = page.line(["TOTAL"], { bold: true });
  page.merge(`A${String(at + 1)}:K${String(at + 1)}`);
  rp("total", at, model);
  return page;
}

const ACCOUNTS = [
  ["5.1.02.01.01.0024", "Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor", 0.3],
  ["5.1.02.01.01.0052", "Belanja Makanan dan Minuman Rapat", 0.45],
  ["5.1.02.02.01.0003", "Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia", 0.25],
] as const;

/** The flat export of the budget: one row for each account of each sub kegiatan. */
export function sipd(model: Model): Page {
  const page = makePage("SIPD");
  page.line(
    [
      "TAHUN",
      "KODE SKPD",
      "NAMA SKPD",
      "KODE SUB UNIT",
      "NAMA SUB UNIT",
      "KODE PROGRAM",
      "NAMA PROGRAM",
      "KODE KEGIATAN",
      "NAMA KEGIATAN",
      "KODE SUB KEGIATAN",
      "NAMA SUB KEGIATAN",
      "KODE SUMBER DANA",
      "NAMA SUMBER DANA",
      "KODE REKENING",
      "NAMA REKENING",
      "PAGU",
    ],
    { bold: true },
  );
  model.sections.forEach((section, index) => {
    for (const program of section.programs) {
      for (const kegiatan of program.kegiatan) {
        for (const sub of kegiatan.subs) {
          let rest = sub.rp.after;
          ACCOUNTS.forEach(([code, name, share], place) => {
            const value = place === ACCOUNTS.length - 1 ? rest : Math.floor((sub.rp.after * share) / 100) * 100;
            rest -= value;
            const at = page.line([
              model.year,
              "7.01.0.00.0.00.04.0000",
              model.office.toUpperCase(),
              `7.01.0.00.0.00.04.000${String(index)}`,
              section.unit ?? model.office.toUpperCase(),
              program.code,
              program.name,
              kegiatan.code,
              kegiatan.name,
              sub.code,
              sub.name,
              "1.1.01",
              "Pendapatan Asli Daerah",
              code,
              name,
            ]);
            page.figure(`sipd ${rowKey(section.unit, sub.code)} ${String(place)}`, at, 15, value);
          });
        }
      }
    }
  });
  const at = page.line(["GRAND TOTAL"], { bold: true });
  page.figure("sipd total", at, 15, money(model, "after"));
  return page;
}
