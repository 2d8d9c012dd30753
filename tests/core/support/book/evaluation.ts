import { type Kegiatan, type Model, type Program, type Section, type Sub, money, percent, reached } from "./model";
import { PCT, type Page, makePage } from "./page";

/** Key of a row: the unit (blank for the office) and the code. */
export function rowKey(unit: string | null, code: string): string {
  return `${unit ?? ""}/${code}`;
}

/** Calls a writer for every row of the tree in the order in which forms print it. */
export function eachRow(
  model: Model,
  write: {
    readonly section: (section: Section) => void;
    readonly program: (one: Program, unit: string | null) => void;
    readonly kegiatan: (one: Kegiatan, unit: string | null) => void;
    readonly sub: (one: Sub, unit: string | null) => void;
  },
): void {
  for (const section of model.sections) {
    write.section(section);
    for (const program of section.programs) {
      write.program(program, section.unit);
      for (const kegiatan of program.kegiatan) {
        write.kegiatan(kegiatan, section.unit);
        for (const sub of kegiatan.subs) write.sub(sub, section.unit);
      }
    }
  }
}

/** Tabel T-C.29 up to the second quarter: targets as they were before the amendment. */
export function tc29(model: Model): Page {
  const page = makePage("T-C.29");
  const bold = { bold: true };
  page.line(["Tabel T-C.29"], bold);
  page.line(["REKAPITULASI EVALUASI HASIL PELAKSANAAN RENJA PERANGKAT DAERAH"], bold);
  page.line([`DAN PENCAPAIAN RENSTRA PERANGKAT DAERAH S.D TRIWULAN II TAHUN ${String(model.year)}`], bold);
  page.line([model.office.toUpperCase()], bold);
  page.skip();
  const year = String(model.year);
  page.line(
    [
      "Program/ Kegiatan/ Sub Kegiatan",
      "Indikator Kinerja",
      `Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun (n-1 = ${year})`,
      "",
      "Realisasi Kinerja Pada Triwulan",
      "",
      "",
      "",
      `Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah Tahun ${year}`,
      "",
      `Tingkat Capaian Kinerja dan Realisasi Anggaran Renja PD Tahun ${year} (%)`,
      "",
    ],
    bold,
  );
  page.line(["", "", "", "", "I", "", "II"], bold);
  page.line([3, 4, 7, "", 8, "", 9, "", 12, "", "13=12/7X100%"], bold);
  page.line(["", "", "K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp"], bold);
  for (const area of "A6:A7 B6:B7 C6:D7 E6:H6 E7:F7 G7:H7 I6:J7 K6:L7 C8:D8 E8:F8 G8:H8 I8:J8 K8:L8".split(" "))
    page.merge(area);
  const row = (of: Program | Kegiatan | Sub, unit: string | null): void => {
    const sub = "rp" in of ? of : undefined;
    const at = page.line(
      [sub ? `Sub Kegiatan ${of.name}` : "subs" in of ? `Kegiatan ${of.name}` : of.name, of.indicator],
      { bold: "kegiatan" in of },
    );
    const key = rowKey(unit, of.code);
    const k = (what: string, column: number, value: number | null): void => {
      page.figure(`tc29 ${key} ${what}`, at, column, value ?? "-", sub ? "0" : "0.00");
    };
    k("k.plan", 2, of.k.before);
    k("k.q1", 4, sub ? sub.k.quarters[0] : null);
    k("k.q2", 6, sub ? sub.k.quarters[1] : null);
    k("k.year", 8, sub ? reached(sub, 2) : null);
    page.figure(`tc29 ${key} k.pct`, at, 10, sub ? percent(reached(sub, 2), of.k.before) : "-", PCT);
    page.figure(`tc29 ${key} rp.plan`, at, 3, money(of, "before"));
    page.figure(`tc29 ${key} rp.q1`, at, 5, money(of, [1, 1]));
    page.figure(`tc29 ${key} rp.q2`, at, 7, money(of, [2, 2]));
    page.figure(`tc29 ${key} rp.year`, at, 9, money(of, [1, 2]));
    page.figure(`tc29 ${key} rp.pct`, at, 11, percent(money(of, [1, 2]), money(of, "before")), PCT);
  };
  eachRow(model, {
    section: ({ unit }) => {
      if (unit === null) return;
      const at = page.line([unit], bold);
      page.merge(`A${String(at + 1)}:L${String(at + 1)}`);
    },
    program: row,
    kegiatan: row,
    sub: row,
  });
  return page;
}

