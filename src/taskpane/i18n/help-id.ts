/** What the help, the tour and the history say, in Indonesian. */
export const helpId = {
  "help.label": "Bantuan",
  "help.open": "Bantuan dan daftar aturan",
  "help.about": "Tentang aturan ini",
  "help.intro":
    "Cermat membaca lembar Anda apa adanya, lalu menghitung ulang hubungan di dalamnya. Setiap aturan dijelaskan di bawah ini.",
  "help.keys":
    "F8 membuka temuan berikutnya, Shift+F8 temuan sebelumnya. Tombol panah berpindah di dalam daftar; lembar kerja ikut berpindah.",
  "help.reading": "Bagaimana Cermat membaca lembar ini",
  "help.rules": "Aturan",
  "help.all": "Semua aturan",
  "help.what": "Yang harus berlaku",
  "help.why": "Mengapa diperiksa",
  "help.source": "Dasarnya",
  "help.example": "Contoh",
  "tour.label": "Pengenalan singkat",
  "tour.step": "Langkah {step} dari {count}",
  "tour.1.title": "Periksa",
  "tour.1.text": "Buka lembar Anda, lalu tekan Periksa. Tidak perlu menyiapkan apa pun, dan tidak ada yang diubah.",
  "tour.2.title": "Baca temuannya",
  "tour.2.text":
    "Setiap temuan menunjukkan selnya, buktinya, dan angka yang seharusnya. Klik temuan, lembar kerja ikut ke sel itu.",
  "tour.3.title": "Tindak lanjuti",
  "tour.3.text": "Tandai sel di lembar, perbaiki yang pasti, atau tulis Lembar Temuan. Semuanya dapat diurungkan.",
  "tour.next": "Lanjut",
  "tour.previous": "Sebelumnya",
  "tour.skip": "Lewati",
  "tour.done": "Mulai",
  "history.label": "Riwayat tindakan",
  "history.undo": "Urungkan sampai di sini",
  "history.redo": "Dapat diulangi",
} as const;
