import { nameCell } from "../core/sheet/address";
import type { CellContent, ExpectCell } from "../core/sheet/edit";
import { HostError } from "../core/sheet/workbook-port";
import { cellKey } from "./blocks";
import { sameContent } from "./cell-content";
import type { CellLook } from "./cell-look";
import { contentTasks, editsBySheet, lookPlaces, lookTasks, type CellsBefore, type ContentNow } from "./cells-before";
import type { PlannedWrite } from "./plan-cells";
import type { Task } from "./round-trips";
import type { Place } from "./threads";
import { cellTasks } from "./write-cells";

/** What cells held in the moment before they were written, and what Excel made of what was written. */
export interface WrittenCells {
  readonly seen: {
    readonly cells: Map<string, Map<number, ContentNow>>;
    readonly looks: Map<string, Map<number, CellLook>>;
    /** Where comments stood that were taken away, by their ids. */
    readonly comments: Map<string, Place>;
  };
  readonly contents: Map<string, Map<number, ContentNow>>;
}

/** A record of writing, still empty. */
export function writtenCells(): WrittenCells {
  return { seen: { cells: new Map(), looks: new Map(), comments: new Map() }, contents: new Map() };
}

interface CellWishes {
  readonly cells: ReadonlyMap<string, readonly PlannedWrite[]>;
  readonly expected: readonly ExpectCell[];
  readonly before: CellsBefore;
}

/**
 * Tasks that write cells, by sheet. Each looks once more at what it is about to write over, in the same round trip:
 * another hand may have changed cells or moved rows since they were read, and then all of it is taken back.
 */
export function sheetCellTasks(
  context: Excel.RequestContext,
  { cells, expected, before }: CellWishes,
  { seen, contents }: WrittenCells,
): Task[] {
  const expectedBySheet = editsBySheet(expected);
  const names = new Set([...cells.keys(), ...expectedBySheet.keys()]);
  return [...names].flatMap((name) => {
    const sheet = (): Excel.Worksheet => context.workbook.worksheets.getItem(name);
    const planned = cells.get(name) ?? [];
    const writes = planned.map(({ write }) => write);
    const written = writes.filter(({ content }) => content !== undefined);
    const looked = [...planned.map(({ edit }) => edit), ...(expectedBySheet.get(name) ?? [])];
    const [now, looks, after] = [
      new Map<number, ContentNow>(),
      new Map<number, CellLook>(),
      new Map<number, ContentNow>(),
    ];
    seen.cells.set(name, now);
    seen.looks.set(name, looks);
    contents.set(name, after);
    const held = before.cells.get(name);
    const guards = contentTasks(sheet, looked, now).map((task) => ({
      ...task,
      queue: () => {
        const take = task.queue();
        return () => {
          take();
          refuseChanged(name, looked, (key) => held?.get(key)?.content, now);
        };
      },
    }));
    // Excel spells formulas in its own way; undoing must expect what it made of them.
    return [
      ...lookTasks(sheet, lookPlaces(looked), looks),
      ...guards,
      ...cellTasks(sheet, writes),
      ...contentTasks(sheet, written, after),
    ];
  });
}

function refuseChanged(
  sheet: string,
  looked: readonly { readonly row: number; readonly column: number }[],
  held: (key: number) => CellContent | undefined,
  now: ReadonlyMap<number, ContentNow>,
): void {
  const changed = looked.filter(({ row, column }) => {
    const key = cellKey(row, column);
    const [then, seen] = [held(key), now.get(key)];
    return then !== undefined && seen !== undefined && !sameContent(then, seen.content);
  });
  const places = [...new Set(changed.map(({ row, column }) => nameCell({ sheet, row, column })))];
  if (places.length > 0) throw new HostError("changed-since-read", places);
}
