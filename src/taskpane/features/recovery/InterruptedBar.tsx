import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { Ending, Interruption } from "../../../core/sheet/workbook-port";
import { usePane, usePerform, useTranslate } from "../../store/use-session";

const useStyles = makeStyles({
  message: { display: "block", overflowWrap: "anywhere" },
  actions: { flexWrap: "wrap", rowGap: tokens.spacingVerticalXS },
});

const ENDINGS: readonly { readonly ending: Ending; readonly label: "interrupted.putBack" | "interrupted.finish" }[] = [
  { ending: "put-back", label: "interrupted.putBack" },
  { ending: "finish", label: "interrupted.finish" },
];

interface InterruptedBarProps {
  readonly interrupted: Interruption;
}

/** An action of an earlier moment was cut off: it can be taken back or done to its end. */
export function InterruptedBar({ interrupted }: InterruptedBarProps) {
  const { running, language } = usePane();
  const t = useTranslate();
  const perform = usePerform();
  const styles = useStyles();
  const { cells, marks } = interrupted;
  const params = { cells, marks, time: showMoment(interrupted.time, language), sheets: interrupted.sheets.join(", ") };
  const told = () => {
    if (cells > 0 && marks > 0) return t("interrupted.both", params);
    if (cells > 0) return t("interrupted.cells", params);
    return marks > 0 ? t("interrupted.marks", params) : t("interrupted.settings", params);
  };
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t("interrupted.title")}</MessageBarTitle>
          <span className={styles.message}>{told()}</span>
          <span className={styles.message}>{t("interrupted.hint")}</span>
        </MessageBarBody>
        <MessageBarActions className={styles.actions}>
          {ENDINGS.map(({ ending, label }) => (
            <Button
              key={ending}
              size="small"
              disabledFocusable={running !== undefined}
              onClick={() => {
                perform({ kind: "end-interrupted", ending });
              }}
            >
              {t(label)}
            </Button>
          ))}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

function showMoment(time: string, language: "id" | "en"): string {
  const moment = new Date(time);
  if (Number.isNaN(moment.getTime())) return "";
  const format = new Intl.DateTimeFormat(language === "id" ? "id-ID" : "en-US", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return format.format(moment);
}
