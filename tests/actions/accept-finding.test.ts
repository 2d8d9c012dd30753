import { acceptFinding, revokeAcceptances } from "../../src/actions/accept-finding";
import { ACCEPTED_KEY, readAccepted } from "../../src/core/finding/accepted";
import type { Mark } from "../../src/core/sheet/mark";
import { fakeWorkbook, sheetOf, workbookOf } from "./fake-workbook";
import { findingOf } from "./reports";

const mark: Mark = { id: "m", sheet: "T-C.31", row: 0, column: 0, severity: "error", text: "x" };
const snapshot = { ...workbookOf(sheetOf("T-C.31", [[4826300000]])), marks: [mark] };
const finding = findingOf({ cell: "A1" });
const request = { finding, reason: "Sesuai BA", time: Date.UTC(2026, 10, 22) };

test("an accepted finding is kept with its reason and time, its mark goes, and both come back together", async () => {
  const port = fakeWorkbook(snapshot);
  const { inverse } = await acceptFinding(port, { snapshot, findings: [finding] }, request, { language: "id" });
  const { settings } = await port.read({ kind: "sheet" });
  expect(readAccepted(settings).accepted).toMatchObject([
    { cell: "A1", reason: "Sesuai BA", time: "2026-11-22T00:00:00.000Z" },
  ]);
  expect(port.marks()).toEqual([]);
  await port.apply(inverse);
  expect(port.marks()).toEqual([mark]);
  expect((await port.read({ kind: "sheet" })).settings).toEqual({});
});

test("a mark that also tells of another finding tells of that alone afterwards", async () => {
  const port = fakeWorkbook(snapshot);
  const other = findingOf({ cell: "A1", severity: "warning", message: { id: "Lain.", en: "Other." }, expected: null });
  await acceptFinding(port, { snapshot, findings: [finding, other] }, request, { language: "id" });
  expect(port.marks().map(({ severity, text }) => [severity, text])).toEqual([["warning", "Lain."]]);
});

test("accepting without marks sets none", async () => {
  const port = fakeWorkbook({ ...snapshot, marks: [] });
  await acceptFinding(port, { snapshot, findings: [finding] }, request, { language: "id" });
  expect(port.marks()).toEqual([]);
});

test("one acceptance is taken back without the others", async () => {
  const port = fakeWorkbook(snapshot);
  const findings = [finding, findingOf({ cell: "A2" }), findingOf({ cell: "A3" })];
  for (const one of findings) {
    await acceptFinding(port, { snapshot, findings }, { ...request, finding: one }, { language: "id" });
  }
  await revokeAcceptances(port, new Set([1]));
  const { settings } = await port.read({ kind: "sheet" });
  expect(readAccepted(settings).accepted.map(({ cell }) => cell)).toEqual(["A1", "A3"]);
  await revokeAcceptances(port, new Set([0, 1]));
  expect((await port.read({ kind: "sheet" })).settings[ACCEPTED_KEY]).toBeUndefined();
});
