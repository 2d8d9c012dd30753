import { Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { findingsSheet } from "../../../report/findings-sheet";
import { summarySheet } from "../../../report/summary-sheet";
import type { CheckResult } from "../../store/state";
import { usePane, usePerform, useTranslate } from "../../store/use-session";
import { Charts } from "./Charts";
import { ReportFiles } from "./ReportFiles";
import { useSummary } from "./use-summary";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
    minWidth: 0,
  },
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The result for others: worksheets in the workbook, files, and charts. */
export function ReportPanel({ result }: { readonly result: CheckResult }) {
  const { language, running } = usePane();
  const t = useTranslate();
  const perform = usePerform();
  const styles = useStyles();
  const { summary, failed } = useSummary(result);
  const { report, time } = result;
  return (
    <div className={styles.panel}>
      <section className={styles.part}>
        <Subtitle2 as="h2" className={styles.title}>
          {t("report.sheets")}
        </Subtitle2>
        <Caption1 className={styles.quiet}>{t("report.sheets.hint")}</Caption1>
        <Button
          appearance="primary"
          data-command="write-report"
          disabledFocusable={running !== undefined || !summary}
          onClick={() => {
            if (!summary) return;
            const context = { language, time };
            perform({
              kind: "write-report",
              sheets: [findingsSheet(report, context), summarySheet(report, summary, context)],
            });
          }}
        >
          {t("report.write")}
        </Button>
      </section>
      <ReportFiles result={result} />
      <Charts summary={summary} failed={failed} />
    </div>
  );
}
