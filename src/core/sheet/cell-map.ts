import type { CellPlace } from "./recalculate";

const WIDEST = 16_384;

/** Things by the cell that they belong to. */
export class CellMap<T> {
  private readonly sheets = new Map<string, Map<number, T>>();

  get({ sheet, row, column }: CellPlace): T | undefined {
    return this.sheets.get(sheet)?.get(row * WIDEST + column);
  }

  has({ sheet, row, column }: CellPlace): boolean {
    return this.sheets.get(sheet)?.has(row * WIDEST + column) ?? false;
  }

  set({ sheet, row, column }: CellPlace, value: T): void {
    const own = this.sheets.get(sheet);
    if (own) own.set(row * WIDEST + column, value);
    else this.sheets.set(sheet, new Map([[row * WIDEST + column, value]]));
  }
}

/** Groups things by a cell of each; the groups keep their order. */
export function groupByCell<T>(list: Iterable<T>, cellOf: (one: T) => CellPlace): CellMap<T[]> {
  const groups = new CellMap<T[]>();
  for (const one of list) {
    const cell = cellOf(one);
    const group = groups.get(cell);
    if (group) group.push(one);
    else groups.set(cell, [one]);
  }
  return groups;
}
