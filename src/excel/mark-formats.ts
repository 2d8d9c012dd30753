import type { CellAddress } from "../core/sheet/address";
import type { Mark, Severity } from "../core/sheet/mark";
import { MARK_FORMULA, markStyle } from "../core/sheet/mark-style";
import { addressLists } from "./blocks";
import { excelCode } from "./run-excel";
import type { Task } from "./round-trips";

/** A worksheet whose colours are to be looked up, with the ids that we noted. */
export interface FormatSearch {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly noted: readonly string[];
}

/** A conditional format by formula that may be one of ours. */
interface Candidate {
  readonly sheet: string;
  readonly id: string;
  readonly format: Excel.ConditionalFormat;
}

/** Our conditional formats as far as they have been found. */
export interface FoundFormats {
  readonly ids: Map<string, string[]>;
  readonly candidates: Candidate[];
}

/** Tasks that look for our conditional formats on sheets, by the ids that we noted. */
export function formatTasks(searches: readonly FormatSearch[], found: FoundFormats): Task[] {
  return searches.map(({ name, sheet, noted }) => ({
    bytes: 50_000,
    queue: () => {
      const formats = sheet.getRange().conditionalFormats;
      formats.load("items/id,items/type");
      return () => {
        found.ids.set(name, []);
        for (const format of itemsOf(formats)) {
          if (noted.includes(format.id)) found.ids.get(name)?.push(format.id);
          else if (format.type === "Custom") found.candidates.push({ sheet: name, id: format.id, format });
        }
      };
    },
  }));
}

/** Ids of all our conditional formats by sheet: those noted, and those known by their formula alone. */
export async function settleFormats(
  context: Excel.RequestContext,
  { ids, candidates }: FoundFormats,
): Promise<Map<string, string[]>> {
  for (const { sheet, id } of await oursAmong(context, candidates)) ids.get(sheet)?.push(id);
  return ids;
}

function itemsOf({ items }: Excel.ConditionalFormatCollection): readonly Excel.ConditionalFormat[] {
  return items;
}

/**
 * Formats whose id is new since the workbook was saved are known by their formula. Excel fails to read some
 * rules of other people (office-js#6827), so when the common reading fails each is read by itself.
 */
async function oursAmong(context: Excel.RequestContext, candidates: readonly Candidate[]): Promise<Candidate[]> {
  if (candidates.length === 0) return [];
  try {
    return await withOurFormula(context, candidates);
  } catch (cause) {
    if (!UNREADABLE.has(excelCode(cause) ?? "")) throw cause;
    if (candidates.length === 1) return [];
    const ours: Candidate[] = [];
    for (const candidate of candidates) ours.push(...(await oursAmong(context, [candidate])));
    return ours;
  }
}

/** How Excel answers for a rule that it cannot read. */
const UNREADABLE: ReadonlySet<string> = new Set(["GeneralException", "InvalidOperation", "InvalidArgument", "ItemNotFound"]);

async function withOurFormula(context: Excel.RequestContext, candidates: readonly Candidate[]): Promise<Candidate[]> {
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

/** Queues one conditional format per severity over the cells of these marks; their ids are loaded. */
export function queueAddFormats(sheet: Excel.Worksheet, marks: readonly Mark[]): Excel.ConditionalFormat[] {
  const added: Excel.ConditionalFormat[] = [];
  // The last one added goes on top in Excel, so the worst severity comes last.
  for (const severity of ["info", "warning", "error"] as const satisfies readonly Severity[]) {
    const cells: CellAddress[] = marks.filter((mark) => mark.severity === severity);
    for (const addresses of addressLists(cells)) {
      const format = sheet.getRanges(addresses).conditionalFormats.add("Custom");
      format.custom.rule.formula = MARK_FORMULA;
      format.custom.format.fill.color = markStyle[severity].fill;
      format.custom.format.font.color = markStyle[severity].font;
      const edge = format.custom.format.borders.getItem("EdgeLeft");
      edge.style = "Continuous";
      edge.color = markStyle[severity].font;
      format.load("id");
      added.push(format);
    }
  }
  return added;
}
