import { ACCEPTED_KEY, type Acceptance, acceptanceOf, readAccepted, writeAccepted } from "../core/finding/accepted";
import type { Finding } from "../core/finding/report";
import { nameCell } from "../core/sheet/address";
import type { Applied, Edit } from "../core/sheet/edit";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { RunOptions, WorkbookPort } from "../core/sheet/workbook-port";
import { type Language, planMarks } from "./mark-findings";
import { referredCell } from "./cell-reference";

/** What a check found, where a finding of it is accepted. */
interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly findings: readonly Finding[];
}

/**
 * Accepts a finding with a reason: it is kept in the workbook, and where its cell is marked the mark goes with it, or
 * tells of what is left there. Rejects with HostError.
 */
export async function acceptFinding(
  port: WorkbookPort,
  { snapshot, findings }: Checked,
  { finding, reason, time }: { readonly finding: Finding; readonly reason: string; readonly time: number },
  options: RunOptions & { readonly language: Language },
): Promise<Applied> {
  const { settings, marks } = await port.read({ kind: "sheet" }, options);
  const { accepted } = readAccepted(settings);
  const next = [...accepted, acceptanceOf(finding, reason, new Date(time).toISOString())];
  const place = referredCell(finding.cell, finding.sheet);
  const here = place ? marks.filter((mark) => nameCell(mark) === nameCell(place)) : [];
  const left = place ? findings.filter((one) => one !== finding && isAt(one, nameCell(place))) : [];
  const remarked = here.length > 0 ? planMarks(left, snapshot, here, options).edits : [];
  return port.apply([keep(settings, next), ...remarked], options);
}

/** Takes acceptances back: these findings are told again from the next check on. Rejects with HostError. */
export async function revokeAcceptances(
  port: WorkbookPort,
  places: ReadonlySet<number>,
  options: RunOptions = {},
): Promise<Applied> {
  const { settings } = await port.read({ kind: "sheet" }, options);
  const { accepted } = readAccepted(settings);
  return port.apply(
    [
      keep(
        settings,
        accepted.filter((_, index) => !places.has(index)),
      ),
    ],
    options,
  );
}

function keep(settings: WorkbookSnapshot["settings"], accepted: readonly Acceptance[]): Edit {
  return {
    kind: "set-setting",
    key: ACCEPTED_KEY,
    expect: settings[ACCEPTED_KEY] ?? null,
    json: writeAccepted(accepted),
  };
}

function isAt({ cell, sheet }: Finding, name: string): boolean {
  const place = referredCell(cell, sheet);
  return place !== undefined && nameCell(place) === name;
}
