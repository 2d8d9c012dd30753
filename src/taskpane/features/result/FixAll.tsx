import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { previewCertain } from "../../../actions/fix-finding";
import { usePane, useTranslate } from "../../store/use-session";
import { FixAllPanel } from "../findings/FixPanel";

const useStyles = makeStyles({
  // Below the buttons among which its own stands.
  panel: { flexBasis: "100%", minWidth: 0 },
});

/** Offers all corrections that are certain at once: one preview, one step to take back. */
export function FixAll() {
  const { result, running } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLElement>(null);
  const previews = useMemo(
    () => (result && !result.stale ? previewCertain(result.report.findings, result.snapshot) : []),
    [result],
  );
  if (previews.length < 2) return null;
  return (
    <>
      <Button
        ref={(element: HTMLElement | null) => {
          button.current = element;
        }}
        size="small"
        aria-expanded={open}
        disabledFocusable={running !== undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t("action.fixAll", { count: previews.length })}
      </Button>
      {open ? (
        <div className={styles.panel}>
          <FixAllPanel
            previews={previews}
            onClose={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
        </div>
      ) : null}
    </>
  );
}
