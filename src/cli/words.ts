import type { Bilingual } from "../core/finding/report";
import type { HostErrorCode } from "../core/sheet/workbook-port";

/** What `cermat --help` prints. */
export const HELP: Bilingual = {
  id: `Cermat memeriksa setiap jumlah, triwulan, dan persentase di lembar kerja Excel.

Pemakaian:
  cermat check BERKAS|FOLDER... [pilihan]
  cermat capaian BERKAS|FOLDER... [--out BERKAS|FOLDER] [pilihan]
  cermat merge RINGKASAN.json... [--out FOLDER]

Pilihan:
  --json            cetak laporan sebagai JSON
  --relations       sertakan semua hubungan yang diperiksa dalam JSON
  --out BERKAS|FOLDER
                    tulis buku kerja bertanda (warna dan komentar) ke sana;
                    untuk banyak berkas juga ringkasan-cermat.xlsx dan .json,
                    dan berkas yang tidak berubah tidak diperiksa lagi
  --fresh           periksa lagi semua berkas, juga yang tidak berubah
  --jobs ANGKA      berkas yang diperiksa bersamaan (bawaan: jumlah inti)
  --in-place        tulis tanda langsung ke berkas yang diperiksa
  --settings BERKAS pakai pengaturan dari berkas JSON ini (hasil ekspor panel)
  --lang id|en      bahasa laporan (bawaan: id)
  --values          capaian: tulis angka, bukan rumus
  --to-numbers      capaian: ubah dahulu angka yang tersimpan sebagai teks
  --choices N=V,... capaian: pilihan, misalnya unmeasured=zero,average=TREE
  --quiet           satu baris saja untuk setiap berkas
  --version         cetak versi
  --help            cetak bantuan ini

cermat capaian menunjukkan apa yang akan diisi; dengan --out menulis salinan
dengan rumus capaian, rata-rata, dan predikat. Berkas asli tidak diubah.

Kode keluar: 0 tidak ada yang salah, 1 ada yang salah, 2 ada berkas yang tidak
dapat dibaca atau ditulis, 64 perintah keliru.
`,
  en: `Cermat checks every sum, quarter total and percentage in Excel worksheets.

Usage:
  cermat check FILE|FOLDER... [options]
  cermat capaian FILE|FOLDER... [--out FILE|FOLDER] [options]
  cermat merge SUMMARY.json... [--out FOLDER]

Options:
  --json            print the report as JSON
  --relations       include every relation that was considered in the JSON
  --out FILE|FOLDER write the workbook with marks (colour and comments) there;
                    of many files also ringkasan-cermat.xlsx and .json, and
                    files that have not changed are not checked again
  --fresh           check all files again, also those that have not changed
  --jobs NUMBER     files checked at the same time (default: number of cores)
  --in-place        write the marks into the file that is checked
  --settings FILE   use the settings of this JSON file (exported by the pane)
  --lang id|en      language of the report (default: id)
  --values          capaian: write values instead of formulas
  --to-numbers      capaian: first turn figures stored as text into numbers
  --choices N=V,... capaian: choices, such as unmeasured=zero,average=TREE
  --quiet           one line only for each file
  --version         print the version
  --help            print this help

cermat capaian shows what would be filled in; with --out it writes a copy with
the formulas of achievement, averages and predicates. The original stays.

Exit codes: 0 nothing wrong, 1 something wrong, 2 a file could not be read or
written, 64 wrong usage.
`,
};

