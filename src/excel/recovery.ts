import { nameCell } from "../core/sheet/address";
import type { Applied, Edit } from "../core/sheet/edit";
import type { Ending, Interruption } from "../core/sheet/workbook-port";
import type { Capabilities } from "./capabilities";
import { interruptionOf, JOURNAL_KEY, type Journal } from "./journal";
import { parseJournal } from "./journal-text";
import { rollBack } from "./roll-back";
import { runExcel } from "./run-excel";

/** What the workbook's journal tells of an action that was cut off, or undefined when none was. */
export async function findInterruption(): Promise<Interruption | undefined> {
  const journal = await runExcel(readJournal);
  return journal && interruptionOf(journal);
}

/**
 * Ends the action that was cut off: first everything is put back, then, where it is to be finished, done anew, without
 * the cells that somebody has changed since.
 */
export async function endInterrupted(
  ending: Ending,
  capabilities: Pick<Capabilities, "comments" | "resolving">,
  apply: (edits: readonly Edit[]) => Promise<Applied>,
): Promise<Applied> {
  const { journal, leftAlone } = await runExcel(async (context) => {
    const open = await readJournal(context);
    return { journal: open, leftAlone: open ? await rollBack(context, open, capabilities) : [] };
  });
  if (!journal || ending === "put-back") return { inverse: [], leftAlone, withoutComment: 0 };
  const left = new Set(leftAlone);
  const applied = await apply(journal.edits.filter((edit) => !("row" in edit && left.has(nameCell(edit)))));
  return { ...applied, leftAlone: [...leftAlone, ...applied.leftAlone] };
}

async function readJournal(context: Excel.RequestContext): Promise<Journal | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(JOURNAL_KEY);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? undefined : parseJournal(setting.value as unknown);
}
