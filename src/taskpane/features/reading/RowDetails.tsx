import { useMemo } from "react";
import { anchorRow } from "../../../actions/correct";
import type { QuarterMode, ReportRow, RowKind } from "../../../core/finding/report";
import { CHOICES, type RowCorrection } from "../../../core/table/correction";
import type { CheckResult } from "../../store/state";
import { useTranslate } from "../../store/use-session";
import { Choice } from "./Choice";
import { DetailsPanel } from "./DetailsPanel";
import { correctionAt, nameOfRow, type PlacedTable, possibleParents } from "./model";
import { useCorrect } from "./use-correct";
import { useValues } from "./use-values";
import { whyRow } from "./why-words";

const NONE = "";
const LONGEST = 60;

interface RowDetailsProps {
  readonly result: CheckResult;
  readonly placed: PlacedTable;
  readonly row: ReportRow;
  /** Letters of the column that names the row. */
  readonly column: string;
}

/** Why a row has its kind and place, and what a person says instead. */
export function RowDetails({ result, placed, row, column }: RowDetailsProps) {
  const t = useTranslate();
  const { sheet, table, snapshot } = placed;
  const existing = correctionAt(result, sheet.name, String(row.row));
  const before = existing?.correction.kind === "row" ? existing.correction : undefined;
  const { save, takeBack } = useCorrect(sheet.name, `${column}${String(row.row)}`, existing?.index);
  const now = {
    kind: row.kind as string,
    parent: row.parent === null ? NONE : String(row.parent),
    mode: row.mode ?? NONE,
  };
  const [values, setValues] = useValues(now);
  const parents = useMemo(() => possibleParents(table, row), [table, row]);
  const said: Pick<RowCorrection, "rowKind" | "parent" | "mode"> = {
    ...pick("rowKind", values.kind !== now.kind ? (values.kind as RowKind) : before?.rowKind),
    ...pick("parent", values.parent !== now.parent ? parentOf(values.parent) : before?.parent),
    ...pick("mode", values.mode !== now.mode ? (values.mode as QuarterMode) : before?.mode),
  };
  function parentOf(value: string) {
    return value === NONE ? null : anchorRow(snapshot, Number(value));
  }
  return (
    <DetailsPanel
      title={t("reading.row", { row: String(row.row) })}
      why={whyRow(row, t)}
      unchanged={values.kind === now.kind && values.parent === now.parent && values.mode === now.mode}
      onSave={() => {
        save({ kind: "row", sheet: sheet.name, at: anchorRow(snapshot, row.row), ...said });
      }}
      onTakeBack={existing && takeBack}
    >
      <Choice
        label={t("row.kind")}
        value={values.kind}
        options={CHOICES.kind.map((value) => ({ value, text: t(`kind.${value}`) }))}
        onChoose={(kind) => {
          setValues({ ...values, kind });
        }}
      />
      <Choice
        label={t("row.parent")}
        value={values.parent}
        options={[
          { value: NONE, text: t("reading.none") },
          ...parents.map((other) => ({
            value: String(other.row),
            text: t("row.option", {
              row: String(other.row),
              label: nameOfRow(snapshot, table, other).slice(0, LONGEST),
            }),
          })),
        ]}
        onChoose={(parent) => {
          setValues({ ...values, parent });
        }}
      />
      {row.mode ? (
        <Choice
          label={t("row.mode")}
          value={values.mode}
          options={CHOICES.mode.map((value) => ({ value, text: t(`mode.${value}`) }))}
          onChoose={(mode) => {
            setValues({ ...values, mode });
          }}
        />
      ) : null}
    </DetailsPanel>
  );
}

function pick<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}
