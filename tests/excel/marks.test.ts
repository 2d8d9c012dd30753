import { MARK_COLOURS } from "../../src/core/sheet/mark-style";
import { addComment, addReply, changeComment, removeComment } from "../../src/workbench/host/model/edit-comments";
import { describe as describeBook } from "../../src/workbench/host/model/describe";
import type { ConditionalFormat } from "../../src/workbench/host/model/conditional-format";
import type { OfficeHost } from "../../src/workbench/host/host";
import { ChannelError } from "../../src/workbench/host/protocol";
import type { WorkbookModel } from "../../src/workbench/host/model/workbook";
import { adding, area, clearDesk, colours, comments, mark, openDesk, refusal, removing, sheetState, workbook } from "./support";

afterEach(clearDesk);
// The library is loaded anew for every test, and the machine may be busy.
jest.setTimeout(30_000);

const { error, warning, info } = { error: MARK_COLOURS.red.fill, warning: MARK_COLOURS.amber.fill, info: MARK_COLOURS.blue.fill };
const table = { A1: "Program", B1: "Target", B2: 10, B3: 20, B4: 30, C2: 1, C3: 2, C4: 3 };
const data = () => workbook(sheetState("Data", table), sheetState("Other", { A1: 1 }));

/** The workbook without the setting in which marks are noted. */
function look(model: WorkbookModel): unknown {
  return describeBook(model);
}

test("a mark colours its cell and says its words in a comment, and nothing else is touched", async () => {
  const { port, model } = await openDesk(data());
  const cells = (look(model) as { sheets: { cells: unknown }[] }).sheets[0]!.cells;
  const applied = await port.apply(adding(mark("B4", "Jumlah seharusnya 30."), mark("C3", "Lihat lagi.", { severity: "warning" }), mark("C4", "Sama.", { severity: "info" })));
  expect(colours(model)).toEqual({ [error]: "B4", [warning]: "C3", [info]: "C4" });
  expect(comments(model)).toEqual(["B4: Jumlah seharusnya 30.", "C3: Lihat lagi.", "C4: Sama."]);
  expect((look(model) as { sheets: { cells: unknown }[] }).sheets[0]!.cells).toEqual(cells);
  expect(applied).toMatchObject({ leftAlone: [], withoutComment: 0 });
});

test("clearing marks leaves the workbook identical, cell by cell and format by format", async () => {
  const { port, model } = await openDesk({
    ...workbook(
      sheetState("Data", table, { merges: [area("A2:A4")], conditionalFormats: [userFormat("u1", "B1:C4")] }),
      sheetState("Other", { A1: 1 }),
    ),
    settings: [["milik pengguna", "1"]],
  });
  const before = look(model);
  const marks = [mark("A2", "Sel gabung."), mark("B4", "a"), mark("A1", "b", { sheet: "Other", severity: "info" })];
  await port.apply(adding(...marks));
  expect(look(model)).not.toEqual(before);
  const { marks: standing } = await port.read({ kind: "sheet" });
  await port.apply(removing(...standing));
  expect(look(model)).toEqual(before);
});

test("undoing and redoing go through the inverse edits", async () => {
  const { port, model } = await openDesk(data());
  const before = look(model);
  const { inverse } = await port.apply(adding(mark("B4", "a"), mark("B2", "b")));
  const marked = colours(model);
  const undone = await port.apply(inverse);
  expect(look(model)).toEqual(before);
  await port.apply(undone.inverse);
  expect(colours(model)).toEqual(marked);
  expect(comments(model)).toEqual(["B2: b", "B4: a"]);
});

test("marks are read back with their words, wherever the person is", async () => {
  const { port, model } = await openDesk(data());
  const marks = [mark("B4", "a\n\nb"), mark("A1", "c", { sheet: "Other", severity: "warning" })];
  await port.apply(adding(...marks));
  model.activate("Other");
  expect((await port.read({ kind: "sheet" })).marks).toEqual(marks);
});

test("marking again rewrites the words and moves the colour instead of doubling either", async () => {
  const { port, model } = await openDesk(data());
  const first = mark("B4", "lama");
  const { inverse: toNothing } = await port.apply(adding(first, mark("B2", "tetap")));
  const second = mark("B4", "baru", { severity: "info" });
  const { inverse } = await port.apply([...removing(first), ...adding(second)]);
  expect(comments(model)).toEqual(["B2: tetap", "B4: baru"]);
  expect(colours(model)).toEqual({ [error]: "B2", [info]: "B4" });
  await port.apply(inverse);
  expect(comments(model)).toEqual(["B2: tetap", "B4: lama"]);
  expect(colours(model)).toEqual({ [error]: "B2,B4" });
  await port.apply(toNothing);
  expect(comments(model)).toEqual([]);
});

