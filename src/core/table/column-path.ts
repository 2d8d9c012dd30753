import type { Grid } from "./grid";
import type { HeaderBlock } from "./header";
import { tidy } from "./text";

/** Header texts over a column from the top row to the lowest, each once; the row of column numbers is left out. */
export function headerPath(grid: Grid, block: HeaderBlock, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = block.area.top; row <= block.area.bottom; row++) {
    if (row === block.numbers?.row) continue;
    const text = headerText(grid, block, row, column);
    if (text !== "" && text !== path.at(-1)) path.push(text);
  }
  return path;
}

function headerText(grid: Grid, block: HeaderBlock, row: number, column: number): string {
  const merge = grid.merge(row, column);
  if (merge && merge.top === block.numbers?.row) return "";
  const own = tidy(grid.text(row, column));
  if (own !== "" || merge) return own;
  return groupText(grid, block, row, column);
}

/**
 * Text of a group header that is written once over its first column without merging:
 * it reaches right as long as the cells stay blank and the rows below still have words.
 */
function groupText(grid: Grid, block: HeaderBlock, row: number, column: number): string {
  if (!hasWordsBelow(grid, block, row, column)) return "";
  for (let left = column - 1; left >= block.area.left; left--) {
    const merge = grid.merge(row, left);
    const text = tidy(grid.text(row, left));
    if (merge && (merge.right > merge.left || merge.bottom > merge.top)) return "";
    if (!hasWordsBelow(grid, block, row, left)) return "";
    if (text !== "") return startsGroup(grid, block, row, left, column) ? text : "";
  }
  return "";
}

function hasWordsBelow(grid: Grid, block: HeaderBlock, row: number, column: number): boolean {
  for (let below = row + 1; below <= block.area.bottom; below++) {
    if (below !== block.numbers?.row && grid.own(below, column) !== undefined) return true;
  }
  return false;
}

/** Higher rows must agree: no other group starts between the two columns. */
function startsGroup(grid: Grid, block: HeaderBlock, row: number, from: number, to: number): boolean {
  for (let above = block.area.top; above < row; above++) {
    for (let column = from + 1; column <= to; column++) {
      const merge = grid.merge(above, column);
      if (grid.own(above, column) !== undefined || (merge && merge.left > from)) return false;
    }
  }
  return true;
}