/** What is wrong with a command, and what to do. */
export const USAGE = {
  noCommand: {
    id: "Tuliskan apa yang akan diperiksa, misalnya: cermat check laporan.xlsx",
    en: "Say what to check, for example: cermat check report.xlsx",
  },
  unknownCommand: {
    id: 'Perintah "{name}" tidak dikenal. Gunakan: cermat check BERKAS',
    en: 'There is no command "{name}". Use: cermat check FILE',
  },
  noInput: {
    id: "Sebutkan berkas atau folder yang akan diperiksa: cermat check BERKAS|FOLDER",
    en: "Name the file or folder to check: cermat check FILE|FOLDER",
  },
  unknownOption: {
    id: "Pilihan {name} tidak dikenal. Lihat: cermat --help",
    en: "There is no option {name}. See: cermat --help",
  },
  noValue: {
    id: "Pilihan {name} memerlukan nilai. Lihat: cermat --help",
    en: "The option {name} needs a value. See: cermat --help",
  },
  needlessValue: {
    id: "Pilihan {name} tidak memerlukan nilai.",
    en: "The option {name} takes no value.",
  },
  language: {
    id: "Bahasa yang tersedia: id (Indonesia) dan en (Inggris).",
    en: "Languages available: id (Indonesian) and en (English).",
  },
  outOrInPlace: {
    id: "Pilih salah satu: --out atau --in-place.",
    en: "Use either --out or --in-place, not both.",
  },
  outIsInput: {
    id: "{file} adalah berkas yang diperiksa. Pilih nama lain, atau gunakan --in-place bila memang akan ditulisi.",
    en: "{file} is the file being checked. Choose another name, or use --in-place if you mean to write into it.",
  },
  outIsOneFile: {
    id: "Ada lebih dari satu berkas yang diperiksa. Sebutkan folder untuk --out.",
    en: "More than one file is checked. Name a folder for --out.",
  },
  outExtension: {
    id: "Hasil harus berakhiran {extension} seperti berkas asalnya.",
    en: "The result must end in {extension} like the file it comes from.",
  },
  jobs: {
    id: "--jobs harus bilangan bulat mulai dari 1.",
    en: "--jobs must be a whole number from 1.",
  },
  noSummaries: {
    id: "Sebutkan ringkasan yang akan digabung: cermat merge A.json B.json",
    en: "Name the summaries to merge: cermat merge A.json B.json",
  },
  outIsNoFolder: {
    id: "Sebutkan folder untuk --out.",
    en: "Name a folder for --out.",
  },
  settingsUnread: {
    id: "Pengaturan {file} tidak dapat dibaca ({reason}).",
    en: "The settings {file} could not be read ({reason}).",
  },
  settingsWrong: {
    id: "Pengaturan {file} tidak dapat dipakai: {issues}.",
    en: "The settings {file} cannot be used: {issues}.",
  },
  outTwice: {
    id: "Dua berkas akan menjadi {file}. Periksa keduanya secara terpisah.",
    en: "Two files would become {file}. Check them separately.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why an input could not be read or a result not written, and what to do. */
export const PROBLEMS = {
  missing: {
    id: "berkas atau folder ini tidak ditemukan. Periksa kembali namanya.",
    en: "there is no such file or folder. Check the name.",
  },
  forbidden: {
    id: "tidak boleh dibuka. Periksa hak akses berkas ini.",
    en: "may not be opened. Check the permissions of this file.",
  },
  emptyFolder: {
    id: "folder ini tidak berisi buku kerja .xlsx atau .xlsm.",
    en: "this folder holds no .xlsx or .xlsm workbooks.",
  },
  lockFile: {
    id: "ini berkas pengunci sementara milik Excel, bukan buku kerja. Periksa berkas tanpa awalan ~$.",
    en: "this is a temporary lock file of Excel, not a workbook. Check the file without the leading ~$.",
  },
  oldFormat: {
    id: "format Excel lama (.xls) belum dapat dibaca. Buka di Excel lalu simpan sebagai .xlsx.",
    en: "the old Excel format (.xls) cannot be read. Open it in Excel and save it as .xlsx.",
  },
  binaryFormat: {
    id: "format biner (.xlsb) belum dapat dibaca. Buka di Excel lalu simpan sebagai .xlsx.",
    en: "the binary format (.xlsb) cannot be read. Open it in Excel and save it as .xlsx.",
  },
  noSummary: {
    id: "ini bukan ringkasan Cermat (ringkasan-cermat.json).",
    en: "this is not a summary of Cermat (ringkasan-cermat.json).",
  },
  notWritten: {
    id: "hasilnya tidak dapat ditulis ({reason}). Periksa folder tujuan dan tutup berkas itu bila sedang terbuka.",
    en: "the result could not be written ({reason}). Check the target folder, and close the file if it is open.",
  },
  protected: {
    id: "lembar {places} dilindungi, sehingga tidak dapat ditandai. Buka perlindungannya di Excel lalu ulangi.",
    en: "sheet {places} is protected and cannot be marked. Unprotect it in Excel and try again.",
  },
  unexpected: {
    id: "terjadi kesalahan yang tidak terduga ({reason}). Berkas tidak diubah.",
    en: "something unexpected went wrong ({reason}). The file was not changed.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The summary of many files. */
export const SUMMARY = {
  sheet: { id: "Ringkasan", en: "Summary" },
  title: { id: "Ringkasan pemeriksaan Cermat", en: "Summary of Cermat's checks" },
  counts: {
    id: "{files} berkas, {failed} di antaranya tidak dapat diperiksa",
    en: "{files} files, {failed} of which could not be checked",
  },
  no: { id: "No", en: "No" },
  file: { id: "Berkas", en: "File" },
  checked: { id: "Hubungan diperiksa", en: "Relations checked" },
  held: { id: "Cocok", en: "Held" },
  broken: { id: "Tidak cocok", en: "Broken" },
  notCheckable: { id: "Tidak dapat diperiksa", en: "Not checkable" },
  errors: { id: "Salah", en: "Errors" },
  warnings: { id: "Perlu dilihat", en: "Warnings" },
  rupiah: { id: "Selisih angka Rp yang salah", en: "Rp by which figures are off" },
  cell: { id: "Temuan terberat", en: "Worst finding" },
  finding: { id: "Uraian", en: "What it is" },
  total: { id: "Jumlah", en: "Total" },
  written: { id: "Ringkasan ditulis ke {file}", en: "Summary written to {file}" },
  skipped: {
    id: "{count} berkas tidak berubah sejak pemeriksaan sebelumnya, jadi tidak diperiksa lagi (--fresh memeriksa semuanya).",
    en: "{count} files have not changed since the last check and were not checked again (--fresh checks all).",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why a workbook was refused, by the code of the refusal. */
export const HOST_PROBLEMS: Readonly<Partial<Record<HostErrorCode, Bilingual>>> = {
  "not-a-workbook": {
    id: "ini bukan buku kerja Excel (.xlsx atau .xlsm).",
    en: "this is not an Excel workbook (.xlsx or .xlsm).",
  },
  encrypted: {
    id: "buku kerja ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan.",
    en: "this workbook is locked with a password. Open it in Excel, remove the password and save.",
  },
  damaged: {
    id: "buku kerja ini rusak atau tidak lengkap. Buka dan simpan ulang di Excel, atau minta salinan lain.",
    en: "this workbook is damaged or incomplete. Open and save it again in Excel, or ask for another copy.",
  },
  "too-large": {
    id: "buku kerja ini terlalu besar untuk diperiksa. Pisahkan lembar yang perlu diperiksa ke berkas lain.",
    en: "this workbook is too large to check. Move the sheets to be checked into another file.",
  },
};
