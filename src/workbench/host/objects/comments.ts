import { integerArgument, recordArgument, textArgument, truthArgument } from "../arguments";
import { HostGap, hostObject, type HostObject, type ObjectType, type Scalar } from "../host-object";
import { cellArea, cellCount } from "../model/areas";
import type { Comment } from "../model/comment";
import {
  addComment, addReply, changeComment, changeReply, commentAt, removeComment, removeReply, requireComment, requireReply,
} from "../model/edit-comments";
import { requireAllowed } from "../model/permission";
import { Refusal } from "../model/refusal";
import type { SheetModel } from "../model/sheet";
import { EventType, WORKBOOK_TARGET } from "../protocol";
import { placeArgument } from "./address-argument";
import { onlyArea, requireSheetAlive, type HostContext } from "./context";
import { eventMethods } from "./event-methods";

interface Item {
  readonly context: HostContext;
  readonly id: string;
}

const comment = ({ context, id }: Item): Comment => requireComment(context.book, id);
const sheetOf = ({ context }: Item, { sheetId }: Comment): SheetModel => context.book.requireSheet(sheetId);

function requireObjects(item: Item, of: Comment): void {
  requireAllowed(item.context.book, sheetOf(item, of), "allowEditObjects");
}

function location(item: Item, of: Comment): HostObject {
  return item.context.make.range(sheetOf(item, of), cellArea(of.row, of.column));
}

function words(content: unknown): string {
  const text = textArgument(typeof content === "object" && content !== null ? recordArgument(content).richContent : content);
  if (text === "") throw new Refusal("InvalidArgument");
  return text;
}

/** Properties that comments and replies share. */
function commonScalars(of: (item: Item) => { content: string; authorName: string; authorEmail: string; created: string }): Record<string, Scalar<Item>> {
  return {
    id: { get: ({ id }) => id },
    authorName: { get: (item) => of(item).authorName },
    authorEmail: { get: (item) => of(item).authorEmail },
    creationDate: { get: (item) => of(item).created },
    contentType: { get: () => "Plain" },
    mentions: { get: () => [] },
    richContent: { get: (item) => of(item).content },
  };
}

const REPLY: ObjectType<Item> = {
  name: "CommentReply",
  alive: ({ context, id }) => {
    requireReply(context.book, id);
  },
  identity: ({ id }) => ({ name: "Id", value: id }),
  scalars: {
    ...commonScalars(({ context, id }) => requireReply(context.book, id).reply),
    content: {
      get: ({ context, id }) => requireReply(context.book, id).reply.content,
      set: (item, value) => {
        requireObjects(item, requireReply(item.context.book, item.id).comment);
        changeReply(item.context.book, item.id, words(value), "addin");
      },
    },
    resolved: { get: ({ context, id }) => requireReply(context.book, id).comment.resolved },
  },
  methods: {
    delete: (item) => {
      requireObjects(item, requireReply(item.context.book, item.id).comment);
      removeReply(item.context.book, item.id, "addin");
      return null;
    },
    getLocation: (item) => location(item, requireReply(item.context.book, item.id).comment),
    getParentComment: (item) => hostObject(COMMENT, { ...item, id: requireReply(item.context.book, item.id).comment.id }),
  },
};

function replyAt(item: Item, index: number): HostObject | null {
  const reply = comment(item).replies[index];
  return reply ? hostObject(REPLY, { ...item, id: reply.id }) : null;
}

function replyById(item: Item, id: unknown): HostObject | null {
  return replyAt(item, comment(item).replies.findIndex((reply) => reply.id === id));
}

const REPLIES: ObjectType<Item> = {
  name: "CommentReplyCollection",
  alive: (item) => {
    comment(item);
  },
  methods: {
    add: (item, [content]) => {
      requireObjects(item, comment(item));
      return hostObject(REPLY, { ...item, id: addReply(item.context.book, item.id, words(content), "addin").id });
    },
    getCount: (item) => comment(item).replies.length,
    getItemAt: (item, [index]) => replyAt(item, integerArgument(index)),
    getItemOrNullObject: (item, [id]) => replyById(item, id),
  },
  items: (item) => comment(item).replies.map((reply) => hostObject(REPLY, { ...item, id: reply.id })),
  item: (item, id) => replyById(item, id),
};

