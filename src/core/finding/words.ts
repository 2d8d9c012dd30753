import type { Bilingual, DoubtRule, RuleId, RuleName } from "./report";

/** Names of rules for sentences and headings. */
export const RULE_NAMES: Readonly<Record<RuleId, Bilingual>> = {
  "children-sum": { id: "jumlah rincian", en: "sum of children" },
  "units-total": { id: "jumlah seluruh unit", en: "total of units" },
  "grand-total": { id: "baris jumlah", en: "grand total" },
  "section-total": { id: "jumlah bagian", en: "section total" },
  "year-total": { id: "jumlah kolom", en: "sum of columns" },
  "quarters-sum": { id: "jumlah triwulan", en: "sum of quarters" },
  "months-sum": { id: "jumlah bulan", en: "sum of months" },
  cumulative: { id: "realisasi kumulatif", en: "cumulative figure" },
  "cumulative-percent": { id: "persentase kumulatif", en: "cumulative percentage" },
  percent: { id: "persentase", en: "percentage" },
  remainder: { id: "sisa anggaran", en: "remainder" },
  delta: { id: "bertambah/(berkurang)", en: "increase/(decrease)" },
  deviation: { id: "deviasi", en: "deviation" },
  mirror: { id: "dua bagian yang sama", en: "mirrored halves" },
  average: { id: "rata-rata", en: "average" },
  predicate: { id: "predikat", en: "predicate" },
  words: { id: "terbilang", en: "amount in words" },
  weights: { id: "bobot", en: "weights" },
  weighted: { id: "nilai tertimbang", en: "weighted value" },
  share: { id: "porsi dari keseluruhan", en: "share of the whole" },
  "one-of": { id: "satu tanda saja", en: "exactly one tick" },
  "cross-table": { id: "antar tabel", en: "between tables" },
  count: { id: "hitungan", en: "count" },
  formula: { id: "rumus", en: "formula" },
  coerced: { id: "angka menjadi waktu", en: "figure turned into a time" },
  "text-number": { id: "angka berupa teks", en: "figure stored as text" },
  plausibility: { id: "kewajaran", en: "plausibility" },
  surplus: { id: "surplus/defisit", en: "surplus/deficit" },
  unreadable: { id: "tidak terbaca", en: "unreadable" },
  pko: { id: "langkah penilaian kinerja organisasi", en: "step of the assessment of performance" },
  efficiency: { id: "efisiensi", en: "efficiency" },
};

/** Names of the rules of plausibility. */
const DOUBT_NAMES: Readonly<Record<DoubtRule, Bilingual>> = {
  "realised-above-plan": { id: "realisasi melebihi anggaran", en: "realised above budget" },
  "result-without-money": { id: "kinerja tercapai tanpa realisasi keuangan", en: "results without money" },
  "money-without-result": { id: "realisasi keuangan tanpa kinerja", en: "money without results" },
  "no-target": { id: "realisasi tanpa target", en: "realised without a target" },
  "copied-column": { id: "kolom persentase yang sama di setiap baris", en: "percentage columns equal in every row" },
  "one-figure": { id: "angka yang sama di setiap baris", en: "the same figure in every row" },
  "falls-back": { id: "angka berjalan yang menurun", en: "a running figure that falls" },
  "no-explanation": { id: "perubahan anggaran tanpa penjelasan", en: "changes of the budget without an explanation" },
  "no-source": { id: "perubahan anggaran tanpa sumber dana", en: "changes of the budget without a source of funds" },
  "hidden-rows": { id: "jumlah yang memuat baris tersembunyi", en: "sums that take in hidden rows" },
};

/** The name of a rule that can be switched off. */
export function nameOfRule(rule: RuleName): Bilingual {
  return rule in DOUBT_NAMES ? DOUBT_NAMES[rule as DoubtRule] : RULE_NAMES[rule as RuleId];
}

