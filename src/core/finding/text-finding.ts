import type { TextCheck } from "../narrative/text-check";
import { stableId } from "./build-finding";
import type { Bilingual, Finding } from "./report";
import { addressOf } from "./show-figure";
import { fill } from "./words";

/** The finding for a figure in a text that its own words, its sentence or a table contradicts. */
export function textFinding(check: TextCheck): Finding | undefined {
  const { kind, cell, written, expected, sources, sentence } = check;
  if (check.status !== "broken" || expected === undefined) return undefined;
  const home = cell.sheet;
  const address = addressOf(cell, home);
  const cells = sources.map((source) => addressOf(source, home));
  const values = {
    cell: address,
    written,
    expected,
    sources: cells.join(", "),
    sentence: sentence.length > 90 ? `${sentence.slice(0, 87)}…` : sentence,
  };
  return {
    id: stableId(kind, address, [home, written, sentence]),
    rule: kind,
    severity: "error",
    sheet: home,
    cell: address,
    cells: [...new Set([address, ...cells])],
    shown: written,
    expected,
    suspects: [],
    fix: null,
    symptoms: [],
    message: check.counted
      ? fill(COUNTED, { ...values, names: String(check.counted.names), rows: String(check.counted.rows) })
      : fill(kind === "percent" && cells.length === 0 ? BY_SENTENCE : TEXT_SENTENCES[kind], values),
    proof: [
      { sign: "", cell: address, label: values.sentence, shown: written },
      { sign: "=", cell: cells[0] ?? null, label: "", shown: expected },
    ],
    basis: TEXT_BASIS,
  };
}

const TEXT_BASIS: Bilingual = {
  id: "angka dalam teks = angka di tabel",
  en: "figures in the text = figures in the tables",
};

const COUNTED: Bilingual = {
  id: "{cell} menyebut {written}, sedangkan tabel memuat {names} nama yang berbeda dalam {rows} baris.",
  en: "{cell} quotes {written}, but the table has {names} different names in {rows} rows.",
};

const BY_SENTENCE: Bilingual = {
  id: "{cell} menyebut {written}, sedangkan menurut angka dalam kalimat itu sendiri {expected}.",
  en: "{cell} quotes {written}, but by the figures of the sentence itself it is {expected}.",
};

const TEXT_SENTENCES: Readonly<Record<TextCheck["kind"], Bilingual>> = {
  words: {
    id: '{cell} menulis "{written}"; angka dan hurufnya berbeda. Menurut angkanya: {expected}.',
    en: '{cell} writes "{written}"; figure and words differ. By the figure: {expected}.',
  },
  "cross-table": {
    id: "{cell} menyebut {written}, sedangkan tabel menulis {expected} ({sources}).",
    en: "{cell} quotes {written}, but the table reads {expected} ({sources}).",
  },
  percent: {
    id: "{cell} menyebut {written}, sedangkan menurut tabel {expected} ({sources}).",
    en: "{cell} quotes {written}, but by the table it is {expected} ({sources}).",
  },
  remainder: {
    id: "{cell} menyebut sisa {written}, sedangkan pagu dikurangi realisasinya {expected}.",
    en: "{cell} quotes a remainder of {written}, but its budget less what was realised is {expected}.",
  },
  count: {
    id: "{cell} menyebut {written}, sedangkan tabel memuat {expected}.",
    en: "{cell} quotes {written}, but the table has {expected}.",
  },
};
