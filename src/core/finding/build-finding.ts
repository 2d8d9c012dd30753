import { type Amount, abs, subtract } from "../figure/amount";
import { formulaOf } from "../diagnosis/formula-evidence";
import type { Candidate, Diagnosis } from "../diagnosis/locate";
import { type ShowOptions, showAmount } from "../figure/show";
import type { CellRef, CheckedRelation, Relation } from "../relation/relation";
import { cellsOf, refKey } from "../relation/relation";
import { cellAt } from "../sheet/snapshot";
import type { Severity } from "../sheet/mark";
import { type Table, rowAt } from "../table/table";
import type { Bilingual, Finding, Fix, ProofLine, Suspect } from "./report";
import { addressOf, machineValue, marksOf, shownAt, writtenLike } from "./show-figure";
import { CAUSE_NAMES, RULE_NAMES, SENTENCES, fill } from "./words";

/** A fix by one click is offered from this probability on. */
const SURE = 0.9;
/** Below this a cell is one of several to look at. */
const LIKELY = 0.6;
const SHOWN_SUSPECTS = 6;
const MOST_SUSPECTS = 60;

/** Turns a diagnosis into the finding that a person sees: root cause first, symptoms folded under it. */
export function buildFinding(found: Diagnosis): Finding {
  const diagnosis = evened(found);
  const [first, ...symptoms] = diagnosis.relations;
  if (!first) throw new RangeError("a diagnosis explains at least one relation");
  const { relation } = first;
  const { table } = relation;
  const top = diagnosis.candidates[0];
  const sure = top !== undefined && top.probability >= SURE;
  const home = table.sheet.name;
  const cell = sure || (top !== undefined && top.probability >= LIKELY) ? top.cell : relation.result;
  const onResult = top !== undefined && refKey(top.cell) === refKey(relation.result);
  const expected = expectedText(first, top !== undefined && !onResult && sure ? top : undefined);
  return {
    id: findingId(first),
    rule: relation.kind,
    severity: severityOf(relation, diagnosis, sure),
    sheet: home,
    cell: addressOf(cell, home),
    cells: [...new Set(diagnosis.relations.flatMap((one) => cellsOf(one.relation)).map((ref) => addressOf(ref, home)))],
    shown: shownAt(table, cell),
    expected: refKey(cell) === refKey(relation.result) ? expected : top?.value ? writtenLike(table, cell, top.value, first.decimals) : null,
    suspects: suspectsOf(table, diagnosis.candidates),
    fix: sure ? fixOf(table, top, diagnosis.relations) : null,
    symptoms: symptoms.map((one) => one.relation.id),
    message: messageOf(first, diagnosis),
    proof: proofOf(first),
    basis: relation.basis,
  };
}

/** Where nothing but a sum to a whole is off, any part may be wrong: no slip of the keys tells which. */
function evened(diagnosis: Diagnosis): Diagnosis {
  const { relations, candidates } = diagnosis;
  if (relations.length !== 1 || relations[0]?.relation.form !== "whole") return diagnosis;
  const probability = Math.round(1000 / Math.max(2, candidates.length)) / 1000;
  return { relations, candidates: candidates.map((one) => ({ ...one, cause: "unknown", probability })) };
}

/**
 * How a performance figure runs over the quarters is nowhere printed: unless one cell is clearly wrong, it wants a look.
 * A part that was left empty is a gap to fill rather than a wrong figure.
 */
function severityOf(relation: Relation, { candidates: [top] }: Diagnosis, sure: boolean): Severity {
  if (relation.form === "one-of") return "warning";
  if (relation.form === "whole") return relation.kind === "share" ? "info" : "warning";
  const isGap = top?.cause === "not-filled" && refKey(top.cell) !== refKey(relation.result);
  const open = relation.kind === "quarters-sum" && relation.blank === "missing" && !sure;
  return isGap || open ? "warning" : "error";
}

/** Stable while the figures involved stay: the relation and what its cells show. */
function findingId({ relation }: CheckedRelation): string {
  const figures = cellsOf(relation).map((cell) => shownAt(relation.table, cell));
  return stableId(relation.kind, addressOf(relation.result, ""), figures);
}

/** An id that stays as long as the kind, the place and the texts shown do. */
export function stableId(kind: string, place: string, shown: readonly string[]): string {
  const text = shown.join("|");
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `${kind}:${place}:${hash.toString(36)}`;
}

function expectedText(one: CheckedRelation, other: Candidate | undefined): string | null {
  if (one.expectedText !== undefined) return one.expectedText;
  if (one.relation.form === "whole") return other?.value ? writtenLike(one.relation.table, other.cell, other.value, one.decimals) : null;
  const { table, result } = one.relation;
  if (other) return other.value === undefined ? null : writtenLike(table, other.cell, other.value, one.decimals);
  return one.expected === undefined ? null : writtenLike(table, result, one.expected, one.decimals);
}

