import { act, screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { examine } from "../../src/core/examine";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { sheet, workbook } from "../core/support/sheet";
import { button, openPane } from "./open-pane";

const table = (total: number) =>
  workbook(
    sheet(
      `
      Uraian    | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Realisasi Rp
      Program A | 1000000    | 2000000     | 3000000      | 4000000     | 10000000
      Program B | 1500000    | 2500000     | 3500000      | 4500000     | ${String(total)}
      Program C | 1100000    | 2100000     | 3100000      | 4100000     | 10400000
      Program D | 1200000    | 2200000     | 3200000      | 4200000     | 10800000
      Jumlah    | 4800000    | 8800000     | 12800000     | 16800000    | 43200000`,
      { name: "T-C.31" },
    ),
  );

/** Opens the pane with one cell selected and asks about it. */
async function check(book: WorkbookSnapshot, row: number, column: number) {
  const focus = { sheet: "T-C.31", area: { top: row, bottom: row, left: column, right: column } };
  const pane = openPane({ workbook: { ...book, focus }, report: (read) => examine(read, { relations: true }) });
  await act(() => pane.session.perform({ kind: "check-cell" }));
  await screen.findByRole("heading", { level: 1, name: /di T-C\.31/ });
  return pane;
}

test("a cell through which everything holds is said to be right, with every relation that crosses it", async () => {
  const { container } = await check(table(12000000), 2, 5);
  expect(screen.getByRole("status").textContent).toBe("2 hubungan melibatkan sel ini, semuanya cocok.");
  const relations = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(relations).toHaveLength(2);
  expect(relations.join(" ")).toContain("F3= B3 + C3 + D3 + E3");
  expect(relations.join(" ")).toContain("F6= F2 + F3 + F4 + F5");
  expect(screen.getByText("program: Program B")).toBeTruthy();
  expect((await axe(container)).violations).toEqual([]);
});

test("a wrong cell shows its finding, opened, above the relations, those that do not hold first", async () => {
  await check(table(12900000), 2, 5);
  expect(screen.getByRole("status").textContent).toMatch(/hubungan melibatkan sel ini(: .* tidak cocok|, tidak ada yang cocok)/);
  expect(screen.getByRole("heading", { name: /^Temuan \(1\)$/ })).toBeTruthy();
  expect(screen.getByRole("button", { expanded: true }).textContent).toContain("F3");
  const states = screen
    .getAllByRole("listitem")
    .flatMap(({ textContent }) => /: ((?:tidak )?cocok)/.exec(textContent)?.[1] ?? []);
  expect(states.length).toBeGreaterThan(1);
  expect(states).toEqual([...states].sort().reverse());
  expect(states[0]).toBe("tidak cocok");
});

test("a title, a name or an empty cell is told for what it is", async () => {
  await check(table(12000000), 0, 2);
  expect(screen.getByText("judul kolom")).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("Tidak ada hubungan yang dapat dihitung ulang di sel ini.");
});

test("a cell outside of every table is said to be so", async () => {
  await check(table(12000000), 40, 20);
  expect(screen.getByText("Sel ini di luar tabel yang dikenali.")).toBeTruthy();
});

test("a change on the sheet is told, and going back leads to where one was", async () => {
  const { session, user } = await check(table(12000000), 2, 5);
  act(() => {
    session.store.dispatch({ type: "changed", sheet: "T-C.31" });
  });
  expect(screen.getByText("Lembar telah berubah sejak sel ini diperiksa.")).toBeTruthy();
  await user.click(button("Kembali"));
  expect(screen.queryByRole("region", { name: "Periksa sel" })).toBeNull();
  expect(within(screen.getByRole("main")).getByRole("button", { name: "Periksa" })).toBeTruthy();
});

test("a check of the sheet takes the place of the cell", async () => {
  const { session } = await check(table(12000000), 2, 5);
  await act(() => session.perform({ kind: "check" }));
  expect(screen.queryByRole("region", { name: "Periksa sel" })).toBeNull();
});

test("when the pane comes up after a command of the ribbon can be chosen", async () => {
  const { session, user } = openPane();
  await user.click(button("Pengaturan"));
  await user.click(await screen.findByRole("menuitemradio", { name: "Buka bila ada yang perlu dibaca" }));
  expect(session.store.getState().ribbon).toBe("needed");
});
