import { cellAt } from "../../src/core/sheet/snapshot";
import { ChannelError } from "../../src/workbench/host/protocol";
import { area, clearDesk, openDesk, refusal, sheetState, workbook } from "./support";

afterEach(clearDesk);
// The library is loaded anew for every test, and the machine may be busy.
jest.setTimeout(30_000);

const bold = { font: { bold: true } } as const;

test("a worksheet is read with its values, formulas, errors, formats, looks, merges and hidden lines", async () => {
  const { port } = await openDesk(
    workbook(
      sheetState(
        "Data",
        {
          B2: { value: "Program", style: { ...bold, fill: { color: { rgb: "#DDEBF7" } } } },
          B3: { value: "Kegiatan", style: { alignment: { indent: 2 } } },
          C3: { value: 1250000, numberFormat: "#,##0" },
          C4: { value: 12, formula: "=SUM(A1:A2)" },
          D4: { value: "#DIV/0!", error: true, formula: "=1/0" },
          D5: { value: true },
          E5: { value: "=A1 apa adanya", apostrophe: true },
        },
        {
          merges: [area("B1:D1"), area("A2:A5")],
          rows: [[3, { hidden: true }]],
          columns: [[2, { hidden: true }]],
        },
      ),
    ),
  );
  const { sheets, name, readOnly } = await port.read({ kind: "workbook" });
  const [sheet] = sheets;
  expect({ name, readOnly }).toEqual({ name: "Renja.xlsx", readOnly: false });
  expect(cellAt(sheet!, 1, 1)).toEqual({ value: "Program", bold: true, fill: "#DDEBF7" });
  expect(cellAt(sheet!, 2, 1)).toEqual({ value: "Kegiatan", indent: 2 });
  expect(cellAt(sheet!, 2, 2)).toEqual({ value: 1250000, numberFormat: "#,##0" });
  expect(cellAt(sheet!, 3, 2)).toMatchObject({ formula: "=SUM(A1:A2)" });
  expect(cellAt(sheet!, 3, 3)).toEqual({ value: "#DIV/0!", error: true, formula: "=1/0" });
  expect(cellAt(sheet!, 4, 3)).toEqual({ value: true });
  expect(cellAt(sheet!, 4, 4)).toEqual({ value: "=A1 apa adanya" });
  expect(cellAt(sheet!, 0, 0)).toBeUndefined();
  expect(sheet!.merges).toEqual(expect.arrayContaining([area("B1:D1"), area("A2:A5")]));
  expect([...sheet!.hiddenRows]).toEqual([3]);
  expect([...sheet!.hiddenColumns]).toEqual([2]);
  expect(sheet!.columnCount).toBe(5);
});

test("formats alone do not stretch what is read, and an empty sheet is an empty sheet", async () => {
  const { port } = await openDesk(
    workbook(sheetState("Data", { A1: "x", Z900: { value: null, style: bold } }), sheetState("Kosong", {})),
  );
  const { sheets } = await port.read({ kind: "workbook" });
  expect(sheets.map(({ name, rows, columnCount }) => [name, rows.length, columnCount])).toEqual([["Data", 1, 1], ["Kosong", 0, 0]]);
});

