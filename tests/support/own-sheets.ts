import type { NewSheet } from "../../src/core/sheet/new-sheet";
import { OWN_TITLES } from "../../src/core/sheet/own-sheets";

/** Texts that programs of tables would take for formulas, dates or figures. */
export const HOSTILE = [
  '=HYPERLINK("http://contoh.go.id";"klik")',
  "=1+1",
  "+62811",
  "-5",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "'=1+1",
  "1/2",
  "4.286.300.000",
  "TRUE",
  '<b>&"tebal"</b>',
] as const;

/** A small worksheet of our own, with every hostile text, a link and a chart. */
export function ownSheet(part: Partial<NewSheet> = {}): NewSheet {
  return {
    name: "Lembar Temuan",
    columns: [6, 40, 20],
    rows: [
      [{ value: OWN_TITLES.findings.id, look: "title" }],
      [
        { value: "No.", look: "head" },
        { value: "Temuan", look: "head" },
        { value: "Sel", look: "head" },
      ],
      ...HOSTILE.map((value, index) => [
        { value: index + 1, look: "number" as const },
        { value, look: "text" as const },
        { value: "A1", look: "centred" as const, link: { sheet: "Data", cell: "A1" } },
      ]),
    ],
    frozenRows: 2,
    filter: { top: 1, left: 0, bottom: 1 + HOSTILE.length, right: 2 },
    repeated: [1, 1],
    charts: [
      {
        title: "Temuan",
        data: { top: 1, left: 1, bottom: 4, right: 2 },
        place: { top: 1, left: 4, bottom: 12, right: 9 },
        stacked: false,
      },
    ],
    ...part,
  };
}
