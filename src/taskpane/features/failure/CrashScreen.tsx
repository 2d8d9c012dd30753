import { Button, Caption1, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../../actions/mark-findings";
import { createTranslate } from "../../i18n/translate";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0 },
  details: {
    margin: 0,
    maxWidth: "100%",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is left to say when the pane cannot go on. */
export function CrashScreen({ details, language }: { readonly details: string; readonly language: Language }) {
  const t = createTranslate(language);
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(details);
      setCopied(true);
    } catch {
      setCopied(false); // a pane in a frame may be denied the clipboard; the details below can be selected
    }
  };
  return (
    <main className={styles.screen}>
      <Subtitle2 as="h1" className={styles.title}>
        {t("crash.title")}
      </Subtitle2>
      <Text>{t("crash.text")}</Text>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {t("crash.reload")}
        </Button>
        <Button onClick={() => void copy()}>{t("crash.copy")}</Button>
      </div>
      <Caption1 role="status">{copied ? t("done.copied") : ""}</Caption1>
      <Caption1>{t("crash.details")}</Caption1>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <pre className={styles.details} tabIndex={0} aria-label={t("crash.details")}>
        {details}
      </pre>
    </main>
  );
}
