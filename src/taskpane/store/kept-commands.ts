import { acceptFinding, revokeAcceptances } from "../../actions/accept-finding";
import { changeSettings } from "../../actions/change-settings";
import { addNotes, markNoteDone, readSelected, removeNote } from "../../actions/notes";
import type { ActionName } from "../../actions/undo-stack";
import { toA1 } from "../../core/sheet/address";
import type { Applied } from "../../core/sheet/edit";
import type { Note } from "../../core/sheet/mark";
import type { RunOptions, WorkbookPort } from "../../core/sheet/workbook-port";
import type { Message } from "../i18n/translate";
import type { KeptCommand, KeptScreen } from "./kept";
import { noticeOfKept } from "./notices";
import type { Notice, PaneEvent, PaneState } from "./state";
import type { Store } from "./store";

/** How a command that changed the workbook goes on: it is remembered, told and, where figures are judged anew, checked. */
export interface After {
  readonly did: (name: ActionName, applied: Applied, notice: Notice) => void;
  readonly recheck: (name: ActionName) => Promise<void>;
}

interface Work {
  readonly port: WorkbookPort;
  readonly store: Store<PaneState, PaneEvent>;
  readonly clock?: () => number;
}

/** Does what is asked about settings, notes and accepted findings. */
export async function runKept(command: KeptCommand, work: Work, after: After, options: RunOptions): Promise<void> {
  switch (command.kind) {
    case "open-kept":
      await readKept(work, options, command.screen);
      return;
    case "change-settings": {
      const changed = await changeSettings(work.port, command.change, options);
      if (!changed.ok) {
        work.store.dispatch({ type: "settings-refused", issues: changed.issues });
        return;
      }
      await finish({ kind: "settings" }, changed.applied, { key: "kept.done.settings", params: {} });
      return;
    }
    case "add-note":
      await add(command);
      return;
    case "note-done": {
      const { note, done } = command;
      const applied = await markNoteDone(work.port, note, done, options);
      const key = done ? "kept.done.noteDone" : "kept.done.noteOpen";
      await finish({ kind: "note-done", cell: cellOf(note) }, applied, { key, params: { cell: cellOf(note) } });
      return;
    }
    case "remove-note": {
      const cell = cellOf(command.note);
      const applied = await removeNote(work.port, command.note, options);
      await finish({ kind: "note-removed", cell }, applied, { key: "kept.done.noteRemoved", params: { cell } });
      return;
    }
    case "accept":
      await accept(command);
      return;
    case "revoke": {
      const count = command.places.length;
      const applied = await revokeAcceptances(work.port, new Set(command.places), options);
      await finish({ kind: "revoke", count }, applied, { key: "kept.done.revoke", params: { count } });
    }
  }

  async function add({ text, selected }: Extract<KeptCommand, { kind: "add-note" }>): Promise<void> {
    const place = selected ?? (await readSelected(work.port, options));
    const [area] = place?.areas ?? [];
    if (!place || !area) {
      work.store.dispatch({ type: "told", notice: { intent: "info", messages: [{ key: "kept.choose", params: {} }] } });
      return;
    }
    const cell = toA1(area.top, area.left);
    const time = (work.clock ?? Date.now)();
    const applied = await addNotes(work.port, place, { text, time }, options);
    await finish({ kind: "note", cell }, applied, { key: "kept.done.note", params: { count: place.areas.length } });
  }

  async function accept({ finding, reason }: Extract<KeptCommand, { kind: "accept" }>): Promise<void> {
    const { result, language } = work.store.getState();
    if (!result) return;
    const time = (work.clock ?? Date.now)();
    const checked = { snapshot: result.snapshot, findings: result.report.findings };
    const applied = await acceptFinding(work.port, checked, { finding, reason, time }, { ...options, language });
    const { cell } = finding;
    await finish({ kind: "accept", cell }, applied, { key: "kept.done.accept", params: { cell } });
  }

  async function finish(name: ActionName, applied: Applied, said: Message): Promise<void> {
    after.did(name, applied, noticeOfKept(said, applied));
    await refreshKept(work, options);
    await after.recheck(name);
  }
}

/** What the screen shows follows what was changed or taken back. */
export async function refreshKept(work: Work, options: RunOptions): Promise<void> {
  if (work.store.getState().screen) await readKept(work, options);
}

async function readKept({ port, store }: Work, options: RunOptions, screen?: KeptScreen): Promise<void> {
  const { settings, notes = [] } = await port.read({ kind: "sheet" }, options);
  const kept = { settings, notes };
  store.dispatch(screen ? { type: "kept-opened", screen, kept } : { type: "kept-read", kept });
}

function cellOf({ row, column }: Note): string {
  return toA1(row, column);
}
