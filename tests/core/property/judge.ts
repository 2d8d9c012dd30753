import { examine } from "../../../src/core/examine";
import type { ReportRelation } from "../../../src/core/finding/report";
import { parseA1 } from "../../../src/core/sheet/address";
import { workbook } from "../support/sheet";
import type { Laid } from "./lay";

type Terms = readonly (readonly [string, number])[];

/** A relation in one spelling: result and signed terms, sorted. */
function signature(result: string, terms: Terms): string {
  return `${result} <- ${terms
    .map(([cell, weight]) => `${weight < 0 ? "-" : ""}${cell}`)
    .sort()
    .join(",")}`;
}

/** Everything in which the understanding of a clean worksheet differs from the truth, as short lines. */
export function faultsOf(laid: Laid): readonly string[] {
  const report = examine(workbook(laid.sheet), { relations: true });
  const [sheet] = report.sheets;
  const tables = sheet?.tables ?? [];
  const isFilled = (address: string): boolean => {
    const place = parseA1(address);
    return place !== undefined && laid.sheet.rows[place.row]?.[place.column] !== undefined;
  };
  const alarms = report.findings
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, rule, cell }) => `${severity} ${rule} ${cell}`);
  const largest = [...tables].sort((a, b) => b.columns.length - a.columns.length)[0];
  const rows = new Map((largest?.rows ?? []).map((row) => [row.row, row]));
  const parents = [...laid.parents]
    .filter(([row, parent]) => rows.get(row)?.parent !== parent)
    .map(([row, parent]) => `parent of row ${row} is ${parent ?? "-"}, not ${rows.get(row)?.parent ?? "-"}`);
  const kinds = [...laid.kinds]
    .filter(([row, all]) => !all.includes(rows.get(row)?.kind ?? "blank"))
    .map(([row, all]) => `kind ${all[0] ?? ""} is ${rows.get(row)?.kind ?? "missing"} in row ${row}`);
  const columns = new Map((largest?.columns ?? []).map((column) => [column.column, column]));
  const roles = [...laid.roles]
    .filter(([column, all]) => {
      const own = columns.get(column);
      return own === undefined || !all.includes(own.role);
    })
    .map(([column, all]) => `role ${all[0] ?? ""} is ${columns.get(column)?.role ?? "missing"} in ${column}`);
  return [...alarms, ...roles, ...parents, ...kinds, ...relationFaults(laid, sheet?.relations ?? [], isFilled)];
}

function relationFaults(
  { holds, kinds }: Laid,
  relations: readonly ReportRelation[],
  isFilled: (address: string) => boolean,
): readonly string[] {
  const spell = ({ result, terms }: ReportRelation): string =>
    signature(
      result,
      terms.filter(([cell]) => isFilled(cell)),
    );
  const ours = new Map(relations.map((one) => [spell(one), one]));
  const held = new Set(relations.filter(({ status }) => status === "held").map(({ result }) => result));
  const loose = new Set(holds.filter((one) => one.loose).map(({ result }) => result));
  const theirs = new Set(holds.map(({ result, terms }) => signature(result, terms)));
  const missing = holds
    .filter(({ optional }) => !optional)
    .filter(({ loose, result, terms }) =>
      loose ? !held.has(result) : ours.get(signature(result, terms))?.status !== "held",
    )
    .map(
      ({ form, result, terms }) =>
        `missing ${form} ${ours.get(signature(result, terms))?.status ?? "unknown"} ${signature(result, terms)}`,
    );
  const indicators = new Set([...kinds].filter(([, all]) => all.includes("indicator")).map(([row]) => row));
  const isSilent = (result: string): boolean => indicators.has((parseA1(result)?.row ?? -1) + 1);
  const extra = [...ours.values()]
    .filter(
      (one) =>
        !(one.status === "held" && isSilent(one.result)) &&
        !(loose.has(one.result) && one.status === "held") &&
        one.status !== "notCheckable" &&
        !theirs.has(spell(one)),
    )
    .map((one) => `extra ${one.kind} ${one.status} ${spell(one)}`);
  return [...missing, ...extra];
}
