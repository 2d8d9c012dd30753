import type { Area } from "../../core/sheet/address";
import { areaAddress } from "./model/areas";
import type { Comment } from "./model/comment";
import type { Actor, ModelEvent } from "./model/events";
import type { CellData, SheetModel } from "./model/sheet";
import { eventReference } from "./objects/workbook";
import { EVENT_CATEGORY, EventType, WORKBOOK_TARGET, type EventEntry } from "./protocol";

/** One event of the Rich API: its type, whom it concerns and what it says. */
export interface HostEvent {
  readonly type: number;
  readonly targets: readonly string[];
  readonly message: unknown;
}

/** What an add-in is told of a change in the workbook; nothing where Excel tells nothing. */
export function hostEvents(event: ModelEvent): readonly HostEvent[] {
  switch (event.type) {
    case "changed":
      return [{ type: EventType.changed, targets: [event.sheet.id, WORKBOOK_TARGET], message: changeMessage(event) }];
    case "formatted":
      return [{ type: EventType.formatChanged, targets: [event.sheet.id, WORKBOOK_TARGET], message: placeMessage(event) }];
    case "calculated":
      return [{ type: EventType.calculated, targets: [event.sheet.id, WORKBOOK_TARGET], message: { worksheetId: event.sheet.id } }];
    case "selected":
      return [{
        type: EventType.selectionChanged,
        targets: [event.sheet.id, WORKBOOK_TARGET],
        message: { worksheetId: event.sheet.id, address: event.areas.map(areaAddress).join(",") },
      }];
    case "activated":
      return [
        { type: EventType.deactivated, targets: [event.previous.id, WORKBOOK_TARGET], message: { worksheetId: event.previous.id } },
        { type: EventType.activated, targets: [event.sheet.id, WORKBOOK_TARGET], message: { worksheetId: event.sheet.id } },
      ];
    case "sheet-added":
      return [{ type: EventType.added, targets: [WORKBOOK_TARGET], message: { worksheetId: event.sheet.id, source: "Local" } }];
    case "sheet-deleted":
      return [{ type: EventType.deleted, targets: [WORKBOOK_TARGET], message: { worksheetId: event.sheet.id, source: "Local" } }];
    case "comment-added":
      return [commentEvent(EventType.commentAdded, event, [])];
    case "comment-deleted":
      return [commentEvent(EventType.commentDeleted, event, event.replyIds)];
    case "comment-changed":
      return [commentEvent(EventType.commentChanged, event, event.replyIds)];
    default:
      return [];
  }
}

const trigger = (by: Actor): string => (by === "addin" ? "ThisLocalAddin" : "Unknown");

function placeMessage(event: { readonly sheet: SheetModel; readonly area: Area }): Readonly<Record<string, unknown>> {
  const address = areaAddress(event.area);
  return { worksheetId: event.sheet.id, address, source: "Local", referenceId: eventReference(event.sheet.id, address) };
}

function changeMessage(event: Extract<ModelEvent, { type: "changed" }>): unknown {
  const single = "before" in event || "after" in event;
  return {
    ...placeMessage(event),
    changeType: event.kind,
    triggerSource: trigger(event.by),
    shiftDirection: "None",
    ...(single ? { ...valueOf("Before", event.before), ...valueOf("After", event.after) } : {}),
  };
}

function valueOf(when: "Before" | "After", cell: CellData | undefined): Readonly<Record<string, unknown>> {
  const value = cell?.value ?? "";
  return { [`value${when}`]: value, [`valueType${when}`]: valueType(cell) };
}

function valueType(cell: CellData | undefined): string {
  if (cell?.error) return "Error";
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

function commentEvent(type: number, event: { readonly comment: Comment; readonly kind: string }, replyIds: readonly string[]): HostEvent {
  const { comment, kind } = event;
  const changeType = CHANGE_TYPES[kind];
  return {
    type,
    targets: [comment.sheetId, WORKBOOK_TARGET],
    message: {
      worksheetId: comment.sheetId,
      source: "Local",
      commentDetails: [{ commentId: comment.id, replyIds }],
      ...(changeType === undefined ? {} : { changeType }),
    },
  };
}

const CHANGE_TYPES: Readonly<Record<string, string>> = {
  ContentChanged: "CommentEdited",
  ReplyAdded: "ReplyAdded",
  ReplyDeleted: "ReplyDeleted",
  ReplyEdited: "ReplyEdited",
  Resolved: "CommentResolved",
};

/** Who listens to which events of what. */
export class Registrations {
  private readonly wanted = new Set<string>();
  private serial = 0;

  get count(): number {
    return this.wanted.size;
  }

  add(type: number, target: string): void {
    this.wanted.add(`${type}|${target}`);
  }

  remove(type: number, target: string): void {
    this.wanted.delete(`${type}|${target}`);
  }

  /** The entries of an event for those who listen. */
  entriesFor(event: HostEvent): readonly EventEntry[] {
    const targets = event.targets.filter((target) => this.wanted.has(`${event.type}|${target}`));
    return targets.map((target) => {
      this.serial += 1;
      return [EVENT_CATEGORY, event.type, target, JSON.stringify(event.message), String(this.serial), false];
    });
  }
}
