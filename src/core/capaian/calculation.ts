import { toA1 } from "../sheet/address";

/** A calculation that is written as a formula and worked out exactly, so that both can never part. */
export type Calculation =
  | { readonly does: "cell"; readonly row: number; readonly column: number; readonly fixedRow?: true }
  | {
      readonly does: "range";
      readonly top: number;
      readonly bottom: number;
      readonly left: number;
      readonly right: number;
    }
  /** A decimal number in machine form. */
  | { readonly does: "number"; readonly plain: string }
  | { readonly does: "text"; readonly text: string }
  | { readonly does: "call"; readonly name: FunctionName; readonly args: readonly Calculation[] }
  | { readonly does: "operate"; readonly operator: Operator; readonly left: Calculation; readonly right: Calculation };

export type FunctionName =
  "AND" | "AVERAGE" | "COUNT" | "IF" | "ISNUMBER" | "MAX" | "MIN" | "NOT" | "OR" | "ROUND" | "SUM";

export type Operator = "+" | "-" | "*" | "/" | "=" | ">=" | ">";

const BINDS: Readonly<Record<Operator, number>> = { "=": 1, ">=": 1, ">": 1, "+": 2, "-": 2, "*": 3, "/": 3 };

export function cell(row: number, column: number): Calculation {
  return { does: "cell", row, column };
}

export function number(plain: string): Calculation {
  return { does: "number", plain };
}

export function text(words: string): Calculation {
  return { does: "text", text: words };
}

export function call(name: FunctionName, ...args: readonly Calculation[]): Calculation {
  return { does: "call", name, args };
}

export function operate(left: Calculation, operator: Operator, right: Calculation): Calculation {
  return { does: "operate", operator, left, right };
}

/** Cells of one row as the shortest list: a range where they stand side by side. */
export function cellsOfRow(row: number, columns: readonly number[]): readonly Calculation[] {
  const first = columns[0] ?? 0;
  const beside = columns.length > 1 && columns.every((column, index) => column === first + index);
  if (beside) return [{ does: "range", top: row, bottom: row, left: first, right: first + columns.length - 1 }];
  return columns.map((column) => cell(row, column));
}

/** Cells of one column as ranges over rows that follow each other. */
export function cellsOfColumn(column: number, rows: readonly number[]): readonly Calculation[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs.map(({ top, bottom }) =>
    top === bottom ? cell(top, column) : { does: "range", top, bottom, left: column, right: column },
  );
}

/** The calculation as a formula in English A1 notation: relative, of its own sheet, free of locale. */
export function formulaOf(calculation: Calculation): string {
  return `=${write(calculation)}`;
}

function write(calculation: Calculation): string {
  switch (calculation.does) {
    case "cell":
      return calculation.fixedRow
        ? toA1(calculation.row, calculation.column).replace(/(\d+)$/, "$$$1")
        : toA1(calculation.row, calculation.column);
    case "range":
      return `${toA1(calculation.top, calculation.left)}:${toA1(calculation.bottom, calculation.right)}`;
    case "number":
      return calculation.plain;
    case "text":
      return `"${calculation.text.replaceAll('"', '""')}"`;
    case "call":
      return `${calculation.name}(${calculation.args.map(write).join(",")})`;
    case "operate": {
      const { operator, left, right } = calculation;
      return `${within(left, BINDS[operator])}${operator}${within(right, BINDS[operator] + (operator === "-" || operator === "/" ? 1 : 0))}`;
    }
  }
}

function within(calculation: Calculation, binds: number): string {
  const loose = calculation.does === "operate" && BINDS[calculation.operator] < binds;
  return loose ? `(${write(calculation)})` : write(calculation);
}
