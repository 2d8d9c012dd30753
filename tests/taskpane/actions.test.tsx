import { act, screen, waitFor } from "@testing-library/react";
import { axe } from "jest-axe";
import { HostError } from "../../src/core/sheet/workbook-port";
import { sheetOf, workbookOf } from "../actions/fake-workbook";
import { findingOf, reportOf } from "../actions/reports";
import { button, openChecked, openPane } from "./open-pane";

const workbook = workbookOf(sheetOf("T-C.31", [[4826300000]]));
const fixable = findingOf({ cell: "A1", fix: { cell: "A1", value: "4286300000" } });

test("Tandai marks the errors and warnings, says so, and can be taken back under its name", async () => {
  const report = reportOf([
    fixable,
    findingOf({ cell: "B1", severity: "warning" }),
    findingOf({ cell: "C1", severity: "info" }),
  ]);
  const { port, user, container } = await openChecked({ report });
  await user.click(button("Tandai"));
  expect(await screen.findByText("2 sel ditandai.")).toBeVisible();
  expect(port.marks()).toHaveLength(2);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button("Urungkan: Tandai 2 sel"));
  expect(await screen.findByText("Diurungkan: Tandai 2 sel")).toBeVisible();
  expect(port.marks()).toEqual([]);
  await user.click(button("Ulangi: Tandai 2 sel"));
  await waitFor(() => {
    expect(port.marks()).toHaveLength(2);
  });
});

test("the way back stays at hand when the message has been closed", async () => {
  const { port, user } = await openChecked({ report: reportOf([fixable]) });
  await user.click(button("Tandai"));
  await user.click(await screen.findByRole("button", { name: "Tutup" }));
  await user.click(button("Urungkan: Tandai 1 sel"));
  await waitFor(() => {
    expect(port.marks()).toEqual([]);
  });
});

test("marking without anything wrong says so and writes nothing", async () => {
  const { port, user } = await openChecked();
  await user.click(button("Tandai"));
  expect(await screen.findByText("Tidak ada temuan yang perlu ditandai.")).toBeVisible();
  expect(port.applied).toEqual([]);
});

test("marking a sheet that has changed checks it again first", async () => {
  let findings = [fixable];
  const { port, user } = await openChecked({ report: () => reportOf(findings) });
  findings = [];
  act(() => {
    port.change("T-C.31", "A1", { value: 4286300000 });
  });
  await user.click(button("Tandai"));
  expect(await screen.findByText("Tidak ada temuan yang perlu ditandai.")).toBeVisible();
  expect(port.marks()).toEqual([]);
});

test("the ribbon's Tandai checks first when nothing has been checked", async () => {
  const { port, session } = openPane({ report: reportOf([fixable]) });
  await act(() => session.perform({ kind: "mark" }));
  expect(port.marks()).toHaveLength(1);
  expect(screen.getByText("1 sel ditandai.")).toBeVisible();
});

test("Hapus tanda takes every mark away, before a check too", async () => {
  const mark = { id: "m", sheet: "T-C.31", row: 0, column: 0, severity: "error", text: "x" } as const;
  const { port, user } = openPane({ workbook: { ...workbook, marks: [mark] } });
  await user.click(button("Hapus tanda"));
  expect(await screen.findByText(/1 tanda dihapus/)).toBeVisible();
  expect(port.marks()).toEqual([]);
  await user.click(button("Hapus tanda"));
  expect(await screen.findByText("Tidak ada tanda Cermat di buku kerja ini.")).toBeVisible();
});

test("Perbaiki shows the old and the new figure, writes after confirmation, checks again, and can be taken back", async () => {
  let findings = [fixable];
  const { port, user, container } = await openChecked({ workbook, report: () => reportOf(findings) });
  await user.click(screen.getByRole("button", { name: /^Salah *A1/ }));
  await user.click(button("Perbaiki"));
  expect(screen.getByRole("group", { name: "Perbaiki A1" })).toHaveTextContent(
    "Sekarang4.826.300.000Menjadi4.286.300.000",
  );
  expect(port.content("T-C.31", "A1")).toEqual({ value: 4826300000 });
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button("Batal"));
  expect(button("Perbaiki")).toHaveFocus();
  await user.click(button("Perbaiki"));

  findings = [];
  await user.click(button("Ganti isinya"));
  expect(await screen.findByText("A1 di T-C.31 diperbaiki.")).toBeVisible();
  expect(port.content("T-C.31", "A1")).toEqual({ value: 4286300000 });
  expect(await screen.findByText("Tidak ada yang salah")).toBeVisible();

  findings = [fixable];
  await user.click(button("Urungkan: Perbaiki A1"));
  expect(await screen.findByText("Diurungkan: Perbaiki A1")).toBeVisible();
  expect(port.content("T-C.31", "A1")).toEqual({ value: 4826300000 });
  expect(await screen.findByText(/1 salah/)).toBeVisible();
});

