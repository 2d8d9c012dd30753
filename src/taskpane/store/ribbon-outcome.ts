/** When the pane comes up after a command that was given without it. */
export type RibbonPolicy = "always" | "needed";

/** Whether what came of a command has to be read in the pane; `seen` says that its success shows on the sheet itself. */
export function needsReading(policy: RibbonPolicy, seen: boolean, intent: string | undefined): boolean {
  return policy === "always" || !seen || intent !== "success";
}
