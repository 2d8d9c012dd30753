import { Button, Caption1, Subtitle2, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  ChevronDownRegular,
  ChevronUpRegular,
  ErrorCircleFilled,
  InfoFilled,
  WarningFilled,
} from "@fluentui/react-icons";
import { useId, useState } from "react";
import { say, sayParts, showTime } from "../../i18n/translate";
import type { CheckResult } from "../../store/state";
import { usePane, useTranslate } from "../../store/use-session";
import { useLiveContent } from "../notice/use-live-content";
import { Details } from "./Details";
import { brokenOf, outcomeOf, type Outcome } from "./outcome";

const useStyles = makeStyles({
  head: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { fontSize: tokens.fontSizeBase600, flexShrink: 0, display: "flex", marginTop: tokens.spacingVerticalXXS },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  look: { color: tokens.colorStatusWarningForeground3 },
  nothing: { color: tokens.colorNeutralForeground3 },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  toggle: { paddingLeft: tokens.spacingHorizontalXXS, paddingRight: tokens.spacingHorizontalXXS, minWidth: "max-content" },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  when: { minWidth: 0 },
});

const ICONS: Readonly<Record<Outcome["tone"], typeof InfoFilled>> = {
  good: CheckmarkCircleFilled,
  bad: ErrorCircleFilled,
  look: WarningFilled,
  nothing: InfoFilled,
};

/** The result in one line, and the details that stand behind it when asked for. */
export function Headline({ result }: { readonly result: CheckResult }) {
  const { language } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const live = useLiveContent();
  const detailsId = useId();
  const { tone, title, sentence } = outcomeOf(result.report, result.scope);
  const Icon = ICONS[tone];
  const broken = brokenOf(result.report);
  const sheets = result.snapshot.sheets;
  return (
    <section aria-label={t("result.label")}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.icon, styles[tone])}>
          <Icon aria-hidden />
        </span>
        <div className={styles.words}>
          <div role="status">
            {live && title ? <Subtitle2 block>{say(t, title)}</Subtitle2> : null}
            {live ? (
              <Text block weight={title ? "regular" : "semibold"}>
                {sayParts(t, sentence)}
              </Text>
            ) : null}
            {live && broken ? <Caption1 block className={styles.quiet}>{say(t, broken)}</Caption1> : null}
          </div>
          <div className={styles.row}>
            <Caption1 className={mergeClasses(styles.quiet, styles.when)}>
              {result.scope === "workbook" ? null : `${sheets[0]?.name ?? ""} · `}
              {t("result.time", { time: showTime(language, result.time) })}
            </Caption1>
            <Button
              size="small"
              className={styles.toggle}
              appearance="transparent"
              icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
              iconPosition="after"
              aria-expanded={open}
              aria-controls={detailsId}
              onClick={() => {
                setOpen(!open);
              }}
            >
              {t("result.details")}
            </Button>
          </div>
        </div>
      </div>
      <div id={detailsId}>{open ? <Details report={result.report} /> : null}</div>
    </section>
  );
}
