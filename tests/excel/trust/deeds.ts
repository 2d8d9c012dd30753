import type { Examiner } from "../../../src/actions/examiner";
import { examineWorkbook } from "../../../src/actions/examine-workbook";
import { applyFixes, previewCertain, previewFix } from "../../../src/actions/fix-finding";
import { keepCorrection } from "../../../src/actions/correct";
import { markFindings } from "../../../src/actions/mark-findings";
import { unmark } from "../../../src/actions/unmark";
import { writeSheets } from "../../../src/actions/write-sheets";
import { previewCapaian, replanCapaian, withChoice, writeCapaian } from "../../../src/actions/write-capaian";
import { type CapaianOptions, capaianEdits, planCapaian } from "../../../src/core/capaian/plan-capaian";
import { checkTextAgainst } from "../../../src/core/check-text";
import { examine } from "../../../src/core/examine";
import type { Applied } from "../../../src/core/sheet/edit";
import type { NewSheet } from "../../../src/core/sheet/new-sheet";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import type { WorkbookPort } from "../../../src/core/sheet/workbook-port";

/** Remembers what was made of a workbook and what was asked of it: the same one is examined at every try. */
function remembering<A, T>(
  make: (workbook: WorkbookSnapshot, asked: A) => T,
): (workbook: WorkbookSnapshot, asked: A) => Promise<T> {
  const known = new Map<string, T>();
  return (workbook, asked) => {
    const key = JSON.stringify([workbook.sheets.map(({ name, rows }) => [name, rows]), workbook.settings, asked]);
    const made = known.get(key) ?? make(workbook, asked);
    known.set(key, made);
    return Promise.resolve(made);
  };
}

/** The core in this very thread. */
const examiner: Examiner = {
  examine: remembering((workbook, _asked: unknown) => examine(workbook)),
  planCapaian: remembering((workbook, asked: CapaianOptions) => planCapaian(workbook, asked)),
  capaianEdits: (plan, workbook) => Promise.resolve(capaianEdits(plan, workbook)),
  checkText: (workbook, text) => Promise.resolve(checkTextAgainst(workbook, text)),
};

/** Something that a person can ask for, from its first round trip to its last. */
export interface Deed {
  readonly name: string;
  /** Meets every error that the channel knows, not one of each kind. */
  readonly thorough?: true;
  /** What must have happened before; what it gives is handed to the doing. */
  readonly prepare?: (port: WorkbookPort) => Promise<Applied>;
  readonly run: (port: WorkbookPort, prepared: Applied | undefined) => Promise<Applied>;
}

const SHEET = { kind: "sheet" } as const;

async function mark(port: WorkbookPort): Promise<Applied> {
  const { report, snapshot } = await examineWorkbook(port, examiner, SHEET);
  return (await markFindings(port, report.findings, snapshot, { language: "id", includeInfo: true })).applied;
}

async function fix(port: WorkbookPort): Promise<Applied> {
  const { report, snapshot } = await examineWorkbook(port, examiner, SHEET);
  const previews = report.findings.flatMap((finding) => previewFix(finding, snapshot) ?? []);
  return applyFixes(port, previews.slice(0, 1));
}

async function fixAll(port: WorkbookPort): Promise<Applied> {
  const { report, snapshot } = await examineWorkbook(port, examiner, SHEET);
  return applyFixes(port, previewCertain(report.findings, snapshot));
}

async function capaian(port: WorkbookPort): Promise<Applied> {
  const first = await previewCapaian(port, examiner, SHEET);
  const [table] = first.plan.tables;
  const stored = table ? withChoice(first, table, { name: "existing", value: "replace" }) : first.stored;
  const preview = await replanCapaian(examiner, { snapshot: first.snapshot, stored });
  return (await writeCapaian(port, examiner, preview)).applied;
}

async function correct(port: WorkbookPort): Promise<Applied> {
  const snapshot = await port.read(SHEET);
  const correction = {
    kind: "range",
    sheet: snapshot.sheets[0]?.name ?? "",
    range: "A1:B2",
    words: [],
    is: "no-table",
  };
  return keepCorrection(port, snapshot, { correction: correction as never });
}

