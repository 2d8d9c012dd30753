import type { Edit } from "../core/sheet/edit";
import { type Mark, markKey } from "../core/sheet/mark";
import type { KnownMark } from "./known-marks";
import { fingerprint } from "./mark-registry";
import { placeKey, type Place } from "./threads";

/** Where a mark's words go. */
export type Words =
  | { readonly kind: "keep"; readonly comment: string; readonly reply: string | undefined }
  | { readonly kind: "rewrite"; readonly comment: string; readonly reply: string | undefined }
  | { readonly kind: "reply"; readonly comment: string }
  | { readonly kind: "comment" }
  | { readonly kind: "nowhere" };

/** A mark that shall stand afterwards, and where its words go. */
export interface WantedMark {
  readonly mark: Mark;
  readonly words: Words;
  /** Fingerprint of the words as we wrote them. */
  readonly print: string;
  /** Whether the thread, which is ours, becomes resolved or open again; absent where that stays. */
  readonly resolve?: boolean;
}

/** What changing the marks takes. */
export interface MarkPlan {
  /** All our marks afterwards, also those that no edit spoke of. */
  readonly wanted: readonly WantedMark[];
  /** Comments of ours, or replies in others' threads, that go. */
  readonly deleted: readonly { readonly comment: string; readonly reply: string | undefined; readonly mark: Mark }[];
  /** Sheets whose colours change. */
  readonly sheets: ReadonlySet<string>;
  readonly inverse: readonly Edit[];
  readonly leftAlone: readonly Place[];
  readonly withoutComment: number;
}

export type MarkEdit = Extract<Edit, { kind: "add-mark" | "remove-mark" }>;

export interface MarkCircumstances {
  readonly known: readonly KnownMark[];
  /** Comments by the cell they stand on, ours too. */
  readonly threadAt: ReadonlyMap<string, { readonly id: string; readonly content: string }>;
  /** Whether comments can be written on a sheet. */
  readonly mayComment: (sheet: string) => boolean;
  /** Cells without a comment that cannot get one. */
  readonly wordless: ReadonlySet<string>;
}

/** Works out what changing the marks takes; nothing is doubled, and words that a person has touched since stay. */
export function planMarks(edits: readonly MarkEdit[], circumstances: MarkCircumstances): MarkPlan {
  const { standing, removed, added, inverse } = followEdits(edits, circumstances.known);
  const kept = [...standing.values()].map((known) => ({ mark: known.mark, words: wordsKept(known), print: known.print }));
  const fresh = [...added].map(([key, mark]) => {
    const words = wordsFor(mark, removed.get(key), circumstances);
    const resolve = resolveFor(mark, removed.get(key), words);
    return { mark, words, print: fingerprint(mark.text), ...(resolve !== undefined && { resolve }) };
  });
  const gone = [...removed].flatMap(([key, known]) => (added.has(key) ? [] : [known]));
  return {
    wanted: [...kept, ...fresh],
    deleted: gone.flatMap(deletionOf),
    sheets: new Set([...[...removed.values()].map(({ mark }) => mark), ...added.values()].map(({ sheet }) => sheet)),
    inverse,
    leftAlone: gone.filter(({ words }) => words === "touched").map(({ mark }) => mark),
    withoutComment: fresh.filter(({ words }) => words.kind === "nowhere").length,
  };
}

interface Followed {
  /** Our marks that no edit changed, by id. */
  readonly standing: Map<string, KnownMark>;
  /** Our marks that went or were replaced, by what they are kept apart by. */
  readonly removed: Map<string, KnownMark>;
  /** Marks that come, likewise. */
  readonly added: Map<string, Mark>;
  readonly inverse: Edit[];
}

function followEdits(edits: readonly MarkEdit[], known: readonly KnownMark[]): Followed {
  const standing = new Map(known.map((each) => [each.mark.id, each]));
  const idAt = new Map(known.map(({ mark }) => [markKey(mark), mark.id]));
  const followed: Followed = { standing, removed: new Map(), added: new Map(), inverse: [] };
  const take = (id: string | undefined): void => {
    const earlier = id === undefined ? undefined : standing.get(id);
    if (!earlier) return;
    standing.delete(earlier.mark.id);
    followed.removed.set(markKey(earlier.mark), earlier);
    followed.inverse.unshift({ kind: "add-mark", mark: earlier.mark });
  };
  for (const { kind, mark } of edits) {
    take(mark.id);
    if (kind === "remove-mark") continue;
    const key = markKey(mark);
    take(idAt.get(key));
    followed.added.set(key, mark);
    followed.inverse.unshift({ kind: "remove-mark", mark });
  }
  return followed;
}

function wordsKept({ comment, reply }: KnownMark): Words {
  return comment === undefined ? { kind: "nowhere" } : { kind: "keep", comment, reply };
}

function wordsFor(mark: Mark, earlier: KnownMark | undefined, { mayComment, threadAt, wordless }: MarkCircumstances): Words {
  const thread = threadAt.get(placeKey(mark));
  const ours = earlier?.words === "deleted" ? undefined : earlier;
  if (ours?.comment !== undefined && sameWords(ours.mark.text, mark.text)) {
    return { kind: "keep", comment: ours.comment, reply: ours.reply };
  }
  if (!mayComment(mark.sheet) || mark.text === "") return { kind: "nowhere" };
  if (ours?.comment !== undefined && ours.words === "untouched") {
    return { kind: "rewrite", comment: ours.comment, reply: ours.reply };
  }
  if (!thread) return { kind: wordless.has(placeKey(mark)) ? "nowhere" : "comment" };
  // A thread that begins with these very words is one of ours that was left alone.
  if (sameWords(thread.content, mark.text)) return { kind: "keep", comment: thread.id, reply: undefined };
  return { kind: "reply", comment: thread.id };
}

/** Only a thread that begins with our own note is ours to resolve. */
function resolveFor({ note }: Mark, earlier: KnownMark | undefined, words: Words): boolean | undefined {
  if (!note) return undefined;
  if (words.kind === "comment") return note.done ? true : undefined;
  if ((words.kind !== "keep" && words.kind !== "rewrite") || words.reply !== undefined) return undefined;
  return note.done === earlier?.mark.note?.done ? undefined : note.done;
}

function sameWords(a: string, b: string): boolean {
  return fingerprint(a) === fingerprint(b);
}

function deletionOf({ mark, comment, reply, words }: KnownMark): MarkPlan["deleted"] {
  return comment === undefined || words !== "untouched" ? [] : [{ mark, comment, reply }];
}
