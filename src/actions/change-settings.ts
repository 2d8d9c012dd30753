import { acceptText, type Accepted, changeEntry, type EntryPath, settingsJson } from "../core/settings/change-settings";
import { OLD_RULES_KEY, readSettings, SETTINGS_KEY, type SettingsDocument } from "../core/settings/read-settings";
import type { Applied, Edit } from "../core/sheet/edit";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { RunOptions, WorkbookPort } from "../core/sheet/workbook-port";

/** A change of a workbook's settings: one entry (undefined: back to the default), all taken from a file, or all back to the defaults. */
export type SettingsChange =
  | { readonly kind: "entry"; readonly path: EntryPath; readonly value: unknown }
  | { readonly kind: "import"; readonly json: string }
  | { readonly kind: "reset" };

/** What a change of settings came to. */
export type SettingsChanged =
  | { readonly ok: true; readonly applied: Applied; readonly settings: WorkbookSnapshot["settings"] }
  | Extract<Accepted, { readonly ok: false }>;

/** The settings of the workbook as it is now. Rejects with HostError. */
async function loadSettings(
  port: WorkbookPort,
  options: RunOptions = {},
): Promise<WorkbookSnapshot["settings"]> {
  return (await port.read({ kind: "sheet" }, options)).settings;
}

/** Changes the settings that the workbook keeps; what cannot be used is refused and nothing is written. Rejects with HostError. */
export async function changeSettings(
  port: WorkbookPort,
  change: SettingsChange,
  options: RunOptions = {},
): Promise<SettingsChanged> {
  const kept = await loadSettings(port, options);
  const next = nextDocument(readSettings(kept).document, change);
  if (!next.ok) return next;
  const json = settingsJson(next.document);
  const edits = [setting(kept, SETTINGS_KEY, json), setting(kept, OLD_RULES_KEY, null)].flatMap((edit) => edit ?? []);
  const applied: Applied =
    edits.length > 0 ? await port.apply(edits, options) : { inverse: [], leftAlone: [], withoutComment: 0 };
  return { ok: true, applied, settings: await loadSettings(port, options) };
}

function nextDocument(document: SettingsDocument, change: SettingsChange): Accepted {
  switch (change.kind) {
    case "entry":
      return changeEntry(document, change.path, change.value);
    case "import":
      return acceptText(change.json);
    case "reset":
      return { ok: true, document: {} };
  }
}

function setting(kept: WorkbookSnapshot["settings"], key: string, json: string | null): Edit | undefined {
  const expect = kept[key] ?? null;
  if (expect === json) return undefined;
  return { kind: "set-setting", key, expect, json };
}
