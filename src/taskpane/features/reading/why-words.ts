import type { ColumnReason, ReportColumn, ReportRow, ReportTable } from "../../../core/finding/report";
import { RULE_NAMES } from "../../../core/finding/words";
import type { Language } from "../../../actions/mark-findings";
import { id } from "../../i18n/id";
import type { Key, Translate } from "../../i18n/translate";
import { periodWords } from "../result/column-words";
import { lastRowOf } from "./model";

/** A reason in words: what it is about, and the reason itself. */
export interface WhyLine {
  readonly of: string;
  readonly reason: string;
}

/** Why a column is read as it is; equal reasons of several aspects are told once. */
export function whyColumn({ why = [] }: ReportColumn, t: Translate, language: Language): readonly WhyLine[] {
  const lines = new Map<string, string[]>();
  for (const one of why) {
    const reason = columnReason(one, t, language);
    const of = one.by === "figures" ? t("because.figures.label") : t(`aspect.${one.of}`);
    const known = lines.get(reason);
    if (known) known.push(of);
    else lines.set(reason, [of]);
  }
  return [...lines].map(([reason, of]) => ({ of: of.join(", "), reason }));
}

function columnReason(one: ColumnReason, t: Translate, language: Language): string {
  switch (one.by) {
    case "header":
    case "numberRow":
      return t(`because.${one.by}`, { text: one.text });
    case "contents":
      return t("because.contents", { count: one.count, total: one.total, sort: t(`sort.${one.sort}`) });
    case "neighbours":
      return t("because.neighbours");
    case "correction":
      return t("because.correction", { instead: valueWords(one.of, one.instead, t) });
    case "figures": {
      const counts = { rule: RULE_NAMES[one.rule][language], held: one.held, checked: one.checked };
      return one.columns.length > 0
        ? t("because.figures.with", { ...counts, columns: one.columns.join(", ") })
        : t("because.figures", counts);
    }
  }
}

/** A role, measure, period or span in words. */
export function valueWords(of: ColumnReason["of"], value: string | null, t: Translate): string {
  if (value === null) return t("reading.none");
  if (of === "period") return periodWords(value as NonNullable<ReportColumn["period"]>, t);
  const key = `${of}.${value}`;
  return key in id ? (t as (key: Key) => string)(key as Key) : value;
}

/** Why a row has its kind and place, how its sums fare and how its performance runs. */
export function whyRow(row: ReportRow, t: Translate): readonly WhyLine[] {
  const { why, instead, sums, mode, modeWhy } = row;
  const reason = why && t(`rowWhy.${why}`);
  return [
    ...(reason
      ? [{ of: t("row.kind"), reason: instead ? t("row.instead", { reason, instead: t(`kind.${instead}`) }) : reason }]
      : []),
    ...(sums ? [{ of: t("row.sums"), reason: t("row.sums.counts", { held: sums[0], checked: sums[1] }) }] : []),
    ...(mode && modeWhy
      ? [{ of: t("row.mode"), reason: t("mode.because", { mode: t(`mode.${mode}`), reason: t(`modeWhy.${modeWhy}`) }) }]
      : []),
  ];
}

/** Why a table begins and ends where it does, and what its levels were read from. */
export function whyTable({ why, header, range }: ReportTable, t: Translate): readonly WhyLine[] {
  if (!why || !header) return [];
  const [first, last] = header;
  return [
    { of: t("range.header"), reason: t(`range.why.${why.header}`, { first: String(first), last: String(last) }) },
    { of: t("range.end"), reason: t(`range.end.${why.end}`, { row: String(lastRowOf(range)) }) },
    { of: t("range.levels"), reason: t(`rowWhy.${why.levels}`) },
  ];
}
