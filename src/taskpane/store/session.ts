import { checkPastedText } from "../../actions/check-text";
import { examineWorkbook } from "../../actions/examine-workbook";
import type { Examiner } from "../../actions/examiner";
import { type CorrectionRequest, keepCorrection } from "../../actions/correct";
import { applyFixes } from "../../actions/fix-finding";
import { markFindings, type Language } from "../../actions/mark-findings";
import { redo, remember, undo, type ActionName } from "../../actions/undo-stack";
import { unmark } from "../../actions/unmark";
import { writeSheets } from "../../actions/write-sheets";
import type { CapaianPlan } from "../../core/capaian/plan";
import { parseA1 } from "../../core/sheet/address";
import type { Applied } from "../../core/sheet/edit";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { type Ending, HostError, type RunOptions, type WorkbookPort } from "../../core/sheet/workbook-port";
import {
  noticeOfCorrection,
  noticeOfError,
  noticeOfFix,
  noticeOfFixAll,
  noticeOfMark,
  noticeOfReport,
  noticeOfUndo,
  noticeOfUnmark,
} from "./notices";
import { cellCheckOf } from "./cell-check";
import type { CapaianWork } from "./run-capaian";
import { endInterruption, lookForInterruption, mayBeInterrupted } from "./recovery";
import {
  initialState,
  reduce,
  type CapaianCommand,
  type Command,
  type Notice,
  type PaneEvent,
  type PaneState,
  type ScopeKind,
} from "./state";
import { createLiveCheck } from "./live-check";
import { followSelection } from "./follow-selection";
import { type After, refreshKept, runKept } from "./kept-commands";
import { createStore, type Store } from "./store";

/** What the pane needs from the world around it. */
export interface SessionParts {
  readonly port: WorkbookPort;
  readonly examiner: Examiner;
  readonly language: Language;
  readonly rememberLanguage?: (language: Language) => void;
  readonly clock?: () => number;
  /** Present when the person is new and should be shown around; remembers that it is done. */
  readonly tour?: { readonly end: () => void };
}

/** One person's work with one workbook: what the pane shows and what can be asked of it. */
export interface Session {
  readonly store: Store<PaneState, PaneEvent>;
  /** Does a command and tells what came of it in the state; a second command while one runs is ignored. */
  readonly perform: (command: Command) => Promise<void>;
  /** Tells of a failure outside of any command. */
  readonly tellFailure: (error: unknown) => void;
  /** The capaian of a workbook, worked out beside the page; writes nothing. */
  readonly planCapaian: (workbook: WorkbookSnapshot) => Promise<CapaianPlan>;
  readonly endTour: () => void;
  readonly cancel: () => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly close: () => void;
}

/** Opens a session; it watches the workbook until it is closed. */
export function createSession(parts: SessionParts): Session {
  const { port } = parts;
  const store = createStore(reduce, { ...initialState(parts.language), tour: parts.tour !== undefined });
  const { dispatch } = store;
  const live = createLiveCheck({ ...parts, store, reportUnknown });
  let controller: AbortController | undefined;
  let closed = false;
  let stopWatching: (() => Promise<void>) | undefined;

  port
    .watch((place) => {
      const { sheet } = place;
      dispatch({ type: "changed", sheet, ...(live.note(place) && { follows: true }) });
    })
    .then(
      (stop) => {
        if (closed) void stop();
        else stopWatching = stop;
      },
      // An Excel that tells of no changes still checks: each result says when it was made.
      (error: unknown) => {
        reportUnknown(error);
      },
    );

  const selection = followSelection(port, dispatch, reportUnknown);
  lookForInterruption(port, dispatch).catch(reportUnknown);

  const endTour = (): void => {
    dispatch({ type: "tour-ended" });
    parts.tour?.end();
  };

  const perform = async (command: Command): Promise<void> => {
    if (command.kind === "check" && store.getState().tour) endTour();
    if (command.kind === "reveal") {
      selection.expect(command);
      await port.reveal(command.sheet, command.area).catch((error: unknown) => {
        tellError(error, command);
      });
      return;
    }
    if (store.getState().running) return;
    controller = new AbortController();
    dispatch({ type: "started", command: command.kind });
    try {
      const onProgress: RunOptions["onProgress"] = (progress) => {
        dispatch({ type: "progressed", progress });
      };
      const [work, options] = [{ ...parts, store }, { signal: controller.signal, onProgress }];
      await (command.kind === "end-interrupted" ? end(work, command.ending, options) : runCommand(command, work, options));
    } catch (error) {
      tellError(error, command);
      if (mayBeInterrupted(error)) await lookForInterruption(port, dispatch).catch(reportUnknown);
    } finally {
      dispatch({ type: "ended" });
    }
  };

  const tellError = (error: unknown, command?: Command): void => {
    reportUnknown(error);
    dispatch({ type: "told", notice: noticeOfError(error, command) });
  };

  return {
    store,
    perform,
    tellFailure: (error) => {
      tellError(error);
    },
    planCapaian: (workbook) => parts.examiner.planCapaian(workbook, {}),
    endTour,
    cancel: () => {
      controller?.abort();
    },
    chooseLanguage: (language) => {
      dispatch({ type: "language-chosen", language });
      parts.rememberLanguage?.(language);
    },
    close: () => {
      closed = true;
      controller?.abort();
      live.stop();
      void stopWatching?.();
      selection.stop();
    },
  };
}

