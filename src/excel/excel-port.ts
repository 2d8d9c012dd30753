import type { Applied, Edit } from "../core/sheet/edit";
import { HostError, type RunOptions, type WorkbookPort } from "../core/sheet/workbook-port";
import { applyEdits } from "./apply-edits";
import type { Capabilities } from "./capabilities";
import { readCells } from "./read-cells";
import { readWorkbook } from "./read-workbook";
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
  const apply = async (edits: readonly Edit[], options: RunOptions = {}): Promise<Applied> => {
    writing++;
    try {
      return await applyWithWhatThereIs(edits, capabilities, options);
    } finally {
      writing--;
      quietUntil = Date.now() + ECHO;
    }
  };
  return {
    read: (scope, options) => readWorkbook(scope, capabilities, options),
    apply,
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
  options: RunOptions,
): Promise<Applied> {
  try {
    return await applyEdits(edits, capabilities, options);
  } catch (cause) {
    const places = edits.flatMap((edit) => (edit.kind === "add-mark" ? [edit.mark] : []));
    if (!capabilities.comments || places.length === 0 || !(cause instanceof HostError)) throw cause;
    // Some builds announce comments and then have none (office-js#932).
    if (cause.code === "not-supported") return applyEdits(edits, { ...capabilities, comments: false }, options);
    if (cause.code !== "unexpected") throw cause;
    const wordless = await findWordlessCells(places);
    if (wordless.size === 0) throw cause;
    return applyEdits(edits, capabilities, { ...options, wordless });
  }
}
