import { Button, Caption1, Select, makeStyles, tokens } from "@fluentui/react-components";
import { RULE_NAMES } from "../../../core/finding/words";
import { usePane, useTranslate } from "../../store/use-session";
import { countSet, NO_FILTER, SEVERITIES, type FilterChoices, type FindingFilter } from "./filter";
import { atStart } from "./group";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(116px, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "end",
  },
  field: { minWidth: 0 },
  select: { minWidth: 0 },
});

interface FilterPanelProps {
  readonly filter: FindingFilter;
  readonly choices: FilterChoices;
  readonly onFilter: (filter: FindingFilter) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The parts by which findings can be narrowed down; a part with nothing to choose from is left out. */
export function FilterPanel({ filter, choices, onFilter }: FilterPanelProps) {
  const { language } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  const severities = SEVERITIES.map((severity) => ({
    value: severity,
    label: t("findings.filter.one", { severity: t(`severity.${severity}`), count: choices.severities[severity] }),
  }));
  const rules = choices.rules.map((rule) => ({ value: rule, label: atStart(RULE_NAMES[rule][language]) }));
  const same = (value: string): Choice => ({ value, label: value });
  const put = (part: keyof FindingFilter) => (value: string) => {
    onFilter({ ...filter, [part]: value });
  };
  return (
    <div role="group" aria-label={t("findings.filters")} className={styles.panel}>
      <Part label={t("findings.filter")} value={filter.severity} choices={severities} onChoose={put("severity")} />
      <Part label={t("findings.filter.rule")} value={filter.rule} choices={rules} onChoose={put("rule")} />
      <Part
        label={t("findings.filter.sheet")}
        value={filter.sheet}
        choices={choices.sheets.map(same)}
        onChoose={put("sheet")}
      />
      <Part
        label={t("findings.filter.unit")}
        value={filter.unit}
        choices={choices.units.map(same)}
        onChoose={put("unit")}
      />
      {countSet(filter) > 0 ? (
        <Button
          size="small"
          onClick={() => {
            onFilter({ ...NO_FILTER, query: filter.query });
          }}
        >
          {t("findings.filters.clear")}
        </Button>
      ) : null}
    </div>
  );
}

interface PartProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

function Part({ label, value, choices, onChoose }: PartProps) {
  const t = useTranslate();
  const styles = useStyles();
  if (choices.length < 2 && value === "all") return null;
  return (
    <label className={styles.field}>
      <Caption1 block>{label}</Caption1>
      <Select
        className={styles.select}
        size="small"
        value={value}
        onChange={(_, { value: chosen }) => {
          onChoose(chosen);
        }}
      >
        <option value="all">{t("findings.filter.all")}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </label>
  );
}
