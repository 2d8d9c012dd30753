import { toA1 } from "../../../../src/core/sheet/address";
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/sheet/snapshot";
import { eDalev, tabel21, tabel22, tabel37, tc29 } from "./evaluation";
import type { Model } from "./model";
import { narrative } from "./narrative";
import type { Page, Place } from "./page";
import { agreement, amendment, sipd, tc30, tc31 } from "./plan";

/** A whole report in one workbook, with the place of every figure by its key. */
export interface Book {
  readonly sheets: readonly SheetSnapshot[];
  readonly places: ReadonlyMap<string, Place>;
}

/** Ways in which the same report may be written. */
export interface Variant {
  /** Tabel 2.1 in thousands of rupiah. */
  readonly thousands?: boolean;
  /** Names of sub kegiatan are spelt otherwise in Tabel 3.7. */
  readonly drift?: boolean;
  /** Money of T-C.31 is text with dots. */
  readonly text?: boolean;
  /** Sheets stand in the opposite order. */
  readonly reversed?: boolean;
  /** Only these sheets. */
  readonly only?: readonly string[];
}

/** Changes that are made to the model before one sheet is written from it: the sheet then agrees in itself and with no other. */
export type Twists = Readonly<Partial<Record<string, (model: Model) => Model>>>;

const DRIFTS: readonly (readonly [RegExp, string])[] = [
  [/Barang Cetakan/, "Barang Cetak"],
  [/Efektifitas/, "Efektivitas"],
  [/ dan Penggandaan$/, " & Penggandaan"],
  [/Komunikasi, /, "Komunikasi,"],
];

/** Writes a model as a workbook. */
export function writeBook(model: Model, variant: Variant = {}, twists: Twists = {}): Book {
  const drift = (name: string): string => DRIFTS.reduce((text, [from, to]) => text.replace(from, to), name);
  const writers: readonly (readonly [string, (model: Model) => Page])[] = [
    ["PK", agreement],
    ["Tabel 2.1", (own) => tabel21(own, { unit: variant.thousands ? 1000 : 1 })],
    ["Tabel 2.2", tabel22],
    ["T-C.29", tc29],
    ["T-C.30", tc30],
    ["T-C.31", (own) => tc31(own, { text: variant.text ?? false })],
    ["Lampiran", amendment],
    ["e-Dalev", eDalev],
    ["Tabel 3.7", (own) => tabel37(own, variant.drift ? drift : undefined)],
    ["SIPD", sipd],
    ["Analisis", narrative],
  ];
  const pages = writers
    .filter(([name]) => variant.only?.includes(name) ?? true)
    .map(([name, write]) => write((twists[name] ?? ((same) => same))(model)));
  const sheets = pages.map((page) => page.snapshot());
  return {
    sheets: variant.reversed ? [...sheets].reverse() : sheets,
    places: new Map(pages.flatMap(({ places }) => [...places])),
  };
}

/** The book as a workbook to examine. */
export function workbookOf({ sheets }: Book): WorkbookSnapshot {
  return { name: "lkjip.xlsx", sheets, readOnly: false, marks: [], settings: {} };
}

/** The address of a figure, e.g. `T-C.29!D12`. */
export function addressIn({ places }: Book, key: string): string {
  const { sheet, row, column } = placeIn(places, key);
  return `${sheet}!${toA1(row, column)}`;
}

function placeIn(places: Book["places"], key: string): Place {
  const place = places.get(key);
  if (!place) throw new RangeError(`no figure ${key}`);
  return place;
}

/** What a figure's cell holds. */
export function valueIn(book: Book, key: string): CellValue | undefined {
  const { sheet, row, column } = placeIn(book.places, key);
  return book.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column]?.value;
}

/** The book with one figure changed; null empties its cell. */
export function changeCell(book: Book, key: string, change: (value: CellValue) => CellValue | null): Book {
  const { sheet, row, column } = placeIn(book.places, key);
  const changed = (cell: Cell | undefined): Cell | undefined => {
    const value = change(cell?.value ?? "");
    return value === null ? undefined : { ...cell, value };
  };
  const sheets = book.sheets.map((one) =>
    one.name === sheet
      ? {
          ...one,
          rows: one.rows.map((cells, at) =>
            at === row ? (cells ?? []).map((cell, place) => (place === column ? changed(cell) : cell)) : cells,
          ),
        }
      : one,
  );
  return { ...book, sheets };
}