const undoing = (port: WorkbookPort, prepared: Applied | undefined): Promise<Applied> =>
  port.apply(prepared?.inverse ?? []);

/** Every action that writes; a new one is added here and meets every fault. */
export const DEEDS: readonly Deed[] = [
  { name: "mark", thorough: true, run: mark },
  { name: "mark again after a change", prepare: markThenChange, run: mark },
  { name: "unmark", prepare: mark, run: async (port) => (await unmark(port)).applied },
  { name: "undo a marking", prepare: mark, run: undoing },
  { name: "fix one", run: fix },
  { name: "fix all that is certain", run: fixAll },
  { name: "undo a fix", prepare: fixAll, run: undoing },
  { name: "redo a fix", prepare: async (port) => undoing(port, await fixAll(port)), run: undoing },
  { name: "write capaian", thorough: true, run: capaian },
  { name: "undo capaian", prepare: capaian, run: undoing },
  { name: "redo capaian", prepare: async (port) => undoing(port, await capaian(port)), run: undoing },
  {
    name: "add a worksheet of our own",
    run: (port) => port.apply([{ kind: "add-sheet", sheet: ownSheet("Pertama") }]),
  },
  { name: "note on two cells", run: note },
  { name: "put a note away", prepare: note, run: noteDone },
  { name: "take a note away", prepare: note, run: noteGone },
  { name: "correct a reading", run: correct },
  { name: "undo a correction", prepare: correct, run: undoing },
];

/** Writing the report again; its faults are those of adding and removing. */
export const REPLACING: readonly Deed[] = [
  {
    name: "replace a worksheet of our own",
    prepare: (port) => writeOwnSheet(port, "Pertama"),
    run: (port) => writeOwnSheet(port, "Kedua"),
  },
  {
    name: "undo replacing a worksheet of our own",
    prepare: async (port) => {
      await writeOwnSheet(port, "Pertama");
      return writeOwnSheet(port, "Kedua");
    },
    run: undoing,
  },
];

/** As a person does who writes the report again: the earlier one makes way. */
async function writeOwnSheet(port: WorkbookPort, title: string): Promise<Applied> {
  return (await writeSheets(port, [ownSheet(title)])).applied;
}

function ownSheet(title: string): NewSheet {
  const rows = [
    [{ value: title, look: "title" as const }],
    [
      { value: "Baris", look: "text" as const },
      { value: 12.5, look: "figure" as const },
    ],
  ];
  return { name: "Lembar Temuan", columns: [20, 12], rows, frozenRows: 1, charts: [] };
}

const NOTED = {
  sheet: "Realisasi 2026",
  row: 2,
  column: 2,
  severity: "warning",
  text: "Tolong dicek.",
  note: { done: false },
} as const;

function note(port: WorkbookPort): Promise<Applied> {
  return port.apply([
    { kind: "add-mark", mark: { ...NOTED, id: "catatan-1" } },
    { kind: "add-mark", mark: { ...NOTED, id: "catatan-2", row: 3, column: 3 } },
  ]);
}

async function noteDone(port: WorkbookPort): Promise<Applied> {
  const { notes = [] } = await port.read(SHEET);
  return port.apply(notes.slice(0, 1).map((each) => ({ kind: "add-mark", mark: { ...each, note: { done: true } } })));
}

async function noteGone(port: WorkbookPort): Promise<Applied> {
  const { notes = [] } = await port.read(SHEET);
  return port.apply(notes.map((each) => ({ kind: "remove-mark", mark: each })));
}

/** Marks, then changes severities and words, so that marking again rewrites, adds and takes away. */
async function markThenChange(port: WorkbookPort): Promise<Applied> {
  const applied = await mark(port);
  const { marks } = await port.read(SHEET);
  const [first, second, ...others] = marks;
  const edits = [
    ...(first ? [{ kind: "add-mark", mark: { ...first, severity: "info", text: "Kata lama." } } as const] : []),
    ...(second ? [{ kind: "remove-mark", mark: second } as const] : []),
    { kind: "add-mark", mark: { ...(others[0] ?? first!), id: "usang", row: 9, column: 6, text: "Usang." } } as const,
  ];
  await port.apply(edits);
  return applied;
}
