/** What the pane says when an action was cut off half way, in Indonesian. */
export const recoveryId = {
  "error.interrupted":
    "Tindakan Cermat sebelumnya di buku kerja ini belum selesai; mungkin panel orang lain sedang menulis. Tunggu sebentar, atau pilih Kembalikan atau Selesaikan, lalu coba lagi.",
  "aftermath.untouched": "Buku kerja tidak berubah.",
  "aftermath.unknown":
    "Belum diketahui seberapa jauh tindakan ini sempat tertulis. Coba lagi: bila belum selesai, Cermat mengembalikannya dahulu seperti semula.",

  "interrupted.title": "Tindakan terakhir terputus",
  "interrupted.both": "Terputus {time}: {cells} sel dan {marks} tanda di {sheets}.",
  "interrupted.cells": "Terputus {time}: penulisan {cells} sel di {sheets}.",
  "interrupted.marks": "Terputus {time}: {marks} tanda di {sheets}.",
  "interrupted.settings": "Terputus {time}: penyimpanan pengaturan Cermat.",
  "interrupted.hint": "Sel yang Anda ubah setelahnya tidak akan disentuh.",
  "interrupted.putBack": "Kembalikan",
  "interrupted.finish": "Selesaikan",
  "done.putBack": "Buku kerja dikembalikan seperti sebelum tindakan yang terputus.",
  "done.finished": "Tindakan yang terputus telah diselesaikan.",
  "name.finish": "Selesaikan tindakan yang terputus",
} as const;
