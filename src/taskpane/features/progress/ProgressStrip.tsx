import { Button, Caption1, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { Progress } from "../../../core/sheet/workbook-port";
import { useLiveContent } from "../notice/use-live-content";
import { usePane, useSession, useTranslate } from "../../store/use-session";

const useStyles = makeStyles({
  strip: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  percent: { fontVariantNumeric: "tabular-nums" },
});

/** How far the work is, and the way out of it. */
export function ProgressStrip() {
  const { running } = usePane();
  const { cancel } = useSession();
  const t = useTranslate();
  const styles = useStyles();
  const live = useLiveContent();
  const progress = running?.progress;
  const share = shareOf(progress);
  const phase = t(progress ? `progress.${progress.phase}` : "progress.starting");
  return (
    <div className={styles.strip}>
      <div className={styles.bar}>
        <div className={styles.line}>
          <Caption1 role="status">{live ? phase : null}</Caption1>
          {share === undefined ? null : (
            <Caption1 className={styles.percent}>
              {t("progress.percent", { percent: Math.floor(share * 100) })}
            </Caption1>
          )}
        </div>
        {share === undefined ? (
          <ProgressBar aria-label={t("progress.label")} />
        ) : (
          <ProgressBar aria-label={t("progress.label")} value={share} />
        )}
      </div>
      <Button size="small" onClick={cancel}>
        {t("action.cancel")}
      </Button>
    </div>
  );
}

function shareOf(progress: Progress | undefined): number | undefined {
  return progress && progress.total > 0 ? Math.min(1, progress.done / progress.total) : undefined;
}
