import type { OddUnit } from "../between/units";
import { amount } from "../figure/amount";
import { showAmount } from "../figure/show";
import { columnLetters } from "../sheet/address";
import { stableId, labelOf } from "./build-finding";
import { shownSide } from "./cross-finding";
import { CROSS_SENTENCES, unitWords } from "./cross-words";
import type { Bilingual, Finding } from "./report";
import { addressOf } from "./show-figure";
import { fill } from "./words";

const PROOF_LINES = 20;

/** The finding for columns in another unit of money than the words over them say: one for all their rows. */
export function unitFinding({ table, columns, whole, unit, said, shown }: OddUnit): Finding {
  const [first] = shown;
  const [cell] = first?.own.cells ?? [];
  if (!first || !cell) throw new RangeError("a unit is known by some figures");
  const home = table.sheet.name;
  const letters = columns.map(({ column }) => columnLetters(column));
  const factor = Math.max(unit, said) / Math.min(unit, said);
  const values: Readonly<Record<string, Bilingual | string>> = {
    columns: whole ? ALL : { id: `${COLUMN.id} ${letters.join(", ")}`, en: `${COLUMN.en} ${letters.join(", ")}` },
    unit: unitWords(unit),
    said: unitWords(said),
    count: String(shown.length),
    factor: showAmount(amount(factor), { decimals: 0, locale: "id" }),
    cell: addressOf(cell, home),
    label: labelOf(table, cell),
    shown: shownSide(first.own),
    other: first.other.cells.map((one) => addressOf(one, home)).join(" + "),
    otherShown: shownSide(first.other),
  };
  const sentence = unit > said ? CROSS_SENTENCES.unsaidUnit : CROSS_SENTENCES.falseUnit;
  const own = shown.flatMap(({ own: { cells } }) => cells.map((one) => addressOf(one, home)));
  return {
    id: stableId("cross-table", `${home}!${letters.join(",")}`, [String(unit), String(said)]),
    rule: "cross-table",
    severity: "warning",
    sheet: home,
    cell: addressOf(cell, home),
    cells: [...new Set([...own, ...first.other.cells.map((one) => addressOf(one, home))])],
    shown: shownSide(first.own),
    expected: null,
    suspects: [],
    fix: null,
    symptoms: [],
    message: fill(sentence, values),
    proof: shown.slice(0, PROOF_LINES).flatMap(({ own: mine, other }) =>
      [mine, other].flatMap((side) =>
        side.cells.slice(0, 1).map((one) => ({
          sign: "" as const,
          cell: addressOf(one, home),
          label: labelOf(side.table, one),
          shown: shownSide(side),
        })),
      ),
    ),
    basis: CROSS_SENTENCES.basis,
  };
}

const ALL: Bilingual = { id: "Semua kolom uang", en: "All columns of money" };
const COLUMN: Bilingual = { id: "Kolom", en: "Columns" };
