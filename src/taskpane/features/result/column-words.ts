import type { ReportColumn } from "../../../core/finding/report";
import type { Translate } from "../../i18n/translate";

/** What a column was understood to be: `target Rp, triwulan 1`. */
export function columnWords({ role, measure, period }: ReportColumn, t: Translate): string {
  const part = t(`role.${role}`);
  const time = period && periodWords(period, t);
  // A percentage in percent says the same twice.
  const isTold = measure === "text" || (role === "percent" && measure === "percent");
  const unit = measure && !isTold ? t(`measure.${measure}`) : undefined;
  if (unit && time) return t("column.measuredPeriod", { role: part, measure: unit, period: time });
  if (unit) return t("column.measured", { role: part, measure: unit });
  return time ? t("column.period", { role: part, period: time }) : t("column.role", { role: part });
}

/** A quarter, month or year in words. */
export function periodWords(period: NonNullable<ReportColumn["period"]>, t: Translate): string {
  if (period === "year") return t("period.year");
  const number = Number(period.slice(1));
  return period.startsWith("q") ? t("period.quarter", { quarter: number }) : t("period.month", { month: number });
}
