import { readSettings } from "../core/settings/read-settings";
import { type Area, toA1 } from "../core/sheet/address";
import type { Applied, Edit } from "../core/sheet/edit";
import type { Mark, Note } from "../core/sheet/mark";
import { colourOf } from "../core/sheet/mark-style";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { HostError, type RunOptions, type WorkbookPort } from "../core/sheet/workbook-port";

/** The cells that a reviewer has selected, by area. */
export interface Selected {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** More cells than these are no place for one note. */
const MOST_CELLS = 2_000;

/** What is selected in the workbook now; undefined when no cells are. Rejects with HostError. */
export async function readSelected(port: WorkbookPort, options: RunOptions = {}): Promise<Selected | undefined> {
  const { focus } = await port.read({ kind: "selection" }, options);
  return focus && { sheet: focus.sheet, areas: focus.areas ?? [focus.area] };
}

/** Puts a note on the selected cells, one for each area: words on its first cell, colour on all. Rejects with HostError. */
export async function addNotes(
  port: WorkbookPort,
  { sheet, areas }: Selected,
  { text, time }: { readonly text: string; readonly time: number },
  options: RunOptions = {},
): Promise<Applied> {
  const cells = areas.reduce((sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  if (cells > MOST_CELLS) throw new HostError("too-large", [sheet]);
  const { notes = [], settings } = await port.read({ kind: "sheet" }, options);
  const taken = new Set(notes.map(({ id }) => id));
  const edits = areas.map((area): Edit => {
    const { top: row, left: column } = area;
    const id = freeId(`note ${toA1(row, column)} ${time.toString(36)}`, taken);
    taken.add(id);
    const note = { done: false, time: new Date(time).toISOString(), ...sizeOf(area) };
    return {
      kind: "add-mark",
      mark: coloured({ id, sheet, row, column, severity: "info", text: text.trim(), note }, settings),
    };
  });
  return port.apply(edits, options);
}

/** Puts a note away or takes it up again. Rejects with HostError. */
export function markNoteDone(
  port: WorkbookPort,
  note: Note,
  done: boolean,
  options: RunOptions = {},
): Promise<Applied> {
  return port.apply([{ kind: "add-mark", mark: { ...note, note: { ...note.note, done } } }], options);
}

/** Takes a note off its cells: exactly what was added, unless somebody has answered it since. Rejects with HostError. */
export function removeNote(port: WorkbookPort, note: Note, options: RunOptions = {}): Promise<Applied> {
  return port.apply([{ kind: "remove-mark", mark: note }], options);
}

function sizeOf({ top, bottom, left, right }: Area): { readonly rows?: number; readonly columns?: number } {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  return { ...(rows > 1 && { rows }), ...(columns > 1 && { columns }) };
}

/** A note names its colour only where the workbook's settings choose another than the product's. */
function coloured(mark: Mark, settings: WorkbookSnapshot["settings"]): Mark {
  const colour = readSettings(settings).settings.colours.note;
  return colour === colourOf(mark) ? mark : { ...mark, colour };
}

function freeId(base: string, taken: ReadonlySet<string>): string {
  let id = base;
  for (let copy = 2; taken.has(id); copy++) id = `${base}~${String(copy)}`;
  return id;
}
