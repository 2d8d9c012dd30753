import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { previewCertain } from "../../../actions/fix-finding";
import { usePane, useTranslate } from "../../store/use-session";
import { FixAllPanel } from "../findings/FixPanel";

/** Offers all corrections that are certain at once: one preview, one step to take back. */
export function FixAll() {
  const { result, running } = usePane();
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLElement>(null);
  const previews = useMemo(
    () => (result && !result.stale ? previewCertain(result.report.findings, result.snapshot) : []),
    [result],
  );
  if (previews.length < 2) return null;
  return (
    <>
      <div>
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
      </div>
      {open ? (
        <FixAllPanel
          previews={previews}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      ) : null}
    </>
  );
}
