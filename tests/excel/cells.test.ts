import { describe as describeBook } from "../../src/workbench/host/model/describe";
import type { CellStyle } from "../../src/workbench/host/model/style";
import type { Edit } from "../../src/core/sheet/edit";
import { ChannelError } from "../../src/workbench/host/protocol";
import { adding, area, clearDesk, mark, openDesk, refusal, setCell, sheetState, workbook, type Desk } from "./support";

afterEach(clearDesk);
// The library is loaded anew for every test, and the machine may be busy.
jest.setTimeout(30_000);

const black = { rgb: "#000000" };
const line = { style: "Continuous", weight: "Thin", color: black } as const;
const header: CellStyle = {
  font: { bold: true, color: { rgb: "#FFFFFF" }, size: 9 },
  fill: { color: { rgb: "#1F4E78" } },
  borders: { top: line, bottom: line, left: line, right: line },
  alignment: { horizontal: "Center", vertical: "Center", wrap: true },
};
const body: CellStyle = { borders: { bottom: line, left: line } };

const table = () =>
  workbook(
    sheetState("Data", {
      A1: { value: "Target", style: header },
      B1: { value: "Realisasi", style: header },
      A2: { value: 200, style: body },
      B2: { value: 150, style: body },
      A3: { value: "1.250.000", style: body },
      B3: { value: 10, numberFormat: "@", style: body },
      D1: { value: "catatan" },
    }),
    sheetState("Other", {}),
  );

function look({ model }: Desk): unknown {
  return describeBook(model);
}

function cell({ model }: Desk, row: number, column: number) {
  return model.cell("Data", row, column);
}

/** Applies edits, then undoes them and expects the workbook to be as it was. */
async function applyAndUndo(desk: Desk, edits: readonly Edit[], check: () => void): Promise<void> {
  const before = look(desk);
  const { inverse } = await desk.port.apply(edits);
  check();
  const undone = await desk.port.apply(inverse);
  expect(look(desk)).toEqual(before);
  await desk.port.apply(undone.inverse);
  check();
  await desk.port.apply(inverse);
  expect(look(desk)).toEqual(before);
}

test("formulas, numbers, texts and blanks are written, and undone, and done again", async () => {
  const desk = await openDesk(table());
  const edits = [
    setCell("Data", "C2", { expect: null, content: { formula: '=IF(A2=0,"",B2/A2)' } }),
    setCell("Data", "C3", { expect: null, content: { value: "Tinggi" } }),
    setCell("Data", "A2", { expect: { value: 200 }, content: { value: 210.5 } }),
    setCell("Data", "D1", { expect: { value: "catatan" }, content: null }),
    setCell("Other", "A1", { expect: null, content: { value: true } }),
  ];
  await applyAndUndo(desk, edits, () => {
    expect(cell(desk, 1, 2)).toMatchObject({ formula: '=IF(A2=0,"",B2/A2)' });
    expect(cell(desk, 2, 2)).toEqual({ value: "Tinggi" });
    expect(cell(desk, 1, 0)).toEqual({ value: 210.5, style: body });
    expect(cell(desk, 0, 3)).toBeUndefined();
    expect(desk.model.cell("Other", 0, 0)).toEqual({ value: true });
  });
});

test.each(["1.250.000", "12,5", "0012", "1/2", "5%", "=A1", "-", "+3", "TRUE", "31 Maret", "(5)", "#REF!", "1e5"])(
  "the text %s stays the text that it is, in the format that the cell had",
  async (text) => {
    const desk = await openDesk(table());
    await applyAndUndo(desk, [setCell("Data", "C2", { expect: null, content: { value: text } })], () => {
      expect(cell(desk, 1, 2)).toEqual({ value: text });
    });
  },
);

test("a figure that stood as text becomes a number and comes back as the very text", async () => {
  const desk = await openDesk(table());
  const edits = [
    setCell("Data", "A3", { expect: { value: "1.250.000" }, content: { value: 1_250_000 }, numberFormat: "#,##0" }),
    setCell("Data", "B3", { expect: { value: 10 }, content: { formula: "=B2" } }),
  ];
  await applyAndUndo(desk, edits, () => {
    expect(cell(desk, 2, 0)).toEqual({ value: 1_250_000, numberFormat: "#,##0", style: body });
    expect(cell(desk, 2, 1)).toEqual({ value: 150, formula: "=B2", style: body });
  });
});

test("a new column takes the look of its neighbour, and undoing takes look and figures away", async () => {
  const desk = await openDesk(table());
  const like = (row: number) => ({ row, column: 1 });
  const edits = [
    setCell("Data", "C1", { expect: null, content: { value: "Capaian (%)" }, formatLike: like(0) }),
    setCell("Data", "C2", { expect: null, content: { formula: "=B2/A2" }, numberFormat: "0.00%", formatLike: like(1) }),
    setCell("Data", "D1", { expect: { value: "catatan" }, content: { value: "catatan" }, formatLike: like(0) }),
  ];
  await applyAndUndo(desk, edits, () => {
    expect(cell(desk, 0, 2)?.style).toMatchObject({
      font: { bold: true, size: 9, color: { rgb: "#FFFFFF" } },
      fill: { color: { rgb: "#1F4E78" } },
      alignment: { horizontal: "Center", vertical: "Center", wrap: true },
      borders: { top: line, bottom: line, left: line, right: line },
    });
    expect(cell(desk, 1, 2)).toMatchObject({ value: 0.75, numberFormat: "0.00%", style: { borders: { bottom: line, left: line } } });
  });
});

