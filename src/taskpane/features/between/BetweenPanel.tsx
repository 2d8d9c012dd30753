import { Button, Caption1, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckResult } from "../../store/state";
import { usePane, usePerform, useSession, useTranslate } from "../../store/use-session";
import { Matrix } from "./Matrix";
import { PairDetail } from "./PairDetail";
import { PairList } from "./PairList";
import { type Chosen, type NamedTable, keyOf, pairsOf, tablesOf } from "./model";
import { NotCompared } from "./NotCompared";
import { useWidth } from "./use-width";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  empty: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Room that a matrix needs for its names and for each table. */
const NAMES = 120;
const FIELD = 56;

/** Which tables hold the same figures, where they agree and where they differ. */
export function BetweenPanel({ result }: { readonly result: CheckResult }) {
  const t = useTranslate();
  const styles = useStyles();
  const [panel, width] = useWidth();
  const { report } = result;
  const tables = useMemo(() => tablesOf(report), [report]);
  const pairs = useMemo(() => pairsOf(report, tables), [report, tables]);
  const [choice, setChoice] = useState<Chosen>();
  const chosen = known(choice, tables) ?? pairs[0];
  const isMatrix = tables.length > 2 && NAMES + tables.length * FIELD <= width;
  return (
    <section ref={panel} aria-label={t("tab.between")} className={styles.panel}>
      {result.scope === "workbook" ? null : <WholeWorkbook />}
      {pairs.length === 0 ? <Nothing tables={tables.length} /> : null}
      {pairs.length > 0 && isMatrix ? (
        <div>
          <Matrix report={report} tables={tables} chosen={chosen} onChoose={setChoice} />
          <Caption1 className={styles.hint}>{t("between.matrix.hint")}</Caption1>
        </div>
      ) : null}
      {pairs.length > 1 && !isMatrix ? (
        <PairList report={report} pairs={pairs} chosen={chosen} onChoose={setChoice} />
      ) : null}
      {chosen ? <PairDetail key={keyOf(chosen.left, chosen.right)} report={report} chosen={chosen} /> : null}
      <NotCompared report={report} tables={tables} />
    </section>
  );
}

/** What was chosen, as long as both tables are still there. */
function known(choice: Chosen | undefined, tables: readonly NamedTable[]): Chosen | undefined {
  const isThere = (one: NamedTable): boolean =>
    tables.some(({ sheet, range }) => sheet === one.sheet && range === one.range);
  return choice && isThere(choice.left) && isThere(choice.right) ? choice : undefined;
}

function Nothing({ tables }: { readonly tables: number }) {
  const t = useTranslate();
  const styles = useStyles();
  const kind = tables === 0 ? "noTable" : tables === 1 ? "oneTable" : "nothing";
  return (
    <div className={styles.empty}>
      <Subtitle2 as="h2">{t(`between.${kind}.title`)}</Subtitle2>
      <Text>{kind === "nothing" ? t("between.nothing.text", { count: tables }) : t(`between.${kind}.text`)}</Text>
    </div>
  );
}

/** Tables on other sheets were not looked at: says so, and offers to. */
function WholeWorkbook() {
  const { running } = usePane();
  const { store } = useSession();
  const t = useTranslate();
  const perform = usePerform();
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Text>{t("between.onlySheet")}</Text>
      <div>
        <Button
          size="small"
          disabledFocusable={running !== undefined}
          onClick={() => {
            store.dispatch({ type: "scope-chosen", scope: "workbook" });
            perform({ kind: "check" });
          }}
        >
          {t("between.checkWorkbook")}
        </Button>
      </div>
    </div>
  );
}
