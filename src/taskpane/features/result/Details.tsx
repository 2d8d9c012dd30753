import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { FileReport, ReportSheet, ReportTable, RuleId, Tally } from "../../../core/finding/report";
import { RULE_NAMES } from "../../../core/finding/words";
import { usePane, useTranslate } from "../../store/use-session";
import { atStart } from "../findings/group";
import { columnWords } from "./column-words";
import { reasonKey } from "./reason-key";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  summary: { fontSize: tokens.fontSizeBase200, cursor: "pointer", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom" },
  cell: { textAlign: "left", fontWeight: tokens.fontWeightRegular, paddingRight: tokens.spacingHorizontalXS },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", paddingLeft: tokens.spacingHorizontalXS },
});

/** What was understood and what was not, and every kind of relation with its tally. */
export function Details({ report }: { readonly report: FileReport }) {
  const t = useTranslate();
  const styles = useStyles();
  const withTables = report.sheets.filter(({ tables }) => tables.length > 0);
  const notUnderstood = report.sheets.flatMap(({ name, notUnderstood: parts }) =>
    parts.map((part) => ({ ...part, sheet: name })),
  );
  return (
    <div className={styles.details}>
      {withTables.length > 0 ? (
        <div>
          <Caption1Strong as="h2" block className={styles.title}>
            {t("result.tables")}
          </Caption1Strong>
          {withTables.map((sheet) => (
            <SheetTables key={sheet.name} sheet={sheet} />
          ))}
        </div>
      ) : null}
      <RelationKinds coverage={report.coverage} />
      {notUnderstood.length > 0 ? (
        <div>
          <Caption1Strong as="h2" block className={styles.title}>
            {t("result.notUnderstood")}
          </Caption1Strong>
          <ul className={styles.list}>
            {notUnderstood.map(({ sheet, range, reason }) => (
              <li key={`${sheet}!${range}`}>
                {t("capaian.table", { range, sheet })}: {t(reasonKey(reason))}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

function SheetTables({ sheet }: { readonly sheet: ReportSheet }) {
  const t = useTranslate();
  const styles = useStyles();
  return sheet.tables.map((table) => (
    <details key={table.range}>
      <summary className={styles.summary}>
        {t("capaian.table", { range: table.range, sheet: sheet.name })}
        <span className={styles.quiet}>
          {" · "}
          {t("result.table.rows", { count: table.rows.length })}
          {" · "}
          {t("result.table.columns", { count: table.columns.length })}
        </span>
      </summary>
      <Columns table={table} />
    </details>
  ));
}

function Columns({ table }: { readonly table: ReportTable }) {
  const t = useTranslate();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {table.columns.map((column) => (
        <li key={column.column}>
          {t("result.column", { column: column.column })}: {columnWords(column, t)}
        </li>
      ))}
    </ul>
  );
}

function RelationKinds({ coverage }: { readonly coverage: FileReport["coverage"] }) {
  const { language } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  const kinds = Object.entries(coverage.byKind) as [RuleId, Tally][];
  const scales = (coverage.scales ?? []).map(({ name, words }) => `${name[language]} (${String(words)})`).join("; ");
  if (kinds.length === 0) return null;
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.head}>{t("result.relations")}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t("result.relations.kind")}
            </th>
            {TALLIES.map((name) => (
              <th key={name} scope="col" className={styles.figure}>
                <Caption1>{t(`result.relations.${name}`)}</Caption1>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map(([kind, tally]) => (
            <tr key={kind}>
              <th scope="row" className={styles.cell}>
                {atStart(RULE_NAMES[kind][language])}
              </th>
              {TALLIES.map((name) => (
                <td key={name} className={styles.figure}>
                  {t("number", { count: tally[name] })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {coverage.rounded ? (
        <Caption1 block className={styles.quiet}>
          {t("result.relations.rounded", { count: coverage.rounded })}
        </Caption1>
      ) : null}
      {coverage.notCheckable > 0 ? (
        <Caption1 block className={styles.quiet}>
          {t("result.relations.note")}
        </Caption1>
      ) : null}
      {scales === "" ? null : (
        <Caption1 block className={styles.quiet}>
          {t("result.scales", { scales })}
        </Caption1>
      )}
    </div>
  );
}

const TALLIES = ["checked", "held", "broken", "notCheckable"] as const satisfies readonly (keyof Tally)[];
