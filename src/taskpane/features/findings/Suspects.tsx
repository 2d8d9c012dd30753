import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../core/finding/report";
import { CAUSE_NAMES } from "../../../core/finding/words";
import { usePane, useTranslate } from "../../store/use-session";
import { showMachineFigure } from "./show-machine-figure";

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  probability: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalXS },
});

/** The cells that may be to blame, the likeliest first. */
export function Suspects({ finding }: { readonly finding: Finding }) {
  const { language } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  if (finding.suspects.length === 0) return null;
  return (
    <div>
      <Caption1Strong block className={styles.title}>
        {t("finding.suspects")}
      </Caption1Strong>
      <ul className={styles.list}>
        {finding.suspects.map(({ cell, value, cause, probability }) => {
          const words = (CAUSE_NAMES[cause] ?? CAUSE_NAMES["unknown"])?.[language] ?? cause;
          return (
            <li key={`${cell} ${cause} ${value ?? ""}`}>
              {value === null
                ? t("finding.suspect", { cell, cause: words })
                : t("finding.suspect.value", { cell, cause: words, value: showMachineFigure(value, language) })}
              <span className={styles.probability}>
                {t("finding.probability", { percent: Math.round(probability * 100) })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
