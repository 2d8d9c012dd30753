import { act, screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import type { CapaianPlan, PlannedCell } from "../../src/core/capaian/plan";
import { type CapaianChoices, DEFAULT_CHOICES } from "../../src/core/capaian/choices";
import { sheetOf, workbookOf } from "../actions/fake-workbook";
import { button, openChecked, openPane } from "./open-pane";

const cell = (row: number, state: PlannedCell["state"], now: string | null): PlannedCell => ({
  row,
  column: 8,
  role: "row",
  value: 98.5,
  formula: `=IF(F${String(row + 1)}=0,"",G${String(row + 1)}/F${String(row + 1)}*100)`,
  shown: "98,50",
  now,
  state,
});
const plan: CapaianPlan = {
  tables: [
    {
      sheet: "T-C.31",
      range: "A6:I40",
      choices: DEFAULT_CHOICES,
      reasons: {},
      remarks: [],
      columns: [
        {
          column: 8,
          kind: "percent",
          title: "Rp",
          basis: { id: "9 / 7", en: "9 / 7" },
          measure: "rp",
          isNew: false,
          header: [],
          numberFormat: "0.00",
          likeColumn: 7,
          cells: [cell(9, "differs", "89,50"), ...Array.from({ length: 20 }, (_, i) => cell(10 + i, "empty", null))],
        },
        {
          column: 9,
          kind: "predicate",
          title: "Predikat",
          basis: { id: "Skala", en: "Scale" },
          measure: "predicate",
          isNew: true,
          header: [{ row: 5, text: "Predikat" }],
          numberFormat: "General",
          likeColumn: 7,
          cells: Array.from({ length: 8 }, (_, i) => cell(10 + i, "empty", null)),
        },
      ],
    },
  ],
  texts: [],
  notPossible: [{ sheet: "Lain", range: null, reason: "no-target-and-realised" }],
};

test("what would be written is shown per table and column before anything is, old beside new", async () => {
  const { port, user, container } = await openChecked({ plan });
  await user.click(button("Tulis capaian"));
  expect(await screen.findByRole("heading", { name: "Tulis capaian" })).toHaveFocus();
  expect(screen.getByText("Kolom I: capaian Rp (%)")).toBeVisible();
  expect(screen.getByText("20 sel kosong akan diisi, 1 sel berbeda")).toBeVisible();
  const differing = screen.getByRole("table", { name: "Sel yang berbeda" });
  expect(within(differing).getByRole("row", { name: "I10 89,50 98,50" })).toBeVisible();
  expect(screen.getByText("Kolom baru J: predikat")).toBeVisible();
  expect(screen.getByText("Lain: tidak ada pasangan kolom target dan realisasi")).toBeVisible();
  expect(port.applied).toEqual([]);
  expect(await axe(container)).toHaveNoViolations();
});

test("long columns show a few cells first and more when asked", async () => {
  const { user } = await openChecked({ plan });
  await user.click(button("Tulis capaian"));
  const samples = await screen.findByRole("table", { name: "Contoh isi" });
  expect(within(samples).getAllByRole("row")).toHaveLength(6);
  await user.click(button("Tampilkan 3 baris lagi"));
  expect(within(samples).getAllByRole("row")).toHaveLength(9);
});

test("a table can be left out, and then there is nothing to write", async () => {
  const { user } = openPane({ plan });
  await user.click(button("Tulis capaian"));
  await user.click(await screen.findByRole("checkbox", { name: "A6:I40 di T-C.31" }));
  expect(button("Tulis")).toHaveAttribute("aria-disabled", "true");
});

/** The plan with one choice made by a person. */
function chosen(choices: Partial<CapaianChoices>): CapaianPlan {
  return { ...plan, tables: plan.tables.map((table) => ({ ...table, choices: { ...table.choices, ...choices } })) };
}

test("figures already there are kept unless the person chooses to replace them; the choice stays in the workbook", async () => {
  const asked: string[] = [];
  const { user, port } = await openChecked({
    plan: (_workbook, { stored = [] }) => {
      asked.push(JSON.stringify(stored.map(({ choices }) => choices)));
      return chosen(stored[0]?.choices ?? {});
    },
  });
  await user.click(button("Tulis capaian"));
  await user.click(await screen.findByRole("button", { name: "Pilihan" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Angka yang sudah ada" }), "Diganti bila berbeda");
  expect(asked).toEqual(["[]", '[{"existing":"replace"}]']);
  await user.click(button("Tulis"));
  expect(await screen.findByText("29 sel capaian ditulis.")).toBeVisible();
  expect(port.applied.flat().filter(({ kind }) => kind === "set-setting")).toMatchObject([{ key: "capaian", expect: null }]);
});

test("figures that differ are left alone where nothing else is chosen", async () => {
  const { user } = await openChecked({ plan });
  await user.click(button("Tulis capaian"));
  await user.click(await screen.findByRole("button", { name: "Tulis" }));
  expect(await screen.findByText("28 sel capaian ditulis; 1 angka yang berbeda dibiarkan.")).toBeVisible();
  expect(screen.getByRole("region", { name: "Hasil pemeriksaan" })).toBeVisible();
});

test("where an inferred choice comes from is said beside it", async () => {
  const why = { id: "angka rata-rata yang sudah ada di tabel ini", en: "the averages that this table already holds" };
  const reasoned = { ...plan, tables: plan.tables.map((table) => ({ ...table, reasons: { average: { from: "table" as const, why } } })) };
  const { user, container } = openPane({ plan: reasoned });
  await user.click(button("Tulis capaian"));
  await user.click(await screen.findByRole("button", { name: "Pilihan" }));
  expect(screen.getByText("Karena angka rata-rata yang sudah ada di tabel ini.")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test("figures stored as text are shown by column with what they become, and only the chosen columns are turned into numbers", async () => {
  const figure = (row: number, column: number) => ({ row, column, before: "1.234,50", value: 1234.5, numberFormat: "#,##0.00", after: "1.234,50" });
  const texts = [
    {
      sheet: "T-C.31",
      range: "A6:I40",
      columns: [
        { column: 3, title: "Pagu > Rp", figures: [figure(9, 3), figure(10, 3)], left: [] },
        { column: 4, title: "Realisasi > Rp", figures: [figure(9, 4)], left: [{ row: 10, before: "97.13.00" }] },
      ],
    },
  ];
  const row = (): readonly (string | null)[] => [null, null, null, "1.234,50", "1.234,50"];
  const workbook = workbookOf(sheetOf("T-C.31", Array.from({ length: 11 }, row)));
  const { user, port } = openPane({ plan: { ...plan, texts }, workbook });
  await user.click(button("Tulis capaian"));
  expect(await screen.findByText(/E Realisasi > Rp: 1 sel terbaca sebagai jam dan tidak diubah/)).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "E Realisasi > Rp: 1 sel" }));
  await user.click(button("Ubah 2 teks menjadi angka"));
  await screen.findByText("2 teks diubah menjadi angka.");
  expect(port.applied.flat()).toMatchObject([
    { kind: "set-cell", row: 9, column: 3, content: { value: 1234.5 }, numberFormat: "#,##0.00" },
    { kind: "set-cell", row: 10, column: 3 },
  ]);
});

test("nothing to write is said with the reason, and leads back", async () => {
  const { user, container } = openPane({ plan: { ...plan, tables: [] } });
  await user.click(button("Tulis capaian"));
  expect(await screen.findByText("Belum ada capaian yang dapat ditulis")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getAllByRole("button", { name: "Kembali" })[0]!);
  expect(screen.getByText(/menghitung ulang setiap jumlah/)).toBeVisible();
});

test("leaving the preview leads the keyboard back to the button that opened it; a check puts it away", async () => {
  const { session, user } = await openChecked({ plan });
  await user.click(button("Tulis capaian"));
  await screen.findByRole("heading", { name: "Tulis capaian" });
  await user.click(button("Batal"));
  expect(button("Tulis capaian")).toHaveFocus();
  await user.click(button("Tulis capaian"));
  await screen.findByRole("heading", { name: "Tulis capaian" });
  await act(() => session.perform({ kind: "check" }));
  expect(screen.queryByRole("heading", { name: "Tulis capaian" })).not.toBeInTheDocument();
});
