import type { EditSystem } from "./edit";

/** Sets of edits that hang together through cells that may change, each with a broken edit or an unfilled cell. */
export function groupsOf(
  system: EditSystem,
  broken: readonly number[],
  unfilled: readonly number[],
  canChange: (cell: number) => boolean,
): readonly (readonly number[])[] {
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const first of [...broken, ...unfilled.flatMap((cell) => system.byCell.get(cell) ?? [])]) {
    if (seen.has(first)) continue;
    seen.add(first);
    const group = [first];
    for (const edit of group) {
      for (const cell of system.edits[edit]?.cells ?? []) {
        if (!canChange(cell)) continue;
        for (const next of system.byCell.get(cell) ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          group.push(next);
        }
      }
    }
    groups.push(group.sort((a, b) => a - b));
  }
  return groups;
}
