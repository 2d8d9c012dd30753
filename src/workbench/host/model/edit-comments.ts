import type { Book } from "./book";
import type { Comment, CommentReply } from "./comment";
import type { Actor } from "./events";
import { Refusal } from "./refusal";
import type { SheetModel } from "./sheet";

/** The comment on a cell (a merged area has one, on its first cell). */
export function commentAt(book: Book, sheet: SheetModel, row: number, column: number): Comment | undefined {
  const merge = sheet.mergeAt(row, column);
  const [top, left] = merge ? [merge.top, merge.left] : [row, column];
  return book.comments.find((each) => each.sheetId === sheet.id && each.row === top && each.column === left);
}

/** Adds a comment; refused where the cell has one or a note already. */
export function addComment(book: Book, sheet: SheetModel, at: { row: number; column: number }, content: string, by: Actor): Comment {
  const merge = sheet.mergeAt(at.row, at.column);
  const [row, column] = merge ? [merge.top, merge.left] : [at.row, at.column];
  const noted = sheet.notes.some((note) => note.row === row && note.column === column);
  if (noted || commentAt(book, sheet, row, column)) throw new Refusal("InvalidOperation", "The cell already has a comment or a note.");
  const comment: Comment = { ...newWords(book, content), sheetId: sheet.id, row, column, resolved: false, replies: [] };
  book.comments = [...book.comments, comment];
  book.tell({ type: "comment-added", sheet, comment, kind: "Whole", replyIds: [] }, by);
  return comment;
}

export function requireComment(book: Book, id: string): Comment {
  const comment = book.comments.find((each) => each.id === id);
  if (!comment) throw new Refusal("ItemNotFound");
  return comment;
}

export function removeComment(book: Book, id: string, by: Actor): void {
  const comment = requireComment(book, id);
  book.comments = book.comments.filter((each) => each !== comment);
  const replyIds = comment.replies.map((reply) => reply.id);
  book.tell({ type: "comment-deleted", sheet: book.requireSheet(comment.sheetId), comment, kind: "Whole", replyIds }, by);
}

export function changeComment(book: Book, id: string, change: { content?: string; resolved?: boolean }, by: Actor): void {
  const old = requireComment(book, id);
  replace(book, old, { ...old, ...change }, { kind: change.content === undefined ? "Resolved" : "ContentChanged", replyIds: [], by });
}

export function addReply(book: Book, id: string, content: string, by: Actor): CommentReply {
  const old = requireComment(book, id);
  const reply = newWords(book, content);
  replace(book, old, { ...old, replies: [...old.replies, reply] }, { kind: "ReplyAdded", replyIds: [reply.id], by });
  return reply;
}

/** The reply and the comment it belongs to; throws when it is gone. */
export function requireReply(book: Book, replyId: string): { comment: Comment; reply: CommentReply } {
  for (const comment of book.comments) {
    const reply = comment.replies.find((each) => each.id === replyId);
    if (reply) return { comment, reply };
  }
  throw new Refusal("ItemNotFound");
}

export function changeReply(book: Book, replyId: string, content: string, by: Actor): void {
  const { comment, reply } = requireReply(book, replyId);
  const replies = comment.replies.map((each) => (each === reply ? { ...each, content } : each));
  replace(book, comment, { ...comment, replies }, { kind: "ReplyEdited", replyIds: [replyId], by });
}

export function removeReply(book: Book, replyId: string, by: Actor): void {
  const { comment, reply } = requireReply(book, replyId);
  const replies = comment.replies.filter((each) => each !== reply);
  replace(book, comment, { ...comment, replies }, { kind: "ReplyDeleted", replyIds: [replyId], by });
}

interface Told {
  readonly kind: "ContentChanged" | "Resolved" | "ReplyAdded" | "ReplyEdited" | "ReplyDeleted";
  readonly replyIds: readonly string[];
  readonly by: Actor;
}

function replace(book: Book, old: Comment, comment: Comment, { kind, replyIds, by }: Told): void {
  book.comments = book.comments.map((each) => (each === old ? comment : each));
  book.tell({ type: "comment-changed", sheet: book.requireSheet(comment.sheetId), comment, kind, replyIds }, by);
}

function newWords(book: Book, content: string): CommentReply {
  const { name, email } = book.user;
  return { id: book.newId(), content, authorName: name, authorEmail: email, created: book.now().toISOString() };
}
