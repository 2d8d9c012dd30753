/** What the Excel in front of us can do beyond the floor; found out once. */
export interface Capabilities {
  /** ExcelApi 1.10: threaded comments. Below it marks are colour alone. */
  readonly comments: boolean;
  /** ExcelApi 1.11: threads can be resolved. Below it only our own list knows that a note is done. */
  readonly resolving: boolean;
  /** ExcelApi 1.13: merged areas can be read. Below it a snapshot has no merges. */
  readonly mergedAreas: boolean;
}

/** Requirement set without which the add-in cannot work honestly. */
export const FLOOR = "1.9";

/** Says whether this Excel has a version of the ExcelApi requirement set. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

export function probeCapabilities(): Capabilities {
  return { comments: hasExcelApi("1.10"), resolving: hasExcelApi("1.11"), mergedAreas: hasExcelApi("1.13") };
}