test("a look that cannot be seen on an empty cell is taken away as well when undone", async () => {
  const plain: CellStyle = { alignment: { horizontal: "Center" } };
  const desk = await openDesk(workbook(sheetState("Data", { B1: { value: 5, style: plain } })));
  await applyAndUndo(desk, [setCell("Data", "C1", { expect: null, content: { value: 6 }, formatLike: { row: 0, column: 1 } })], () => {
    expect(cell(desk, 0, 2)?.style?.alignment).toEqual({ horizontal: "Center" });
  });
});

test("a cell that somebody has given a look keeps it, and the source's merge is not copied", async () => {
  const own: CellStyle = { fill: { color: { rgb: "#FFFF00" } } };
  const desk = await openDesk(
    workbook(sheetState("Data", { B1: { value: "Realisasi", style: header }, C1: { value: null, style: own }, C3: 1 }, { merges: [area("B1:B2")] })),
  );
  const like = { row: 0, column: 1 };
  await applyAndUndo(
    desk,
    [
      setCell("Data", "C1", { expect: null, content: { value: "Capaian" }, formatLike: like }),
      setCell("Data", "C2", { expect: null, content: { value: "K" }, formatLike: like }),
    ],
    () => {
      expect(cell(desk, 0, 2)).toEqual({ value: "Capaian", style: own });
      expect(cell(desk, 1, 2)?.style?.fill).toEqual(header.fill);
      expect(desk.model.requireSheet("Data").merges).toEqual([area("B1:B2")]);
    },
  );
});

test("a merged cell is written at its first cell", async () => {
  const desk = await openDesk(workbook(sheetState("Data", { A1: 5 }, { merges: [area("A1:B3")] })));
  await applyAndUndo(desk, [setCell("Data", "A1", { expect: { value: 5 }, content: { value: 7 } })], () => {
    expect(cell(desk, 0, 0)).toEqual({ value: 7 });
  });
});

test("settings are written, changed and removed, and undone", async () => {
  const desk = await openDesk({ ...table(), settings: [["accepted", "{}"], ["lain", 5]] });
  const edits: Edit[] = [
    { kind: "set-setting", key: "accepted", expect: "{}", json: null },
    { kind: "set-setting", key: "corrections", expect: null, json: '{"a":1}' },
  ];
  await applyAndUndo(desk, edits, () => {
    expect([...desk.model.settings]).toEqual([["lain", 5], ["corrections", '{"a":1}']]);
  });
});

test("thousands of cells are written in a few round trips, each below Excel's limit", async () => {
  const rows = 6_000;
  const desk = await openDesk(workbook(sheetState("Data", Object.fromEntries(Array.from({ length: rows }, (_, row) => [`A${String(row + 1)}`, row])))));
  const edits = Array.from({ length: rows }, (_, row) => setCell("Data", `B${String(row + 1)}`, { expect: null, content: { formula: `=A${String(row + 1)}*2` } }));
  const { inverse } = await desk.port.apply(edits);
  expect(cell(desk, rows - 1, 1)).toEqual({ value: (rows - 1) * 2, formula: `=A${String(rows)}*2` });
  expect(desk.office.host.counters.roundTrips).toBeLessThanOrEqual(4);
  expect(desk.office.host.counters.largestRequest).toBeLessThan(4_500_000);
  expect(inverse).toHaveLength(rows);
});

test("one cell takes two round trips", async () => {
  const desk = await openDesk(table());
  await desk.port.apply([setCell("Data", "A2", { expect: { value: 200 }, content: { value: 1 } })]);
  expect(desk.office.host.counters.roundTrips).toBe(2);
  expect(desk.office.host.gaps).toEqual([]);
});

