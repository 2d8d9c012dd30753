import {
  Button,
  Caption1,
  Caption1Strong,
  Link,
  Text,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { referredArea } from "../../../actions/cell-reference";
import type { FileReport, ReportColumnPair, ReportPair } from "../../../core/finding/report";
import { usePerform, useTranslate } from "../../store/use-session";
import { ColumnPairs } from "./ColumnPairs";
import { Difference } from "./Difference";
import { Offers } from "./Offers";
import { type Chosen, type NamedTable, keyOf, meetingsOf } from "./model";

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  tables: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  range: { fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
  group: { margin: 0, overflowWrap: "anywhere" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

/** What came of two tables: which columns were compared and what differs, or why nothing was compared. */
export function PairDetail({ report, chosen }: { readonly report: FileReport; readonly chosen: Chosen }) {
  const t = useTranslate();
  const styles = useStyles();
  const meeting = meetingsOf(report)(chosen.left, chosen.right);
  const sides = meeting.kind === "compared" ? inOrder(chosen, meeting.pair) : chosen;
  const name = t("between.pair", { left: sides.left.name, right: sides.right.name });
  return (
    <section aria-label={name} className={styles.detail}>
      <h2 className={styles.title}>{name}</h2>
      <ul className={styles.tables}>
        {[sides.left, sides.right].map((table) => (
          <li key={keyOf(table, table)}>
            <TableLink table={table} />
            {table.title === undefined ? null : <Caption1 className={styles.quiet}> {table.title}</Caption1>}
          </li>
        ))}
      </ul>
      {meeting.kind === "compared" ? (
        <Compared report={report} pair={meeting.pair} />
      ) : (
        <Text>{t(meeting.kind === "apart" ? `between.apart.${meeting.why}` : "between.none")}</Text>
      )}
    </section>
  );
}

function inOrder({ left, right }: Chosen, pair: ReportPair): Chosen {
  return keyOf(pair.left, pair.right) === keyOf(left, right) ? { left, right } : { left: right, right: left };
}

function TableLink({ table }: { readonly table: NamedTable }) {
  const t = useTranslate();
  const perform = usePerform();
  const styles = useStyles();
  const place = referredArea(table.range, table.sheet);
  return (
    <Link
      as="button"
      inline
      className={styles.range}
      onClick={() => {
        if (place) perform({ kind: "reveal", ...place });
      }}
    >
      {t("capaian.table", { range: table.range, sheet: table.sheet })}
    </Link>
  );
}

function Compared({ report, pair }: { readonly report: FileReport; readonly pair: ReportPair }) {
  const t = useTranslate();
  return (
    <>
      <ColumnPairs columns={pair.columns} />
      {pair.differ + pair.doubtful === 0 ? <Text role="status">{t("between.allAgree")}</Text> : null}
      {pair.columns.map((columns) =>
        columns.differences.length > 0 ? (
          <Differences
            key={`${columns.left.column}=${columns.right.column}`}
            report={report}
            pair={pair}
            columns={columns}
          />
        ) : null,
      )}
      {pair.offers ? <Offers pair={pair} offers={pair.offers} /> : null}
    </>
  );
}

const SHOWN_FIRST = 20;

interface DifferencesProps {
  readonly report: FileReport;
  readonly pair: ReportPair;
  readonly columns: ReportColumnPair;
}

function Differences({ report, pair, columns }: DifferencesProps) {
  const t = useTranslate();
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const { differences } = columns;
  const rest = differences.length - shown;
  return (
    <div>
      <Caption1Strong as="h3" block className={styles.group}>
        {t("between.differences.columns", { left: columns.left.column, right: columns.right.column })}
      </Caption1Strong>
      <ul className={styles.list}>
        {differences.slice(0, shown).map((difference) => (
          <Difference
            key={[...difference.left.cells, "=", ...difference.right.cells].join("+")}
            difference={difference}
            left={pair.left.sheet}
            right={pair.right.sheet}
            finding={report.findings.find(({ id }) => id === difference.finding)}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setShown(shown + SHOWN_FIRST);
          }}
        >
          {t("between.more", { count: Math.min(rest, SHOWN_FIRST) })}
        </Button>
      ) : null}
    </div>
  );
}