/** Tabel 2.1: money of each programme, all units together, up to the second quarter. */
export function tabel21(model: Model, look: { readonly unit?: number } = {}): Page {
  const page = makePage("Tabel 2.1");
  const { unit = 1 } = look;
  const bold = { bold: true };
  page.line(["Tabel 2.1"], bold);
  page.line([`Anggaran dan Realisasi Belanja ${model.office}`], bold);
  page.line([`Triwulan II Tahun Anggaran ${String(model.year)}`], bold);
  if (unit > 1) page.line(["(dalam ribuan rupiah)"]);
  page.skip();
  const head = page.line(["No", "Uraian", "Anggaran"], bold);
  page.line(["", "", "Pagu", "Realisasi", "Capaian (%)"], bold);
  page.line([1, 2, 3, 4, 5]);
  page.merge(`C${String(head + 1)}:E${String(head + 1)}`);
  const write = (key: string, at: number, [plan, spent]: readonly [number, number]): void => {
    page.figure(`tabel21 ${key} plan`, at, 2, Math.round(plan / unit));
    page.figure(`tabel21 ${key} spent`, at, 3, Math.round(spent / unit));
    page.figure(`tabel21 ${key} pct`, at, 4, percent(spent, plan) / 100, "0.00%");
  };
  programsOf(model).forEach(({ code, name, parts }, index) => {
    const at = page.line([index + 1, name], bold);
    write(code, at, [all(parts, "before"), all(parts, [1, 2])]);
  });
  const at = page.line(["", "TOTAL"], bold);
  write("total", at, [money(model, "before"), money(model, [1, 2])]);
  return page;
}

/** Every programme once, with its parts in the sections of all units. */
export function programsOf(
  model: Model,
): readonly { readonly code: string; readonly name: string; readonly parts: readonly Program[] }[] {
  const all = model.sections.flatMap(({ programs }) => programs);
  return [...new Set(all.map(({ code }) => code))].map((code) => {
    const parts = all.filter((one) => one.code === code);
    return { code, name: parts[0]?.name ?? "", parts };
  });
}

export function all(parts: readonly Program[], what: Parameters<typeof money>[1]): number {
  return parts.reduce((total, one) => total + money(one, what), 0);
}

/** Tabel 2.2: the main indicators of the year. */
export function tabel22(model: Model): Page {
  const page = makePage("Tabel 2.2");
  page.line(["Tabel 2.2"], { bold: true });
  page.line([`Pengukuran Kinerja Utama ${model.office} Tahun ${String(model.year)}`], { bold: true });
  page.skip();
  page.line(["NO", "SASARAN", "INDIKATOR KINERJA", "TARGET", "REALISASI", "CAPAIAN (%)"], { bold: true });
  model.main.forEach(({ goal, indicator, targets, results }, index) => {
    const at = page.line([index + 1, goal, indicator]);
    page.figure(`tabel22 ${String(index)} target`, at, 3, targets[2], "0.00");
    page.figure(`tabel22 ${String(index)} result`, at, 4, results[2], "0.00");
    page.figure(`tabel22 ${String(index)} pct`, at, 5, percent(results[2], targets[2]) / 100, "0.00%");
  });
  return page;
}

const ROMAN = ["I", "II", "III", "IV"];

