import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { say } from "../../i18n/translate";
import { nameOf } from "../../store/notices";
import { useLiveContent } from "./use-live-content";
import { usePane, usePerform, useSession, useTranslate } from "../../store/use-session";

const useStyles = makeStyles({
  message: { display: "block", overflowWrap: "anywhere" },
  actions: { flexWrap: "wrap", rowGap: tokens.spacingVerticalXS },
});

/** What the last action did, or why it could not. */
export function NoticeBar() {
  const { notice, running, undo } = usePane();
  const { store } = useSession();
  const t = useTranslate();
  const perform = usePerform();
  const styles = useStyles();
  const live = useLiveContent();
  if (!notice) return null;

  const { retry, offer, about } = notice;
  const entry = offer === "undo" ? undo.done.at(-1) : undo.undone.at(-1);
  const busy = running !== undefined;
  const bar = (
    <MessageBar intent={notice.intent} layout="multiline">
      <MessageBarBody>
        {about ? <span className={styles.message}>{t(about.key, { what: nameOf(about.name, t) })}</span> : null}
        {notice.messages.map((message) => (
          <span key={message.key} className={styles.message}>
            {say(t, message)}
          </span>
        ))}
      </MessageBarBody>
      <MessageBarActions
        className={styles.actions}
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={t("action.close")}
            onClick={() => {
              store.dispatch({ type: "notice-closed" });
            }}
          />
        }
      >
        {retry ? (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              perform(retry);
            }}
          >
            {t(retry.kind === "recheck" ? "action.checkAgain" : "action.retry")}
          </Button>
        ) : null}
        {offer && entry ? (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              perform({ kind: offer });
            }}
          >
            {t(offer === "undo" ? "action.undo" : "action.redo", { what: nameOf(entry.name, t) })}
          </Button>
        ) : null}
      </MessageBarActions>
    </MessageBar>
  );
  return <div role="status">{live ? bar : null}</div>;
}

/** The workbook is no longer what was checked. */
export function StaleBar() {
  const { running } = usePane();
  const t = useTranslate();
  const perform = usePerform();
  const styles = useStyles();
  const live = useLiveContent();
  const bar = (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <span className={styles.message}>{t("result.stale")}</span>
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={running !== undefined}
          onClick={() => {
            perform({ kind: "recheck" });
          }}
        >
          {t("action.checkAgain")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
  return <div role="status">{live ? bar : null}</div>;
}
