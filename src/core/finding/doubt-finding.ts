import { scaleOf } from "../figure/amount";
import { showAmount } from "../figure/show";
import type { Doubt } from "../plausibility/doubt";
import type { Severity } from "../sheet/mark";
import { labelOf, stableId } from "./build-finding";
import type { Bilingual, DoubtRule, Finding } from "./report";
import { addressOf, shownAt } from "./show-figure";
import { fill } from "./words";

/** The finding for something that is possible and unlikely. */
export function doubtFinding({ rule, table, cell, others, rows, total }: Doubt): Finding {
  const home = table.sheet.name;
  const address = addressOf(cell, home);
  const [other] = others;
  const shown = shownAt(table, cell);
  const values = {
    cell: address,
    label: labelOf(table, cell),
    shown,
    other: other ? addressOf(other, home) : "",
    otherShown: other ? shownAt(table, other) : "",
    places:
      others
        .slice(0, MOST_PLACES)
        .map((one) => addressOf(one, home))
        .join(", ") + (others.length > MOST_PLACES ? ", …" : ""),
    more:
      others.length > 0
        ? `, ${others
            .slice(0, MOST_PLACES)
            .map((one) => addressOf(one, home))
            .join(", ")}${others.length > MOST_PLACES ? ", …" : ""}`
        : "",
    rows: String(rows),
    total: total ? showAmount(total, { decimals: Math.min(2, scaleOf(total)), locale: "id" }) : shown,
    column: address.replace(/\d+$/, ""),
    otherColumn: other ? addressOf(other, home).replace(/\d+$/, "") : "",
  };
  return {
    id: stableId(`plausibility.${rule}`, address, [home, shown, ...others.map((one) => shownAt(table, one))]),
    rule: "plausibility",
    severity: SEVERITY[rule],
    sheet: home,
    cell: address,
    cells: [address, ...others.map((one) => addressOf(one, home))],
    shown,
    expected: null,
    suspects: [],
    fix: null,
    symptoms: [],
    message: fill(DOUBTS[rule], values),
    proof: [cell, ...others].map((one) => ({
      sign: "" as const,
      cell: addressOf(one, home),
      label: labelOf(table, one),
      shown: shownAt(table, one),
    })),
    basis: BASIS,
  };
}

const MOST_PLACES = 6;

/** Spending above the budget is not allowed; the rest happens and is told for a look. */
const SEVERITY: Readonly<Record<DoubtRule, Severity>> = {
  "realised-above-plan": "warning",
  "falls-back": "warning",
  "hidden-rows": "info",
  "no-explanation": "warning",
  "no-source": "warning",
  "result-without-money": "info",
  "money-without-result": "info",
  "no-target": "info",
  "copied-column": "info",
  "one-figure": "info",
};

const BASIS: Bilingual = { id: "kewajaran: mungkin benar, tetapi jarang", en: "plausibility: possible, but rare" };

const DOUBTS: Readonly<Record<DoubtRule, Bilingual>> = {
  "realised-above-plan": {
    id: "Realisasi {label} ({cell}) seluruhnya {total} melebihi pagunya di {other}, {otherShown}.",
    en: "What was realised of {label} ({cell}), {total} in all, is above its budget in {other}, {otherShown}.",
  },
  "result-without-money": {
    id: "{cell} ({label}): kinerja {shown} tercapai, tetapi belum ada anggaran yang direalisasikan ({other}).",
    en: "{cell} ({label}): {shown} was achieved, but no money was spent ({other}).",
  },
  "money-without-result": {
    id: "{cell} ({label}): anggaran {otherShown} sudah direalisasikan ({other}), tetapi kinerjanya {shown}.",
    en: "{cell} ({label}): {otherShown} was spent ({other}), but the result is {shown}.",
  },
  "no-target": {
    id: "{cell} ({label}): targetnya {shown}, tetapi ada realisasi {otherShown} ({other}); capaiannya tidak dapat dihitung.",
    en: "{cell} ({label}): the target is {shown}, but {otherShown} was realised ({other}); the achievement cannot be computed.",
  },
  "copied-column": {
    id: "Kolom {column} dan {otherColumn} sama persis pada semua {rows} baris; mungkin yang satu disalin dari yang lain.",
    en: "Columns {column} and {otherColumn} are equal in all {rows} rows; one may have been copied from the other.",
  },
  "one-figure": {
    id: "Kolom {column} berisi angka yang sama ({shown}) pada semua {rows} baris.",
    en: "Column {column} holds the same figure ({shown}) in all {rows} rows.",
  },
  "falls-back": {
    id: "{cell} ({label}) {shown} lebih kecil daripada angka sampai periode sebelumnya di {other}, {otherShown}.",
    en: "{cell} ({label}) {shown} is less than the figure to the period before in {other}, {otherShown}.",
  },
  "no-explanation": {
    id: "{rows} baris bertambah atau berkurang tanpa penjelasan: {cell} ({label}) {shown}{more}. Isi kolom penjelasannya.",
    en: "{rows} row(s) were raised or cut without an explanation: {cell} ({label}) {shown}{more}. Please fill in the explanation.",
  },
  "no-source": {
    id: "{rows} baris bertambah atau berkurang tanpa sumber dana: {cell} ({label}) {shown}{more}. Isi kolom sumber dananya.",
    en: "{rows} row(s) were raised or cut without a source of funds: {cell} ({label}) {shown}{more}. Please fill in the source of funds.",
  },
  "hidden-rows": {
    id: "{cell} ({label}) menjumlahkan juga {rows} baris yang disembunyikan ({places}).",
    en: "{cell} ({label}) also sums {rows} hidden row(s) ({places}).",
  },
};
