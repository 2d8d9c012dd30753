import type { Area } from "../../../src/core/sheet/address";
import type { Column } from "./model";
import type { Traits } from "./traits";

/** Header rows from top to bottom, as texts by column, and their merged areas counted from the header's first cell. */
export interface Header {
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  readonly merges: readonly Area[];
}

export function makeHeader(traits: Traits, columns: readonly Column[]): Header {
  const byMonth = traits.form === "months" || traits.form === "cash plan";
  const paths = columns.map((column) =>
    stretch(pathOf(column), { leaf: column.leaf, depth: traits.headerDepth, byMonth }),
  );
  const rows: (string | number | undefined)[][] = Array.from({ length: traits.headerDepth }, () =>
    columns.map(() => undefined),
  );
  const merges: Area[] = [];
  columns.forEach((_, at) => {
    for (let row = 0; row < traits.headerDepth; row++) {
      const text = paths[at]?.[row] ?? "";
      if (row > 0 && paths[at]?.[row - 1] === text) continue;
      if (at > 0 && isSame(paths, at - 1, at, row)) continue;
      rows[row]![at] = text;
      let right = at;
      while (isSame(paths, at, right + 1, row)) right++;
      let bottom = row;
      while (paths[at]?.[bottom + 1] === text) bottom++;
      if (right > at || bottom > row) merges.push({ top: row, left: at, bottom, right });
    }
  });
  const numbered = withNumbers(traits, columns, { rows, merges });
  return traits.merged ? numbered : { ...numbered, merges: [] };
}

function isSame(paths: readonly (readonly string[])[], a: number, b: number, row: number): boolean {
  const [left, right] = [paths[a], paths[b]];
  return (
    left !== undefined && right !== undefined && left.slice(0, row + 1).join("|") === right.slice(0, row + 1).join("|")
  );
}

function pathOf({ words, leaf }: Column): readonly string[] {
  return leaf === undefined ? words : [...words, leaf];
}

/** The path over so many rows: words are joined where rows lack, and repeated downwards where there are more. */
function stretch(
  path: readonly string[],
  { leaf, depth, byMonth }: { leaf: string | undefined; depth: number; byMonth: boolean },
): readonly string[] {
  // Months say enough by themselves.
  if (byMonth && path.length > depth) return path.slice(-depth);
  if (path.length > depth) {
    const joined = path.slice(0, path.length - depth + 1);
    return [join(joined), ...path.slice(path.length - depth + 1)];
  }
  const missing = depth - path.length;
  const head = leaf === undefined ? path : path.slice(0, -1);
  const filled = [...head, ...Array<string>(missing).fill(head.at(-1) ?? "")];
  return leaf === undefined ? filled : [...filled, leaf];
}

/** One text of several: the currency comes last. */
function join(words: readonly string[]): string {
  const all = words.join(" ");
  return all.includes(" (Rp) ") ? `${all.replace(" (Rp) ", " ")} (Rp)` : all;
}

/** The row of column numbers: below all, or between the words and the row of K and Rp. */
function withNumbers(traits: Traits, columns: readonly Column[], header: Header): Header {
  if (traits.numberRow === "none") return header;
  const { row, merges } = numberRow(traits, columns);
  const last = header.rows.length;
  if (!traits.measuresBelowNumbers || !columns.some(({ leaf }) => leaf !== undefined)) {
    return {
      rows: [...header.rows, row],
      merges: [...header.merges, ...merges.map((area) => ({ ...area, top: last, bottom: last }))],
    };
  }
  const above = header.merges.flatMap((area) => {
    if (area.bottom < last - 1) return [area];
    const cut = { ...area, bottom: last - 2 };
    return cut.bottom >= cut.top && (cut.bottom > cut.top || cut.right > cut.left) ? [cut] : [];
  });
  const numbers = merges.map((area) => ({ ...area, top: last - 1, bottom: last - 1 }));
  const tall = columns.flatMap(({ leaf }, at) =>
    leaf === undefined && row[at] !== undefined
      ? [{ top: last - 1, left: at, bottom: last, right: numbers.find(({ left }) => left === at)?.right ?? at }]
      : [],
  );
  const wide = numbers.filter(({ left }) => columns[left]?.leaf !== undefined);
  return { rows: [...header.rows.slice(0, -1), row, header.rows.at(-1) ?? []], merges: [...above, ...wide, ...tall] };
}

interface NumberRow {
  readonly row: readonly (string | number | undefined)[];
  readonly merges: readonly Omit<Area, "top" | "bottom">[];
}

/** Columns of one group share a number where a header cell spans them. */
function numberRow(traits: Traits, columns: readonly Column[]): NumberRow {
  const shared = traits.headerDepth > 1;
  const starts = columns.map((column, at) =>
    shared || column.group === "code" ? columns.findIndex(({ group }) => group === column.group) : at,
  );
  const order = [...new Set(starts)];
  const numberOf = (at: number): number => order.indexOf(starts[at] ?? at) + 1;
  const merges: Omit<Area, "top" | "bottom">[] = [];
  const row = columns.map((column, at): string | number | undefined => {
    if (starts[at] !== at) return undefined;
    const right = starts.lastIndexOf(at);
    if (right > at) merges.push({ left: at, right });
    return entry(traits, column, { number: numberOf(at), numberOf, columns });
  });
  return { row, merges };
}

interface Numbers {
  readonly number: number;
  readonly numberOf: (at: number) => number;
  readonly columns: readonly Column[];
}

function entry(traits: Traits, column: Column, { number, numberOf, columns }: Numbers): string | number {
  const formula = column.says && says(traits, column, { number, numberOf, columns });
  if (formula !== undefined) return `${number}${traits.words === 1 ? " = " : "="}${formula}`;
  return traits.numberRow === "parentheses" ? `(${number})` : number;
}

function says(traits: Traits, column: Column, { numberOf, columns }: Numbers): string | undefined {
  const rule = column.says;
  if (!rule || traits.numberRow === "plain" || traits.numberRow === "parentheses") return undefined;
  if (traits.numberRow === "some formulas" && rule.kind === "sum" && rule.of.length > 2) return undefined;
  const at = (group: string): number =>
    numberOf(columns.findIndex((other) => other.group === group && other.leaf === column.leaf));
  const known = [...rule.of, ...(rule.over === undefined ? [] : [rule.over])].every((group) =>
    columns.some((other) => other.group === group && other.leaf === column.leaf),
  );
  if (!known || rule.of.length > 6) return undefined;
  const space = traits.words === 1 ? " " : "";
  if (rule.kind === "sum") return rule.of.map(at).join(`${space}+${space}`);
  return `${at(rule.of[0] ?? "")}/${at(rule.over ?? "")}${[" x 100%", "x100", "X100%"][traits.words] ?? ""}`.replace(
    / /g,
    traits.words === 1 ? " " : "",
  );
}
