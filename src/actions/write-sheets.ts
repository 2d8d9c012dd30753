import type { Applied, Edit } from "../core/sheet/edit";
import { freeSheetName, type NewSheet } from "../core/sheet/new-sheet";
import { OWN_SHEETS_KEY, printOf, valuesOfNew, valuesOfSnapshot, type SheetValues } from "../core/sheet/own-sheets";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { RunOptions, WorkbookPort } from "../core/sheet/workbook-port";

/** What writing worksheets of our own did. */
export interface SheetsResult {
  readonly applied: Applied;
  /** Names under which the worksheets stand now. */
  readonly names: readonly string[];
  /** Names of earlier ones that were left because a person has changed them since. */
  readonly kept: readonly string[];
}

type Prints = Readonly<Record<string, string>>;

/**
 * Writes worksheets of our own. An earlier one of the same name makes way where nobody has changed it; a person's own
 * sheet never does: ours then takes another name. Rejects with HostError.
 */
export async function writeSheets(
  port: WorkbookPort,
  wanted: readonly NewSheet[],
  options: RunOptions = {},
): Promise<SheetsResult> {
  const workbook = await readWhatIsNeeded(port, wanted, options);
  const before = workbook.settings[OWN_SHEETS_KEY] ?? null;
  const prints: Record<string, string> = { ...readPrints(before) };
  let taken = workbook.sheetNames ?? workbook.sheets.map(({ name }) => name);
  const [removals, additions]: [Edit[], Edit[]] = [[], []];
  const kept: string[] = [];
  for (const sheet of wanted) {
    const earlier = workbook.sheets.find(({ name }) => name === sheet.name && name in prints);
    const values = earlier && valuesOfSnapshot(earlier);
    if (values && printOf(values) === prints[sheet.name]) {
      removals.push({ kind: "remove-sheet", sheet: asItWas(values, sheet) });
      taken = taken.filter((name) => name !== sheet.name);
    } else if (earlier) kept.push(sheet.name);
    const name = freeSheetName(sheet.name, taken);
    taken = [...taken, name];
    const added = { ...sheet, name };
    prints[name] = printOf(valuesOfNew(added));
    additions.push({ kind: "add-sheet", sheet: added });
  }
  const there = Object.entries(prints).filter(([name]) => taken.includes(name));
  const json = JSON.stringify(Object.fromEntries(there));
  const setting: Edit[] = json === before ? [] : [{ kind: "set-setting", key: OWN_SHEETS_KEY, expect: before, json }];
  const applied = await port.apply([...removals, ...additions, ...setting], options);
  const names = additions.flatMap((edit) => (edit.kind === "add-sheet" ? [edit.sheet.name] : []));
  return { applied, names, kept };
}

/** The names of all sheets and our notes; everything only where an earlier worksheet of ours may have to make way. */
async function readWhatIsNeeded(
  port: WorkbookPort,
  wanted: readonly NewSheet[],
  options: RunOptions,
): Promise<WorkbookSnapshot> {
  const workbook = await port.read({ kind: "sheet" }, options);
  const prints = readPrints(workbook.settings[OWN_SHEETS_KEY] ?? null);
  return wanted.some(({ name }) => name in prints) ? port.read({ kind: "workbook" }, options) : workbook;
}

function readPrints(json: string | null): Prints {
  if (json === null) return {};
  try {
    const read: unknown = JSON.parse(json);
    if (typeof read !== "object" || read === null || Array.isArray(read)) return {};
    return Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  } catch (cause) {
    if (cause instanceof SyntaxError) return {};
    throw cause;
  }
}

/** An earlier worksheet of ours, for undoing: its contents with the look of the one that replaces it. */
function asItWas(values: SheetValues, like: NewSheet): NewSheet {
  const last = like.rows.at(-1) ?? [];
  const rows = values.map((row, r) =>
    row.map((value, c) => {
      if (value === null) return null;
      const look = (like.rows[r] ?? last)[c]?.look ?? "text";
      return { value: typeof value === "boolean" ? String(value) : value, look };
    }),
  );
  return { ...like, rows, charts: [] };
}
