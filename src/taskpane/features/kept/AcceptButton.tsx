import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState } from "react";
import type { Finding } from "../../../core/finding/report";
import { usePane, useTranslate } from "../../store/use-session";

const AcceptForm = lazy(async () => {
  const { AcceptForm: form } = await import(/* webpackChunkName: "kept" */ "./AcceptForm");
  return { default: form };
});

/** Offers to accept a finding as it is. */
export function AcceptButton({ finding }: { readonly finding: Finding }) {
  const { running, result } = usePane();
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLElement>(null);
  return (
    <>
      <Button
        ref={(element: HTMLElement | null) => {
          button.current = element;
        }}
        size="small"
        aria-expanded={open}
        disabledFocusable={running !== undefined || result?.stale === true}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t("kept.accept")}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <AcceptForm
            finding={finding}
            onClose={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
