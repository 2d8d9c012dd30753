import { makeStyles, tokens } from "@fluentui/react-components";
import { anchorColumn } from "../../../actions/correct";
import type { ReportColumn } from "../../../core/finding/report";
import { CHOICES, type ColumnCorrection } from "../../../core/table/correction";
import type { CheckResult } from "../../store/state";
import { usePane, useTranslate } from "../../store/use-session";
import { columnWords } from "../result/column-words";
import { Choice } from "./Choice";
import { DetailsPanel } from "./DetailsPanel";
import { correctionAt, type PlacedTable } from "./model";
import { useCorrect } from "./use-correct";
import { useValues } from "./use-values";
import { valueWords, whyColumn } from "./why-words";

const NONE = "";
const ASPECTS = ["role", "measure", "period", "horizon"] as const;

type Aspect = (typeof ASPECTS)[number];
type Values = Readonly<Record<Aspect, string>>;

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalS },
});

interface ColumnDetailsProps {
  readonly result: CheckResult;
  readonly placed: PlacedTable;
  readonly column: ReportColumn;
}

/** Why a column is read as it is, and what a person says instead. */
export function ColumnDetails({ result, placed, column }: ColumnDetailsProps) {
  const { language } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  const { sheet, table } = placed;
  const cell = `${column.column}${String(table.header?.[0] ?? 1)}`;
  const existing = correctionAt(result, sheet.name, cell);
  const { save, takeBack } = useCorrect(sheet.name, cell, existing?.index);
  const now = valuesOf(column);
  const [values, setValues] = useValues(now);
  const said = differences(values, inferredOf(column));
  return (
    <DetailsPanel
      title={t("reading.column", { column: column.column, words: columnWords(column, t) })}
      why={whyColumn(column, t, language)}
      unchanged={ASPECTS.every((aspect) => values[aspect] === now[aspect])}
      onSave={() => {
        if (Object.keys(said).length === 0) takeBack();
        else save({ kind: "column", sheet: sheet.name, ...anchorColumn(table, column.column), ...said });
      }}
      onTakeBack={existing && takeBack}
    >
      <div className={styles.fields}>
        {ASPECTS.map((aspect) => (
          <Choice
            key={aspect}
            label={t(`aspect.${aspect}`)}
            value={values[aspect]}
            options={[
              ...(aspect === "measure" || aspect === "period" ? [NONE] : []),
              ...(CHOICES[aspect] as readonly string[]),
            ].map((value) => ({ value, text: valueWords(aspect, value === NONE ? null : value, t) }))}
            onChoose={(value) => {
              setValues({ ...values, [aspect]: value });
            }}
          />
        ))}
      </div>
    </DetailsPanel>
  );
}

function valuesOf({ role, measure, period, horizon }: ReportColumn): Values {
  return { role, measure: measure ?? NONE, period: period ?? NONE, horizon: horizon ?? "current" };
}

/** What Cermat reads by itself: where a person said otherwise, what it had read instead. */
function inferredOf(column: ReportColumn): Values {
  const corrected = (column.why ?? []).flatMap((why) =>
    why.by === "correction" ? [[why.of, why.instead ?? NONE] as const] : [],
  );
  return { ...valuesOf(column), ...Object.fromEntries(corrected) };
}

function differences(
  values: Values,
  inferred: Values,
): Pick<ColumnCorrection, "role" | "measure" | "period" | "horizon"> {
  const said = ASPECTS.filter((aspect) => values[aspect] !== inferred[aspect]).map((aspect) => [
    aspect,
    values[aspect] === NONE ? null : values[aspect],
  ]);
  return Object.fromEntries(said) as Pick<ColumnCorrection, "role" | "measure" | "period" | "horizon">;
}
