import { gradesShown } from "../scale/fit";
import { type Scale, gradeNamed } from "../scale/scale";
import { readOperand } from "./operand";
import type { BandRelation, CheckedRelation } from "./relation";

/** A predicate must be the word of the interval its figure falls into; either reading of a gap is accepted. */
export function checkBand(relation: BandRelation): CheckedRelation {
  const { table, result, scale } = relation;
  const text = table.text(result.row, result.column);
  const base = { relation, stated: undefined, expected: undefined, decimals: 0 } as const;
  const source = relation.terms[0]?.cell;
  const operand = source ? readOperand(table, source.row, source.column) : undefined;
  const named = scale === null ? undefined : gradeNamed(scale, text);
  if (scale === null || named === undefined || operand?.state !== "known")
    return { ...base, status: "notCheckable", note: text === "" ? "not-filled" : "unreadable" };
  const [first, ...others] = gradesShown(scale, { score: operand.value, decimals: operand.decimals });
  const held = [first, ...others].includes(named);
  const isGap = others.some((other) => other !== first);
  return {
    ...base,
    status: held ? "held" : "broken",
    expectedText: writtenLike(scale, first, text),
    ...(held && isGap ? { note: "scale-gap" as const } : {}),
  };
}

/** The word of a grade in the writing of the stated one, or in the nearest to it: `ST`, `Sangat Tinggi`, `sangat tinggi`. */
function writtenLike(scale: Scale, index: number, like: string): string {
  const grade = scale.grades[index];
  if (!grade) return "";
  const named = scale.grades[gradeNamed(scale, like) ?? index];
  const names = named ? [named.label, ...named.also] : [];
  const distances = names.map((name) =>
    name.toLowerCase() === like.trim().toLowerCase() ? -1 : Math.abs(name.length - like.length),
  );
  const place = distances.indexOf(Math.min(...distances));
  const word = [grade.label, ...grade.also][Math.max(0, place)] ?? grade.label;
  if (like === like.toUpperCase()) return word.toUpperCase();
  return like === like.toLowerCase() ? word.toLowerCase() : word;
}