test("the same mark twice stays one mark", async () => {
  const { port, model } = await openDesk(data());
  await port.apply(adding(mark("B4", "a")));
  await port.apply(adding(mark("B4", "a")));
  await port.apply(adding(mark("B4", "a", { id: "nama lain" })));
  expect([comments(model), colours(model)]).toEqual([["B4: a"], { [error]: "B4" }]);
  expect(model.requireSheet("Data").conditionalFormats).toHaveLength(1);
});

test("someone else's thread gets a reply of ours, and only that is taken away", async () => {
  const { port, model } = await openDesk(data());
  say(model, "B4", "Mohon dicek");
  const before = look(model);
  await port.apply(adding(mark("B4", "Jumlah keliru.")));
  expect(comments(model)).toEqual(["B4: Mohon dicek > Jumlah keliru."]);
  await port.apply(adding(mark("B4", "Jumlah masih keliru.")));
  expect(comments(model)).toEqual(["B4: Mohon dicek > Jumlah masih keliru."]);
  const { leftAlone } = await port.apply(removing(mark("B4", "Jumlah masih keliru.")));
  expect(leftAlone).toEqual([]);
  expect(look(model)).toEqual(before);
});

test("a comment of ours that somebody has answered stays, loses its colour, and is named", async () => {
  const { port, model } = await openDesk(data());
  await port.apply(adding(mark("B4", "Jumlah keliru."), mark("B2", "b")));
  addReply(model, model.comments[0]!.id, "Sudah diperbaiki.", "user");
  const { leftAlone } = await port.apply(removing(mark("B4", "Jumlah keliru."), mark("B2", "b")));
  expect(leftAlone).toEqual(["Data!B4"]);
  expect(comments(model)).toEqual(["B4: Jumlah keliru. > Sudah diperbaiki."]);
  expect(colours(model)).toEqual({});
  expect((await port.read({ kind: "sheet" })).marks).toEqual([]);
});

test("a comment whose words somebody has changed stays as well", async () => {
  const { port, model } = await openDesk(data());
  await port.apply(adding(mark("B4", "Jumlah keliru.")));
  changeComment(model, model.comments[0]!.id, { content: "Jumlah keliru. Sudah saya catat." }, "user");
  await port.apply(adding(mark("C4", "lain")));
  const { leftAlone } = await port.apply(removing(mark("B4", "")));
  expect(leftAlone).toEqual(["Data!B4"]);
  expect(comments(model)).toEqual(["B4: Jumlah keliru. Sudah saya catat.", "C4: lain"]);
});

test("new words after an answer come as a further reply, and undoing brings the old state back", async () => {
  const { port, model } = await openDesk(data());
  await port.apply(adding(mark("B4", "lama")));
  addReply(model, model.comments[0]!.id, "Kenapa?", "user");
  await port.apply(adding(mark("B4", "baru")));
  expect(comments(model)).toEqual(["B4: lama > Kenapa? > baru"]);
  await port.apply(removing(mark("B4", "baru")));
  expect(comments(model)).toEqual(["B4: lama > Kenapa?"]);
});

test("undoing a clearing that left an answered comment alone takes that comment up again", async () => {
  const { port, model } = await openDesk(data());
  await port.apply(adding(mark("B4", "lama")));
  addReply(model, model.comments[0]!.id, "Kenapa?", "user");
  const { inverse } = await port.apply(removing(mark("B4", "lama")));
  await port.apply(inverse);
  expect(comments(model)).toEqual(["B4: lama > Kenapa?"]);
  expect(colours(model)).toEqual({ [error]: "B4" });
});

test("a comment that somebody has deleted does not hinder clearing", async () => {
  const { port, model } = await openDesk(data());
  await port.apply(adding(mark("B4", "a")));
  removeComment(model, model.comments[0]!.id, "user");
  expect((await port.read({ kind: "sheet" })).marks).toEqual([mark("B4", "")]);
  await port.apply(removing(mark("B4", "")));
  expect(colours(model)).toEqual({});
  expect(model.settings.size).toBe(0);
});

test("a mark that moved with inserted rows is found by its comment", async () => {
  const { port, model } = await openDesk(data());
  await port.apply(adding(mark("B2", "a"), mark("B4", "b")));
  shiftDown(model, 3);
  expect((await port.read({ kind: "sheet" })).marks).toEqual([mark("B2", "a"), mark("B7", "b", { id: "Data!B4" })]);
  await port.apply(removing(mark("B2", "a")));
  expect(colours(model)).toEqual({ [error]: "B7" });
  await port.apply(removing(mark("B4", "b")));
  expect(colours(model)).toEqual({});
  expect(comments(model)).toEqual([]);
});

