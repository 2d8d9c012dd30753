import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, type RefObject } from "react";
import type { Finding } from "../../../core/finding/report";
import type { CheckResult } from "../../store/state";
import { usePane, useSession, useTranslate } from "../../store/use-session";
import { FilterBar } from "./FilterBar";
import { choicesOf, filterFindings, isOpen, NO_FILTER } from "./filter";
import { groupFindings, type FindingGroup } from "./group";
import { placesOf } from "./place";
import type { ChangeView, FindingsView } from "./use-findings-view";
import { useFollow } from "./use-follow";
import { rowsOf } from "./use-rows";
import { VirtualFindings } from "./VirtualFindings";

const useStyles = makeStyles({
  nothing: { display: "block", paddingTop: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  hidden: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface FindingListProps {
  readonly result: CheckResult;
  readonly view: FindingsView;
  readonly onView: ChangeView;
  /** The element that scrolls; its first child holds everything. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The findings as a person wants to see them: searched, narrowed down, in groups, the current one open. */
export function FindingList({ result, view, onView, scroller }: FindingListProps) {
  const { language, current: currentId } = usePane();
  const { store } = useSession();
  const t = useTranslate();
  const styles = useStyles();
  const follow = useFollow();
  const { filter, by, turned } = view;

  const all = result.report.findings;
  const placeOf = useMemo(() => placesOf(result.report, result.snapshot), [result]);
  const choices = useMemo(() => choicesOf(all, placeOf), [all, placeOf]);
  const groups = useMemo(
    () => groupFindings(filterFindings(all, filter, { placeOf, language }), { by, placeOf, language, t }),
    [all, filter, placeOf, language, by, t],
  );
  // Whoever asks for something wants to see it, and so does whoever selects its cell.
  const unfolded = !isOpen(filter);
  const rows = useMemo(
    () => rowsOf(groups, (group) => !unfolded && isFolded(group, by, turned) && !holds(group, currentId)),
    [groups, unfolded, by, turned, currentId],
  );
  const findings = useMemo(() => rows.flatMap((row) => (row.kind === "finding" ? [row.finding] : [])), [rows]);
  const position = findings.findIndex(({ id }) => id === currentId);
  const isHidden = position < 0 && all.some(({ id }) => id === currentId);

  const setCurrent = useCallback(
    (id: string | undefined): void => {
      store.dispatch({ type: "finding-chosen", id });
    },
    [store],
  );
  const choose = useCallback(
    (finding: Finding): void => {
      setCurrent(finding.id);
      follow.now(finding);
    },
    [setCurrent, follow],
  );
  const toggle = (group: FindingGroup): void => {
    const key = `${by} ${group.key}`;
    // The group of the current finding stands open for it; folding it lets go of the finding.
    if (holds(group, currentId)) {
      setCurrent(undefined);
      if (isFolded(group, by, turned)) return;
    }
    onView({ turned: new Set(turned.has(key) ? [...turned].filter((one) => one !== key) : [...turned, key]) });
  };

  if (all.length === 0) return <Text className={styles.nothing}>{t("findings.nothing")}</Text>;
  return (
    <section aria-label={t("findings.label")}>
      <FilterBar
        view={view}
        onChange={onView}
        choices={choices}
        position={position + 1}
        count={findings.length}
        onStep={(by) => {
          const next = findings[position < 0 ? 0 : position + by];
          if (next) choose(next);
        }}
      />
      {rows.length === 0 ? <Text role="status">{t("findings.none")}</Text> : null}
      {isHidden ? (
        <div role="status" className={styles.hidden}>
          <Text size={200}>{t("findings.hidden")}</Text>
          <Button
            size="small"
            onClick={() => {
              onView({ filter: NO_FILTER });
            }}
          >
            {t("findings.hidden.show")}
          </Button>
        </div>
      ) : null}
      <VirtualFindings
        rows={rows}
        findings={findings}
        snapshot={result.snapshot}
        currentId={currentId}
        scroller={scroller}
        onChoose={choose}
        onMove={(finding) => {
          setCurrent(finding.id);
          follow.soon(finding);
        }}
        onToggle={toggle}
      />
    </section>
  );
}

function holds(group: FindingGroup, id: string | undefined): boolean {
  return id !== undefined && group.findings.some((finding) => finding.id === id);
}

/** Notes are folded away at first. */
function isFolded(group: FindingGroup, by: FindingsView["by"], turned: ReadonlySet<string>): boolean {
  const atFirst = by === "severity" && group.severity === "info";
  return atFirst !== turned.has(`${by} ${group.key}`);
}
