import { addNotes, markNoteDone, readSelected, removeNote } from "../../src/actions/notes";
import type { Note } from "../../src/core/sheet/mark";
import { MARK_COLOURS } from "../../src/core/sheet/mark-style";
import type { WorkbookPort } from "../../src/core/sheet/workbook-port";
import { describe as describeBook } from "../../src/workbench/host/model/describe";
import { addComment, addReply, changeComment } from "../../src/workbench/host/model/edit-comments";
import {
  adding,
  area,
  clearDesk,
  colours,
  comments,
  mark,
  openDesk,
  refusal,
  removing,
  sheetState,
  workbook,
} from "./support";

afterEach(clearDesk);
jest.setTimeout(30_000);

const violet = MARK_COLOURS.violet.fill;
const table = { A1: "Program", B1: "Target", B2: 10, B3: 20, B4: 30, C2: 1, C3: 2, C4: 3 };
const data = () => workbook(sheetState("Data", table), sheetState("Other", { A1: 1 }));
const words = { text: "Mohon dicek terhadap SP2D.", time: Date.UTC(2026, 10, 22) };
const cells = (...addresses: readonly string[]) => ({ sheet: "Data", areas: addresses.map(area) });

async function notesIn(port: WorkbookPort): Promise<readonly Note[]> {
  return (await port.read({ kind: "sheet" })).notes ?? [];
}

async function onlyNote(port: WorkbookPort): Promise<Note> {
  const [note] = await notesIn(port);
  if (!note) throw new Error("There is no note.");
  return note;
}

test("a note lands as a comment on the first cell of each area, with colour on all of it, and undo leaves nothing", async () => {
  const { port, model } = await openDesk(data());
  const before = describeBook(model);
  const { inverse } = await addNotes(port, cells("B2:B3", "C4"), words);
  expect(comments(model)).toEqual([`B2: ${words.text}`, `C4: ${words.text}`]);
  expect(colours(model)).toEqual({ [violet]: "B2:B3,C4" });
  expect(await notesIn(port)).toMatchObject([
    { row: 1, column: 1, text: words.text, note: { done: false, rows: 2, time: "2026-11-22T00:00:00.000Z" } },
    { row: 3, column: 2, note: { done: false } },
  ]);
  await port.apply(inverse);
  expect(describeBook(model)).toEqual(before);
});

test("notes are no marks of findings: taking those away leaves the notes", async () => {
  const { port, model } = await openDesk(data());
  await addNotes(port, cells("B4"), words);
  await port.apply(adding(mark("B4", "Jumlah seharusnya 30."), mark("C2", "x", { severity: "info" })));
  expect(comments(model)).toEqual([`B4: ${words.text} > Jumlah seharusnya 30.`, "C2: x"]);
  const { marks } = await port.read({ kind: "sheet" });
  expect(marks.map(({ text }) => text)).toEqual(["Jumlah seharusnya 30.", "x"]);
  await port.apply(removing(...marks));
  expect(comments(model)).toEqual([`B4: ${words.text}`]);
  expect(colours(model)).toEqual({ [violet]: "B4" });
  expect((await onlyNote(port)).note).toMatchObject({ done: false });
});

test("on a cell that has a thread the note becomes a reply, and only the reply goes again", async () => {
  const { port, model } = await openDesk(data());
  const thread = addComment(model, model.requireSheet("Data"), { row: 3, column: 1 }, "Kenapa 30?", "user");
  await addNotes(port, cells("B4"), words);
  expect(comments(model)).toEqual([`B4: Kenapa 30? > ${words.text}`]);
  await markNoteDone(port, await onlyNote(port), true);
  expect(model.comments.find(({ id }) => id === thread.id)?.resolved).toBe(false);
  expect((await onlyNote(port)).note.done).toBe(true);
  await removeNote(port, await onlyNote(port));
  expect(comments(model)).toEqual(["B4: Kenapa 30?"]);
  expect(colours(model)).toEqual({});
});