describe("nothing is written when one edit may not be", () => {
  const good = setCell("Other", "A1", { expect: null, content: { value: 1 } });

  test.each<[string, Edit, string]>([
    ["a value changed since it was read", setCell("Data", "A2", { expect: { value: 199 }, content: { value: 1 } }), "Data!A2"],
    ["a cell filled since it was read", setCell("Data", "B2", { expect: null, content: { value: 1 } }), "Data!B2"],
    ["a cell emptied since it was read", setCell("Data", "C9", { expect: { value: 1 }, content: { value: 2 } }), "Data!C9"],
    ["a figure where a formula was read", setCell("Data", "A2", { expect: { formula: "=200" }, content: { value: 1 } }), "Data!A2"],
    ["a setting changed by a colleague", { kind: "set-setting", key: "accepted", expect: "[]", json: "[1]" }, "accepted"],
  ])("%s", async (_name, bad, place) => {
    const desk = await openDesk(table());
    const before = look(desk);
    expect(await refusal(desk.port.apply([good, bad, ...adding(mark("A2", "x"))]))).toEqual({ code: "changed-since-read", places: [place] });
    expect(look(desk)).toEqual(before);
    expect(desk.office.host.counters.roundTrips).toBe(1);
  });

  test("a worksheet that is gone", async () => {
    const desk = await openDesk(table());
    const before = look(desk);
    const gone = [setCell("Hilang", "A1", { expect: null, content: { value: 1 } }), ...adding(mark("A1", "x", { sheet: "Lenyap" }))];
    expect(await refusal(desk.port.apply([good, ...gone]))).toEqual({ code: "sheet-missing", places: ["Hilang", "Lenyap"] });
    expect(look(desk)).toEqual(before);
  });

  test("a workbook open for reading only", async () => {
    const desk = await openDesk({ ...table(), readOnly: true });
    expect((await refusal(desk.port.apply([good]))).code).toBe("read-only");
    expect((await refusal(desk.port.apply(adding(mark("A1", "x"))))).code).toBe("read-only");
  });

  test("a protected sheet, whose unlocked cells may still be written", async () => {
    const unlocked: CellStyle = { unlocked: true };
    const desk = await openDesk(
      workbook(sheetState("Data", { A1: 1, B1: { value: 2, style: unlocked } }, { protection: { options: {} } }), sheetState("Other", {})),
    );
    const before = look(desk);
    const locked = setCell("Data", "A1", { expect: { value: 1 }, content: { value: 9 } });
    expect(await refusal(desk.port.apply([good, locked]))).toEqual({ code: "protected-sheet", places: ["Data!A1"] });
    expect(look(desk)).toEqual(before);
    await desk.port.apply([setCell("Data", "B1", { expect: { value: 2 }, content: { value: 9 } })]);
    expect(cell(desk, 0, 1)?.value).toBe(9);
  });
});

test.each([
  [ChannelError.cellEditMode, "cell-edit-mode"],
  [ChannelError.requestTooLarge, "too-large"],
  [ChannelError.noPermission, "no-permission"],
])("when channel error %i strikes at any round trip of writing, every cell is as before", async (channelError, code) => {
  for (const trip of [1, 2]) {
    const desk = await openDesk(table());
    const before = look(desk);
    desk.office.host.failAt(trip, channelError);
    const edits = [
      setCell("Data", "A3", { expect: { value: "1.250.000" }, content: { value: 1_250_000 } }),
      setCell("Data", "C1", { expect: null, content: { value: "Baru" }, formatLike: { row: 0, column: 1 } }),
    ];
    expect((await refusal(desk.port.apply(edits))).code).toBe(code);
    expect(look(desk)).toEqual(before);
  }
});

test("when Excel's answer to the writing is too large, what it had written is taken back", async () => {
  const desk = await openDesk(table());
  const before = look(desk);
  desk.office.host.failAt(2, ChannelError.responseTooLarge);
  const edits = [setCell("Data", "A2", { expect: { value: 200 }, content: { value: 1 } })];
  expect((await refusal(desk.port.apply(edits))).code).toBe("too-large");
  expect(look(desk)).toEqual(before);
});

test("a formula that Excel does not take leaves the cells before it as they were", async () => {
  const desk = await openDesk(table());
  const before = look(desk);
  const edits = [
    setCell("Data", "A2", { expect: { value: 200 }, content: { value: 1 } }),
    setCell("Data", "A3", { expect: { value: "1.250.000" }, content: { value: 5 }, numberFormat: "0.0" }),
    setCell("Other", "C3", { expect: null, content: { formula: `=${"A".repeat(9_000)}` } }),
  ];
  expect((await refusal(desk.port.apply(edits))).code).toBe("unexpected");
  expect(look(desk)).toEqual(before);
});

test("when what was written cannot be taken back either, its cells are named", async () => {
  const desk = await openDesk(workbook(sheetState("Data", Object.fromEntries(Array.from({ length: 15_000 }, (_, row) => [`A${String(row + 1)}`, 1])))));
  const edits = Array.from({ length: 15_000 }, (_, row) => setCell("Data", `A${String(row + 1)}`, { expect: { value: 1 }, content: { value: 2 } }));
  for (let trip = 3; trip < 12; trip++) desk.office.host.failAt(trip, ChannelError.sessionLost);
  const { code, places } = await refusal(desk.port.apply(edits));
  expect(code).toBe("session-lost");
  expect(places).toContain("Data!A1");
});

test("cancelling between two parts of a long writing takes the first part back", async () => {
  const rows = 15_000;
  const desk = await openDesk(workbook(sheetState("Data", Object.fromEntries(Array.from({ length: rows }, (_, row) => [`A${String(row + 1)}`, 1])))));
  const before = look(desk);
  const edits = Array.from({ length: rows }, (_, row) => setCell("Data", `A${String(row + 1)}`, { expect: { value: 1 }, content: { value: 2 } }));
  const controller = new AbortController();
  const applying = desk.port.apply(edits, { signal: controller.signal, onProgress: ({ done, total }) => { if (done > 0 && done < total) controller.abort(); } });
  expect((await refusal(applying)).code).toBe("cancelled");
  expect(look(desk)).toEqual(before);
});
