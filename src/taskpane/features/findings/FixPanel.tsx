import { Button, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { FixPreview } from "../../../actions/fix-finding";
import { usePane, usePerform, useTranslate } from "../../store/use-session";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  pairs: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalM, margin: 0 },
  value: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  after: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});

/** A correction before it is made: what stands there, what would, and the choice. */
export function FixPanel({ preview, onClose }: { readonly preview: FixPreview; readonly onClose: () => void }) {
  const { running } = usePane();
  const t = useTranslate();
  const perform = usePerform();
  const styles = useStyles();
  const title = t("fix.title", { cell: preview.cell });
  return (
    <div role="group" aria-label={title} className={styles.panel}>
      <Caption1Strong>{title}</Caption1Strong>
      <dl className={styles.pairs}>
        <dt>{t("fix.before")}</dt>
        <dd className={styles.value}>{preview.before || t("finding.empty")}</dd>
        <dt>{t("fix.after")}</dt>
        <dd className={styles.value}>
          <span className={styles.after}>{preview.after}</span>
        </dd>
      </dl>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={running !== undefined}
          onClick={() => {
            onClose();
            perform({ kind: "fix", preview });
          }}
        >
          {t("fix.confirm")}
        </Button>
        <Button size="small" onClick={onClose}>
          {t("action.cancel")}
        </Button>
      </div>
    </div>
  );
}
