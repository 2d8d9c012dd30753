import { act, screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import type { Finding } from "../../src/core/finding/report";
import { sheetOf, workbookOf } from "../actions/fake-workbook";
import { findingOf, reportOf } from "../actions/reports";
import { button, openChecked } from "./open-pane";

const three = [
  findingOf({ cell: "F88", cells: ["F86", "F88", "F89", "'Lain'!B2"] }),
  findingOf({ cell: "F90", shown: "12", expected: "21" }),
  findingOf({ cell: "G12", severity: "warning", rule: "percent", expected: null }),
];
const info = findingOf({ cell: "H5", severity: "info" });
const card = (cell: string) =>
  screen.getByRole("button", { name: new RegExp(`^(Salah|Perlu dilihat|Untuk diketahui) *${cell} *T-C.31`) });

test("findings stand by severity with place, sentence and figures; notes are folded away at first", async () => {
  const { user, container } = await openChecked({ report: reportOf([...three, info]) });
  const wrong = screen.getByRole("list", { name: "Salah" });
  const items = within(wrong).getAllByRole("listitem");
  expect(items).toHaveLength(2);
  expect(items[1]).toHaveAttribute("aria-posinset", "2");
  expect(items[1]).toHaveAttribute("aria-setsize", "2");
  expect(card("F90")).toHaveTextContent("Jumlah rincian di F90 tidak cocok.Tertulis12Seharusnya21");
  expect(screen.queryByText("Jumlah rincian di H5 tidak cocok.")).not.toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button("Untuk diketahui (1)"));
  expect(card("H5")).toBeVisible();
});

