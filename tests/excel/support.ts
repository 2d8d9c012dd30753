import { parseA1, parseArea } from "../../src/core/sheet/address";
import type { Edit, SetCell } from "../../src/core/sheet/edit";
import type { Mark, Severity } from "../../src/core/sheet/mark";
import { HostError, type HostErrorCode, type WorkbookPort } from "../../src/core/sheet/workbook-port";
import { openExcelPort } from "../../src/excel/composition";
import type { WorkbookState } from "../../src/workbench/host/model/book";
import type { CellData, SheetState } from "../../src/workbench/host/model/sheet";
import type { WorkbookModel } from "../../src/workbench/host/model/workbook";
import { modelOf, startOffice, type StartedOffice, type StartOptions } from "../support/office";

export type Cells = Readonly<Record<string, CellData | string | number>>;

/** A worksheet from cells by their addresses. */
export function sheetState(name: string, cells: Cells, more: Partial<SheetState> = {}): SheetState {
  const entries = Object.entries(cells).map(([address, content]) => {
    const { row, column } = parseA1(address)!;
    return [row, column, typeof content === "object" ? content : { value: content }] as const;
  });
  return { id: `{${name}}`, name, cells: entries, ...more };
}

export function workbook(...sheets: readonly SheetState[]): WorkbookState {
  return { name: "Renja.xlsx", sheets };
}

export interface Desk {
  readonly office: StartedOffice;
  readonly model: WorkbookModel;
  readonly port: WorkbookPort;
}

let open: StartedOffice | undefined;

/** Opens a workbook in the simulated Excel and puts our port on it; the desk of the test before is cleared. */
export async function openDesk(state: WorkbookState, options: Omit<StartOptions, "model"> = {}): Promise<Desk> {
  await clearDesk();
  const office = await startOffice({ ...options, model: modelOf(state) });
  open = office;
  const port = await openExcelPort();
  office.host.reset();
  return { office, model: office.model, port };
}

export async function clearDesk(): Promise<void> {
  await open?.stop();
  open = undefined;
}

export function setCell(sheet: string, address: string, change: Pick<SetCell, "expect" | "content"> & Partial<SetCell>): SetCell {
  return { kind: "set-cell", sheet, ...parseA1(address)!, ...change };
}

export function mark(address: string, text: string, more: { sheet?: string; severity?: Severity; id?: string } = {}): Mark {
  const { sheet = "Data", severity = "error", id = `${sheet}!${address}` } = more;
  return { id, sheet, ...parseA1(address)!, severity, text };
}

export const adding = (...marks: readonly Mark[]): Edit[] => marks.map((each) => ({ kind: "add-mark", mark: each }));
export const removing = (...marks: readonly Mark[]): Edit[] => marks.map((each) => ({ kind: "remove-mark", mark: each }));

/** The code and places of the HostError with which a promise rejects. */
export async function refusal(promise: Promise<unknown>): Promise<{ code: HostErrorCode; places: readonly string[] }> {
  try {
    await promise;
  } catch (cause) {
    if (cause instanceof HostError) return { code: cause.code, places: cause.places };
    throw cause;
  }
  throw new Error("Nothing was refused.");
}

/** Areas that carry a colour of ours, by the colour. */
export function colours(model: WorkbookModel, sheet = "Data"): Record<string, string> {
  const formats = model.requireSheet(sheet).conditionalFormats.filter(({ rule }) => rule.type === "Custom" && rule.formula === '=N("cermat")=0');
  return Object.fromEntries(formats.map(({ style, areas }) => [style.fill?.color.rgb ?? "", areas.map(named).join(",")]));
}

/** Comments of a sheet as `A1: words > reply`. */
export function comments(model: WorkbookModel, sheet = "Data"): string[] {
  const { id } = model.requireSheet(sheet);
  return model.comments
    .filter((comment) => comment.sheetId === id)
    .map(({ row, column, content, replies }) => `${named({ top: row, bottom: row, left: column, right: column })}: ${[content, ...replies.map((reply) => reply.content)].join(" > ")}`)
    .sort();
}

export const area = (address: string) => parseArea(address)!;

function named({ top, left, bottom, right }: NonNullable<ReturnType<typeof parseArea>>): string {
  const cell = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${String(row + 1)}`;
  return top === bottom && left === right ? cell(top, left) : `${cell(top, left)}:${cell(bottom, right)}`;
}
