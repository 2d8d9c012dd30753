import type { FaultDiagnosis } from "../diagnosis/diagnose";
import { labelOf, stableId } from "./build-finding";
import type { Bilingual, Finding } from "./report";
import { addressOf, machineValue, mendedValue, shownAt, writtenFigure } from "./show-figure";
import { SENTENCES, fill } from "./words";

const BASIS: Bilingual = { id: "sel lain di kolom ini berisi angka", en: "the other cells of this column hold numbers" };

/** The finding for a cell whose form betrays it: a time or date, or text, where the column holds numbers. */
export function faultFinding({ fault, symptoms }: FaultDiagnosis): Finding {
  const { table, cell, kind, value, others, proven, formula } = fault;
  const home = table.sheet.name;
  const address = addressOf(cell, home);
  const shown = shownAt(table, cell);
  const expected = value === undefined ? null : writtenFigure(table, cell, value);
  const sure = value !== undefined && (kind === "text-number" || others.length === 0 || proven || symptoms.length > 0);
  const own = value === undefined ? undefined : kind === "coerced" ? mendedValue(table, cell, value) : { value: machineValue(table, cell, value) };
  const template = kind === "text-number" ? SENTENCES.textNumber : expected === null ? SENTENCES.coercedUnknown : SENTENCES.coerced;
  return {
    id: stableId(kind, address, [home, shown]),
    rule: kind,
    severity: kind === "coerced" || symptoms.length > 0 ? "error" : "warning",
    sheet: home,
    cell: address,
    cells: [...new Set([address, ...symptoms.map((one) => addressOf(one.relation.result, home))])],
    shown,
    expected,
    suspects: own === undefined ? [] : [{ cell: address, value: own.value, cause: kind, probability: sure ? 0.98 : 0.6 }, ...others.map((other) => ({ cell: address, value: mendedValue(table, cell, other).value, cause: kind, probability: sure ? 0.01 : 0.2 }))],
    fix: formula !== undefined ? { cell: address, formula, ...formatOf(own) } : sure && own ? { cell: address, ...own } : null,
    symptoms: symptoms.map((one) => one.relation.id),
    message: fill(template, { cell: address, label: labelOf(table, cell), shown, expected: expected ?? "" }),
    proof: [{ sign: "", cell: address, label: labelOf(table, cell), shown }, ...(expected === null ? [] : [{ sign: "=" as const, cell: null, label: "", shown: expected }])],
    basis: BASIS,
  };
}

function formatOf(own: { readonly numberFormat?: string } | undefined): { readonly numberFormat?: string } {
  return own?.numberFormat === undefined ? {} : { numberFormat: own.numberFormat };
}
