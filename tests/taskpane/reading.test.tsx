import { act, screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { examine } from "../../src/core/examine";
import { type Correction, CORRECTIONS_KEY, writeCorrections } from "../../src/core/table/correction";
import { sheetOf, workbookOf } from "../actions/fake-workbook";
import { button, openChecked } from "./open-pane";

const spent = sheetOf("Belanja", [
  ["Uraian Belanja", "Pagu (Rp)", "Uang Keluar", "Serapan (%)"],
  ["Program Jalan", 3000000, 1000000, 33.33],
  ["Kegiatan Aspal", 1000000, 500000, 50],
  ["Kegiatan Trotoar", 2000000, 500000, 35],
  ["Mengetahui,"],
]);

/** Opens the pane over these figures, checks, and opens how the sheet was read; the examiner is the real one. */
async function openReading(workbook = workbookOf(spent)) {
  const pane = await openChecked({ workbook, report: examine });
  await pane.user.click(button("Cara baca"));
  await screen.findByRole("heading", { name: "Cara Cermat membaca lembar ini" });
  return pane;
}

const choose = (name: string) => screen.getByRole("combobox", { name });

test("how the sheet was read shows a role over each column and a level beside each row", async () => {
  const { container } = await openReading();
  expect(screen.getByRole("heading", { name: "Cara Cermat membaca lembar ini" })).toHaveFocus();
  const columns = within(screen.getByRole("group", { name: "Kolom" }));
  expect(columns.getByRole("button", { name: "B target Rp" })).toBeVisible();
  expect(columns.getByRole("button", { name: "C lainnya Rp" })).toBeVisible();
  expect(columns.getByText("Uang Keluar")).toBeVisible();
  const rows = within(screen.getByRole("group", { name: "Baris" }));
  expect(rows.getByRole("button", { name: /^2 Program Jalan program/ })).toBeVisible();
  expect(rows.getByRole("button", { name: /^3 Kegiatan Aspal kegiatan/ })).toBeVisible();
  expect(screen.getByText("tanda tangan")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test("a chosen column says why and is shown on the sheet", async () => {
  const { port, user, container } = await openReading();
  await user.click(button("B target Rp"));
  const details = within(await screen.findByRole("region", { name: "Kolom B: target Rp" }));
  expect(details.getAllByText("judul kolom “Pagu (Rp)”")[0]).toBeVisible();
  expect(port.revealed.at(-1)).toBe("Belanja!B1");
  expect(await axe(container)).toHaveNoViolations();
});

test("a corrected role is kept in the workbook, checked at once, marked, and taken back", async () => {
  const { port, user, container } = await openReading();
  await user.click(button("C lainnya Rp"));
  expect(button("Simpan koreksi")).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(choose("Peran"), "realisasi");
  await user.click(button("Simpan koreksi"));

  expect(await screen.findByText(/hubungan diperiksa, sebelumnya 1\./)).toBeVisible();
  expect(await screen.findByRole("button", { name: "C realisasi Rp dikoreksi" })).toBeVisible();
  expect((await port.read({ kind: "sheet" })).settings[CORRECTIONS_KEY]).toContain('"role":"realised"');
  expect(screen.getByText("dikoreksi; Cermat membacanya sebagai lainnya")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();

  await user.click(button("Kembalikan ke bacaan Cermat"));
  expect(await screen.findByRole("button", { name: "C lainnya Rp" })).toBeVisible();
  expect((await port.read({ kind: "sheet" })).settings).toEqual({});
});

test("a correction is undone and done again like everything else", async () => {
  const { port, user } = await openReading();
  await user.click(button("C lainnya Rp"));
  await user.selectOptions(choose("Peran"), "realisasi");
  await user.click(button("Simpan koreksi"));
  await user.click(await screen.findByRole("button", { name: "Urungkan: Koreksi cara baca C1" }));
  expect(await screen.findByRole("button", { name: "C lainnya Rp" })).toBeVisible();
  expect((await port.read({ kind: "sheet" })).settings).toEqual({});
});

test("a corrected row gets its kind and its place, and keeps them when more is corrected", async () => {
  const { port, user } = await openReading();
  await user.click(button(/^4 Kegiatan Trotoar/));
  await user.selectOptions(choose("Jenis"), "program");
  await user.click(button("Simpan koreksi"));
  expect(await screen.findByRole("button", { name: /^4 Kegiatan Trotoar program dikoreksi/ })).toBeVisible();
  await user.selectOptions(choose("Bagian dari"), "(tidak ada)");
  await waitFor(() => {
    expect(button("Simpan koreksi")).not.toHaveAttribute("aria-disabled", "true");
  });
  await user.click(button("Simpan koreksi"));
  await waitFor(async () => {
    const kept = (await port.read({ kind: "sheet" })).settings[CORRECTIONS_KEY] ?? "";
    expect(JSON.parse(kept)).toMatchObject({ corrections: [{ rowKind: "program", parent: null }] });
  });
});

test("a range that is no table is left out, and can be read again", async () => {
  const { user } = await openReading();
  await user.click(button("Rentang tabel"));
  expect(screen.getByText("baris 1–1, dikenali dari kata-katanya")).toBeVisible();
  await user.click(button("Ini bukan tabel"));
  expect(await screen.findByText("dikecualikan lewat koreksi")).toBeVisible();
  expect(screen.getByText("Belum ada tabel yang dikenali di sini.")).toBeVisible();
  await user.click(button("Batalkan pengecualian"));
  expect(await screen.findByRole("button", { name: "B target Rp" })).toBeVisible();
});

test("other header rows make another table", async () => {
  const { user } = await openReading();
  await user.click(button("Rentang tabel"));
  const last = screen.getByRole("spinbutton", { name: "Baris judul terakhir" });
  await user.clear(last);
  await user.type(last, "2");
  await user.click(button("Simpan koreksi"));
  expect(await screen.findByRole("heading", { name: "Baris (2)" })).toBeVisible();
});

test("a correction whose place is gone is told, and removed when asked", async () => {
  const lost: Correction = {
    kind: "column",
    sheet: "Belanja",
    column: "Z",
    header: ["Tidak Ada"],
    nth: 0,
    headerRow: 1,
    role: "target",
  };
  const workbook = { ...workbookOf(spent), settings: { [CORRECTIONS_KEY]: writeCorrections([lost]) ?? "" } };
  const { port, user } = await openReading(workbook);
  expect(screen.getByText(/Koreksi untuk kolom “Tidak Ada” di Belanja tidak dipakai/)).toBeVisible();
  await user.click(button("Hapus koreksi ini"));
  expect(await screen.findByText("Koreksi diambil kembali.")).toBeVisible();
  expect((await port.read({ kind: "sheet" })).settings).toEqual({});
});

test("columns and rows are gone through with the arrow keys", async () => {
  const { user } = await openReading();
  act(() => {
    button("A uraian").focus();
  });
  await user.keyboard("{ArrowRight}");
  expect(button("B target Rp")).toHaveFocus();
  await user.keyboard("{End}{Enter}");
  expect(await screen.findByRole("region", { name: /^Kolom D/ })).toBeVisible();
  act(() => {
    button(/^2 Program Jalan/).focus();
  });
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(button(/^4 Kegiatan Trotoar/)).toHaveFocus();
});

test("going back shows the result again, with the keyboard where it was", async () => {
  const { user } = await openReading();
  await user.click(button("Kembali"));
  expect(await screen.findByRole("button", { name: "Cara baca" })).toHaveFocus();
});

test("everything is said in English too", async () => {
  const { session, container } = await openReading();
  act(() => {
    session.chooseLanguage("en");
  });
  expect(await screen.findByRole("heading", { name: "How Cermat read this sheet" })).toBeVisible();
  expect(button("B target Rp")).toBeVisible();
  expect(button(/^2 Program Jalan program/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});