/** The evaluation of the whole year as a web application exports it: a record over two rows, per unit and programme. */
export function eDalev(model: Model): Page {
  const page = makePage("e-Dalev");
  const year = String(model.year);
  page.line(["Tabel 3.8"], { bold: true });
  page.line([`Capaian Kinerja dan Anggaran Program, Kegiatan dan Sub Kegiatan ${model.office} Tahun ${year}`], {
    bold: true,
  });
  page.skip();
  page.line(
    [
      "Perangkat Daerah/ Urusan/ Program/ Kegiatan/ Sub Kegiatan",
      "Indikator Kinerja Program (Outcome) / Kegiatan (Output)",
      `Target Kinerja dan Anggaran RKPD Kota Tahun berjalan yg dievaluasi (${year})`,
      "",
      "",
      ...ROMAN.flatMap((_, index) => [`Triwulan ${String(index + 1)}`, ""]),
      `Realisasi Capaian Kinerja dan Anggaran RKPD Kota yang Dievaluasi (${year})`,
      "",
      `Tingkat Capaian Kinerja dan Realisasi Anggaran RKPD Tahun ${year} (%)`,
      "",
    ],
    { bold: true },
  );
  page.line(["", "", "K", "", "Rp", ...ROMAN.flatMap(() => ["K", "Rp"]), "K", "Rp", "K", "Rp"], { bold: true });
  for (const area of "A4:A5 B4:B5 C4:E4 C5:D5 F4:G4 H4:I4 J4:K4 L4:M4 N4:O4 P4:Q4".split(" ")) page.merge(area);
  const moneyRow = (key: string, at: number, of: Section | Program | Kegiatan | Sub | Model): void => {
    page.figure(`edalev ${key} rp.plan`, at, 4, money(of, "after"));
    ROMAN.forEach((_, index) => {
      page.figure(`edalev ${key} rp.q${String(index + 1)}`, at, 6 + 2 * index, money(of, [index + 1, index + 1]));
    });
    page.figure(`edalev ${key} rp.year`, at, 14, money(of, [1, 4]));
    page.figure(`edalev ${key} rp.pct`, at, 16, percent(money(of, [1, 4]), money(of, "after")), PCT);
  };
  eachRow(model, {
    section: (section) => {
      const at = page.line([section.unit ?? model.office.toUpperCase()], { bold: true });
      moneyRow(rowKey(section.unit, "unit"), at, section);
    },
    program: (one, unit) => {
      moneyRow(rowKey(unit, one.code), page.line([one.name], { bold: true }), one);
    },
    kegiatan: (one, unit) => {
      const at = page.line([one.name], { bold: true });
      moneyRow(rowKey(unit, one.code), at, one);
      page.figure(
        `edalev ${rowKey(unit, one.code)} k.pct`,
        at,
        15,
        meanOf(one.subs.map((sub) => percent(reached(sub, 4), sub.k.after))),
        PCT,
      );
    },
    sub: (one, unit) => {
      const key = rowKey(unit, one.code);
      moneyRow(key, page.line([one.name]), one);
      const at = page.line(["", one.indicator, "", one.measure]);
      page.figure(`edalev ${key} k.plan`, at, 2, one.k.after, "0");
      one.k.quarters.forEach((value, index) => {
        page.figure(`edalev ${key} k.q${String(index + 1)}`, at, 5 + 2 * index, value, "0");
      });
      page.figure(`edalev ${key} k.year`, at, 13, reached(one, 4), "0");
      page.figure(`edalev ${key} k.pct`, at, 15, percent(reached(one, 4), one.k.after), PCT);
    },
  });
  return page;
}

function meanOf(list: readonly number[]): number {
  const hundredths = list.reduce((total, one) => total + Math.round(one * 100), 0);
  return Math.floor(hundredths / list.length + 0.5) / 100;
}

/** Tabel 3.7: the report's own table of money, unit by unit, the office first as a whole and then itself. */
export function tabel37(model: Model, drift: (name: string) => string = (name) => name): Page {
  const page = makePage("Tabel 3.7");
  page.line(["Tabel 3.7"], { bold: true });
  page.line([`Realisasi Anggaran Program dan Kegiatan ${model.office} Tahun ${String(model.year)}`], { bold: true });
  page.skip();
  page.line(["Program / Kegiatan / Sub Kegiatan", "Pagu Anggaran", "Realisasi"], { bold: true });
  page.line(["", "", "Keuangan", "", "Sisa Anggaran (Rp)"], { bold: true });
  page.line(["", "", "(Rp)", "(%)", ""], { bold: true });
  for (const area of "A4:A6 B4:B6 C4:E4 C5:D5 E5:E6".split(" ")) page.merge(area);
  const write = (key: string, label: string, of: Parameters<typeof money>[0]): void => {
    const at = page.line([label], { bold: !("rp" in of) });
    const [plan, spent] = [money(of, "after"), money(of, [1, 4])];
    page.figure(`tabel37 ${key} plan`, at, 1, plan, "#,##0.00");
    page.figure(`tabel37 ${key} spent`, at, 2, spent, "#,##0.00");
    page.figure(`tabel37 ${key} pct`, at, 3, percent(spent, plan) / 100, "0.00%");
    page.figure(`tabel37 ${key} rest`, at, 4, plan - spent, "#,##0.00");
  };
  write("total", model.office, model);
  eachRow(model, {
    section: (section) => {
      write(rowKey(section.unit, "unit"), section.unit ?? model.office, section);
    },
    program: (one, unit) => {
      write(rowKey(unit, one.code), one.name, one);
    },
    kegiatan: (one, unit) => {
      write(rowKey(unit, one.code), `Kegiatan ${one.name}`, one);
    },
    sub: (one, unit) => {
      write(rowKey(unit, one.code), `Sub Kegiatan ${drift(one.name)}`, one);
    },
  });
  return page;
}
