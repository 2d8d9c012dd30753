import { type Amount, round } from "../figure/amount";
import { readOperand } from "../relation/operand";
import type { BandRelation, CheckedRelation } from "../relation/relation";
import { type Grade, type Scale, gradeAt, gradeNamed, gradesOf } from "../scale/scale";
import { labelOf, stableId } from "./build-finding";
import type { Bilingual, Finding } from "./report";
import { addressOf, shownAt } from "./show-figure";
import { fill } from "./words";

/** Words whose figure falls into a gap between two printed intervals: both readings are told, for information. */
export function gapFindings(checked: readonly CheckedRelation[]): readonly Finding[] {
  return checked.flatMap(({ relation, note }) =>
    note === "scale-gap" && relation.form === "band" ? gapFinding(relation) : [],
  );
}

const SENTENCE: Bilingual = {
  id: 'Angka {figure} di {source} ({label}) jatuh di antara dua interval yang tercetak ({lower} dan {upper}). Menurut batas bawah kategorinya "{byBound}", menurut {other} "{byOther}"; di {cell} tertulis "{shown}". Pastikan pembacaan yang dipakai instansi Anda.',
  en: 'The figure {figure} in {source} ({label}) falls between two printed intervals ({lower} and {upper}). By the lower bounds it is "{byBound}", by {other} "{byOther}"; {cell} reads "{shown}". Make sure which reading your office uses.',
};
const ROUNDED: Bilingual = { id: "pembulatan", en: "rounding" };
const UPPER: Bilingual = { id: "batas atas interval di bawahnya", en: "the upper bound of the interval below" };

function gapFinding({ table, result, terms, scale, basis }: BandRelation): readonly Finding[] {
  const source = terms[0]?.cell;
  const operand = source && readOperand(table, source.row, source.column);
  if (!source || operand?.state !== "known" || scale === null) return [];
  const reading = readGap(scale, operand.value, table.text(result.row, result.column));
  if (!reading) return [];
  const home = table.sheet.name;
  const cell = addressOf(result, home);
  const shown = shownAt(table, result);
  const { bound, above, isRounded } = reading;
  const values = {
    cell,
    shown,
    source: addressOf(source, home),
    figure: shownAt(table, source),
    label: labelOf(table, source),
    lower: intervalOf(bound),
    upper: intervalOf(above),
    byBound: bound.label,
    other: isRounded ? ROUNDED : UPPER,
    byOther: above.label,
  };
  const proof = [source, result].map((one) => ({
    sign: "" as const,
    cell: addressOf(one, home),
    label: labelOf(table, one),
    shown: shownAt(table, one),
  }));
  return [
    {
      id: stableId("predicate", cell, [home, shown, values.figure]),
      rule: "predicate",
      severity: "info",
      sheet: home,
      cell,
      cells: [cell, values.source],
      shown,
      expected: null,
      suspects: [],
      fix: null,
      symptoms: [],
      message: fill(SENTENCE, values),
      proof,
      basis,
    },
  ];
}

/** Both readings of a figure in a gap, where they differ in what is written or in rounding; undefined where they do not. */
function readGap(
  scale: Scale,
  score: Amount,
  word: string,
): { readonly bound: Grade; readonly above: Grade; readonly isRounded: boolean } | undefined {
  const [first, other] = gradesOf(scale, score);
  const [bound, above] = [scale.grades[first], scale.grades[first - 1]];
  if (!bound || !above || other !== first - 1) return undefined;
  const isRounded = gradeAt(scale, round(score, 0)) === other;
  return isRounded || gradeNamed(scale, word) === other ? { bound, above, isRounded } : undefined;
}

/** An interval as a person writes it: `76-90`. */
function intervalOf({ from, to }: Grade): string {
  const [low, high] = [from, to].map((bound) => bound?.replace(".", ","));
  if (low === undefined) return `≤ ${high ?? ""}`;
  return high === undefined ? `≥ ${low}` : `${low}-${high}`;
}
