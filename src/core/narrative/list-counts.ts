import { amount, toNumber } from "../figure/amount";
import { readSpelt } from "../figure/spelled";
import type { CellRef } from "../relation/relation";
import type { SheetSnapshot } from "../sheet/snapshot";
import { type Table, recordRows } from "../table/table";
import { fold, tidy } from "../table/text";
import { type Listed, itemsWithin, markerOf } from "./list-items";
import type { TextCheck } from "./text-check";

const NOUNS =
  "aspek|indikator|program|kegiatan|sub ?kegiatan|sasaran|tujuan|unsur|komponen|sub ?komponen|kriteria|faktor|misi|visi|kelurahan|desa|kecamatan|bidang|seksi|sub ?bagian|tahap|tahapan|langkah|hal|poin|butir|jenis|urusan|prinsip|strategi|kebijakan|kendala|hambatan|permasalahan|upaya|rekomendasi|isu|dimensi|pilar|prioritas|peraturan|dokumen|laporan|inovasi|layanan|aspects|indicators|programmes|components|items";
const NUMBER =
  "(\\d{1,3})\\s*(?:\\(\\s*[a-z][a-z\\s-]{2,30}\\))?|((?:se|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)[a-z]*(?:\\s(?:belas|puluh)(?:\\s[a-z]+)?)?)(?:\\s*\\(\\s*\\d{1,3}\\s*\\))?";
const COUNT = new RegExp(`(?<![\\d.,/-])\\b(?:${NUMBER})\\s+((?:${NOUNS})\\b(?:\\s+[a-z/]+){0,4}?)`, "gi");
/** Words behind which everything that was counted is named. */
const ALL_OF_THEM =
  /\b(yaitu|yakni|ialah|sebagai berikut|terdiri (dari|atas)|meliputi|mencakup|adalah|as follows|namely)\b/i;
/** Words behind which only some are named. */
const SOME_OF_THEM = /\b(antara lain|di ?antaranya|seperti|misalnya|contoh|salah satu|dll|dsb|dan lain|among)\b/i;

/** A number of things that a text announces a list of. */
interface Announced {
  readonly written: string;
  readonly noun: string;
  readonly count: number;
  /** What stands behind the words that open the list. */
  readonly rest: string;
}

/** Checks how many things a text says that it lists against the list: in the same cell, in the rows below, or in a table below. */
export function checkLists(sheet: SheetSnapshot, tables: readonly Table[]): readonly TextCheck[] {
  const checks: TextCheck[] = [];
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (typeof cell?.value !== "string" || cell.value.length < SHORTEST) return;
      const announced = announcedIn(cell.value);
      if (!announced || isInTable(tables, row, column)) return;
      const place: CellRef = { sheet: sheet.name, row, column };
      const found = itemsWithin(announced.rest) ?? below(sheet, place) ?? inTable(tables, place, announced.noun);
      if (found) checks.push(checkOf(announced, place, cell.value, found));
    });
  });
  return checks;
}

/** Checks the lists of a text that stands outside a workbook. */
export function checkListsOf(text: string, cell: CellRef): readonly TextCheck[] {
  const announced = announcedIn(text);
  const found = announced && itemsWithin(announced.rest);
  return announced && found ? [checkOf(announced, cell, text, found)] : [];
}

const SHORTEST = 12;

function checkOf(
  { written, count }: Announced,
  cell: CellRef,
  text: string,
  { least, most, cells }: Listed,
): TextCheck {
  const isHeld = count >= least && count <= most;
  return {
    kind: "count",
    status: isHeld ? "held" : "broken",
    cell,
    written,
    expected: isHeld ? undefined : String(most),
    sources: cells.slice(0, MOST_SOURCES),
    sentence: tidy(text),
    ...(isHeld ? {} : { listed: most }),
  };
}

const MOST_SOURCES = 12;

