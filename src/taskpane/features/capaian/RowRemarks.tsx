import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { withChoice, type CapaianPreview } from "../../../actions/write-capaian";
import { CHOICE_VALUES, type RowChoice } from "../../../core/capaian/choices";
import type { CapaianTablePlan, RowRemark } from "../../../core/capaian/plan";
import { usePerform, useTranslate } from "../../store/use-session";
import { Choice } from "../reading/Choice";

const AT_FIRST = 5;
const MORE = 20;
const MODES = CHOICE_VALUES.mode.filter((mode) => mode !== "infer");
const DIRECTIONS = CHOICE_VALUES.direction.filter((direction) => direction !== "infer");

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
  },
});

interface RowRemarksProps {
  readonly preview: CapaianPreview;
  readonly table: CapaianTablePlan;
}

/** Rows that were read in a way that a person may want to settle. */
export function RowRemarks({ preview, table }: RowRemarksProps) {
  const t = useTranslate();
  const styles = useStyles();
  const [shown, setShown] = useState(AT_FIRST);
  const { remarks } = table;
  if (remarks.length === 0) return null;
  const rest = remarks.length - shown;
  return (
    <Accordion collapsible>
      <AccordionItem value="remarks">
        <AccordionHeader size="small">{t("capaian.remarks", { count: remarks.length })}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {remarks.slice(0, shown).map((remark) => (
              <li key={`${String(remark.row)} ${remark.remark}`}>
                {t("capaian.remark.row", { row: String(remark.row + 1), label: remark.label })}:{" "}
                {t(`capaian.remark.${remark.remark}`)}
                <RowChoices preview={preview} table={table} remark={remark} />
              </li>
            ))}
          </ul>
          {rest > 0 ? (
            <Button
              size="small"
              appearance="transparent"
              onClick={() => {
                setShown(shown + MORE);
              }}
            >
              {t("capaian.more", { count: Math.min(rest, MORE) })}
            </Button>
          ) : null}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** How the row runs over the year, or which way is better, where that is in question. */
function RowChoices({ preview, table, remark: { row, remark } }: RowRemarksProps & { readonly remark: RowRemark }) {
  const t = useTranslate();
  const perform = usePerform();
  const choose = (choice: RowChoice): void => {
    perform({ kind: "replan-capaian", preview, stored: withChoice(preview, table, { row, choice }) });
  };
  const number = String(row + 1);
  if (remark === "end-position") {
    return (
      <Choice
        label={t("capaian.remark.mode", { row: number })}
        value="endPosition"
        options={MODES.map((value) => ({ value, text: t(`capaian.choice.mode.${value}`) }))}
        onChoose={(value) => {
          const mode = MODES.find((one) => one === value);
          choose(mode ? { mode } : {});
        }}
      />
    );
  }
  if (remark !== "lower-is-better") return null;
  return (
    <Choice
      label={t("capaian.remark.direction", { row: number })}
      value=""
      options={[
        { value: "", text: t("capaian.remark.as-table") },
        ...DIRECTIONS.map((value) => ({ value, text: t(`capaian.choice.direction.${value}`) })),
      ]}
      onChoose={(value) => {
        const direction = DIRECTIONS.find((one) => one === value);
        choose(direction ? { direction } : {});
      }}
    />
  );
}
