import { ChannelError } from "../../../src/workbench/host/protocol";
import { modelOf, newModel, startOffice, type StartedOffice } from "../../support/office";

let office: StartedOffice;
beforeAll(async () => {
  const model = modelOf({
    name: "Buku.xlsx",
    sheets: [
      { name: "Data", cells: [[0, 0, { value: 1 }]] },
      { name: "Terkunci", cells: [[0, 0, { value: 1 }], [0, 1, { value: 2, style: { unlocked: true } }]], protection: { options: {} } },
      { name: "Boleh Warna", cells: [], protection: { options: { allowFormatCells: true, allowEditObjects: true } } },
    ],
  });
  office = await startOffice({ model });
});
afterAll(async () => {
  await office.stop();
});
beforeEach(() => {
  office.host.reset();
});
afterEach(async () => {
  await office.settled();
  expect(office.host.referenceCount).toBe(0);
});

/** The code of the error with which the work ends. */
async function refusal(work: (context: Excel.RequestContext) => void | Promise<void>): Promise<string> {
  const run = office.Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });
  return run.then(() => "no error", (error: unknown) => {
    expect(error).toBeInstanceOf(office.OfficeExtension.Error);
    return (error as { code: string }).code;
  });
}

const data = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Data");
const untyped = (value: unknown): never => value as never;

test("arrays that do not fit the range are refused and nothing is written", async () => {
  expect(await refusal((context) => { data(context).getRange("A1:B2").values = [[9]]; })).toBe("InvalidArgument");
  expect(await refusal((context) => { data(context).getRange("A1:B1").numberFormat = [["0"]]; })).toBe("InvalidArgument");
  expect(await refusal((context) => { data(context).getRange("A1:B1").setCellProperties([[{}]]); })).toBe("InvalidArgument");
  expect(await refusal((context) => { data(context).getRangeByIndexes(0, 0, 2000, 3).values = [[1, 2, 3]]; })).toBe("InvalidArgument");
  expect(office.model.cell("Data", 0, 0)).toEqual({ value: 1 });
});

test("names that Excel does not have cannot be loaded", async () => {
  expect(await refusal((context) => { data(context).getRange("A1").load("valuez"); })).toBe("InvalidArgument");
  expect(await refusal((context) => { data(context).load("nama"); })).toBe("InvalidArgument");
  expect(await refusal((context) => { context.workbook.worksheets.load("items/nama"); })).toBe("InvalidArgument");
  expect(await refusal((context) => { data(context).getRange("A1").load("format/fill/colour"); })).toBe("InvalidArgument");
});

test("a name that Excel has and this host lacks fails loudly and is written down", async () => {
  expect(await refusal((context) => { data(context).getRange("A1").load("formulasR1C1"); })).toBe("HostGap");
  expect(await refusal((context) => { data(context).tables.load("items"); })).toBe("HostGap");
  expect(await refusal((context) => { data(context).getRange("A1").getVisibleView().load("values"); })).toBe("HostGap");
  expect(office.host.gaps).toEqual([
    "HOST GAP: load Range.formulasR1C1",
    "HOST GAP: Worksheet.tables",
    "HOST GAP: Range.getVisibleView",
  ]);
});

test("places that are no places are refused", async () => {
  expect(await refusal((context) => { data(context).getRange("A0").load("address"); })).toBe("InvalidArgument");
  expect(await refusal((context) => { data(context).getRangeByIndexes(0, 0, 0, 1).load("address"); })).toBe("InvalidArgument");
  expect(await refusal((context) => { data(context).getRange("A1").getOffsetRange(-1, 0).load("address"); })).toBe("InvalidArgument");
  expect(await refusal((context) => { context.workbook.worksheets.getItem("Tidak Ada").load("name"); })).toBe("ItemNotFound");
});

test("a list of addresses may have 8,192 characters and no more", async () => {
  const cells = Array.from({ length: 1500 }, (_, i) => `A${String(i + 1001)}`);
  const short = cells.slice(0, 1365).join(",");
  const long = cells.slice(0, 1366).join(",");
  expect([short.length, long.length]).toEqual([8189, 8195]);
  expect(await refusal((context) => { data(context).getRanges(short).load("areaCount"); })).toBe("no error");
  expect(await refusal((context) => { data(context).getRanges(long).load("areaCount"); })).toBe("InvalidArgument");
});

