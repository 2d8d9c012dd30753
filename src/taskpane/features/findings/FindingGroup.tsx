import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { VirtualItem, Virtualizer } from "@tanstack/react-virtual";
import type { ReactNode } from "react";
import type { Finding } from "../../../core/finding/report";
import { useTranslate } from "../../store/use-session";
import type { FindingGroup as Group } from "./group";
import type { Row } from "./use-rows";

const useStyles = makeStyles({
  row: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    paddingBottom: tokens.spacingVerticalS,
  },
  heading: { margin: 0 },
  toggle: {
    justifyContent: "flex-start",
    maxWidth: "100%",
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXS,
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
});

/** A row that is drawn, and where. */
export interface DrawnRow {
  readonly item: VirtualItem;
  readonly row: Row;
}

interface FindingGroupProps {
  readonly group: Group;
  /** The rows of this group that are drawn. */
  readonly drawn: readonly DrawnRow[];
  readonly virtualizer: Virtualizer<HTMLElement, Element>;
  readonly onToggle: (group: Group) => void;
  readonly children: (finding: Finding) => ReactNode;
}

/** Findings that belong together under a heading that folds them away. */
export function FindingGroup({ group, drawn, virtualizer, onToggle, children }: FindingGroupProps) {
  const t = useTranslate();
  const styles = useStyles();
  const place = (item: VirtualItem) => ({
    ref: virtualizer.measureElement,
    "data-index": item.index,
    className: styles.row,
    style: { transform: `translateY(${String(item.start - virtualizer.options.scrollMargin)}px)` },
  });
  const findings = drawn.flatMap(({ item, row }) => (row.kind === "finding" ? [{ item, row }] : []));
  const count = group.findings.length;
  return (
    <>
      {drawn.map(({ item, row }) =>
        row.kind === "heading" ? (
          <div key={item.key} {...place(item)}>
            <h2 className={styles.heading}>
              <Button
                size="small"
                className={styles.toggle}
                appearance="transparent"
                icon={row.folded ? <ChevronRightRegular /> : <ChevronDownRegular />}
                aria-expanded={!row.folded}
                onClick={() => {
                  onToggle(group);
                }}
              >
                {t("severity.group", { severity: group.label, count })}
              </Button>
            </h2>
          </div>
        ) : null,
      )}
      {findings.length > 0 ? (
        <div role="list" aria-label={group.label}>
          {findings.map(({ item, row }) => (
            <div key={item.key} role="listitem" aria-posinset={row.position} aria-setsize={count} {...place(item)}>
              {children(row.finding)}
            </div>
          ))}
        </div>
      ) : null}
    </>
  );
}
