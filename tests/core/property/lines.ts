import type { Model, Row } from "./model";
import type { Traits } from "./traits";

/** One row of the worksheet. */
export type Line =
  | { readonly kind: "blank" }
  | {
      readonly kind: "words";
      readonly text: string;
      readonly bold?: true;
      readonly column: "first" | "label" | "right";
    }
  | { readonly kind: "header"; readonly at: number }
  | {
      readonly kind: "row";
      readonly row: Row;
      /** The label as far as it fits on the page. */ readonly label?: string;
    };

const TITLES = [
  "EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH LINGKUP KABUPATEN",
  "KECAMATAN SUKAMAJU",
  "PERIODE PELAKSANAAN: TAHUN 2024",
  "(dalam rupiah)",
];

/** All rows of the worksheet from the title to the signatures. */
export function linesOf({ rows }: Model, traits: Traits): readonly Line[] {
  const { mess } = traits;
  const depth = traits.headerDepth + (traits.numberRow === "none" ? 0 : 1);
  const header = Array.from({ length: depth }, (_, at): Line => ({ kind: "header", at }));
  const lines: Line[] = TITLES.slice(0, mess.title).map((text) => ({
    kind: "words",
    text,
    bold: true,
    column: "first",
  }));
  if (mess.title > 0) lines.push({ kind: "blank" });
  lines.push(...header);
  const pageEnd = breakAfter(rows, traits);
  rows.forEach((row, index) => {
    if (mess.blankRows && row.opens && index > 0) lines.push({ kind: "blank" });
    if (index !== pageEnd) {
      lines.push({ kind: "row", row });
      return;
    }
    const [label, rest] = mess.continued === "label" ? cut(row) : [undefined, undefined];
    lines.push({ kind: "row", row, ...(label === undefined ? {} : { label }) });
    if (mess.pages === "header again and page foot")
      lines.push({ kind: "words", text: "Halaman 1 dari 2", column: "first" }, { kind: "blank" });
    lines.push(...header);
    if (rest !== undefined) lines.push({ kind: "words", text: rest, column: "label" });
  });
  if (mess.footnotes) lines.push({ kind: "words", text: "*) angka sementara per tanggal cetak", column: "first" });
  if (mess.foot === "remarks" || mess.foot === "both") lines.push(...REMARKS);
  if (mess.foot === "signature" || mess.foot === "both") lines.push(...SIGNATURE);
  return lines;
}

const REMARKS: readonly Line[] = [
  "Faktor pendorong keberhasilan kinerja: tersedianya anggaran dan SDM",
  "Faktor penghambat pencapaian kinerja: 3 paket pekerjaan yang belum selesai",
  "Tindak lanjut yang diperlukan dalam triwulan berikutnya: percepatan pelaksanaan",
].map((text) => ({ kind: "words", text, column: "first" }));

const SIGNATURE: readonly Line[] = [
  { kind: "blank" },
  { kind: "words", text: "Sukamaju, 10 Januari 2025", column: "right" },
  { kind: "words", text: "Camat Sukamaju", column: "right" },
  { kind: "blank" },
  { kind: "words", text: "NAMA PEJABAT", column: "right", bold: true },
  { kind: "words", text: "NIP. 19700101 199003 1 001", column: "right" },
];

/** The row after which a page ends; where text goes on on the next page it is a lowest row without further indicators. */
function breakAfter(rows: readonly Row[], { mess }: Traits): number {
  if (mess.pages === "none" || rows.length < 4) return -1;
  const fits = rows.flatMap((row, index) => {
    const next = rows[index + 1];
    const inside =
      next?.owner !== undefined || row.wide === true || next === undefined || next.kinds.includes("predicate");
    return inside || (mess.continued !== "none" && row.cells.size < 4) ? [] : [index];
  });
  return fits[Math.floor(fits.length / 2)] ?? -1;
}

function cut(row: Row): readonly [string | undefined, string | undefined] {
  const label = String(row.cells.get("label")?.value ?? "");
  const at = label.lastIndexOf(" ");
  return at > 12 ? [label.slice(0, at), label.slice(at + 1)] : [undefined, undefined];
}
