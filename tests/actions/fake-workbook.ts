import { parseArea, toA1, type Area } from "../../src/core/sheet/address";
import type { CellContent, Edit } from "../../src/core/sheet/edit";
import type { Mark } from "../../src/core/sheet/mark";
import type { NewSheet } from "../../src/core/sheet/new-sheet";
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { HostError, type Scope, type WorkbookPort } from "../../src/core/sheet/workbook-port";

/** A worksheet of rows of plain values; null is a blank cell, text that begins with `=` a formula. */
export function sheetOf(name: string, rows: readonly (readonly (CellValue | null)[])[]): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    rows: rows.map((row) => row.map((value) => (value === null ? undefined : cellOf(value)))),
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

export function workbookOf(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { name: "uji.xlsx", sheets, readOnly: false, marks: [], settings: {} };
}

/** A workbook in memory behind the port: keeps cells and marks, checks preconditions, can be told to refuse. */
export interface FakeWorkbook extends WorkbookPort {
  readonly reads: Scope[];
  readonly applied: (readonly Edit[])[];
  readonly revealed: string[];
  marks(): readonly Mark[];
  /** Worksheets of our own that were written. */
  written(): readonly NewSheet[];
  /** What a cell holds, as content. */
  content(sheet: string, cell: string): CellContent;
  /** Another hand changes a cell; watchers hear of it. */
  change(sheet: string, cell: string, content: CellContent): void;
  /** A person selects a cell in the workbook. */
  select(sheet: string, cell: string): void;
  /** The next read or apply rejects with this. */
  refuseNext(error: HostError): void;
  /** Reads wait until they are let go or aborted. */
  holdReads(): () => void;
}

export function fakeWorkbook(initial: WorkbookSnapshot): FakeWorkbook {
  const contents = new Map<string, CellContent>();
  for (const sheet of initial.sheets) {
    sheet.rows.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (cell) contents.set(`${sheet.name}!${toA1(r, c)}`, contentOf(cell));
      }),
    );
  }
  let marks = [...initial.marks];
  const settings = new Map(Object.entries(initial.settings));
  const written = new Map<string, NewSheet>();
  let refusal: HostError | undefined;
  let gate: Promise<void> | undefined;
  const watchers = new Set<(change: { sheet: string; area: undefined }) => void>();
  const selectionWatchers = new Set<(place: { sheet: string; area: Area }) => void>();
  const refuse = (): void => {
    const error = refusal;
    refusal = undefined;
    if (error) throw error;
  };
  const at = (key: string): CellContent => contents.get(key) ?? null;

  const applyOne = (edit: Edit): Edit | undefined => {
    if (edit.kind === "add-mark") {
      marks.push(edit.mark);
      return { kind: "remove-mark", mark: edit.mark };
    }
    if (edit.kind === "remove-mark") {
      marks = marks.filter(({ id }) => id !== edit.mark.id);
      return { kind: "add-mark", mark: edit.mark };
    }
    if (edit.kind === "set-setting") {
      if (edit.json === null) settings.delete(edit.key);
      else settings.set(edit.key, edit.json);
      return { ...edit, expect: edit.json, json: edit.expect };
    }
    if (edit.kind === "add-sheet") {
      written.set(edit.sheet.name, edit.sheet);
      return { kind: "remove-sheet", sheet: edit.sheet };
    }
    if (edit.kind === "remove-sheet") {
      written.delete(edit.sheet.name);
      return { kind: "add-sheet", sheet: edit.sheet };
    }
    if (edit.kind !== "set-cell") return undefined;
    const key = `${edit.sheet}!${toA1(edit.row, edit.column)}`;
    const before = at(key);
    contents.set(key, edit.content);
    return { ...edit, expect: edit.content, content: before };
  };

  const port: FakeWorkbook = {
    reads: [],
    applied: [],
    revealed: [],
    marks: () => marks,
    written: () => [...written.values()],
    content: (sheet, cell) => at(`${sheet}!${cell}`),
    change: (sheet, cell, content) => {
      contents.set(`${sheet}!${cell}`, content);
      for (const watcher of watchers) watcher({ sheet, area: undefined });
    },
    select: (sheet, cell) => {
      const area = parseArea(cell);
      if (area) for (const watcher of selectionWatchers) watcher({ sheet, area });
    },
    refuseNext: (error) => {
      refusal = error;
    },
    holdReads: () => {
      let letGo = (): void => undefined;
      gate = new Promise((resolve) => {
        letGo = () => {
          gate = undefined;
          resolve();
        };
      });
      return () => {
        letGo();
      };
    },
    read: async (scope, options = {}) => {
      port.reads.push(scope);
      refuse();
      options.onProgress?.({ phase: "reading", done: 1, total: 2 });
      if (gate) await Promise.race([gate, aborted(options.signal)]);
      if (options.signal?.aborted) throw new HostError("cancelled");
      return { ...initial, marks, settings: Object.fromEntries(settings) };
    },
    apply: (edits) =>
      Promise.resolve().then(() => {
        refuse();
        const broken = edits.flatMap((edit) => {
          if (edit.kind !== "set-cell" && edit.kind !== "expect-cell") return [];
          const place = `${edit.sheet}!${toA1(edit.row, edit.column)}`;
          return JSON.stringify(at(place)) === JSON.stringify(edit.expect) ? [] : [place];
        });
        if (broken.length > 0) throw new HostError("changed-since-read", broken);
        port.applied.push(edits);
        const inverse = edits.map(applyOne).filter((edit) => edit !== undefined);
        return { inverse: inverse.reverse(), leftAlone: [], withoutComment: 0 };
      }),
    reveal: (sheet, area) =>
      Promise.resolve().then(() => {
        refuse();
        port.revealed.push(`${sheet}!${toA1(area.top, area.left)}`);
      }),
    watchSelection: (listener) => {
      selectionWatchers.add(listener);
      return Promise.resolve(() => {
        selectionWatchers.delete(listener);
        return Promise.resolve();
      });
    },
    watch: (listener) => {
      watchers.add(listener);
      return Promise.resolve(() => {
        watchers.delete(listener);
        return Promise.resolve();
      });
    },
  };
  return port;
}

function cellOf(value: CellValue): Cell {
  return typeof value === "string" && value.startsWith("=") ? { value: 0, formula: value } : { value };
}

function contentOf(cell: Cell): CellContent {
  return cell.formula === undefined ? { value: cell.value } : { formula: cell.formula };
}

function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    signal?.addEventListener("abort", () => {
      resolve();
    });
  });
}
