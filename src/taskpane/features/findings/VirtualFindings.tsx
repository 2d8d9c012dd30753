import { makeStyles } from "@fluentui/react-components";
import { useRef, type RefObject } from "react";
import type { Finding } from "../../../core/finding/report";
import type { WorkbookSnapshot } from "../../../core/sheet/snapshot";
import { FindingCard } from "./FindingCard";
import { FindingGroup, type DrawnRow } from "./FindingGroup";
import type { FindingGroup as Group } from "./group";
import { useKeepInSight } from "./use-keep-in-sight";
import { useListKeys } from "./use-list-keys";
import { useRows, type Row } from "./use-rows";

const useStyles = makeStyles({
  rows: { position: "relative", width: "100%" },
});

interface VirtualFindingsProps {
  readonly rows: readonly Row[];
  /** The findings of the rows, in their order. */
  readonly findings: readonly Finding[];
  readonly snapshot: WorkbookSnapshot;
  readonly currentId: string | undefined;
  /** The element that scrolls; its first child holds everything. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onChoose: (finding: Finding) => void;
  /** The current finding moved by key: the sheet follows when the keys rest. */
  readonly onMove: (finding: Finding) => void;
  readonly onToggle: (group: Group) => void;
}

/** Thousands of findings, of which only those in sight are drawn. */
export function VirtualFindings(props: VirtualFindingsProps) {
  const { rows, findings, snapshot, currentId, scroller, onChoose, onMove, onToggle } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const currentRow =
    currentId === undefined ? -1 : rows.findIndex((row) => row.kind === "finding" && row.finding.id === currentId);
  const virtualizer = useRows(rows, currentRow, scroller, list);
  useKeepInSight(scroller, list, currentRow < 0 ? undefined : currentId, () => {
    virtualizer.scrollToIndex(currentRow, { align: "start" });
  });
  const keys = useListKeys(list, findings, currentId, onMove);
  const reachable = currentRow >= 0 ? currentId : findings[0]?.id;
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons inside, heard in one place
    <div ref={list} className={styles.rows} style={{ height: virtualizer.getTotalSize() }} onKeyDown={keys.onKeyDown}>
      {drawnByGroup(rows, virtualizer.getVirtualItems()).map(([group, drawn]) => (
        <FindingGroup key={group.key} group={group} drawn={drawn} virtualizer={virtualizer} onToggle={onToggle}>
          {(finding) => (
            <FindingCard
              finding={finding}
              snapshot={snapshot}
              current={finding.id === currentId}
              reachable={finding.id === reachable}
              onChoose={onChoose}
            />
          )}
        </FindingGroup>
      ))}
    </div>
  );
}

function drawnByGroup(rows: readonly Row[], items: readonly DrawnRow["item"][]): [Group, DrawnRow[]][] {
  const groups = new Map<Group, DrawnRow[]>();
  for (const item of items) {
    const row = rows[item.index];
    if (!row) continue;
    const drawn = groups.get(row.group);
    if (drawn) drawn.push({ item, row });
    else groups.set(row.group, [{ item, row }]);
  }
  return [...groups];
}
