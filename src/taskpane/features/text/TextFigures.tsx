import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleFilled, QuestionCircleFilled } from "@fluentui/react-icons";
import type { RelationStatus } from "../../../core/finding/report";
import type { TextFigure, TextReport } from "../../../core/finding/text-report";
import { useTranslate } from "../../store/use-session";
import { CellLink } from "../findings/ProofTable";
import { quoteOf } from "./quote";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  summary: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, cursor: "pointer" },
  list: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  item: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  icon: { display: "inline-flex", flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  held: { color: tokens.colorStatusSuccessForeground1 },
  broken: { color: tokens.colorStatusDangerForeground1 },
  notCheckable: { color: tokens.colorNeutralForeground3 },
  written: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  quote: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontStyle: "italic" },
  mark: {
    backgroundColor: "transparent",
    color: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
  },
  expected: { fontWeight: tokens.fontWeightSemibold },
  sources: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
});

const STATUSES = ["broken", "notCheckable", "held"] as const satisfies readonly RelationStatus[];
const ICONS = {
  held: CheckmarkCircleFilled,
  broken: ErrorCircleFilled,
  notCheckable: QuestionCircleFilled,
} as const satisfies Readonly<Record<RelationStatus, typeof ErrorCircleFilled>>;

/** The figures of a text by what became of them: wrong ones first, then those that could not be checked, then the rest. */
export function TextFigures({ report }: { readonly report: TextReport }) {
  const t = useTranslate();
  const styles = useStyles();
  return (
    <div className={styles.groups}>
      {STATUSES.map((status) => {
        const figures = report.figures.filter((figure) => figure.status === status);
        if (figures.length === 0) return null;
        return (
          <details key={status} open={status !== "held"}>
            <summary className={styles.summary}>
              {t("text.group", { status: t(`text.${status}`), count: figures.length })}
            </summary>
            <ul className={styles.list}>
              {figures.map((figure, index) => (
                <Figure key={index} figure={figure} />
              ))}
            </ul>
          </details>
        );
      })}
      {report.unread.length > 0 ? (
        <details>
          <summary className={styles.summary}>{t("text.unread", { count: report.unread.length })}</summary>
          <Caption1 className={styles.quiet}>
            {t("text.unread.text", { numbers: [...new Set(report.unread)].join(" · ") })}
          </Caption1>
        </details>
      ) : null}
    </div>
  );
}

function Figure({ figure }: { readonly figure: TextFigure }) {
  const t = useTranslate();
  const styles = useStyles();
  const { kind, status, written, expected, sources } = figure;
  const Icon = ICONS[status];
  const [before, after] = quoteOf(figure);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.icon, styles[status])}>
          <Icon aria-hidden />
        </span>
        <span>
          <span className={styles.written}>{written}</span>{" "}
          <Caption1 className={styles.quiet}>
            {t(`text.kind.${kind}`)}, {t(`text.${status}`).toLocaleLowerCase()}
          </Caption1>
        </span>
      </div>
      {expected === null ? null : (
        <span className={styles.expected}>
          {t(kind === "words" ? "text.expected.words" : "text.expected", { expected })}
        </span>
      )}
      {status === "notCheckable" ? <Caption1 className={styles.quiet}>{t(whyKey(kind))}</Caption1> : null}
      {sources.length > 0 ? (
        <ul className={styles.sources} aria-label={t("text.sources")}>
          {sources.map(({ cell, label, shown }) => (
            <li key={cell}>
              <CellLink reference={cell} sheet="" />
              {t("text.source", { label, shown })}
            </li>
          ))}
        </ul>
      ) : null}
      {kind === "words" ? null : (
        <q className={styles.quote}>
          {before}
          <mark className={styles.mark}>{written}</mark>
          {after}
        </q>
      )}
    </li>
  );
}

function whyKey(kind: TextFigure["kind"]) {
  return kind === "words" || kind === "remainder" ? "text.why.other" : (`text.why.${kind}` as const);
}