/** Kinds of slips in words, for "most likely … (two digits swapped)". */
export const CAUSE_NAMES: Readonly<Record<string, Bilingual>> = {
  "transposed-digits": { id: "dua angka tertukar", en: "two digits swapped" },
  "wrong-digits": { id: "dua angka salah ketik", en: "two digits mistyped" },
  "wrong-digit": { id: "satu angka salah ketik", en: "one digit mistyped" },
  "dropped-digit": { id: "satu angka hilang", en: "one digit missing" },
  "added-digit": { id: "satu angka berlebih", en: "one digit too many" },
  scale: { id: "kelebihan atau kekurangan nol", en: "zeros too many or too few" },
  thousands: { id: "satu kelompok ribuan hilang atau berlebih", en: "a group of thousands lost or added" },
  "copied-neighbour": { id: "sama dengan sel di atas atau di bawahnya", en: "the same as the cell above or below" },
  "copied-row": { id: "tersalin dari baris di sebelahnya", en: "copied from the row beside it" },
  "other-column": { id: "berisi angka kolom lain", en: "holds the figure of another column" },
  "not-updated": { id: "belum ikut diperbarui", en: "not brought up to date" },
  cumulative: { id: "terisi angka kumulatif", en: "filled in as running totals" },
  "part-left-out": { id: "satu bagian tidak ikut dijumlahkan", en: "one part left out of the sum" },
  "part-twice": { id: "satu bagian terjumlah dua kali", en: "one part counted twice" },
  miscalculated: { id: "salah hitung", en: "worked out wrongly" },
  entangled: { id: "termasuk kumpulan sel terkecil yang perlu dilihat", en: "one of the smallest set of cells to look at" },
  "wrong-words": { id: "katanya tidak sesuai dengan angkanya", en: "the words do not match the figure" },
  "row-doubled": { id: "baris ini tercantum dua kali", en: "this row stands there twice" },
  "row-missing": { id: "ada baris di bawahnya yang tidak tercantum", en: "a row below it is missing" },
  sign: { id: "tanda plus/minus terbalik", en: "sign reversed" },
  "not-filled": { id: "belum diisi", en: "not filled in" },
  "typed-over-formula": { id: "rumus tertimpa angka ketikan", en: "a figure typed over the formula" },
  "formula-fault": { id: "rumusnya tidak mencakup yang seharusnya", en: "its formula does not cover what it should" },
  "stale-value": { id: "hasil rumusnya belum dihitung ulang", en: "its formula has not been recalculated" },
  "text-number": { id: "angka tersimpan sebagai teks", en: "figure stored as text" },
  coerced: { id: "angka berubah menjadi waktu atau tanggal", en: "figure turned into a time or date" },
  "swapped-cells": { id: "dua sel tertukar", en: "two cells swapped" },
  unknown: { id: "penyebab belum diketahui", en: "cause unknown" },
};

/** Fills the named places of a sentence, e.g. `{cell}`. */
export function fill(template: Bilingual, values: Readonly<Record<string, Bilingual | string>>): Bilingual {
  const put = (text: string, language: keyof Bilingual): string =>
    text.replace(/\{(\w+)\}/g, (_whole, name: string) => {
      const value = values[name];
      return value === undefined ? "" : typeof value === "string" ? value : value[language];
    });
  return { id: put(template.id, "id"), en: put(template.en, "en") };
}