test("more than five million cells are refused, whole columns have no values", async () => {
  expect(await refusal((context) => { data(context).getRange("A1:F900000").load("values"); })).toBe("RangeExceedsLimit");
  expect(await refusal((context) => { data(context).getRange("A1:F900000").load("address"); })).toBe("no error");
  await office.Excel.run(async (context) => {
    const column = data(context).getRange("A:A").load("values,address");
    await context.sync();
    expect([column.values, column.address]).toEqual([null, "Data!A:A"]);
  });
});

test("a protected sheet refuses writing, formats, comments and merging, except where it is unlocked", async () => {
  const locked = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Terkunci");
  expect(await refusal((context) => { locked(context).getRange("A1").values = [[2]]; })).toBe("AccessDenied");
  expect(await refusal((context) => { locked(context).getRange("A1").format.fill.color = "red"; })).toBe("AccessDenied");
  expect(await refusal((context) => { locked(context).getRange("A1").numberFormat = [["0"]]; })).toBe("AccessDenied");
  expect(await refusal((context) => { locked(context).getRange("A1").conditionalFormats.add("Custom"); })).toBe("AccessDenied");
  expect(await refusal((context) => { context.workbook.comments.add("Terkunci!A1", "x"); })).toBe("AccessDenied");
  expect(await refusal((context) => { locked(context).getRange("C1:D1").merge(); })).toBe("AccessDenied");
  expect(await refusal((context) => { locked(context).getRange("A1").clear(); })).toBe("AccessDenied");
  expect(await refusal((context) => { locked(context).getRange("B1").values = [[3]]; })).toBe("no error");
  expect(office.model.cell("Terkunci", 0, 1)?.value).toBe(3);
  await office.Excel.run(async (context) => {
    const { protection } = locked(context);
    protection.load("protected,options");
    await context.sync();
    expect([protection.protected, protection.options.allowFormatCells, protection.options.allowEditObjects]).toEqual([true, false, false]);
  });
});

