import type { ColumnAspect, ColumnReason } from "../finding/report";
import type { ColumnContent } from "./column-content";
import { type ColumnReading, type ColumnWords, readColumn } from "./column-role";

const NO_CONTENT: Omit<ColumnContent, "style"> = {
  texts: 0, figures: 0, dashes: 0, percents: 0, currencies: 0, ticks: 0, codes: 0, median: 0, large: 0, largest: 0, longest: 0,
};

const ASPECTS = ["role", "measure", "period"] as const satisfies readonly ColumnAspect[];

/**
 * Why a column is read as it is: what the reading would not be the same without. Each piece of evidence is taken away
 * in turn and the column read again, so that the reasons cannot drift from the reading itself.
 */
export function explainColumn(words: ColumnWords, reading: ColumnReading): readonly ColumnReason[] {
  const { path, content, formula } = words;
  const withoutText = path.map((_text, index) => readColumn({ ...words, path: path.filter((_other, at) => at !== index) }));
  const withoutContent = readColumn({ ...words, content: { ...NO_CONTENT, style: content.style } });
  const withoutFormula = formula ? readColumn({ ...words, formula: null }) : reading;
  return ASPECTS.filter((of) => reading[of] !== null).flatMap((of): readonly ColumnReason[] => {
    const changes = (other: ColumnReading): boolean => other[of] !== reading[of];
    const needed = path.filter((_text, index) => changes(withoutText[index] ?? reading));
    const reasons: ColumnReason[] = [];
    if (changes(withoutFormula)) reasons.push({ of, by: "numberRow", text: words.formulaText ?? "" });
    if (needed.length > 0) reasons.push({ of, by: "header", text: needed.join(" > ") });
    if (changes(withoutContent)) reasons.push(contentReason(of, reading, content));
    if (reasons.length > 0) return reasons;
    // Said twice over: either would do.
    return path.length > 0 ? [{ of, by: "header", text: path.at(-1) ?? "" }] : [contentReason(of, reading, content)];
  });
}

function contentReason(of: ColumnAspect, { role, measure }: ColumnReading, content: ColumnContent): ColumnReason {
  const { texts, figures, dashes, ticks, codes, currencies, percents, large } = content;
  const total = texts + figures + dashes + ticks;
  const told = (sort: Extract<ColumnReason, { by: "contents" }>["sort"], count: number): ColumnReason => ({ of, by: "contents", sort, count, total });
  if (role === "tick") return told("ticks", ticks);
  if (role === "code") return told("codes", codes);
  if (measure === "rp" && currencies > 0) return told("money", currencies);
  if (measure === "rp" && large > 0) return told("large", large);
  if (measure === "percent" && percents > 0) return told("percent", percents);
  return texts > figures + dashes ? told("words", texts) : told("figures", figures + dashes);
}
