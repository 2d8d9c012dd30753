import { screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { findingOf, reportOf } from "../actions/reports";
import { button, openChecked } from "./open-pane";

const three = [
  findingOf({ cell: "F88", cells: ["F86", "F88", "F89", "'Lain'!B2"] }),
  findingOf({ cell: "F90", shown: "12", expected: "21" }),
  findingOf({ cell: "G12", severity: "warning", rule: "percent", expected: null }),
];
const info = findingOf({ cell: "H5", severity: "info" });
const card = (cell: string) =>
  screen.getByRole("button", { name: new RegExp(`^(Salah|Perlu dilihat|Catatan) *${cell} *T-C.31`) });

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
  await user.click(button("Catatan (1)"));
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

test("the arrow keys move through the findings and Enter goes to the cell", async () => {
  const { port, user } = await openChecked({ report: reportOf(three) });
  card("F88").focus();
  await user.keyboard("{ArrowDown}");
  await waitFor(() => {
    expect(card("F90")).toHaveFocus();
  });
  await user.keyboard("{End}");
  await waitFor(() => {
    expect(card("G12")).toHaveFocus();
  });
  expect(port.revealed).toEqual([]);
  await user.keyboard("{ArrowUp}{Enter}");
  await waitFor(() => {
    expect(port.revealed).toEqual(["T-C.31!F90"]);
  });
  expect(card("F90")).toHaveAttribute("aria-current", "true");
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

test("search and severity narrow the findings down, and notes that match are shown", async () => {
  const { user } = await openChecked({ report: reportOf([...three, info]) });
  await user.type(screen.getByRole("searchbox"), "f90");
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  await user.clear(screen.getByRole("searchbox"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Tampilkan" }), "info");
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  expect(card("H5")).toBeVisible();
  await user.type(screen.getByRole("searchbox"), "tidakada");
  expect(screen.getByText("Tidak ada temuan yang sesuai dengan pencarian ini.")).toBeVisible();
});

test("suspects are said with their cause, figure and probability, also when the cause is unknown to the pane", async () => {
  const suspects = [
    { cell: "F88", value: "4286300000.5", cause: "transposed-digits", probability: 0.98 },
    { cell: "F86", value: null, cause: "some-new-cause", probability: 0.02 },
  ];
  const { user } = await openChecked({ report: reportOf([findingOf({ cell: "F88", suspects })]) });
  await user.click(card("F88"));
  expect(screen.getByText(/F88: dua angka tertukar; seharusnya 4.286.300.000,5/)).toHaveTextContent("98%");
  expect(screen.getByText(/F86: penyebab belum diketahui/)).toBeVisible();
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
