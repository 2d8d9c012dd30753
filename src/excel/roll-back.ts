import { nameCell } from "../core/sheet/address";
import type { CellContent } from "../core/sheet/edit";
import { cellKey } from "./blocks";
import type { Capabilities } from "./capabilities";
import { sameContent } from "./cell-content";
import { hasOwnLook, type CellLook } from "./cell-look";
import { contentTasks, lookTasks, type ContentNow } from "./cells-before";
import { JOURNAL_KEY, type CellRecord, type Journal, type JournalMarks } from "./journal";
import { journalJson } from "./journal-text";
import { sheetOf } from "./known-marks";
import { finishMarksBack, readMarksNow, type SheetNow } from "./roll-back-marks";
import { runReads, runWrites, type Task } from "./round-trips";
import type { Place } from "./threads";
import { cellTasks, type CellWrite } from "./write-cells";
import { settingTask } from "./write-settings";

/** What the workbook holds now of what an action was to change. */
interface Now {
  readonly sheets: readonly SheetNow[];
  readonly settings: ReadonlyMap<string, unknown>;
}

/**
 * Puts the workbook back as a journal says it was, however far its action came, and closes the journal. It can be
 * asked for again where it was itself cut off. Gives the cells that somebody has changed since; they are left alone.
 */
export async function rollBack(
  context: Excel.RequestContext,
  journal: Journal,
  capabilities: Pick<Capabilities, "comments" | "resolving">,
): Promise<string[]> {
  const now = await readNow(context);
  const present = await readCellsNow(context, journal, now);
  const marks = journal.marks && (await readMarksNow(context, marksAtHome(journal, now), now, capabilities));
  const json = journalJson(journal);
  const writes: Task[] = json === undefined ? [] : [settingTask(context, JOURNAL_KEY, json)];
  const leftAlone: string[] = [];
  for (const { home, records, contents, looks } of present) {
    const back: CellWrite[] = [];
    for (const record of records) {
      const key = cellKey(record.row, record.column);
      const write = writeBack(record, contents.get(key), looks.get(key));
      if (write === "foreign") leftAlone.push(nameCell({ sheet: home.name, row: record.row, column: record.column }));
      else if (write) back.push(write);
    }
    if (back.length > 0) writes.push(...cellTasks(() => home.proxy, back));
  }
  for (const { key, before, after } of journal.settings) {
    if ((now.settings.get(key) ?? null) === after) writes.push(settingTask(context, key, before));
  }
  for (const { name, proxy } of now.sheets) if (journal.interim.includes(name)) writes.push(deletionTask(proxy));
  const closing = settingTask(context, JOURNAL_KEY, null);
  if (!marks) await runWrites(context, [...writes, closing]);
  else await finishMarksBack(context, marks, writes, closing);
  return [...leftAlone, ...(marks?.leftAlone ?? [])];
}

/** The sheet that a journal speaks of: by name, or by id when it was renamed. */
function homeOf(name: string, { sheets: noted }: Journal, sheets: readonly SheetNow[]): SheetNow | undefined {
  const id = noted.find((sheet) => sheet.name === name)?.id ?? "";
  return sheetOf({ sheetId: id, sheet: name }, sheets);
}

function deletionTask(sheet: Excel.Worksheet): Task {
  return {
    bytes: 500,
    queue: () => {
      sheet.delete();
      return () => undefined;
    },
  };
}

async function readNow(context: Excel.RequestContext): Promise<Now> {
  const { worksheets, settings } = context.workbook;
  const read: Task = {
    bytes: 50_000,
    queue: () => {
      worksheets.load("items/id,items/name");
      settings.load("items/key,items/value");
      return () => undefined;
    },
  };
  await runReads(context, [read]);
  return {
    sheets: worksheets.items.map((proxy) => ({ id: proxy.id, name: proxy.name, proxy })),
    settings: new Map(settings.items.map(({ key, value }) => [key, value as unknown])),
  };
}

interface CellsNow {
  readonly home: SheetNow;
  readonly records: readonly CellRecord[];
  readonly contents: Map<number, ContentNow>;
  readonly looks: Map<number, CellLook>;
}

async function readCellsNow(context: Excel.RequestContext, journal: Journal, { sheets }: Now): Promise<CellsNow[]> {
  const present = journal.cells.flatMap(({ sheet, records }): CellsNow[] => {
    const home = homeOf(sheet, journal, sheets);
    return home ? [{ home, records, contents: new Map(), looks: new Map() }] : [];
  });
  await runReads(
    context,
    present.flatMap(({ home, records, contents, looks }) => {
      const dressed = records.filter(({ look }) => look);
      return [...contentTasks(() => home.proxy, records, contents), ...lookTasks(() => home.proxy, dressed, looks)];
    }),
  );
  return present;
}

/** What the journal says of marks, under the names that sheets have now; what stood on a deleted sheet is gone with it. */
function marksAtHome(journal: Journal, { sheets }: Now): JournalMarks {
  const { registry = null, words = [], deleted = [], resolved = [], sheets: names = [] } = journal.marks ?? {};
  const moved = <T extends Place>(records: readonly T[]): T[] =>
    records.flatMap((record) => {
      const home = homeOf(record.sheet, journal, sheets);
      return home ? [{ ...record, sheet: home.name }] : [];
    });
  return {
    registry,
    words: moved(words),
    deleted: moved(deleted),
    resolved: moved(resolved),
    sheets: names.flatMap((name) => homeOf(name, journal, sheets)?.name ?? []),
  };
}

/** What puts a cell back; nothing where it is as it was, `foreign` where it holds what neither was there nor came from us. */
function writeBack(
  record: CellRecord,
  now: ContentNow | undefined,
  lookNow: CellLook | undefined,
): CellWrite | "foreign" | undefined {
  if (!now) return undefined;
  const { row, column, before, after, format } = record;
  const look = JSON.stringify(lookNow) === JSON.stringify(record.look) ? undefined : record.look;
  const isBefore = sameContent(now.content, before);
  const isOurs = after !== undefined && sameSpelling(now.content, after);
  if (!isBefore && !isOurs) return "foreign";
  if (isBefore && now.numberFormat === format && !look) return undefined;
  return {
    row,
    column,
    ...(isBefore ? {} : { content: before }),
    ...(look ? { clearLook: true, ...(hasOwnLook(look) ? { look } : {}) } : {}),
    formatBefore: undefined,
    formatAfter: format,
  };
}

/** Excel spells formulas in its own way: spaces, capitals and prefixes of newer functions do not matter. */
function sameSpelling(now: CellContent, written: CellContent): boolean {
  if (now === null || written === null || !("formula" in now) || !("formula" in written))
    return sameContent(now, written);
  return plainFormula(now.formula) === plainFormula(written.formula);
}

function plainFormula(formula: string): string {
  return formula.replaceAll(/_xlfn\.|_xlws\.|[\s@]/gi, "").toUpperCase();
}
