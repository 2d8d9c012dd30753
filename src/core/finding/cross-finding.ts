import { type Amount, abs, scaleOf, subtract } from "../figure/amount";
import { showAmount } from "../figure/show";
import type { Claim, Side } from "../between/claims";
import { type Difference, claimKey } from "../between/differences";
import type { CellRef } from "../relation/relation";
import type { Severity } from "../sheet/mark";
import { labelOf, stableId } from "./build-finding";
import type { Bilingual, Finding, ProofLine, Suspect } from "./report";
import { addressOf, machineValue, shownAt } from "./show-figure";
import { CROSS_SENTENCES } from "./cross-words";
import { fill } from "./words";

/** Id of the relation that two places hold the same figure. */
export function crossId(claim: Pick<Claim, "left" | "right">): string {
  return `cross-table:${claimKey(claim)}`;
}

/** The finding for a quantity that stands in several tables with different figures. */
export function crossFinding(difference: Difference): Finding | undefined {
  const [odd, other] = apart(difference.sides);
  const [cell] = odd?.cells ?? [];
  if (!odd || !other || !cell) return undefined;
  const home = cell.sheet;
  const all = difference.sides.flatMap(({ cells }) => cells.map((one) => addressOf(one, home)));
  return {
    id: stableId(
      "cross-table",
      addressOf(cell, ""),
      difference.sides.flatMap((side) => side.cells.map((one) => shownAt(side.table, one))),
    ),
    rule: "cross-table",
    severity: severityOf(difference),
    sheet: home,
    cell: addressOf(cell, home),
    cells: [...new Set(all)],
    shown: shownSide(odd),
    expected: odd.cells.length === 1 && other.cells.length === 1 ? shownSide(other) : null,
    suspects: suspectsOf(odd, other, home),
    fix: null,
    symptoms: difference.follows.map(crossId),
    message: messageOf(difference, odd, other),
    proof: difference.sides.flatMap((side) => side.cells.map((one) => lineOf(side, one, home))),
    basis: CROSS_SENTENCES.basis,
  };
}

/** The odd one out, and the first place that says otherwise. */
function apart(sides: readonly Side[]): readonly [Side | undefined, Side | undefined] {
  const [odd] = sides;
  return [odd, odd && sides.find((side) => side.table !== odd.table && shownSide(side) !== shownSide(odd))];
}

/** What is only much alike by name is offered, never asserted; a last digit may be a matter of rounding. */
function severityOf({ claim, nearly }: Difference): Severity {
  if (claim.pair.doubtful) return "info";
  return nearly ? "warning" : "error";
}

function suspectsOf(odd: Side, other: Side, home: string): readonly Suspect[] {
  return [
    [odd, other],
    [other, odd],
  ].flatMap(([side, instead]) => {
    const [cell, ...more] = side?.cells ?? [];
    if (!side || !instead || !cell || more.length > 0) return [];
    return [
      {
        cell: addressOf(cell, home),
        value: machineValue(side.table, cell, instead.value),
        cause: "unknown",
        probability: 0.5,
      },
    ];
  });
}

function messageOf(difference: Difference, odd: Side, other: Side): Bilingual {
  const { claim, nearly, twin, parts } = difference;
  const [cell] = odd.cells;
  if (!cell) return { id: "", en: "" };
  const home = cell.sheet;
  const gap = abs(subtract(odd.value, other.value));
  const name = labelOf(odd.table, cell);
  const values = {
    cell: placesOf(odd, home),
    label: name === "" ? placesOf(odd, home) : name,
    otherLabel: other.cells[0] ? labelOf(other.table, other.cells[0]) : "",
    shown: shownSide(odd),
    other: placesOf(other, home),
    otherShown: shownSide(other),
    difference: written(gap, scaleOf(gap)),
    parts: parts
      .map(({ value }) => written(value, scaleOf(value)))
      .join(" + ")
      .replaceAll("+ -", "- "),
    partCells: parts.map(({ cell: part }) => addressOf(part, home)).join(", "),
    twin: twin ? addressOf(twin, home) : "",
  };
  const said = fill(claim.pair.doubtful ? CROSS_SENTENCES.doubtful : CROSS_SENTENCES.differs, values);
  const tails = [
    ...(parts.length > 1
      ? [fill(CROSS_SENTENCES.parts, values)]
      : parts.length === 1
        ? [fill(CROSS_SENTENCES.part, values)]
        : []),
    ...(twin ? [fill(CROSS_SENTENCES.twin, values)] : []),
    ...(nearly ? [fill(CROSS_SENTENCES.nearly, values)] : []),
  ];
  return { id: [said, ...tails].map(({ id }) => id).join(" "), en: [said, ...tails].map(({ en }) => en).join(" ") };
}

function written(value: Amount, decimals: number): string {
  return showAmount(value, { decimals: Math.max(0, decimals), locale: "id" });
}

function placesOf({ cells }: Side, home: string): string {
  return cells.map((cell) => addressOf(cell, home)).join(" + ");
}

/** What a side shows: its cell as the sheet writes it, or the sum of its cells. */
export function shownSide(side: Side): string {
  const [cell, ...more] = side.cells;
  return cell && more.length === 0 ? shownAt(side.table, cell) : written(side.value, side.decimals);
}

function lineOf(side: Side, cell: CellRef, home: string): ProofLine {
  return { sign: "", cell: addressOf(cell, home), label: labelOf(side.table, cell), shown: shownAt(side.table, cell) };
}
