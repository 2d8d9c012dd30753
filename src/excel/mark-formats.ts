import type { CellAddress } from "../core/sheet/address";
import type { Mark, MarkColour } from "../core/sheet/mark";
import { fillsOf, MARK_COLOURS, MARK_FORMULA } from "../core/sheet/mark-style";
import { addressLists } from "./blocks";
import { excelCode } from "./run-excel";
import type { Task } from "./round-trips";

/** A conditional format that stands on a worksheet. */
export interface ListedFormat {
  readonly sheet: string;
  readonly id: string;
  readonly type: string;
  readonly format: Excel.ConditionalFormat;
}

/** Tasks that list the conditional formats of worksheets, by name; no more is loaded than Excel gives of any rule. */
export function formatTasks(
  context: Excel.RequestContext,
  names: readonly string[],
  listed: ListedFormat[],
): Task[] {
  return names.map((name) => ({
    bytes: 50_000,
    queue: () => {
      const formats = context.workbook.worksheets.getItemOrNullObject(name).getRange().conditionalFormats;
      formats.load("items/id,items/type");
      return () => {
        listed.push(...formatsOf(name, formats));
      };
    },
  }));
}

function formatsOf(sheet: string, formats: Excel.ConditionalFormatCollection): ListedFormat[] {
  if (formats.isNullObject) return [];
  return formats.items.map((format) => ({ sheet, id: format.id, type: format.type, format }));
}

/** Ids of our conditional formats by sheet: those that we noted, and those known by their formula alone. */
export async function findOurFormats(
  context: Excel.RequestContext,
  listed: readonly ListedFormat[],
  noted: ReadonlySet<string>,
): Promise<Map<string, string[]>> {
  const known = listed.filter(({ id }) => noted.has(id));
  const candidates = listed.filter(({ id, type }) => type === "Custom" && !noted.has(id));
  const recognised = await oursAmong(context, candidates, known.length < noted.size);
  const ours = new Map<string, string[]>();
  for (const { sheet, id } of [...known, ...recognised]) ours.set(sheet, [...(ours.get(sheet) ?? []), id]);
  return ours;
}

/**
 * Formats whose id is new since the workbook was saved are known by their formula. Excel fails to read some
 * rules of other people (office-js#6827), so when the common reading fails and some of ours must be there,
 * each is read by itself.
 */
async function oursAmong(
  context: Excel.RequestContext,
  candidates: readonly ListedFormat[],
  someAreMissing: boolean,
): Promise<readonly ListedFormat[]> {
  if (candidates.length === 0) return [];
  try {
    return await withOurFormula(context, candidates);
  } catch (cause) {
    if (!UNREADABLE.has(excelCode(cause) ?? "")) throw cause;
    if (!someAreMissing || candidates.length === 1) return [];
    const ours: ListedFormat[] = [];
    for (const candidate of candidates) ours.push(...(await oursAmong(context, [candidate], true)));
    return ours;
  }
}

/** How Excel answers for a rule that it cannot read. */
const UNREADABLE: ReadonlySet<string> = new Set(["GeneralException", "InvalidOperation", "InvalidArgument", "ItemNotFound"]);

async function withOurFormula(
  context: Excel.RequestContext,
  candidates: readonly ListedFormat[],
): Promise<readonly ListedFormat[]> {
  const rules = candidates.map(({ format }) => {
    const { rule } = format.custom;
    rule.load("formula");
    return rule;
  });
  await context.sync();
  return candidates.filter((_, index) => isOurFormula(rules[index]?.formula ?? ""));
}

function isOurFormula(formula: string): boolean {
  return formula.replaceAll(" ", "").toUpperCase() === MARK_FORMULA.toUpperCase();
}

/** Queues the removal of these conditional formats of ours. */
export function queueDeleteFormats(sheet: Excel.Worksheet, ids: readonly string[]): void {
  const formats = sheet.getRange().conditionalFormats;
  for (const id of ids) formats.getItem(id).delete();
}

/** Queues one conditional format per layer and colour over the cells of these marks; their ids are loaded. */
export function queueAddFormats(sheet: Excel.Worksheet, marks: readonly Mark[]): Excel.ConditionalFormat[] {
  // The last one added goes on top in Excel, so the worst severity comes last.
  return fillsOf(marks).flatMap(({ colour, cells }) => queueColour(sheet, colour, cells));
}

function queueColour(
  sheet: Excel.Worksheet,
  colour: MarkColour,
  cells: readonly CellAddress[],
): Excel.ConditionalFormat[] {
  const { fill, font } = MARK_COLOURS[colour];
  return addressLists(cells).map((addresses) => {
    const format = sheet.getRanges(addresses).conditionalFormats.add("Custom");
    format.custom.rule.formula = MARK_FORMULA;
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = font;
    const edge = format.custom.format.borders.getItem("EdgeLeft");
    edge.style = "Continuous";
    edge.color = font;
    format.load("id");
    return format;
  });
}
