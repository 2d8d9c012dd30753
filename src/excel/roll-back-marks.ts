import { nameCell } from "../core/sheet/address";
import type { Mark } from "../core/sheet/mark";
import type { Capabilities } from "./capabilities";
import type { DeletedWords, JournalMarks, WordRecord } from "./journal";
import { knownMarks, sheetOf, type SheetIdentity } from "./known-marks";
import { findOurFormats, formatTasks, queueAddFormats, queueDeleteFormats, type ListedFormat } from "./mark-formats";
import {
  fingerprint,
  parseRegistry,
  REGISTRY_KEY,
  registryJson,
  type MarkEntry,
  type SheetEntry,
} from "./mark-registry";
import { runReads, runWrites, type Task } from "./round-trips";
import { locationTasks, placeKey, queueThreads, type Place, type Thread } from "./threads";
import { commentAddress } from "./write-marks";
import { settingTask } from "./write-settings";

/** A worksheet of the workbook as it is now. */
export interface SheetNow extends SheetIdentity {
  readonly proxy: Excel.Worksheet;
}

/** Our marks as they stand now, beside what the journal says of them. */
interface MarksNow {
  readonly journal: JournalMarks;
  /** The registry before the action. */
  readonly registry: readonly SheetEntry[];
  readonly sheets: readonly SheetNow[];
  readonly threads: readonly Thread[];
  readonly places: ReadonlyMap<string, Place>;
  /** Ids of our conditional formats that stand now, by sheet. */
  readonly formats: ReadonlyMap<string, readonly string[]>;
  /** Comments that somebody has answered since we wrote them. */
  readonly leftAlone: string[];
}

/** Reads what of our marks stands now. */
export async function readMarksNow(
  context: Excel.RequestContext,
  journal: JournalMarks,
  { sheets, settings }: { readonly sheets: readonly SheetNow[]; readonly settings: ReadonlyMap<string, unknown> },
  { comments, resolving }: Pick<Capabilities, "comments" | "resolving">,
): Promise<MarksNow> {
  const registry = parseRegistry(journal.registry);
  const listed: ListedFormat[] = [];
  let threads: Thread[] = [];
  const words: Task = {
    bytes: 100_000,
    queue: () => {
      const take = comments ? queueThreads(context, resolving) : () => [];
      return () => {
        threads = take();
      };
    },
  };
  await runReads(context, [words, ...formatTasks(context, journal.sheets, listed)]);
  const places = new Map<string, Place>();
  await runReads(
    context,
    locationTasks(
      context,
      threads.map(({ id }) => id),
      places,
    ),
  );
  const noted = [...registry, ...parseRegistry(settings.get(REGISTRY_KEY))]
    .filter((entry) => journal.sheets.includes(sheetOf(entry, sheets)?.name ?? ""))
    .flatMap(({ formats }) => formats);
  const formats = await findOurFormats(context, listed, new Set(noted));
  return { journal, registry, sheets, threads, places, formats, leftAlone: [] };
}

/** Puts our marks back together with whatever else is to be written, then the registry, and closes the journal. */
export async function finishMarksBack(
  context: Excel.RequestContext,
  now: MarksNow,
  others: readonly Task[],
  closing: Task,
): Promise<void> {
  let reborn: (entry: MarkEntry) => MarkEntry = (entry) => entry;
  const added = new Map<string, Excel.ConditionalFormat[]>();
  const marks: Task = {
    bytes: 100_000,
    queue: () => {
      reborn = queueWordsBack(context, now);
      queueColoursBack(now, added);
      return () => undefined;
    },
  };
  await runWrites(context, [...others, marks]);
  const registry = now.registry.map((entry) => ({
    ...entry,
    formats: added.get(sheetOf(entry, now.sheets)?.name ?? "")?.map(({ id }) => id) ?? entry.formats,
    marks: entry.marks.map((mark) => reborn(mark)),
  }));
  await runWrites(context, [settingTask(context, REGISTRY_KEY, registryJson(registry)), closing]);
}