test("a click goes to the cell and opens the proof", async () => {
  const { port, user, container } = await openChecked({ report: reportOf(three) });
  await user.click(card("F88"));
  expect(port.revealed).toEqual(["T-C.31!F88"]);
  const proof = screen.getByRole("table", { name: "Bukti" });
  expect(within(proof).getAllByRole("row").at(-1)).toHaveTextContent("=Jumlah4.286.300.000");
  expect(screen.getByText("Baris nomor kolom pada formulir ini")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test("the cells of the proof, and those on other sheets, can be gone to", async () => {
  const { port, user } = await openChecked({ report: reportOf(three) });
  await user.click(card("F88"));
  await user.click(button("F86"));
  await user.click(button("'Lain'!B2"));
  expect(port.revealed).toEqual(["T-C.31!F88", "T-C.31!F86", "Lain!B2"]);
});

test("the arrow keys move through the findings; the sheet follows when they rest, and Enter goes to the cell at once", async () => {
  const { port, user } = await openChecked({ report: reportOf(three) });
  card("F88").focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  await waitFor(() => {
    expect(card("G12")).toHaveFocus();
  });
  await waitFor(() => {
    expect(port.revealed).toEqual(["T-C.31!G12"]);
  });
  await user.keyboard("{ArrowUp}");
  await waitFor(() => {
    expect(card("F90")).toHaveFocus();
  });
  await user.keyboard("{Enter}");
  await waitFor(() => {
    expect(port.revealed.slice(0, 2)).toEqual(["T-C.31!G12", "T-C.31!F90"]);
  });
  expect(card("F90")).toHaveAttribute("aria-current", "true");
});

test("F8 and Shift+F8 step through the findings from anywhere in the pane", async () => {
  const { user } = await openChecked({ report: reportOf(three) });
  await user.click(screen.getByRole("searchbox"));
  await user.keyboard("{F8}");
  await waitFor(() => {
    expect(card("F88")).toHaveFocus();
  });
  await user.keyboard("{F8}{F8}");
  await waitFor(() => {
    expect(card("G12")).toHaveFocus();
  });
  await user.keyboard("{Shift>}{F8}{/Shift}");
  await waitFor(() => {
    expect(card("F90")).toHaveFocus();
  });
});

test("selecting a marked cell in the sheet shows its finding without taking the focus", async () => {
  const { port } = await openChecked({ report: reportOf([...three, info]) });
  const focused = document.activeElement;
  act(() => {
    port.select("T-C.31", "F90");
  });
  expect(card("F90")).toHaveAttribute("aria-current", "true");
  act(() => {
    port.select("T-C.31", "A1");
    port.select("Lain", "F88");
  });
  expect(card("F90")).toHaveAttribute("aria-current", "true");
  act(() => {
    port.select("T-C.31", "H5");
  });
  expect(card("H5")).toHaveAttribute("aria-current", "true");
  expect(document.activeElement).toBe(focused);
});

test("what the pane itself selects in the sheet does not bring an earlier finding back", async () => {
  const { port, user } = await openChecked({ report: reportOf(three) });
  await user.click(card("F88"));
  await user.click(card("G12"));
  act(() => {
    port.select("T-C.31", "F88");
  });
  expect(card("G12")).toHaveAttribute("aria-current", "true");
});

test("a finding that the filter hides is told of when its cell is selected", async () => {
  const { port, user } = await openChecked({ report: reportOf(three) });
  await user.type(screen.getByRole("searchbox"), "f90");
  act(() => {
    port.select("T-C.31", "G12");
  });
  expect(screen.getByText("Temuan di sel terpilih tersembunyi oleh saringan.")).toBeVisible();
  await user.click(button("Tampilkan semua"));
  expect(card("G12")).toHaveAttribute("aria-current", "true");
});

const twoUnits = workbookOf(
  sheetOf("T-C.31", [
    ["KECAMATAN A", 10],
    ["Program 1", 4],
    ["KECAMATAN B", 20],
    ["Program 2", 5],
  ]),
);
const inUnits = reportOf(
  [
    findingOf({ cell: "B4", severity: "warning", rule: "percent", expected: null }),
    findingOf({ cell: "B2", suspects: [{ cell: "B2", value: "5", cause: "wrong-digit", probability: 0.9 }] }),
    findingOf({ cell: "B3", suspects: [{ cell: "B3", value: "5", cause: "wrong-digit", probability: 0.9 }] }),
  ],
  {
    sheets: [
      {
        name: "T-C.31",
        notUnderstood: [],
        tables: [
          {
            range: "A1:B4",
            header: null,
            columns: [{ column: "A", role: "label", measure: null, period: null, header: [] }],
            rows: [
              { row: 1, kind: "unit", parent: null, unit: null },
              { row: 2, kind: "program", parent: 1, unit: 1 },
              { row: 3, kind: "unit", parent: null, unit: null },
              { row: 4, kind: "program", parent: 3, unit: 3 },
            ],
          },
        ],
      },
    ],
  },
);
const headings = () => screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);

test("findings are put together by place, in the order of the sheet", async () => {
  const { user, container } = await openChecked({ workbook: twoUnits, report: inUnits });
  await user.selectOptions(screen.getByRole("combobox", { name: "Kelompokkan temuan" }), "place");
  expect(headings()).toEqual(["T-C.31 · KECAMATAN A (1)", "T-C.31 · KECAMATAN B (2)"]);
  const second = within(screen.getByRole("list", { name: "T-C.31 · KECAMATAN B" }));
  expect(second.getAllByRole("button").map((element) => element.textContent)).toEqual([
    expect.stringContaining("B3"),
    expect.stringContaining("B4"),
  ]);
  expect(await axe(container)).toHaveNoViolations();
});

test("findings are put together by cause, and by their rule where no cause is known", async () => {
  const { user } = await openChecked({ workbook: twoUnits, report: inUnits });
  await user.selectOptions(screen.getByRole("combobox", { name: "Kelompokkan temuan" }), "cause");
  expect(headings()).toEqual(["Satu angka salah ketik (2)", "Persentase (1)"]);
});

test("findings are narrowed down by severity, rule and unit together, and opened up again at once", async () => {
  const { user, container } = await openChecked({ workbook: twoUnits, report: inUnits });
  await user.click(button("Saring temuan"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Unit" }), "KECAMATAN B");
  expect(screen.getAllByRole("listitem")).toHaveLength(2);
  await user.selectOptions(screen.getByRole("combobox", { name: "Aturan" }), "percent");
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  expect(screen.queryByRole("combobox", { name: "Lembar" })).not.toBeInTheDocument();
  expect(button("Saring temuan, 2 saringan dipakai")).toHaveAttribute("aria-expanded", "true");
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button("Hapus saringan"));
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
});

test("only one finding of the list is a stop of the Tab key", async () => {
  await openChecked({ report: reportOf(three) });
  expect([card("F88"), card("F90"), card("G12")].map((element) => element.tabIndex)).toEqual([0, -1, -1]);
});

test("next and previous step from cell to cell and stop at the ends", async () => {
  const { port, user } = await openChecked({ report: reportOf(three) });
  for (let i = 0; i < 4; i++) await user.click(button("Temuan berikutnya"));
  await user.click(button("Temuan sebelumnya"));
  expect(port.revealed).toEqual(["T-C.31!F88", "T-C.31!F90", "T-C.31!G12", "T-C.31!F90"]);
});

test("the digits that differ are marked in both figures", async () => {
  await openChecked({ report: reportOf([three[0] as Finding]) });
  const marked = [...card("F88").querySelectorAll("mark")].map((element) => element.textContent);
  expect(marked).toEqual(["82", "28"]);
});

test("search and severity narrow the findings down, and notes that match are shown", async () => {
  const { user } = await openChecked({ report: reportOf([...three, info]) });
  await user.type(screen.getByRole("searchbox"), "f90");
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  await user.clear(screen.getByRole("searchbox"));
  await user.click(button("Saring temuan"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Tingkat" }), "info");
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  expect(card("H5")).toBeVisible();
  await user.type(screen.getByRole("searchbox"), "tidakada");
  expect(screen.getByText("Tidak ada temuan yang sesuai dengan pencarian ini.")).toBeVisible();
});

test("suspects are said with their cause, figure and probability, also when the cause is unknown to the pane", async () => {
  const suspects = [
    { cell: "F88", value: "4286300000", cause: "transposed-digits", probability: 0.97 },
    { cell: "F86", value: null, cause: "some-new-cause", probability: 0.02 },
    { cell: "F87", value: "4286300000.5", cause: "wrong-digit", probability: 0.001 },
  ];
  const { user } = await openChecked({ report: reportOf([findingOf({ cell: "F88", suspects })]) });
  await user.click(card("F88"));
  expect(screen.getByText(/F88: dua angka tertukar; seharusnya 4\.286\.300\.000$/)).toHaveTextContent("97%");
  expect(screen.getByText(/F86: penyebab belum diketahui/)).toBeVisible();
  const unlikely = screen.getByText(/F87: .*; seharusnya 4\.286\.300\.000,5/);
  expect(unlikely).not.toBeVisible();
  await user.click(screen.getByText("Kemungkinan kecil (1)"));
  expect(unlikely).toBeVisible();
  expect(unlikely).toHaveTextContent("di bawah 1%");
});

test("five thousand findings draw only the few in sight", async () => {
  const many = Array.from({ length: 5000 }, (_, index) => findingOf({ cell: `F${String(index + 1)}` }));
  const { user, port } = await openChecked({ report: reportOf(many) });
  expect(screen.getAllByRole("listitem").length).toBeLessThan(30);
  expect(screen.getAllByRole("listitem")[0]).toHaveAttribute("aria-setsize", "5000");
  await user.type(screen.getByRole("searchbox"), "F4999");
  await user.click(card("F4999"));
  expect(port.revealed).toEqual(["T-C.31!F4999"]);
});
