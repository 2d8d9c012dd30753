import { type Scale, gradeNamed, gradesOf } from "../scale/scale";
import { readOperand } from "../relation/operand";
import type { BandRelation, CellRef, CheckedRelation } from "../relation/relation";
import type { Table } from "../table/table";
import { labelOf, stableId } from "./build-finding";
import type { Bilingual, Finding } from "./report";
import { addressOf, shownAt } from "./show-figure";
import { fill } from "./words";

/** A figure right on the bound that two intervals share, and which of the two its word takes it into. */
interface OnBound {
  readonly relation: BandRelation;
  readonly source: CellRef;
  readonly side: "upper" | "lower";
}

/**
 * Where two intervals share a bound (80-90 and 90-100), a figure right on it may be of either; words of one table that
 * take one figure up and another down are told, for information.
 */
export function boundFindings(checked: readonly CheckedRelation[]): readonly Finding[] {
  const groups = new Map<Table, Map<Scale, OnBound[]>>();
  for (const { relation, note } of checked) {
    const found = note === "scale-gap" && relation.form === "band" ? onBound(relation) : undefined;
    if (!found?.relation.scale) continue;
    const own = groups.get(found.relation.table) ?? new Map<Scale, OnBound[]>();
    groups.set(found.relation.table, own);
    own.set(found.relation.scale, [...(own.get(found.relation.scale) ?? []), found]);
  }
  return [...groups.values()].flatMap((own) => [...own.values()]).flatMap(oddOnes);
}

function onBound(relation: BandRelation): OnBound | undefined {
  const { table, result, terms, scale } = relation;
  const source = terms[0]?.cell;
  const operand = source && readOperand(table, source.row, source.column);
  if (!scale || !source || operand?.state !== "known") return undefined;
  const [first, ...others] = gradesOf(scale, operand.value);
  const named = gradeNamed(scale, table.text(result.row, result.column));
  if (!others.includes(first + 1)) return undefined;
  if (named === first) return { relation, source, side: "upper" };
  return named === first + 1 ? { relation, source, side: "lower" } : undefined;
}

function oddOnes(group: readonly OnBound[]): readonly Finding[] {
  const upper = group.filter(({ side }) => side === "upper");
  const lower = group.filter(({ side }) => side === "lower");
  const [few, many] = upper.length < lower.length ? [upper, lower] : [lower, upper];
  const [example] = many;
  return example ? few.map((one) => finding(one, example)) : [];
}

const SENTENCE: Bilingual = {
  id: 'Angka {figure} di {source} ({label}) tepat di batas dua interval dan disebut "{shown}" di {cell}, yaitu kategori {side}; angka {figure2} di {source2} yang juga tepat di batas disebut "{shown2}", yaitu kategori {side2}. Pastikan satu cara membaca batas yang dipakai.',
  en: 'The figure {figure} in {source} ({label}) is right on the bound of two intervals and {cell} calls it "{shown}", the {side} grade; {figure2} in {source2}, on a bound as well, is called "{shown2}", the {side2} grade. Make sure that bounds are read in one way.',
};
const SIDES: Readonly<Record<OnBound["side"], Bilingual>> = {
  upper: { id: "di atas batas", en: "upper" },
  lower: { id: "di bawah batas", en: "lower" },
};

function finding(one: OnBound, example: OnBound): Finding {
  const { relation, source } = one;
  const { table, result, basis } = relation;
  const home = table.sheet.name;
  const cell = addressOf(result, home);
  const shown = shownAt(table, result);
  const values = (language: keyof Bilingual): Readonly<Record<string, string>> => ({
    cell,
    shown,
    source: addressOf(source, home),
    figure: shownAt(table, source),
    label: labelOf(table, source),
    side: SIDES[one.side][language],
    source2: addressOf(example.source, home),
    figure2: shownAt(table, example.source),
    shown2: shownAt(table, example.relation.result),
    side2: SIDES[example.side][language],
  });
  const cells = [result, source, example.relation.result, example.source].map((ref) => addressOf(ref, home));
  return {
    id: stableId("predicate", cell, [home, shown, "bound"]),
    rule: "predicate",
    severity: "info",
    sheet: home,
    cell,
    cells: [...new Set(cells)],
    shown,
    expected: null,
    suspects: [],
    fix: null,
    symptoms: [],
    message: { id: fill(SENTENCE, values("id")).id, en: fill(SENTENCE, values("en")).en },
    proof: [source, result, example.source, example.relation.result].map((ref) => ({
      sign: "" as const,
      cell: addressOf(ref, home),
      label: labelOf(table, ref),
      shown: shownAt(table, ref),
    })),
    basis,
  };
}
