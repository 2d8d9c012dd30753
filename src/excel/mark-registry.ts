import { type MarkColour, MOST_NOTED, type NoteState, type Severity } from "../core/sheet/mark";
import { MARK_COLOURS } from "../core/sheet/mark-style";

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
    return isRecord(registry) && registry.version === 1 && Array.isArray(registry.sheets)
      ? registry.sheets.flatMap(readSheetEntry)
      : [];
  } catch (cause) {
    if (cause instanceof SyntaxError) return [];
    throw cause;
  }
}

/** What of an entry is ours: other hands may have been at it. */
function readSheetEntry(entry: unknown): readonly SheetEntry[] {
  if (!isRecord(entry)) return [];
  const { sheetId, sheet, formats, marks } = entry;
  if (typeof sheetId !== "string" || typeof sheet !== "string" || !Array.isArray(formats) || !Array.isArray(marks))
    return [];
  return [
    { sheetId, sheet, formats: formats.filter((id) => typeof id === "string"), marks: marks.filter(isMarkEntry) },
  ];
}

const SEVERITIES: ReadonlySet<unknown> = new Set<Severity>(["error", "warning", "info"]);
const MARK_WORDS = ["comment", "reply", "print", "text"] as const;

function isMarkEntry(entry: unknown): entry is MarkEntry {
  if (!isRecord(entry) || typeof entry["id"] !== "string" || !SEVERITIES.has(entry["severity"])) return false;
  const isPlaced = isIndex(entry["row"], MOST_ROWS) && isIndex(entry["column"], MOST_COLUMNS);
  const { colour } = entry;
  if (colour !== undefined && !(typeof colour === "string" && Object.hasOwn(MARK_COLOURS, colour))) return false;
  return isPlaced && MARK_WORDS.every((name) => isTextOrAbsent(entry[name])) && isNoteOrAbsent(entry["note"]);
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

function isNoteOrAbsent(note: unknown): boolean {
  if (note === undefined) return true;
  if (!isRecord(note) || typeof note["done"] !== "boolean" || !isTextOrAbsent(note["time"])) return false;
  const { rows = 1, columns = 1 } = note;
  return (
    isIndex(rows, MOST_ROWS + 1) && isIndex(columns, MOST_COLUMNS + 1) && Number(rows) * Number(columns) <= MOST_NOTED
  );
}

function isIndex(value: unknown, limit: number): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < limit;
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
