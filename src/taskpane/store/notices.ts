import type { MarkResult } from "../../actions/mark-findings";
import type { ActionName } from "../../actions/undo-stack";
import type { UnmarkResult } from "../../actions/unmark";
import type { CapaianResult } from "../../actions/write-capaian";
import type { SheetsResult } from "../../actions/write-sheets";
import type { Applied } from "../../core/sheet/edit";
import { HostError } from "../../core/sheet/workbook-port";
import type { Message, Translate } from "../i18n/translate";
import type { Command, Notice } from "./state";

const MOST_PLACES = 5;

/** What the pane tells when marking is done. */
export function noticeOfMark({ marked, outdated, applied }: MarkResult): Notice {
  if (marked === 0 && outdated === 0) return { intent: "info", messages: [{ key: "mark.none", params: {} }] };
  const message: Message =
    outdated === 0
      ? { key: "done.mark", params: { count: marked } }
      : { key: "done.mark.outdated", params: { count: marked, outdated } };
  return done([message], applied);
}

export function noticeOfUnmark({ removed, applied }: UnmarkResult): Notice {
  const nothing = removed === 0 && applied.leftAlone.length === 0;
  if (nothing) return { intent: "info", messages: [{ key: "done.unmark.none", params: {} }] };
  return done([{ key: "done.unmark", params: { count: removed } }], applied);
}

export function noticeOfFix(sheet: string, cell: string, applied: Applied): Notice {
  return done([{ key: "done.fix", params: { sheet, cell } }], applied);
}

export function noticeOfFixAll(count: number, applied: Applied): Notice {
  return done([{ key: "done.fixAll", params: { count } }], applied);
}

export function noticeOfCapaian({ written, kept, applied }: CapaianResult): Notice {
  const message: Message =
    kept === 0
      ? { key: "done.capaian", params: { count: written } }
      : { key: "done.capaian.kept", params: { count: written, kept } };
  return done([message], applied);
}

export function noticeOfReport({ names, kept, applied }: SheetsResult): Notice {
  const messages: Message[] = [{ key: "done.report", params: { names: listOf(names) } }];
  if (kept.length > 0) messages.push({ key: "done.report.kept", params: { names: listOf(kept) } });
  return done(messages, applied);
}

export function noticeOfTexts(count: number, applied: Applied): Notice {
  return done([{ key: "done.texts", params: { count } }], applied);
}

/** What the pane tells when a correction was kept or taken back, and how many relations are checked since. */
export function noticeOfCorrection(
  kept: boolean,
  applied: Applied,
  counts?: { readonly before: number; readonly after: number },
): Notice {
  const message: Message = { key: kept ? "done.correct" : "done.correct.back", params: {} };
  return done(counts ? [message, { key: "done.correct.counts", params: counts }] : [message], applied);
}

/** What the pane tells when something that the workbook keeps was changed. */
export function noticeOfKept(said: Message, applied: Applied): Notice {
  return done([said], applied);
}

/** What the pane tells when an action was taken back or done again. */
export function noticeOfUndo(name: ActionName, applied: Applied, which: "undo" | "redo"): Notice {
  const { messages, intent } = done([], applied);
  return {
    intent,
    messages,
    about: { key: which === "undo" ? "done.undo" : "done.redo", name },
    offer: which === "undo" ? "redo" : "undo",
  };
}

/** What the pane tells when the workbook refused. */
export function noticeOfError(error: unknown, command?: Command): Notice {
  const { code, places } = error instanceof HostError ? error : new HostError("unexpected");
  if (code === "cancelled") return { intent: "info", messages: [{ key: "done.cancelled", params: {} }] };
  const messages: Message[] = [{ key: `error.${code}`, params: {} }];
  const told = aftermathOf(error, command);
  if (told) messages.push(told);
  if (places.length > 0) messages.push({ key: "error.places", params: { places: listOf(places) } });
  // What was read no longer stands: only a new check can go on from here.
  const retry: Command | undefined =
    code === "changed-since-read" || code === "sheet-missing" ? { kind: "recheck" } : command;
  return { intent: "error", messages, ...(retry && { retry }) };
}

const WRITING: ReadonlySet<Command["kind"]> = new Set<Command["kind"]>([
  "mark", "unmark", "fix", "fix-all", "write-capaian", "correct", "undo", "redo", "end-interrupted",
]);
/** Refusals whose own words say that nothing was written. */
const SAID: ReadonlySet<string> = new Set(["protected-sheet", "read-only", "changed-since-read", "interrupted"]);

/** Whoever asked for something to be written is told whether any of it was. */
function aftermathOf(error: unknown, command: Command | undefined): Message | undefined {
  if (!command || !WRITING.has(command.kind)) return undefined;
  if (error instanceof HostError && error.aftermath === "unknown") return { key: "aftermath.unknown", params: {} };
  if (!(error instanceof HostError) || SAID.has(error.code)) return undefined;
  return { key: "aftermath.untouched", params: {} };
}

/** The name of an action, as the undo button says it. */
export function nameOf(name: ActionName, t: Translate): string {
  switch (name.kind) {
    case "mark":
      return t("name.mark", { count: name.count });
    case "unmark":
      return t("name.unmark", { count: name.count });
    case "fix":
      return t("name.fix", { cell: name.cell });
    case "fix-all":
      return t("name.fixAll", { count: name.count });
    case "capaian":
      return t("name.capaian", { count: name.count });
    case "texts-to-numbers":
      return t("name.texts", { count: name.count });
    case "finish":
      return t("name.finish");
    case "correct":
      return t("name.correct", { cell: name.cell });
    case "report":
      return t("name.report", { name: name.name });
    case "settings":
      return t("name.settings");
    case "note":
      return t("name.note", { cell: name.cell });
    case "note-done":
      return t("name.noteDone", { cell: name.cell });
    case "note-removed":
      return t("name.noteRemoved", { cell: name.cell });
    case "accept":
      return t("name.accept", { cell: name.cell });
    case "revoke":
      return t("name.revoke", { count: name.count });
  }
}

/** What the pane tells of something done, and of what was left alone. */
export function done(said: readonly Message[], { leftAlone, withoutComment, inverse }: Applied): Notice {
  const messages = [...said];
  if (withoutComment > 0) messages.push({ key: "done.withoutComment", params: { count: withoutComment } });
  if (leftAlone.length > 0) messages.push({ key: "done.leftAlone", params: { places: listOf(leftAlone) } });
  const intent = messages.length > said.length ? "warning" : "success";
  return inverse.length > 0 ? { intent, messages, offer: "undo" } : { intent, messages };
}

function listOf(places: readonly string[]): string {
  const shown = places.slice(0, MOST_PLACES).join(", ");
  return places.length > MOST_PLACES ? `${shown}, …` : shown;
}
