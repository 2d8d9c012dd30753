import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportColumnPair } from "../../../core/finding/report";
import type { Translate } from "../../i18n/translate";
import { useTranslate } from "../../store/use-session";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  head: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom" },
  columns: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    paddingBottom: tokens.spacingVerticalXS,
  },
  column: { display: "block" },
  figure: {
    textAlign: "right",
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
    paddingLeft: tokens.spacingHorizontalS,
  },
});

const COUNTS = ["agree", "differ", "doubtful"] as const;

/** The columns of two tables that hold the same figures, with how many agree. */
export function ColumnPairs({ columns }: { readonly columns: readonly ReportColumnPair[] }) {
  const t = useTranslate();
  const styles = useStyles();
  const counts = COUNTS.filter((name) => name !== "doubtful" || columns.some(({ doubtful }) => doubtful > 0));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t("between.columns")}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            <Caption1>{t("between.columns.pair")}</Caption1>
          </th>
          {counts.map((name) => (
            <th key={name} scope="col" className={styles.figure}>
              <Caption1>{t(`between.columns.${name}`)}</Caption1>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map((pair) => (
          <tr key={`${pair.left.column}=${pair.right.column}`}>
            <th scope="row" className={styles.columns}>
              <span className={styles.column}>{columnName(pair.left, t)}</span>
              <span className={styles.column}>{columnName(pair.right, t)}</span>
            </th>
            {counts.map((name) => (
              <td key={name} className={styles.figure}>
                {t("number", { count: pair[name] })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const LONGEST = 40;

/** A column by its letters and the words over it; of long words the beginning. */
function columnName({ column, header }: ReportColumnPair["left"], t: Translate): string {
  const words = header.map((text) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text));
  return words.length === 0 ? column : t("between.column", { column, header: words.join(" › ") });
}
