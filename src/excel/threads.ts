import { parseSheetCell } from "./address-text";
import type { Task } from "./round-trips";

/** A cell of a named sheet. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A comment of the workbook with its replies. */
export interface Thread {
  readonly id: string;
  readonly content: string;
  /** Undefined where this Excel does not say. */
  readonly resolved: boolean | undefined;
  readonly replies: readonly { readonly id: string; readonly content: string }[];
}

/** Queues the reading of every comment; the function returned gives them after the round trip. */
export function queueThreads(context: Excel.RequestContext, resolving: boolean): () => Thread[] {
  const { comments } = context.workbook;
  comments.load(
    `items/id,items/content,items/replies/items/id,items/replies/items/content${resolving ? ",items/resolved" : ""}`,
  );
  return () =>
    comments.items.map((comment) => ({
      id: comment.id,
      content: comment.content,
      resolved: resolving ? comment.resolved : undefined,
      replies: comment.replies.items.map((reply) => ({ id: reply.id, content: reply.content })),
    }));
}

/** Tasks that note where comments stand. */
export function locationTasks(context: Excel.RequestContext, ids: readonly string[], places: Map<string, Place>): Task[] {
  return ids.map((id) => ({
    bytes: 400,
    queue: () => {
      const location = context.workbook.comments.getItem(id).getLocation();
      location.load("address");
      return () => {
        const place = placeOf(location);
        if (place) places.set(id, place);
      };
    },
  }));
}

/** Where a range stands, once its address is loaded. */
export function placeOf({ address }: Excel.Range): Place | undefined {
  return parseSheetCell(address);
}

/** A place as a key of maps. */
export function placeKey({ sheet, row, column }: Place): string {
  return `${sheet}!${row},${column}`;
}
