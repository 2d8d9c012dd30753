import { Button, Text, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { countCapaian, countWritten, onlyTables, type CapaianPreview } from "../../../actions/write-capaian";
import { usePane, usePerform, useSession, useTranslate } from "../../store/use-session";
import { NotPossible } from "./NotPossible";
import { TablePlan } from "./TablePlan";
import { TextFigures } from "./TextFigures";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, paddingRight: "34px" },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** What would be written, table by table, before anything is. */
export function CapaianScreen({ preview }: { readonly preview: CapaianPreview }) {
  const { running } = usePane();
  const { store } = useSession();
  const t = useTranslate();
  const perform = usePerform();
  const styles = useStyles();
  const { plan } = preview;
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(plan.tables.keys()));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    return () => {
      // The button that led here is drawn again by now; without this the keyboard would start anew at the top.
      const nowhere = document.activeElement === null || document.activeElement === document.body;
      if (nowhere) document.querySelector<HTMLElement>(`[data-command="preview-capaian"]`)?.focus();
    };
  }, []);

  const chosenPlan = onlyTables(plan, chosen);
  const { empty, differs } = countCapaian(chosenPlan);
  const close = (): void => {
    store.dispatch({ type: "capaian-closed" });
  };
  const toggle = (index: number): void => {
    setChosen(new Set(chosen.has(index) ? [...chosen].filter((other) => other !== index) : [...chosen, index]));
  };
  const count = countWritten(chosenPlan);
  return (
    <section className={styles.screen} aria-label={t("capaian.title")}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={t("action.back")} onClick={close} />
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {t(plan.tables.length > 0 ? "capaian.title" : "capaian.none.title")}
        </h1>
      </div>
      {plan.tables.length > 0 ? <Text>{t("capaian.intro")}</Text> : null}
      {plan.tables.map((table, index) => (
        <TablePlan
          key={`${table.sheet}!${table.range}`}
          preview={preview}
          table={table}
          chosen={chosen.has(index)}
          onToggle={() => {
            toggle(index);
          }}
        />
      ))}
      <TextFigures preview={preview} />
      <NotPossible plan={plan} />
      {plan.tables.length > 0 && empty + differs === 0 && chosen.size > 0 ? (
        <Text role="status">{t("capaian.nothing")}</Text>
      ) : null}
      {count === 0 && differs > 0 ? <Text role="status">{t("capaian.left", { count: differs })}</Text> : null}
      <div className={styles.buttons}>
        {plan.tables.length > 0 ? (
          <Button
            appearance="primary"
            disabledFocusable={count === 0 || running !== undefined}
            onClick={() => {
              perform({ kind: "write-capaian", preview: { ...preview, plan: chosenPlan } });
            }}
          >
            {t("action.write")}
          </Button>
        ) : null}
        <Button onClick={close}>{t(plan.tables.length > 0 ? "action.cancel" : "action.back")}</Button>
      </div>
    </section>
  );
}
