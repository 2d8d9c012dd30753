import { betweenId } from "./between-id";
import { capaianId } from "./capaian-id";
import { cellId } from "./cell-id";
import { findingsId } from "./findings-id";
import { formId } from "./form-id";
import { helpId } from "./help-id";
import { keptId } from "./kept-id";
import { reportId } from "./report-id";
import { liveId } from "./live-id";
import { readingId } from "./reading-id";
import { recoveryId } from "./recovery-id";

/** All that the pane says, in Indonesian: the language it is written in. Placeholders have names. */
export const id = {
  ...formId,
  ...readingId,
  ...keptId,
  ...betweenId,
  ...capaianId,
  ...findingsId,
  ...reportId,
  ...helpId,
  ...cellId,
  ...liveId,
  ...recoveryId,
  "app.name": "Cermat",
  number: "{count}",
  "app.purpose":
    "Cermat menghitung ulang setiap jumlah, triwulan, dan persentase di lembar Anda, lalu menunjukkan sel yang salah.",
  "app.outside.title": "Cermat bekerja di dalam Excel",
  "app.outside.text":
    "Halaman ini adalah panel Cermat. Bukalah dari Excel: tab Cermat, tombol Periksa. Di luar Excel, berkas .xlsx dapat diperiksa dengan meja kerja atau perintah cermat check.",
  "app.tooOld.text":
    "Cermat memerlukan Excel 2021 atau yang lebih baru. Berkas .xlsx tetap dapat diperiksa dengan perintah cermat check.",

  "scope.label": "Yang diperiksa",
  "scope.sheet": "Lembar ini",
  "scope.workbook": "Semua lembar",
  "scope.selection": "Pilihan",
  "start.hint": "Tidak ada yang diubah sampai Anda memintanya.",

  "action.check": "Periksa",
  "action.checkAgain": "Periksa ulang",
  "action.cancel": "Batal",
  "action.mark": "Tandai",
  "action.unmark": "Hapus tanda",
  "action.capaian": "Tulis capaian",
  "action.write": "Tulis",
  "action.fix": "Perbaiki",
  "action.fixAll": "Perbaiki semua yang pasti ({count})",
  "action.goTo": "Ke sel",
  "action.retry": "Coba lagi",
  "action.undo": "Urungkan: {what}",
  "action.redo": "Ulangi: {what}",
  "action.close": "Tutup",
  "action.back": "Kembali",
  "actions.label": "Tindakan",

  "progress.reading": "Membaca lembar …",
  "progress.examining": "Memeriksa hubungan antarsel …",
  "progress.writing": "Menulis ke lembar …",
  "progress.starting": "Memulai …",
  "progress.label": "Kemajuan",
  "progress.percent": "{percent}%",

  "result.label": "Hasil pemeriksaan",
  "result.checked": "{checked} hubungan diperiksa",
  "result.held": "{held} cocok",
  "result.errors": "{errors} salah",
  "result.warnings": "{warnings} perlu dilihat",
  "result.notCheckable": "{notCheckable} tidak dapat diperiksa",
  "result.broken": "{broken} hubungan tidak cocok: satu sel yang salah dapat merusak beberapa hubungan.",
  "result.allHeld": "Semua {checked} hubungan yang diperiksa cocok.",
  "result.allHeld.info": "Semua {checked} hubungan yang diperiksa cocok; {count} hal untuk diketahui ada di bawah.",
  "result.nothingWrong": "Tidak ada yang salah",
  "result.empty.title": "Tidak ada tabel yang ditemukan",
  "result.empty.sheet":
    "Lembar ini tidak memuat tabel dengan baris judul dan angka. Bukalah lembar yang memuat tabelnya, atau periksa semua lembar.",
  "result.empty.workbook": "Buku kerja ini tidak memuat tabel dengan baris judul dan angka.",
  "result.empty.selection":
    "Pilihan ini tidak memuat tabel dengan baris judul dan angka. Pilihlah tabel beserta baris judulnya, atau periksa lembar ini.",
  "result.noRelations.title": "Tidak ada hubungan yang dapat diperiksa",
  "result.noRelations.text":
    "Tabelnya dikenali, tetapi tidak ada jumlah, triwulan, atau persentase yang dapat dihitung ulang. Rinciannya ada di bawah.",
  "result.time": "Diperiksa pukul {time}",
  "result.details": "Rincian",
  "result.tables": "Tabel yang dikenali",
  "result.table.rows": "{count} baris",
  "result.table.columns": "{count} kolom",
  "result.column": "Kolom {column}",
  "result.relations": "Hubungan menurut jenisnya",
  "result.relations.kind": "Jenis",
  "result.relations.checked": "Diperiksa",
  "result.relations.held": "Cocok",
  "result.relations.broken": "Salah",
  "result.relations.notCheckable": "Tidak dapat",
  "result.relations.rounded": "{count} di antaranya cocok sesuai ketelitian angkanya (pembulatan).",
  "result.scales": "Skala predikat yang dipakai (jumlah sebutan): {scales}",
  "result.relations.note": "Tidak dapat: angka yang diperlukan kosong, berupa teks, atau galat, atau cara menghitungnya tidak dikenali.",
  "result.notUnderstood": "Bagian yang tidak dikenali",
  "result.stale": "Lembar telah berubah sejak diperiksa. Hasil ini mungkin tidak berlaku lagi.",

  "severity.error": "Salah",
  "severity.warning": "Perlu dilihat",
  "severity.info": "Untuk diketahui",
  "severity.group": "{severity} ({count})",


  "finding.shown": "Tertulis",
  "finding.expected": "Seharusnya",
  "finding.empty": "(kosong)",
  "finding.proof": "Bukti",
  "finding.proof.item": "Uraian",
  "finding.proof.figure": "Angka",
  "finding.cells": "Sel terkait",
  "finding.basis": "Dasar",
  "finding.suspects": "Kemungkinan penyebab",
  "finding.suspect": "{cell}: {cause}",
  "finding.suspect.value": "{cell}: {cause}; seharusnya {value}",
  "finding.suspects.rest": "Kemungkinan kecil ({count})",
  "finding.probability": "{percent}%",
  "finding.probability.least": "di bawah 1%",
  "finding.symptoms": "Juga menjelaskan {count} ketidakcocokan lain.",

  "fix.title": "Perbaiki {cell}",
  "fixAll.title": "Perbaiki {count} temuan yang pasti",
  "fix.before": "Sekarang",
  "fix.after": "Menjadi",
  "fix.confirm": "Ganti isinya",

  "mark.none": "Tidak ada temuan yang perlu ditandai.",


  "done.mark": "{count} sel ditandai.",
  "done.mark.outdated": "{count} sel ditandai; {outdated} tanda lama yang tidak berlaku lagi dihapus.",
  "done.unmark": "{count} tanda dihapus. Lembar kembali seperti sebelum ditandai.",
  "done.unmark.none": "Tidak ada tanda Cermat di buku kerja ini.",
  "done.fix": "{cell} di {sheet} diperbaiki.",
  "done.fixAll": "{count} temuan diperbaiki.",
  "done.capaian": "{count} sel capaian ditulis.",
  "done.capaian.kept": "{count} sel capaian ditulis; {kept} angka yang berbeda dibiarkan.",
  "done.undo": "Diurungkan: {what}",
  "done.redo": "Diulangi: {what}",
  "done.cancelled": "Dibatalkan. Tidak ada yang diubah.",
  "done.withoutComment":
    "Excel ini tidak mengenal komentar: {count} sel hanya diberi warna. Alasannya ada di panel ini.",
  "done.leftAlone": "Dibiarkan karena telah Anda ubah: {places}",
  "done.copied": "Rincian disalin.",

  "name.mark": "Tandai {count} sel",
  "name.unmark": "Hapus {count} tanda",
  "name.fix": "Perbaiki {cell}",
  "name.fixAll": "Perbaiki {count} temuan",
  "name.capaian": "Tulis {count} capaian",

  "error.cell-edit-mode": "Sebuah sel sedang disunting. Tekan Enter di lembar kerja dahulu, lalu coba lagi.",
  "error.protected-sheet":
    "Lembar ini diproteksi, jadi tidak ada yang ditulis. Buka proteksinya di tab Tinjau, lalu coba lagi. Temuan tetap dapat dibaca di panel ini.",
  "error.read-only":
    "Buku kerja ini hanya dapat dibaca, jadi tidak ada yang ditulis. Simpan salinannya atau aktifkan pengeditan, lalu coba lagi.",
  "error.changed-since-read":
    "Isi sel telah berubah sejak diperiksa, jadi tidak ada yang ditulis. Periksa ulang, lalu coba lagi.",
  "error.sheet-missing": "Lembar ini sudah tidak ada atau namanya diubah. Periksa ulang buku kerjanya.",
  "error.too-large":
    "Bagian ini terlalu besar untuk dibaca sekaligus. Pilih satu tabel saja, lalu periksa pilihan itu.",
  "error.not-supported":
    "Excel ini belum mengenal fitur yang diperlukan. Perbarui Excel, atau periksa berkasnya dengan perintah cermat check.",
  "error.session-lost":
    "Hubungan dengan buku kerja terputus. Simpan pekerjaan Anda, muat ulang buku kerja ini, lalu coba lagi.",
  "error.throttled": "Excel sedang sibuk. Tunggu sebentar, lalu coba lagi.",
  "error.dialog-open": "Masih ada kotak dialog yang terbuka di Excel. Tutup dahulu, lalu coba lagi.",
  "error.no-permission":
    "Anda tidak berhak mengubah buku kerja ini. Mintalah hak sunting kepada pemiliknya, lalu coba lagi.",
  "error.cancelled": "Dibatalkan. Tidak ada yang diubah.",
  "error.not-a-workbook": "Berkas ini bukan buku kerja Excel. Bukalah berkas .xlsx, lalu coba lagi.",
  "error.encrypted": "Berkas ini terkunci dengan kata sandi. Bukalah kuncinya di Excel, lalu coba lagi.",
  "error.damaged":
    "Berkas ini rusak dan tidak dapat dibaca. Perbaiki dengan Buka dan Perbaiki di Excel, lalu coba lagi.",
  "error.unexpected":
    "Terjadi kesalahan yang tidak terduga. Coba lagi; bila berulang, simpan pekerjaan Anda dan muat ulang buku kerja ini.",
  "error.places": "Tempat: {places}",

  "crash.title": "Panel ini terhenti",
  "crash.text":
    "Maaf, Cermat mengalami kesalahan. Kesalahan ini tidak mengubah buku kerja Anda. Muat ulang panel untuk melanjutkan.",
  "crash.reload": "Muat ulang panel",
  "crash.copy": "Salin rincian teknis",
  "crash.details": "Rincian teknis (tanpa isi sel)",

  "settings.label": "Pengaturan",
  "settings.language": "Bahasa",
  "settings.language.id": "Bahasa Indonesia",
  "settings.language.en": "English",
} as const;

/** The texts by name; another language must have every one of them. */
export type Dictionary = typeof id;
