import type { Area } from "../core/sheet/address";
import { type Mark, sortMarks } from "../core/sheet/mark";
import type { Protection, SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";
import { HostError, type RunOptions, type Scope } from "../core/sheet/workbook-port";
import { boundingArea, parseSheetArea, splitAddresses } from "./address-text";
import { cellCount } from "./blocks";
import type { Capabilities } from "./capabilities";
import { commentsOf, knownMarks } from "./known-marks";
import { JOURNAL_KEY } from "./journal";
import { parseRegistry, REGISTRY_KEY } from "./mark-registry";
import { finishSheet, sheetTasks, type SheetDraft } from "./read-sheet";
import { runReads, type Task } from "./round-trips";
import { excelCode, refuseWhenAborted, runExcel } from "./run-excel";
import { locationTasks, queueThreads, type Place, type Thread } from "./threads";

/** Excel hands over at most five million cells, and a sheet of more than that holds a stray value far away. */
const MOST_CELLS = 5_000_000;
const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Reads a workbook, its active sheet, or the sheet with the selection: two round trips and one per block of cells. */
export async function readWorkbook(
  scope: Scope,
  capabilities: Capabilities,
  options: RunOptions = {},
): Promise<WorkbookSnapshot> {
  refuseWhenAborted(options.signal);
  return runExcel(async (context) => {
    const overview = await readOverview(context, scope, capabilities);
    const registry = parseRegistry(overview.settings.get(REGISTRY_KEY));
    const places = new Map<string, Place>();
    const used = new Map<Excel.Worksheet, Area>();
    await runReads(
      context,
      [
        ...overview.sheets.map((sheet) => extentTask(sheet, used)),
        ...locationTasks(context, commentsOf(registry, overview.threads), places),
      ],
      { signal: options.signal },
    );
    const sheets = await readSheets(context, overview.sheets.map((sheet) => draftOf(sheet, used.get(sheet))), capabilities, options);
    const focus = focusOf(overview.selection, sheets, overview.active);
    return {
      name: context.workbook.name,
      sheets,
      sheetNames: overview.allSheets.map(({ name }) => name),
      readOnly: context.workbook.readOnly,
      ...(focus ? { focus } : {}),
      ...ownMarks(knownMarks(registry, overview.allSheets, overview.threads, places).map(({ mark }) => mark)),
      settings: ownSettings(overview.settings),
    };
  });
}

function ownMarks(all: readonly Mark[]): Pick<WorkbookSnapshot, "marks" | "notes"> {
  const { marks, notes } = sortMarks(all);
  return notes.length > 0 ? { marks, notes } : { marks };
}

interface Overview {
  readonly allSheets: readonly Excel.Worksheet[];
  /** The sheets asked about. */
  readonly sheets: readonly Excel.Worksheet[];
  readonly active: string;
  readonly selection: readonly Area[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly threads: readonly Thread[];
}

async function readOverview(context: Excel.RequestContext, scope: Scope, capabilities: Capabilities): Promise<Overview> {
  const { workbook } = context;
  const { worksheets, settings } = workbook;
  workbook.load("name,readOnly");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/protection/options");
  settings.load("items/key,items/value");
  const activeSheet = worksheets.getActiveWorksheet();
  activeSheet.load("id,name");
  const threads = capabilities.comments ? queueThreads(context, capabilities.resolving) : () => [];
  const selection = scope.kind === "selection" ? workbook.getSelectedRanges() : undefined;
  selection?.load("address");
  try {
    await context.sync();
  } catch (cause) {
    // A chart or a picture is selected: there are no cells to focus on.
    if (selection && isNoCellSelected(cause)) return readOverview(context, { kind: "sheet" }, capabilities);
    throw cause;
  }
  return {
    allSheets: worksheets.items,
    sheets: scope.kind === "workbook" ? worksheets.items : worksheets.items.filter(({ id }) => id === activeSheet.id),
    active: activeSheet.name,
    selection: selection ? splitAddresses(selection.address).flatMap((one) => parseSheetArea(one)?.area ?? []) : [],
    settings: new Map(settings.items.map(({ key, value }) => [key, value as unknown])),
    threads: threads(),
  };
}

function isNoCellSelected(cause: unknown): boolean {
  return ["InvalidSelection", "InvalidReference", "ItemNotFound"].includes(excelCode(cause) ?? "");
}

function extentTask(sheet: Excel.Worksheet, used: Map<Excel.Worksheet, Area>): Task {
  return {
    bytes: 500,
    queue: () => {
      // Values only: formats alone can stretch the used range to the sheet's end (office-js#6685).
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return () => {
        const area = extentOf(range);
        if (area) used.set(sheet, area);
      };
    },
  };
}

function extentOf(range: Excel.Range): Area | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

function draftOf(sheet: Excel.Worksheet, used: Area | undefined): SheetDraft {
  const { name, visibility } = sheet;
  if (used && cellCount(used) > MOST_CELLS) throw new HostError("too-large", [name]);
  const protection = protectionOf(sheet);
  const about = { name, visibility: VISIBILITIES[visibility], ...(protection ? { protection } : {}) };
  return { sheet, about, used, rows: [], blankFormats: new Map(), merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

/** What a loaded worksheet's protection still allows; undefined when it is not protected. */
export function protectionOf({ protection }: Excel.Worksheet): Protection | undefined {
  if (!protection.protected) return undefined;
  const { allowFormatCells, allowEditObjects } = protection.options;
  return { mayFormatCells: allowFormatCells === true, mayEditObjects: allowEditObjects === true };
}

async function readSheets(
  context: Excel.RequestContext,
  drafts: readonly SheetDraft[],
  { mergedAreas }: Capabilities,
  { signal, onProgress }: RunOptions,
): Promise<SheetSnapshot[]> {
  const tasks = drafts.flatMap((draft) => sheetTasks(draft, { mergedAreas }));
  onProgress?.({ phase: "reading", done: 0, total: tasks.length });
  await runReads(context, tasks, {
    signal,
    onTrip: (done) => onProgress?.({ phase: "reading", done, total: tasks.length }),
  });
  return drafts.map(finishSheet);
}

function focusOf(areas: readonly Area[], sheets: readonly SheetSnapshot[], name: string): WorkbookSnapshot["focus"] {
  const sheet = sheets.find((each) => each.name === name);
  const clipped = areas.map((area) => clip(area, sheet));
  const whole = boundingArea(clipped);
  if (!whole) return undefined;
  return { sheet: name, area: whole, ...(clipped.length > 1 && { areas: clipped }) };
}

/** The selection within what the sheet holds; a selection of blank cells alone stays as it is. */
function clip(area: Area, sheet: SheetSnapshot | undefined): Area {
  const bottom = Math.max(area.top, Math.min(area.bottom, (sheet?.rows.length ?? 0) - 1));
  const right = Math.max(area.left, Math.min(area.right, (sheet?.columnCount ?? 0) - 1));
  return { ...area, bottom, right };
}

function ownSettings(settings: ReadonlyMap<string, unknown>): Record<string, string> {
  const own = [...settings].filter(([key, value]) => key !== REGISTRY_KEY && key !== JOURNAL_KEY && typeof value === "string");
  return Object.fromEntries(own) as Record<string, string>;
}