/** The cells of all explanations, each once, as its likeliest explanation has it. */
function suspectsOf(table: Table, candidates: readonly Candidate[]): readonly Suspect[] {
  const suspects = new Map<string, Suspect>();
  for (const { cell, value, text, cause, probability, also } of candidates) {
    for (const move of [{ cell, value }, ...also]) {
      const address = addressOf(move.cell, table.sheet.name);
      const figure = move.value === undefined ? (text ?? null) : machineValue(table, move.cell, move.value);
      if (!suspects.has(address)) suspects.set(address, { cell: address, value: figure, cause, probability });
    }
  }
  return [...suspects.values()].slice(0, MOST_SUSPECTS);
}

/** A typed figure is replaced; a faulty formula, and a figure typed over one, gives way to the formula of its relation. */
function fixOf(table: Table, candidate: Candidate, relations: readonly CheckedRelation[]): Fix | null {
  const home = table.sheet.name;
  const cell = addressOf(candidate.cell, home);
  if (candidate.cause === "formula-fault" || candidate.cause === "typed-over-formula") {
    const own = relations.find((one) => refKey(one.relation.result) === refKey(candidate.cell));
    const figure = table.cell(candidate.cell.row, candidate.cell.column);
    const formula = own && formulaOf(own.relation, figure.kind === "number" && figure.percent);
    return formula === undefined ? null : { cell, formula };
  }
  const moves = [{ cell: candidate.cell, value: candidate.value }, ...candidate.also];
  // Whether sums are out of date or what they sum was changed by mistake, only a person can tell.
  if (candidate.cause === "not-updated" && candidate.also.length > 0) return null;
  if (moves.some((move) => cellAt(table.sheet, move.cell.row, move.cell.column)?.formula !== undefined)) return null;
  if (candidate.value === undefined) return candidate.text === undefined ? null : { cell, value: candidate.text };
  const also = candidate.also.map((move) => ({ cell: addressOf(move.cell, home), value: machineValue(table, move.cell, move.value), shown: writtenLike(table, move.cell, move.value, 0) }));
  return { cell, value: machineValue(table, candidate.cell, candidate.value), ...(also.length > 0 ? { also } : {}) };
}

function messageOf(first: CheckedRelation, diagnosis: Diagnosis): Bilingual {
  const said = sentenceOf(first);
  const tail = tailOf(first, diagnosis);
  return { id: said.id + tail.id, en: said.en + tail.en };
}

function sentenceOf(one: CheckedRelation): Bilingual {
  const { relation } = one;
  const { table, result } = relation;
  const home = table.sheet.name;
  const shown = shownAt(table, result);
  const source = relation.terms[0]?.cell ?? result;
  const values = {
    cell: addressOf(result, home),
    label: labelOf(table, result),
    shown: shown === "" ? "-" : shown,
    rule: RULE_NAMES[relation.kind],
    expected: expectedText(one, undefined) ?? "-",
    difference: one.stated && one.expected ? difference(one.stated, one.expected, { decimals: Math.max(0, one.decimals), locale: marksOf(table, result) }) : "-",
    numerator: shownAt(table, source),
    numeratorCell: addressOf(source, home),
    denominator: relation.form === "ratio" ? denominatorOf(table, relation) : "",
    basis: relation.basis,
  };
  if (relation.form === "band") return fill(SENTENCES.predicate, values);
  if (relation.form === "one-of") {
    const ticked = relation.terms.filter(({ cell }) => shownAt(table, cell) !== "").map(({ cell }) => addressOf(cell, home));
    const list = runOf(relation.terms.map(({ cell }) => addressOf(cell, home)));
    return fill(ticked.length === 0 ? SENTENCES.noTick : SENTENCES.severalTicks, { ...values, row: String(result.row + 1), ticked: ticked.join(", "), list });
  }
  if (relation.form === "whole") {
    const places = relation.terms.map(({ cell }) => addressOf(cell, home));
    return fill(SENTENCES.whole, { ...values, list: runOf(places), sum: shownSum(one), expected: String(relation.whole) });
  }
  if (relation.form === "computed") {
    const { name, shows } = relation.computation;
    const cells = relation.terms.map(({ cell }) => cell);
    return fill(SENTENCES.computed, { ...values, step: name, how: shows(cells.map((cell) => addressOf(cell, home))), figures: shows(cells.map((cell) => shownAt(table, cell))) });
  }
  if (relation.form === "words") return fill(SENTENCES.words, values);
  if (relation.form === "mean") return fill(SENTENCES.average, values);
  if (relation.form === "ratio") return fill(one.expected === undefined ? SENTENCES.percentWithout : SENTENCES.percent, values);
  return fill(one.stated === undefined ? SENTENCES.empty : SENTENCES.sum, values);
}

