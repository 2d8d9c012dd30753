import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { anchorRange, anchorRow } from "../../../actions/correct";
import { type Area, areaToA1, parseArea } from "../../../core/sheet/address";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import type { CheckResult } from "../../store/state";
import { usePane, useTranslate } from "../../store/use-session";
import { DetailsPanel } from "./DetailsPanel";
import { correctionAt } from "./model";
import { useCorrect } from "./use-correct";
import { useValues } from "./use-values";
import type { WhyLine } from "./why-words";

const useStyles = makeStyles({
  rows: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

interface RangeDetailsProps {
  readonly result: CheckResult;
  readonly sheet: string;
  readonly snapshot: SheetSnapshot;
  readonly range: string;
  /** Header rows as they are read now; null where the range is no table yet. */
  readonly header: readonly [number, number] | null;
  readonly title: string;
  readonly why: readonly WhyLine[];
}

/** Why a range is a table or none, and what a person says instead: where it lies and which rows are its header. */
export function RangeDetails({ result, sheet, snapshot, range, header, title, why }: RangeDetailsProps) {
  const { running } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  const existing = correctionAt(result, sheet, range);
  const { save, takeBack } = useCorrect(sheet, range, existing?.index);
  const top = (parseArea(range)?.top ?? 0) + 1;
  const now = { range, first: String(header?.[0] ?? top), last: String(header?.[1] ?? top) };
  const [values, setValues] = useValues(now);
  const valid = readValues(values);
  const moved = valid && areaToA1(valid.area) !== range;
  return (
    <DetailsPanel
      title={title}
      why={why}
      unchanged={!valid || (header !== null && !moved && values.first === now.first && values.last === now.last)}
      onSave={() => {
        if (!valid) return;
        // A table whose end nobody has moved goes on growing with its rows.
        const last = moved || header === null ? { last: anchorRow(snapshot, valid.area.bottom + 1) } : {};
        const said = anchorRange(snapshot, areaToA1(valid.area));
        save({ kind: "range", sheet, ...said, header: [valid.first, valid.last], ...last });
      }}
      onTakeBack={existing && takeBack}
    >
      <Field
        label={t("range.address")}
        size="small"
        className={styles.field}
        {...(!valid && { validationMessage: t("range.invalid") })}
      >
        <Input
          size="small"
          value={values.range}
          onChange={(_, { value }) => {
            setValues({ ...values, range: value });
          }}
        />
      </Field>
      <div className={styles.rows}>
        {(["first", "last"] as const).map((which) => (
          <Field key={which} label={t(`range.${which}`)} size="small" className={styles.field}>
            <Input
              size="small"
              type="number"
              className={styles.input}
              input={{ min: 1, className: styles.input }}
              value={values[which]}
              onChange={(_, { value }) => {
                setValues({ ...values, [which]: value });
              }}
            />
          </Field>
        ))}
      </div>
      {header === null ? null : (
        <div>
          <Button
            size="small"
            disabledFocusable={running !== undefined}
            onClick={() => {
              const last = anchorRow(snapshot, (parseArea(range)?.bottom ?? 0) + 1);
              save({ kind: "range", sheet, ...anchorRange(snapshot, range), header: null, last });
            }}
          >
            {t("range.notATable")}
          </Button>
        </div>
      )}
    </DetailsPanel>
  );
}

function readValues(values: {
  readonly range: string;
  readonly first: string;
  readonly last: string;
}): { readonly area: Area; readonly first: number; readonly last: number } | undefined {
  const area = parseArea(values.range.trim());
  const [first, last] = [Number(values.first), Number(values.last)];
  const inside = area && Number.isInteger(first) && Number.isInteger(last) && first <= last && last - 1 < area.bottom;
  // The range begins with its header.
  return inside && first - 1 >= area.top ? { area: { ...area, top: first - 1 }, first, last } : undefined;
}
