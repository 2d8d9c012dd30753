import { Caption1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FileReport } from "../../../core/finding/report";
import { useTranslate } from "../../store/use-session";
import { Counts } from "./Counts";
import { type Chosen, keyOf, meetingsOf } from "./model";

const useStyles = makeStyles({
  title: { margin: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  pair: {
    width: "100%",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}`,
  },
});

interface PairListProps {
  readonly report: FileReport;
  readonly pairs: readonly Chosen[];
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
}

/** The pairs of tables that were compared, one below the other: for a narrow pane or many tables. */
export function PairList({ report, pairs, chosen, onChoose }: PairListProps) {
  const t = useTranslate();
  const styles = useStyles();
  const meetingOf = meetingsOf(report);
  return (
    <div>
      <Caption1Strong as="h2" block className={styles.title}>
        {t("between.pairs")}
      </Caption1Strong>
      <ul className={styles.list}>
        {pairs.map((pair) => {
          const meeting = meetingOf(pair.left, pair.right);
          const isChosen = chosen !== undefined && keyOf(chosen.left, chosen.right) === keyOf(pair.left, pair.right);
          return (
            <li key={keyOf(pair.left, pair.right)}>
              <button
                type="button"
                className={mergeClasses(styles.pair, isChosen && styles.chosen)}
                aria-pressed={isChosen}
                onClick={() => {
                  onChoose(pair);
                }}
              >
                <span>{t("between.pair", { left: pair.left.name, right: pair.right.name })}</span>
                {meeting.kind === "compared" ? <Counts of={meeting.pair} /> : null}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
