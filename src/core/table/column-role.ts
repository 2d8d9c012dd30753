import type { ColumnRole, Horizon, Measure, Period } from "../finding/report";
import type { ColumnContent } from "./column-content";
import { monthNumber } from "./lexicon";
import type { NumberFormula } from "./number-row";
import { type Span, readSpan, spanOf } from "./span";
import { fold, romanNumeral } from "./text";

/** Roles of columns that hold words, codes or marks: nothing that is summed or divided. */
export const TEXT_ROLES: ReadonlySet<string> = new Set([
  "label", "code", "indicator", "unitOfMeasure", "location", "number", "source", "note", "words", "predicate", "tick",
]);

/** What the words over a column and the cells below it say, before its neighbours are asked. */
export interface ColumnReading {
  readonly role: ColumnRole;
  readonly measure: Measure | null;
  readonly period: Period | null;
  readonly horizon: Horizon;
  readonly span: Span | null;
}

export interface ColumnWords {
  readonly path: readonly string[];
  readonly content: ColumnContent;
  readonly formula: NumberFormula | null;
  /** The formula as printed. */
  readonly formulaText?: string;
}

/** Reads a column's role from its header words, its content and the form's own formula. */
export function readColumn(words: ColumnWords): ColumnReading {
  const all = fold(words.path.join(" > "));
  const leaf = fold(words.path.at(-1) ?? "");
  const text = textRole(all, leaf, words);
  if (text) return { role: text, measure: null, period: null, horizon: "current", span: null };
  const measure = readMeasure(all, leaf, words.content);
  const period = readPeriod(words.path);
  const span = readSpan(words.path) ?? null;
  const role = spanRole(figureRole(all, leaf, words, { measure, period }), period, span);
  return { role, measure: role === "percent" && measure === null ? "percent" : measure, period, horizon: readHorizon(all, role), span };
}

const NAMED: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(no\.?|nomor|nomer|nmr|#)( ?(urut|responden|sampel|item))?$/, "number"],
  [/\bkode\b|\bno\.? ?rek/, "code"],
  [/^terbilang/, "words"],
];

const TEXTUAL: readonly (readonly [RegExp, ColumnRole])[] = [
  [/\bsatuan\b/, "unitOfMeasure"],
  [/\blokasi\b/, "location"],
  [/\bsumber (dana|pendanaan|anggaran)\b/, "source"],
  [/\b(keterangan|ket|catatan|penjelasan|penanggung ?jawab|permasalahan|solusi|faktor|tindak lanjut|pelaksana|pptk)\b/, "note"],
  [/\b(predikat|kategori|kriteria|peringkat)\b/, "predicate"],
  [/\b(indikator|tolok ukur)\b/, "indicator"],
];

const LABEL =
  /\b(program|kegiatan|uraian|urusan|nama|perangkat daerah|unit|kelurahan|kecamatan|jenis|aspek|unsur|belanja|rekening|bidang|skpd|opd|sumber dana|pendidikan|golongan|jabatan)\b/;

/** What a person says about a column, with the rest of the reading around it. */
export function withSaid(words: ColumnWords, reading: ColumnReading, said: Partial<ColumnReading>): ColumnReading {
  const role = said.role ?? reading.role;
  const ofFigures = role !== reading.role && !TEXT_ROLES.has(role);
  const all = fold(words.path.join(" > "));
  const measure = ofFigures && reading.measure === null ? readMeasure(all, fold(words.path.at(-1) ?? ""), words.content) : reading.measure;
  return {
    role,
    measure: said.measure !== undefined ? said.measure : TEXT_ROLES.has(role) ? null : role === "percent" && measure === null ? "percent" : measure,
    period: said.period !== undefined ? said.period : TEXT_ROLES.has(role) ? null : reading.period,
    horizon: said.horizon ?? (role === reading.role ? reading.horizon : readHorizon(all, role)),
    span: TEXT_ROLES.has(role) ? null : said.period !== undefined ? spanOf(said.period) : reading.span,
  };
}

/** The role of a column of words; undefined when the column holds figures. */
function textRole(all: string, leaf: string, words: ColumnWords): ColumnRole | undefined {
  return ownRole(all, leaf, words.content) ?? (isOfFigures(leaf, words) ? undefined : wordRole(all, leaf, words.path));
}

/** Numbers, codes and ticks are known by themselves, whatever else the column holds. */
function ownRole(all: string, leaf: string, content: ColumnContent): ColumnRole | undefined {
  if (content.codes >= 3 && content.codes * 2 > content.texts + content.figures && /\b(no|nomor|kode|urut)\b/.test(leaf)) return "code";
  const named = NAMED.find(([pattern, role]) => pattern.test(leaf) || (role === "code" && pattern.test(all)));
  if (named) return named[1];
  return content.ticks > 0 && content.ticks >= content.figures + content.texts ? "tick" : undefined;
}