test("colours are known by their formula when their ids are new after saving, beside rules of others that cannot be read", async () => {
  const twins = [userFormat("u1", "B1:B9"), userFormat("u2", "B1:B9")];
  const { port, model, office } = await openDesk(workbook(sheetState("Data", table, { conditionalFormats: twins })));
  const before = look(model);
  await port.apply(adding(mark("B4", "a"), mark("C4", "b", { severity: "info" })));
  const sheet = model.requireSheet("Data");
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({ ...format, id: format.id.startsWith("u") ? format.id : `baru-${format.id}` }));
  office.host.reset();
  await port.apply(removing(mark("B4", "a"), mark("C4", "b")));
  expect(look(model)).toEqual(before);
});

test("a renamed worksheet keeps its marks", async () => {
  const { port, model } = await openDesk(data());
  await port.apply(adding(mark("B4", "a")));
  model.requireSheet("Data").name = "Data 2026";
  const renamed = mark("B4", "a", { sheet: "Data 2026", id: "Data!B4" });
  expect((await port.read({ kind: "sheet" })).marks).toEqual([renamed]);
  await port.apply(removing(renamed));
  expect([colours(model, "Data 2026"), comments(model, "Data 2026"), model.settings.size]).toEqual([{}, [], 0]);
});

test("marks of a deleted worksheet are gone with it", async () => {
  const { port, model } = await openDesk(data());
  const gone = mark("A1", "a", { sheet: "Other" });
  await port.apply(adding(gone, mark("B4", "b")));
  const other = model.requireSheet("Other");
  model.sheets = model.sheets.filter((sheet) => sheet !== other);
  model.comments = model.comments.filter(({ sheetId }) => sheetId !== other.id);
  expect((await port.read({ kind: "sheet" })).marks).toEqual([mark("B4", "b")]);
  await port.apply(removing(gone, mark("B4", "b")));
  expect(model.settings.size).toBe(0);
});

test("a cell with an old-style note is marked by colour alone, the others with their words", async () => {
  const notes = [{ row: 1, column: 1, author: "Kepala", text: "Catatan lama" }];
  const { port, model } = await openDesk(workbook(sheetState("Data", table, { notes })));
  const before = look(model);
  const marks = [mark("B2", "a"), mark("B3", "b"), mark("B4", "c")];
  const { withoutComment } = await port.apply(adding(...marks));
  expect(withoutComment).toBe(1);
  expect(comments(model)).toEqual(["B3: b", "B4: c"]);
  expect(colours(model)).toEqual({ [error]: "B2:B4" });
  await port.apply(removing(...marks));
  expect(look(model)).toEqual(before);
});

test("below ExcelApi 1.10 marks are colour alone, and say so", async () => {
  const { port, model } = await openDesk(data(), { level: 9 });
  const before = look(model);
  const marks = [mark("B4", "a"), mark("B2", "b")];
  expect((await port.apply(adding(...marks))).withoutComment).toBe(2);
  expect(comments(model)).toEqual([]);
  expect((await port.read({ kind: "sheet" })).marks).toEqual(marks);
  await port.apply(removing(...marks));
  expect(look(model)).toEqual(before);
});

test("marking takes three round trips however many findings there are", async () => {
  const { port, office, model } = await openDesk(data());
  const marks = Array.from({ length: 400 }, (_, index) => mark(`B${String(index * 2 + 1)}`, `Temuan ${String(index)}`));
  await port.apply(adding(...marks));
  expect(office.host.counters.roundTrips).toBe(3);
  expect(comments(model)).toHaveLength(400);
  office.host.reset();
  await port.apply(removing(...marks));
  expect(office.host.counters.roundTrips).toBeLessThanOrEqual(4);
  expect(office.host.gaps).toEqual([]);
});

test("a colour over more cells than one list of addresses can name is several lists, and still one look", async () => {
  const { port, model } = await openDesk(data(), { level: 9 });
  const marks = Array.from({ length: 3_000 }, (_, index) => mark(`B${String(index * 2 + 1)}`, "x"));
  await port.apply(adding(...marks));
  const { conditionalFormats } = model.requireSheet("Data");
  expect(conditionalFormats.length).toBeGreaterThan(1);
  expect(conditionalFormats.reduce((sum, { areas }) => sum + areas.length, 0)).toBe(3_000);
  await port.apply(removing(...marks));
  expect(model.requireSheet("Data").conditionalFormats).toEqual([]);
});

test("a protected sheet is refused before anything is written", async () => {
  const { port, model } = await openDesk(workbook(sheetState("Data", table, { protection: { options: {} } }), sheetState("Other", {})));
  const before = look(model);
  const refused = await refusal(port.apply(adding(mark("A1", "b", { sheet: "Other" }), mark("B4", "a"))));
  expect(refused).toEqual({ code: "protected-sheet", places: ["Data"] });
  expect(look(model)).toEqual(before);
});

