import type { Examination } from "../../actions/examine-workbook";
import type { FixPreview } from "../../actions/fix-finding";
import type { Language } from "../../actions/mark-findings";
import { EMPTY_UNDO, type ActionName, type UndoStack } from "../../actions/undo-stack";
import type { CorrectionRequest } from "../../actions/correct";
import type { CapaianPreview } from "../../actions/write-capaian";
import type { TextReport } from "../../core/finding/text-report";
import type { RuleId } from "../../core/finding/report";
import type { Area } from "../../core/sheet/address";
import type { NewSheet } from "../../core/sheet/new-sheet";
import type { Ending, Interruption, Progress, Scope } from "../../core/sheet/workbook-port";
import type { Message } from "../i18n/translate";
import { isKeptEvent, type KeptCommand, type KeptEvent, type KeptState, reduceKept } from "./kept";
import type { CellCheck } from "./cell-check";
import type { RibbonPolicy } from "./ribbon-outcome";
import { findingAt, type SelectedPlace } from "./current-finding";

export type ScopeKind = Scope["kind"];

/** Something a person asks for, as plain data, so that it can be asked again. */
export type Command =
  | { readonly kind: "check" }
  | { readonly kind: "recheck" }
  | { readonly kind: "check-cell" }
  | { readonly kind: "mark" }
  | { readonly kind: "unmark" }
  | CapaianCommand
  | { readonly kind: "fix"; readonly preview: FixPreview }
  | { readonly kind: "fix-all"; readonly previews: readonly FixPreview[] }
  | { readonly kind: "correct"; readonly request: CorrectionRequest }
  | { readonly kind: "check-text"; readonly text: string }
  | { readonly kind: "write-report"; readonly sheets: readonly NewSheet[] }
  | { readonly kind: "end-interrupted"; readonly ending: Ending }
  | KeptCommand
  | { readonly kind: "undo"; /** How many actions are taken back; one when absent. */ readonly steps?: number }
  | { readonly kind: "redo" }
  | { readonly kind: "reveal"; readonly sheet: string; readonly area: Area };

/** What a person asks for about the capaian: see it, with other choices, write it, or turn texts into numbers first. */
export type CapaianCommand =
  | { readonly kind: "preview-capaian" }
  | { readonly kind: "replan-capaian"; readonly preview: CapaianPreview; readonly stored: CapaianPreview["stored"] }
  | { readonly kind: "write-capaian"; readonly preview: CapaianPreview }
  | { readonly kind: "convert-texts"; readonly preview: CapaianPreview; readonly columns: readonly string[] };

/** What came of a check, and whether the workbook has changed since. */
export interface CheckResult extends Examination {
  readonly scope: ScopeKind;
  readonly time: number;
  readonly stale: boolean;
}

/** A page of the help. */
export type HelpPage = RuleId | "list";

/** What of a result is in view. */
export type ResultTab = "findings" | "between" | "text" | "report";

/** A text from outside that was checked; kept in memory alone, until the pane is closed. */
interface CheckedText {
  readonly text: string;
  readonly report: TextReport;
  readonly stale: boolean;
}

/** What the pane tells after an action. */
export interface Notice {
  readonly intent: "success" | "info" | "warning" | "error";
  /** The action that was taken back or done again, named in the language of the moment it is shown. */
  readonly about?: { readonly key: "done.undo" | "done.redo"; readonly name: ActionName };
  readonly messages: readonly Message[];
  /** What "Coba lagi" does; absent when trying again makes no sense. */
  readonly retry?: Command;
  /** The button that takes the person back where things can go on. */
  readonly offer?: "undo" | "redo";
}

/** All that the pane shows. */
export interface PaneState extends KeptState {
  readonly language: Language;
  readonly scope: ScopeKind;
  /** The command at work, and how far it is. */
  readonly running?: { readonly command: Command["kind"]; readonly progress?: Progress } | undefined;
  readonly result?: CheckResult | undefined;
  /** The capaian about to be written, while a person looks at it. */
  readonly capaian?: CapaianPreview | undefined;
  /** The cell that a person asked about, while they look at it. */
  readonly cell?: CellCheck | undefined;
  /** The person looks at how the sheet was read. */
  readonly reading?: boolean;
  readonly tab: ResultTab;
  /** A new person is shown around. */
  readonly tour?: boolean;
  /** The page of the help that is open: a rule's, or the list of all. */
  readonly help?: HelpPage | undefined;
  /** Id of the finding that a person looks at. */
  readonly current?: string | undefined;
  readonly checkedText?: CheckedText | undefined;
  readonly notice?: Notice | undefined;
  readonly undo: UndoStack;
  readonly ribbon: RibbonPolicy;
  /** The result follows what is typed. */
  readonly live: boolean;
  /** An action that was cut off half way and is still to be ended. */
  readonly interrupted?: Interruption | undefined;
}

export type PaneEvent =
  | { readonly type: "started"; readonly command: Command["kind"] }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "ended" }
  | { readonly type: "examined"; readonly result: CheckResult }
  | { readonly type: "planned"; readonly preview: CapaianPreview }
  | { readonly type: "text-checked"; readonly text: string; readonly report: TextReport }
  | { readonly type: "did"; readonly undo: UndoStack; readonly notice: Notice }
  | { readonly type: "told"; readonly notice: Notice }
  /** A sheet has changed; where its result follows by itself only what else was read from it is outdated. */
  | { readonly type: "changed"; readonly sheet: string; readonly follows?: true }
  | { readonly type: "outdated" }
  | { readonly type: "cell-examined"; readonly cell: CellCheck }
  | KeptEvent
  | ChoiceEvent;

