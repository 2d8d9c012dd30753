import type { TextCheck } from "../narrative/text-check";
import { stableId } from "./build-finding";
import type { Bilingual, Finding } from "./report";
import { addressOf } from "./show-figure";
import { fill } from "./words";

/** The finding for a figure in a text that its own words, its sentence or a table contradicts. */
export function textFinding(check: TextCheck): Finding | undefined {
  const { kind, cell, written, expected, sources, sentence } = check;
  const { misspelt = [] } = check;
  if ((check.status !== "broken" && misspelt.length === 0) || expected === undefined) return undefined;
  const home = cell.sheet;
  const address = addressOf(cell, home);
  const cells = sources.map((source) => addressOf(source, home));
  const values = {
    cell: address,
    written,
    expected,
    sources: cells.join(", "),
    words: misspelt.map(({ word, meant }) => `"${word}"${meant === undefined ? "" : ` (${meant})`}`).join(", "),
    listed: String(check.listed ?? 0),
    by: cells.length === 0 ? IN_SENTENCE : IN_TABLE,
    in: cells.length === 0 ? "" : ` (${cells.join(", ")})`,
    sentence: sentence.length > 90 ? `${sentence.slice(0, 87)}…` : sentence,
  };
  return {
    id: stableId(kind, address, [home, written, sentence]),
    rule: kind,
    severity: check.listed !== undefined || check.status !== "broken" ? "warning" : "error",
    sheet: home,
    cell: address,
    cells: [...new Set([address, ...cells])],
    shown: written,
    expected,
    suspects: [],
    fix: null,
    symptoms: [],
    message: messageOf(check, values),
    proof: [
      { sign: "", cell: address, label: values.sentence, shown: written },
      { sign: "=", cell: cells[0] ?? null, label: "", shown: expected },
    ],
    basis: TEXT_BASIS,
  };
}

function messageOf(
  { kind, counted, listed, misspelt = [], status }: TextCheck,
  values: Readonly<Record<string, string | Bilingual>>,
): Bilingual {
  if (counted) return fill(COUNTED, { ...values, names: String(counted.names), rows: String(counted.rows) });
  if (listed !== undefined) return fill(LISTED, values);
  if (misspelt.length === 0) return fill(TEXT_SENTENCES[kind], values);
  return fill(status === "broken" ? MISSPELT_WRONG : status === "held" ? MISSPELT : UNREADABLE, values);
}

const IN_SENTENCE: Bilingual = { id: "angka-angka dalam kalimat itu", en: "the figures of the sentence" };
const IN_TABLE: Bilingual = { id: "tabel", en: "the table" };

const MISSPELT: Bilingual = {
  id: '{cell} menulis "{written}"; {words} bukan kata bilangan. Menurut bacaan yang terdekat hurufnya sama dengan angkanya: {expected}.',
  en: '{cell} writes "{written}"; {words} is no number word. By the nearest reading the words say the figure: {expected}.',
};
const MISSPELT_WRONG: Bilingual = {
  id: '{cell} menulis "{written}"; {words} bukan kata bilangan, dan menurut bacaan yang terdekat pun hurufnya lain dari angkanya. Menurut angkanya: {expected}.',
  en: '{cell} writes "{written}"; {words} is no number word, and even by the nearest reading the words differ from the figure. By the figure: {expected}.',
};
const UNREADABLE: Bilingual = {
  id: '{cell} menulis "{written}"; hurufnya tidak dapat dibaca ({words}). Menurut angkanya: {expected}.',
  en: '{cell} writes "{written}"; the words cannot be read ({words}). By the figure: {expected}.',
};
const LISTED: Bilingual = {
  id: "{cell} menyebut {written}, sedangkan daftarnya memuat {listed} butir{in}.",
  en: "{cell} announces {written}, but the list has {listed} items{in}.",
};

const TEXT_BASIS: Bilingual = {
  id: "angka dalam teks = angka di tabel",
  en: "figures in the text = figures in the tables",
};

const COUNTED: Bilingual = {
  id: "{cell} menyebut {written}, sedangkan tabel memuat {names} nama yang berbeda dalam {rows} baris.",
  en: "{cell} quotes {written}, but the table has {names} different names in {rows} rows.",
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
    id: "{cell} menyebut {written}, sedangkan menurut {by} {expected}{in}.",
    en: "{cell} quotes {written}, but by {by} it is {expected}{in}.",
  },
  remainder: {
    id: "{cell} menyebut sisa {written}, sedangkan pagu dikurangi realisasinya {expected}{in}.",
    en: "{cell} quotes a remainder of {written}, but its budget less what was realised is {expected}{in}.",
  },
  count: {
    id: "{cell} menyebut {written}, sedangkan tabel memuat {expected}.",
    en: "{cell} quotes {written}, but the table has {expected}.",
  },
};