test("two notes on one cell are two notes", async () => {
  const { port, model } = await openDesk(data());
  await addNotes(port, cells("B4"), words);
  await addNotes(port, cells("B4"), { ...words, text: "Lampirkan bukti." });
  expect(comments(model)).toEqual([`B4: ${words.text} > Lampirkan bukti.`]);
  const [first, second] = await notesIn(port);
  expect([first?.note.answered, second?.note.answered]).toEqual([undefined, undefined]);
  if (second) await removeNote(port, second);
  expect(comments(model)).toEqual([`B4: ${words.text}`]);
});

test("a note is answered once somebody replies to it, and is then left in place when it is removed", async () => {
  const { port, model } = await openDesk(data());
  await addNotes(port, cells("B4"), words);
  expect((await onlyNote(port)).note.answered).toBeUndefined();
  addReply(model, model.comments[0]!.id, "Sudah sesuai SP2D.", "user");
  expect((await onlyNote(port)).note.answered).toBe(true);
  const { leftAlone } = await removeNote(port, await onlyNote(port));
  expect(leftAlone).toEqual(["Data!B4"]);
  expect(comments(model)).toEqual([`B4: ${words.text} > Sudah sesuai SP2D.`]);
  expect(colours(model)).toEqual({});
  expect(await notesIn(port)).toEqual([]);
});

test("a note that is done resolves its thread and loses its colour; taken up again it has both", async () => {
  const { port, model } = await openDesk(data());
  await addNotes(port, cells("B2:B3"), words);
  const { inverse } = await markNoteDone(port, await onlyNote(port), true);
  expect(model.comments[0]?.resolved).toBe(true);
  expect(colours(model)).toEqual({});
  expect((await onlyNote(port)).note.done).toBe(true);
  await port.apply(inverse);
  expect(model.comments[0]?.resolved).toBe(false);
  expect(colours(model)).toEqual({ [violet]: "B2:B3" });
});

test("a thread that somebody resolves in Excel makes its note done", async () => {
  const { port, model } = await openDesk(data());
  await addNotes(port, cells("B4"), words);
  changeComment(model, model.comments[0]!.id, { resolved: true }, "user");
  expect((await onlyNote(port)).note.done).toBe(true);
});

test("without threads that can be resolved (below ExcelApi 1.11) our own list knows what is done", async () => {
  const { port } = await openDesk(data(), { level: 10 });
  await addNotes(port, cells("B4"), words);
  await markNoteDone(port, await onlyNote(port), true);
  expect((await onlyNote(port)).note.done).toBe(true);
});

test("without comments (below ExcelApi 1.10) a note is colour alone, its words stay in the list, and that is told", async () => {
  const { port, model } = await openDesk(data(), { level: 9 });
  const { withoutComment } = await addNotes(port, cells("B4"), words);
  expect(withoutComment).toBe(1);
  expect(colours(model)).toEqual({ [violet]: "B4" });
  expect((await onlyNote(port)).text).toBe(words.text);
});

test("a note follows its sheet when that is renamed", async () => {
  const { port, model } = await openDesk(data());
  await addNotes(port, cells("B4"), words);
  model.requireSheet("Data").name = "Realisasi";
  expect(await onlyNote(port)).toMatchObject({ sheet: "Realisasi", row: 3 });
});

test("a protected sheet refuses notes and says which", async () => {
  const protection = { options: {} };
  const { port } = await openDesk(workbook(sheetState("Data", table, { protection })));
  expect(await refusal(addNotes(port, cells("B4"), words))).toMatchObject({
    code: "protected-sheet",
    places: ["Data"],
  });
});

test("a whole sheet is no place for one note", async () => {
  const { port } = await openDesk(data());
  expect(await refusal(addNotes(port, cells("A1:Z100"), words))).toMatchObject({ code: "too-large" });
});

test("the selection is known by its areas", async () => {
  const { port, model } = await openDesk(data());
  model.select("Data", [area("B2:B3"), area("C4")]);
  expect(await readSelected(port)).toEqual({ sheet: "Data", areas: [area("B2:B3"), area("C4")] });
});

test("the colour of notes is the workbook's", async () => {
  const { port, model } = await openDesk(data());
  const json = '{"version":1,"colours":{"note":"teal"}}';
  await port.apply([{ kind: "set-setting", key: "settings", expect: null, json }]);
  await addNotes(port, cells("B4"), words);
  expect(colours(model)).toEqual({ [MARK_COLOURS.teal.fill]: "B4" });
});
