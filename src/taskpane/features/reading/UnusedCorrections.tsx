import { Button, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { Correction } from "../../../core/table/correction";
import type { Translate } from "../../i18n/translate";
import type { CheckResult } from "../../store/state";
import { usePane, useTranslate } from "../../store/use-session";
import { type LostCorrection, unusedCorrections } from "./model";
import { useCorrect } from "./use-correct";

const useStyles = makeStyles({
  words: { display: "block", overflowWrap: "anywhere" },
});

/** Corrections that the workbook keeps but that say nothing any more: told, and removed when the person wishes. */
export function UnusedCorrections({ result }: { readonly result: CheckResult }) {
  const t = useTranslate();
  const styles = useStyles();
  const { lost, unreadable } = unusedCorrections(result);
  return (
    <>
      {lost.map((one) => (
        <Lost key={one.index} lost={one} />
      ))}
      {unreadable > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <span className={styles.words}>{t("correction.unreadable", { count: unreadable })}</span>
          </MessageBarBody>
        </MessageBar>
      ) : null}
    </>
  );
}

function Lost({ lost: { index, correction } }: { readonly lost: LostCorrection }) {
  const { running } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  const { takeBack } = useCorrect(correction.sheet, placeOf(correction), index);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <span className={styles.words}>
          {t("correction.lost", { subject: subjectOf(correction, t), sheet: correction.sheet })}
        </span>
        <Button size="small" appearance="transparent" disabledFocusable={running !== undefined} onClick={takeBack}>
          {t("correction.remove")}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}

function placeOf(correction: Correction): string {
  if (correction.kind === "column") return `${correction.column}${String(correction.headerRow)}`;
  return correction.kind === "row" ? `A${String(correction.at.row)}` : correction.range;
}

function subjectOf(correction: Correction, t: Translate): string {
  switch (correction.kind) {
    case "column":
      return t("correction.column", { header: correction.header.join(" > ") || correction.column });
    case "row":
      return t("correction.row", { words: correction.at.words.join(" · ") || String(correction.at.row) });
    case "range":
      return t("correction.range", { range: correction.range });
  }
}
