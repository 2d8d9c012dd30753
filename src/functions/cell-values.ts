import type { Bilingual } from "../core/finding/report";

/** Excel's own names of the errors that the functions give. */
export type ErrorCode = "#VALUE!" | "#NUM!" | "#N/A" | "#DIV/0!";

/** An Excel error in place of a value; Excel shows its words for #VALUE! and #N/A only. */
export class CellFault {
  constructor(
    readonly code: string,
    readonly message?: Bilingual,
  ) {}
}

/** What a function gives back for one cell. */
export type CellResult = string | number | CellFault;

/** What Excel hands over for one cell; null, undefined and "" are blank. */
export type CellInput = unknown;

/** An argument as Excel hands it over: a range by rows, one value, or nothing where it was left out. */
export type Argument = unknown;

type Rows = readonly (readonly CellInput[])[];

export function fault(code: ErrorCode, id?: string, en?: string): CellFault {
  return new CellFault(code, id === undefined || en === undefined ? undefined : { id, en });
}

/** The error that an input cell holds, so that it is passed on as it is. */
export function inputFault(value: CellInput): CellFault | undefined {
  if (typeof value !== "object" || value === null || !("code" in value)) return undefined;
  return new CellFault(String(value.code));
}

export function isBlank(value: CellInput): boolean {
  return value === null || value === undefined || value === "";
}

/** Rows of an argument; one value is a range of one cell. */
function rowsOf(argument: Argument): Rows {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown) => (Array.isArray(row) ? (row as readonly CellInput[]) : [row]));
}

export function cellsOf(argument: Argument): readonly CellInput[] {
  return rowsOf(argument).flat();
}

/**
 * Works cell by cell over ranges as Excel's own functions do: one value, row or column is repeated over the others;
 * where one of several ranges is too short the result is #N/A.
 */
export function cellByCell(
  args: readonly Argument[],
  work: (...values: readonly CellInput[]) => CellResult,
): readonly (readonly CellResult[])[] {
  const ranges = args.map(rowsOf);
  const height = Math.max(...ranges.map((rows) => rows.length));
  const width = Math.max(...ranges.map((rows) => rows[0]?.length ?? 1));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_none, column) => {
      const values: CellInput[] = [];
      for (const rows of ranges) {
        const line = rows[rows.length === 1 ? 0 : row];
        const index = line?.length === 1 ? 0 : column;
        if (!line || index >= line.length) return fault("#N/A");
        values.push(line[index]);
      }
      return work(...values);
    }),
  );
}
