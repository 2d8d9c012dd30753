import type { Before } from "./before-write";
import { findOurFormats, formatTasks, queueAddFormats, queueDeleteFormats, type ListedFormat } from "./mark-formats";
import { fingerprint, REGISTRY_KEY, registryJson, type MarkEntry } from "./mark-registry";
import { commentAddress } from "./write-marks";
import { writeBack, type PlannedWrite } from "./plan-cells";
import type { MarkPlan } from "./plan-marks";
import { runReads, runWrites } from "./round-trips";
import { queueThreads, type Thread } from "./threads";
import { cellTasks } from "./write-cells";
import { settingTask } from "./write-settings";

/** What was being written when Excel refused. */
export interface Attempt {
  readonly cells: ReadonlyMap<string, readonly PlannedWrite[]>;
  readonly marks: MarkPlan | undefined;
  readonly settingKeys: readonly string[];
}

/** Puts the workbook back as it was before an attempt that failed midway: Excel keeps what came before the failure. */
export async function rollBack(
  context: Excel.RequestContext,
  before: Before,
  { cells, marks, settingKeys, resolving }: Attempt & { readonly resolving: boolean },
): Promise<void> {
  const settings = settingKeys.map((key) => settingTask(context, key, settingBefore(before, key)));
  const contents = [...cells].flatMap(([sheet, planned]) =>
    cellTasks(() => context.workbook.worksheets.getItem(sheet), planned.map(writeBack)),
  );
  await runWrites(context, [...contents, ...settings]);
  if (marks) await rollBackMarks(context, before, marks, resolving);
}

function settingBefore({ settings }: Before, key: string): string | null {
  const value = settings.get(key);
  return typeof value === "string" ? value : null;
}

async function rollBackMarks(
  context: Excel.RequestContext,
  before: Before,
  plan: MarkPlan,
  resolving: boolean,
): Promise<void> {
  const listed: ListedFormat[] = [];
  const concerned = before.sheets.filter(({ name }) => plan.sheets.has(name));
  let now: Thread[] = [];
  const comments = {
    bytes: 100_000,
    queue: () => {
      const take = before.places.size > 0 || plan.wanted.some(({ words }) => words.kind !== "nowhere") ? queueThreads(context, resolving) : () => [];
      return () => {
        now = take();
      };
    },
  };
  await runReads(context, [comments, ...formatTasks(context, concerned.map(({ name }) => name), listed)]);
  const formats = await findOurFormats(context, listed, new Set([...before.formats.values()].flat()));

  const reborn = queueCommentsBack(context, before, plan, now);
  const added = new Map(
    concerned.map(({ name, proxy }) => {
      queueDeleteFormats(proxy, formats.get(name) ?? []);
      const marks = before.known.map(({ mark }) => mark).filter((mark) => mark.sheet === name);
      return [name, queueAddFormats(proxy, marks)];
    }),
  );
  await context.sync();

  const registry = before.registry.map((entry) => ({
    ...entry,
    formats: added.get(entry.sheet)?.map(({ id }) => id) ?? entry.formats,
    marks: entry.marks.map((mark) => reborn(mark)),
  }));
  await runWrites(context, [settingTask(context, REGISTRY_KEY, registryJson(registry))]);
}

/** Queues what gives comments their earlier state; the function returned gives the new ids of those that had to be written anew. */
function queueCommentsBack(
  context: Excel.RequestContext,
  before: Before,
  plan: MarkPlan,
  now: readonly Thread[],
): (entry: MarkEntry) => MarkEntry {
  const { comments } = context.workbook;
  const earlier = new Map(before.threads.map((thread) => [thread.id, thread]));
  const ours = new Set(plan.wanted.map(({ print }) => print));
  for (const thread of now) {
    const known = earlier.get(thread.id);
    if (!known) {
      if (ours.has(fingerprint(thread.content))) comments.getItem(thread.id).delete();
      continue;
    }
    if (known.resolved !== undefined && known.resolved !== thread.resolved) {
      comments.getItem(thread.id).resolved = known.resolved;
    }
    if (known.content !== thread.content) comments.getItem(thread.id).content = known.content;
    queueRepliesBack(comments.getItem(thread.id), known, thread, ours);
  }

  const present = new Set(now.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]));
  const rewritten = new Map<string, Excel.Comment | Excel.CommentReply>();
  for (const { comment, reply, mark } of plan.deleted) {
    if (present.has(reply ?? comment)) continue;
    const anew =
      reply === undefined
        ? comments.add(commentAddress(mark), mark.text)
        : comments.getItem(comment).replies.add(mark.text);
    anew.load("id");
    rewritten.set(reply ?? comment, anew);
  }
  return (entry) => {
    const anew = rewritten.get(entry.reply ?? entry.comment ?? "");
    if (!anew) return entry;
    return entry.reply === undefined ? { ...entry, comment: anew.id } : { ...entry, reply: anew.id };
  };
}

function queueRepliesBack(comment: Excel.Comment, known: Thread, now: Thread, ours: ReadonlySet<string>): void {
  const earlier = new Map(known.replies.map((reply) => [reply.id, reply.content]));
  for (const { id, content } of now.replies) {
    const before = earlier.get(id);
    if (before === undefined) {
      if (ours.has(fingerprint(content))) comment.replies.getItem(id).delete();
    } else if (before !== content) comment.replies.getItem(id).content = before;
  }
}
