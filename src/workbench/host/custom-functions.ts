import { isError, type Operand, type Scalar, arrayOf, gridOf } from "../../core/sheet/formula-value";
import type { CellPlace } from "../../core/sheet/recalculate";
import { hostObject, type HostObject } from "./host-object";
import type { EventEntry } from "./protocol";

/** What an add-in's manifest and `functions.json` say of its functions. */
export interface FunctionMetadata {
  /** Before the point in a formula, e.g. CERMAT. */
  readonly namespace: string;
  readonly functions: readonly { readonly id: string; readonly name: string }[];
}

interface Call {
  readonly key: string;
  /** Formulas that wait for the result. */
  readonly cells: Map<string, CellPlace>;
}

/** Category and type of the messages by which Excel calls a function of an add-in. */
const CATEGORY = 1;
const INVOKE = 1000;
/** The function can be given errors. */
const TAKES_ERRORS = 4;
const SERVICE = "Microsoft.ExcelServices.CustomFunctions";
const MOST_RESULTS = 5000;
/** The library's numbers of errors. */
const ERRORS: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!" };
const BUSY: Scalar = { error: "#BUSY!" };

/**
 * Functions that an add-in gives to the sheet: called over the library's own channel, their results kept, so that a
 * formula shows #BUSY! until its answer is there, as in Excel.
 */
export class CustomFunctions {
  private metadata: FunctionMetadata | undefined;
  private ready = false;
  private serial = 0;
  private readonly results = new Map<string, Operand>();
  private readonly calls = new Map<number, Call>();
  private readonly waiting: EventEntry[] = [];

  constructor(
    private readonly send: (entries: readonly EventEntry[]) => void,
    private readonly recalculate: (cells: readonly CellPlace[]) => void,
  ) {}

  /** Makes the functions known, as installing an add-in does. */
  register(metadata: FunctionMetadata): void {
    this.metadata = metadata;
  }

  /** The result of a function for a formula, #BUSY! while it is awaited; undefined for functions of nobody here. */
  call(name: string, args: readonly Operand[], cell: CellPlace): Operand | undefined {
    const id = this.idOf(name);
    if (id === undefined) return undefined;
    const values = args.map(valuesOf);
    const key = JSON.stringify([id, values]);
    const known = this.results.get(key);
    if (known !== undefined) return known;
    const place = `${cell.sheet}!${cell.row},${cell.column}`;
    const open = [...this.calls.values()].find((call) => call.key === key);
    if (open) open.cells.set(place, cell);
    else this.ask(id, values, { key, cells: new Map([[place, cell]]) });
    return BUSY;
  }

  /** The service by which the library says that it is ready and hands over results, or undefined when another is named. */
  service(name: string): HostObject | undefined {
    if (name !== SERVICE) return undefined;
    const take = (_: string, [results]: readonly unknown[]): null => {
      this.take(Array.isArray(results) ? (results as readonly unknown[]) : []);
      return null;
    };
    const begin = (): null => {
      this.ready = true;
      const entries = this.waiting.splice(0);
      if (entries.length > 0) this.send(entries);
      return null;
    };
    const methods = {
      _SetOsfControlContainerReadyForCustomFunctions: begin,
      setInvocationArrayResults: take,
    };
    return hostObject({ name: "_CustomFunctions", methods }, name);
  }

  private idOf(name: string): string | undefined {
    const prefix = `${this.metadata?.namespace ?? ""}.`.toUpperCase();
    const upper = name.toUpperCase();
    if (!this.metadata || !upper.startsWith(prefix)) return undefined;
    return this.metadata.functions.find((each) => each.name.toUpperCase() === upper.slice(prefix.length))?.id;
  }

  private ask(id: string, values: readonly unknown[], call: Call): void {
    this.serial += 1;
    this.calls.set(this.serial, call);
    const [cell] = call.cells.values();
    const message = JSON.stringify([
      this.serial,
      id,
      values,
      cell ? `${cell.sheet}!R${cell.row}C${cell.column}` : "",
      TAKES_ERRORS,
    ]);
    const entry: EventEntry = [CATEGORY, INVOKE, "", message, String(this.serial), false];
    if (this.ready) this.send([entry]);
    else this.waiting.push(entry);
  }

  private take(results: readonly unknown[]): void {
    const cells: CellPlace[] = [];
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      const [id, succeeded, value, code] = result as readonly unknown[];
      const call = this.calls.get(Number(id));
      if (!call) continue;
      this.calls.delete(Number(id));
      if (this.results.size >= MOST_RESULTS) this.results.clear();
      this.results.set(call.key, succeeded === true ? operandOf(value) : { error: ERRORS[Number(code)] ?? "#VALUE!" });
      cells.push(...call.cells.values());
    }
    if (cells.length > 0) this.recalculate(cells);
  }
}

/** An argument as it goes over the wire: rows of values, of whole columns only those in use. */
function valuesOf(arg: Operand): unknown {
  const grid = gridOf(arg);
  if (isError(grid)) return [[wireValue(grid)]];
  return Array.from({ length: Math.max(1, Math.min(grid.rows, grid.usedRows)) }, (_, row) =>
    Array.from({ length: Math.max(1, Math.min(grid.columns, grid.usedColumns)) }, (_none, column) =>
      wireValue(grid.at(row, column)),
    ),
  );
}

function wireValue(value: Scalar): unknown {
  return isError(value) ? { type: "CustomFunctionError", code: value.error } : value;
}

function operandOf(value: unknown): Operand {
  if (!Array.isArray(value)) return scalarOf(value);
  return arrayOf(value.map((row: unknown) => (Array.isArray(row) ? row.map(scalarOf) : [scalarOf(row)])));
}

function scalarOf(value: unknown): Scalar {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const code = typeof value === "object" && value !== null && "code" in value ? value.code : undefined;
  return typeof code === "string" ? { error: code } : null;
}