const COMMENT: ObjectType<Item> = {
  name: "Comment",
  alive: (item) => {
    comment(item);
  },
  identity: ({ id }) => ({ name: "Id", value: id }),
  scalars: {
    ...commonScalars(comment),
    content: {
      get: (item) => comment(item).content,
      set: (item, value) => {
        requireObjects(item, comment(item));
        changeComment(item.context.book, item.id, { content: words(value) }, "addin");
      },
    },
    resolved: {
      get: (item) => comment(item).resolved,
      set: (item, value) => {
        requireObjects(item, comment(item));
        changeComment(item.context.book, item.id, { resolved: truthArgument(value) }, "addin");
      },
    },
  },
  navigations: { replies: (item) => hostObject(REPLIES, item) },
  methods: {
    delete: (item) => {
      requireObjects(item, comment(item));
      removeComment(item.context.book, item.id, "addin");
      return null;
    },
    getLocation: (item) => location(item, comment(item)),
  },
};

/** The comments of the workbook, or of one sheet. */
interface Collection {
  readonly context: HostContext;
  readonly sheet: SheetModel | undefined;
}

function listed({ context, sheet }: Collection): readonly Comment[] {
  return context.book.comments.filter((each) => sheet === undefined || each.sheetId === sheet.id);
}

function found({ context }: Collection, each: Comment | undefined): HostObject | null {
  return each ? hostObject(COMMENT, { context, id: each.id }) : null;
}

function cellOf(collection: Collection, argument: unknown): { sheet: SheetModel; row: number; column: number } {
  const place = placeArgument(collection.context, collection.sheet ?? collection.context.book.activeSheet, argument);
  const area = onlyArea(place);
  const merge = place.sheet.mergeAt(area.top, area.left);
  const wholeMerge = merge !== undefined && cellCount(merge) === cellCount(area);
  if (cellCount(area) !== 1 && !wholeMerge) throw new Refusal("InvalidArgument");
  if (collection.sheet && place.sheet !== collection.sheet) throw new Refusal("InvalidArgument");
  return { sheet: place.sheet, row: area.top, column: area.left };
}

function add(collection: Collection, [cell, content, contentType]: readonly unknown[]): HostObject | null {
  if (contentType === "Mention") throw new HostGap("CommentCollection.add with mentions");
  const { sheet, row, column } = cellOf(collection, cell);
  requireAllowed(collection.context.book, sheet, "allowEditObjects");
  return found(collection, addComment(collection.context.book, sheet, { row, column }, words(content), "addin"));
}

const COMMENTS: ObjectType<Collection> = {
  name: "CommentCollection",
  alive: ({ context, sheet }) => {
    if (sheet) requireSheetAlive(context, sheet);
  },
  methods: {
    add,
    getCount: (collection) => listed(collection).length,
    getItemAt: (collection, [index]) => found(collection, listed(collection)[integerArgument(index)]),
    getItemByCell: (collection, [cell]) => {
      const { sheet, row, column } = cellOf(collection, cell);
      return found(collection, commentAt(collection.context.book, sheet, row, column));
    },
    getItemByReplyId: (collection, [id]) => found(collection, listed(collection).find((each) => each.replies.some((reply) => reply.id === id))),
    getItemOrNullObject: (collection, [id]) => found(collection, listed(collection).find((each) => each.id === id)),
    ...eventMethods<Collection>(
      { Added: EventType.commentAdded, Deleted: EventType.commentDeleted, Changed: EventType.commentChanged },
      ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET,
    ),
  },
  items: (collection) => listed(collection).map((each) => hostObject(COMMENT, { context: collection.context, id: each.id })),
  item: (collection, id) => found(collection, listed(collection).find((each) => each.id === id)),
};

/** The comments of the workbook, or of one sheet. */
export function commentsObject(context: HostContext, sheet: SheetModel | undefined): HostObject {
  return hostObject(COMMENTS, { context, sheet });
}
