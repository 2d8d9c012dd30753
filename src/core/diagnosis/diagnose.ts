import { toNumber } from "../figure/amount";
import type { CheckedRelation } from "../relation/relation";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Table } from "../table/table";
import { type Crossing, crossingOf } from "./crossing";
import { type FormFault, findFormFaults } from "./form-faults";
import { type Diagnosis, locate } from "./locate";
import { type MaskedFault, findMaskedFaults } from "./masked-faults";
import { inCellScale } from "./overlay";
import { type Mended, recheck } from "./trials";
import { type Changes, type WhatIf, placeKey, prepareWhatIf } from "./what-if";

/** A form fault with the relations that it broke. */
export interface FaultDiagnosis {
  readonly fault: FormFault;
  readonly symptoms: readonly CheckedRelation[];
}

export interface Diagnoses {
  readonly faults: readonly FaultDiagnosis[];
  readonly causes: readonly Diagnosis[];
  /** Formulas whose fault does not show in their figure. */
  readonly masked: readonly MaskedFault[];
  readonly search: Search;
}

/** What causes were sought in; a search among some relations can go on from it. */
export interface Search {
  readonly crossing: Crossing;
  /** The same with clear faults set right. */
  readonly settled: Crossing;
  readonly whatIf: WhatIf;
  readonly mended: Mended;
}

/** Finds the causes of what does not hold: first cells whose form betrays them, then, with those set right, single cells. */
export function diagnose(tables: readonly Table[], sheets: readonly SheetSnapshot[], checked: readonly CheckedRelation[]): Diagnoses {
  const whatIf = prepareWhatIf(sheets);
  const found = findFormFaults(tables, checked);
  const cells = changesOf(found);
  const base = whatIf.settle(cells);
  const crossing = crossingOf(checked);
  const settled = recheck(crossing, base);
  const faults = found.map((fault) => ({ fault, symptoms: symptomsOf(fault, { crossing, settled, reach: whatIf.settle(changesOf([fault])) }) }));
  const search = { crossing, settled, whatIf, mended: { cells, settled: base, derived: [] } };
  return { ...fold(faults, causesIn(search)), masked: findMaskedFaults(checked), search };
}

/** Causes of all that is broken, or of some of it. */
export function causesIn({ crossing, settled, whatIf, mended }: Search, among?: ReadonlySet<number>): readonly Diagnosis[] {
  const asked = among ? [...among].flatMap((index) => crossing.relations[index] ?? []) : crossing.relations;
  return asOnTheSheet(locate(settled, { whatIf, mended, ...(among && { among }) }), asked);
}

/**
 * Causes are sought with clear faults set right; what is told are the sheet's own figures. A relation that holds as the
 * sheet stands needs no telling, and none is told twice.
 */
function asOnTheSheet(causes: readonly Diagnosis[], checked: readonly CheckedRelation[]): readonly Diagnosis[] {
  const own = new Map<string, CheckedRelation>();
  for (const one of checked) if (one.status === "broken") own.set(one.relation.id, one);
  const told = new Set<string>();
  return causes.flatMap((cause) => {
    const relations = cause.relations.flatMap(({ relation: { id } }) => {
      const one = own.get(id);
      if (!one || told.has(id)) return [];
      told.add(id);
      return [one];
    });
    return relations.length > 0 ? [{ ...cause, relations }] : [];
  });
}

/** A cause in a cell that its form betrays already is the same fault; the relation knows its figure better. */
function fold(faults: readonly FaultDiagnosis[], causes: readonly Diagnosis[]): Pick<Diagnoses, "faults" | "causes"> {
  const byCell = new Map(faults.map((one) => [placeKey(one.fault.cell), one]));
  const rest: Diagnosis[] = [];
  for (const cause of causes) {
    const [top] = cause.candidates;
    const own = top && byCell.get(placeKey(top.cell));
    if (!own || top.value === undefined) rest.push(cause);
    else byCell.set(placeKey(top.cell), { fault: { ...own.fault, value: top.value, others: [] }, symptoms: [...own.symptoms, ...cause.relations] });
  }
  return { faults: [...byCell.values()], causes: rest };
}

function changesOf(faults: readonly FormFault[]): Changes {
  return new Map(
    faults.flatMap(({ table, cell, value }) =>
      value === undefined ? [] : [[placeKey(cell), { ...cell, value: toNumber(inCellScale(table, cell, value)) }] as const],
    ),
  );
}

function symptomsOf(
  fault: FormFault,
  { crossing, settled, reach }: { crossing: Crossing; settled: Crossing; reach: Changes },
): readonly CheckedRelation[] {
  const reached = new Set([fault.cell, ...reach.values()].flatMap((cell) => crossing.indexesAt(cell)));
  return [...reached].sort((a, b) => a - b).flatMap((index) => {
    const one = crossing.relations[index];
    return one?.status === "broken" && settled.relations[index]?.status === "held" ? [one] : [];
  });
}
