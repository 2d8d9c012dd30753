import type { RulePages } from "./pages";

const NUMBER_ROW =
  "Baris nomor kolom formulir itu sendiri (misalnya 12=8+9+10+11); bentuk formulirnya dari Permendagri 86 Tahun 2017.";
const ARITHMETIC = "Ilmu hitung biasa; tidak bergantung pada peraturan tertentu.";
const TREE = "Susunan urusan, bidang, program, kegiatan, dan subkegiatan pada tabel itu sendiri.";

/** The pages about rules, in Indonesian. */
export const PAGES_ID: RulePages = {
  "children-sum": {
    what: "Angka sebuah baris sama dengan jumlah baris rinciannya, di setiap kolom rupiah.",
    why: "Pagu program yang tidak sama dengan jumlah kegiatannya adalah temuan yang paling sering dikembalikan penelaah.",
    source: TREE,
    example: "Program tertulis 4.826.300.000, sedangkan dua kegiatannya 4.000.000.000 + 286.300.000 = 4.286.300.000.",
  },
  "units-total": {
    what: "Jumlah seluruh perangkat daerah atau unit sama dengan jumlah tiap unitnya.",
    why: "Satu unit yang terlewat membuat total kecamatan atau kabupaten keliru.",
    source: TREE,
    example: "Total kecamatan 900, sedangkan tiga kelurahan 300 + 250 + 250 = 800.",
  },
  "grand-total": {
    what: "Baris JUMLAH di akhir tabel sama dengan jumlah baris di atasnya pada tingkat yang sama.",
    why: "Baris jumlah sering diketik, bukan dihitung, dan tertinggal saat rincian diubah.",
    source: ARITHMETIC,
    example: "JUMLAH tertulis 1.250, sedangkan barisnya 500 + 700 = 1.200.",
  },
  "section-total": {
    what: "Jumlah sebuah bagian sama dengan jumlah baris di dalam bagian itu.",
    why: "Bagian yang keliru ikut mengubah jumlah akhir.",
    source: ARITHMETIC,
    example: "Jumlah Belanja Operasi 800, sedangkan rinciannya 500 + 200 = 700.",
  },
  "year-total": {
    what: "Angka jumlah di sebuah baris sama dengan jumlah kolom yang membentuknya: tahun, semester, golongan, atau bagian lain.",
    why: "Total lima tahun Renstra dipakai sebagai pagu; selisihnya terbawa ke mana-mana.",
    source: NUMBER_ROW,
    example: "Total 2021–2025 tertulis 500, sedangkan 90 + 95 + 100 + 105 + 100 = 490.",
  },
  "quarters-sum": {
    what: "Realisasi setahun sama dengan jumlah keempat triwulan. Untuk kinerja (K), cara membacanya dapat berbeda: dijumlahkan, posisi akhir, atau rata-rata.",
    why: "Triwulan yang diisi kumulatif akan terhitung dua kali.",
    source: NUMBER_ROW,
    example: "Triwulan 10 + 20 + 30 + 40 = 100, tetapi kolom total tertulis 110.",
  },
  "months-sum": {
    what: "Angka triwulan atau tahun sama dengan jumlah bulannya.",
    why: "Anggaran kas dan laporan bulanan harus bertemu di akhir tahun.",
    source: ARITHMETIC,
    example: "Triwulan I tertulis 60, sedangkan Januari–Maret 10 + 20 + 25 = 55.",
  },
  cumulative: {
    what: 'Angka "s.d." (sampai dengan) sama dengan angka sebelumnya ditambah angka periode ini.',
    why: "Realisasi kumulatif dipakai untuk menilai capaian; satu salah ketik terbawa sampai akhir tahun.",
    source: NUMBER_ROW,
    example: "s.d. triwulan II tertulis 35, sedangkan 10 + 20 = 30.",
  },
  "cumulative-percent": {
    what: "Persentase kumulatif dihitung dari angka kumulatif, bukan dari jumlah persentase tiap periode.",
    why: "Persentase tidak dapat dijumlahkan begitu saja bila pembaginya berbeda.",
    source: ARITHMETIC,
    example: "30 dari 120 adalah 25%, bukan 10% + 20%.",
  },
  percent: {
    what: "Persentase sama dengan realisasi dibagi target kali 100, dibulatkan seperti yang tertulis. Untuk indikator yang makin kecil makin baik, pembaginya dapat terbalik.",
    why: "Persentase yang tertukar angkanya tampak wajar dan jarang terlihat oleh mata.",
    source: "Judul kolom dan baris nomor kolom formulir, misalnya 13=12/7x100%.",
    example: "Tertulis 48,97%, sedangkan 8.916.744.280 dibagi 18.275.762.000 adalah 48,79%.",
  },
  remainder: {
    what: "Sisa anggaran sama dengan anggaran dikurangi realisasi.",
    why: "Sisa menjadi dasar SiLPA dan penjelasan serapan.",
    source: ARITHMETIC,
    example: "Anggaran 1.000, realisasi 850, tetapi sisa tertulis 250.",
  },
  delta: {
    what: "Bertambah/(berkurang) sama dengan sesudah perubahan dikurangi sebelum perubahan.",
    why: "Tabel perubahan anggaran dibaca orang lewat kolom ini.",
    source: "Bentuk tabel sebelum, sesudah, dan bertambah/(berkurang) itu sendiri.",
    example: "Sebelum 500, sesudah 650, tetapi bertambah tertulis 105.",
  },
  deviation: {
    what: "Deviasi sama dengan realisasi dikurangi target (atau sebaliknya, sesuai tabelnya).",
    why: "Tanda plus dan minus yang terbalik mengubah arti.",
    source: "Tabel itu sendiri: arah yang dipakai hampir semua barisnya.",
    example: "Target 40, realisasi 35, tetapi deviasi tertulis +5.",
  },
  mirror: {
    what: "Dua bagian tabel yang memuat hal yang sama berisi angka yang sama.",
    why: "Bagian kedua sering disalin lalu tertinggal saat yang pertama diubah.",
    source: "Susunan tabel itu sendiri.",
    example: "Target di bagian kiri 120, di bagian kanan 102.",
  },
  average: {
    what: "Rata-rata capaian dihitung dari baris dan dengan cara yang dipakai tabel itu sendiri.",
    why: "Rata-rata dapat dihitung dari program, kegiatan, atau seluruh baris; hasilnya berbeda.",
    source: "Kebiasaan tabel itu sendiri, atau pengaturan buku kerja ini.",
    example: "Rata-rata tertulis 97,50, sedangkan rata-rata empat program adalah 95,70.",
  },
  predicate: {
    what: "Predikat (misalnya ST, T, S, R, SR) sesuai dengan batas nilai yang berlaku.",
    why: "Predikat masuk ke laporan kinerja; satu tingkat terlalu tinggi mudah dipersoalkan.",
    source:
      "Skala peringkat kinerja pada formulir (Permendagri 86 Tahun 2017), skala yang tercetak di lembar, atau pengaturan buku kerja ini.",
    example: "Capaian 75,99 tertulis Tinggi, sedangkan Tinggi mulai dari 76.",
  },
  words: {
    what: "Terbilang sama dengan angkanya.",
    why: "Dokumen resmi memakai keduanya; bila berbeda, mana yang berlaku menjadi pertanyaan.",
    source: ARITHMETIC,
    example: 'Rp1.250.000 dengan terbilang "satu juta dua ratus ribu rupiah".',
  },
  weights: {
    what: "Jumlah bobot adalah 100 (atau 1).",
    why: "Bobot yang tidak genap membuat nilai akhir tidak sah.",
    source: ARITHMETIC,
    example: "Bobot 30 + 30 + 30 = 90.",
  },
  pko: {
    what: "Setiap langkah penilaian kinerja organisasi benar: capaian paling tinggi 110%, koreksi menurut predikat AKIP, nilai akhir, jumlah, dan rata-ratanya (NKO).",
    why: "Satu langkah yang keliru mengubah nilai dan predikat seluruh organisasi.",
    source: "Sebagaimana tercetak dalam LKjIP; peraturan dasarnya belum dipastikan. Batas capaian dapat diubah di pengaturan.",
    example: "Capaian 130% dinormalkan menjadi 110%; dengan AKIP berpredikat BB dikoreksi 10% menjadi 99%.",
  },
  efficiency: {
    what: "Angka efisiensi mengikuti satu rumus yang dikenal, dan semua baris memakai rumus yang sama.",
    why: "Tidak ada satu rumus baku; angka tanpa asal-usul tidak dapat dipertanggungjawabkan.",
    source: "Kelaziman dalam LKjIP; PMK 22/PMK.02/2021 untuk nilai efisiensi.",
    example: "Capaian 97,75% dan serapan 93,81%: capaian dikurangi serapan memberi 3,94%.",
  },
  weighted: {
    what: "Nilai tertimbang sama dengan bobot kali nilai atau persentasenya.",
    why: "Nilai akhir penilaian adalah jumlah dari kolom ini.",
    source: "Judul kolom dan bobot pada tabel itu sendiri.",
    example: "Bobot 30, capaian 80%, tetapi nilai tertulis 42.",
  },
  share: {
    what: "Porsi sama dengan bagian dibagi keseluruhan.",
    why: "Jumlah porsi yang bukan 100% menandakan ada bagian yang keliru.",
    source: ARITHMETIC,
    example: "250 dari 1.000 tertulis 52%.",
  },
  "one-of": {
    what: "Pada kolom pilihan, tepat satu yang dicentang di setiap baris.",
    why: "Dua centang atau tidak ada centang membuat jawaban tidak dapat dipakai.",
    source: "Bentuk tabel pilihan itu sendiri.",
    example: "Satu baris dicentang pada Ya dan Tidak sekaligus.",
  },
  "cross-table": {
    what: "Angka yang sama pada dua tabel tertulis sama.",
    why: "Penelaah membandingkan tabel dengan tabel; selisih satu digit pun ditanyakan.",
    source: "Kedua tabel itu sendiri: nama, kode, atau unit yang sama untuk periode dan versi yang sama.",
    example: "Pagu kelurahan di Tabel 2.1 adalah 500.000.000, di Tabel T-C.29 adalah 505.000.000.",
  },
  count: {
    what: "Banyaknya yang disebut sama dengan banyaknya yang tercantum.",
    why: '"Lima program" dengan enam program di bawahnya menimbulkan pertanyaan.',
    source: ARITHMETIC,
    example: "Tertulis 5 kegiatan, sedangkan tercantum 6.",
  },
  formula: {
    what: "Rumus mencakup semua sel yang seharusnya, dan hanya itu.",
    why: "Baris yang disisipkan di tepi tidak selalu ikut dijumlahkan.",
    source: "Susunan baris tabel, dan rumus pada sel sejenis di sekitarnya.",
    example: "=SUM(F87:F88) padahal rinciannya F87 sampai F89.",
  },
  coerced: {
    what: "Angka yang diubah Excel menjadi waktu atau tanggal saat diketik atau ditempel.",
    why: "Sel itu tampak berisi angka, tetapi tidak ikut dihitung sebagaimana mestinya.",
    source: "Cara Excel menerima ketikan; bukan kesalahan Anda.",
    example: "12.30 menjadi pukul 12:30.",
  },
  "text-number": {
    what: "Angka yang tersimpan sebagai teks di tempat yang dihitung oleh rumus.",
    why: "SUM melewati teks, sehingga jumlahnya kurang tanpa peringatan.",
    source: "Cara Excel menghitung teks.",
    example: '"1.500.000" tersimpan sebagai teks di kolom yang dijumlahkan.',
  },
  plausibility: {
    what: "Hal yang jarang terjadi dan karena itu perlu dilihat; belum tentu salah.",
    why: "Capaian 1.000% atau target yang turun tajam sering berasal dari nol yang berlebih.",
    source: "Perbandingan dengan baris lain pada tabel yang sama; dapat dimatikan di buku kerja.",
    example: "Semua kegiatan puluhan juta, satu tertulis 45.000.000.000.",
  },
  surplus: {
    what: "Surplus/(defisit) sama dengan pendapatan dikurangi belanja.",
    why: "Angka ini menjadi dasar pembiayaan.",
    source: ARITHMETIC,
    example: "Pendapatan 900, belanja 950, tetapi defisit tertulis 5.",
  },
  unreadable: {
    what: "Sel yang seharusnya berisi angka, tetapi isinya tidak dapat dibaca sebagai angka.",
    why: "Hubungan yang memerlukan sel ini tidak dapat diperiksa.",
    source: "Kolom tempat sel itu berada: sel lain di kolom ini berisi angka.",
    example: '"1.2.50.000" di kolom rupiah.',
  },
};
