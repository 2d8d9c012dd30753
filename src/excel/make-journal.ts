import type { Edit } from "../core/sheet/edit";
import type { Before, Wishes } from "./before-write";
import { cellKey } from "./blocks";
import type { CellLook } from "./cell-look";
import type { CellBefore } from "./cells-before";
import type { CellRecord, Journal, JournalMarks, WordRecord } from "./journal";
import { interimNames } from "./edit-sheets";
import { fingerprint, REGISTRY_KEY } from "./mark-registry";
import type { PlannedWrite } from "./plan-cells";
import type { MarkPlan } from "./plan-marks";
import type { Place } from "./threads";

/** What an action is about to write, beside what was there. */
export interface Planned {
  readonly wishes: Wishes;
  readonly before: Before;
  readonly cells: ReadonlyMap<string, readonly PlannedWrite[]>;
  readonly marks: MarkPlan | undefined;
}

/** The journal of an action that is about to be written. */
export function makeJournal(id: string, time: string, edits: readonly Edit[], planned: Planned): Journal {
  const { wishes, before, cells, marks } = planned;
  const names = new Set([...cells.keys(), ...(marks?.sheets ?? [])]);
  return {
    id,
    time,
    edits,
    sheets: before.sheets.filter(({ name }) => names.has(name)).map((sheet) => ({ id: sheet.id, name: sheet.name })),
    interim: interimNames(
      wishes.sheets,
      before.sheets.map(({ name }) => name),
    ),
    cells: [...cells].map(([sheet, writes]) => ({ sheet, records: recordsOf(writes, before.looks.get(sheet)) })),
    settings: wishes.settings.map(({ key, json }) => ({ key, before: textSetting(before, key), after: json })),
    ...(marks && { marks: recordMarks(marks, before) }),
  };
}

function textSetting({ settings }: Before, key: string): string | null {
  const value = settings.get(key);
  return typeof value === "string" ? value : null;
}

/** One record a cell, also where both its content and its format change. */
function recordsOf(writes: readonly PlannedWrite[], looks: ReadonlyMap<number, CellLook> | undefined): CellRecord[] {
  const records = new Map<number, CellRecord>();
  for (const { before, write } of writes) {
    const { row, column, content } = write;
    const key = cellKey(row, column);
    const look = write.look || write.clearLook ? looks?.get(key) : undefined;
    records.set(key, {
      ...(records.get(key) ?? { row, column, before: before.content, format: before.numberFormat }),
      ...(content === undefined ? {} : { after: content }),
      ...(look ? { look } : {}),
    });
  }
  return [...records.values()];
}

function recordMarks({ wanted, deleted, sheets }: MarkPlan, before: Before): JournalMarks {
  const threads = new Map(before.threads.map((thread) => [thread.id, thread]));
  return {
    registry: textSetting(before, REGISTRY_KEY),
    sheets: [...sheets],
    words: wanted.flatMap(({ mark, words, print }): WordRecord[] => {
      if (words.kind === "keep" || words.kind === "nowhere") return [];
      const { sheet, row, column } = mark;
      const place = { sheet, row, column, print, kind: words.kind };
      if (words.kind === "comment") return [place];
      const thread = threads.get(words.comment);
      if (words.kind === "reply") {
        const had = thread?.replies.filter(({ content }) => fingerprint(content) === print).length ?? 0;
        return [{ ...place, comment: words.comment, had }];
      }
      const { comment, reply } = words;
      const held = reply === undefined ? thread?.content : thread?.replies.find(({ id }) => id === reply)?.content;
      return [{ ...place, comment, ...(reply === undefined ? {} : { reply }), text: held ?? "" }];
    }),
    deleted: deleted.map(({ comment, reply, mark: { sheet, row, column, text } }) => {
      const resolved = reply === undefined ? threads.get(comment)?.resolved : undefined;
      const own = { ...(reply !== undefined && { reply }), ...(resolved !== undefined && { resolved }) };
      return { sheet, row, column, comment, text, ...own };
    }),
    resolved: wanted.flatMap(({ mark: { sheet, row, column }, words, resolve }) => {
      if (resolve === undefined || (words.kind !== "keep" && words.kind !== "rewrite")) return [];
      const { comment } = words;
      const before = threads.get(comment)?.resolved;
      return before === undefined ? [] : [{ sheet, row, column, comment, before }];
    }),
  };
}

/** What cells held in the very moment before they were written. */
export interface Seen {
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, Pick<CellBefore, "content" | "numberFormat">>>;
  readonly looks: ReadonlyMap<string, ReadonlyMap<number, CellLook>>;
  readonly comments: ReadonlyMap<string, Place>;
}

/** The journal with what was seen last: another hand may have moved rows between our reading and our writing. */
export function withSeen(journal: Journal, { cells, looks, comments }: Seen): Journal {
  return {
    ...journal,
    ...(journal.marks && {
      marks: {
        ...journal.marks,
        deleted: journal.marks.deleted.map((words) => ({ ...words, ...comments.get(words.comment) })),
      },
    }),
    cells: journal.cells.map(({ sheet, records }) => ({
      sheet,
      records: records.map((record) => {
        const key = cellKey(record.row, record.column);
        const seen = cells.get(sheet)?.get(key);
        const look = looks.get(sheet)?.get(key);
        return {
          ...record,
          ...(seen ? { before: seen.content, format: seen.numberFormat } : {}),
          ...(look && record.look ? { look } : {}),
        };
      }),
    })),
  };
}
