import { Text, makeStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState, type RefObject } from "react";
import { referredArea } from "../../../actions/cell-reference";
import type { Finding } from "../../../core/finding/report";
import type { Severity } from "../../../core/sheet/mark";
import type { CheckResult } from "../../store/state";
import { usePane, usePerform, useTranslate } from "../../store/use-session";
import { FilterBar } from "./FilterBar";
import { FindingCard } from "./FindingCard";
import { FindingGroup } from "./FindingGroup";
import { countBySeverity, groupFindings, type FindingFilter } from "./filter";
import { useKeepInSight } from "./use-keep-in-sight";
import { useListKeys } from "./use-list-keys";
import { rowsOf, severityOf, useRows } from "./use-rows";

const useStyles = makeStyles({
  rows: { position: "relative", width: "100%" },
});

const FOLDED_AT_FIRST: ReadonlySet<Severity> = new Set<Severity>(["info"]);
const NONE_FOLDED: ReadonlySet<Severity> = new Set<Severity>();

interface FindingListProps {
  readonly result: CheckResult;
  /** The element that scrolls; its first child holds everything. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The findings by severity: thousands of them, of which only those in sight are drawn. */
export function FindingList({ result, scroller }: FindingListProps) {
  const { language } = usePane();
  const t = useTranslate();
  const perform = usePerform();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<FindingFilter>({ query: "", severity: "all" });
  const [folded, setFolded] = useState(FOLDED_AT_FIRST);
  const [currentId, setCurrentId] = useState<string>();

  const all = result.report.findings;
  const counts = useMemo(() => countBySeverity(all), [all]);
  const groups = useMemo(() => groupFindings(all, filter, language), [all, filter, language]);
  // Whoever asks for one severity wants to see it.
  const foldedNow = filter.severity === "all" && filter.query === "" ? folded : NONE_FOLDED;
  const rows = useMemo(() => rowsOf(groups, foldedNow), [groups, foldedNow]);
  const findings = useMemo(() => rows.flatMap((row) => (row.kind === "finding" ? [row.finding] : [])), [rows]);
  const currentRow = rows.findIndex((row) => row.kind === "finding" && row.finding.id === currentId);
  const virtualizer = useRows(rows, currentRow, scroller, list);
  const items = virtualizer.getVirtualItems();

  useKeepInSight(scroller, list, currentId, () => {
    virtualizer.scrollToIndex(currentRow, { align: "start" });
  });

  const choose = (finding: Finding): void => {
    setCurrentId(finding.id);
    const place = referredArea(finding.cell, finding.sheet);
    if (place) perform({ kind: "reveal", ...place });
  };
  const keys = useListKeys(
    list,
    findings.map(({ id }) => id),
    setCurrentId,
  );
  const step = (by: 1 | -1): void => {
    const at = findings.findIndex(({ id }) => id === currentId);
    const next = findings[at < 0 ? 0 : at + by];
    if (next) choose(next);
  };
  const toggle = (severity: Severity): void => {
    setFolded(
      (before) => new Set(before.has(severity) ? [...before].filter((s) => s !== severity) : [...before, severity]),
    );
  };

  if (all.length === 0) return null;
  const reachable = currentRow >= 0 ? currentId : findings[0]?.id;
  return (
    <section aria-label={t("findings.label")}>
      <FilterBar filter={filter} counts={counts} onFilter={setFilter} onStep={step} />
      {rows.length === 0 ? <Text role="status">{t("findings.none")}</Text> : null}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons inside, heard in one place */}
      <div ref={list} className={styles.rows} style={{ height: virtualizer.getTotalSize() }} onKeyDown={keys.onKeyDown}>
        {groups.map(({ severity }) => (
          <FindingGroup
            key={severity}
            severity={severity}
            rows={rows}
            items={items.filter(({ index }) => severityOf(rows[index]) === severity)}
            virtualizer={virtualizer}
            folded={foldedNow.has(severity)}
            onToggle={() => {
              toggle(severity);
            }}
          >
            {(finding) => (
              <FindingCard
                finding={finding}
                snapshot={result.snapshot}
                current={finding.id === currentId}
                reachable={finding.id === reachable}
                onChoose={() => {
                  choose(finding);
                }}
              />
            )}
          </FindingGroup>
        ))}
      </div>
    </section>
  );
}
