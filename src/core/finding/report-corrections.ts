import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { Correction, StoredCorrections } from "../table/correction";
import type { UnderstoodSheet } from "../table/understand";
import type { ReportCorrection } from "./report";

/** What became of each correction that the workbook keeps: none is dropped without a word. */
export function reportCorrections(
  { corrections, unreadable }: StoredCorrections,
  said: ReadonlyMap<string, readonly Correction[]>,
  understood: readonly UnderstoodSheet[],
  { sheetNames }: WorkbookSnapshot,
): readonly ReportCorrection[] {
  const homes = new Map([...said].flatMap(([sheet, group]) => group.map((correction) => [correction, sheet] as const)));
  const read = new Map(understood.map((one) => [one.sheet.name, one.places]));
  const isWhole = sheetNames === undefined || sheetNames.every((name) => read.has(name));
  const told = corrections.map((correction, index): ReportCorrection => {
    const sheet = homes.get(correction) ?? correction.sheet;
    const place = read.get(sheet)?.get(correction) ?? null;
    const status = place !== null ? "applied" : read.has(sheet) || isWhole ? "lost" : "otherSheet";
    return { index, status, sheet, place };
  });
  const broken = Array.from({ length: unreadable }, (): ReportCorrection => ({ index: null, status: "unreadable", sheet: "", place: null }));
  return [...told, ...broken];
}
