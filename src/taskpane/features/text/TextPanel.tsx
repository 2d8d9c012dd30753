import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, usePerform, useSession, useTranslate } from "../../store/use-session";
import { useLiveContent } from "../notice/use-live-content";
import { TextFigures } from "./TextFigures";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A text from outside, such as a paragraph of a report, and what became of its figures. */
export function TextPanel() {
  const { running, checkedText } = usePane();
  const { store } = useSession();
  const t = useTranslate();
  const perform = usePerform();
  const styles = useStyles();
  const live = useLiveContent();
  const [text, setText] = useState(checkedText?.text ?? "");
  const isEmpty = text.trim() === "";
  const isOutdated = checkedText !== undefined && (checkedText.stale || checkedText.text !== text);
  return (
    <section aria-label={t("text.title")} className={styles.panel}>
      <Text>{t("text.intro")}</Text>
      <Field label={t("text.label")}>
        <Textarea
          value={text}
          resize="vertical"
          rows={6}
          placeholder={t("text.placeholder")}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isEmpty || running !== undefined}
          onClick={() => {
            perform({ kind: "check-text", text });
          }}
        >
          {t("text.check")}
        </Button>
        <Button
          disabledFocusable={isEmpty && !checkedText}
          onClick={() => {
            setText("");
            store.dispatch({ type: "text-cleared" });
          }}
        >
          {t("text.clear")}
        </Button>
      </div>
      <div role="status">{live && checkedText ? <Summary outdated={isOutdated} /> : null}</div>
      {checkedText ? <TextFigures report={checkedText.report} /> : null}
    </section>
  );
}

/** How many figures were checked against how many tables, or why none were. */
function Summary({ outdated }: { readonly outdated: boolean }) {
  const { checkedText } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  if (!checkedText) return null;
  const { figures, tables, sheets } = checkedText.report;
  const count = (status: (typeof figures)[number]["status"]): number =>
    figures.filter((figure) => figure.status === status).length;
  return (
    <div className={styles.result}>
      {outdated ? <Text weight="semibold">{t("text.stale")}</Text> : null}
      <Text weight="semibold">
        {figures.length === 0
          ? t("text.noFigures")
          : t("text.counts", {
              count: figures.length,
              held: count("held"),
              broken: count("broken"),
              notCheckable: count("notCheckable"),
            })}
      </Text>
      <Text className={styles.quiet}>{tables === 0 ? t("text.noTables") : t("text.against", { tables, sheets })}</Text>
    </div>
  );
}
