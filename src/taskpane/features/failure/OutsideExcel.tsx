import { Caption1, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { createTranslate } from "../../i18n/translate";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxWidth: "480px",
    padding: tokens.spacingHorizontalXL,
  },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const INDONESIAN = createTranslate("id");
const ENGLISH = createTranslate("en");

/** What a person reads who opens the page outside of Excel, or in an Excel that is too old: both languages, as neither is known. */
export function OutsideExcel() {
  const styles = useStyles();
  return (
    <main className={styles.screen}>
      <Subtitle2 as="h1" className={styles.title}>
        {INDONESIAN("app.outside.title")}
      </Subtitle2>
      <Text>{INDONESIAN("app.outside.text")}</Text>
      <Text>{INDONESIAN("app.tooOld.text")}</Text>
      <div lang="en">
        <Caption1 className={styles.quiet}>
          {ENGLISH("app.outside.title")}. {ENGLISH("app.outside.text")} {ENGLISH("app.tooOld.text")}
        </Caption1>
      </div>
    </main>
  );
}
