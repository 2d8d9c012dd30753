import { readFileSync } from "node:fs";
import { acceptText } from "../core/settings/change-settings";
import { SETTINGS_REASONS } from "../core/settings/issue";
import type { SettingsDocument } from "../core/settings/read-settings";
import type { Language } from "../report/words";
import { codeOf } from "./find-workbooks";
import { type UsageError, usageError } from "./options";
import { USAGE } from "./words";

/** Settings of a file, all of which can be used; else what is wrong with them, entry by entry. */
export function readSettingsFile(
  file: string,
  language: Language,
): { readonly document: SettingsDocument } | UsageError {
  let json: string;
  try {
    json = readFileSync(file, "utf8");
  } catch (error) {
    return usageError(USAGE.settingsUnread, { file, reason: codeOf(error) ?? String(error) });
  }
  const read = acceptText(json.replace(/^\uFEFF/, ""));
  if (read.ok) return { document: read.document };
  const issues = read.issues
    .map(({ place, reason }) => [place, SETTINGS_REASONS[reason][language]].filter(Boolean).join(": "))
    .join("; ");
  return usageError(USAGE.settingsWrong, { file, issues });
}
