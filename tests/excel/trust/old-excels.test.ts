import { changeSettings } from "../../../src/actions/change-settings";
import type { Applied } from "../../../src/core/sheet/edit";
import { HostError, type WorkbookPort } from "../../../src/core/sheet/workbook-port";
import { openExcelPort } from "../../../src/excel/composition";
import type { WorkbookState } from "../../../src/workbench/host/model/book";
import type { LocaleName } from "../../../src/workbench/host/model/locale";
import { startOffice } from "../../support/office";
import { area } from "../support";
import { isOpen, lookOf, openStage, type Stage } from "./accident";
import { DEEDS, type Deed, REPLACING } from "./deeds";
import { smallBook } from "./small-book";

jest.setTimeout(120_000);

/** The requirement sets that bring something we use, from our floor up; 1.12 and 1.14 bring nothing. */
const EXCELS: readonly { readonly level: number; readonly locale: LocaleName }[] = [
  { level: 9, locale: "id-ID" },
  { level: 10, locale: "en-US" },
  { level: 11, locale: "id-ID" },
  { level: 13, locale: "en-US" },
  { level: 15, locale: "id-ID" },
];

const settings: Deed = {
  name: "change a setting",
  run: async (port) => {
    const changed = await changeSettings(port, { kind: "import", json: '{"version":1,"tolerance":{"units":2}}' });
    return (changed as { readonly applied: Applied }).applied;
  },
};

/** A merged heading over the table, which is read where Excel tells of merges. */
function book(): WorkbookState {
  const state = smallBook();
  const [data, ...others] = state.sheets;
  return { ...state, sheets: [{ ...data!, merges: [area("A12:B12")] }, ...others] };
}

async function perform(
  { prepare, run }: Deed,
  stage: Stage,
): Promise<{ applied: Applied; before: unknown; port: WorkbookPort; after: unknown }> {
  const port = await stage.open(book());
  const prepared = await prepare?.(port);
  const before = lookOf(stage.model);
  const applied = await run(port, prepared);
  return { applied, before, port, after: lookOf(stage.model) };
}

describe.each(EXCELS)("in an Excel of ExcelApi 1.$level with the separators of $locale", ({ level, locale }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(book(), { level, locale });
  });
  afterAll(() => stage.office.stop());

  test.each([...DEEDS, ...REPLACING, settings])("$name works and is undone without a trace", async (deed) => {
    const { applied, before, port, after } = await perform(deed, stage);
    expect(after).not.toEqual(before);
    expect(isOpen(stage.model)).toBe(false);
    expect(stage.office.host.gaps).toEqual([]);
    const undone = await port.apply(applied.inverse);
    expect(undone.leftAlone).toEqual([]);
    expect(lookOf(stage.model)).toEqual(before);
  });

  test("marks carry their words in comments where there are comments; elsewhere it is said that they do not", async () => {
    const { applied } = await perform(
      DEEDS.find(({ name }) => name === "mark")!,
      stage,
    );
    const ours = stage.model.comments.filter(({ authorName, replies }) => authorName !== "Rina" || replies.length > 0);
    const words = level >= 10;
    expect(ours.length > 0).toBe(words);
    expect(applied.withoutComment > 0).toBe(!words);
  });

  test("merged cells are read where Excel tells of them", async () => {
    const port = await stage.open(book());
    const [data] = (await port.read({ kind: "workbook" })).sheets;
    expect(data?.merges).toEqual(level >= 13 ? [area("A12:B12")] : []);
  });

  test("figures and formulas are read and written alike, whatever the separators of this Excel", async () => {
    const port = await stage.open(book());
    const place = { sheet: "Lain", row: 4, column: 0 } as const;
    const { inverse } = await port.apply([
      { kind: "set-cell", ...place, expect: null, content: { value: 1234.5 }, numberFormat: "#,##0.00" },
      { kind: "set-cell", ...place, column: 1, expect: null, content: { formula: "=IF(A5>1.5,SUM(A1,A5),0)" } },
      { kind: "set-cell", ...place, column: 2, expect: null, content: { value: "1.234,50" } },
    ]);
    const other = (await port.read({ kind: "workbook" })).sheets.find(({ name }) => name === "Lain");
    expect(other?.rows[4]?.map((cell) => cell?.formula ?? cell?.value)).toEqual([
      1234.5,
      "=IF(A5>1.5,SUM(A1,A5),0)",
      "1.234,50",
    ]);
    expect(other?.rows[4]?.map((cell) => cell?.value)).toEqual([1234.5, 1235.5, "1.234,50"]);
    await port.apply(inverse);
  });
});

test.each([1, 7, 8])(
  "an Excel of ExcelApi 1.%i is told from the start to be too old, before anything is read",
  async (level) => {
    const office = await startOffice({ level });
    try {
      office.host.reset();
      await expect(openExcelPort()).rejects.toEqual(new HostError("not-supported"));
      expect(office.host.counters.roundTrips).toBe(0);
    } finally {
      await office.stop();
    }
  },
);
