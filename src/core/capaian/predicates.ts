import { type Amount, HUNDRED, amount, divide, scaleOf, toPlain } from "../figure/amount";
import { type Grade, type Scale, gradeNamed } from "../scale/scale";
import { PKO } from "../scale/scales";
import type { Table } from "../table/table";
import { fold } from "../table/text";
import { type Calculation, call, number, operate, text } from "./calculation";
import type { CapaianChoices } from "./choices";

/** The word for a figure by a scale; blank where there is no figure. `fraction`: the cell holds 0.9 for 90%. */
export function predicateCalculation(
  figure: Calculation,
  scale: Scale,
  { fraction, labels }: { fraction: boolean; labels: CapaianChoices["labels"] },
): Calculation {
  const score = rounded(figure, scale, fraction);
  const word = [...scale.grades].reverse().reduce<Calculation>((rest, grade) => {
    const label = text(wordOf(grade, labels));
    if (grade.from === null) return label;
    return call(
      "IF",
      operate(score, scale.lowerBound === "included" ? ">=" : ">", number(heldBound(amount(grade.from), fraction))),
      label,
      rest,
    );
  }, text(""));
  return call("IF", call("NOT", call("ISNUMBER", figure)), text(""), word);
}

function rounded(figure: Calculation, { decimals }: Scale, fraction: boolean): Calculation {
  return decimals === null ? figure : call("ROUND", figure, number(String(decimals + (fraction ? 2 : 0))));
}

function heldBound(bound: Amount, fraction: boolean): string {
  return toPlain(fraction ? divide(bound, HUNDRED, scaleOf(bound) + 2) : bound);
}

/** A grade's word, or its short code (`ST`) where it has one. */
function wordOf({ label, also }: Grade, labels: CapaianChoices["labels"]): string {
  const code = [label, ...also].find((one) => /^[A-Z]{1,2}-?$/.test(one));
  const word = [label, ...also].find((one) => !/^[A-Z]{1,2}-?$/.test(one));
  return (labels === "codes" ? code : isCode(label) ? label : word) ?? label;
}

function isCode(label: string): boolean {
  return /^[A-Z]{1,2}-?$/.test(label);
}

/** The scale of a table's predicates and how they are written, by the words that stand there or the headings over them. */
export interface ScaleInTable {
  readonly scale: Scale;
  readonly labels: CapaianChoices["labels"];
  readonly by: "words" | "heading";
}

export function readScaleOf(table: Table, scales: readonly Scale[]): ScaleInTable | undefined {
  const words = predicateWords(table, scales);
  if (words.length > 0) {
    const counts = scales.map((scale) => ({
      scale,
      named: words.filter((word) => gradeNamed(scale, word) !== undefined).length,
    }));
    const best = counts.sort((a, b) => b.named - a.named)[0];
    if (best && best.named * 2 > words.length)
      return {
        scale: best.scale,
        labels: words.every((word) => /^\(?[A-Z]{1,2}-?\)?$/.test(word.trim())) ? "codes" : "words",
        by: "words",
      };
  }
  const heading = fold(
    table.columns
      .filter(({ role }) => role === "predicate")
      .map(({ path }) => path.join(" "))
      .join(" ") +
      " " +
      table.rows
        .filter(({ kind }) => kind === "predicate")
        .map(({ label }) => label)
        .join(" "),
  );
  if (/\b(pko|nko)\b|kinerja organisasi/.test(heading)) return found(scales, PKO.id, "heading");
  const named = (
    [
      ["ipp", /\bipp\b|pekppp|pelayanan publik/],
      ["skm", /\b(skm|ikm)\b|kepuasan masyarakat|mutu pelayanan/],
      ["akip", /\b(akip|sakip)\b/],
    ] as const
  ).find(([, pattern]) => pattern.test(heading));
  return named ? found(scales, named[0], "heading") : undefined;
}

function found(scales: readonly Scale[], id: string, by: ScaleInTable["by"]): ScaleInTable | undefined {
  const scale = scales.find((one) => one.id === id);
  return scale && { scale, labels: "words", by };
}

function predicateWords(table: Table, scales: readonly Scale[]): readonly string[] {
  const columns = table.columns.filter(({ role }) => role === "predicate").map(({ column }) => column);
  return table.rows.flatMap(({ row, kind }) => {
    const at =
      kind === "predicate"
        ? table.columns
            .filter(({ role }) => role !== "label" && role !== "note" && role !== "code")
            .map(({ column }) => column)
        : kind === "header"
          ? []
          : columns;
    return at
      .map((column) => table.text(row, column))
      .filter((word) => word !== "" && scales.some((scale) => gradeNamed(scale, word) !== undefined));
  });
}
