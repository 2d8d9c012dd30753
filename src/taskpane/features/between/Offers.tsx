import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportOffer, ReportPair } from "../../../core/finding/report";
import { useTranslate } from "../../store/use-session";
import { CellLink } from "../findings/ProofTable";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  inner: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface OffersProps {
  readonly pair: ReportPair;
  readonly offers: readonly ReportOffer[];
}

/** Rows that may be the same thing in both tables: nothing says so, and a person can see. */
export function Offers({ pair, offers }: OffersProps) {
  const t = useTranslate();
  const styles = useStyles();
  return (
    <section aria-label={t("between.offers")}>
      <div>{t("between.offers")}</div>
      <Caption1 className={styles.hint}>{t("between.offers.hint")}</Caption1>
      <ul className={styles.list}>
        {offers.map(({ left, candidates, why }) => (
          <li key={left.cell}>
            <CellLink reference={left.cell} sheet={pair.left.sheet} /> {left.label}
            <div>
              <Caption1 className={styles.hint}>{t(`between.offers.${why}`)}</Caption1>
            </div>
            <ul className={styles.inner}>
              {candidates.map(({ cell, label }) => (
                <li key={cell}>
                  {pair.right.sheet} · <CellLink reference={cell} sheet={pair.right.sheet} /> {label}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
