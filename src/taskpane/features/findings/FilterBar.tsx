import { Button, Caption1, SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, FilterRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { useTranslate } from "../../store/use-session";
import { FilterPanel } from "./FilterPanel";
import { countSet, type FilterChoices } from "./filter";
import { GROUPINGS } from "./group";
import type { ChangeView, FindingsView } from "./use-findings-view";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    position: "sticky",
    top: 0,
    zIndex: 1,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  search: { flexGrow: 1, flexShrink: 1, flexBasis: "84px", minWidth: 0, maxWidth: "none" },
  filter: { flexShrink: 0, minWidth: "auto" },
  by: { flexShrink: 1, minWidth: 0 },
  count: { flexGrow: 1, textAlign: "right", whiteSpace: "nowrap", color: tokens.colorNeutralForeground3 },
  steps: { display: "flex", alignItems: "center", flexShrink: 0 },
});

interface FilterBarProps {
  readonly view: FindingsView;
  readonly onChange: ChangeView;
  readonly choices: FilterChoices;
  /** Place of the current finding among those listed, from 1; 0 when none is current. */
  readonly position: number;
  readonly count: number;
  readonly onStep: (step: 1 | -1) => void;
}

/** Searches, narrows down and groups the findings, and steps through them from cell to cell. */
export function FilterBar({ view, onChange, choices, position, count, onStep }: FilterBarProps) {
  const t = useTranslate();
  const styles = useStyles();
  const panelId = useId();
  const { filter, by, filtersOpen } = view;
  const set = countSet(filter);
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={t("findings.search")}
          placeholder={t("findings.search.hint")}
          value={filter.query}
          dismiss={{ "aria-label": t("findings.search.clear") }}
          onChange={(_, { value }) => {
            onChange({ filter: { ...filter, query: value } });
          }}
        />
        <Button
          className={styles.filter}
          size="small"
          appearance={set > 0 ? "primary" : "secondary"}
          icon={<FilterRegular />}
          aria-expanded={filtersOpen}
          aria-controls={panelId}
          aria-label={set > 0 ? t("findings.filters.set", { count: set }) : t("findings.filters")}
          onClick={() => {
            onChange({ filtersOpen: !filtersOpen });
          }}
        >
          {set > 0 ? t("number", { count: set }) : null}
        </Button>
      </div>
      <div id={panelId}>
        {filtersOpen ? (
          <FilterPanel
            filter={filter}
            choices={choices}
            onFilter={(next) => {
              onChange({ filter: next });
            }}
          />
        ) : null}
      </div>
      <div className={styles.line}>
        <Select
          className={styles.by}
          size="small"
          aria-label={t("findings.groupBy")}
          value={by}
          onChange={(_, { value }) => {
            onChange({ by: GROUPINGS.find((grouping) => grouping === value) ?? "severity" });
          }}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {t(`findings.groupBy.${grouping}`)}
            </option>
          ))}
        </Select>
        <Caption1 className={styles.count}>
          {position > 0 ? t("findings.position", { position, count }) : t("findings.count", { count })}
        </Caption1>
        <Steps onStep={onStep} />
      </div>
    </div>
  );
}

function Steps({ onStep }: Pick<FilterBarProps, "onStep">) {
  const t = useTranslate();
  const styles = useStyles();
  return (
    <div className={styles.steps}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUpRegular />}
        aria-label={t("findings.previous")}
        aria-keyshortcuts="Shift+F8"
        title={t("findings.previous.key")}
        onClick={() => {
          onStep(-1);
        }}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDownRegular />}
        aria-label={t("findings.next")}
        aria-keyshortcuts="F8"
        title={t("findings.next.key")}
        onClick={() => {
          onStep(1);
        }}
      />
    </div>
  );
}
