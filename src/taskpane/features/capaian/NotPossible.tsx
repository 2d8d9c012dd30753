import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { CapaianPlan } from "../../../core/capaian/plan";
import { useTranslate } from "../../store/use-session";

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** The sheets and tables that get no capaian, and why. */
export function NotPossible({ plan }: { readonly plan: CapaianPlan }) {
  const t = useTranslate();
  const styles = useStyles();
  if (plan.notPossible.length === 0) return null;
  return (
    <div>
      <Caption1Strong as="h2" block className={styles.title}>
        {t("capaian.notPossible")}
      </Caption1Strong>
      <ul className={styles.list}>
        {plan.notPossible.map(({ sheet, range, reason }) => (
          <li key={`${sheet}!${range ?? ""} ${reason}`}>
            {range === null ? sheet : t("capaian.table", { range, sheet })}: {t(`capaian.notPossible.${reason}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