test("the whole workbook takes hidden sheets along, the active sheet comes alone", async () => {
  const { port, model } = await openDesk(
    workbook(sheetState("Satu", { A1: 1 }), sheetState("Dua", { A1: 2 }, { visibility: "hidden" }), sheetState("Tiga", { A1: 3 }, { visibility: "veryHidden" }), sheetState("Empat", { A1: 4 })),
  );
  const whole = await port.read({ kind: "workbook" });
  expect(whole.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(["Satu visible", "Dua hidden", "Tiga veryHidden", "Empat visible"]);
  model.activate("Empat");
  const one = await port.read({ kind: "sheet" });
  expect(one.sheets.map(({ name }) => name)).toEqual(["Empat"]);
  expect(one.focus).toBeUndefined();
});

test("a selection is the focus, clipped to what the sheet holds, with the whole sheet as its surroundings", async () => {
  const { port, model } = await openDesk(workbook(sheetState("Lembar 'A', b", { A1: 1, D9: 2 })));
  model.select("Lembar 'A', b", [area("B2:C3"), area("D5:D6")]);
  const parts = await port.read({ kind: "selection" });
  expect(parts.focus).toEqual({ sheet: "Lembar 'A', b", area: area("B2:D6"), areas: [area("B2:C3"), area("D5:D6")] });
  expect(cellAt(parts.sheets[0]!, 8, 3)).toEqual({ value: 2 });
  model.select("Lembar 'A', b", [{ top: 0, left: 1, bottom: 1_048_575, right: 2 }]);
  expect((await port.read({ kind: "selection" })).focus?.area).toEqual(area("B1:C9"));
});

test("a protected sheet says what it still allows", async () => {
  const { port } = await openDesk(
    workbook(sheetState("Data", { A1: 1 }, { protection: { options: { allowFormatCells: true } } }), sheetState("Bebas", { A1: 1 })),
  );
  const { sheets } = await port.read({ kind: "workbook" });
  expect(sheets.map(({ protection }) => protection)).toEqual([{ mayFormatCells: true, mayEditObjects: false }, undefined]);
});

test("our own settings come along, what is not ours does not", async () => {
  const { port } = await openDesk({ ...workbook(sheetState("Data", {})), settings: [["accepted", '{"a":1}'], ["lain", { x: 1 }]] });
  expect((await port.read({ kind: "sheet" })).settings).toEqual({ accepted: '{"a":1}' });
});

test("a usual workbook of several sheets is read in three round trips, however many sheets and cells it has", async () => {
  const sheets = Array.from({ length: 6 }, (_, index) => sheetState(`Lembar ${String(index)}`, grid(40, 12)));
  const { port, office } = await openDesk(workbook(...sheets));
  await port.read({ kind: "workbook" });
  expect(office.host.counters.roundTrips).toBe(3);
});

test("sixty thousand cells are read in parts that all stay below Excel's limit, with progress", async () => {
  const { port, office } = await openDesk(workbook(sheetState("Data", grid(4_000, 15))));
  const progress: number[] = [];
  const { sheets } = await port.read({ kind: "sheet" }, { onProgress: ({ done, total }) => progress.push(done / total) });
  expect(cellAt(sheets[0]!, 3_999, 14)).toEqual({ value: 3_999 * 15 + 14 });
  expect(sheets[0]!.rows).toHaveLength(4_000);
  expect(office.host.counters.largestResponse).toBeLessThan(4_500_000);
  expect(office.host.counters.roundTrips).toBeLessThanOrEqual(2 + 5);
  expect(progress[0]).toBe(0);
  expect(progress.at(-1)).toBe(1);
  expect([...progress].sort((a, b) => a - b)).toEqual(progress);
});

test("cells with so much text that an answer is refused are read in smaller parts", async () => {
  const text = "kegiatan yang panjang namanya ".repeat(20);
  const cells = Object.fromEntries(Array.from({ length: 800 }, (_, row) => [`A${String(row + 1)}`, `${text}${String(row)}`]));
  const { port, office } = await openDesk(workbook(sheetState("Data", cells)), { payloadLimit: 300_000 });
  const { sheets } = await port.read({ kind: "sheet" });
  expect(cellAt(sheets[0]!, 799, 0)?.value).toBe(`${text}799`);
  expect(office.host.counters.roundTrips).toBeGreaterThan(4);
});

test("a person can cancel before the next part is read", async () => {
  const { port } = await openDesk(workbook(sheetState("Data", grid(4_000, 15))));
  const controller = new AbortController();
  const reading = port.read({ kind: "sheet" }, { signal: controller.signal, onProgress: ({ done }) => { if (done > 0) controller.abort(); } });
  expect((await refusal(reading)).code).toBe("cancelled");
});

test("a sheet stretched beyond what Excel hands over is named", async () => {
  const { port } = await openDesk(workbook(sheetState("Jauh", { A1: 1, XFD400: 2 })));
  expect(await refusal(port.read({ kind: "sheet" }))).toEqual({ code: "too-large", places: ["Jauh"] });
});

test("below ExcelApi 1.13 a sheet is read without its merges, below 1.10 without comments", async () => {
  const state = workbook(sheetState("Data", { A1: "x" }, { merges: [area("A1:B1")] }));
  const old = await openDesk(state, { level: 9 });
  expect((await old.port.read({ kind: "sheet" })).sheets[0]!.merges).toEqual([]);
  const newer = await openDesk(state, { level: 14 });
  expect((await newer.port.read({ kind: "sheet" })).sheets[0]!.merges).toEqual([area("A1:B1")]);
});

test("below ExcelApi 1.9 the add-in says that it cannot work there", async () => {
  expect((await refusal(openDesk(workbook(sheetState("Data", {})), { level: 8 }))).code).toBe("not-supported");
});

test.each([
  [ChannelError.cellEditMode, "cell-edit-mode"],
  [ChannelError.sessionLost, "session-lost"],
  [ChannelError.dialogOpen, "dialog-open"],
  [ChannelError.throttled, "throttled"],
  [ChannelError.noPermission, "no-permission"],
  [ChannelError.requestTooLarge, "too-large"],
])("channel error %i at any round trip of reading comes out as %s", async (channelError, code) => {
  const { port, office } = await openDesk(workbook(sheetState("Data", { A1: 1 })));
  for (const trip of [1, 2, 3]) {
    office.host.reset();
    office.host.failAt(trip, channelError);
    expect((await refusal(port.read({ kind: "sheet" }))).code).toBe(code);
  }
});

test("nothing is left tracked on Excel's side after reading", async () => {
  const { port, office } = await openDesk(workbook(sheetState("Data", grid(20, 5), { merges: [area("A1:B1")] })));
  await port.read({ kind: "workbook" });
  await office.settled();
  expect(office.host.referenceCount).toBe(0);
  expect(office.host.gaps).toEqual([]);
});

function grid(rows: number, columns: number): Record<string, number> {
  const cells: Record<string, number> = {};
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) cells[`${String.fromCharCode(65 + column)}${String(row + 1)}`] = row * columns + column;
  }
  return cells;
}