/** Sentences by what did not hold; each names the cell, both figures and the reason. */
export const SENTENCES = {
  sum: {
    id: "{cell} ({label}) tertulis {shown}, sedangkan {rule} adalah {expected}; selisih {difference}.",
    en: "{cell} ({label}) reads {shown}, but the {rule} is {expected}; difference {difference}.",
  },
  empty: {
    id: "{cell} ({label}) kosong, sedangkan {rule} adalah {expected}.",
    en: "{cell} ({label}) is empty, but the {rule} is {expected}.",
  },
  percent: {
    id: "{cell} ({label}) tertulis {shown}, sedangkan {numerator} dibagi {denominator} adalah {expected}.",
    en: "{cell} ({label}) reads {shown}, but {numerator} divided by {denominator} is {expected}.",
  },
  percentWithout: {
    id: "{cell} ({label}) tertulis {shown}, padahal realisasinya di {numeratorCell} kosong.",
    en: "{cell} ({label}) reads {shown}, but the realised figure in {numeratorCell} is empty.",
  },
  average: {
    id: "{cell} tertulis {shown}, sedangkan {basis} adalah {expected}.",
    en: "{cell} reads {shown}, but the {basis} is {expected}.",
  },
  predicate: {
    id: "{cell} tertulis \"{shown}\", sedangkan {numerator} masuk kategori \"{expected}\".",
    en: "{cell} reads \"{shown}\", but {numerator} falls into \"{expected}\".",
  },
  noTick: {
    id: "Baris {row} ({label}): tidak ada tanda di {list}, sedangkan baris lain bertanda tepat satu. Beri tanda pada kolom yang sesuai.",
    en: "Row {row} ({label}): nothing is ticked in {list}, while the other rows have exactly one tick. Tick the column that applies.",
  },
  severalTicks: {
    id: "Baris {row} ({label}): lebih dari satu tanda ({ticked}), sedangkan seharusnya tepat satu. Hapus tanda yang tidak berlaku.",
    en: "Row {row} ({label}): more than one tick ({ticked}) where there should be exactly one. Remove what does not apply.",
  },
  whole: {
    id: "Jumlah {rule} ({list}) adalah {sum}, seharusnya {expected}; selisih {difference}. Periksa apakah ada baris yang belum tercantum atau angka yang keliru.",
    en: "The {rule} ({list}) come to {sum}, but should come to {expected}; difference {difference}. See whether a row is missing or a figure is wrong.",
  },
  computed: {
    id: "{cell} ({label}) tertulis {shown}, sedangkan {step} ({how} = {figures}) adalah {expected}. Periksa langkah ini, atau angka yang dipakainya.",
    en: "{cell} ({label}) reads {shown}, but the {step} ({how} = {figures}) is {expected}. Check this step, or the figures that it uses.",
  },
  coerced: {
    id: "{cell} ({label}) berisi waktu atau tanggal ({shown}), bukan angka; Excel mengubahnya saat diketik atau ditempel. Seharusnya {expected}.",
    en: "{cell} ({label}) holds a time or date ({shown}) instead of a figure; Excel changed it when it was typed or pasted. It should be {expected}.",
  },
  coercedUnknown: {
    id: "{cell} ({label}) berisi waktu atau tanggal ({shown}), bukan angka; Excel mengubahnya saat diketik atau ditempel. Angka aslinya perlu dilihat pada sumbernya.",
    en: "{cell} ({label}) holds a time or date ({shown}) instead of a figure; Excel changed it when it was typed or pasted. Please look up the figure at its source.",
  },
  textNumber: {
    id: "{cell} ({label}) berisi angka yang tersimpan sebagai teks ({shown}), sehingga rumus tidak ikut menghitungnya. Ubah menjadi angka {expected}.",
    en: "{cell} ({label}) holds a figure stored as text ({shown}), so formulas leave it out. Turn it into the number {expected}.",
  },
  swapped: {
    id: " Kemungkinan besar {suspect} dan {partner} tertukar.",
    en: " Most likely {suspect} and {partner} were swapped.",
  },
  masked: {
    id: "Rumus di {cell} ({label}) tidak mencakup {list}. Hasilnya masih benar hanya karena isinya nol atau kosong; seharusnya {formula}.",
    en: "The formula in {cell} ({label}) leaves out {list}. Its result is right only because that is zero or empty; it should be {formula}.",
  },
  percentAdded: {
    id: "Rumus di {cell} ({label}) ikut menjumlahkan persentase di {list}; seharusnya {formula}.",
    en: "The formula in {cell} ({label}) adds the percentage in {list}; it should be {formula}.",
  },
  row: {
    id: " Kemungkinan besar baris {row}: {cause}.",
    en: " Most likely row {row}: {cause}.",
  },
  together: {
    id: " Kemungkinan besar {list} perlu diperbaiki bersama ({cause}).",
    en: " Most likely {list} are to be corrected together ({cause}).",
  },
  words: {
    id: "{cell} terbilang \"{shown}\", sedangkan angkanya {numerator} ({numeratorCell}); seharusnya \"{expected}\".",
    en: "{cell} says \"{shown}\" in words, but the figure is {numerator} ({numeratorCell}); it should say \"{expected}\".",
  },
  likely: {
    id: " Kemungkinan besar {suspect}: {old} seharusnya {value} ({cause}).",
    en: " Most likely {suspect}: {old} should be {value} ({cause}).",
  },
  either: {
    id: " Salah satu dari: {list}; yang mana, terlihat dari sumber angkanya.",
    en: " One of: {list}; the figures' source tells which.",
  },
  entangled: {
    id: " Terlalu banyak yang tidak cocok untuk memastikan sebabnya; paling sedikit {list} perlu dilihat.",
    en: " Too much does not fit to be sure of the cause; at least {list} need a look.",
  },
  update: {
    id: " Setelah diperbaiki, {cells} ikut berubah.",
    en: " Once fixed, {cells} will change too.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
