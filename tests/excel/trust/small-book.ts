import type { WorkbookState } from "../../../src/workbench/host/model/book";
import type { CellStyle } from "../../../src/workbench/host/model/style";
import type { CellData } from "../../../src/workbench/host/model/sheet";
import { area, type Cells, sheetState, workbook } from "../support";

const line = { style: "Continuous", weight: "Thin", color: { rgb: "#000000" } } as const;
const header: CellStyle = {
  font: { bold: true },
  fill: { color: { rgb: "#DDEBF7" } },
  borders: { top: line, bottom: line },
};
const body: CellStyle = { borders: { bottom: line } };

const ROWS: readonly (readonly [string, number, number, number])[] = [
  ["Program Penunjang Urusan", 600, 480, 0.8],
  // The realised figure is 10 too low, and the percentage of the row below is two digits swapped.
  ["Program Pendidikan", 900, 620, 0.7],
  ["Program Kesehatan", 500, 435, 0.78],
  ["Program Pekerjaan Umum", 250, 200, 0.8],
  ["Program Sosial", 750, 300, 0.4],
];

/** A budget table with two faults and an empty capaian column, with somebody's comment, colours and notes around it. */
export function smallBook(): WorkbookState {
  const cells: Cells = Object.fromEntries<CellData>(
    ROWS.flatMap(([name, budget, realised, percent], index) => {
      const row = String(index + 2);
      return [
        [`A${row}`, { value: name, style: body }],
        [`B${row}`, { value: budget, style: body, numberFormat: "#,##0" }],
        [`C${row}`, { value: realised, style: body, numberFormat: "#,##0" }],
        [`D${row}`, { value: percent, style: body, numberFormat: "0.00%" }],
      ];
    }),
  );
  const total = {
    A7: { value: "Jumlah", style: header },
    B7: { value: 3000, style: header },
    C7: { value: 2045, style: header },
    D7: { value: 0.6817, style: header, numberFormat: "0.00%" },
  };
  const data = sheetState(
    "Realisasi 2026",
    {
      A1: { value: "Program", style: header },
      B1: { value: "Anggaran (Rp)", style: header },
      C1: { value: "Realisasi (Rp)", style: header },
      D1: { value: "Capaian (%)", style: header },
      ...cells,
      ...total,
      A12: { value: "'=bukan rumus", apostrophe: true },
      G12: { value: 3000, formula: "=SUM(B2:B6)" },
    },
    {
      conditionalFormats: [
        {
          id: "{user}",
          areas: [area("B2:D6")],
          rule: { type: "Custom", formula: "=$B2>800" },
          style: { fill: { color: { rgb: "#FFFF00" } } },
          stopIfTrue: false,
        },
      ],
      notes: [{ row: 2, column: 0, author: "Rina", text: "Cek lagi" }],
    },
  );
  const comment = {
    id: "{c1}",
    sheetId: "{Realisasi 2026}",
    row: 3,
    column: 3,
    content: "Sudah dicek?",
    authorName: "Rina",
    authorEmail: "rina@example.com",
    created: "2026-01-01T00:00:00.000Z",
    resolved: false,
    replies: [],
  };
  return { ...workbook(data, sheetState("Lain", { A1: 1 })), comments: [comment] };
}
