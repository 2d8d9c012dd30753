import { HUNDRED, amount, compare, divide, isZero, multiply } from "../figure/amount";
import type { ColumnRule } from "../relation/column-rules";
import type { Scale } from "../scale/scale";
import { readOperand } from "../relation/operand";
import { type Table, recordRows } from "../table/table";
import { keptAverage, placedAverage } from "./averages";
import {
  type CapaianChoices,
  type ChoiceName,
  type ChoiceReason,
  type ChosenCapaian,
  DEFAULT_CHOICES,
  type ReasonedChoices,
  type Shown,
} from "./choices";
import type { PercentColumn } from "./percent-columns";
import { readScaleOf } from "./predicates";
import { roundingShown } from "./shown-rounding";
import { unmeasuredShown, zeroTargetShown } from "./shown-zeros";

/** What a person and the workbook's settings say, before the table itself is asked. */
export interface SaidChoices {
  readonly person: ChosenCapaian;
  readonly workbook: ChosenCapaian;
}

/** What was read of a table before its choices. */
export interface ReadTable {
  readonly percents: readonly PercentColumn[];
  readonly scales: readonly Scale[];
  /** The rules that the table's figures keep. */
  readonly rules: readonly ColumnRule[];
}

/** Settles the choices of a table: what a person says, else what its own cells show, else the workbook's settings, else the defaults. */
export function inferChoices(table: Table, { person, workbook }: SaidChoices, read: ReadTable): ReasonedChoices {
  const shown = choicesShown(table, read);
  const choices: Record<string, string> = { ...DEFAULT_CHOICES };
  const reasons: Partial<Record<ChoiceName, ChoiceReason>> = {};
  for (const name of Object.keys(DEFAULT_CHOICES) as ChoiceName[]) {
    const own = shown[name];
    const said = person[name] ?? own?.value ?? workbook[name];
    if (said === undefined) continue;
    choices[name] = said;
    reasons[name] =
      person[name] !== undefined
        ? { from: "person", why: { id: "pilihan Anda", en: "your choice" } }
        : own
          ? { from: "table", why: own.why }
          : { from: "workbook", why: { id: "pengaturan buku kerja ini", en: "this workbook's settings" } };
  }
  return { choices: choices as unknown as CapaianChoices, reasons };
}

function choicesShown(
  table: Table,
  { percents, scales, rules }: ReadTable,
): Readonly<Partial<Record<ChoiceName, Shown>>> {
  const kept = keptAverage(table, rules);
  const placed = kept ? undefined : placedAverage(table);
  const scale = readScaleOf(table, scales);
  const ofK = percents.filter(({ pair }) => pair.measure === "k");
  const average: Shown | undefined = kept
    ? {
        value: kept,
        why: { id: "angka rata-rata yang sudah ada di tabel ini", en: "the averages that this table already holds" },
      }
    : placed && {
        value: placed,
        why: { id: "setiap program punya baris rata-rata sendiri", en: "every program has an average row of its own" },
      };
  const zero = unmeasuredShown(table, ofK);
  const capped = capShown(table, ofK);
  const rounding = roundingShown(table, percents);
  const zeroTarget = zeroTargetShown(table, percents);
  return {
    ...(average && { average }),
    ...(scale && {
      scale: {
        value: scale.scale.id,
        why:
          scale.by === "words"
            ? { id: "sebutan predikat yang sudah ada di tabel ini", en: "the predicates that this table already holds" }
            : { id: "judul kolom atau baris predikat", en: "the heading of the predicates" },
      },
    }),
    ...(scale?.by === "words" && {
      labels: {
        value: scale.labels,
        why: { id: "cara menulis predikat di tabel ini", en: "how this table writes its predicates" },
      },
    }),
    ...(zero && { unmeasured: zero }),
    ...(capped && { cap: capped }),
    ...(rounding && { rounding }),
    ...(zeroTarget && { zeroTarget }),
  };
}

/** Percentages that would be higher and stand at a round limit. */
function capShown(table: Table, percents: readonly PercentColumn[]): Shown | undefined {
  const at = new Map<string, number>();
  for (const { column, pair } of percents) {
    const [realised] = pair.realised;
    if (pair.realised.length > 1) continue;
    for (const { row } of recordRows(table)) {
      const [target, got, stated] = [pair.target, realised, column].map((one) => readOperand(table, row, one.column));
      if (target?.state !== "known" || got?.state !== "known" || stated?.state !== "known" || isZero(target.value))
        continue;
      const exact = divide(multiply(got.value, HUNDRED), target.value, 6);
      for (const cap of ["100", "110", "120"]) {
        const limit = amount(cap);
        if (compare(exact, limit) > 0 && compare(stated.value, limit) === 0) at.set(cap, (at.get(cap) ?? 0) + 1);
        else if (compare(stated.value, limit) > 0) at.set(cap, -1000);
      }
    }
  }
  const found = [...at].find(([, count]) => count >= 2);
  return (
    found && {
      value: found[0],
      why: {
        id: `capaian di atas ${found[0]}% sudah tertulis ${found[0]}%`,
        en: `achievements above ${found[0]}% already stand at ${found[0]}%`,
      },
    }
  );
}
