import type { SettingsChange } from "../../actions/change-settings";
import type { Selected } from "../../actions/notes";
import type { Finding } from "../../core/finding/report";
import type { SettingsIssue } from "../../core/settings/issue";
import type { Note } from "../../core/sheet/mark";

/** What a workbook keeps for Cermat, each with a screen of its own. */
export type KeptScreen = "settings" | "notes" | "accepted";

/** What the workbook kept when it was last looked at. */
export interface Kept {
  readonly settings: Readonly<Record<string, string>>;
  readonly notes: readonly Note[];
}

/** The part of the pane's state that is about what the workbook keeps. */
export interface KeptState {
  readonly screen?: KeptScreen | undefined;
  readonly kept?: Kept | undefined;
  /** Why the last change of settings was refused. */
  readonly refused?: readonly SettingsIssue[] | undefined;
}

/** What can be asked of it, as plain data. */
export type KeptCommand =
  | { readonly kind: "open-kept"; readonly screen: KeptScreen }
  | { readonly kind: "change-settings"; readonly change: SettingsChange }
  | { readonly kind: "add-note"; readonly text: string; readonly selected?: Selected }
  | { readonly kind: "note-done"; readonly note: Note; readonly done: boolean }
  | { readonly kind: "remove-note"; readonly note: Note }
  | { readonly kind: "accept"; readonly finding: Finding; readonly reason: string }
  | { readonly kind: "revoke"; readonly places: readonly number[] };

export type KeptEvent =
  | { readonly type: "kept-opened"; readonly screen: KeptScreen; readonly kept: Kept }
  | { readonly type: "kept-read"; readonly kept: Kept }
  | { readonly type: "kept-closed" }
  | { readonly type: "settings-refused"; readonly issues: readonly SettingsIssue[] };

const EVENTS: ReadonlySet<string> = new Set<KeptEvent["type"]>([
  "kept-opened",
  "kept-read",
  "kept-closed",
  "settings-refused",
]);

/** Whether an event is about what the workbook keeps. */
export function isKeptEvent<Event extends { readonly type: string }>(event: Event): event is Extract<Event, KeptEvent> {
  return EVENTS.has(event.type);
}

/** That part of the state after an event. */
export function reduceKept(event: KeptEvent): KeptState {
  switch (event.type) {
    case "kept-opened":
      return { screen: event.screen, kept: event.kept, refused: undefined };
    case "kept-read":
      return { kept: event.kept, refused: undefined };
    case "kept-closed":
      return { screen: undefined, refused: undefined };
    case "settings-refused":
      return { refused: event.issues };
  }
}