function isOfFigures(leaf: string, { content, formula }: ColumnWords): boolean {
  const figures = content.figures + content.dashes;
  const wordy = content.texts > figures || (content.texts > 0 && content.texts * 2 > figures && content.longest > 40);
  if (!wordy && (figures > 0 || formula !== null)) return true;
  return figures === 0 && (content.texts === 0 ? mayHoldFigures(leaf) : isHardlyFilled(content) && MEASURE.test(leaf));
}

/** The bare name of a measure: such a column holds figures once it is filled. */
const MEASURE = /^(k|rp\.?|%|\(rp\.?\)|\(%\))$/;

/** A few short words, such as predicates, stand in a column of figures that is still to be filled. */
function isHardlyFilled({ texts, longest }: ColumnContent): boolean {
  return texts <= 8 && longest <= 40;
}

function wordRole(all: string, leaf: string, path: readonly string[]): ColumnRole {
  if (path.slice(0, -1).some((text) => /^indikator\b/i.test(text)) && !/^(satuan|lokasi)/.test(leaf)) return "indicator";
  const textual = TEXTUAL.find(([pattern, role]) => pattern.test(leaf) || (pattern.test(all) && role !== "indicator"));
  if (textual) return textual[1];
  if (/\bindikator\b/.test(all) && !LABEL.test(leaf)) return "indicator";
  if (LABEL.test(leaf) || LABEL.test(all)) return "label";
  if (/\b(output|outcome|keluaran|hasil)\b/.test(leaf)) return "indicator";
  return /\b(sasaran|tujuan)\b/.test(leaf) ? "label" : "other";
}

/** A column without any content is still a figure column when its words say so. */
function mayHoldFigures(leaf: string): boolean {
  return MEASURE.test(leaf) || /%|\b(target|realisasi|capaian|pagu|anggaran|sisa|persen|bertambah|berkurang|selisih|kum|ttb|serapan|penyerapan|normalisasi|koreksi)/.test(leaf);
}

/** Percentages are rarely larger. */
const MOST_PERCENT = 1000;

function isUnderPercent(all: string, leaf: string, { figures, large, median }: ColumnContent): boolean {
  return /\(\s*%\s*\)/.test(all) && !/\brp\b/.test(leaf) && figures > 0 && large === 0 && median < MOST_PERCENT;
}

/** Taxpayers and papers are counted, also below a heading in rupiah. */
const COUNTED = /^((jumlah|jml\.?) )?(wp|sppt|nop|op|objek|orang|kk|unit|paket|berkas|lembar)\b/;
const LEAST_MONEY = 10_000;

function isUnderMoney(all: string, leaf: string, { largest }: ColumnContent): boolean {
  return /\(rp\.?\)/.test(all) && !(COUNTED.test(leaf) && largest < LEAST_MONEY);
}

function readMeasure(all: string, leaf: string, content: ColumnContent): Measure | null {
  if (/%|\bpersen(tase)?\b|\bprosentase\b/.test(leaf) || /^(kum|ttb)$/.test(leaf)) return "percent";
  if (/^\(?(k|kinerja|volume|vol\.?)\)?$|\s\(?k\)?$/.test(leaf)) return "k";
  if (isUnderPercent(all, leaf, content)) return "percent";
  if (/\brp\b|\brupiah\b|\bpagu\b|\bkeuangan\b|\bdana\b/.test(leaf) || content.currencies > 0 || isUnderMoney(all, leaf, content)) return "rp";
  if (content.percents * 2 > content.figures) return "percent";
  if (content.median >= 100_000 || content.large * 5 >= content.figures + 5) return "rp";
  if (/\b(rp|rupiah|pagu|anggaran|dana|belanja)\b/.test(all) && content.figures === 0) return "rp";
  if (/\b(indeks|nilai|skor)\b/.test(leaf)) return "index";
  return content.figures > 0 || content.dashes > 0 ? "k" : null;
}

/** The quarter, month or year that the header names. */
function readPeriod(path: readonly string[]): Period | null {
  const folded = path.map(fold);
  const underQuarter = folded.some((text) => /\b(triwulan|tw|tribulan)\b/.test(text));
  for (const text of [...folded].reverse()) {
    const month = monthNumber(text);
    if (month !== undefined) return `m${month}` as Period;
    const named = /\b(?:triwulan|tribulan|tw)\.?\s*(?:ke[- ]?)?(iv|i{1,3}|[1-4])\b/.exec(text);
    const bare = underQuarter ? /^\(?(iv|i{1,3}|[1-4])\)?(?:\s*\(?rp\.?\)?)?$/.exec(text) : null;
    const counted = /^(?:rak|realisasi|rencana|target|anggaran kas)\s*(?:ke[- ]?)?(iv|i{1,3}|[1-4])$/.exec(text);
    const quarter = named ?? bare ?? counted;
    if (quarter?.[1] !== undefined && !/\bs\/?\.?d\b|sampai/.test(text)) {
      return `q${romanNumeral(quarter[1]) ?? Number(quarter[1])}` as Period;
    }
  }
  return null;
}

