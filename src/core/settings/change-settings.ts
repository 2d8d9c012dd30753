import { isRecord } from "./entry";
import type { SettingsIssue } from "./issue";
import {
  EMPTY_DOCUMENT,
  interpret,
  OLD_RULES_KEY,
  readText,
  SETTINGS_KEY,
  type SettingsDocument,
} from "./read-settings";

/** Settings that may be kept, or what is wrong with them. */
export type Accepted =
  | { readonly ok: true; readonly document: SettingsDocument }
  | { readonly ok: false; readonly issues: readonly SettingsIssue[] };

/** A place in the settings: `["policies", "average"]`. */
export type EntryPath = readonly [part: string, name: string];

/**
 * The settings with one entry set, or back at the product's default (undefined); refused when the entry cannot be used.
 * Other entries, also such as this version does not know, stay as they are.
 */
export function changeEntry(document: SettingsDocument, [part, name]: EntryPath, value: unknown): Accepted {
  const before = document[part];
  const entries = withEntry(isRecord(before) ? before : {}, name, value);
  const next = withEntry(document, part, Object.keys(entries).length > 0 ? entries : undefined);
  const place = `${part}.${name}`;
  const wrong = interpret(next).issues.filter((issue) => issue.place === part || isWithin(issue.place, place));
  return wrong.length > 0 ? { ok: false, issues: wrong } : { ok: true, document: next };
}

function withEntry(record: SettingsDocument, name: string, value: unknown): SettingsDocument {
  const others = Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
  return value === undefined ? others : { ...others, [name]: value };
}

function isWithin(place: string, whole: string): boolean {
  return place === whole || place.startsWith(`${whole}.`) || place.startsWith(`${whole}[`);
}

/** Settings from a file, taken over only when every entry of theirs can be used. */
export function acceptText(json: string): Accepted {
  const { document, issues } = readText(json);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, document };
}

/** What a workbook keeps for us, with these settings in place of its own. */
export function withSettings(
  kept: Readonly<Record<string, string>>,
  document: SettingsDocument,
): Readonly<Record<string, string>> {
  const others = Object.entries(kept).filter(([key]) => key !== SETTINGS_KEY && key !== OLD_RULES_KEY);
  const json = settingsJson(document);
  return Object.fromEntries(json === null ? others : [...others, [SETTINGS_KEY, json]]);
}

/** The settings as a workbook keeps them; null when they say nothing. */
export function settingsJson(document: SettingsDocument): string | null {
  return Object.keys(document).some((key) => key !== "version")
    ? JSON.stringify({ ...EMPTY_DOCUMENT, ...document })
    : null;
}

/** The settings as a file for people to share. */
export function settingsFile(document: SettingsDocument): string {
  return `${JSON.stringify({ ...EMPTY_DOCUMENT, ...document }, undefined, 2)}\n`;
}
