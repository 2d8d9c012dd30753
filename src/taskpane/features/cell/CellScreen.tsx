import { Button, Caption1, makeStyles, Subtitle2, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { RULE_NAMES } from "../../../core/finding/words";
import { say } from "../../i18n/translate";
import type { CellCheck } from "../../store/cell-check";
import { usePane, usePerform, useSession, useTranslate } from "../../store/use-session";
import { FindingCard } from "../findings/FindingCard";
import { nameOfRow } from "../reading/model";
import { columnWords } from "../result/column-words";
import { addressOf, headlineOf, looseFiguresOf, placeOf, relationsOf, writtenIn } from "./model";
import { RelationList } from "./RelationList";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    overflowWrap: "anywhere",
  },
  pair: { display: "contents" },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0 },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  stale: { color: tokens.colorStatusWarningForeground3 },
  headline: { ...typographyStyles.subtitle2 },
});

/** What Cermat makes of one cell: what it was found to be, what is wrong with it, and every relation that crosses it. */
export function CellScreen({ check }: { readonly check: CellCheck }) {
  const { store } = useSession();
  const perform = usePerform();
  const { running } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [check]);
  return (
    <section className={styles.screen} aria-label={t("cell.label")}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={t("action.back")}
          onClick={() => {
            store.dispatch({ type: "cell-closed" });
          }}
        />
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {t("cell.title", { cell: addressOf(check), sheet: check.focus.sheet })}
        </h1>
      </div>
      <Text role="status" className={styles.headline}>
        {say(t, headlineOf(check))}
      </Text>
      {check.stale ? <Caption1 className={styles.stale}>{t("cell.stale")}</Caption1> : null}
      <Facts check={check} />
      <Findings check={check} />
      <Relations check={check} />
      <div>
        <Button
          disabledFocusable={running !== undefined}
          onClick={() => {
            perform({ kind: "check-cell" });
          }}
        >
          {t("cell.again")}
        </Button>
      </div>
    </section>
  );
}

/** What the cell was found to be. */
function Facts({ check }: { readonly check: CellCheck }) {
  const t = useTranslate();
  const styles = useStyles();
  const place = placeOf(check);
  const formula = writtenIn(check);
  if (!place && formula === undefined) return <Text>{t("cell.outside")}</Text>;
  const { table, column, row, snapshot, inHeader = false } = place ?? {};
  const name = table && row && snapshot ? nameOfRow(snapshot, table, row) : "";
  const facts = [
    table ? { term: t("cell.table"), fact: table.title ? `${table.range}: ${table.title}` : table.range } : undefined,
    inHeader ? { term: t("cell.row"), fact: t("cell.header") } : undefined,
    row && !inHeader
      ? { term: t("cell.row"), fact: name === "" ? t(`kind.${row.kind}`) : `${t(`kind.${row.kind}`)}: ${name}` }
      : undefined,
    column
      ? { term: t("cell.column"), fact: [columnWords(column, t), ...column.header.slice(-1)].join(": ") }
      : undefined,
    formula === undefined ? undefined : { term: t("cell.formula"), fact: formula },
  ];
  return (
    <>
      {place ? null : <Text>{t("cell.outside")}</Text>}
      <dl className={styles.facts}>
        {facts.map((one) =>
          one ? (
            <div key={one.term} className={styles.pair}>
              <dt className={styles.term}>{one.term}</dt>
              <dd className={styles.fact}>{one.fact}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </>
  );
}

function Findings({ check }: { readonly check: CellCheck }) {
  const t = useTranslate();
  const styles = useStyles();
  const { findings } = check.report;
  const [current, setCurrent] = useState(findings[0]?.id);
  if (findings.length === 0) return null;
  return (
    <div className={styles.part}>
      <h2 className={styles.heading}>{t("cell.findings", { count: findings.length })}</h2>
      {findings.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          snapshot={check.snapshot}
          current={finding.id === current}
          reachable
          onChoose={({ id }) => {
            setCurrent(id === current ? undefined : id);
          }}
        />
      ))}
    </div>
  );
}

function Relations({ check }: { readonly check: CellCheck }) {
  const { language } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  const loose = looseFiguresOf(check);
  return (
    <div className={styles.part}>
      {relationsOf(check).length > 0 ? (
        <>
          <Subtitle2 as="h2" className={styles.heading}>
            {t("cell.relations")}
          </Subtitle2>
          <RelationList check={check} />
        </>
      ) : null}
      {loose.map(({ kind, cells }) => (
        <Caption1 key={`${kind} ${cells.join(" ")}`}>
          {t("cell.loose", { rule: RULE_NAMES[kind][language], cells: cells.join(", ") })}
        </Caption1>
      ))}
    </div>
  );
}
