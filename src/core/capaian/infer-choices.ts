import { HUNDRED, amount, compare, divide, isZero, multiply } from "../figure/amount";
import type { Bilingual } from "../finding/report";
import type { Scale } from "../scale/scale";
import { readOperand } from "../relation/operand";
import { cellAt } from "../sheet/snapshot";
import { type Table, recordRows } from "../table/table";
import { keptAverage, placedAverage } from "./averages";
import {
  type CapaianChoices,
  type ChoiceName,
  type ChoiceReason,
  type ChosenCapaian,
  DEFAULT_CHOICES,
  type ReasonedChoices,
} from "./choices";
import type { PercentColumn } from "./percent-columns";
import { readScaleOf } from "./predicates";

/** What a person and the workbook's settings say, before the table itself is asked. */
export interface SaidChoices {
  readonly person: ChosenCapaian;
  readonly workbook: ChosenCapaian;
}

/** Settles the choices of a table: what a person says, else what its own cells show, else the workbook's settings, else the defaults. */
export function inferChoices(
  table: Table,
  { person, workbook }: SaidChoices,
  { percents, scales }: { percents: readonly PercentColumn[]; scales: readonly Scale[] },
): ReasonedChoices {
  const shown = choicesShown(table, percents, scales);
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

interface Shown {
  readonly value: string;
  readonly why: Bilingual;
}

function choicesShown(
  table: Table,
  percents: readonly PercentColumn[],
  scales: readonly Scale[],
): Readonly<Partial<Record<ChoiceName, Shown>>> {
  const kept = keptAverage(table);
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
  const rounded = percents.some(({ column }) =>
    table.rows.some(({ row }) => /^=ROUND\(/i.test(cellAt(table.sheet, row, column.column)?.formula ?? "")),
  );
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
    ...(rounded && {
      rounding: {
        value: "shown",
        why: { id: "rumus persen di tabel ini memakai ROUND", en: "this table's percentages use ROUND" },
      },
    }),
  };
}

/** Rows that were not measured and show 0%: the office counts them as zero. */
function unmeasuredShown(table: Table, percents: readonly PercentColumn[]): Shown | undefined {
  let zeros = 0;
  let all = 0;
  for (const { column, pair } of percents) {
    for (const { row } of recordRows(table)) {
      const target = readOperand(table, row, pair.target.column);
      const measured = [...pair.realised, ...(pair.quarters ?? [])].some(
        (one) => readOperand(table, row, one.column).state !== "blank",
      );
      const stated = readOperand(table, row, column.column);
      if (target.state !== "known" || isZero(target.value) || measured || stated.state === "unreadable") continue;
      all++;
      if (stated.state === "known" && isZero(stated.value)) zeros++;
    }
  }
  if (zeros < 2 || zeros * 2 <= all) return undefined;
  const counts = `${String(zeros)}/${String(all)}`;
  return {
    value: "zero",
    why: {
      id: `baris yang belum diukur sudah tertulis 0% (${counts})`,
      en: `rows not measured already show 0% (${counts})`,
    },
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
