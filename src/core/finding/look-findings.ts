import { showAmount } from "../figure/show";
import type { CheckedRelation } from "../relation/relation";
import type { Unexplained } from "../relation/unexplained";
import { labelOf, stableId } from "./build-finding";
import type { Bilingual, Finding, RuleId } from "./report";
import { addressOf, shownAt } from "./show-figure";
import { RULE_NAMES, fill } from "./words";

/** Averages and totals of which nothing says how they came about: told once a row, for a look. */
export function unexplainedFindings(unexplained: readonly Unexplained[]): readonly Finding[] {
  return unexplained.flatMap((one) =>
    one.kind === "percent" ? [] : [one.kind === "efficiency" ? efficiencyFinding(one) : lookAt(one, UNEXPLAINED)],
  );
}

/** An efficiency that cannot be derived: what each formula would give tells which was meant, or that the figure is wrong. */
function efficiencyFinding(one: Unexplained): Finding {
  const { table, cells, readings = [] } = one;
  const list = (language: keyof Bilingual): string =>
    readings
      .map(({ name, value }) => `${name[language]} = ${showAmount(value, { decimals: 2, locale: "id" })}`)
      .join("; ");
  if (readings.length === 0) return lookAt(one, UNEXPLAINED);
  const said = { shown: shownAt(table, cells[0]), list: { id: list("id"), en: list("en") } };
  return { ...lookAt(one, UNDERIVED, said), severity: "warning" };
}

const UNDERIVED: Bilingual = {
  id: "{cells} ({label}): efisiensi {shown} tidak dapat diturunkan dari angka tabel ini. Menurut rumus yang lazim: {list}. Tuliskan rumus yang dipakai, atau perbaiki angkanya.",
  en: "{cells} ({label}): the efficiency {shown} cannot be derived from the figures of this table. By the usual formulas: {list}. Say which formula is used, or correct the figure.",
};

/** Percentages that are cut off instead of rounded: told once a column, for a look. */
export function truncatedFindings(checked: readonly CheckedRelation[]): readonly Finding[] {
  const columns = new Map<string, CheckedRelation[]>();
  for (const one of checked) {
    if (one.note !== "truncated") continue;
    const { sheet, column } = one.relation.result;
    const key = `${sheet}!${column}`;
    columns.set(key, [...(columns.get(key) ?? []), one]);
  }
  return [...columns.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { kind, table, result } = first.relation;
    return [lookAt({ kind, table, cells: [result, ...others.map(({ relation }) => relation.result)] }, TRUNCATED)];
  });
}

const UNEXPLAINED: Bilingual = {
  id: "{cells} ({label}): {rule} ini tidak dapat diperiksa; tidak ada cara menghitung yang cocok dengan angka-angka di tabel ini.",
  en: "{cells} ({label}): this {rule} cannot be checked; no way of calculating it fits the figures of this table.",
};
const TRUNCATED: Bilingual = {
  id: "{cells} ({label}): {rule} dipotong, bukan dibulatkan; angka di belakang koma yang terakhir bisa berbeda satu.",
  en: "{cells} ({label}): the {rule} is cut off instead of rounded; the last decimal may differ by one.",
};
const BASIS: Bilingual = { id: "angka-angka tabel ini", en: "the figures of this table" };

type Seen = Pick<Unexplained, "table" | "cells"> & { readonly kind: RuleId };

function lookAt(
  { kind, table, cells }: Seen,
  sentence: Bilingual,
  values: Readonly<Record<string, Bilingual | string>> = {},
): Finding {
  const home = table.sheet.name;
  const [first] = cells;
  const addresses = cells.map((cell) => addressOf(cell, home));
  const cell = addressOf(first, home);
  const label = labelOf(table, first);
  return {
    id: stableId(kind, cell, [home, ...cells.map((one) => shownAt(table, one))]),
    rule: kind,
    severity: "info",
    sheet: home,
    cell,
    cells: addresses,
    shown: shownAt(table, first),
    expected: null,
    suspects: [],
    fix: null,
    symptoms: [],
    message: fill(sentence, { cells: shorten(addresses), label, rule: RULE_NAMES[kind], ...values }),
    proof: cells
      .slice(0, PROOF_LINES)
      .map((one) => ({ sign: "", cell: addressOf(one, home), label: labelOf(table, one), shown: shownAt(table, one) })),
    basis: BASIS,
  };
}

const PROOF_LINES = 20;
const MOST = 5;

function shorten(addresses: readonly string[]): string {
  return addresses.length <= MOST ? addresses.join(", ") : `${addresses.slice(0, MOST).join(", ")}, …`;
}
