import type { Applied } from "../../core/sheet/edit";
import { HostError, type Ending, type RunOptions, type WorkbookPort } from "../../core/sheet/workbook-port";
import { done } from "./notices";
import type { Notice, PaneEvent } from "./state";

type Dispatch = (event: PaneEvent) => void;

/** Looks whether an action was cut off half way, and shows it if so; a workbook that does not answer tells it later. */
export async function lookForInterruption({ recovery }: WorkbookPort, dispatch: Dispatch): Promise<void> {
  if (!recovery) return;
  try {
    const interrupted = await recovery.find();
    dispatch({ type: "interrupted", interrupted });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

/** Ends an interrupted action as the person chose. Rejects with HostError. */
export async function endInterruption(
  { recovery }: WorkbookPort,
  ending: Ending,
  options: RunOptions,
): Promise<{ readonly applied: Applied; readonly notice: Notice } | undefined> {
  const applied = await recovery?.end(ending, options);
  if (!applied) return undefined;
  const key = ending === "put-back" ? "done.putBack" : "done.finished";
  return { applied, notice: done([{ key, params: {} }], applied) };
}

/** Says whether a failure may have left an action half done, or met one. */
export function mayBeInterrupted(error: unknown): boolean {
  return error instanceof HostError && (error.code === "interrupted" || error.aftermath === "unknown");
}
