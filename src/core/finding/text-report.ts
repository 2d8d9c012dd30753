import type { TextCheck } from "../narrative/text-check";
import type { CellRef } from "../relation/relation";
import type { Table } from "../table/table";
import { labelOf } from "./build-finding";
import type { RelationStatus } from "./report";
import { addressOf, shownAt } from "./show-figure";

/** A cell of a table that a figure of a text was checked against. */
interface TextSource {
  /** A1 address with the sheet's name. */
  readonly cell: string;
  readonly label: string;
  readonly shown: string;
}

/** A figure of a text and what became of it. */
export interface TextFigure {
  readonly kind: TextCheck["kind"];
  readonly status: RelationStatus;
  /** As the text writes it. */
  readonly written: string;
  /** As it should be written; null when it holds or cannot be told. */
  readonly expected: string | null;
  readonly sources: readonly TextSource[];
  readonly sentence: string;
}

/** What became of the figures of a text that stands outside the workbook. */
export interface TextReport {
  readonly figures: readonly TextFigure[];
  /** Numbers of the text that no table and no sentence gives a meaning, such as years, and so were not checked. */
  readonly unread: readonly string[];
  /** How many tables the text was checked against, and on how many sheets. */
  readonly tables: number;
  readonly sheets: number;
}

/** Tells what became of the figures of a text, with the cells they were checked against. */
export function textReport(text: string, checks: readonly TextCheck[], tables: readonly Table[]): TextReport {
  return {
    figures: checks.map(({ kind, status, written, expected, sources, sentence }) => ({
      kind,
      status,
      written,
      expected: expected ?? null,
      sources: sources.flatMap((cell) => sourceOf(cell, tables) ?? []),
      sentence: sentence.trim(),
    })),
    unread: unreadNumbers(
      text,
      checks.map(({ written }) => written),
    ),
    tables: tables.length,
    sheets: new Set(tables.map(({ sheet }) => sheet)).size,
  };
}

function sourceOf(cell: CellRef, tables: readonly Table[]): TextSource | undefined {
  const table = tables.find(
    ({ sheet, area }) =>
      sheet.name === cell.sheet &&
      cell.row >= area.top &&
      cell.row <= area.bottom &&
      cell.column >= area.left &&
      cell.column <= area.right,
  );
  return table && { cell: addressOf(cell, ""), label: labelOf(table, cell), shown: shownAt(table, cell) };
}

/** Numbers that are left when those that were read are taken away. */
function unreadNumbers(text: string, written: readonly string[]): readonly string[] {
  let rest = text;
  for (const one of [...written].sort((a, b) => b.length - a.length)) rest = rest.replace(one, " … ");
  return [...rest.matchAll(/\d+(?:[.,/:-]\d+)*(?:\s?%)?/g)].map(([number]) => number);
}