function queueColoursBack(
  { journal, registry, sheets, threads, places, formats }: MarksNow,
  added: Map<string, Excel.ConditionalFormat[]>,
): void {
  const wasResolved = new Map(journal.resolved.map(({ comment, before }) => [comment, before]));
  const openAsBefore = (thread: Thread): Thread => ({ ...thread, resolved: wasResolved.get(thread.id) ?? thread.resolved });
  // Where words were taken away, they stood where the journal says, also when rows had moved since they were noted.
  const stood = new Map(
    journal.deleted.map(({ sheet, row, column, comment, reply }) => [reply ?? comment, { sheet, row, column }]),
  );
  const marks = knownMarks(registry, sheets, threads.map(openAsBefore), places).map(({ mark, comment, reply }): Mark => {
    return { ...mark, ...stood.get(reply ?? comment ?? "") };
  });
  for (const { name, proxy } of sheets) {
    if (!journal.sheets.includes(name)) continue;
    const noted = registry.find((entry) => sheetOf(entry, sheets)?.name === name)?.formats ?? [];
    // Colours that nobody has touched stay: a sheet that has been protected since would refuse even the same ones.
    if (sameIds(noted, formats.get(name) ?? [])) continue;
    queueDeleteFormats(proxy, formats.get(name) ?? []);
    added.set(
      name,
      queueAddFormats(
        proxy,
        marks.filter((mark) => mark.sheet === name),
      ),
    );
  }
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** Queues what gives comments their earlier state; the function returned gives the new ids of those that had to be written anew. */
function queueWordsBack(context: Excel.RequestContext, now: MarksNow): (entry: MarkEntry) => MarkEntry {
  for (const record of now.journal.words) takeBack(context, record, now);
  for (const { comment, before, ...place } of now.journal.resolved) {
    const thread = threadOf(now, comment, place);
    if (thread && thread.resolved !== before) context.workbook.comments.getItem(thread.id).resolved = before;
  }
  const rewritten = new Map<string, Pick<MarkEntry, "comment" | "reply">>();
  const fresh = new Map<string, Excel.Comment | Excel.CommentReply>();
  for (const words of now.journal.deleted) bringBack(context, words, now, { rewritten, fresh });
  return (entry) => {
    const old = entry.reply ?? entry.comment ?? "";
    const anew = fresh.get(old);
    if (anew) return entry.reply === undefined ? { ...entry, comment: anew.id } : { ...entry, reply: anew.id };
    return { ...entry, ...rewritten.get(old) };
  };
}

/** A thread by its id, or by its place where ids are new since the workbook was reopened. */
function threadOf({ threads, places }: MarksNow, id: string | undefined, place: Place): Thread | undefined {
  const key = placeKey(place);
  return threads.find((thread) => thread.id === id) ?? threads.find((thread) => isAt(places.get(thread.id), key));
}

function isAt(place: Place | undefined, key: string): boolean {
  return place !== undefined && placeKey(place) === key;
}

function takeBack(context: Excel.RequestContext, record: WordRecord, now: MarksNow): void {
  const thread = threadOf(now, record.comment, record);
  if (!thread) return;
  const comment = context.workbook.comments.getItem(thread.id);
  const isOurs = (content: string): boolean => fingerprint(content) === record.print;
  if (record.kind === "comment") {
    if (!isOurs(thread.content)) return;
    if (thread.replies.length > 0) now.leftAlone.push(nameCell(record));
    else comment.delete();
  } else if (record.kind === "reply") {
    const ours = thread.replies.filter(({ content }) => isOurs(content)).slice(record.had ?? 0);
    for (const { id } of ours) comment.replies.getItem(id).delete();
  } else if (record.reply === undefined) {
    if (isOurs(thread.content) && record.text !== undefined) comment.content = record.text;
  } else {
    const reply =
      thread.replies.find(({ id }) => id === record.reply) ?? thread.replies.find(({ content }) => isOurs(content));
    if (reply && isOurs(reply.content) && record.text !== undefined)
      comment.replies.getItem(reply.id).content = record.text;
  }
}

interface Reborn {
  /** Ids of words that stand under new ones already, by their old id. */
  readonly rewritten: Map<string, Pick<MarkEntry, "comment" | "reply">>;
  /** Words written anew, by their old id. */
  readonly fresh: Map<string, Excel.Comment | Excel.CommentReply>;
}

function bringBack(
  context: Excel.RequestContext,
  words: DeletedWords,
  now: MarksNow,
  { rewritten, fresh }: Reborn,
): void {
  const { comment, reply, text } = words;
  const thread = threadOf(now, comment, words);
  if (reply === undefined) {
    if (!thread) {
      const anew = context.workbook.comments.add(commentAddress(words), text);
      if (words.resolved) anew.resolved = true;
      anew.load("id");
      fresh.set(comment, anew);
    } else if (fingerprint(thread.content) === fingerprint(text)) rewritten.set(comment, { comment: thread.id });
    return;
  }
  if (!thread) return;
  const standing = thread.replies.find(({ id, content }) => id === reply || fingerprint(content) === fingerprint(text));
  if (standing) rewritten.set(reply, { comment: thread.id, reply: standing.id });
  else {
    const anew = context.workbook.comments.getItem(thread.id).replies.add(text);
    anew.load("id");
    fresh.set(reply, anew);
  }
}
