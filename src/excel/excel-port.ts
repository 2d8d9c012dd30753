import type { Applied, Edit } from "../core/sheet/edit";
import { HostError, type RunOptions, type WorkbookPort } from "../core/sheet/workbook-port";
import { applyEdits, type ApplyOptions } from "./apply-edits";
import type { Capabilities } from "./capabilities";
import { readCells } from "./read-cells";
import { readWorkbook } from "./read-workbook";
import { endInterrupted, findInterruption } from "./recovery";
import { revealArea } from "./reveal";
import { findWordlessCells } from "./wordless-cells";
import { watchChanges } from "./watch";
import { watchSelection } from "./watch-selection";

/** Events of our own writing can arrive this long after it, in milliseconds. */
const ECHO = 1_000;

/** The workbook that is open in Excel, behind the port. */
export function createExcelPort(capabilities: Capabilities): WorkbookPort {
  let writing = 0;
  let quietUntil = 0;
  /** Actions of this pane of which nobody knows how far they came. */
  const unsettled = new Set<string>();
  const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
    writing++;
    try {
      return await work();
    } finally {
      writing--;
      quietUntil = Date.now() + ECHO;
    }
  };
  const applyNoted = async (edits: readonly Edit[], options: RunOptions = {}): Promise<Applied> => {
    const id = crypto.randomUUID();
    const time = new Date().toISOString();
    try {
      return await applyWithWhatThereIs(edits, capabilities, { ...options, id, time, isOwn: (open) => unsettled.has(open) });
    } catch (cause) {
      if (cause instanceof HostError && cause.aftermath === "unknown") unsettled.add(id);
      throw cause;
    }
  };
  return {
    read: (scope, options) => readWorkbook(scope, capabilities, options),
    apply: (edits, options) => quietly(() => applyNoted(edits, options)),
    recovery: {
      find: () => findInterruption(),
      end: (ending, options) => quietly(() => endInterrupted(ending, capabilities, (edits) => applyNoted(edits, options))),
    },
    reveal: revealArea,
    readCells,
    watch: (listener) => watchChanges(listener, () => writing > 0 || Date.now() < quietUntil),
    watchSelection,
  };
}

/** Applies edits; where Excel does not take the comments of marks after all, what was written is taken back by then, and colours go alone. */
async function applyWithWhatThereIs(
  edits: readonly Edit[],
  capabilities: Capabilities,
  options: ApplyOptions,
): Promise<Applied> {
  try {
    return await applyEdits(edits, capabilities, options);
  } catch (cause) {
    const places = edits.flatMap((edit) => (edit.kind === "add-mark" ? [edit.mark] : []));
    if (!capabilities.comments || places.length === 0 || !(cause instanceof HostError)) throw cause;
    if (cause.aftermath === "unknown") throw cause;
    // Some builds announce comments and then have none (office-js#932).
    if (cause.code === "not-supported") return applyEdits(edits, { ...capabilities, comments: false }, options);
    if (cause.code !== "unexpected") throw cause;
    const wordless = await findWordlessCells(places);
    if (wordless.size === 0) throw cause;
    return applyEdits(edits, capabilities, { ...options, wordless });
  }
}
