import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { examine } from "../../src/core/examine";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { sheet, workbook } from "../core/support/sheet";
import { openChecked } from "./open-pane";

const PROGRAMS = `
  1|PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH|18275762000|8917170657
  2|PROGRAM PENYELENGGARAAN PELAYANAN PUBLIK|680000000|128331250
  3|PROGRAM PEMBERDAYAAN MASYARAKAT DESA|13667014000|5368082925
  4|PROGRAM KOORDINASI KETENTRAMAN|565000000|80020000`;
const OTHER = PROGRAMS.replace("5368082925", "5368082952");

function recap(name: string, rows = PROGRAMS, year = 2025): SheetSnapshot {
  const title = `Rekap ${name} Kecamatan Contoh Tahun ${String(year)}`;
  return sheet(`*${title}\n\n*No|*Program|*Pagu (Rp)|*Realisasi (Rp)${rows}`, { name });
}

async function openBetween(...sheets: SheetSnapshot[]) {
  const book = workbook(...sheets);
  const pane = await openChecked({ workbook: book, report: examine(book) });
  await pane.user.click(screen.getByRole("tab", { name: "Antar tabel" }));
  return { ...pane, panel: within(await screen.findByRole("region", { name: "Antar tabel" })) };
}

test("two tables that differ show both figures, and each leads to its cell", async () => {
  const { panel, user, port, container } = await openBetween(recap("Anggaran"), recap("Laporan", OTHER));
  const pair = within(panel.getByRole("region", { name: "Anggaran dan Laporan" }));
  expect(pair.getByRole("row", { name: /C: Pagu \(Rp\) C: Pagu \(Rp\) 4 0/ })).toBeVisible();
  expect(pair.getByRole("row", { name: /D: Realisasi \(Rp\) D: Realisasi \(Rp\) 3 1/ })).toBeVisible();
  await user.click(pair.getByRole("button", { name: "Anggaran · D6 5368082925" }));
  await user.click(pair.getByRole("button", { name: "Laporan · D6 5368082952" }));
  expect(port.revealed).toEqual(["Anggaran!D6", "Laporan!D6"]);
  expect(pair.getByText("27")).toBeVisible();
  expect(pair.getByText(/untuk hal yang sama; selisih 27/)).toBeVisible();
  await user.click(pair.getByRole("button", { name: "A3:D7 di Laporan" }));
  expect(port.revealed.at(-1)).toBe("Laporan!A3");
  expect(await axe(container)).toHaveNoViolations();
});

test("few tables stand in a matrix: a field says in words what came of two tables, arrows go from field to field", async () => {
  const { panel, user, container } = await openBetween(recap("A"), recap("B", OTHER), recap("C", PROGRAMS, 2024));
  const matrix = within(panel.getByRole("table", { name: "Tabel yang dibandingkan" }));
  const first = matrix.getByRole("button", { name: "A dan B: 1 berbeda, 7 sama, 0 belum pasti" });
  expect(first).toHaveAttribute("aria-pressed", "true");
  first.focus();
  await user.keyboard("{ArrowRight}");
  expect(matrix.getByRole("button", { name: "A dan C: tidak dibandingkan" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(panel.getByText(/tahun, bulan, atau tahap/, { selector: "section span" })).toBeVisible();
  expect(panel.getByText("Tidak dibandingkan (2)")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test("many tables are a list of pairs, what differs first", async () => {
  const { panel, user, container } = await openBetween(
    recap("A"),
    recap("B"),
    recap("C"),
    recap("D"),
    recap("E", OTHER),
  );
  expect(panel.queryByRole("table", { name: "Tabel yang dibandingkan" })).not.toBeInTheDocument();
  const pairs = within(panel.getAllByRole("list")[0]!).getAllByRole("button");
  expect(pairs).toHaveLength(10);
  expect(pairs[0]).toHaveAccessibleName("A dan E 1 berbeda 7 sama");
  await user.click(panel.getByRole("button", { name: "B dan C 8 sama" }));
  expect(panel.getByText("Semua angka yang dibandingkan di kedua tabel ini sama.")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test("one table is nothing to compare, and the rest of the workbook is one button away", async () => {
  const { panel, user, port } = await openBetween(recap("A"));
  expect(panel.getByRole("heading", { name: "Baru satu tabel" })).toBeVisible();
  expect(panel.getByText(/Tabel di lembar lain belum dibandingkan/)).toBeVisible();
  await user.click(panel.getByRole("button", { name: "Periksa semua lembar" }));
  expect(port.reads.at(-1)).toEqual({ kind: "workbook" });
  expect(screen.getByRole("combobox", { name: "Yang diperiksa" })).toHaveValue("workbook");
  expect(panel.queryByText(/Tabel di lembar lain belum dibandingkan/)).not.toBeInTheDocument();
});

test("tables that have nothing in common say so, each with the reason", async () => {
  const staff = sheet("*Pegawai\n\n*No|*Golongan|*Gaji (Rp)\n1|Juru muda|12000\n2|Pengatur|15000", { name: "Staf" });
  const { panel, user } = await openBetween(recap("A"), staff);
  expect(panel.getByText(/2 tabel dikenali, tetapi tidak ada dua tabel/)).toBeVisible();
  await user.click(panel.getByText("Tidak dibandingkan (2)"));
  expect(panel.getAllByText("Tidak ada tabel lain yang menyebut hal yang sama.")).toHaveLength(2);
});

test("arrow keys go from tab to tab, and the chosen one alone is in the order of the keyboard", async () => {
  const { user } = await openBetween(recap("A"), recap("B"));
  const tab = (name: string) => screen.getByRole("tab", { name });
  expect(tab("Antar tabel")).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(tab("Teks")).toHaveFocus();
  expect(tab("Teks")).toHaveAttribute("aria-selected", "true");
  await user.keyboard("{ArrowRight}{ArrowRight}");
  expect(tab("Temuan")).toHaveFocus();
  await user.keyboard("{ArrowLeft}");
  expect(tab("Laporan")).toHaveFocus();
  const stops = ["Temuan", "Antar tabel", "Teks", "Laporan"].map((name) => tab(name).tabIndex);
  expect(stops).toEqual([-1, -1, -1, 0]);
});

test("rows that may be the same are offered with the cells of both, and nothing is said to be wrong", async () => {
  const other = PROGRAMS.replace(
    "4|PROGRAM KOORDINASI KETENTRAMAN|565000000|80020000",
    "4|PROGRAM SENI BUDAYA|601000000|70500000",
  );
  const coded = (rows: string): string =>
    rows.replace(/(\d)\|(PROGRAM [A-Z ]+)\|/g, (_all, at: string, name: string) => `"7.01.0${at}"|${name}|`);
  const table = (name: string, rows: string): SheetSnapshot =>
    sheet(`*Rekap Kecamatan Contoh Tahun 2025\n\n*Kode|*Program|*Pagu (Rp)|*Realisasi (Rp)${coded(rows)}`, { name });
  const { panel, user, port, container } = await openBetween(table("Anggaran", PROGRAMS), table("Laporan", other));
  const offers = within(panel.getByRole("region", { name: "Mungkin hal yang sama" }));
  expect(offers.getByText("Kodenya sama, namanya berbeda:")).toBeVisible();
  expect(offers.getByText(/PROGRAM SENI BUDAYA/)).toBeVisible();
  const [first, second] = offers.getAllByRole("button", { name: "B7" });
  await user.click(first!);
  await user.click(second!);
  expect(port.revealed).toEqual(["Anggaran!B7", "Laporan!B7"]);
  expect(await axe(container)).toHaveNoViolations();
});
