import type { MarkColour, NoteState, Severity } from "../core/sheet/mark";

/** Key in the workbook's settings under which we note what we added. */
export const REGISTRY_KEY = "cermat.marks";

/** What we added for one mark. */
export interface MarkEntry {
  readonly id: string;
  /** Where it was put; a comment that has moved since knows better. */
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly colour?: MarkColour;
  /** Present where it is a reviewer's note. */
  readonly note?: Omit<NoteState, "answered">;
  /** The comment that carries the words: ours, or the thread that our reply is in. */
  readonly comment?: string;
  /** Our reply in somebody else's thread. */
  readonly reply?: string;
  /** Fingerprint of the words as we wrote them, by which a later change is seen. */
  readonly print?: string;
  /** The words themselves, when no comment carries them. */
  readonly text?: string;
}

/** What we added to one worksheet. */
export interface SheetEntry {
  readonly sheetId: string;
  readonly sheet: string;
  /** Ids of our conditional formats. */
  readonly formats: readonly string[];
  readonly marks: readonly MarkEntry[];
}

/** Reads the registry from its setting; something else under our key counts as no registry. */
export function parseRegistry(setting: unknown): SheetEntry[] {
  if (typeof setting !== "string") return [];
  try {
    const registry = JSON.parse(setting) as { readonly version?: unknown; readonly sheets?: unknown };
    return registry.version === 1 && Array.isArray(registry.sheets) ? (registry.sheets as SheetEntry[]) : [];
  } catch (cause) {
    if (cause instanceof SyntaxError) return [];
    throw cause;
  }
}

/** The registry as a setting, or null when there is nothing to note. */
export function registryJson(sheets: readonly SheetEntry[]): string | null {
  const kept = sheets.filter(({ formats, marks }) => formats.length > 0 || marks.length > 0);
  return kept.length === 0 ? null : JSON.stringify({ version: 1, sheets: kept });
}

/** A short fingerprint of a comment's words, the same however Excel ends lines. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.replaceAll(/\s+/g, " ").trim()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
