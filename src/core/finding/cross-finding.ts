import { type Amount, abs, amount, divide, negate, scaleOf, sign } from "../figure/amount";
import { showAmount } from "../figure/show";
import type { Claim } from "../between/claims";
import { type Side, gapBetween, sidesAgree } from "../between/sides";
import { type Difference, claimKey } from "../between/differences";
import { typingCause } from "../diagnosis/typing-cause";
import { columnLetters } from "../sheet/address";
import type { CellRef } from "../relation/relation";
import type { Severity } from "../sheet/mark";
import { labelOf, stableId } from "./build-finding";
import type { Bilingual, Finding, ProofLine, Suspect } from "./report";
import { addressOf, machineValue, shownAt, writtenLike } from "./show-figure";
import { CROSS_SENTENCES, unitWords } from "./cross-words";
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
  // Plans of two months or two versions may differ by right; the list of pairs shows how.
  if (difference.column.open === "apart" && !isSlip(difference)) return undefined;
  if (difference.kind === "version") return versionFinding(difference, odd, other);
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
    expected: odd.cells.length === 1 ? shownInstead(odd, other) : null,
    suspects: suspectsOf(odd, other, home),
    fix: null,
    symptoms: difference.follows.map(crossId),
    message: messageOf(difference, odd, other),
    proof: difference.sides.flatMap((side) => side.cells.slice(0, PROOF_LINES).map((one) => lineOf(side, one, home))),
    basis: difference.column.relation?.name ?? CROSS_SENTENCES.basis,
  };
}

const PROOF_LINES = 20;
const SHOWN_CELLS = 6;

/** The finding for a column that holds the figures of another version of the plan: one for all its rows. */
function versionFinding(
  { sides, column, follows, twin, claim }: Difference,
  odd: Side,
  other: Side,
): Finding | undefined {
  const [cell] = odd.cells;
  if (!cell) return undefined;
  const home = cell.sheet;
  const meaning = column.left.shows === null ? column.right : column.left;
  const columns = [
    ...new Set(sides.filter(({ table }) => table === odd.table).flatMap(({ cells }) => cells.map((one) => one.column))),
  ];
  const copied = sides
    .filter(({ table }) => table === odd.table)
    .flatMap(({ cells }) => cells.map((one) => addressOf(one, home)));
  const values = {
    column: columns
      .sort((a, b) => a - b)
      .map(columnLetters)
      .join(", "),
    header: meaning.column.path.at(-1) ?? "",
    count: String(copied.length),
    cells: copied.length > SHOWN_CELLS ? `${copied.slice(0, SHOWN_CELLS).join(", ")}, …` : copied.join(", "),
    cell: addressOf(cell, home),
    label: labelOf(odd.table, cell),
    shown: shownSide(odd),
    other: placesOf(other, home),
    otherShown: shownSide(other),
    twin: twin ? addressOf(twin, home) : "",
  };
  const isAmended = meaning.shows === "amended";
  const said = {
    id: fill(CROSS_SENTENCES.version, {
      ...values,
      shows: isAmended ? "sesudah" : "sebelum",
      due: isAmended ? "sebelum" : "sesudah",
    }).id,
    en: fill(CROSS_SENTENCES.version, {
      ...values,
      shows: isAmended ? "after" : "before",
      due: isAmended ? "before" : "after",
    }).en,
  };
  return {
    id: stableId("cross-table", `${home}!${values.column}`, [
      values.cell,
      values.shown,
      values.otherShown,
      values.count,
    ]),
    rule: "cross-table",
    severity: "error",
    sheet: home,
    cell: values.cell,
    cells: [...new Set(sides.flatMap(({ cells }) => cells.map((one) => addressOf(one, home))))],
    shown: values.shown,
    expected: odd.cells.length === 1 ? shownInstead(odd, other) : null,
    suspects: [],
    fix: null,
    symptoms: [claim, ...follows].map(crossId),
    message: said,
    proof: sides.slice(0, PROOF_LINES).flatMap((side) => side.cells.slice(0, 1).map((one) => lineOf(side, one, home))),
    basis: column.relation?.name ?? CROSS_SENTENCES.basis,
  };
}

/** What a side shows, as the other side's cell would write it. */
function shownInstead(side: Side, instead: Side): string {
  const [cell] = side.cells;
  if (!cell) return shownSide(instead);
  return writtenLike(side.table, cell, inUnit(instead.value, side), side.decimals);
}

/** A figure as a table of thousands or more tells it: with as many digits as the side that it is to stand for. */
function inUnit(value: Amount, { unit, decimals }: Side): Amount {
  return unit === 1 ? value : divide(value, amount(unit), Math.max(0, decimals));
}

/** The odd one out, and the first place that says otherwise. */
function apart(sides: readonly Side[]): readonly [Side | undefined, Side | undefined] {
  const [odd] = sides;
  return [odd, odd && sides.find((side) => side.table !== odd.table && !sidesAgree(side, odd))];
}

/** What is only much alike by name is offered, never asserted; a last digit may be a matter of rounding. */
function severityOf(difference: Difference): Severity {
  const { claim, nearly } = difference;
  if (isSlip(difference) || (difference.column.open === "much" && !claim.pair.doubtful)) return "warning";
  if (claim.doubtful) return "info";
  return nearly || isOfRowsAlone(difference) ? "warning" : "error";
}

/** Both figures are right for what their tables list: one of them has rows that the other lacks. */
function isOfRowsAlone({ parts }: Difference): boolean {
  return parts.length > 0 && parts.every(({ alone }) => alone);
}

