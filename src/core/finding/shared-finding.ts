import type { Difference } from "../between/differences";
import type { SharedCause } from "../between/shared-causes";
import { type Side, sidesAgree } from "../between/sides";
import { labelOf, stableId } from "./build-finding";
import { crossId, shownSide } from "./cross-finding";
import { CROSS_SENTENCES } from "./cross-words";
import type { Bilingual, Finding } from "./report";
import { addressOf } from "./show-figure";
import { fill } from "./words";

const PROOF_LINES = 20;
const SHOWN_AMOUNTS = 3;

/** The finding for what several differences have in common: a row listed twice, or a section copied from another. */
export function sharedFinding(difference: Difference, shared: SharedCause): Finding | undefined {
  const [extra] = shared.extra;
  const [cell] = extra?.cells ?? [];
  if (!extra || !cell) return undefined;
  const home = shared.table.sheet.name;
  const address = addressOf(cell, home);
  const own = shared.extra.flatMap(({ cells }) => cells);
  const all = [...own, ...difference.sides.flatMap(({ cells }) => cells)].map((one) => addressOf(one, home));
  return {
    id: stableId("cross-table", `${home}!${address}`, [shared.kind, ...shared.extra.map(shownSide)]),
    rule: "cross-table",
    severity: "error",
    sheet: home,
    cell: address,
    cells: [...new Set(all)],
    shown: shownSide(extra),
    expected: null,
    suspects: [],
    fix: null,
    symptoms: [difference.claim, ...difference.follows].map(crossId),
    message: shared.kind === "repeat" ? repeatMessage(difference, shared) : copiedMessage(difference, shared),
    proof: difference.sides.slice(0, PROOF_LINES).flatMap((side) =>
      side.cells.slice(0, 1).map((one) => ({
        sign: "" as const,
        cell: addressOf(one, home),
        label: labelOf(side.table, one),
        shown: shownSide(side),
      })),
    ),
    basis: CROSS_SENTENCES.basis,
  };
}

function repeatMessage({ sides }: Difference, { table, row, like, extra }: SharedCause): Bilingual {
  const home = table.sheet.name;
  const isSame = table.columns
    .filter(({ measure }) => measure === "rp")
    .every(({ column }) => {
      const [one, other] = [table.figure(row.row, column), table.figure(like.row, column)];
      return one?.value.units === other?.value.units && one?.value.scale === other?.value.scale;
    });
  const others = sides.filter((side) => side.table !== table);
  const ofTopRow = extra.filter(({ cells }) => cells.every((cell) => cell.row === row.row));
  return fill(CROSS_SENTENCES.repeat, {
    row: String(row.row + 1),
    like: String(like.row + 1),
    name: row.label,
    same: isSame ? CROSS_SENTENCES.repeatSame : CROSS_SENTENCES.repeatOther,
    amounts: amountsOf(ofTopRow.length > 0 ? ofTopRow : extra),
    others: others
      .slice(0, SHOWN_AMOUNTS)
      .flatMap(({ cells }) => cells.slice(0, 1).map((one) => addressOf(one, home)))
      .join(", "),
  });
}

function amountsOf(extra: readonly Side[]): string {
  const shown = [...new Set(extra.map(shownSide))];
  return shown.length > SHOWN_AMOUNTS ? `${shown.slice(0, SHOWN_AMOUNTS).join("; ")}; …` : shown.join("; ");
}

function copiedMessage({ sides }: Difference, { table, row, like, extra }: SharedCause): Bilingual {
  const home = table.sheet.name;
  const at = sides.findIndex(
    (side, index) => side.table === table && sides[index + 1] && !sidesAgree(side, sides[index + 1] ?? side),
  );
  const [own, other] = [sides[Math.max(0, at)], sides[Math.max(0, at) + 1]];
  const [cell] = own?.cells ?? [];
  return fill(CROSS_SENTENCES.copied, {
    name: row.label,
    like: like.label,
    row: String(row.row + 1),
    count: String(new Set(extra.map(({ cells }) => cells.map((one) => `${one.row}:${one.column}`).join("+"))).size),
    cell: cell ? addressOf(cell, home) : "",
    label: cell ? labelOf(table, cell) : "",
    shown: own ? shownSide(own) : "",
    other: other ? other.cells.map((one) => addressOf(one, home)).join(" + ") : "",
    otherShown: other ? shownSide(other) : "",
  });
}