/** What a person chooses or puts away; nothing is read or written for it. */
type ChoiceEvent =
  | { readonly type: "interrupted"; readonly interrupted: Interruption | undefined }
  | { readonly type: "selected"; readonly place: SelectedPlace }
  | { readonly type: "tab-chosen"; readonly tab: ResultTab }
  | { readonly type: "finding-chosen"; readonly id: string | undefined }
  | { readonly type: "text-cleared" }
  | { readonly type: "scope-chosen"; readonly scope: ScopeKind }
  | { readonly type: "language-chosen"; readonly language: Language }
  | { readonly type: "notice-closed" }
  | { readonly type: "capaian-closed" }
  | { readonly type: "cell-closed" }
  | { readonly type: "ribbon-chosen"; readonly policy: RibbonPolicy }
  | { readonly type: "help-opened"; readonly page: HelpPage }
  | { readonly type: "help-closed" }
  | { readonly type: "tour-ended" }
  | { readonly type: "live-chosen"; readonly live: boolean }
  | { readonly type: "reading-opened" }
  | { readonly type: "reading-closed" };

const ABOUT_SHEETS: ReadonlySet<Command["kind"]> = new Set(["check", "recheck", "preview-capaian", "check-text", "open-kept"]);

export function initialState(language: Language): PaneState {
  return { language, scope: "sheet", tab: "findings", undo: EMPTY_UNDO, ribbon: "always", live: true };
}

/** Commands during which the preview of the capaian stays in view. */
const ON_CAPAIAN: ReadonlySet<Command["kind"]> = new Set(["replan-capaian", "write-capaian", "convert-texts"]);

/** The pane after an event. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "started":
      return {
        ...state,
        running: { command: event.command },
        notice: undefined,
        // What is about the whole sheet takes the place of what is about a cell.
        cell: ABOUT_SHEETS.has(event.command) ? undefined : state.cell,
        help: ABOUT_SHEETS.has(event.command) ? undefined : state.help,
        screen: ABOUT_SHEETS.has(event.command) ? undefined : state.screen,
        // A preview of what to write makes way for anything else that is asked for.
        capaian: ON_CAPAIAN.has(event.command) ? state.capaian : undefined,
      };
    case "progressed":
      return state.running ? { ...state, running: { ...state.running, progress: event.progress } } : state;
    case "ended":
      return { ...state, running: undefined };
    case "examined":
      return { ...state, result: event.result };
    case "cell-examined":
      return { ...state, cell: event.cell, capaian: undefined, reading: false };
    case "planned":
      return { ...state, capaian: event.preview };
    case "did":
      return {
        ...state,
        undo: event.undo,
        notice: event.notice,
        capaian: undefined,
        cell: outdated(state.cell),
        interrupted: undefined,
      };
    case "told":
      return { ...state, notice: event.notice };
    case "changed":
      return changed(state, event);
    case "text-checked":
      return { ...state, checkedText: { text: event.text, report: event.report, stale: false } };
    case "outdated":
      return state.result ? { ...state, result: { ...state.result, stale: true } } : state;
    default:
      return isKeptEvent(event) ? { ...state, ...reduceKept(event) } : choose(state, event);
  }
}

function choose(state: PaneState, event: ChoiceEvent): PaneState {
  switch (event.type) {
    case "tab-chosen":
      return { ...state, tab: event.tab };
    case "finding-chosen":
      return { ...state, current: event.id };
    case "text-cleared":
      return { ...state, checkedText: undefined };
    case "scope-chosen":
      return { ...state, scope: event.scope };
    case "language-chosen":
      return { ...state, language: event.language };
    case "notice-closed":
      return { ...state, notice: undefined };
    case "help-opened":
      return { ...state, help: event.page, notice: undefined };
    case "tour-ended":
      return { ...state, tour: false };
    case "help-closed":
      return { ...state, help: undefined };
    case "reading-opened":
      return { ...state, reading: true, notice: undefined };
    case "reading-closed":
      return { ...state, reading: false };
    case "live-chosen":
      return { ...state, live: event.live };
    case "ribbon-chosen":
      return { ...state, ribbon: event.policy };
    case "cell-closed":
      return { ...state, cell: undefined };
    case "capaian-closed":
      return { ...state, capaian: undefined };
    default:
      return follow(state, event);
  }
}

/** What happens in the workbook without anybody asking the pane. */
function follow(
  state: PaneState,
  event: Extract<ChoiceEvent, { readonly type: "selected" | "interrupted" }>,
): PaneState {
  if (event.type === "interrupted") return { ...state, interrupted: event.interrupted };
  return {
    ...state,
    current: findingAt(state.result?.report.findings ?? [], event.place, state.current) ?? state.current,
  };
}

/** A text is checked against the whole workbook, a result is of some sheets. */
function changed(state: PaneState, { sheet, follows }: Extract<PaneEvent, { type: "changed" }>): PaneState {
  const { result, checkedText } = state;
  const isStale = !follows && concerns(result, sheet) && !result.stale;
  const isTextStale = checkedText && !checkedText.stale;
  const isCellStale = state.cell?.focus.sheet === sheet && !state.cell.stale;
  if (!isStale && !isTextStale && !isCellStale) return state;
  return {
    ...state,
    ...(isStale ? { result: { ...result, stale: true } } : {}),
    ...(isTextStale ? { checkedText: { ...checkedText, stale: true } } : {}),
    ...(isCellStale ? { cell: outdated(state.cell) } : {}),
  };
}

function outdated(cell: CellCheck | undefined): CellCheck | undefined {
  return cell && { ...cell, stale: true };
}

function concerns(result: CheckResult | undefined, sheet: string): result is CheckResult {
  return result !== undefined && result.snapshot.sheets.some(({ name }) => name === sheet);
}
