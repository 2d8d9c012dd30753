import { checks, findings } from "../support/examined";

test("one wrong row of four does not refute what the other rows prove, though no word names it", () => {
  const sheet = `
    Nama Paket | Pagu (Rp) | Nilai Kontrak (Rp) | Realisasi (Rp) | %
    Drainase   | 187500000 | 182415000          | 93451205       | 51.23
    Gang       | 142750000 | 139820000          | 93875148       | 67.14
    Komputer   | 85000000  | 82175000           | 61705208       | 75.09
    Posyandu   | 112400000 | 108915000          | 65349000       | 96.55`;
  expect(checks("percent", sheet)).toEqual(["percent E2 held", "percent E3 held", "percent E4 held", "percent E5 broken"]);
});

test("a surplus that is wrong in its only column is known by the names of the rows", () => {
  const sheet = `
    Kode | Uraian              | Anggaran (Rp)
    4    | PENDAPATAN DAERAH   | 1186255000
    4.1  | Pajak               | 700000000
    4.2  | Retribusi           | 486255000
    5    | BELANJA DAERAH      | 1107700000
    5.1  | Belanja Operasi     | 856165000
    5.2  | Belanja Modal       | 251535000
         | SURPLUS / (DEFISIT) | 87555000`;
  expect(checks("surplus", sheet)).toEqual(["surplus C8 broken"]);
});

test("a column equal to another in most rows takes no part in that one's sums", () => {
  expect(findings(`
    Uraian    | Murni (Rp) | Pergeseran (Rp) | Sesudah Perubahan (Rp) | Bertambah/(Berkurang)
    Belanja A | 12150000   | 12150000        | =B2+2750000 -> 14900000 | =D2-B2 -> 2750000
    Belanja B | 84325000   | 81215000        | =B3+7993000 -> 92318000 | =D3-B3 -> 7993000
    Belanja C | 38120000   | 38120000        | =B4-2705000 -> 35415000 | =D4-B4 -> -2705000
    Belanja D | 24750000   | 24750000        | =B5-3335000 -> 21415000 | =D5-B5 -> -3335000
    Belanja E | 12875000   | 12875000        | =B6+1245000 -> 14120000 | =D6-B6 -> 1245000`)).toEqual([]);
});

test("an indicator that counts something is no total of the rows above", () => {
  expect(findings(`
    Kode    | Program           | Indikator                       | Target | Realisasi | %
    7.01.01 | Program Penunjang | Nilai SAKIP                     | 72     | 70        | 97.22
            |                   | Jumlah orang yang menerima gaji | 62     | 61        | 98.39
    7.01.03 | Program Pemberdayaan | Persentase lembaga aktif     | 80     | 75        | 93.75`)).toEqual([]);
});