test("all certain corrections are shown in one preview, made in one step and taken back in one", async () => {
  const pair = workbookOf(sheetOf("T-C.31", [[4826300000, 7]]));
  const second = findingOf({ cell: "B1", shown: "7", expected: "9", fix: { cell: "B1", value: "9" } });
  let findings = [fixable, second, findingOf({ cell: "C1" })];
  const { port, user, container } = await openChecked({ workbook: pair, report: () => reportOf(findings) });
  await user.click(button("Perbaiki semua yang pasti (2)"));
  expect(screen.getByRole("group", { name: "Perbaiki 2 temuan yang pasti" })).toHaveTextContent(
    "T-C.31 · A1Sekarang4.826.300.000Menjadi4.286.300.000T-C.31 · B1Sekarang7Menjadi9",
  );
  expect(await axe(container)).toHaveNoViolations();
  expect(port.content("T-C.31", "B1")).toEqual({ value: 7 });

  findings = [];
  await user.click(button("Ganti isinya"));
  expect(await screen.findByText("2 temuan diperbaiki.")).toBeVisible();
  expect([port.content("T-C.31", "A1"), port.content("T-C.31", "B1")]).toEqual([{ value: 4286300000 }, { value: 9 }]);
  expect(await screen.findByText("Tidak ada yang salah")).toBeVisible();

  await user.click(button("Urungkan: Perbaiki 2 temuan"));
  await waitFor(() => {
    expect([port.content("T-C.31", "A1"), port.content("T-C.31", "B1")]).toEqual([{ value: 4826300000 }, { value: 7 }]);
  });
});

test("a correction is refused when the cell has changed meanwhile, and offers a new check", async () => {
  const { port, user } = await openChecked({ workbook, report: reportOf([fixable]) });
  await user.click(screen.getByRole("button", { name: /^Salah *A1/ }));
  await user.click(button("Perbaiki"));
  act(() => {
    port.change("T-C.31", "A1", { value: 5 });
  });
  await user.click(button("Ganti isinya"));
  expect(await screen.findByText(/Isi sel telah berubah/)).toBeVisible();
  expect(port.content("T-C.31", "A1")).toEqual({ value: 5 });
  expect(screen.getAllByRole("button", { name: "Periksa ulang" }).length).toBeGreaterThan(0);
});

test("a correction that was made is still told when the check after it fails, and the result is called old", async () => {
  const { port, user } = await openChecked({ workbook, report: reportOf([fixable]) });
  await user.click(screen.getByRole("button", { name: /^Salah *A1/ }));
  await user.click(button("Perbaiki"));
  const reveal = port.reveal.bind(port);
  port.reveal = () => {
    port.refuseNext(new HostError("cell-edit-mode"));
    port.reveal = reveal;
    return Promise.resolve();
  };
  await user.click(button("Ganti isinya"));
  expect(await screen.findByText("A1 di T-C.31 diperbaiki.")).toBeVisible();
  expect(await screen.findByText(/Lembar telah berubah sejak diperiksa/)).toBeVisible();
});

test("a cell that Excel cannot bring in front is told, not swallowed", async () => {
  const { port, user } = await openChecked({ report: reportOf([fixable]) });
  port.refuseNext(new HostError("sheet-missing", ["T-C.31"]));
  await user.click(screen.getByRole("button", { name: /^Salah *A1/ }));
  expect(await screen.findByText(/sudah tidak ada atau namanya diubah/)).toBeVisible();
});

test("a ribbon button that failed before it reached the pane is told in the pane", async () => {
  const { session } = openPane();
  act(() => {
    session.tellFailure(new HostError("session-lost"));
  });
  expect(await screen.findByText(/Hubungan dengan buku kerja terputus/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Coba lagi" })).not.toBeInTheDocument();
});
