import { act, screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { readAccepted, setAside } from "../../src/core/finding/accepted";
import type { Note } from "../../src/core/sheet/mark";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../actions/fake-workbook";
import { findingOf, reportOf } from "../actions/reports";
import { button, openChecked, openPane } from "./open-pane";

const workbook = workbookOf(sheetOf("T-C.31", [[4826300000]]));
const finding = findingOf({ cell: "A1" });

const settingsOf = async (port: ReturnType<typeof openPane>["port"]) => (await port.read({ kind: "sheet" })).settings;

async function openSettings() {
  const pane = openPane();
  await act(() => pane.session.perform({ kind: "open-kept", screen: "settings" }));
  await screen.findByLabelText("Cari pengaturan");
  return pane;
}

test("a setting is kept in the workbook, can be set back to its default, and is undone like other actions", async () => {
  const { port, user, container } = await openSettings();
  const average = () => screen.getByLabelText("Rata-rata capaian bila tabel tidak menunjukkannya");
  expect(average()).toHaveValue("FLAT");
  expect(screen.getByText("Ketiganya dipakai dalam dokumen tercetak (LKjIP, e-Dalev)")).toBeVisible();
  await user.selectOptions(average(), "TREE");
  expect(await screen.findByText("Pengaturan disimpan di buku kerja.")).toBeVisible();
  expect((await settingsOf(port))["settings"]).toBe('{"version":1,"policies":{"average":"TREE"}}');
  expect(average()).toHaveValue("TREE");
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByText("Urungkan: Ubah pengaturan"));
  await waitFor(() => {
    expect(average()).toHaveValue("FLAT");
  });
  await user.selectOptions(average(), "TREE");
  await user.click(
    await screen.findByLabelText("Kembalikan Rata-rata capaian bila tabel tidak menunjukkannya ke bawaan"),
  );
  await waitFor(async () => {
    expect(await settingsOf(port)).toEqual({});
  });
}, 40_000);

test("a rule is switched off by its name, found by searching", async () => {
  const { port, user } = await openSettings();
  await user.click(screen.getByLabelText("Cari pengaturan"));
  await user.paste("tanpa target");
  expect(screen.queryByLabelText("Skala untuk menulis predikat")).toBeNull();
  await user.click(screen.getByLabelText("Realisasi tanpa target"));
  await waitFor(async () => {
    expect((await settingsOf(port))["settings"]).toBe('{"version":1,"rules":{"off":["no-target"]}}');
  });
  expect(screen.getByLabelText("Realisasi tanpa target")).not.toBeChecked();
});

test("settings of a colleague are pasted or loaded; such as cannot be used are refused with place and reason", async () => {
  const { port, user, container } = await openSettings();
  const text = () => screen.getByLabelText("Pengaturan sebagai teks (JSON)");
  await user.clear(text());
  await user.click(text());
  await user.paste('{"version":1,"tolerance":{"units":99}}');
  await user.click(screen.getByText("Pakai teks di atas"));
  expect(await screen.findByText(/tolerance\.units: harus berupa angka/)).toBeVisible();
  expect(await settingsOf(port)).toEqual({});
  const file = new File(['{"version":1,"tolerance":{"units":2}}'], "pengaturan.json", { type: "application/json" });
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error("There is no way to load a file.");
  await user.upload(input, file);
  await waitFor(async () => {
    expect((await settingsOf(port))["settings"]).toBe('{"version":1,"tolerance":{"units":2}}');
  });
  expect(screen.queryByText(/tolerance\.units: harus/)).toBeNull();
});

test("a scale is relabelled and bounded anew; bounds that do not fall are refused", async () => {
  const { port, user } = await openSettings();
  await user.click(screen.getByText("Predikat kinerja organisasi (PKO)", { selector: "summary" }));
  const bound = () => screen.getByLabelText("Batas bawah Istimewa");
  await user.clear(bound());
  await user.click(bound());
  await user.paste("70");
  await user.click(screen.getByLabelText("Simpan Predikat kinerja organisasi (PKO)"));
  expect(await screen.findByText(/scales\.pko\.grades\[1\]\.from: batas harus menurun/)).toBeVisible();
  await user.clear(bound());
  await user.click(bound());
  await user.paste("95,5");
  await user.click(screen.getByLabelText("Simpan Predikat kinerja organisasi (PKO)"));
  await waitFor(async () => {
    expect((await settingsOf(port))["settings"]).toContain('"from":"95.5"');
  });
});

