import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleFilled } from "@fluentui/react-icons";
import { referredArea } from "../../../actions/cell-reference";
import type { Finding, ReportDifference, ReportFigure } from "../../../core/finding/report";
import { usePane, usePerform, useTranslate } from "../../store/use-session";
import { CellLink } from "../findings/ProofTable";
import { SeverityIcon } from "../findings/SeverityIcon";

const useStyles = makeStyles({
  item: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "flex-start", overflowWrap: "anywhere" },
  label: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  icon: {
    display: "inline-flex",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorBrandForeground1,
  },
  side: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    maxWidth: "none",
    minWidth: 0,
    boxSizing: "border-box",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  place: { minWidth: 0, textAlign: "left", overflowWrap: "anywhere", color: tokens.colorBrandForegroundLink },
  figure: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums", textAlign: "right" },
  gap: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  message: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface DifferenceProps {
  readonly difference: ReportDifference;
  readonly left: string;
  readonly right: string;
  readonly finding: Finding | undefined;
}

/** Two figures that should be the same, one below the other so that their digits stand in line; each leads to its cell. */
export function Difference({ difference, left, right, finding }: DifferenceProps) {
  const { language } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        {difference.doubtful ? (
          <span className={styles.icon}>
            <QuestionCircleFilled aria-hidden />
          </span>
        ) : (
          <SeverityIcon severity={finding?.severity ?? "error"} />
        )}
        <span className={styles.label}>{difference.label}</span>
      </div>
      <Side sheet={left} figure={difference.left} />
      <Side sheet={right} figure={difference.right} />
      <div className={`${styles.side} ${styles.gap}`}>
        <Caption1>{t("between.difference")}</Caption1>
        <span className={styles.figure}>{difference.difference}</span>
      </div>
      {difference.doubtful ? <Caption1 className={styles.message}>{t("between.isDoubtful")}</Caption1> : null}
      {finding && !difference.doubtful ? (
        <Caption1 className={styles.message}>{finding.message[language]}</Caption1>
      ) : null}
    </li>
  );
}

function Side({ sheet, figure: { cells, shown } }: { readonly sheet: string; readonly figure: ReportFigure }) {
  const perform = usePerform();
  const styles = useStyles();
  const [only, ...more] = cells;
  const place = only === undefined ? undefined : referredArea(only, sheet);
  if (!place || more.length > 0)
    return (
      <div className={styles.side}>
        <span className={styles.place}>
          {sheet} ·{" "}
          {cells.map((cell) => (
            <CellLink key={cell} reference={cell} sheet={sheet} />
          ))}
        </span>
        <span className={styles.figure}>{shown}</span>
      </div>
    );
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.side}
      onClick={() => {
        perform({ kind: "reveal", ...place });
      }}
    >
      <span className={styles.place}>
        {sheet} · {only}
      </span>
      <span className={styles.figure}>{shown}</span>
    </Button>
  );
}
