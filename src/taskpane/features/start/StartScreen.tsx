import { Button, Caption1, Subtitle1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, usePerform, useTranslate } from "../../store/use-session";
import { SettingsButton } from "../settings/SettingsButton";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, paddingRight: "34px" },
  title: { flexGrow: 1, margin: 0 },
  purpose: { display: "block", marginTop: tokens.spacingVerticalS },
  more: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalL },
  hint: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** What Cermat is, in one sentence. */
export function Purpose() {
  const t = useTranslate();
  const styles = useStyles();
  return (
    <div>
      <div className={styles.head}>
        <Subtitle1 as="h1" className={styles.title}>
          {t("app.name")}
        </Subtitle1>
        <SettingsButton />
      </div>
      <Text className={styles.purpose}>{t("app.purpose")}</Text>
    </div>
  );
}

/** What can be done without a check. */
export function OtherWays() {
  const { running } = usePane();
  const t = useTranslate();
  const perform = usePerform();
  const styles = useStyles();
  const busy = running !== undefined;
  return (
    <div>
      <Caption1 className={styles.hint}>{t("start.hint")}</Caption1>
      <div className={styles.more}>
        <Button
          size="small"
          data-command="preview-capaian"
          disabledFocusable={busy}
          onClick={() => {
            perform({ kind: "preview-capaian" });
          }}
        >
          {t("action.capaian")}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            perform({ kind: "unmark" });
          }}
        >
          {t("action.unmark")}
        </Button>
      </div>
    </div>
  );
}
