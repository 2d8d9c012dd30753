import { isZero } from "../figure/amount";
import { shapeOf } from "../relation/formula-rules";
import { readOperand } from "../relation/operand";
import { type CellRef, type CheckedRelation, type LinearRelation, type Relation, refKey } from "../relation/relation";
import { cellAt } from "../sheet/snapshot";
import { formulaOf } from "./formula-evidence";

/** A formula that gives the right figure only because what it leaves out, or adds, does not count yet. */
export interface MaskedFault {
  readonly relation: CheckedRelation;
  /** Cells that it should cover and does not; they are blank or zero. */
  readonly missing: readonly CellRef[];
  /** Percentages that it adds to amounts. */
  readonly added: readonly CellRef[];
  readonly formula: string;
}

/** Finds formulas that differ from what their relation says although it holds, where other formulas of its kind do not. */
export function findMaskedFaults(checked: readonly CheckedRelation[]): readonly MaskedFault[] {
  const sound = new Map<string, number>();
  const covered = new Set<string>();
  const open: MaskedFault[] = [];
  for (const one of checked) {
    const { relation } = one;
    if (one.status !== "held" || relation.form !== "linear" || relation.mode === "endPosition" || relation.terms.length < 2) continue;
    const fault = faultIn(one, relation);
    if (fault === "none") {
      covered.add(refKey(relation.result));
      sound.set(kindOf(relation), (sound.get(kindOf(relation)) ?? 0) + 1);
    } else if (fault !== "unknown") open.push(fault);
  }
  const faulty = new Map<string, number>();
  for (const { relation: { relation } } of open) faulty.set(kindOf(relation), (faulty.get(kindOf(relation)) ?? 0) + 1);
  return open.filter(({ relation: { relation } }) => {
    const usual = sound.get(kindOf(relation)) ?? 0;
    return !covered.has(refKey(relation.result)) && usual >= 3 && usual >= 4 * (faulty.get(kindOf(relation)) ?? 0);
  });
}

function kindOf({ kind, table }: Relation): string {
  return `${kind}|${table.sheet.name}|${String(table.area.top)}`;
}

function faultIn(one: CheckedRelation, relation: LinearRelation): MaskedFault | "none" | "unknown" {
  const { table, result, terms } = relation;
  const formula = cellAt(table.sheet, result.row, result.column)?.formula;
  const shape = formula === undefined ? undefined : shapeOf(formula);
  if (shape?.form !== "linear") return "unknown";
  const read = new Set(shape.terms.map(([{ row, column }]) => `${row}:${column}`));
  const missing = terms.map(({ cell }) => cell).filter(({ row, column }) => !read.has(`${row}:${column}`));
  const added = shape.terms.flatMap(([place]) => (isPercent(relation, place.column) ? [{ sheet: result.sheet, row: place.row, column: place.column }] : []));
  if (missing.length === 0 && added.length === 0) return "none";
  const right = formulaOf(relation, false);
  if (right === undefined || missing.length * 2 > terms.length || !missing.every((cell) => isNothing(relation, cell))) return "unknown";
  return { relation: one, missing, added, formula: right };
}

function isPercent({ table, result }: LinearRelation, column: number): boolean {
  const own = table.columns.find((other) => other.column === result.column);
  const other = table.columns.find((one) => one.column === column);
  return own?.measure === "rp" && other?.role === "percent";
}

function isNothing({ table }: LinearRelation, { row, column }: CellRef): boolean {
  const operand = readOperand(table, row, column);
  return operand.state === "blank" || (operand.state === "known" && isZero(operand.value));
}
