import { isDeepStrictEqual } from "node:util";
import { HostError, type WorkbookPort } from "../../../src/core/sheet/workbook-port";
import type { Applied } from "../../../src/core/sheet/edit";
import type { WorkbookState } from "../../../src/workbench/host/model/book";
import { addSheet, deleteSheet, renameSheet } from "../../../src/workbench/host/model/edit-sheets";
import type { Area } from "../../../src/core/sheet/address";
import type { SheetModel } from "../../../src/workbench/host/model/sheet";
import type { WorkbookModel } from "../../../src/workbench/host/model/workbook";
import { ChannelError } from "../../../src/workbench/host/protocol";
import { type Accident, isOpen, lookOf, openStage, type Stage } from "./accident";
import { type Deed, DEEDS } from "./deeds";
import { smallBook } from "./small-book";

jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(smallBook());
});
afterAll(() => stage.office.stop());

/** What a deed starts from, what it makes of it, and in how many round trips. */
interface Rehearsed {
  readonly start: WorkbookState;
  readonly prepared: Applied | undefined;
  readonly untouched: unknown;
  readonly complete: unknown;
  readonly trips: number;
}

async function rehearse({ prepare, run }: Deed): Promise<Rehearsed> {
  const port = await stage.open(smallBook());
  const prepared = await prepare?.(port);
  const start = stage.model.toState();
  const untouched = lookOf(stage.model);
  stage.peace();
  await run(port, prepared);
  const complete = lookOf(stage.model);
  expect(complete).not.toEqual(untouched);
  expect(isOpen(stage.model)).toBe(false);
  return { start, prepared, untouched, complete, trips: stage.trips };
}

async function attempt(deed: Deed, port: WorkbookPort, prepared: Applied | undefined): Promise<HostError | undefined> {
  try {
    await deed.run(port, prepared);
    return undefined;
  } catch (cause) {
    if (cause instanceof HostError) return cause;
    throw cause;
  }
}

/** The comparison that tells differences is slow on what is equal. */
function expectLook(expected: unknown): void {
  const look = lookOf(stage.model);
  if (!isDeepStrictEqual(look, expected)) expect(look).toEqual(expected);
}

const CHANNEL: readonly (readonly [string, Accident, string])[] = [
  ["a cell is being edited", { kind: "before", error: ChannelError.cellEditMode }, "cell-edit-mode"],
  ["the session is lost", { kind: "before", error: ChannelError.sessionLost }, "session-lost"],
  ["Excel is busy", { kind: "before", error: ChannelError.throttled }, "throttled"],
  ["the request is too large", { kind: "before", error: ChannelError.requestTooLarge }, "too-large"],
  ["a dialog is open", { kind: "before", error: ChannelError.dialogOpen }, "dialog-open"],
  ["the answer is too large", { kind: "after", error: ChannelError.responseTooLarge }, "too-large"],
  ["the answer is lost", { kind: "after", error: ChannelError.sessionLost }, "session-lost"],
];

/** One accident of each kind: before Excel hears of it, after it has done its work, and with the answer lost. */
const KINDS: ReadonlySet<string> = new Set(["a cell is being edited", "the answer is too large", "the answer is lost"]);

/** What other people do to the workbook meanwhile. */
const PEOPLE: readonly (readonly [string, (model: WorkbookModel) => void])[] = [
  ["inserts a row above the table", insertRow],
  [
    "protects the sheet",
    (model) => {
      firstSheet(model).protection = { options: {} };
    },
  ],
  [
    "renames the sheet",
    (model) => {
      renameSheet(model, firstSheet(model), "Nama lain", "user");
    },
  ],
  [
    "deletes the sheet",
    (model) => {
      addSheet(model, "Sisa", "user");
      deleteSheet(model, firstSheet(model), "user");
    },
  ],
  [
    "edits every figure",
    (model) => {
      const sheet = firstSheet(model);
      for (const [row, column, cell] of sheet.entries()) {
        if (typeof cell.value === "number" && cell.formula === undefined)
          sheet.put(row, column, { ...cell, value: cell.value + 1 });
      }
    },
  ],
];
const EXPECTED = ["changed-since-read", "sheet-missing", "protected-sheet"];

const firstSheet = (model: WorkbookModel): SheetModel => model.sheets[0]!;

/** A row is inserted at the top: cells, comments and colours move down with it. */
function insertRow(model: WorkbookModel): void {
  const sheet = firstSheet(model);
  sheet.replaceCells(sheet.entries().map(([row, column, cell]) => [row + 1, column, cell] as const));
  const down = (area: Area): Area => ({ ...area, top: area.top + 1, bottom: area.bottom + 1 });
  sheet.merges = sheet.merges.map(down);
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({ ...format, areas: format.areas.map(down) }));
  model.comments = model.comments.map((comment) =>
    comment.sheetId === sheet.id ? { ...comment, row: comment.row + 1 } : comment,
  );
  model.calculate();
}

/** `CERMAT_FAULTS=all` tries every deed as thoroughly as marking and writing are always tried. */
const ALL = process.env["CERMAT_FAULTS"] === "all";

