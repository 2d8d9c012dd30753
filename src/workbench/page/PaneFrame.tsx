import { Dismiss20Regular } from "@fluentui/react-icons";
import type { RefCallback } from "react";
import { useText } from "./texts";

interface PaneFrameProps {
  readonly shown: boolean;
  /** Takes the element into which the add-in's page is put. */
  readonly container: RefCallback<HTMLDivElement>;
  readonly onClose: () => void;
}

/** The add-in's pane beside the sheet; closing it hides it, as with a shared runtime. */
export function PaneFrame({ shown, container, onClose }: PaneFrameProps) {
  const t = useText();
  return (
    <section className="pane" aria-label={t("pane")} hidden={!shown}>
      <div className="pane-header">
        <h2>Cermat</h2>
        <button type="button" aria-label={t("closePane")} onClick={onClose}>
          <Dismiss20Regular />
        </button>
      </div>
      <div className="pane-body" ref={container} />
    </section>
  );
}
