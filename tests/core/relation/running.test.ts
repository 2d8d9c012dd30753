import { checks, findings } from "../support/examined";

const CASH_BOOK = `
  Tanggal    | Uraian             | Penerimaan (Rp) | Pengeluaran (Rp) | Saldo (Rp)
  "01/10/24" | Saldo bulan lalu   |                 |                  | 12415000
  "03/10/24" | Penerimaan UP      | 25000000        |                  | 37415000
  "05/10/24" | Alat tulis         |                 | 3812500          | 33602500
  "09/10/24" | Makan minum rapat  |                 | 2417500          | 31185000
  "15/10/24" | Penerimaan GU      | 15312000        |                  | 46497000`;

test("the balance of a cash book follows from the balance above", () => {
  expect(checks("cumulative", CASH_BOOK)).toEqual([
    "cumulative E3 held",
    "cumulative E4 held",
    "cumulative E5 held",
    "cumulative E6 held",
  ]);
});

test("a wrong balance is found between the right ones", () => {
  expect(findings(CASH_BOOK.replace("33602500", "33620500"))).toEqual(["error cumulative E4 33620500 -> 33602500"]);
});

test("sums to date run down the months, and are not summed up again", () => {
  const sheet = `
    Bulan    | Realisasi (Rp) | Kumulatif (Rp)
    Januari  | 8125400        | 8125400
    Februari | 9812300        | 17937700
    Maret    | 10412500       | 28350200
    April    | 7318200        | 35668400
    Jumlah   | 35668400       | 35668400`;
  expect(checks("cumulative", sheet)).toEqual([
    "cumulative C2 held",
    "cumulative C3 held",
    "cumulative C4 held",
    "cumulative C5 held",
    "cumulative C6 held",
  ]);
  expect(checks("grand-total", sheet)).toEqual(["grand-total B6 held"]);
});
