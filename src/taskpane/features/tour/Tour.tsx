import { Button, Caption1, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSession, useTranslate } from "../../store/use-session";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const STEPS = [1, 2, 3] as const;

/** Three steps that show a new person around; skipped or finished, they are not shown again. */
export function Tour() {
  const { endTour } = useSession();
  const t = useTranslate();
  const styles = useStyles();
  const [at, setAt] = useState(0);
  const step = STEPS[at] ?? 1;
  const isLast = at === STEPS.length - 1;
  return (
    <section aria-label={t("tour.label")} className={styles.card}>
      <div role="status">
        <Caption1 block className={styles.quiet}>
          {t("tour.step", { step, count: STEPS.length })}
        </Caption1>
        <Subtitle2 as="h2" block className={styles.title}>
          {t(`tour.${step}.title`)}
        </Subtitle2>
        <Text block>{t(`tour.${step}.text`)}</Text>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            if (isLast) endTour();
            else setAt(at + 1);
          }}
        >
          {t(isLast ? "tour.done" : "tour.next")}
        </Button>
        {at > 0 ? (
          <Button
            size="small"
            onClick={() => {
              setAt(at - 1);
            }}
          >
            {t("tour.previous")}
          </Button>
        ) : null}
        {isLast ? null : (
          <Button size="small" appearance="subtle" onClick={endTour}>
            {t("tour.skip")}
          </Button>
        )}
      </div>
    </section>
  );
}
