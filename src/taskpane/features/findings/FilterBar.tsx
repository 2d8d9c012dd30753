import { Button, SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { Severity } from "../../../core/sheet/mark";
import { useTranslate } from "../../store/use-session";
import { SEVERITIES, type FindingFilter } from "./filter";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    position: "sticky",
    top: 0,
    zIndex: 1,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  search: { flexGrow: 1, flexShrink: 1, flexBasis: "84px", minWidth: 0 },
  filter: { flexShrink: 1, minWidth: 0, maxWidth: "112px" },
  steps: { display: "flex", alignItems: "center", flexShrink: 0 },
});

interface FilterBarProps {
  readonly filter: FindingFilter;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onStep: (step: 1 | -1) => void;
}

/** Narrows the findings down, and steps through them from cell to cell. */
export function FilterBar({ filter, counts, onFilter, onStep }: FilterBarProps) {
  const t = useTranslate();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={t("findings.search")}
        placeholder={t("findings.search.hint")}
        value={filter.query}
        dismiss={{ "aria-label": t("findings.search.clear") }}
        onChange={(_, { value }) => {
          onFilter({ ...filter, query: value });
        }}
      />
      <Select
        className={styles.filter}
        size="small"
        aria-label={t("findings.filter")}
        value={filter.severity}
        onChange={(_, { value }) => {
          onFilter({ ...filter, severity: SEVERITIES.find((severity) => severity === value) ?? "all" });
        }}
      >
        <option value="all">{t("findings.filter.all")}</option>
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {t("findings.filter.one", { severity: t(`severity.${severity}`), count: counts[severity] })}
          </option>
        ))}
      </Select>
      <div className={styles.steps}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronUpRegular />}
          aria-label={t("findings.previous")}
          onClick={() => {
            onStep(-1);
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDownRegular />}
          aria-label={t("findings.next")}
          onClick={() => {
            onStep(1);
          }}
        />
      </div>
    </div>
  );
}
