import { terbilang } from "../../../../src/core/figure/terbilang";
import { all, programsOf } from "./evaluation";
import { type Model, money, percent, reached, subsOf } from "./model";
import { type Page, dotted, makePage } from "./page";

const GRADES = [
  ["Sangat Tinggi", 91],
  ["Tinggi", 76],
  ["Sedang", 66],
  ["Rendah", 51],
  ["Sangat Rendah", -1],
] as const;

/** The text of the report: what it quotes from the tables, sentence by sentence, each in a cell of its own. */
export function narrative(model: Model): Page {
  const page = makePage("Analisis");
  page.line(["ANALISIS CAPAIAN KINERJA"], { bold: true });
  page.line([`${model.office} Tahun ${String(model.year)}`]);
  page.skip();
  for (const [key, text] of Object.entries(sentences(model))) {
    const row = page.next();
    page.figure(`text ${key}`, row, 0, text);
  }
  return page;
}

function count(value: number): string {
  return `${String(value)} (${terbilang(value)})`;
}

function sentences(model: Model): Readonly<Record<string, string>> {
  const [plan, spent] = [money(model, "before"), money(model, [1, 2])];
  const programs = programsOf(model);
  const best = [...programs].sort((a, b) => shareOf(b) - shareOf(a))[0];
  const rows = model.sections.flatMap(({ programs: own }) => own);
  const kegiatan = rows.flatMap((one) => one.kegiatan);
  const subs = subsOf(model);
  const grades = gradesIn(subs.map((sub) => percent(reached(sub, 2), sub.k.before)));
  const [yearPlan, yearSpent] = [money(model, "after"), money(model, [1, 4])];
  return {
    absorbed: `Realisasi anggaran ${model.office} sampai dengan Triwulan II Tahun ${String(model.year)} sebesar Rp ${dotted(spent)} dari pagu Rp ${dotted(plan)} atau ${dotted(percent(spent, plan), 2)}%.`,
    rest: `Dari pagu Rp. ${dotted(plan)},- telah direalisasikan Rp. ${dotted(spent)},- sehingga tersisa Rp. ${dotted(plan - spent)},-.`,
    counts: `Renja memuat ${count(programs.length)} program, ${count(new Set(kegiatan.map(({ name }) => name)).size)} kegiatan dan ${count(new Set(subs.map(({ name }) => name)).size)} sub kegiatan.`,
    program: `${best?.name ?? ""} menyerap ${dotted(best ? shareOf(best) : 0, 2)}% anggarannya.`,
    grades: `Dari ${String(subs.length)} sub kegiatan, ${grades.map(([name, times]) => `${count(times)} sub kegiatan berkategori ${name}`).join(", ")}.`,
    year: `Sampai akhir tahun anggaran terserap Rp ${dotted(yearSpent)} (${dotted(percent(yearSpent, yearPlan), 2)}%) dari pagu perubahan Rp ${dotted(yearPlan)} (${terbilang(yearPlan)} rupiah).`,
    short: `Pagu perubahan sekitar Rp ${dotted(Math.round(yearPlan / 10_000_000) / 100, 2)} miliar.`,
  };
}

function shareOf({ parts }: ReturnType<typeof programsOf>[number]): number {
  return percent(all(parts, [1, 2]), all(parts, "before"));
}

/** How many figures fall into each grade; grades of which there are none are left out. */
function gradesIn(percents: readonly number[]): readonly (readonly [string, number])[] {
  const gradeOf = (value: number): string => GRADES.find(([, from]) => value >= from)?.[0] ?? "";
  return GRADES.map(([name]) => [name, percents.filter((value) => gradeOf(value) === name).length] as const).filter(
    ([, times]) => times > 0,
  );
}
