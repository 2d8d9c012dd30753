import { ZERO } from "../figure/amount";
import type { Graded } from "../scale/fit";
import type { Table } from "../table/table";
import type { ChosenScale } from "./choose-scale";
import { readOperand } from "./operand";
import type { BandRelation, CellRef } from "./relation";

/** The word of one cell with the figure of another. */
export function gradedAt(table: Table, result: CellRef, source: CellRef): Graded {
  const operand = readOperand(table, source.row, source.column);
  const word = table.text(result.row, result.column);
  return operand.state === "known"
    ? { word, score: operand.value, decimals: operand.decimals }
    : { word, score: ZERO, decimals: 0 };
}

/** The relation of a word with its figure under a scale; without a scale it is a word that nothing can be said of. */
export function bandOf(
  table: Table,
  { result, source }: { readonly result: CellRef; readonly source: CellRef },
  chosen: Omit<ChosenScale, "fit"> | undefined,
): BandRelation {
  return {
    id: `predicate:${result.sheet}!${result.row}:${result.column}`,
    kind: "predicate",
    form: "band",
    table,
    result,
    terms: [{ cell: source, weight: 1 }],
    scale: chosen?.scale ?? null,
    basis: chosen?.basis ?? NO_SCALE,
    blank: "missing",
  };
}

const NO_SCALE = { id: "skalanya tidak dikenal", en: "its scale is not known" };