/** The one figure divided by, or the sum of several by its place. */
function denominatorOf(table: Table, { denominators, result }: Extract<Relation, { form: "ratio" }>): Bilingual | string {
  if (denominators.length < 2) return shownAt(table, denominators[0]?.cell ?? result);
  const run = runOf(denominators.map(({ cell }) => addressOf(cell, table.sheet.name)));
  return { id: `jumlah ${run}`, en: `the sum of ${run}` };
}

function shownSum({ stated, decimals }: CheckedRelation): string {
  return stated === undefined ? "" : showAmount(stated, { decimals, locale: "id" });
}

/** Cells one below the other by their ends, others one by one. */
function runOf(places: readonly string[]): string {
  const [first, last] = [places[0] ?? "", places.at(-1) ?? ""];
  const rows = places.map((place) => Number(place.replace(/\D/g, "")));
  return places.length > 2 && rows.every((row, index) => row === (rows[0] ?? 0) + index) ? `${first}:${last}` : places.join(", ");
}

function difference(a: Amount, b: Amount, how: ShowOptions): string {
  return showAmount(abs(subtract(a, b)), how);
}

/** Where the cause lies in another cell, or in one of several, the sentence says so. */
function tailOf(first: CheckedRelation, { candidates }: Diagnosis): Bilingual {
  const [top, second] = candidates;
  const { table, result } = first.relation;
  const home = table.sheet.name;
  if (!top) return { id: "", en: "" };
  const elsewhere = refKey(top.cell) !== refKey(result);
  if (top.probability >= LIKELY && top.also.length + (top.value ? 1 : 0) !== 1) return severalTail(table, top);
  if (top.probability >= LIKELY && top.value && (elsewhere || top.cause !== "unknown")) {
    const old = shownAt(table, top.cell);
    return fill(SENTENCES.likely, {
      suspect: addressOf(top.cell, home),
      old: old === "" ? "-" : old,
      value: writtenLike(table, top.cell, top.value, first.decimals),
      cause: CAUSE_NAMES[top.cause] ?? "",
    });
  }
  if (top.cause === "entangled") return fill(SENTENCES.entangled, { list: candidates.map((candidate) => addressOf(candidate.cell, home)).join(", ") });
  if (!second) return { id: "", en: "" };
  const list = candidates.slice(0, SHOWN_SUSPECTS).map(({ cell, value }) => {
    const figure = value === undefined ? "" : ` → ${writtenLike(table, cell, value, first.decimals)}`;
    return `${addressOf(cell, home)}${figure}`;
  });
  return fill(SENTENCES.either, { list: list.join(", ") });
}

/** What befell several cells, or a row. */
function severalTail(table: Table, { cell, cause, also, text }: Candidate): Bilingual {
  const home = table.sheet.name;
  const [partner] = also;
  if (cause === "swapped-cells" && partner) return fill(SENTENCES.swapped, { suspect: addressOf(cell, home), partner: addressOf(partner.cell, home) });
  if (cause === "row-doubled" || cause === "row-missing") return fill(SENTENCES.row, { row: String(cell.row + 1), cause: CAUSE_NAMES[cause] ?? "" });
  if (text !== undefined) return { id: "", en: "" };
  return fill(SENTENCES.together, { list: [cell, ...also.map((move) => move.cell)].map((one) => addressOf(one, home)).join(", "), cause: CAUSE_NAMES[cause] ?? "" });
}

/** The row's own words, shortened for a sentence. */
export function labelOf(table: Table, cell: CellRef): string {
  const row = rowAt(table, cell.row);
  const owner = row?.owner === null || row?.owner === undefined ? row : rowAt(table, row.owner);
  const label = owner?.label === "" ? owner.indicator : (owner?.label ?? "");
  const text = label === "" ? rowWords(table, cell.row) : label;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function rowWords(table: Table, row: number): string {
  for (let column = table.area.left; column <= table.area.right; column++) {
    const cell = cellAt(table.sheet, row, column);
    if (typeof cell?.value === "string" && table.cell(row, column).kind === "text") return shownAt(table, { sheet: table.sheet.name, row, column });
  }
  return "";
}

const PROOF_LINES = 60;

/** The figures that prove it, in reading order: terms first, what they give, then what the sheet says. */
function proofOf(one: CheckedRelation): readonly ProofLine[] {
  const { relation } = one;
  const { table } = relation;
  const home = table.sheet.name;
  const line = (cell: CellRef, sign: ProofLine["sign"]): ProofLine => ({
    sign,
    cell: addressOf(cell, home),
    label: labelOf(table, cell),
    shown: shownAt(table, cell),
  });
  const lines = relation.terms.slice(0, PROOF_LINES).map(({ cell, weight }) => line(cell, relation.form === "linear" ? (weight === 1 ? "+" : "-") : ""));
  if (relation.form === "ratio") lines.push(...relation.denominators.slice(0, PROOF_LINES).map(({ cell }) => line(cell, "/")));
  const expected = expectedText(one, undefined);
  if (expected !== null) lines.push({ sign: "=", cell: null, label: "", shown: expected });
  lines.push({ ...line(relation.result, "") });
  return lines;
}
