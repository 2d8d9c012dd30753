import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { VirtualItem, Virtualizer } from "@tanstack/react-virtual";
import type { ReactNode } from "react";
import type { Finding } from "../../../core/finding/report";
import type { Severity } from "../../../core/sheet/mark";
import { useTranslate } from "../../store/use-session";
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
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXS,
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface FindingGroupProps {
  readonly severity: Severity;
  readonly rows: readonly Row[];
  /** The rows of this severity that are drawn. */
  readonly items: readonly VirtualItem[];
  readonly virtualizer: Virtualizer<HTMLElement, Element>;
  readonly folded: boolean;
  readonly onToggle: () => void;
  readonly children: (finding: Finding) => ReactNode;
}

/** The findings of one severity under a heading that folds them away. */
export function FindingGroup(props: FindingGroupProps) {
  const { severity, rows, items, virtualizer, folded, onToggle, children } = props;
  const t = useTranslate();
  const styles = useStyles();
  const place = (item: VirtualItem) => ({
    ref: virtualizer.measureElement,
    "data-index": item.index,
    className: styles.row,
    style: { transform: `translateY(${String(item.start - virtualizer.options.scrollMargin)}px)` },
  });
  const drawn = items.flatMap((item) => {
    const row = rows[item.index];
    return row ? [{ item, row }] : [];
  });
  const findings = drawn.flatMap(({ item, row }) => (row.kind === "finding" ? [{ item, row }] : []));
  const label = (count: number): string => t("severity.group", { severity: t(`severity.${severity}`), count });
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
                icon={folded ? <ChevronRightRegular /> : <ChevronDownRegular />}
                aria-expanded={!folded}
                onClick={onToggle}
              >
                {label(row.count)}
              </Button>
            </h2>
          </div>
        ) : null,
      )}
      {findings.length > 0 ? (
        <div role="list" aria-label={t(`severity.${severity}`)}>
          {findings.map(({ item, row }) => (
            <div key={item.key} role="listitem" aria-posinset={row.position} aria-setsize={row.count} {...place(item)}>
              {children(row.finding)}
            </div>
          ))}
        </div>
      ) : null}
    </>
  );
}