/** The one number of things whose list a text opens; several numbers before one list leave open which of them it is of. */
function announcedIn(text: string): Announced | undefined {
  const found = [...text.matchAll(COUNT)];
  const [first] = found;
  if (!first) return undefined;
  const behind = text.slice(first.index + first[0].length);
  const opening = /[:：]|\b(yaitu|yakni|ialah|sebagai berikut|terdiri (dari|atas)|meliputi|mencakup|namely)\b/i.exec(
    behind,
  );
  const lead =
    text.slice(0, first.index + first[0].length) + behind.slice(0, (opening?.index ?? 0) + (opening?.[0].length ?? 0));
  const sentence = lead.split(/(?<=[.;])\s/).at(-1) ?? lead;
  if (!opening || opening.index > NEAREST || /[.;]\s/.test(behind.slice(0, opening.index))) return undefined;
  if (SOME_OF_THEM.test(sentence) || SOME_OF_THEM.test(behind)) return undefined;
  if (found.filter(({ index }) => index < lead.length).length > 1) return undefined;
  if (!ALL_OF_THEM.test(sentence) && opening[0] !== ":") return undefined;
  const count = countOf(first[1], first[2]);
  if (count === undefined || count < 2) return undefined;
  const rest = behind
    .slice(opening.index + opening[0].length)
    .replace(/^\s*(yaitu|sebagai berikut|dari|atas)?\s*:?/i, "");
  return { written: tidy(first[0]), noun: fold(first[3] ?? "").split(" ")[0] ?? "", count, rest };
}

function countOf(digits: string | undefined, words: string | undefined): number | undefined {
  if (digits !== undefined) return toNumber(amount(digits));
  const said = words === undefined ? undefined : readSpelt(words)?.value;
  return said && toNumber(said);
}

const NEAREST = 90;

function isInTable(tables: readonly Table[], row: number, column: number): boolean {
  return tables.some(
    ({ area, header, columns }) =>
      row >= area.top && row <= header.bottom && column >= area.left && column <= area.right && columns.length > 1,
  );
}

/** A run of numbered, lettered or bulleted rows right below a cell, in its column or the next ones. */
function below(sheet: SheetSnapshot, { row, column }: CellRef): Listed | undefined {
  const items: CellRef[] = [];
  let kind: string | undefined;
  let gap = 0;
  for (let at = row + 1; at < sheet.rows.length && gap <= MOST_GAP; at++) {
    const found = markedAt(sheet, at, column);
    const isNext =
      found &&
      (kind === undefined
        ? found.place <= 1
        : found.kind === kind && (found.place === 0 || found.place === items.length + 1));
    if (!found || !isNext) {
      gap++;
      continue;
    }
    kind = found.kind;
    gap = 0;
    items.push({ sheet: sheet.name, row: at, column: found.column });
  }
  return items.length >= 2 ? { least: items.length, most: items.length, cells: items } : undefined;
}

/** Rows of a wrapped item or blank ones between two items. */
const MOST_GAP = 3;

function markedAt(
  sheet: SheetSnapshot,
  row: number,
  from: number,
): { readonly kind: string; readonly place: number; readonly column: number } | undefined {
  const cells = sheet.rows[row] ?? [];
  const filled = cells.flatMap((cell, column) =>
    cell !== undefined && String(cell.value).trim() !== "" ? [column] : [],
  );
  const [first, second, ...more] = filled.filter((column) => column >= from - 1);
  if (first === undefined || more.length > 0) return undefined;
  const text = String(cells[first]?.value ?? "").trim();
  const marker = markerOf(
    second === undefined ? text : `${text.replace(/[.)]?$/, ".")} ${String(cells[second]?.value ?? "")}`,
  );
  return marker && { ...marker, column: first };
}

/** A table right below that is headed by what was counted: one row for each. */
function inTable(tables: readonly Table[], { sheet, row }: CellRef, noun: string): Listed | undefined {
  const table = tables.find(
    (one) => one.sheet.name === sheet && one.header.top > row && one.header.top - row <= MOST_GAP,
  );
  const name = table?.columns.find(({ role }) => role === "label" || role === "indicator");
  if (!table || !name || !fold(name.path.join(" ")).includes(noun.slice(0, 6))) return undefined;
  const rows = recordRows(table).filter(({ parent, owner }) => parent === null && owner === null);
  const cells = rows.map(({ row: at }) => ({ sheet, row: at, column: name.column }));
  return rows.length >= 2 ? { least: rows.length, most: rows.length, cells } : undefined;
}
