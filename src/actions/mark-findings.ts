import type { Bilingual, Finding } from "../core/finding/report";
import { nameCell } from "../core/sheet/address";
import type { Applied, Edit } from "../core/sheet/edit";
import type { Mark, Severity } from "../core/sheet/mark";
import { readSettings } from "../core/settings/read-settings";
import type { Settings } from "../core/settings/settings";
import { colourOf } from "../core/sheet/mark-style";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { RunOptions, WorkbookPort } from "../core/sheet/workbook-port";
import { referredCell } from "./cell-reference";
import { expectCells } from "./expect-cells";

/** A language that the product speaks. */
export type Language = keyof Bilingual;

export interface MarkOptions {
  readonly language: Language;
  /** Mark findings of severity info too. */
  readonly includeInfo?: boolean;
}

/** What marking changes, before it is applied. */
export interface MarkPlan {
  readonly edits: readonly Edit[];
  /** Cells that carry a mark of these findings afterwards. */
  readonly marked: number;
  /** Marks of earlier checks that no longer hold and are taken away. */
  readonly outdated: number;
}

/** What marking did. */
export interface MarkResult extends Omit<MarkPlan, "edits"> {
  readonly applied: Applied;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const SHOULD_BE: Readonly<Record<Language, string>> = { id: "Seharusnya: {expected}", en: "Should be: {expected}" };

/** The marks that findings ask for: one a cell, the worst severity, the words of all its findings. */
export function marksOf(
  findings: readonly Finding[],
  { language, includeInfo = false }: MarkOptions,
): Omit<Mark, "id">[] {
  const marks = new Map<string, Omit<Mark, "id">>();
  for (const finding of inOrderOfSeverity(findings)) {
    if (finding.severity === "info" && !includeInfo) continue;
    const cell = referredCell(finding.cell, finding.sheet);
    if (!cell) continue;
    const key = nameCell(cell);
    const earlier = marks.get(key);
    const text = wordsOf(finding, language);
    if (!earlier) marks.set(key, { ...cell, severity: finding.severity, text });
    else if (!earlier.text.includes(text)) marks.set(key, { ...earlier, text: `${earlier.text}\n\n${text}` });
  }
  return [...marks.values()];
}

/** Plans the edits that turn the marks a workbook has into those its findings ask for. */
export function planMarks(
  findings: readonly Finding[],
  examined: WorkbookSnapshot,
  existing: readonly Mark[],
  options: MarkOptions,
): MarkPlan {
  const { colours } = readSettings(examined.settings).settings;
  const wanted = marksOf(findings, options).map((mark) => withColour(mark, colours));
  const present = new Map(existing.map((mark) => [nameCell(mark), mark]));
  const taken = new Set(existing.map((mark) => mark.id));
  const removals: Edit[] = [];
  const additions: Edit[] = [];
  for (const mark of wanted) {
    const earlier = present.get(nameCell(mark));
    present.delete(nameCell(mark));
    if (earlier && looksAs(earlier, mark) && earlier.text === mark.text) continue;
    if (earlier) {
      removals.push({ kind: "remove-mark", mark: earlier });
      taken.delete(earlier.id);
    }
    const id = freeId(mark, taken);
    taken.add(id);
    additions.push({ kind: "add-mark", mark: { id, ...mark } });
  }
  const outdated = [...present.values()].filter((mark) => wasExamined(mark, examined));
  for (const mark of outdated) removals.push({ kind: "remove-mark", mark });
  return { edits: [...removals, ...additions], marked: wanted.length, outdated: outdated.length };
}

/** Marks the cells of findings and takes away our marks that no longer hold. Rejects with HostError. */
export async function markFindings(
  port: WorkbookPort,
  findings: readonly Finding[],
  examined: WorkbookSnapshot,
  options: MarkOptions & RunOptions,
): Promise<MarkResult> {
  const { marks } = await port.read({ kind: "sheet" }, options);
  const { edits, ...counts } = planMarks(findings, examined, marks, options);
  const places = edits.flatMap((edit) => (edit.kind === "add-mark" ? [edit.mark] : []));
  const expected = expectCells(examined, places);
  const applied = edits.length > 0 ? await port.apply([...edits, ...expected], options) : NOTHING_APPLIED;
  return { applied, ...counts };
}

/** The outcome of an action that had nothing to write. */
export const NOTHING_APPLIED: Applied = { inverse: [], leftAlone: [], withoutComment: 0 };

/** A mark names its colour only where the workbook's settings choose another than its severity's. */
function withColour(mark: Omit<Mark, "id">, colours: Settings["colours"]): Omit<Mark, "id"> {
  const colour = colours[mark.severity];
  return colour === colourOf(mark) ? mark : { ...mark, colour };
}

function looksAs(one: Omit<Mark, "id">, other: Omit<Mark, "id">): boolean {
  return one.severity === other.severity && colourOf(one) === colourOf(other);
}

function inOrderOfSeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function wordsOf(finding: Finding, language: Language): string {
  const message = finding.message[language];
  if (finding.expected === null || message.includes(finding.expected)) return message;
  return `${message}\n${SHOULD_BE[language].replace("{expected}", () => finding.expected ?? "")}`;
}

function freeId(mark: Omit<Mark, "id">, taken: ReadonlySet<string>): string {
  const base = nameCell(mark);
  let id = base;
  // Rows inserted since an earlier marking can leave a moved mark with this cell's name.
  for (let copy = 2; taken.has(id); copy++) id = `${base}~${String(copy)}`;
  return id;
}

function wasExamined(mark: Mark, { focus, sheets }: WorkbookSnapshot): boolean {
  if (!focus) return sheets.some((sheet) => sheet.name === mark.sheet);
  const { area } = focus;
  const inside =
    mark.row >= area.top && mark.row <= area.bottom && mark.column >= area.left && mark.column <= area.right;
  return focus.sheet === mark.sheet && inside;
}
