import type { RowKind } from "../finding/report";
import type { Area } from "../sheet/address";
import type { Table, TableRow } from "../table/table";
import type { Pair } from "./pairs";
import { type KnownRatio, readRatio } from "./row-ratio";

/** A row that gets a percentage. */
export interface RatioRow {
  readonly row: TableRow;
  readonly ratio: KnownRatio;
}

/** What a pair gives over the rows of its table. */
export interface PairRatios {
  readonly pair: Pair;
  /** Rows whose percentage can be a formula; none when figures as text are the rule. */
  readonly rows: readonly RatioRow[];
  /** The smallest range around the figures that stand there as text. */
  readonly texts: Area | undefined;
}

const NEVER: ReadonlySet<RowKind> = new Set(["header", "note", "blank", "average", "predicate"]);
const MONEY_ONLY: ReadonlySet<RowKind> = new Set(["total", "subtotal"]);

/** Reads a pair over all rows. Where at least half of them hold figures as text, none is planned. */
export function readRatios(table: Table, pair: Pair): PairRatios {
  const rows: RatioRow[] = [];
  let texts: Area | undefined;
  let textRows = 0;
  for (const row of table.rows) {
    if (NEVER.has(row.kind) || (pair.measure === "k" && MONEY_ONLY.has(row.kind))) continue;
    const ratio = readRatio(table, row, pair);
    if (ratio.state === "known") rows.push({ row, ratio });
    if (ratio.state !== "text-figure") continue;
    textRows++;
    for (const column of ratio.columns) texts = grow(texts, row.row, column);
  }
  return { pair, rows: textRows >= rows.length ? [] : rows, texts };
}


function grow(area: Area | undefined, row: number, column: number): Area {
  if (!area) return { top: row, bottom: row, left: column, right: column };
  return {
    top: Math.min(area.top, row),
    bottom: Math.max(area.bottom, row),
    left: Math.min(area.left, column),
    right: Math.max(area.right, column),
  };
}
