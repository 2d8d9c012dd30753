import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, Suspect } from "../../../core/finding/report";
import { CAUSE_NAMES } from "../../../core/finding/words";
import { usePane, useTranslate } from "../../store/use-session";
import { showMachineFigure } from "./show-machine-figure";

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  rest: { fontSize: tokens.fontSizeBase200, cursor: "pointer", color: tokens.colorNeutralForeground2 },
  probability: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalXS },
});

/** What is less likely than this is told only to those who ask. */
const WORTH_TELLING = 0.01;

/** The cells that may be to blame, the likeliest first. */
export function Suspects({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const styles = useStyles();
  const { suspects } = finding;
  if (suspects.length === 0) return null;
  const told = suspects.filter(({ probability }, index) => index === 0 || probability >= WORTH_TELLING);
  const rest = suspects.filter((one) => !told.includes(one));
  return (
    <div>
      <Caption1Strong block className={styles.title}>
        {t("finding.suspects")}
      </Caption1Strong>
      <SuspectList finding={finding} suspects={told} />
      {rest.length > 0 ? (
        <details>
          <summary className={styles.rest}>{t("finding.suspects.rest", { count: rest.length })}</summary>
          <SuspectList finding={finding} suspects={rest} />
        </details>
      ) : null}
    </div>
  );
}

function SuspectList({ finding, suspects }: { readonly finding: Finding; readonly suspects: readonly Suspect[] }) {
  const { language } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {suspects.map((suspect) => {
        const { cell, cause, probability } = suspect;
        const words = (CAUSE_NAMES[cause] ?? CAUSE_NAMES["unknown"])?.[language] ?? cause;
        const value = figureOf(suspect, finding);
        return (
          <li key={`${cell} ${cause} ${value ?? ""}`}>
            {value === null
              ? t("finding.suspect", { cell, cause: words })
              : t("finding.suspect.value", { cell, cause: words, value })}
            <span className={styles.probability}>
              {probability < WORTH_TELLING
                ? t("finding.probability.least")
                : t("finding.probability", { percent: Math.round(probability * 100) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The figure that a suspect should hold, as its cell writes figures where that is known. */
function figureOf({ cell, value }: Suspect, { cell: own, expected, suspects }: Finding): string | null {
  if (value === null) return null;
  const isTold = expected !== null && cell === own && suspects.find((one) => one.cell === own)?.value === value;
  return isTold ? expected : showMachineFigure(value);
}
