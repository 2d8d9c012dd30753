import { fold } from "./text";

/** Words that stand in the headers of planning and performance tables; a header cell holds at least one. */
const HEADER_WORDS =
  /\b(no|nomor|kode|uraian|urusan|program|kegiatan|sub ?kegiatan|indikator|kinerja|target|realisasi|anggaran|pagu|capaian|tingkat|triwulan|tw|semester|satuan|lokasi|keterangan|ket|sumber dana|sasaran|tujuan|sebelum|sesudah|setelah|bertambah|berkurang|selisih|sisa|bobot|penanggung ?jawab|fisik|keuangan|rencana|catatan|prakiraan|tahun|rak|predikat|kategori|formula|penjelasan|persentase|persen|volume|output|outcome|keluaran|hasil|renstra|renja|rpjmd|rkpd|kebutuhan dana|nilai|jumlah|total|rupiah|laki-laki|perempuan|jenis|golongan|pendidikan|kelurahan|rekening|uraian|serapan|deviasi|kum|ttb|efisiensi|normalisasi|koreksi|kriteria|skor|status|bulan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|tolok ukur|nama|jabatan|unit|skpd|opd|perangkat daerah|akun|paket|kelompok|akumulasi|kondisi|pajak|belanja|dana|kemungkinan|dampak|risiko|pokok|denda|swakelola|kontrak|pegawai|modal|operasi|tanggal|bukti|penerimaan|pengeluaran|pembayaran|saldo|debet|debit|kredit|mutasi|sp2d|spm|spj|pendapatan|pembiayaan|prognosis|koefisien|harga|tarif|ppn|pph|potongan|rata-rata|rasio|pertumbuhan|perkembangan|responden|unsur|nrr|komponen|aspek|parameter|skala|usia|umur|pangkat|luas|penduduk|jiwa|rt|rw|kk)\b/;

/** Words that fill the lowest header row under each group: the measure of a column. */
const MEASURES = /^\(?\s*(k|rp\.?|%|kinerja|anggaran|keuangan|fisik|volume|vol\.?|target|realisasi|capaian|kum|ttb|sebelum|sesudah|setelah|i|ii|iii|iv|tw\.? ?(i|ii|iii|iv|[1-4])|[1-4]|satuan|persen|dalam rp|l|p|jml|jumlah)\s*\)?\s*(%|\(rp\.?\)|rp\.?)?$/;

/** Whether a text reads like a header cell. */
export function isHeaderText(text: string): boolean {
  const folded = fold(text);
  if (folded.length > 220 || folded.startsWith(":")) return false;
  return HEADER_WORDS.test(folded) || isMeasureText(folded) || (folded.length <= 9 && monthNumber(folded) !== undefined);
}

/** Whether a text is one of the short words of the lowest header row (`K`, `Rp`, `%`, `II`). */
export function isMeasureText(text: string): boolean {
  const folded = fold(text);
  return folded.length <= LONGEST_MEASURE && MEASURES.test(folded);
}

/** Longer texts are none of the measures, however they are bracketed. */
const LONGEST_MEASURE = 30;

/** Whether a text is the name of one programme, kegiatan or unit: a record's label, never a column's heading. */
export function isRecordName(text: string): boolean {
  const folded = fold(text);
  if (folded.includes("/") || folded.split(" ").length < 3) return false;
  return /^(program|kegiatan|sub kegiatan|urusan pemerintahan|bidang urusan) (?!dan\b|,)/.test(folded) && !/^(program|kegiatan|sub kegiatan),? (dan )?(kegiatan|sub kegiatan|program)/.test(folded);
}

/** Whether a row's label is a total: `Jumlah`, `TOTAL`, `Jumlah Total Belanja`. */
export function isTotalLabel(text: string): boolean {
  const folded = fold(text).replace(/[:.]+$/, "").replace(/\b(\S) (?=\S\b)/g, "$1");
  return /^((sub ?)?(jumlah|total)|grand total|jml)\b/.test(folded) && folded.split(" ").length <= 6 && !/rata/.test(folded);
}

/** Whether a text says `total` and counts nothing: `Jumlah` and `Jumlah Total`, but not `Jumlah Dokumen`. */
export function isBareTotal(text: string): boolean {
  return /^((sub ?-?)?(jumlah|total)|grand total|jml)( (total|keseluruhan|seluruhnya|semua|akhir|umum|anggaran|belanja|pagu|[ivx]+|[a-e]))*[ :.]*$/.test(fold(text));
}

/** Whether one row gives the sums and the averages, e.g. `Jumlah / Rata-rata`. */
export function isTotalAndAverage(text: string): boolean {
  return /^(jumlah|total)\s*(\/|dan|&)\s*rata/.test(fold(text));
}

/** Whether a row's label is a subtotal of a part of the table. */
export function isSubtotalLabel(text: string): boolean {
  return /^sub ?-?(jumlah|total)\b/.test(fold(text));
}

/** Whether a row's label is a balance of other rows: surplus or deficit, net financing, equity, net cash flow, what remains in the end. */
export function isBalanceLabel(text: string): boolean {
  if (/\b(sebelumnya|tahun lalu|penggunaan)\b/.test(fold(text))) return false;
  const folded = fold(text).replace(/^[-–•*.)\d\s]*((jumlah|total) )?\(?/, "");
  return /^(surplus|defisit|pembiayaan net+o|silpa|sisa lebih pembiayaan|selisih)\b/.test(folded) || isClosingBalance(folded);
}

