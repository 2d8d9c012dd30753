import type { ColumnRole, RowKind } from "../../../src/core/finding/report";
import { type Area, columnLetters, toA1 } from "../../../src/core/sheet/address";
import type { Cell, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { codeColumns, makeColumns } from "./columns";
import { planOf } from "./forms";
import { formulaOf } from "./formula";
import { makeHeader } from "./header";
import { type Line, linesOf } from "./lines";
import type { Entry, Law, Model, Ref, Row } from "./model";
import { makeRows } from "./rows";
import { makeSecond } from "./second";
import type { Traits } from "./traits";
import { makeTree } from "./tree";
import { calculate } from "./values";
import { write } from "./write";

/** Something that must hold, by the addresses of its cells; blank cells are left out. */
export interface Holds {
  readonly form: Law["form"];
  readonly result: string;
  readonly terms: readonly (readonly [string, number])[];
  /** It holds, but need not be said. */
  readonly optional?: true;
  /** Other cells may give the same: parts or their totals. */
  readonly loose?: true;
}

/** A worksheet with all that is true about it. */
export interface Laid {
  readonly sheet: SheetSnapshot;
  readonly holds: readonly Holds[];
  /** Parent row by row, as Excel counts. */
  readonly parents: ReadonlyMap<number, number | null>;
  readonly kinds: ReadonlyMap<number, readonly RowKind[]>;
  readonly roles: ReadonlyMap<string, readonly ColumnRole[]>;
  /** Every figure by its address. */
  readonly figures: ReadonlyMap<string, Ref>;
}

export function makeModel(traits: Traits): Model {
  const plan = planOf(traits);
  const columns = makeColumns(traits, plan);
  return { columns, rows: makeRows({ traits, plan, codes: codeColumns(traits) }, makeTree(traits, plan)) };
}

interface Canvas {
  readonly rows: (Cell | undefined)[][];
  readonly merges: Area[];
}

function put(canvas: Canvas, row: number, column: number, cell: Cell): void {
  const cells = (canvas.rows[row] ??= []);
  cells[column] = cell;
}

/** Lays out the worksheet of some traits; a figure may be typed over with another one. */
export function lay(traits: Traits, typedOver?: { ref: Ref; value: number }): Laid {
  const model = makeModel(traits);
  const { mess } = traits;
  const lines = linesOf(model, traits);
  const spacer = mess.blankColumn ? model.columns.findIndex(({ name }) => name.includes(".")) : Infinity;
  const columnAt = (index: number): number => mess.right + index + (index >= spacer ? 1 : 0);
  const columnOf = new Map(model.columns.map((column, index) => [column.name, columnAt(index)]));
  const rowOf = new Map(
    lines.flatMap((line, index) => (line.kind === "row" ? [[line.row.name, mess.down + index] as const] : [])),
  );
  const address = ({ row, column }: Ref): string => toA1(rowOf.get(row) ?? 0, columnOf.get(column) ?? 0);
  const values = calculate(model, traits, typedOver);
  const canvas: Canvas = { rows: [], merges: [] };
  const header = makeHeader(traits, model.columns);
  const width = columnAt(model.columns.length - 1) + 1;
  lines.forEach((line, index) => {
    const row = mess.down + index;
    if (line.kind === "header") putHeader(canvas, header, line.at, { row, columnAt });
    if (line.kind === "words")
      put(
        canvas,
        row,
        line.column === "right"
          ? Math.max(mess.right, width - 3)
          : line.column === "label"
            ? (columnOf.get("label") ?? 0)
            : mess.right,
        { value: line.text, ...(line.bold ? { bold: true as const } : {}) },
      );
    if (line.kind === "row") putRow({ canvas, traits, model, line, row, columnOf, values, address, typedOver });
    if (mess.helper !== "none" && line.kind === "row")
      put(canvas, row, width + 1, { value: mess.helper === "words" ? "ok" : index % 3 === 0 ? 0 : index * 7 });
  });
  const second = makeSecond(traits, {
    below: mess.down + lines.length + 2,
    right: width + 2,
    top: mess.down + lines.findIndex(({ kind }) => kind === "header"),
    left: mess.right,
  });
  for (const [row, column, cell] of second.cells) put(canvas, row, column, cell);
  const sheet = sheetOf(canvas, traits, { lines, columnOf });
  const isFilled = (at: Ref): boolean => values(at) !== undefined;
  const isZero = (at: Ref): boolean => values(at) === 0;
  return {
    sheet,
    holds: [...holdsOf(model, { isFilled, isZero, address }), ...second.holds],
    parents: new Map(
      model.rows
        .filter(isRecord)
        .map((row) => [(rowOf.get(row.name) ?? 0) + 1, row.parent === null ? null : (rowOf.get(row.parent) ?? 0) + 1]),
    ),
    kinds: new Map(model.rows.map((row) => [(rowOf.get(row.name) ?? 0) + 1, row.kinds])),
    roles: new Map(model.columns.map((column) => [columnLetters(columnOf.get(column.name) ?? 0), column.roles])),
    figures: new Map(
      model.rows.flatMap((row) =>
        [...row.cells].flatMap(([column, entry]) => {
          const ref = { row: row.name, column };
          return entry.look !== undefined && typeof values(ref) === "number" ? [[address(ref), ref] as const] : [];
        }),
      ),
    ),
  };
}

function isRecord({ kinds, owner }: Row): boolean {
  return owner === undefined && !kinds.some((kind) => kind === "total" || kind === "average" || kind === "predicate");
}

function putHeader(
  canvas: Canvas,
  header: ReturnType<typeof makeHeader>,
  at: number,
  { row, columnAt }: { row: number; columnAt: (index: number) => number },
): void {
  header.rows[at]?.forEach((text, index) => {
    if (text !== undefined) put(canvas, row, columnAt(index), { value: text, bold: true });
  });
  for (const area of header.merges) {
    if (area.top !== at) continue;
    canvas.merges.push({
      top: row,
      left: columnAt(area.left),
      bottom: row + area.bottom - area.top,
      right: columnAt(area.right),
    });
  }
}

interface RowPlace {
  readonly canvas: Canvas;
  readonly traits: Traits;
  readonly model: Model;
  readonly line: Extract<Line, { kind: "row" }>;
  readonly row: number;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly values: (ref: Ref) => number | string | undefined;
  readonly address: (ref: Ref) => string;
  readonly typedOver: { ref: Ref } | undefined;
}

const FILLS = ["#9BC2E6", "#BDD7EE", "#DDEBF7", "#F2F2F2", "#FFFFFF"];

function putRow(place: RowPlace): void {
  const { canvas, traits, model, line, row, columnOf } = place;
  const { row: source } = line;
  const look = lookOf(source, traits, Math.max(...model.rows.map(({ rank }) => rank)));
  for (const [name, entry] of source.cells) {
    const column = name === "label" && source.wide ? traits.mess.right : columnOf.get(name);
    const cell = column === undefined ? undefined : cellOf(place, name, entry);
    if (column === undefined || cell === undefined) continue;
    const indent = name === "label" && traits.indent === "cell" && source.rank > 0 ? { indent: source.rank } : {};
    put(canvas, row, column, { ...cell, ...look, ...indent });
  }
  canvas.merges.push(...mergesOf(place));
}

function lookOf({ rank, wide, owner }: Row, { bold, fill }: Traits, lowest: number): Partial<Cell> {
  const isAbove = rank < lowest;
  return {
    ...(bold && (isAbove || wide) ? { bold: true as const } : {}),
    ...(fill && isAbove && owner === undefined ? { fill: FILLS[rank] ?? "#FFFFFF" } : {}),
  };
}

/** The words of a total over the columns of words, and money over the rows of further indicators. */
function mergesOf({ traits, model, line: { row: source }, row, columnOf }: RowPlace): readonly Area[] {
  const left = traits.mess.right;
  const words = model.columns.filter(({ name }) => !name.includes(".") && name !== "note").at(-1)?.name ?? "";
  const right = columnOf.get(words) ?? 0;
  const wide = source.wide && traits.merged && right > left ? [{ top: row, left, bottom: row, right }] : [];
  const { spans } = source;
  if (spans === undefined) return wide;
  const tall = [...columnOf].filter(([name]) => name.endsWith(".rp") || name === "label");
  return [...wide, ...tall.map(([, column]) => ({ top: row, left: column, bottom: row + spans, right: column }))];
}

function cellOf(
  { traits, line, values, address, typedOver }: RowPlace,
  column: string,
  entry: Entry,
): Cell | undefined {
  const ref = { row: line.row.name, column };
  const value = values(ref);
  if (value === undefined) return undefined;
  if (typeof value === "string" || entry.look === undefined)
    return { value: line.label !== undefined && column === "label" ? line.label : value };
  const cell = write({ value, look: entry.look, unit: entry.unit }, traits);
  const isOver = typedOver?.ref.row === ref.row && typedOver.ref.column === column;
  const [law] = entry.laws ?? [];
  if (traits.writing !== "formulas" || law === undefined || isOver)
    return traits.mess.wrapped && entry.look === "rp" && line.row.rank > 0 ? wrapped(cell) : cell;
  const formula = formulaOf(law, address, traits.percent === "fraction");
  return formula === undefined ? cell : { ...cell, formula };
}

/** A figure too long for its column breaks before its last digit. */
function wrapped(cell: Cell): Cell {
  const { value } = cell;
  return typeof value === "string" && value.length > 12 && /\d$/.test(value) && Number(value.at(-2)) % 3 === 0
    ? { ...cell, value: `${value.slice(0, -1)} ${value.slice(-1)}` }
    : cell;
}

function sheetOf(
  canvas: Canvas,
  traits: Traits,
  { lines, columnOf }: { lines: readonly Line[]; columnOf: ReadonlyMap<string, number> },
): SheetSnapshot {
  const { mess } = traits;
  const body = lines.flatMap((line, index) => (line.kind === "row" ? [{ line, row: mess.down + index }] : []));
  const outline = new Map(
    body.flatMap(({ line, row }) => (traits.outline && line.row.rank > 0 ? [[row, line.row.rank] as const] : [])),
  );
  const hiddenColumn = mess.hidden ? columnOf.get("prior.rp") : undefined;
  return {
    name: "Evaluasi",
    visibility: "visible",
    rows: Array.from({ length: canvas.rows.length }, (_, row) => canvas.rows[row]),
    columnCount: Math.max(0, ...Array.from(canvas.rows, (row) => (row as unknown[] | undefined)?.length ?? 0)),
    merges: canvas.merges,
    hiddenRows: new Set(mess.hidden ? body.filter((_, index) => index % 5 === 3).map(({ row }) => row) : []),
    hiddenColumns: new Set(hiddenColumn === undefined ? [] : [hiddenColumn]),
    ...(outline.size > 0 ? { outlineLevels: outline } : {}),
  };
}

interface Reader {
  readonly isFilled: (ref: Ref) => boolean;
  readonly isZero: (ref: Ref) => boolean;
  readonly address: (ref: Ref) => string;
}

function holdsOf({ rows, columns }: Model, { isFilled, isZero, address }: Reader): readonly Holds[] {
  const shown = new Set(columns.map(({ name }) => name));
  const hasSections = rows.filter(({ kinds }) => kinds.includes("total")).length > 1;
  return rows.flatMap((row) =>
    [...row.cells].flatMap(([column, { laws = [], also }]) => {
      const result = { row: row.name, column };
      if (!isFilled(result) || !shown.has(column)) return [];
      return [...laws, ...(also ? [also] : [])].flatMap((law): Holds[] => {
        const all = termsOf(law).filter(([ref]) => isFilled(ref));
        // Where everything is nothing, nothing needs saying.
        const silent = law === also || [result, ...all.map(([ref]) => ref)].every(isZero);
        const terms = all.map(([ref, sign]) => [address(ref), sign] as const);
        return terms.length === 0
          ? []
          : [
              {
                form: law.form,
                result: address(result),
                terms,
                ...(silent ? { optional: true as const } : {}),
                ...(law.form === "mean" || (hasSections && row.name === "total") ? { loose: true as const } : {}),
              },
            ];
      });
    }),
  );
}

function termsOf(law: Law): readonly (readonly [Ref, number])[] {
  const each = (refs: readonly Ref[]): readonly (readonly [Ref, number])[] => refs.map((ref) => [ref, 1]);
  switch (law.form) {
    case "linear":
      return law.terms;
    case "ratio":
      return each([...law.above, ...law.below]);
    case "mean":
      return each(law.of);
    case "product":
      return each(law.factors);
    case "band":
      return each([law.of]);
  }
}
