import type { SettingsIssue } from "./issue";

/** Takes note of an entry that cannot be used. */
export type Collect = (issue: SettingsIssue) => void;

/** Whether a value is an object with names. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
