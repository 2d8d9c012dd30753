import { Button, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { CellPreview, FixPreview } from "../../../actions/fix-finding";
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
  all: {
    maxHeight: "40vh",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

/** A correction before it is made: what stands there, what would, and the choice. */
export function FixPanel({ preview, onClose }: { readonly preview: FixPreview; readonly onClose: () => void }) {
  const t = useTranslate();
  return <Panel title={t("fix.title", { cell: preview.cell })} previews={[preview]} onClose={onClose} />;
}

/** All certain corrections before they are made together. */
export function FixAllPanel({
  previews,
  onClose,
}: {
  readonly previews: readonly FixPreview[];
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  return <Panel title={t("fixAll.title", { count: previews.length })} previews={previews} onClose={onClose} />;
}

interface PanelProps {
  readonly title: string;
  readonly previews: readonly FixPreview[];
  readonly onClose: () => void;
}

function Panel({ title, previews, onClose }: PanelProps) {
  const { running } = usePane();
  const t = useTranslate();
  const perform = usePerform();
  const styles = useStyles();
  const [first] = previews;
  const cells = previews.flatMap((preview) => [preview, ...preview.others]);
  const isOne = cells.length === 1;
  return (
    <div role="group" aria-label={title} className={styles.panel}>
      <Caption1Strong>{title}</Caption1Strong>
      <div className={styles.all} {...(isOne ? {} : { tabIndex: 0, role: "group", "aria-label": t("fixAll.list") })}>
        {cells.map((cell) => (
          <Change key={`${cell.sheet}!${cell.cell}`} change={cell} isNamed={!isOne} />
        ))}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={running !== undefined}
          onClick={() => {
            onClose();
            if (first) perform(previews.length === 1 ? { kind: "fix", preview: first } : { kind: "fix-all", previews });
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

function Change({ change, isNamed }: { readonly change: CellPreview; readonly isNamed: boolean }) {
  const t = useTranslate();
  const styles = useStyles();
  return (
    <div>
      {isNamed ? (
        <Caption1Strong block>
          {change.sheet} · {change.cell}
        </Caption1Strong>
      ) : null}
      <dl className={styles.pairs}>
        <dt>{t("fix.before")}</dt>
        <dd className={styles.value}>{change.before || t("finding.empty")}</dd>
        <dt>{t("fix.after")}</dt>
        <dd className={styles.value}>
          <span className={styles.after}>{change.after}</span>
        </dd>
      </dl>
    </div>
  );
}