test("a scale gets a grade where its bound puts it, and loses one", async () => {
  const { port, user } = await openSettings();
  const name = "Predikat kinerja organisasi (PKO)";
  await user.click(screen.getByText(name, { selector: "summary" }));
  await user.click(screen.getByLabelText(`Tambah tingkat pada ${name}`));
  await user.click(screen.getByLabelText("Sebutan tingkat 1"));
  await user.paste("Sangat Baik");
  await user.click(screen.getByLabelText("Batas bawah Sangat Baik"));
  await user.paste("90");
  await user.click(screen.getByLabelText("Hapus tingkat Sangat Kurang"));
  await user.click(screen.getByLabelText(`Simpan ${name}`));
  await waitFor(async () => {
    const kept = JSON.parse((await settingsOf(port))["settings"] ?? "{}") as {
      scales?: { pko?: { grades: readonly { label: string; from: string | null }[] } };
    };
    expect(kept.scales?.pko?.grades.map(({ label, from }) => `${label} ${from ?? ""}`)).toEqual([
      "Istimewa 100",
      "Sangat Baik 90",
      "Baik 80",
      "Butuh Perbaikan 60",
      "Kurang ",
    ]);
  });
});

const note = (part: Partial<Note>): Note => ({
  id: "note A1",
  sheet: "T-C.31",
  row: 0,
  column: 0,
  severity: "info",
  text: "Mohon dicek terhadap SP2D.",
  note: { done: false },
  ...part,
});

async function openNotes(notes: readonly Note[] = [], more: Partial<WorkbookSnapshot> = {}) {
  const pane = openPane({ workbook: { ...workbook, notes, ...more } });
  await act(() => pane.session.perform({ kind: "open-kept", screen: "notes" }));
  await screen.findByRole("heading", { name: "Catatan" });
  return pane;
}

test("a note is chosen from the sentences and lands on the selected cells, with a way back", async () => {
  const focus = { sheet: "T-C.31", area: { top: 0, bottom: 1, left: 0, right: 0 } };
  const { port, user, container } = await openNotes([], { focus });
  expect(screen.getByText("Belum ada catatan di buku kerja ini.")).toBeVisible();
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Pilih contoh kalimat" }),
    "Mohon dicek terhadap SP2D.",
  );
  await user.click(button("Tambahkan ke sel yang dipilih"));
  expect(await screen.findByText("1 catatan ditambahkan.")).toBeVisible();
  expect(port.marks()).toMatchObject([
    { row: 0, column: 0, text: "Mohon dicek terhadap SP2D.", note: { done: false, rows: 2 } },
  ]);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button("Urungkan: Beri catatan di A1"));
  await waitFor(() => {
    expect(port.marks()).toEqual([]);
  });
});

test("notes are listed with what became of them, filtered, gone through by the keys, and put away", async () => {
  const notes = [
    note({}),
    note({ id: "note A2", row: 1, text: "Lampirkan bukti.", note: { done: false, answered: true } }),
    note({ id: "note A3", row: 2, text: "Selesai sudah.", note: { done: true } }),
  ];
  const { port, user, container } = await openNotes(notes);
  const list = screen.getByRole("region", { name: "Daftar catatan" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual([
    expect.stringContaining("A1Terbuka"),
    expect.stringContaining("A2Dijawab"),
    expect.stringContaining("A3Selesai"),
  ]);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button("A1"));
  await user.keyboard("{ArrowDown}");
  expect(button("A2")).toHaveFocus();
  expect(port.revealed).toEqual(["T-C.31!A1", "T-C.31!A2"]);
  await user.click(button("Selesai: catatan di A2"));
  await waitFor(() => {
    expect(port.marks()).toMatchObject([{ id: "note A2", note: { done: true } }]);
  });
  await user.selectOptions(screen.getByRole("combobox", { name: "Tampilkan" }), "open");
  expect(within(list).getAllByRole("listitem")).toHaveLength(1);
});

test("a finding is accepted with a reason only, leaves the list, is counted apart, and can be taken up again", async () => {
  const report = (book: WorkbookSnapshot) => {
    const { open, accepted } = setAside([finding], book);
    return { ...reportOf(open), ...(accepted.length > 0 ? { accepted } : {}) };
  };
  const { port, user, container } = await openChecked({ workbook, report });
  await user.click(screen.getByRole("button", { name: /^Salah *A1/ }));
  await user.click(button("Terima dengan alasan"));
  const reason = await screen.findByRole("textbox", { name: /Alasan menerima temuan ini/ });
  expect(button("Terima")).toHaveAttribute("aria-disabled", "true");
  await user.type(reason, "Sesuai BA");
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button("Terima"));
  expect(await screen.findByText("Temuan di A1 diterima.")).toBeVisible();
  expect(readAccepted(await settingsOf(port)).accepted).toMatchObject([{ cell: "A1", reason: "Sesuai BA" }]);
  expect(screen.queryByRole("button", { name: /^Salah *A1/ })).toBeNull();
  await user.click(button("1 diterima"));
  expect(await screen.findByText("Alasan: Sesuai BA")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button("Batal menerima temuan di A1"));
  expect(await screen.findByText("Belum ada temuan yang diterima di buku kerja ini.")).toBeVisible();
  await user.click(button("Kembali"));
  expect(await screen.findByRole("button", { name: /^Salah *A1/ })).toBeVisible();
}, 40_000);
