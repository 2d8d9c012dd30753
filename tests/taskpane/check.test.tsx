import { act, screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { HostError, type HostErrorCode } from "../../src/core/sheet/workbook-port";
import { sheetOf, workbookOf } from "../actions/fake-workbook";
import { findingOf, reportOf } from "../actions/reports";
import { button, openChecked, openPane } from "./open-pane";

const EMPTY = { checked: 0, held: 0, broken: 0, notCheckable: 0, byKind: {} };
const result = () => screen.getByRole("region", { name: "Hasil pemeriksaan" });

test("the first screen says what Cermat does and checks this sheet at one click", async () => {
  const { port, user, container } = openPane();
  expect(screen.getByText(/menghitung ulang setiap jumlah/)).toBeVisible();
  expect(screen.getByRole("radio", { name: "Lembar ini" })).toBeChecked();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button("Periksa"));
  expect(port.reads).toEqual([{ kind: "sheet" }]);
  expect(await screen.findByText("Tidak ada yang salah")).toBeVisible();
});

test("the whole workbook or the selection is read when chosen", async () => {
  const { port, user } = openPane();
  await user.click(screen.getByRole("radio", { name: "Semua lembar" }));
  await user.click(button("Periksa"));
  await screen.findByText("Tidak ada yang salah");
  await user.selectOptions(screen.getByRole("combobox", { name: "Yang diperiksa" }), "selection");
  await user.click(button("Periksa"));
  expect(port.reads).toEqual([{ kind: "workbook" }, { kind: "selection" }]);
});

test("the result stands in one line", async () => {
  const { container } = await openChecked({
    report: reportOf([findingOf({ cell: "F88" }), findingOf({ cell: "F90" })]),
  });
  expect(within(result()).getByText("486 hubungan diperiksa, 484 cocok, 2 salah")).toBeVisible();
  expect(within(result()).getByText(/Diperiksa pukul 21.08/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test("the details say which tables, columns and relations were understood, and which parts were not", async () => {
  const { user, container } = await openChecked({ report: reportOf([findingOf({ cell: "F88" })]) });
  await user.click(button("Rincian"));
  expect(within(result()).getByText(/A6:M104 di T-C.31/)).toHaveTextContent("A6:M104 di T-C.31 · 1 baris · 2 kolom");
  expect(within(result()).getByText("Kolom F: target Rp, setahun")).toBeInTheDocument();
  const kinds = within(result()).getByRole("table", { name: "Hubungan menurut jenisnya" });
  expect(within(kinds).getByRole("row", { name: "Jumlah rincian 486 485 1 0" })).toBeVisible();
  expect(within(result()).getByText("A110:C118 di T-C.31: tanda tangan")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test("a sheet without a table is said to have none, not to be right", async () => {
  const empty = reportOf([], { sheets: [{ name: "T-C.31", tables: [], notUnderstood: [] }], coverage: EMPTY });
  const { container } = await openChecked({ report: empty });
  expect(screen.getByText("Tidak ada tabel yang ditemukan")).toBeVisible();
  expect(screen.queryByText("Tidak ada yang salah")).not.toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

test("a table in which nothing can be recalculated is not said to be right", async () => {
  await openChecked({ report: reportOf([], { coverage: { ...EMPTY, notCheckable: 4 } }) });
  expect(screen.getByText("Tidak ada hubungan yang dapat diperiksa")).toBeVisible();
});

test("relations that could not be checked are counted beside those that hold", async () => {
  const coverage = { checked: 480, held: 480, broken: 0, notCheckable: 6, byKind: {} };
  await openChecked({ report: reportOf([], { coverage }) });
  expect(within(result()).getByRole("status")).toHaveTextContent(
    "Tidak ada yang salah480 hubungan diperiksa, 480 cocok, 6 tidak dapat diperiksa",
  );
});

test("a running check shows its phase and can be cancelled", async () => {
  const { port, user, container } = openPane();
  const letGo = port.holdReads();
  await user.click(button("Periksa"));
  expect(screen.getByText("Membaca lembar …")).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "Kemajuan" })).toBeVisible();
  expect(button("Periksa")).toHaveAttribute("aria-disabled", "true");
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button("Batal"));
  expect(await screen.findByText("Dibatalkan. Tidak ada yang diubah.")).toBeVisible();
  expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  letGo();
});

const REFUSALS: Readonly<Record<Exclude<HostErrorCode, "cancelled">, RegExp>> = {
  "cell-edit-mode": /Tekan Enter di lembar kerja dahulu/,
  "protected-sheet": /Buka proteksinya di tab Tinjau/,
  "read-only": /Simpan salinannya/,
  "changed-since-read": /Isi sel telah berubah/,
  "sheet-missing": /sudah tidak ada atau namanya diubah/,
  "too-large": /terlalu besar/,
  "not-supported": /Perbarui Excel/,
  "session-lost": /muat ulang buku kerja ini/,
  throttled: /Excel sedang sibuk/,
  "dialog-open": /kotak dialog yang terbuka/,
  "no-permission": /tidak berhak mengubah/,
  "not-a-workbook": /bukan buku kerja Excel/,
  encrypted: /terkunci dengan kata sandi/,
  damaged: /berkas ini rusak/i,
  interrupted: /belum selesai/,
  unexpected: /kesalahan yang tidak terduga/,
};

test.each(Object.entries(REFUSALS))(
  "a refusal %s is told in words that say what to do, and can be tried again",
  async (code, words) => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { port, user, container } = openPane();
    port.refuseNext(new HostError(code as HostErrorCode, ["T-C.31!F88"]));
    await user.click(button("Periksa"));
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByText("Tempat: T-C.31!F88")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: /Coba lagi|Periksa ulang/ }));
    expect(await screen.findByText("Tidak ada yang salah")).toBeVisible();
    expect(screen.queryByText(words)).not.toBeInTheDocument();
  },
);

test("when another hand changes the sheet, the result says that it is old and can be renewed", async () => {
  const { port, user, container } = await openChecked();
  act(() => {
    port.change("Lain", "A1", { value: 1 });
  });
  expect(screen.queryByText(/Lembar telah berubah/)).not.toBeInTheDocument();
  act(() => {
    port.change("T-C.31", "A1", { value: 1 });
  });
  expect(screen.getByText(/Lembar telah berubah sejak diperiksa/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button("Periksa ulang"));
  expect(port.reads).toHaveLength(2);
  expect(screen.queryByText(/Lembar telah berubah/)).not.toBeInTheDocument();
});

test("checking a selection again goes back to what was selected", async () => {
  const focus = { sheet: "T-C.31", area: { top: 5, left: 1, bottom: 9, right: 3 } };
  const { port, user } = openPane({ workbook: { ...workbookOf(sheetOf("T-C.31", [[1]])), focus } });
  await user.click(screen.getByRole("radio", { name: "Pilihan" }));
  await user.click(button("Periksa"));
  act(() => {
    port.change("T-C.31", "A1", { value: 1 });
  });
  await user.click(button("Periksa ulang"));
  expect(port.revealed).toEqual(["T-C.31!B6"]);
});