type Work = SessionParts & Pick<Session, "store">;

/** Ends an action that was cut off, and checks again where something had been checked. */
async function end(work: Work, ending: Ending, options: RunOptions): Promise<void> {
  const ended = await endInterruption(work.port, ending, options);
  if (!ended) return;
  did(work, { kind: "finish" }, ended.applied, ended.notice);
  await recheckAfter(work, { kind: "finish" }, options);
}

async function runCommand(
  command: Exclude<Command, { kind: "reveal" | "end-interrupted" }>,
  work: Work,
  options: RunOptions,
): Promise<void> {
  const { port, store } = work;
  const state = store.getState();
  if (isAboutCapaian(command)) {
    await capaian(command, work, options);
    return;
  }
  switch (command.kind) {
    case "check":
      await check(work, state.scope, options);
      return;
    case "recheck":
      await recheck(work, options);
      return;
    case "check-cell":
      await checkCell(work, options);
      return;
    case "mark":
      await mark(work, options);
      return;
    case "unmark": {
      const result = await unmark(port, options);
      did(work, { kind: "unmark", count: result.removed }, result.applied, noticeOfUnmark(result));
      return;
    }
    case "fix": {
      const { sheet, cell } = command.preview;
      const applied = await applyFixes(port, [command.preview], options);
      did(work, { kind: "fix", sheet, cell }, applied, noticeOfFix(sheet, cell, applied));
      await recheckAfter(work, { kind: "fix", sheet, cell }, options);
      return;
    }
    case "fix-all": {
      const applied = await applyFixes(port, command.previews, options);
      const name: ActionName = { kind: "fix-all", count: command.previews.length };
      did(work, name, applied, noticeOfFixAll(command.previews.length, applied));
      await recheckAfter(work, name, options);
      return;
    }
    case "correct":
      await correct(work, command.request, options);
      return;
    case "check-text": {
      const { result } = state;
      const known = result?.scope === "workbook" && !result.stale ? result.snapshot : undefined;
      const report = await checkPastedText(port, work.examiner, { text: command.text, known }, options);
      store.dispatch({ type: "text-checked", text: command.text, report });
      return;
    }
    case "write-report": {
      const result = await writeSheets(port, command.sheets, options);
      const [first = ""] = result.names;
      did(work, { kind: "report", name: first }, result.applied, noticeOfReport(result));
      await revealCell(port, first, "A1");
      return;
    }
    case "undo":
      await takeBack(work, undo, "undo", command.steps ?? 1, options);
      return;
    case "redo":
      await takeBack(work, redo, "redo", 1, options);
      return;
    default: {
      const after: After = {
        did: (name, applied, notice) => {
          did(work, name, applied, notice);
        },
        recheck: (name) => recheckAfter(work, name, options),
      };
      await runKept(command, work, after, options);
    }
  }
}

/** Takes actions back, or does them again, one after the other; what was done before a refusal stays done. */
async function takeBack(
  work: Work,
  act: typeof undo,
  which: "undo" | "redo",
  steps: number,
  options: RunOptions,
): Promise<void> {
  let last: ActionName | undefined;
  for (let step = 0; step < steps; step++) {
    const result = await act(work.port, work.store.getState().undo, options);
    if (!result) break;
    last = result.name;
    work.store.dispatch({ type: "did", undo: result.stack, notice: noticeOfUndo(result.name, result.applied, which) });
  }
  if (!last) return;
  await refreshKept(work, options);
  await recheckAfter(work, last, options);
}

function isAboutCapaian(command: Command): command is CapaianCommand {
  return command.kind.endsWith("-capaian") || command.kind === "convert-texts";
}

