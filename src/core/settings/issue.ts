/** Why an entry of the settings cannot be used. */
export type SettingsReason =
  | "not-json"
  | "version"
  | "not-object"
  | "not-list"
  | "not-text"
  | "not-allowed"
  | "not-number"
  | "not-truth"
  | "too-long"
  | "too-many"
  | "too-few"
  | "unknown-scale"
  | "not-falling"
  | "lowest"
  | "twice";

/** An entry that cannot be used: where it stands (`scales.akip.grades[2].from`) and why. */
export interface SettingsIssue {
  readonly place: string;
  readonly reason: SettingsReason;
}