function isClosingBalance(folded: string): boolean {
  if (/^(arus kas (bersih|neto)|saldo (kas )?akhir|saldo anggaran lebih akhir|ekuitas (dana )?akhir|kas (dan setara kas )?(pada )?akhir)\b/.test(folded)) return true;
  return /^(kenaikan|penurunan)\b.*\bkas\b/.test(folded) || /^ekuitas( dana)?$/.test(folded);
}

/** Whether a text names a row of averages. */
export function isAverageLabel(text: string): boolean {
  return /\brata ?- ?rata\b|\brerata\b/.test(fold(text));
}

/** Whether a text is nothing but the name of a row of averages of achievement. */
export function isAverageHeading(text: string): boolean {
  return /^(nilai |jumlah |total )?(rata ?- ?rata|rerata) (tingkat |persentase |nilai )?(capaian|realisasi|kinerja|serapan|penyerapan)[^.;]{0,100}$/.test(fold(text));
}

/** Whether a text names a row of predicates. */
export function isPredicateLabel(text: string): boolean {
  return /^(predikat|peringkat|kategori)\b/.test(fold(text));
}

/** Whether a text names what a score comes to in words, where it stands beside such a word: `Mutu Pelayanan`, `Tingkat Akuntabilitas Kinerja`. */
export function isGradeLabel(text: string): boolean {
  return /^(nilai |hasil )?(mutu|kualifikasi|interpretasi|kriteria|grade|tingkat akuntabilitas|tingkat kinerja|kinerja unit|predikat|kategori|peringkat)\b/.test(fold(text));
}

/** Whether a text opens a remark below a table: driving factors, follow-up, sources, notes. */
export function isRemark(text: string): boolean {
  return /^(faktor (pendorong|penghambat)|tindak lanjut|usulan|catatan|keterangan\b|ket\s*[.:]|sumber\s*:|\*|terbilang|note|diisi|hal(aman)?\.? ?\d|page \d|dicetak\b)/.test(fold(text));
}

/** `Contoh, 5 Januari 2026`, `Contoh, 05-01-2026`, `Contoh, ............ 2026`. */
const PLACE_AND_DATE =
  /,\s*(tanggal)?\s*([\d.…_ ]*-?(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)[- .]*((19|20)\d\d|\.+)?|\d{1,2}[-/. ]\d{1,2}[-/. ]((19|20)\d\d|\.{2,})|[.…_ ]{3,}((19|20)\d\d)?)$/;

/** Whether a text belongs to a signature block. */
export function isSignature(text: string): boolean {
  const folded = fold(text);
  return (
    /^(mengetahui|menyetujui|disusun|dievaluasi|disahkan|nip\b|nama( pejabat)?$|pangkat\b|pembina( utama| tingkat| tk)?\b(?! an)|penata( muda| tingkat| tk)?\b|kepala (dinas|badan|bagian|skpd|opd|perangkat|kantor|bidang)\b|camat\b|lurah\b|sekretaris\b|bendahara\b|pptk\b|pengguna anggaran|kuasa pengguna)/.test(folded) ||
    (folded.length < 80 && PLACE_AND_DATE.test(folded))
  );
}

/** Levels of the programme hierarchy that a label names by its first words. */
export type NamedLevel = "unit" | "subunit" | "urusan" | "bidang" | "program" | "kegiatan" | "subkegiatan";

const UNIT =
  /^(kecamatan|kelurahan|desa|dinas|badan|sekretariat|inspektorat|kantor|rsud|rumah sakit|puskesmas|uptd?|satuan polisi|satpol|bagian|unit)\b/;

/** The level that the first words of a label name, or undefined when they name none. */
export function namedLevel(label: string): NamedLevel | undefined {
  const folded = fold(label).replace(/^[-–•*.)\d\s]+/, "");
  if (/^sub[ -]?kegiatan\b/.test(folded)) return "subkegiatan";
  if (/^kegiatan\b/.test(folded)) return "kegiatan";
  if (/^program\b/.test(folded)) return "program";
  if (/^(bidang urusan|urusan pemerintahan bidang|urusan bidang)\b/.test(folded)) return "bidang";
  if (/^(urusan|unsur)\b/.test(folded)) return "urusan";
  if (/^sub unit\b/.test(folded)) return "subunit";
  if (UNIT.test(folded) || /^\d[\d.]+\d\s*-?\s*(kecamatan|kelurahan|dinas|badan)\b/.test(fold(label))) return "unit";
  return undefined;
}

/** Whether a text is no more than a kind of unit (`Kelurahan`, `Kantor`), as the last word of a longer name. */
export function isKindOfUnit(text: string): boolean {
  return /^(kecamatan|kelurahan|desa|dinas|badan|kantor|rumah sakit|bagian|unit|program|kegiatan)$/.test(fold(text));
}

/** Whether a text is the name of a month in Indonesian; gives its number from 1. */
export function monthNumber(text: string): number | undefined {
  const folded = fold(text);
  const index = MONTHS.findIndex((month) => month.test(folded));
  return index < 0 ? undefined : index + 1;
}

const MONTHS = ["jan(uari)?\\b", "feb(ruari|uari)?\\b|pebruari\\b", "mar(et)?\\b", "apr(il)?\\b", "mei\\b", "jun(i)?\\b", "jul(i)?\\b", "ag(u|s|t|us|ust|ustus)\\b", "sep(t(ember)?)?\\b", "okt(ober)?\\b", "no[vp](ember)?\\b", "des(ember)?\\b"].map((month) => new RegExp(`^(${month})`));
