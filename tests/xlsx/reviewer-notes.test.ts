import { addNotes, markNoteDone, removeNote } from "../../src/actions/notes";
import { parseArea } from "../../src/core/sheet/address";
import { loadWorkbook } from "../../src/workbench/file/load-workbook";
import { saveWorkbook } from "../../src/workbench/file/save-workbook";
import { XlsxPort } from "../../src/xlsx/xlsx-port";
import { workbookBytes } from "./build-workbook";

const cells = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
const words = { text: "Mohon dicek terhadap SP2D.", time: Date.UTC(2026, 10, 22) };
const selected = (...areas: readonly string[]) => ({ sheet: "Lembar", areas: areas.map((one) => parseArea(one)!) });
const open = () => new XlsxPort(workbookBytes(cells), "book.xlsx");
const reopened = (port: XlsxPort) => new XlsxPort(port.bytes(), "book.xlsx");

test("a note is kept in the file with its state, its time and its area, and goes without a trace", async () => {
  const port = open();
  const before = await port.read({ kind: "workbook" });
  await addNotes(port, selected("A1:B1"), words);
  const { notes = [], marks } = await reopened(port).read({ kind: "workbook" });
  expect(marks).toEqual([]);
  expect(notes).toMatchObject([
    {
      sheet: "Lembar",
      row: 0,
      column: 0,
      text: words.text,
      note: { done: false, columns: 2, time: "2026-11-22T00:00:00.000Z" },
    },
  ]);
  const [note] = notes;
  if (!note) throw new Error("There is no note.");
  await markNoteDone(port, note, true);
  expect((await reopened(port).read({ kind: "workbook" })).notes?.[0]?.note.done).toBe(true);
  await removeNote(port, note);
  expect(await reopened(port).read({ kind: "workbook" })).toEqual(before);
});

test("in the workbench a note, a mark and a second note of one cell share a thread, and a file saved again keeps them", async () => {
  const port = open();
  await addNotes(port, selected("A1"), words);
  await port.apply([
    { kind: "add-mark", mark: { id: "m", sheet: "Lembar", row: 0, column: 0, severity: "error", text: "Salah." } },
  ]);
  const bytes = port.bytes();
  const { state } = loadWorkbook(bytes, "book.xlsx");
  const [thread, ...others] = state.comments ?? [];
  expect(others).toEqual([]);
  expect([thread?.content, ...(thread?.replies ?? []).map(({ content }) => content)].sort()).toEqual([
    words.text,
    "Salah.",
  ]);
  expect(state.sheets[0]?.notes ?? []).toEqual([]);
  expect(await saveWorkbook(bytes, state)).toEqual(bytes);
});
