import { makeStyles, tokens } from "@fluentui/react-components";
import type { FileReport, ReportPlace } from "../../../core/finding/report";
import { useTranslate } from "../../store/use-session";
import { type NamedTable, keyOf } from "./model";

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase200, cursor: "pointer" },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  names: { fontWeight: tokens.fontWeightSemibold },
});

/** Tables that name the same things and were not compared, with the reason; and tables that stand alone. */
export function NotCompared({
  report,
  tables,
}: {
  readonly report: FileReport;
  readonly tables: readonly NamedTable[];
}) {
  const t = useTranslate();
  const styles = useStyles();
  const { pairs = [], apart = [] } = report.between ?? {};
  const met = [...pairs, ...apart].flatMap(({ left, right }) => [left, right]);
  const alone = tables.length < 2 ? [] : tables.filter((table) => !met.some((one) => isSame(one, table)));
  const nameOf = (place: ReportPlace): string => tables.find((table) => isSame(table, place))?.name ?? place.sheet;
  if (apart.length + alone.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        {t("between.notCompared")} ({t("number", { count: apart.length + alone.length })})
      </summary>
      <ul className={styles.list}>
        {apart.map(({ left, right, why }) => (
          <li key={keyOf(left, right)}>
            <span className={styles.names}>{t("between.pair", { left: nameOf(left), right: nameOf(right) })}: </span>
            {t(`between.apart.${why}`)}
          </li>
        ))}
        {alone.map((table) => (
          <li key={keyOf(table, table)}>
            <span className={styles.names}>{table.name}: </span>
            {t("between.alone")}
          </li>
        ))}
      </ul>
    </details>
  );
}

function isSame(a: ReportPlace, b: ReportPlace): boolean {
  return a.sheet === b.sheet && a.range === b.range;
}
