import { quoteSheetName, toA1 } from "../core/sheet/address";
import type { Mark, NoteState } from "../core/sheet/mark";
import { queueAddFormats, queueDeleteFormats } from "./mark-formats";
import type { MarkEntry, SheetEntry } from "./mark-registry";
import type { MarkPlan, WantedMark, Words } from "./plan-marks";
import type { Task } from "./round-trips";
import { placeOf, type Place } from "./threads";

/** A worksheet that marks are written on. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly proxy: Excel.Worksheet;
  /** Our conditional formats that stand on it now. */
  readonly formats: readonly string[];
  /** Their ids as noted, for a sheet whose marks stay. */
  readonly noted: readonly string[];
}

/** The round trips that write a plan of marks, and the registry to be noted once they are done. */
export interface MarkWriting {
  readonly tasks: readonly Task[];
  readonly registry: () => SheetEntry[];
  /** Whether the registry holds ids that are only known after the tasks. */
  readonly hasNewIds: boolean;
  /** Estimated size of the registry. */
  readonly bytes: number;
}

/** Where the words of a mark ended up, once Excel has named them. */
type Written = () => Pick<MarkEntry, "comment" | "reply">;

interface MarkWritingOptions {
  readonly sheets: readonly MarkedSheet[];
  /** This Excel can resolve comments. */
  readonly resolving: boolean;
  /** Takes where comments stood that are taken away. */
  readonly stood: Map<string, Place>;
}

/** Prepares the writing of marks: words first, then colours, and deletions last. */
export function prepareMarks(
  context: Excel.RequestContext,
  plan: MarkPlan,
  { sheets, resolving, stood }: MarkWritingOptions,
): MarkWriting {
  const written = new Map<string, Written>();
  const added = new Map<string, Excel.ConditionalFormat[]>();
  const wordTasks = plan.wanted.flatMap((wanted) => wordTask(context, resolving ? wanted : { ...wanted, resolve: undefined }, written));
  const colourTasks = sheets.filter(({ name }) => plan.sheets.has(name)).map((sheet) => colourTask(sheet, plan, added));
  const deletions = plan.deleted.map(({ comment, reply }) => deletionTask(context, { comment, reply }, stood));
  return {
    tasks: [...wordTasks, ...colourTasks, ...deletions],
    registry: () => sheets.map((sheet) => sheetEntry(sheet, plan, { written, added })),
    hasNewIds: wordTasks.length > 0 || plan.wanted.some(({ mark }) => plan.sheets.has(mark.sheet)),
    bytes: 1_000 + 200 * plan.wanted.length,
  };
}

interface Wording extends Pick<WantedMark, "mark" | "words"> {
  readonly resolve?: boolean | undefined;
}

function wordTask(
  context: Excel.RequestContext,
  { mark, words, resolve }: Wording,
  written: Map<string, Written>,
): Task[] {
  if (words.kind === "nowhere") return [];
  if (words.kind === "keep") return resolve === undefined ? [] : [resolveTask(context, words.comment, resolve)];
  return [
    {
      bytes: 1_000 + 2 * mark.text.length,
      queue: () => {
        const ids = queueWords(context.workbook.comments, mark, words, resolve);
        if (ids) written.set(mark.id, ids);
        return () => undefined;
      },
    },
  ];
}

function resolveTask(context: Excel.RequestContext, comment: string, resolved: boolean): Task {
  return {
    bytes: 500,
    queue: () => {
      context.workbook.comments.getItem(comment).resolved = resolved;
      return () => undefined;
    },
  };
}

type WordsToWrite = Exclude<Words, { kind: "nowhere" | "keep" }>;

function queueWords(
  comments: Excel.CommentCollection,
  mark: Mark,
  words: WordsToWrite,
  resolve: boolean | undefined,
): Written | undefined {
  switch (words.kind) {
    case "comment": {
      const comment = comments.add(commentAddress(mark), mark.text);
      comment.load("id");
      if (resolve !== undefined) comment.resolved = resolve;
      return () => ({ comment: comment.id });
    }
    case "reply": {
      const reply = comments.getItem(words.comment).replies.add(mark.text);
      reply.load("id");
      return () => ({ comment: words.comment, reply: reply.id });
    }
    case "rewrite": {
      const comment = comments.getItem(words.comment);
      if (resolve !== undefined) comment.resolved = resolve;
      if (words.reply === undefined) comment.content = mark.text;
      else comment.replies.getItem(words.reply).content = mark.text;
      return undefined;
    }
  }
}

function colourTask(sheet: MarkedSheet, plan: MarkPlan, added: Map<string, Excel.ConditionalFormat[]>): Task {
  const marks = plan.wanted.map(({ mark }) => mark).filter((mark) => mark.sheet === sheet.name);
  return {
    bytes: 5_000 + 20 * marks.length,
    queue: () => {
      queueDeleteFormats(sheet.proxy, sheet.formats);
      added.set(sheet.name, queueAddFormats(sheet.proxy, marks));
      return () => undefined;
    },
  };
}

/** Looks once more where the comment stands before it goes: putting it back needs to know. */
function deletionTask(
  context: Excel.RequestContext,
  { comment, reply }: Pick<MarkPlan["deleted"][number], "comment" | "reply">,
  stood: Map<string, Place>,
): Task {
  return {
    bytes: 800,
    queue: () => {
      const thread = context.workbook.comments.getItem(comment);
      const location = thread.getLocation();
      location.load("address");
      if (reply === undefined) thread.delete();
      else thread.replies.getItem(reply).delete();
      return () => {
        const place = placeOf(location);
        if (place) stood.set(comment, place);
      };
    },
  };
}

interface Outcome {
  readonly written: ReadonlyMap<string, Written>;
  readonly added: ReadonlyMap<string, readonly Excel.ConditionalFormat[]>;
}

function sheetEntry({ id, name, noted }: MarkedSheet, plan: MarkPlan, { written, added }: Outcome): SheetEntry {
  return {
    sheetId: id,
    sheet: name,
    formats: added.get(name)?.map((format) => format.id) ?? noted,
    marks: plan.wanted.filter(({ mark }) => mark.sheet === name).map((wanted) => markEntry(wanted, written)),
  };
}

function markEntry({ mark, words, print }: WantedMark, written: ReadonlyMap<string, Written>): MarkEntry {
  const { id, row, column, severity, colour, note, text } = mark;
  const base = { id, row, column, severity, ...(colour && { colour }), ...(note && { note: keptOf(note) }) };
  if (words.kind === "nowhere") return { ...base, text };
  return { ...base, ...(written.get(id)?.() ?? wordsNoted(words)), print };
}

/** Whether a note was answered is seen anew whenever the workbook is read. */
function keptOf({ answered: _answered, ...note }: NoteState): Omit<NoteState, "answered"> {
  return note;
}

function wordsNoted(words: Words): Pick<MarkEntry, "comment" | "reply"> {
  if (words.kind !== "keep" && words.kind !== "rewrite") return {};
  const { comment, reply } = words;
  return reply === undefined ? { comment } : { comment, reply };
}

/** A cell as `comments.add` takes it. */
export function commentAddress({ sheet, row, column }: Place): string {
  return `${quoteSheetName(sheet)}!${toA1(row, column)}`;
}
