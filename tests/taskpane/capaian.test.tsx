import { act, screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import type { CapaianPlan, PlannedCell } from "../../src/core/capaian/plan";
import { button, openChecked, openPane } from "./open-pane";

const cell = (row: number, state: PlannedCell["state"], now: string | null): PlannedCell => ({
  row,
  column: 8,
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
      columns: [
        {
          column: 8,
          measure: "rp",
          isNew: false,
          header: [],
          numberFormat: "0.00",
          likeColumn: 7,
          cells: [cell(9, "differs", "89,50"), ...Array.from({ length: 20 }, (_, i) => cell(10 + i, "empty", null))],
        },
        {
          column: 9,
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
  notPossible: [{ sheet: "Lain", range: null, reason: "no-target-and-realised" }],
};

test("what would be written is shown per table and column before anything is, old beside new", async () => {
  const { port, user, container } = await openChecked({ plan });
  await user.click(button("Tulis capaian"));
  expect(await screen.findByRole("heading", { name: "Tulis capaian" })).toHaveFocus();
  expect(screen.getByText("Kolom I: capaian Rp (%)")).toBeVisible();
  expect(screen.getByText("20 sel kosong akan diisi, 0 sudah sama, 1 berbeda")).toBeVisible();
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

test("figures already there are kept unless the person asks to replace them", async () => {
  const { user } = await openChecked({ plan });
  await user.click(button("Tulis capaian"));
  expect(
    await screen.findByRole("checkbox", { name: "Ganti juga 1 angka yang sudah ada dan berbeda" }),
  ).not.toBeChecked();
  await user.click(button("Tulis"));
  expect(await screen.findByText("28 sel capaian ditulis; 1 angka yang berbeda dibiarkan.")).toBeVisible();
  expect(screen.getByRole("region", { name: "Hasil pemeriksaan" })).toBeVisible();
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
