import type { TableColumn, TableRow } from "../table/table";
import { fold } from "../table/text";
import { officeName } from "./context";
import { squash } from "./names";

/** Something that a row of a table, or several rows together, are about, by which the same thing is found in another table. */
export interface Entity {
  readonly row: TableRow;
  /** The rows whose figures together are its own: its row alone, or the rows of a list that belong to it. */
  readonly members: readonly TableRow[];
  /** Those of its members that say again what its row says: the table lists it more than once. */
  readonly repeats?: readonly TableRow[];
  /** No row says it: it is put together from rows that do. */
  readonly gathered: boolean;
  /** Squashed name of the unit whose section the row stands in, else of the table's own office; blank when none is named. */
  readonly unit: string;
  /** The row stands in no unit's section: it is the whole office's, or the office's own. */
  readonly home: boolean;
  readonly level: Level;
  readonly code: string;
  readonly name: string;
  readonly words: readonly string[];
}

export type Level = "program" | "kegiatan" | "subkegiatan" | "unit" | "total" | "indicator" | "other";

/** The level that a column's heading names alone. */
export function levelOfHeading({ path }: Pick<TableColumn, "path">): Level | undefined {
  const leaf = fold(path.at(-1) ?? "");
  return HEADINGS.find(([pattern]) => pattern.test(leaf))?.[1];
}

const HEADINGS: readonly (readonly [RegExp, Level])[] = [
  [/^(nama |uraian |kode )?program$/, "program"],
  [/^(nama |uraian |kode )?kegiatan$/, "kegiatan"],
  [/^(nama |uraian |kode )?sub ?kegiatan$/, "subkegiatan"],
  [/^(nama |uraian |kode )?(sub ?unit|sub ?skpd|unit kerja|unit)$/, "unit"],
];

/** A unit's name as it is compared: the innermost office that the words name. */
export function unitName(label: string): string {
  const office = officeName(label);
  return office === "" ? squash(label) : office;
}

/** Name under which the totals of two tables meet; no name of a programme squashes to it. */
export const TOTAL = "=";

/** A code as it is compared: sub kegiatan of two and of four digits are the same. */
export function codeOf(code: string | null): string {
  if (code === null) return "";
  const parts = code.split(/[^0-9A-Za-z]+/).filter((part) => part !== "");
  return parts.length < 3 ? "" : parts.map((part) => part.replace(/^0+(?=\d)/, "")).join(".");
}
