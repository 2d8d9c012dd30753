import type { Area } from "../sheet/address";
import { anchorOf, makeRowFinder, wordsOfRow } from "../table/anchor";
import { type RowAnchor, CHOICES } from "../table/correction";
import { makeGrid } from "../table/grid";
import type { Table } from "../table/table";
import { type ChosenCapaian, CHOICE_VALUES, type RowChoice, readChoices } from "./choices";

/** Key of the workbook's settings under which the choices of "Tulis capaian" are kept. */
export const CAPAIAN_KEY = "capaian";

/** What a person has chosen for one table, and how that table is found again. */
export interface StoredChoices {
  readonly sheet: string;
  /** First header row of the table. */
  readonly at: RowAnchor;
  /** Leftmost column of the table, from 0, for tables side by side. */
  readonly left: number;
  readonly choices: ChosenCapaian;
  readonly rows: readonly (RowChoice & { readonly at: RowAnchor })[];
}

/** Choices at the rows where they belong now. */
export interface PlacedChoices {
  readonly choices: ChosenCapaian;
  readonly rows: ReadonlyMap<number, RowChoice>;
}

/** Reads the choices that a workbook keeps; what is none is left out, never thrown. */
export function readStoredChoices(settings: Readonly<Record<string, string>>): readonly StoredChoices[] {
  const json = settings[CAPAIAN_KEY];
  const stored = json === undefined ? undefined : parse(json);
  if (!isRecord(stored) || stored["version"] !== 1 || !Array.isArray(stored["tables"])) return [];
  return (stored["tables"] as readonly unknown[]).flatMap(readTable);
}

/** The choices as the setting keeps them; null when there are none to keep. */
export function writeStoredChoices(stored: readonly StoredChoices[]): string | null {
  const said = stored.filter(({ choices, rows }) => Object.keys(choices).length > 0 || rows.length > 0);
  return said.length === 0 ? null : JSON.stringify({ version: 1, tables: said });
}

/** A table's choices in the form in which they can be found again. */
export function anchorChoices(sheet: Table["sheet"], area: Area, placed: PlacedChoices): StoredChoices {
  const grid = makeGrid(sheet);
  const rows = [...placed.rows].map(([row, choice]) => ({ ...choice, at: anchorOf(grid, row) }));
  return { sheet: sheet.name, at: anchorOf(grid, area.top), left: area.left, choices: placed.choices, rows };
}

/** The choices of each table of a sheet, in their order; found by the words of the first header row. */
export function placeChoices(
  tables: readonly Table[],
  stored: readonly StoredChoices[],
): readonly (PlacedChoices | undefined)[] {
  const [first] = tables;
  if (!first || stored.length === 0) return tables.map(() => undefined);
  const grid = makeGrid(first.sheet);
  const find = makeRowFinder(grid);
  const placed = new Map<number, PlacedChoices>();
  for (const one of stored) {
    const words = one.at.words.join("\u0000");
    const index = tables
      .map(({ area }, place) => ({ place, area, same: wordsOfRow(grid, area.top).join("\u0000") === words }))
      .filter(({ place, same }) => same && !placed.has(place))
      .sort((a, b) => distance(a.area, one) - distance(b.area, one))[0]?.place;
    const table = index === undefined ? undefined : tables[index];
    if (index === undefined || !table) continue;
    const rows = one.rows.flatMap(({ at, ...choice }) => {
      const row = find(at);
      return row !== undefined && row >= table.area.top && row <= table.area.bottom ? [[row, choice] as const] : [];
    });
    placed.set(index, { choices: one.choices, rows: new Map(rows) });
  }
  return tables.map((_, index) => placed.get(index));
}

/** Whether two entries speak of the same table of one reading of the workbook. */
export function samePlace(one: StoredChoices, other: StoredChoices): boolean {
  return (
    one.sheet === other.sheet &&
    one.left === other.left &&
    one.at.words.join("\u0000") === other.at.words.join("\u0000") &&
    one.at.above.join("\u0000") === other.at.above.join("\u0000")
  );
}

function distance({ top, left }: Area, { at, left: was }: StoredChoices): number {
  return Math.abs(top + 1 - at.row) + Math.abs(left - was) / 1000;
}

function readTable(entry: unknown): readonly StoredChoices[] {
  if (!isRecord(entry) || typeof entry["sheet"] !== "string" || !isAnchor(entry["at"])) return [];
  const { left, rows } = entry;
  const list: readonly unknown[] = Array.isArray(rows) ? rows : [];
  return [
    {
      sheet: entry["sheet"],
      at: entry["at"],
      left: typeof left === "number" && Number.isInteger(left) && left >= 0 ? left : 0,
      choices: readChoices(entry["choices"]),
      rows: list.flatMap(readRow),
    },
  ];
}

function readRow(entry: unknown): StoredChoices["rows"] {
  if (!isRecord(entry) || !isAnchor(entry["at"])) return [];
  const mode = CHOICES.mode.find((one) => one === entry["mode"]);
  const direction = CHOICE_VALUES.direction.find((one) => one === entry["direction"]);
  if (!mode && (!direction || direction === "infer")) return [];
  return [{ at: entry["at"], ...(mode && { mode }), ...(direction && direction !== "infer" && { direction }) }];
}

function isAnchor(value: unknown): value is RowAnchor {
  const texts = (list: unknown): boolean => Array.isArray(list) && list.every((text) => typeof text === "string");
  return (
    isRecord(value) &&
    typeof value["row"] === "number" &&
    Number.isInteger(value["row"]) &&
    value["row"] >= 1 &&
    texts(value["words"]) &&
    texts(value["above"])
  );
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