test("a protected sheet that allows formats and comments takes those and no values", async () => {
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Boleh Warna");
  expect(await refusal((context) => { sheet(context).getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE"; })).toBe("no error");
  expect(await refusal((context) => { context.workbook.comments.add("'Boleh Warna'!A1", "x"); })).toBe("no error");
  expect(await refusal((context) => { sheet(context).getRange("A1").values = [[1]]; })).toBe("AccessDenied");
});

test("a document that is open for reading only refuses every change", async () => {
  office.model.readOnly = true;
  try {
    expect(await refusal((context) => { data(context).getRange("A1").values = [[2]]; })).toBe("AccessDenied");
    expect(await refusal((context) => { data(context).getRange("A1").format.font.bold = true; })).toBe("AccessDenied");
    expect(await refusal((context) => { context.workbook.settings.add("k", 1); })).toBe("AccessDenied");
    expect(await refusal((context) => { context.workbook.comments.add("Data!A1", "x"); })).toBe("AccessDenied");
    expect(await refusal((context) => { context.workbook.worksheets.add("Baru"); })).toBe("AccessDenied");
    await office.Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
  } finally {
    office.model.readOnly = false;
  }
});

test("a structure that is protected refuses changes to sheets", async () => {
  office.model.structureProtected = true;
  try {
    expect(await refusal((context) => { context.workbook.worksheets.add("Baru"); })).toBe("AccessDenied");
    expect(await refusal((context) => { data(context).name = "Lain"; })).toBe("AccessDenied");
    expect(await refusal((context) => { data(context).getRange("D1").values = [[1]]; })).toBe("no error");
  } finally {
    office.model.structureProtected = false;
  }
});

test("sheet names follow Excel's rules and the last visible sheet stays", async () => {
  expect(await refusal((context) => { context.workbook.worksheets.add("data"); })).toBe("ItemAlreadyExists");
  expect(await refusal((context) => { context.workbook.worksheets.add("a/b"); })).toBe("InvalidArgument");
  expect(await refusal((context) => { context.workbook.worksheets.add("x".repeat(32)); })).toBe("InvalidArgument");
  const single = await refusal((context) => {
    for (const name of ["Terkunci", "Boleh Warna"]) context.workbook.worksheets.getItem(name).visibility = "Hidden";
    data(context).delete();
  });
  expect(single).toBe("InvalidOperation");
  expect(await refusal((context) => {
    for (const name of ["Terkunci", "Boleh Warna"]) context.workbook.worksheets.getItem(name).visibility = "Visible";
  })).toBe("no error");
});

test("what was deleted cannot be used again", async () => {
  const used = await refusal(async (context) => {
    const sheet = context.workbook.worksheets.add("Sementara");
    const cell = sheet.getRange("A1");
    await context.sync();
    sheet.delete();
    await context.sync();
    cell.load("values");
  });
  expect(used).toBe("ItemNotFound");
});

test("what comes before an error in a batch stays done, what comes after is not", async () => {
  const code = await refusal((context) => {
    data(context).getRange("H1").values = [["sebelum"]];
    data(context).getRange("H2:H3").values = [["salah"]];
    data(context).getRange("H4").values = [["sesudah"]];
  });
  expect(code).toBe("InvalidArgument");
  expect([office.model.cell("Data", 0, 7)?.value, office.model.cell("Data", 3, 7)?.value]).toEqual(["sebelum", undefined]);
});

test("the library's own refusals reach the caller", async () => {
  expect(await refusal(async (context) => {
    const cell = data(context).getRange("A1");
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- the mistake is what is tested
    expect(cell.values).toBeDefined();
  })).toBe("PropertyNotLoaded");
  let escaped: Excel.Range | undefined;
  expect(await refusal((context) => { escaped = data(context).getRange("A1"); })).toBe("no error");
  expect(await refusal(async () => {
    escaped?.load("values");
    await escaped?.context.sync();
  })).toBe("InvalidObjectPath");
});

test("a selection of several areas is no range", async () => {
  office.model.select("Data", [{ top: 0, left: 0, bottom: 1, right: 0 }, { top: 4, left: 2, bottom: 4, right: 2 }]);
  expect(await refusal((context) => { context.workbook.getSelectedRange().load("address"); })).toBe("InvalidSelection");
  await office.Excel.run(async (context) => {
    const areas = context.workbook.getSelectedRanges().load("address");
    await context.sync();
    expect(areas.address).toBe("Data!A1:A2,Data!C5");
  });
});

test("a range that an add-in tracks and forgets stays on the host", async () => {
  const kept = await office.Excel.run(async (context) => {
    const range = data(context).getRange("A1");
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  await office.settled();
  expect(office.host.referenceCount).toBe(1);
  await office.Excel.run(kept, async (context) => {
    context.trackedObjects.remove(kept);
    await context.sync();
  });
  await office.settled();
  expect(office.host.referenceCount).toBe(0);
});

test("a sheet that an add-in protects is protected until it is unprotected", async () => {
  const lock = (context: Excel.RequestContext) => { data(context).protection.protect({ allowFormatCells: true }, "rahasia"); };
  expect(await refusal(lock)).toBe("no error");
  expect(await refusal(lock)).toBe("AccessDenied");
  expect(await refusal((context) => { data(context).getRange("A1").values = [[2]]; })).toBe("AccessDenied");
  expect(await refusal((context) => { data(context).getRange("A1").format.font.italic = true; })).toBe("no error");
  expect(await refusal((context) => { data(context).protection.unprotect("salah"); })).toBe("AccessDenied");
  expect(await refusal((context) => { data(context).protection.unprotect("rahasia"); })).toBe("no error");
  expect(await refusal((context) => { data(context).getRange("A1").values = [[1]]; })).toBe("no error");
});

test("values of wrong kinds are refused", async () => {
  expect(await refusal((context) => { data(context).getRange("A1").format.fill.color = "merah"; })).toBe("InvalidArgument");
  expect(await refusal((context) => { data(context).getRange("A1").format.horizontalAlignment = untyped("Middle"); })).toBe("InvalidArgument");
  expect(await refusal((context) => { data(context).getRange("A1").values = [["x".repeat(32_768)]]; })).toBe("InvalidArgument");
  expect(await refusal((context) => { data(context).getRange("A1").conditionalFormats.add(untyped("Own")); })).toBe("InvalidArgument");
});

test.each([
  ["cell edit mode", ChannelError.cellEditMode, "InvalidOperationInCellEditMode"],
  ["a lost session", ChannelError.sessionLost, "InvalidOrTimedOutSession"],
  ["an open dialog", ChannelError.dialogOpen, "WriteNotSupportedWhenModalDialogOpen"],
  ["throttling", ChannelError.throttled, "ActivityLimitReached"],
  ["a request too large", ChannelError.requestTooLarge, "RequestPayloadSizeLimitExceeded"],
  ["a response too large", ChannelError.responseTooLarge, "ResponsePayloadSizeLimitExceeded"],
  ["missing permission", ChannelError.noPermission, "AccessDenied"],
])("the channel can be made to fail with %s at a chosen round trip", async (_what, code, expected) => {
  office.host.failAt(2, code);
  const seen = await refusal(async (context) => {
    data(context).load("name");
    await context.sync();
    data(context).load("name");
  });
  expect([seen, office.host.counters.roundTrips]).toEqual([expected, 2]);
});

test("more than five megabytes in or out are refused", async () => {
  const big = "x".repeat(30_000);
  expect(await refusal((context) => {
    data(context).getRange("A1:A180").values = Array.from({ length: 180 }, () => [big]);
  })).toBe("RequestPayloadSizeLimitExceeded");
  expect(office.model.cell("Data", 1, 0)).toBeUndefined();
  expect(await refusal(async (context) => {
    for (const start of [0, 90]) {
      data(context).getRangeByIndexes(start, 20, 90, 1).values = Array.from({ length: 90 }, () => [big]);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one batch would be too large to send
      await context.sync();
    }
    data(context).getRange("U1:U180").load("values");
  })).toBe("ResponsePayloadSizeLimitExceeded");
  expect(office.host.counters.largestResponse).toBeGreaterThan(5 * 1024 * 1024);
});

describe("an older Excel", () => {
  let older: StartedOffice;
  beforeAll(async () => {
    await office.stop();
    older = await startOffice({ model: newModel("Data"), level: 9, checkSets: false });
  });
  afterAll(async () => {
    await older.stop();
    office = await startOffice({ model: newModel("Data") });
  });

  const code = (work: (context: Excel.RequestContext) => void): Promise<string> =>
    older.Excel.run(async (context) => {
      work(context);
      await context.sync();
    }).then(() => "no error", (error: unknown) => (error as { code: string }).code);

  test("tells which sets it has", () => {
    const { requirements } = older.Office.context;
    expect(["1.1", "1.9", "1.10", "1.15"].map((set) => requirements.isSetSupported("ExcelApi", set))).toEqual([true, true, false, false]);
  });

  test("refuses newer members and serves older ones", async () => {
    const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Data");
    expect(await code((context) => { context.workbook.comments.load("items"); })).toBe("ApiNotFound");
    expect(await code((context) => { sheet(context).getRange("A1:B2").getMergedAreasOrNullObject().load("address"); })).toBe("ApiNotFound");
    expect(await code((context) => { context.workbook.application.load("decimalSeparator"); })).toBe("ApiNotFound");
    expect(await code((context) => { sheet(context).getRange().conditionalFormats.getItemOrNullObject("x"); })).toBe("ApiNotFound");
    expect(await code((context) => { sheet(context).getRange("A1:B2").getRowProperties({ rowHidden: true }); })).toBe("no error");
  });

  test("is refused by the library's own table when that is switched on", async () => {
    (older.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility._doApiNotSupportedCheck = true;
    const before = older.host.counters.roundTrips;
    const seen = await code((context) => { context.workbook.comments.load("items"); });
    expect([seen, older.host.counters.roundTrips]).toEqual(["ApiNotFound", before]);
  });
});

test("what is no batch is refused by the channel, and a path that leads to itself by the batch", () => {
  const ask = (body: unknown): unknown => office.host.answer(typeof body === "string" ? body : JSON.stringify(body));
  const action = { Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 };
  const path = { Id: 1, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
  for (const body of ["{", "null", {}, { Actions: [null], ObjectPaths: {} }, { Actions: [], ObjectPaths: { 1: 5 } }, { Actions: [{ ...action, ArgumentInfo: { Arguments: 5 } }], ObjectPaths: {} }])
    expect(ask(body)).toEqual({ channelError: ChannelError.unknownRequest });
  expect(JSON.stringify(ask({ Actions: [action], ObjectPaths: { 1: path } }))).toContain("leads to itself");
});
