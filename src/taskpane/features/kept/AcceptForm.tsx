import { Button, Caption1, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../core/finding/report";
import { usePane, usePerform, useTranslate } from "../../store/use-session";
import { useKeptStyles } from "./styles";

/** Asks why a finding is accepted; without a reason it is not. */
export function AcceptForm({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const { running } = usePane();
  const perform = usePerform();
  const t = useTranslate();
  const styles = useKeptStyles();
  const [reason, setReason] = useState("");
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") perform({ kind: "accept", finding, reason });
      }}
    >
      <Field label={t("kept.accept.reason")} required size="small">
        <Textarea
          size="small"
          value={reason}
          textarea={{ maxLength: 500, autoFocus: true }}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Caption1 className={styles.quiet}>{t("kept.accept.hint")}</Caption1>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          type="submit"
          disabledFocusable={running !== undefined || reason.trim() === ""}
        >
          {t("kept.accept.do")}
        </Button>
        <Button size="small" onClick={onClose}>
          {t("action.cancel")}
        </Button>
      </div>
    </form>
  );
}