interface Measured {
  readonly measure: Measure | null;
  readonly period: Period | null;
}

const DELTA = /\b(bertambah|berkurang|selisih|kenaikan|penurunan|deviasi)\b|\blebih\b.*\bkurang\b/;
const BEFORE = /\b(sebelum)\b/;
const AFTER = /\b(sesudah|setelah|menjadi)\b/;
const PERCENT = /\btingkat capaian\b|\b(persentase|prosentase|serapan|penyerapan|efisiensi)\b|^capaian\b|%|\bcapaian \(?%/;
const TARGET = /\b(target|pagu|anggaran|rencana|kebutuhan|dppa?|dpa|rkap?a?|alokasi|plafon|ketetapan|baku|rak|proyeksi|prognosis|perkiraan|prakiraan|dana)\b/;

function figureRole(all: string, leaf: string, words: ColumnWords, measured: Measured): ColumnRole {
  const { formula, path } = words;
  if (formula?.kind === "ratio" || path.some((text) => isQuotientWord(fold(text), words.content))) return "percent";
  const change = changeRole(all, leaf);
  if (change) return change;
  if (isPercent(all, words, measured.measure)) return "percent";
  if (formula?.kind === "sum" && !/\btarget\b/.test(leaf)) return "total";
  if (measured.period !== null) return /\b(rencana|rak|target|anggaran kas)\b/.test(all) && !/\brealisasi\b/.test(all) ? "target" : "realised";
  return planRole(all, leaf);
}

/** A heading that opens with the name of a quotient; amounts are none, whatever the word. */
function isQuotientWord(text: string, content: ColumnContent): boolean {
  if (/^(tingkat|persentase|prosentase|% )/.test(text)) return true;
  return /^(rata-rata )?(rasio|laju|pertumbuhan|persen)\b/.test(text) && content.median < AMOUNT;
}

/** Several periods together, and all since the start of the year, are totals unless words say otherwise. */
function spanRole(role: ColumnRole, period: Period | null, span: Span | null): ColumnRole {
  return role === "other" && period === null && span !== null ? "total" : role;
}

/** A figure that stands beside others: before, after, what came between, what is left. */
function changeRole(all: string, leaf: string): ColumnRole | undefined {
  if (DELTA.test(leaf) || (DELTA.test(all) && !BEFORE.test(leaf) && !AFTER.test(leaf))) return "delta";
  if (BEFORE.test(leaf)) return "before";
  if (AFTER.test(leaf)) return "after";
  if (/\bsisa\b/.test(all)) return "remainder";
  return /\bbobot\b/.test(leaf) ? "weight" : undefined;
}

/** No percentage is as large as this. */
const AMOUNT = 100_000;

function isPercent(all: string, { path, content }: ColumnWords, measure: Measure | null): boolean {
  if (measure === "percent") return true;
  // Absorption planned or realised in rupiah is money, whatever the word.
  if (content.median >= AMOUNT) return false;
  const named = path.map(fold).some((text) => PERCENT.test(text) && !/\b(target|realisasi) /.test(text));
  return named && !/\brealisasi capaian\b/.test(all);
}

function planRole(all: string, leaf: string): ColumnRole {
  if (/\brealisasi\b/.test(all)) return isTotal(all) ? "total" : "realised";
  if (/^(jumlah|total)\b/.test(leaf) && !TARGET.test(leaf)) return "total";
  if (TARGET.test(all)) return "target";
  return /\bcapaian\b/.test(all) ? "percent" : "other";
}

function isTotal(all: string): boolean {
  return /\b(jumlah|total)\b|\bs\/?\.?d\.?\b|\bsampai dengan\b|\brealisasi capaian\b|\bdievaluasi\b|\bakumulasi\b/.test(all);
}

function readHorizon(all: string, role: ColumnRole): Horizon {
  const plan = /\b(renstra|rpjmd|resntra)\b/.test(all);
  if (/\bprakiraan maju\b|\bn ?\+ ?1\b/.test(all)) return "next";
  if (role === "target" && /\b(rak|anggaran kas)\b/.test(all)) return "plan";
  if (role === "target") return plan && !/\b(renja|rkpd)\b.*\btahun berjalan\b/.test(all) ? "fiveYear" : "current";
  if (/\btahun lalu\b|\bn ?- ?2\b|\btahun sebelumnya\b/.test(all)) return "prior";
  if (role === "realised" || role === "total" || role === "percent") {
    if (plan || /\bs\/?\.?d\.? ?(tahun|akhir)\b|\bsampai dengan tahun\b/.test(all)) return "toDate";
  }
  return "current";
}
