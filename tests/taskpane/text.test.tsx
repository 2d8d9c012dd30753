import { act, screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { examine } from "../../src/core/examine";
import { sheet, workbook } from "../core/support/sheet";
import { button, openChecked } from "./open-pane";

const TABLE = sheet(
  `
  *Anggaran dan Realisasi Kecamatan Contoh Tahun 2025

  *No|*Program|*Pagu (Rp)|*Realisasi (Rp)|*Capaian (%)
  1|PROGRAM PELAYANAN PUBLIK KECAMATAN|680000000|128331250|0.1887{0.00%}
  2|PROGRAM PEMBERDAYAAN MASYARAKAT KELURAHAN|13667014000|5368082925|0.3928{0.00%}
  |TOTAL|14347014000|5496414175|0.3831{0.00%}
  `,
  { name: "Tabel" },
);
const TEXT =
  "Realisasi tahun 2025 sebesar Rp 5.496.414.157 atau 38,31% dari pagu Rp 14.347.014.000. Bantuan provinsi Rp 77.123.000 diterima.";

async function openText() {
  const book = workbook(TABLE);
  const pane = await openChecked({ workbook: book, report: examine(book) });
  await pane.user.click(screen.getByRole("tab", { name: "Teks" }));
  const panel = within(await screen.findByRole("region", { name: "Periksa teks" }));
  const box = panel.getByRole("textbox", { name: "Teks yang diperiksa" });
  const check = async (text: string): Promise<void> => {
    await pane.user.clear(box);
    await pane.user.click(box);
    await pane.user.paste(text);
    await pane.user.click(panel.getByRole("button", { name: "Periksa teks" }));
  };
  return { ...pane, panel, box, check };
}

/** What stands under a heading such as `Salah (1)`. */
const group = (name: string) => within(screen.getByText(name).closest("details")!);

test("each figure of a pasted text holds, is wrong with what the table says and where, or could not be checked", async () => {
  const { panel, check, user, port, container } = await openText();
  await check(TEXT);
  expect(await panel.findByText("4 angka dibaca: 2 cocok, 1 salah, 1 tidak dapat diperiksa.")).toBeVisible();
  expect(panel.getByText("Dicocokkan dengan 1 tabel di 1 lembar.")).toBeVisible();
  const wrong = group("Salah (1)");
  expect(wrong.getAllByText("Rp 5.496.414.157")[0]).toBeVisible();
  expect(wrong.getByText("Seharusnya Rp 5.496.414.175")).toBeVisible();
  await user.click(wrong.getByRole("button", { name: "'Tabel'!D6" }));
  expect(port.revealed).toEqual(["Tabel!D6"]);
  expect(group("Tidak dapat diperiksa (1)").getAllByText("Rp 77.123.000")[0]).toBeVisible();
  await user.click(panel.getByText("Angka lain yang tidak diperiksa (1)"));
  expect(panel.getByText("Tahun, nomor, dan angka yang tidak jelas milik apa: 2025")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test("the whole workbook is read for a text although only a sheet was checked; nothing is written", async () => {
  const { check, port, panel } = await openText();
  await check(TEXT);
  await panel.findByText(/angka dibaca/);
  expect(port.reads).toEqual([{ kind: "sheet" }, { kind: "workbook" }]);
  expect(port.applied).toEqual([]);
});

test("a result is called outdated once the text or the workbook has changed", async () => {
  const { check, user, box, panel, port } = await openText();
  await check(TEXT);
  await panel.findByText(/angka dibaca/);
  await user.type(box, "!");
  expect(panel.getByText(/telah berubah sejak diperiksa/)).toBeVisible();
  await check(TEXT);
  expect(await panel.findByText(/angka dibaca/)).toBeVisible();
  expect(panel.queryByText(/telah berubah sejak diperiksa/)).not.toBeInTheDocument();
  act(() => {
    port.change("Tabel", "D6", { value: 1 });
  });
  expect(await panel.findByText(/telah berubah sejak diperiksa/)).toBeVisible();
});

test("a text without figures says what is read, and an empty box offers nothing to check", async () => {
  const { check, user, panel, box } = await openText();
  expect(panel.getByRole("button", { name: "Periksa teks" })).toHaveAttribute("aria-disabled", "true");
  await check("Program berjalan dengan baik.");
  expect(await panel.findByText(/Tidak ada angka yang dapat diperiksa/)).toBeVisible();
  await user.click(panel.getByRole("button", { name: "Kosongkan" }));
  expect(box).toHaveValue("");
  expect(panel.queryByText(/Tidak ada angka yang dapat diperiksa/)).not.toBeInTheDocument();
});

test("the checked text is still there after a look at the findings, and both languages are complete", async () => {
  const { check, user, panel, session } = await openText();
  await check(TEXT);
  await panel.findByText(/angka dibaca/);
  await user.click(screen.getByRole("tab", { name: "Temuan" }));
  act(() => {
    session.chooseLanguage("en");
  });
  await user.click(await screen.findByRole("tab", { name: "Text" }));
  expect(await screen.findByRole("textbox", { name: "Text to check" })).toHaveValue(TEXT);
  expect(screen.getByText("4 figures read: 2 agree, 1 wrong, 1 could not be checked.")).toBeVisible();
  expect(button("Check the text")).toBeVisible();
});