test("a protected sheet that allows formatting gets colours without words", async () => {
  const { port, model } = await openDesk(workbook(sheetState("Data", table, { protection: { options: { allowFormatCells: true } } })));
  expect((await port.apply(adding(mark("B4", "a")))).withoutComment).toBe(1);
  expect(colours(model)).toEqual({ [error]: "B4" });
});

test.each([
  [ChannelError.cellEditMode, "cell-edit-mode"],
  [ChannelError.throttled, "throttled"],
  [ChannelError.sessionLost, "session-lost"],
])("when channel error %i strikes at any round trip of marking, the workbook is as before", async (channelError, code) => {
  for (const trip of [1, 2, 3]) {
    const { port, office, model } = await openDesk(data());
    const before = look(model);
    office.host.failAt(trip, channelError);
    expect((await refusal(port.apply(adding(mark("B4", "a"), mark("B2", "b"))))).code).toBe(code);
    expect(look(model)).toEqual(before);
  }
});

test("when re-marking fails at any round trip, the earlier marks stand as they stood", async () => {
  for (const trip of [1, 2, 3, 4]) {
    const { port, office, model } = await openDesk(data());
    say(model, "C4", "Obrolan");
    await port.apply(adding(mark("B4", "a"), mark("B2", "b"), mark("C4", "balasan")));
    const before = { colours: colours(model), comments: comments(model) };
    office.host.reset();
    office.host.failAt(trip, ChannelError.throttled);
    const edits = [...removing(mark("B2", "b"), mark("C4", "balasan")), ...adding(mark("B4", "ubah", { severity: "info" }), mark("B3", "baru"))];
    expect((await refusal(port.apply(edits))).code).toBe("throttled");
    expect({ colours: colours(model), comments: comments(model) }).toEqual(before);
    await port.apply(removing(...(await port.read({ kind: "sheet" })).marks));
    expect({ colours: colours(model), comments: comments(model) }).toEqual({ colours: {}, comments: ["C4: Obrolan"] });
  }
});

test("when Excel refuses in the midst of a batch, what it had already done is taken back", async () => {
  const { port, model, office } = await openDesk(data());
  say(model, "B3", "Sudah ada");
  const before = look(model);
  // Between our reading and our writing somebody comments on the cell: adding ours is refused after others were added.
  sayWhenRead(model, office.host, "B4");
  const applied = await port.apply(adding(mark("B2", "a"), mark("B4", "b"), mark("C2", "c")));
  expect(applied.withoutComment + comments(model).filter((each) => each.includes("> b")).length).toBe(1);
  await port.apply(removing(mark("B2", "a"), mark("B4", "b"), mark("C2", "c")));
  removeComment(model, model.comments.find(({ row, column }) => row === 3 && column === 1)!.id, "user");
  expect(look(model)).toEqual(before);
});

function userFormat(id: string, address: string): ConditionalFormat {
  return { id, areas: [area(address)], rule: { type: "Custom", formula: "=$B1>5" }, style: { fill: { color: { rgb: "#FFFF00" } } }, stopIfTrue: false };
}

function say(model: WorkbookModel, address: string, words: string): void {
  const { top, left } = area(address);
  addComment(model, model.requireSheet("Data"), { row: top, column: left }, words, "user");
}

/** Somebody else comments on a cell right after the first round trip. */
function sayWhenRead(model: WorkbookModel, host: OfficeHost, address: string): void {
  const answer = host.answer.bind(host);
  host.answer = (text) => {
    const answered = answer(text);
    host.answer = answer;
    say(model, address, "Barusan");
    return answered;
  };
}

/** What inserting rows above row 4 does to our additions. */
function shiftDown(model: WorkbookModel, rows: number): void {
  const down = (row: number): number => (row >= 3 ? row + rows : row);
  model.comments = model.comments.map((comment) => ({ ...comment, row: down(comment.row) }));
  const sheet = model.requireSheet("Data");
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
    ...format,
    areas: format.areas.map((each) => ({ ...each, top: down(each.top), bottom: down(each.bottom) })),
  }));
}

test("colours of ours that nobody has noted, as a file checked elsewhere has them, are taken over instead of doubled", async () => {
  const elsewhere: ConditionalFormat = { ...userFormat("asing", "B2:B3"), rule: { type: "Custom", formula: '=N("cermat")=0' } };
  const { port, model } = await openDesk(workbook(sheetState("Data", table, { conditionalFormats: [elsewhere, userFormat("u1", "B1:B9")] })));
  await port.apply(adding(mark("B4", "a")));
  expect(colours(model)).toEqual({ [error]: "B4" });
  expect(model.requireSheet("Data").conditionalFormats.map(({ id }) => id)).toContain("u1");
});
