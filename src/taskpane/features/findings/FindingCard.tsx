import { Button, Caption1, Caption1Strong, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useMemo, useRef, useState } from "react";
import { previewFix } from "../../../actions/fix-finding";
import { referredArea } from "../../../actions/cell-reference";
import type { Finding } from "../../../core/finding/report";
import type { WorkbookSnapshot } from "../../../core/sheet/snapshot";
import { usePane, usePerform, useSession, useTranslate } from "../../store/use-session";
import { compareFigures } from "./compare-figures";
import { Figure } from "./Figure";
import { AcceptButton } from "../kept/AcceptButton";
import { FixPanel } from "./FixPanel";
import { CellLink, ProofTable } from "./ProofTable";
import { SeverityIcon } from "./SeverityIcon";
import { Suspects } from "./Suspects";

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: tokens.strokeWidthThickest,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  current: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    boxShadow: tokens.shadow4,
    "@media (forced-colors: active)": {
      borderTopColor: "Highlight",
      borderRightColor: "Highlight",
      borderBottomColor: "Highlight",
    },
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
  summary: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  place: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  sheet: { color: tokens.colorNeutralForeground3, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  message: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  clamped: {
    display: "-webkit-box",
    WebkitLineClamp: 3,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- browsers know no other way to end the third line with dots
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  // Figures that are compared stand one above the other, digit over digit.
  figures: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, max-content)",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  pair: { display: "contents" },
  figure: { textAlign: "right", overflowWrap: "anywhere" },
  words: { textAlign: "left", overflowWrap: "anywhere" },
  caption: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS },
  about: { fontSize: tokens.fontSizeBase200 },
  expected: { fontWeight: tokens.fontWeightSemibold },
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  others: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly snapshot: WorkbookSnapshot;
  readonly current: boolean;
  /** The one card of the list that the Tab key comes to. */
  readonly reachable: boolean;
  readonly onChoose: (finding: Finding) => void;
}

/** One finding: where, what, and the figures; chosen, also its proof and what can be done. */
export const FindingCard = memo(function FindingCard({
  finding,
  snapshot,
  current,
  reachable,
  onChoose,
}: FindingCardProps) {
  const { language } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  const { severity, cell, sheet } = finding;
  return (
    <div className={mergeClasses(styles.card, styles[severity], current && styles.current)}>
      <button
        type="button"
        className={styles.summary}
        data-finding={finding.id}
        tabIndex={reachable ? 0 : -1}
        aria-current={current ? "true" : undefined}
        aria-expanded={current}
        onClick={() => {
          onChoose(finding);
        }}
      >
        <span className={styles.place}>
          <SeverityIcon severity={severity} />
          <span className={styles.hidden}>{t(`severity.${severity}`)}</span>
          <Caption1Strong>{cell}</Caption1Strong>
          <Caption1 className={styles.sheet}>{sheet}</Caption1>
        </span>
        <span className={mergeClasses(styles.message, !current && styles.clamped)}>{finding.message[language]}</span>
        <Figures finding={finding} />
      </button>
      {current ? <FindingDetails finding={finding} snapshot={snapshot} /> : null}
    </div>
  );
});

/** What is written and what should be, with the digits that differ. */
function Figures({ finding: { shown, expected } }: { readonly finding: Finding }) {
  const t = useTranslate();
  const styles = useStyles();
  const difference = useMemo(
    () => (expected === null ? undefined : compareFigures(shown, expected)),
    [shown, expected],
  );
  const side = /\d/.test(shown) || shown === "" ? styles.figure : styles.words;
  return (
    <span className={styles.figures}>
      <span className={styles.pair}>
        <span className={styles.caption}>{t("finding.shown")}</span>
        <span className={side}>
          <Figure pieces={difference?.shown} text={shown || t("finding.empty")} as="wrong" />
        </span>
      </span>
      {expected === null ? null : (
        <span className={styles.pair}>
          <span className={styles.caption}>{t("finding.expected")}</span>
          <span className={mergeClasses(side, styles.expected)}>
            <Figure pieces={difference?.expected} text={expected} as="right" />
          </span>
        </span>
      )}
    </span>
  );
}

function FindingDetails({ finding, snapshot }: Pick<FindingCardProps, "finding" | "snapshot">) {
  const { language, running } = usePane();
  const t = useTranslate();
  const perform = usePerform();
  const { store } = useSession();
  const styles = useStyles();
  const [fixing, setFixing] = useState(false);
  const fixButton = useRef<HTMLElement>(null);
  const preview = finding.severity === "info" && !finding.fix ? undefined : previewFix(finding, snapshot);
  const place = referredArea(finding.cell, finding.sheet);
  const inProof = new Set(finding.proof.map((line) => line.cell));
  const others = finding.cells.filter((cell) => cell !== finding.cell && !inProof.has(cell));
  return (
    <div className={styles.details}>
      {finding.proof.length > 0 ? <ProofTable finding={finding} /> : null}
      {others.length > 0 ? (
        <div className={styles.others}>
          <Caption1 className={styles.caption}>{t("finding.cells")}</Caption1>
          {others.map((cell) => (
            <CellLink key={cell} reference={cell} sheet={finding.sheet} />
          ))}
        </div>
      ) : null}
      <Suspects finding={finding} />
      {finding.basis[language] ? (
        <Caption1>
          <span className={styles.caption}>{t("finding.basis")}</span>
          {finding.basis[language]}
        </Caption1>
      ) : null}
      <div>
        <Link
          as="button"
          inline
          className={styles.about}
          onClick={() => {
            store.dispatch({ type: "help-opened", page: finding.rule });
          }}
        >
          {t("help.about")}
        </Link>
      </div>
      {finding.symptoms.length > 0 ? (
        <Caption1>{t("finding.symptoms", { count: finding.symptoms.length })}</Caption1>
      ) : null}
      <div className={styles.others}>
        {place ? (
          <Button
            size="small"
            onClick={() => {
              perform({ kind: "reveal", ...place });
            }}
          >
            {t("action.goTo")}
          </Button>
        ) : null}
        {preview ? (
          <Button
            ref={(element: HTMLElement | null) => {
              fixButton.current = element;
            }}
            size="small"
            aria-expanded={fixing}
            disabledFocusable={running !== undefined}
            onClick={() => {
              setFixing(!fixing);
            }}
          >
            {t("action.fix")}
          </Button>
        ) : null}
        <AcceptButton finding={finding} />
      </div>
      {fixing && preview ? (
        <FixPanel
          preview={preview}
          onClose={() => {
            setFixing(false);
            fixButton.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}
