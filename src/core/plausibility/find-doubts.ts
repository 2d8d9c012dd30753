import type { CheckedRelation } from "../relation/relation";
import type { Table } from "../table/table";
import { columnsInDoubt } from "./columns-in-doubt";
import { DOUBT_RULES, type Doubt, type DoubtRule } from "./doubt";
import { hiddenInSums } from "./hidden-rows";
import { rowsInDoubt } from "./rows-in-doubt";

/** Key of the workbook's settings under which rules that a person switched off are kept. */
const RULES_KEY = "rules";

/** What in these tables breaks no relation and yet wants a look; rules that the workbook switches off stay silent. */
export function findDoubts(
  tables: readonly Table[],
  checked: readonly CheckedRelation[],
  settings: Readonly<Record<string, string>>,
): readonly Doubt[] {
  const off = rulesOff(settings);
  const inTables = tables.flatMap((table) => [...rowsInDoubt(table), ...columnsInDoubt(table)]);
  return [...inTables, ...hiddenInSums(checked)].filter(({ rule }) => !off.has(rule));
}

/** Rules of plausibility that a workbook switches off; a setting that cannot be read switches none off. */
function rulesOff(settings: Readonly<Record<string, string>>): ReadonlySet<DoubtRule> {
  const json = settings[RULES_KEY];
  if (json === undefined) return new Set();
  try {
    const stored: unknown = JSON.parse(json);
    const off: unknown = typeof stored === "object" && stored !== null && "off" in stored ? stored.off : [];
    return new Set(DOUBT_RULES.filter((rule) => Array.isArray(off) && off.includes(rule)));
  } catch (cause) {
    if (cause instanceof SyntaxError) return new Set();
    throw cause;
  }
}