/** What is asked about the capaian; loaded when it is first asked for. */
async function capaian(command: CapaianCommand, work: Work, options: RunOptions): Promise<void> {
  const { port, examiner, store } = work;
  const { runCapaian } = await import(/* webpackChunkName: "run-capaian" */ "./run-capaian");
  const parts: CapaianWork = {
    port,
    examiner,
    scope: { kind: store.getState().scope },
    show: (preview) => {
      store.dispatch({ type: "planned", preview });
    },
    did: (name, applied, notice) => {
      did(work, name, applied, notice);
    },
    recheckAfter: (name) => recheckAfter(work, name, options),
  };
  await runCapaian(command, parts, options);
}

/** Keeps a correction, checks again and tells how many relations are checked since. */
async function correct(work: Work, { change, sheet, cell }: CorrectionRequest, options: RunOptions): Promise<void> {
  const { result } = work.store.getState();
  if (!result) return;
  const applied = await keepCorrection(work.port, result.snapshot, change, options);
  const kept = change.correction !== undefined;
  did(work, { kind: "correct", sheet, cell }, applied, noticeOfCorrection(kept, applied));
  await recheckAfter(work, { kind: "correct", sheet, cell }, options);
  const now = work.store.getState().result;
  if (!now || now.stale) return;
  const counts = { before: result.report.coverage.checked, after: now.report.coverage.checked };
  work.store.dispatch({ type: "told", notice: noticeOfCorrection(kept, applied, counts) });
}

async function check(
  { port, examiner, store, clock = Date.now }: Work,
  scope: ScopeKind,
  options: RunOptions,
): Promise<void> {
  const examination = await examineWorkbook(port, examiner, { kind: scope }, options);
  store.dispatch({ type: "examined", result: { ...examination, scope, time: clock(), stale: false } });
}

/** What concerns the selected cells alone, with every relation through them. */
async function checkCell({ port, examiner, store }: Work, options: RunOptions): Promise<void> {
  const scope = { kind: "selection" } as const;
  const cell = cellCheckOf(await examineWorkbook(port, examiner, scope, { ...options, relations: true }));
  store.dispatch(
    cell
      ? { type: "cell-examined", cell }
      : { type: "told", notice: { intent: "info", messages: [{ key: "cell.choose", params: {} }] } },
  );
}

/** Checks again what was checked, also when the person has selected something else since. */
async function recheck(work: Work, options: RunOptions): Promise<void> {
  const { result, scope } = work.store.getState();
  const focus = result?.scope === "selection" ? result.snapshot.focus : undefined;
  if (focus) await work.port.reveal(focus.sheet, focus.area);
  await check(work, result?.scope ?? scope, options);
}

/** What changes nothing that is checked. */
const WITHOUT_FIGURES: ReadonlySet<ActionName["kind"]> = new Set<ActionName["kind"]>([
  "mark",
  "unmark",
  "note",
  "note-done",
  "note-removed",
  "report",
]);

/** Figures have changed by our own hand: the result follows, or says that it is outdated when that fails. */
async function recheckAfter(work: Work, name: ActionName, options: RunOptions): Promise<void> {
  const { result } = work.store.getState();
  if (!result || WITHOUT_FIGURES.has(name.kind)) return;
  try {
    const isThere =
      name.kind === "fix" ||
      (name.kind === "correct" && result.snapshot.sheets.some((sheet) => sheet.name === name.sheet));
    if (isThere && result.scope === "sheet") await revealCell(work.port, name.sheet, name.cell);
    await recheck(work, options);
  } catch (error) {
    reportUnknown(error);
    work.store.dispatch({ type: "outdated" });
  }
}

async function revealCell(port: WorkbookPort, sheet: string, cell: string): Promise<void> {
  const place = parseA1(cell);
  if (!place) return;
  await port.reveal(sheet, { top: place.row, bottom: place.row, left: place.column, right: place.column });
}

/** Marks what was found; without a result that still holds, the check comes first. */
async function mark(work: Work, options: RunOptions): Promise<void> {
  const { port, store } = work;
  const before = store.getState().result;
  if (!before) await check(work, store.getState().scope, options);
  else if (before.stale) await recheck(work, options);
  const { result, language } = store.getState();
  if (!result) return;
  const marked = await markFindings(port, result.report.findings, result.snapshot, { ...options, language });
  did(work, { kind: "mark", count: marked.marked }, marked.applied, noticeOfMark(marked));
}

function did({ store }: Work, name: ActionName, applied: Applied, notice: Notice): void {
  store.dispatch({ type: "did", undo: remember(store.getState().undo, name, applied), notice });
}

/** Faults of our own are for developers to see; what Excel refuses is told in the pane. */
function reportUnknown(error: unknown): void {
  if (!(error instanceof HostError) || error.code === "unexpected") console.error(error);
}
