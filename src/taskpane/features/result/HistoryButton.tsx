import { Button } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons";
import { Suspense, useState } from "react";
import { HistoryMenu } from "../../lazy-parts";
import { usePane, useTranslate } from "../../store/use-session";

/** The button of what was done; its menu is loaded when it is first opened. */
export function HistoryButton() {
  const { running, undo } = usePane();
  const t = useTranslate();
  const [wanted, setWanted] = useState(false);
  if (undo.done.length === 0 && undo.undone.length === 0) return null;
  const button = (
    <Button
      size="small"
      appearance="subtle"
      icon={<HistoryRegular />}
      aria-label={t("history.label")}
      aria-haspopup="menu"
      title={t("history.label")}
      disabledFocusable={running !== undefined}
      onClick={() => {
        setWanted(true);
      }}
    />
  );
  return wanted ? (
    <Suspense fallback={button}>
      <HistoryMenu />
    </Suspense>
  ) : (
    button
  );
}
