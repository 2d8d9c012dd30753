import { examine } from "../../../src/core/examine";
import type { Finding } from "../../../src/core/finding/report";
import { parseA1 } from "../../../src/core/sheet/address";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { workbook } from "../support/sheet";
import * as budget from "./budget";
import type { Draft } from "./draft";
import * as finance from "./finance";
import * as mess from "./mess";
import * as more from "./more";
import * as noFigures from "./no-figures";
import * as performance from "./performance";
import * as periods from "./periods";
import * as planning from "./planning";
import * as statements from "./statements";
import * as statistics from "./statistics";
import * as systemsBudget from "./systems-budget";
import * as systemsCash from "./systems-cash";
import * as systemsPerformance from "./systems-performance";
import * as systemsProgress from "./systems-progress";
import { signature } from "./truth";
import { type Layout, variantsOf } from "./variants";
import { WORKS, workedOn } from "./worked-on";

const SYSTEMS = [systemsBudget, systemsCash, systemsPerformance, systemsProgress];
const DRAFTS: readonly Draft[] = [planning, budget, finance, statements, statistics, mess, performance, periods, more, noFigures, ...SYSTEMS].flatMap((module) => Object.values(module));
/** How many figures of a sheet are changed, one at a time: some where they are typed, one in a text or a formula. */
const CHANGES: Readonly<Partial<Record<string, number>>> = { typed: 4, "id text": 1, formulas: 1 };

describe.each(DRAFTS.map((draft) => [draft.id, draft] as const))("%s", (_, draft) => {
  it.each(variantsOf(draft).map((layout) => [layout.variant, layout] as const))("is understood without an alarm: %s", (_variant, layout) => {
    expectUnderstood(layout);
  });

  it.each(variantsOf(draft).flatMap((layout) => (layout.variant in CHANGES ? [[layout.variant, layout] as const] : [])))("a wrong figure is found: %s", (_variant, layout) => {
    for (const cell of sample(figuresOf(layout), CHANGES[layout.variant] ?? 0)) {
      const place = parseA1(cell)!;
      const spoilt = layout.spoil(place.row, place.column);
      if (spoilt) expect([cell, findingsOf(spoilt).some((one) => involves(one, cell))]).toEqual([cell, true]);
    }
  });

  it.each(WORKS.filter((work) => !draft.without?.includes(work)))("is understood with %s", (work) => {
    const [layout] = variantsOf(workedOn(draft, work));
    if (layout) expectUnderstood(layout);
  });
});

function expectUnderstood(layout: Layout): void {
  const { sheets, findings } = examine(workbook(layout.sheet), { relations: true });
  expect(findings.filter(({ severity }) => severity !== "info").map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([]);
  const isFilled = (address: string): boolean => {
    const place = parseA1(address);
    return place !== undefined && layout.sheet.rows[place.row]?.[place.column] !== undefined;
  };
  const held = (sheets[0]?.relations ?? []).filter(({ status }) => status === "held");
  const found = new Set(held.map(({ result, terms }) => signature(result, terms.filter(([cell]) => isFilled(cell)))));
  expect(layout.holds.map(({ result, terms }) => signature(result, terms)).filter((one) => !found.has(one))).toEqual([]);
  const parents = new Map(sheets.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ row, parent }) => [row, parent] as const))));
  expect([...layout.parents.keys()].map((row) => [row, parents.get(row)])).toEqual([...layout.parents]);
}

function findingsOf(sheet: SheetSnapshot): readonly Finding[] {
  return examine(workbook(sheet)).findings.filter(({ severity }) => severity !== "info");
}

function involves({ cell, cells, suspects }: Finding, address: string): boolean {
  return cell === address || cells.includes(address) || suspects.some((suspect) => suspect.cell === address);
}

/** Cells of figures of which something must hold. */
function figuresOf({ holds }: Layout): readonly string[] {
  return [...new Set(holds.flatMap(({ result, terms }) => [result, ...terms.map(([cell]) => cell)]))];
}

/** So many, spread over all. */
function sample<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === step - 1).slice(0, count);
}
