import { act, screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { DEFAULT_CHOICES } from "../../src/core/capaian/choices";
import type { CapaianPlan } from "../../src/core/capaian/plan";
import { sheetOf, workbookOf } from "../actions/fake-workbook";
import { findingOf, reportOf } from "../actions/reports";
import { button, openChecked, openPane } from "./open-pane";

const workbook = workbookOf(sheetOf("T-C.31", [["Program Satu", 4]]));
const report = reportOf([findingOf({ cell: "F88" })], {
  sheets: [
    {
      name: "T-C.31",
      notUnderstood: [],
      tables: [
        {
          range: "A1:C1",
          header: null,
          columns: [{ column: "A", role: "label", measure: null, period: null, header: [] }],
          rows: [{ row: 1, kind: "program", parent: null, unit: null }],
        },
      ],
    },
  ],
});
const plan: CapaianPlan = {
  texts: [],
  notPossible: [],
  tables: [
    {
      sheet: "T-C.31",
      range: "A1:C1",
      choices: DEFAULT_CHOICES,
      reasons: {},
      remarks: [],
      columns: [
        {
          column: 2,
          kind: "percent",
          ofYear: true,
          title: "",
          basis: { id: "", en: "" },
          measure: "k",
          isNew: false,
          header: [],
          numberFormat: "0.00",
          likeColumn: 2,
          cells: [{ row: 0, column: 2, role: "row", value: null, formula: "=1", shown: "98,5%", now: null, state: "empty" }],
        },
      ],
    },
  ],
};

async function openReport() {
  const pane = await openChecked({ workbook, report, plan });
  await pane.user.click(screen.getByRole("tab", { name: "Laporan" }));
  await screen.findByRole("figure", { name: "Capaian program" });
  return pane;
}

test("the report shows achievement and findings as bars with their figures as text", async () => {
  const { container } = await openReport();
  const programs = screen.getByRole("figure", { name: "Capaian program" });
  expect(within(programs).getByRole("listitem")).toHaveTextContent("Program SatuKinerja98,50%");
  expect(within(screen.getByRole("figure", { name: "Temuan menurut aturan" })).getByRole("listitem")).toHaveTextContent(
    "Jumlah rincianSalah1",
  );
  expect(await axe(container)).toHaveNoViolations();
});

test("the findings sheet is written with one press, shown, told by name and undone", async () => {
  const { port, user } = await openReport();
  await user.click(button("Tulis Lembar Temuan"));
  await screen.findByText("Ditulis: Lembar Temuan, Ringkasan Cermat.");
  expect(port.written().map(({ name }) => name)).toEqual(["Lembar Temuan", "Ringkasan Cermat"]);
  expect(port.revealed).toEqual(["Lembar Temuan!A1"]);
  await user.click(button("Urungkan: Tulis Lembar Temuan"));
  await screen.findByText("Diurungkan: Tulis Lembar Temuan");
  expect(port.written()).toEqual([]);
});

test("where copying is not allowed, the report's text stands there to be copied by hand", async () => {
  const { user } = await openReport();
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new DOMException("", "NotAllowedError"));
  await user.click(button("Salin: Data (JSON)"));
  const text = await screen.findByRole("textbox", { name: "Isi laporan" });
  expect(JSON.parse((text as HTMLTextAreaElement).value)).toMatchObject({ version: 1, files: [{ file: "uji.xlsx" }] });
});

test("what was done stands in the history by name, and is taken back as far as is chosen", async () => {
  const { user, port } = await openReport();
  await user.click(button("Tandai"));
  await screen.findByText("1 sel ditandai.");
  await user.click(button("Tulis Lembar Temuan"));
  await screen.findByText(/^Ditulis/);
  await user.click(button("Riwayat tindakan"));
  const items = await screen.findAllByRole("menuitem");
  expect(items.map((item) => item.textContent)).toEqual(["Tulis Lembar Temuan", "Tandai 1 sel"]);
  await user.click(items[1] as HTMLElement);
  await waitFor(() => {
    expect([port.written(), port.marks()]).toEqual([[], []]);
  });
});

test("a finding leads to the page about its rule, and back to the finding", async () => {
  const { user, container } = await openChecked({ report: reportOf([findingOf({ cell: "F88" })]) });
  await user.click(screen.getByRole("button", { name: /F88/ }));
  await user.click(button("Tentang aturan ini"));
  const title = await screen.findByRole("heading", { level: 1, name: "Jumlah rincian" });
  expect(title).toHaveFocus();
  expect(screen.getByText(/Angka sebuah baris sama dengan jumlah baris rinciannya/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button("Kembali"));
  await waitFor(() => {
    expect(screen.getByRole("button", { name: /^Salah *F88/ })).toHaveFocus();
  });
});

test("the help lists every rule and can be opened before any check", async () => {
  const { user, container } = openPane();
  await user.click(button("Pengaturan"));
  await user.click(await screen.findByRole("menuitem", { name: "Bantuan dan daftar aturan" }));
  await screen.findByRole("heading", { level: 1, name: "Bantuan" });
  expect(screen.getAllByRole("listitem").length).toBeGreaterThan(25);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button("Terbilang"));
  expect(await screen.findByRole("heading", { level: 1, name: "Terbilang" })).toHaveFocus();
});

test("a new person is shown around in three steps, and the end is remembered", async () => {
  const ended = jest.fn();
  const { user, container } = openPane({ tour: { end: ended } });
  await screen.findByText("Langkah 1 dari 3");
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button("Lanjut"));
  await user.click(button("Lanjut"));
  expect(screen.getByText("Langkah 3 dari 3")).toBeVisible();
  await user.click(button("Mulai"));
  expect(screen.queryByText(/^Langkah/)).not.toBeInTheDocument();
  expect(ended).toHaveBeenCalledTimes(1);
});

test("the tour is skipped at once, or by checking", async () => {
  const ended = jest.fn();
  const first = openPane({ tour: { end: ended } });
  await first.user.click(await screen.findByRole("button", { name: "Lewati" }));
  expect(screen.queryByText(/^Langkah/)).not.toBeInTheDocument();
  const second = openPane({ tour: { end: ended } });
  await act(() => second.session.perform({ kind: "check" }));
  expect(ended).toHaveBeenCalledTimes(2);
});
