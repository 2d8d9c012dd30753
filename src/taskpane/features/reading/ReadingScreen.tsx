import { Button, Subtitle2, Text, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { sayParts } from "../../i18n/translate";
import type { CheckResult } from "../../store/state";
import { useSession, useTranslate } from "../../store/use-session";
import { outcomeOf } from "../result/outcome";
import { Choice } from "./Choice";
import { tablesOf } from "./model";
import { NotUnderstood } from "./NotUnderstood";
import { TableReading } from "./TableReading";
import { UnusedCorrections } from "./UnusedCorrections";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  counts: { color: tokens.colorNeutralForeground2 },
});

/** How the sheet was read: its tables with roles and levels, why, and what a person corrects in that. */
export function ReadingScreen({ result }: { readonly result: CheckResult }) {
  const { store } = useSession();
  const t = useTranslate();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const [at, setAt] = useState(0);
  useEffect(() => {
    title.current?.focus();
    return () => {
      // The button that led here is drawn again by now; without this the keyboard would start anew at the top.
      const nowhere = document.activeElement === null || document.activeElement === document.body;
      if (nowhere) document.querySelector<HTMLElement>(`[data-command="reading"]`)?.focus();
    };
  }, []);
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, [result]);
  const tables = tablesOf(result);
  const placed = tables[Math.min(at, tables.length - 1)];
  return (
    <section className={styles.screen} aria-label={t("reading.title")}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={t("action.back")}
          onClick={() => {
            store.dispatch({ type: "reading-closed" });
          }}
        />
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {t("reading.title")}
        </h1>
      </div>
      <Text>{t("reading.intro")}</Text>
      <Text role="status" className={styles.counts}>
        {sayParts(t, outcomeOf(result.report, result.scope).sentence)}
      </Text>
      <UnusedCorrections result={result} />
      {tables.length > 1 ? (
        <Choice
          label={t("reading.table")}
          value={String(Math.min(at, tables.length - 1))}
          options={tables.map(({ sheet, table }, index) => ({
            value: String(index),
            text: t("capaian.table", { range: table.range, sheet: sheet.name }),
          }))}
          onChoose={(value) => {
            setAt(Number(value));
          }}
        />
      ) : null}
      {placed ? (
        <TableReading key={`${placed.sheet.name}!${placed.table.range}`} result={result} placed={placed} />
      ) : (
        <Subtitle2 as="h2">{t("reading.noTable")}</Subtitle2>
      )}
      <NotUnderstood result={result} />
    </section>
  );
}
