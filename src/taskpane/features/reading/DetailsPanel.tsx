import { Button, Subtitle2, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { usePane, useTranslate } from "../../store/use-session";
import { WhyList } from "./WhyList";
import type { WhyLine } from "./why-words";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface DetailsPanelProps {
  readonly title: string;
  readonly why: readonly WhyLine[];
  /** The fields of the correction. */
  readonly children: ReactNode;
  /** Nothing is different from what stands now. */
  readonly unchanged: boolean;
  readonly onSave: () => void;
  /** Takes the correction back; absent where there is none. */
  readonly onTakeBack: (() => void) | undefined;
}

/** Why something is read as it is, and the form that corrects it. */
export function DetailsPanel({ title, why, children, unchanged, onSave, onTakeBack }: DetailsPanelProps) {
  const { running } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  const busy = running !== undefined;
  const save = useRef<HTMLElement>(null);
  const canTakeBack = onTakeBack !== undefined;
  useEffect(() => {
    // The button that took the correction back is gone: the keyboard stays in its form.
    if (!canTakeBack && document.activeElement === document.body && save.current?.dataset["used"] !== undefined)
      save.current.focus();
  }, [canTakeBack]);
  return (
    <section className={styles.panel} aria-label={title}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <WhyList lines={why} />
      <form
        className={styles.form}
        aria-label={t("reading.correct")}
        onSubmit={(event) => {
          event.preventDefault();
          if (!unchanged && !busy) onSave();
        }}
      >
        {children}
        <div className={styles.buttons}>
          <Button
            ref={(element: HTMLElement | null) => {
              save.current = element;
            }}
            type="submit"
            size="small"
            appearance="primary"
            disabledFocusable={unchanged || busy}
          >
            {t("reading.save")}
          </Button>
          {onTakeBack ? (
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                if (save.current) save.current.dataset["used"] = "";
                onTakeBack();
              }}
            >
              {t("reading.takeBack")}
            </Button>
          ) : null}
        </div>
      </form>
    </section>
  );
}
