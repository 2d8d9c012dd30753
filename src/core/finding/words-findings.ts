import { misspeltIn } from "../relation/words";
import type { CheckedRelation, WordsRelation } from "../relation/relation";
import { stableId } from "./build-finding";
import type { Bilingual, Finding } from "./report";
import { addressOf, shownAt } from "./show-figure";
import { fill } from "./words";

/** Amounts in words that hold words of no number: what could be read of them, and which words could not. */
export function misspeltFindings(checked: readonly CheckedRelation[]): readonly Finding[] {
  return checked.flatMap(({ relation, status, note, expectedText = "" }) =>
    note === "misspelt" && relation.form === "words" && status !== "broken"
      ? [misspelt(relation, { isRead: status === "held", expectedText })]
      : [],
  );
}

const READ: Bilingual = {
  id: '{cell}: kata {words} dalam terbilang bukan kata bilangan. Menurut bacaan yang terdekat terbilangnya sama dengan angkanya {figure} ({source}); seharusnya tertulis "{expected}".',
  en: '{cell}: {words} in the amount in words is no number word. By the nearest reading the words say the figure {figure} ({source}); they should read "{expected}".',
};
const UNREAD: Bilingual = {
  id: '{cell}: terbilang tidak dapat dibaca{words}. Menurut angkanya {figure} ({source}) seharusnya "{expected}".',
  en: '{cell}: the amount in words cannot be read{words}. By the figure {figure} ({source}) it should be "{expected}".',
};

function misspelt(
  relation: WordsRelation,
  { isRead, expectedText }: { readonly isRead: boolean; readonly expectedText: string },
): Finding {
  const { table, result, terms, basis } = relation;
  const home = table.sheet.name;
  const source = terms[0]?.cell ?? result;
  const cell = addressOf(result, home);
  const words = misspeltIn(relation)
    .map(({ word, meant }) => `"${word}"${meant === undefined ? "" : ` (${meant})`}`)
    .join(", ");
  const values = {
    cell,
    words: isRead || words === "" ? words : `: ${words}`,
    figure: shownAt(table, source),
    source: addressOf(source, home),
    expected: expectedText,
  };
  return {
    id: stableId("words", cell, [home, "misspelt", words]),
    rule: "words",
    severity: "warning",
    sheet: home,
    cell,
    cells: [cell, values.source],
    shown: shownAt(table, result),
    expected: expectedText,
    suspects: [],
    fix: null,
    symptoms: [],
    message: fill(isRead ? READ : UNREAD, values),
    proof: [source, result].map((one) => ({
      sign: "" as const,
      cell: addressOf(one, home),
      label: "",
      shown: shownAt(table, one),
    })),
    basis,
  };
}
