import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { FixAll } from "./FixAll";
import { HistoryButton } from "./HistoryButton";
import { nameOf } from "../../store/notices";
import { usePane, usePerform, useSession, useTranslate } from "../../store/use-session";
import type { Command } from "../../store/state";
import type { Key } from "../../i18n/translate";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const ACTIONS = [
  { kind: "mark", label: "action.mark" },
  { kind: "unmark", label: "action.unmark" },
  { kind: "preview-capaian", label: "action.capaian" },
] as const satisfies readonly { readonly kind: Command["kind"]; readonly label: Key }[];

/** What can be done with a result, and the way back. */
export function Actions() {
  const { running, undo, notice } = usePane();
  const t = useTranslate();
  const perform = usePerform();
  const styles = useStyles();
  const { store } = useSession();
  const busy = running !== undefined;
  const last = undo.done.at(-1);
  return (
    <div role="group" aria-label={t("actions.label")} className={styles.actions}>
      {ACTIONS.map(({ kind, label }) => (
        <Button
          key={kind}
          data-command={kind}
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            perform({ kind });
          }}
        >
          {t(label)}
        </Button>
      ))}
      <Button
        data-command="reading"
        size="small"
        disabledFocusable={busy}
        onClick={() => {
          store.dispatch({ type: "reading-opened" });
        }}
      >
        {t("action.reading")}
      </Button>
      <Button
        data-command="notes"
        size="small"
        disabledFocusable={busy}
        onClick={() => {
          perform({ kind: "open-kept", screen: "notes" });
        }}
      >
        {t("kept.notes")}
      </Button>
      <FixAll />
      <HistoryButton />
      {last && notice?.offer !== "undo" ? (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={busy}
          onClick={() => {
            perform({ kind: "undo" });
          }}
        >
          {t("action.undo", { what: nameOf(last.name, t) })}
        </Button>
      ) : null}
    </div>
  );
}