/** Round trips at which a deed meets the costlier accidents: all, or every other one up to the last. */
function meetings({ thorough }: Deed, trips: number): readonly number[] {
  const each = Array.from({ length: trips }, (_, index) => index + 1);
  return thorough || ALL ? each : each.filter((trip) => trip % 2 === trips % 2);
}

describe.each(DEEDS.map((deed) => [deed.name, deed] as const))("%s", (_, deed) => {
  let known: Rehearsed;
  beforeAll(async () => {
    known = await rehearse(deed);
  });

  test.each(CHANNEL.filter(([words]) => deed.thorough || ALL || KINDS.has(words)))(
    "at any round trip, when %s, the workbook is untouched, that is told, and a retry works",
    async (_words, accident, code) => {
      for (let trip = 1; trip <= known.trips; trip++) {
        const port = await stage.open(known.start);
        stage.stage(new Map([[trip, accident]]));
        const error = await attempt(deed, port, known.prepared);
        stage.peace();
        // A reading that proves too large is halved and goes on; where only the last answer was lost, it is done.
        if (error) {
          expect([error.code, error.aftermath]).toEqual([code, "untouched"]);
          expectLook(known.untouched);
          expect(isOpen(stage.model)).toBe(false);
          await deed.run(port, known.prepared);
        }
        expectLook(known.complete);
        expect(isOpen(stage.model)).toBe(false);
      }
    },
  );

  test.each(CHANNEL.filter(([words, { kind }]) => kind === "before" && KINDS.has(words)))(
    "when %s and stays so, a retry afterwards puts back what was half done and goes on",
    async (_words, accident) => {
      for (const trip of meetings(deed, known.trips)) {
        const port = await stage.open(known.start);
        stage.stage(new Map([[trip, { ...accident, lasting: true } as Accident]]));
        const error = await attempt(deed, port, known.prepared);
        stage.peace();
        expect(error).toBeDefined();
        if (error?.aftermath === "untouched") expectLook(known.untouched);
        await deed.run(port, known.prepared);
        expectLook(known.complete);
      }
    },
  );

  test.each(["before", "after"] as const)(
    "when the pane is closed %s any round trip, the next pane knows, and can put back or finish",
    async (kind) => {
      for (const trip of meetings(deed, known.trips)) {
        for (const ending of ["put-back", "finish"] as const) {
          const port = await stage.open(known.start);
          stage.stage(new Map([[trip, { kind, error: ChannelError.sessionLost, lasting: true }]]));
          await attempt(deed, port, known.prepared);
          stage.peace();
          const halfway = stage.model.toState();
          const next = await stage.open(halfway);
          const found = await next.recovery?.find();
          if (!found) {
            expectLook(isDeepStrictEqual(lookOf(stage.model), known.complete) ? known.complete : known.untouched);
            continue;
          }
          expect(found.cells + found.marks + found.sheets.length).toBeGreaterThanOrEqual(0);
          const { leftAlone } = (await next.recovery?.end(ending)) ?? { leftAlone: ["nothing"] };
          expect(leftAlone).toEqual([]);
          expectLook(ending === "finish" ? known.complete : known.untouched);
          expect(await next.recovery?.find()).toBeUndefined();
        }
      }
    },
  );

  test.each(PEOPLE)(
    "when another person %s before any round trip, nothing wrong is written, and what is told is so",
    async (_words, act) => {
      for (const trip of meetings(deed, known.trips)) {
        const port = await stage.open(known.start);
        act(stage.model);
        const theirs = lookOf(stage.model);
        await stage.open(known.start);
        stage.stage(new Map([[trip, { kind: "person", act }]]));
        const error = await attempt(deed, port, known.prepared);
        stage.peace();
        if (error?.aftermath === "unknown") {
          // A sheet that was protected between two parts of a writing: once it is open again, the next pane ends it.
          const isLocked = firstSheet(stage.model).protection !== undefined;
          firstSheet(stage.model).protection = undefined;
          const next = await stage.open(stage.model.toState());
          expect((await next.recovery?.end("put-back"))?.leftAlone).toEqual([]);
          expectLook(isLocked ? known.untouched : theirs);
        } else if (error) {
          expect(EXPECTED).toContain(error.code);
          expectLook(theirs);
        }
        expect(isOpen(stage.model)).toBe(false);
      }
    },
  );

  test("when putting back is itself cut off at any round trip, it can be asked for again", async () => {
    for (const trip of meetings(deed, known.trips)) {
      for (let second = trip + 1; second <= trip + 5; second += deed.thorough || ALL ? 1 : 2) {
        for (const kind of ["before", "after"] as const) {
          const port = await stage.open(known.start);
          stage.stage(
            new Map<number, Accident>([
              [trip, { kind: "after", error: ChannelError.sessionLost }],
              [second, { kind, error: ChannelError.sessionLost, lasting: true }],
            ]),
          );
          const error = await attempt(deed, port, known.prepared);
          stage.peace();
          if (error?.aftermath !== "unknown") break;
          const next = await stage.open(stage.model.toState());
          if (!(await next.recovery?.find())) {
            expectLook(isDeepStrictEqual(lookOf(stage.model), known.complete) ? known.complete : known.untouched);
            continue;
          }
          await next.recovery?.end("put-back");
          expectLook(known.untouched);
        }
      }
    }
  });
});
