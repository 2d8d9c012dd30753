import type { Bilingual } from "../finding/report";
import { recordRows } from "../table/table";
import { type Calculation, call, cell, number, operate, text } from "./calculation";
import type { EfficiencyFormula } from "./choices";
import { type Desk, draftCell } from "./draft-cell";
import type { PercentColumn } from "./percent-columns";
import { readColumnStyle, tableStyle } from "./percent-style";
import type { PlannedCell, PlannedColumn } from "./plan";

type NewColumn = Omit<PlannedColumn, "header" | "likeColumn" | "blankRows">;

/** Every formula of efficiency with its words; the cell's heading says which was chosen. */
const EFFICIENCY: Readonly<Record<EfficiencyFormula, { readonly title: string; readonly basis: Bilingual }>> = {
  E1: {
    title: "Efisiensi: capaian - serapan (%)",
    basis: { id: "capaian K dikurangi serapan anggaran", en: "achievement of K less absorption of the budget" },
  },
  E2: {
    title: "Efisiensi: 100 - serapan (%)",
    basis: { id: "bagian anggaran yang tidak terpakai", en: "the part of the budget that was not spent" },
  },
  E3: {
    title: "Efisiensi: serapan / capaian (%)",
    basis: { id: "serapan anggaran dibagi capaian K", en: "absorption of the budget over achievement of K" },
  },
  E4: {
    title: "Efisiensi: (pagu x capaian - realisasi) / (pagu x capaian) (%)",
    basis: { id: "cara PMK 22/PMK.02/2021, per baris", en: "after PMK 22/PMK.02/2021, row by row" },
  },
};

/** Plans a column of efficiency by the chosen formula, over the percentages of K and Rp that the table has or gets. */
export function draftEfficiency(
  desk: Desk,
  { column, known, drafts }: { column: number; known: readonly PercentColumn[]; drafts: readonly NewColumn[] },
): NewColumn | undefined {
  const { table } = desk.ledger;
  const { efficiency } = desk.choices;
  const at = (
    measure: "k" | "rp",
  ): { readonly column: number; readonly points: (row: number) => boolean } | undefined => {
    const draft = drafts.find((one) => one.kind === "percent" && one.measure === measure);
    const style = tableStyle(table);
    if (draft) return { column: draft.column, points: () => style.points };
    const existing = known.find(({ pair }) => pair.measure === measure);
    if (!existing) return undefined;
    const { byRow, main } = readColumnStyle(table, existing.column.column);
    return { column: existing.column.column, points: (row) => (byRow.get(row) ?? main ?? style).points };
  };
  const [k, rp] = [at("k"), at("rp")];
  if (efficiency === "none" || !rp || (!k && efficiency !== "E2")) return undefined;
  const style = tableStyle(table);
  const cells = recordRows(table).flatMap(({ row }): readonly PlannedCell[] => {
    const used = efficiency === "E2" ? [rp] : [k, rp];
    if (
      !used.every(
        (one) =>
          one && (desk.ledger.input(row, one.column).state === "figure" || desk.ledger.isPlanned(row, one.column)),
      )
    )
      return [];
    const fraction = (one: { column: number; points: (row: number) => boolean } | undefined): Calculation =>
      one?.points(row) ? operate(cell(row, one.column), "/", number("100")) : cell(row, one?.column ?? 0);
    const plain = formulaFor(efficiency, fraction(k), fraction(rp));
    const missing = used.map((one) => call("NOT", call("ISNUMBER", cell(row, one?.column ?? 0))));
    const zero =
      efficiency === "E3" || efficiency === "E4" ? [operate(cell(row, k?.column ?? 0), "=", number("0"))] : [];
    const calculation = call(
      "IF",
      call("OR", ...missing, ...zero),
      text(""),
      style.points ? operate(plain, "*", number("100")) : plain,
    );
    const planned = draftCell(desk, {
      row,
      column,
      role: "row",
      calculation,
      format: style.format,
      percent: !style.points,
      isNew: true,
    });
    return planned ? [planned] : [];
  });
  const { title, basis } = EFFICIENCY[efficiency];
  return cells.length > 0
    ? { column, kind: "efficiency", measure: "rp", isNew: true, title, basis, numberFormat: style.format, cells }
    : undefined;
}

/** Of fractions; a row's E4 comes to 1 - serapan / capaian, because the budget stands above and below. */
function formulaFor(formula: EfficiencyFormula, k: Calculation, rp: Calculation): Calculation {
  switch (formula) {
    case "E1":
      return operate(k, "-", rp);
    case "E2":
      return operate(number("1"), "-", rp);
    case "E3":
      return operate(rp, "/", k);
    case "E4":
      return operate(number("1"), "-", operate(rp, "/", k));
  }
}
