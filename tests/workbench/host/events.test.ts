import { newModel, startOffice, type StartedOffice } from "../../support/office";

let office: StartedOffice;
beforeEach(async () => {
  office = await startOffice({ model: newModel("Data", "Other") });
});
afterEach(async () => {
  await office.stop();
});

/** Registers for some events and gives what they say, as it comes. */
async function listen(register: (context: Excel.RequestContext, note: (event: object) => Promise<void>) => void): Promise<object[]> {
  const heard: object[] = [];
  await office.Excel.run(async (context) => {
    register(context, (event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

test("an edit by a person tells what the cell held and holds", async () => {
  office.model.setCell("Data", 1, 1, "7");
  const heard = await listen((context, note) => context.workbook.worksheets.onChanged.add(note));
  office.model.setCell("Data", 1, 1, "8");
  await office.settled();
  expect(heard).toEqual([
    expect.objectContaining({
      type: "WorksheetChanged",
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      worksheetId: office.model.sheets[0]?.id,
      details: { valueBefore: 7, valueAfter: 8, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    }),
  ]);
});

test("an edit by an add-in over several cells says so and gives no details (office-js#5347)", async () => {
  const heard = await listen((context, note) => context.workbook.worksheets.getItem("Data").onChanged.add(note));
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1:B1").values = [[1, 2]];
    context.workbook.worksheets.getItem("Other").getRange("A1").values = [[1]];
    await context.sync();
  });
  await office.settled();
  expect(heard).toEqual([expect.objectContaining({ address: "A1:B1", triggerSource: "ThisLocalAddin", details: undefined })]);
});

test("the range of an event can be asked for", async () => {
  const heard = await listen((context, note) => context.workbook.worksheets.onChanged.add(note));
  office.model.setCell("Other", 0, 2, "x");
  await office.settled();
  const [event] = heard as Excel.WorksheetChangedEventArgs[];
  const read = await office.Excel.run(async (context) => {
    const range = event!.getRange(context).load("address,values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(read).toEqual(["Other!C1", [["x"]]]);
});

test("selecting, coming to the front, adding and deleting sheets are told", async () => {
  const heard = await listen((context, note) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(note);
    worksheets.onActivated.add(note);
    worksheets.onDeactivated.add(note);
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
  });
  office.model.select("Other", [{ top: 1, left: 1, bottom: 2, right: 2 }]);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Baru");
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await office.settled();
  expect(heard.map((event) => (event as { type: string }).type)).toEqual([
    "WorksheetDeactivated", "WorksheetActivated", "WorksheetSelectionChanged", "WorksheetAdded", "WorksheetDeleted",
  ]);
  expect(heard[2]).toMatchObject({ address: "B2:C3", worksheetId: office.model.sheets[1]?.id });
});

test("the workbook's own selection event is told", async () => {
  const heard = await listen((context, note) => context.workbook.onSelectionChanged.add(note));
  office.model.select("Data", [{ top: 3, left: 0, bottom: 3, right: 0 }]);
  await office.settled();
  expect(heard).toHaveLength(1);
});

test("comments that come, change and go are told", async () => {
  const heard = await listen((context, note) => {
    const { comments } = context.workbook;
    comments.onAdded.add(note);
    comments.onChanged.add(note);
    comments.onDeleted.add(note);
  });
  await office.Excel.run(async (context) => {
    const comment = context.workbook.comments.add("Data!A1", "satu");
    comment.replies.add("dua");
    comment.delete();
    await context.sync();
  });
  await office.settled();
  expect(heard.map((event) => [(event as { type: string }).type, (event as { changeType?: string }).changeType])).toEqual([
    ["CommentAdded", undefined], ["CommentChanged", "ReplyAdded"], ["CommentDeleted", undefined],
  ]);
});

test("after a handler is removed nothing is told and nothing stays registered", async () => {
  const heard: object[] = [];
  const handler = await office.Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  expect(office.host.registrationCount).toBe(1);
  await office.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  office.model.setCell("Data", 0, 0, "1");
  await office.settled();
  expect([heard, office.host.registrationCount]).toEqual([[], 0]);
});

test("events that an add-in switched off are not told", async () => {
  const heard = await listen((context, note) => context.workbook.worksheets.onChanged.add(note));
  await office.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("Data").getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await office.settled();
  expect(heard).toEqual([]);
});
