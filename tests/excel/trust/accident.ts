import { openExcelPort } from "../../../src/excel/composition";
import { JOURNAL_KEY } from "../../../src/excel/journal";
import type { WorkbookPort } from "../../../src/core/sheet/workbook-port";
import type { BatchAnswer } from "../../../src/workbench/host/host";
import { describe as describeBook } from "../../../src/workbench/host/model/describe";
import type { WorkbookState } from "../../../src/workbench/host/model/book";
import type { LocaleName } from "../../../src/workbench/host/model/locale";
import { WorkbookModel } from "../../../src/workbench/host/model/workbook";
import { startOffice, type StartedOffice } from "../../support/office";

/** What befalls one round trip: an error of the channel before or after Excel has done its work, or another person's hand before it. */
export type Accident =
  | { readonly kind: "before" | "after"; readonly error: number; readonly lasting?: boolean }
  | { readonly kind: "person"; readonly act: (model: WorkbookModel) => void };

/** One simulated Excel for many tries: the workbook is put back between them instead of loading the library anew. */
export interface Stage {
  readonly office: StartedOffice;
  readonly model: WorkbookModel;
  /** Puts the workbook into a state and opens a pane of its own on it. */
  open(state: WorkbookState): Promise<WorkbookPort>;
  /** Lets accidents happen at round trips, counted from now; they end with `peace`. */
  stage(accidents: ReadonlyMap<number, Accident>): void;
  peace(): void;
  /** Round trips since the last `stage` or `peace`. */
  readonly trips: number;
}

export async function openStage(
  state: WorkbookState,
  { locale = "en-US", level }: { readonly locale?: LocaleName; readonly level?: number } = {},
): Promise<Stage> {
  // A comment of ours that had to be written anew carries a new time, as in Excel; here time stands still.
  const model = new WorkbookModel(state, { now: () => new Date(0), locale });
  const office = await startOffice({ model, ...(level !== undefined && { level }) });
  const answer = office.host.answer.bind(office.host);
  let accidents: ReadonlyMap<number, Accident> = new Map();
  let from = 0;
  let lasting: number | undefined;
  const trips = (): number => office.host.counters.roundTrips - from;
  office.host.answer = (text): BatchAnswer => {
    if (isCleanUp(text)) return answer(text);
    const accident = accidents.get(trips() + 1);
    if (accident?.kind === "person") accident.act(model);
    const before = lasting ?? (accident?.kind === "before" ? accident.error : undefined);
    if (before !== undefined) {
      // The round trip counts although Excel never saw it.
      office.host.failNext(before);
      if (accident?.kind === "before" && accident.lasting) lasting = accident.error;
      return answer(text);
    }
    const answered = answer(text);
    if (accident?.kind !== "after") return answered;
    if (accident.lasting) lasting = accident.error;
    return { channelError: accident.error };
  };
  const peace = (): void => {
    accidents = new Map();
    lasting = undefined;
    from = office.host.counters.roundTrips;
  };
  return {
    office,
    model,
    open: async (next) => {
      peace();
      resetModel(model, next);
      const port = await openExcelPort();
      peace();
      return port;
    },
    stage: (next) => {
      peace();
      accidents = next;
    },
    peace,
    get trips() {
      return trips();
    },
  };
}

function isCleanUp(text: string): boolean {
  return !text.includes('"ActionType":2') && !text.includes('"ActionType":4') && text.includes("_RemoveReference");
}

/** Makes a workbook hold another state, under the same object. */
function resetModel(model: WorkbookModel, state: WorkbookState): void {
  const fresh = new WorkbookModel(state);
  model.sheets = fresh.sheets;
  model.activeSheet = fresh.activeSheet;
  model.comments = fresh.comments;
  model.names = fresh.names;
  model.readOnly = fresh.readOnly;
  model.structureProtected = fresh.structureProtected;
  model.selections.clear();
  model.settings.clear();
  for (const [key, value] of fresh.settings) model.settings.set(key, value);
}

/** Everything a person would notice of the workbook, our marks' registry aside: its ids are new at every marking. */
export function lookOf(model: WorkbookModel): unknown {
  const { settings, ...rest } = describeBook(model) as { readonly settings: Record<string, unknown> };
  const { "cermat.marks": registry, ...others } = settings;
  return { ...rest, settings: others, marks: withoutIds(registry) };
}

/** A registry is the same when it speaks of the same cells and words. */
function withoutIds(registry: unknown): unknown {
  if (typeof registry !== "string") return registry ?? null;
  const { sheets } = JSON.parse(registry) as {
    readonly sheets: readonly {
      readonly sheet: string;
      readonly formats: readonly string[];
      readonly marks: readonly Record<string, unknown>[];
    }[];
  };
  return sheets.map(({ sheet, formats, marks }) => ({
    sheet,
    formats: formats.length,
    // In which order marks stand in the list is nobody's concern.
    marks: [...marks]
      .sort((a, b) => (String(a["id"]) < String(b["id"]) ? -1 : 1))
      .map(({ comment, reply, ...mark }) => ({
        ...mark,
        comment: comment !== undefined,
        reply: reply !== undefined,
      })),
  }));
}

/** Whether the workbook says that an action is still open. */
export function isOpen(model: WorkbookModel): boolean {
  return model.settings.has(JOURNAL_KEY);
}