/** Plans that may be of different versions, and differ by one slip of typing: hardly an amendment. */
function isSlip({ claim, column }: Difference): boolean {
  return (
    column.open !== undefined && !claim.pair.doubtful && SLIPS.has(typingCause(claim.left.value, claim.right.value))
  );
}

const SLIPS: ReadonlySet<string> = new Set(["transposed-digits", "dropped-digit", "added-digit"]);

function sentenceFor(difference: Difference): Bilingual {
  const { claim, column } = difference;
  if (claim.pair.doubtful) return CROSS_SENTENCES.doubtful;
  if (isOfRowsAlone(difference)) return CROSS_SENTENCES.alone;
  return column.open !== undefined && !isSlip(difference) ? CROSS_SENTENCES.amended : CROSS_SENTENCES.differs;
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
        value: machineValue(side.table, cell, inUnit(instead.value, side)),
        cause: "unknown",
        probability: 0.5,
      },
    ];
  });
}

function messageOf(difference: Difference, odd: Side, other: Side): Bilingual {
  const { nearly, twin, parts } = difference;
  const [cell] = odd.cells;
  if (!cell) return { id: "", en: "" };
  const home = cell.sheet;
  const gap = abs(gapBetween(odd, other));
  const name = labelOf(odd.table, cell);
  const values = {
    cell: placesOf(odd, home),
    label: name === "" ? placesOf(odd, home) : name,
    otherLabel: other.cells[0] ? labelOf(other.table, other.cells[0]) : "",
    shown: shownSide(odd),
    other: placesOf(other, home),
    otherShown: shownSide(other),
    difference: written(gap, scaleOf(gap)),
    parts: sumText(parts.map(({ value }) => value)),
    partCells: parts.map(({ cell: part }) => addressOf(part, home)).join(", "),
    twin: twin ? addressOf(twin, home) : "",
  };
  const said = fill(sentenceFor(difference), values);
  const tails = [
    ...(isOfRowsAlone(difference)
      ? []
      : parts.length > 1
        ? [fill(CROSS_SENTENCES.parts, values)]
        : parts.length === 1
          ? [fill(CROSS_SENTENCES.part, values)]
          : []),
    ...(difference.scale ? [scaleOfSlip(difference.scale, home)] : []),
    ...(difference.meeting ? [meetingOf(difference.meeting, home)] : []),
    ...(twin ? [fill(difference.twinIs === "year" ? CROSS_SENTENCES.otherYear : CROSS_SENTENCES.twin, values)] : []),
    ...(nearly ? [fill(CROSS_SENTENCES.nearly, values)] : []),
    ...(difference.column.relation
      ? [
          {
            id: fill(CROSS_SENTENCES.byForm, { relation: difference.column.relation.name.id }).id,
            en: fill(CROSS_SENTENCES.byForm, { relation: difference.column.relation.name.en }).en,
          },
        ]
      : []),
  ];
  return { id: [said, ...tails].map(({ id }) => id).join(" "), en: [said, ...tails].map(({ en }) => en).join(" ") };
}

function scaleOfSlip({ side, shortened, factor }: NonNullable<Difference["scale"]>, home: string): Bilingual {
  return fill(shortened ? CROSS_SENTENCES.shortened : CROSS_SENTENCES.written, {
    odd: placesOf(side, home),
    unit: unitWords(factor),
  });
}

/** The total that several differences meet in, with each of them as its part. */
function meetingOf({ claim, roots }: NonNullable<Difference["meeting"]>, home: string): Bilingual {
  const { left, right } = claim;
  const gap = gapBetween(left, right);
  // A part counts in the direction of the total: what is more in the total's left table is more in its own.
  const parts = roots.map((root) => {
    const own = gapBetween(root.left, root.right);
    return root.left.table === left.table || root.right.table === right.table ? own : negate(own);
  });
  const turned = sign(gap) < 0;
  return fill(CROSS_SENTENCES.meeting, {
    cell: placesOf(left, home),
    other: placesOf(right, home),
    difference: written(abs(gap), scaleOf(gap)),
    parts: sumText(parts.map((part) => (turned ? negate(part) : part))),
    partCells: roots.flatMap((root) => root.left.cells.slice(0, 1).map((cell) => addressOf(cell, home))).join(", "),
  });
}

function sumText(parts: readonly Amount[]): string {
  return parts
    .map((value) => written(value, scaleOf(value)))
    .join(" + ")
    .replaceAll("+ -", "- ");
}

function written(value: Amount, decimals: number): string {
  return showAmount(value, { decimals: Math.max(0, decimals), locale: "id" });
}

const MOST_PLACES = 4;

function placesOf({ cells }: Side, home: string): string {
  const places = cells.map((cell) => addressOf(cell, home));
  const [first = ""] = places;
  return places.length <= MOST_PLACES ? places.join(" + ") : `${first} + … + ${places.at(-1) ?? ""}`;
}

/** What a side shows: its cell as the sheet writes it, or the sum of its cells. */
export function shownSide(side: Side): string {
  const [cell, ...more] = side.cells;
  return cell && more.length === 0 ? shownAt(side.table, cell) : written(inUnit(side.value, side), side.decimals);
}

function lineOf(side: Side, cell: CellRef, home: string): ProofLine {
  return { sign: "", cell: addressOf(cell, home), label: labelOf(side.table, cell), shown: shownAt(side.table, cell) };
}
