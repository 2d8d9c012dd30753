import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { withChoice, type CapaianPreview } from "../../../actions/write-capaian";
import { CAPS, CHOICE_VALUES, type ChoiceName } from "../../../core/capaian/choices";
import type { CapaianTablePlan } from "../../../core/capaian/plan";
import { readSettings } from "../../../core/settings/read-settings";
import type { Key } from "../../i18n/translate";
import { usePane, usePerform, useTranslate } from "../../store/use-session";
import { Choice } from "../reading/Choice";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 220px), 1fr))",
    gap: tokens.spacingVerticalS,
  },
  why: { color: tokens.colorNeutralForeground3 },
});

/** Names of choices and of their values, which need no figures. */
type ChoiceWord = Exclude<Extract<Key, `capaian.choice.${string}`>, "capaian.choice.cap.percent">;

/** Choices in the order in which they matter to a person. */
const ORDER: readonly ChoiceName[] = [
  "write",
  "existing",
  "unmeasured",
  "average",
  "scale",
  "labels",
  "mode",
  "direction",
  "zeroTarget",
  "cap",
  "rounding",
  "sums",
  "parents",
  "predicate",
  "quarters",
  "toDate",
  "efficiency",
];

/** Everything that decides the capaian of a table: what was inferred or chosen, why, and how it can be changed. */
export function TableChoices({
  preview,
  table,
}: {
  readonly preview: CapaianPreview;
  readonly table: CapaianTablePlan;
}) {
  const t = useTranslate();
  const styles = useStyles();
  const perform = usePerform();
  const { language } = usePane();
  const optionsOf = (name: ChoiceName): readonly { value: string; text: string }[] => {
    if (name === "scale") {
      const { scales } = readSettings(preview.snapshot.settings).settings;
      return scales.map((scale) => ({ value: scale.id, text: scale.name[language] }));
    }
    if (name === "cap") {
      const own = table.choices.cap;
      const caps = CAPS.includes(own) ? CAPS : [...CAPS, own];
      return caps.map((cap) => ({
        value: cap,
        text: cap === "none" ? t("capaian.choice.cap.none") : t("capaian.choice.cap.percent", { cap }),
      }));
    }
    return CHOICE_VALUES[name].map((value) => ({ value, text: t(`capaian.choice.${name}.${value}` as ChoiceWord) }));
  };
  return (
    <Accordion collapsible>
      <AccordionItem value="choices">
        <AccordionHeader size="small">{t("capaian.choices")}</AccordionHeader>
        <AccordionPanel>
          <div className={styles.grid} role="group" aria-label={t("capaian.choices.of", { range: table.range })}>
            {ORDER.map((name) => {
              const reason = table.reasons[name];
              return (
                <div key={name}>
                  <Choice
                    label={t(`capaian.choice.${name}` as ChoiceWord)}
                    value={table.choices[name]}
                    options={optionsOf(name)}
                    onChoose={(value) => {
                      perform({ kind: "replan-capaian", preview, stored: withChoice(preview, table, { name, value }) });
                    }}
                  />
                  {reason && reason.from !== "person" ? (
                    <Caption1 className={styles.why}>{t("capaian.why", { why: reason.why[language] })}</Caption1>
                  ) : null}
                </div>
              );
            })}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
