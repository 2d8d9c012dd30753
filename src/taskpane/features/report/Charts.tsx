import { Caption1, Spinner } from "@fluentui/react-components";
import { RULE_NAMES } from "../../../core/finding/words";
import type { Summary } from "../../../report/summary";
import { usePane, useTranslate } from "../../store/use-session";
import { atStart } from "../findings/group";
import { Bars, useShowPercent, type BarRow } from "./Bars";

interface ChartsProps {
  /** Undefined while it is being worked out. */
  readonly summary: Summary | undefined;
  readonly failed: boolean;
}

/** Achievement by programme, absorption by unit and findings by rule, as bars. */
export function Charts({ summary, failed }: ChartsProps) {
  const { language } = usePane();
  const t = useTranslate();
  const percent = useShowPercent();
  if (!summary) return <Spinner size="small" label={t("report.working")} />;
  const { programs, units, rules } = summary;
  const bar = (name: string, value: number, fill: "solid" | "hatched") => ({
    name,
    value,
    fill,
    shown: percent(value),
  });
  const programRows = programs.map(({ label, unit, k, rp }): BarRow => ({
    label: unit === null ? label : t("group.place", { sheet: label, unit }),
    values: [
      ...(k === null ? [] : [bar(t("report.k"), k, "solid")]),
      ...(rp === null ? [] : [bar(t("report.rp"), rp, "hatched")]),
    ],
  }));
  const unitRows = units.map(({ label, rp }): BarRow => ({
    label,
    values: [bar(t("report.absorption"), rp, "hatched")],
  }));
  const ruleRows = rules.map(({ rule, ...counts }): BarRow => ({
    label: atStart(RULE_NAMES[rule][language]),
    values: (["error", "warning", "info"] as const).flatMap((severity) =>
      counts[severity] === 0
        ? []
        : [
            {
              name: t(`severity.${severity}`),
              value: counts[severity],
              shown: t("number", { count: counts[severity] }),
              fill: severity === "error" ? "solid" : "hatched",
            } as const,
          ],
    ),
  }));
  return (
    <>
      {failed ? <Caption1>{t("report.failed")}</Caption1> : null}
      {programRows.length > 0 ? (
        <Bars title={t("report.programs")} rows={programRows} line={100} note={t("report.scale")} />
      ) : failed ? null : (
        <Caption1>{t("report.programs.none")}</Caption1>
      )}
      {unitRows.length > 0 ? (
        <Bars title={t("report.units")} rows={unitRows} line={100} note={t("report.scale")} />
      ) : null}
      {ruleRows.length > 0 ? <Bars title={t("report.rules")} rows={ruleRows} /> : null}
    </>
  );
}
