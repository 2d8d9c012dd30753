import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef, type ReactNode } from "react";
import type { ReportRow } from "../../../core/finding/report";
import { useTranslate } from "../../store/use-session";
import { useRoving } from "./use-roving";
import { depthsOf, nameOfRow, type PlacedTable } from "./model";

const ROW_HEIGHT = 40;
const MOST_STEPS = 6;
const QUIET: ReadonlySet<string> = new Set(["header", "note", "blank"]);
const CLOSING: ReadonlySet<string> = new Set(["total", "subtotal", "average", "predicate"]);

const useStyles = makeStyles({
  scroller: {
    maxHeight: "min(440px, 60vh)",
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  rows: { position: "relative", width: "100%" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
  row: {
    display: "flex",
    alignItems: "stretch",
    boxSizing: "border-box",
    width: "100%",
    minHeight: `${String(ROW_HEIGHT)}px`,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} 0 0`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    "@media (forced-colors: active)": {
      outline: `${tokens.strokeWidthThick} solid Highlight`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  margin: { display: "flex", flexShrink: 0, backgroundColor: tokens.colorNeutralBackground3 },
  number: {
    width: "36px",
    alignSelf: "center",
    textAlign: "right",
    paddingRight: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
  },
  step: { width: "8px", borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke2}` },
  words: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    minWidth: 0,
    flexGrow: 1,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200 },
  closing: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  kind: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  sums: { alignSelf: "center", flexShrink: 0, paddingLeft: tokens.spacingHorizontalS, fontVariantNumeric: "tabular-nums", fontSize: tokens.fontSizeBase100 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  details: { padding: tokens.spacingHorizontalXS },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface RowListProps {
  readonly placed: PlacedTable;
  readonly chosen: number | undefined;
  readonly onChoose: (row: number) => void;
  /** What opens below the row that is chosen. */
  readonly details: (row: ReportRow) => ReactNode;
}

/** The rows of a table with their levels in the margin: thousands of them, of which only those in sight are drawn. */
export function RowList({ placed, chosen, onChoose, details }: RowListProps) {
  const t = useTranslate();
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { table } = placed;
  const rows = useMemo(() => table.rows.filter(({ kind }) => kind !== "blank"), [table]);
  const depths = useMemo(() => depthsOf(table), [table]);
  // eslint-disable-next-line react-hooks/incompatible-library -- drawn without the compiler, which the warning is for
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.row ?? index,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const drawn = items.flatMap(({ index }) => rows[index] ?? []).map(({ row }) => String(row));
  const { isReachable, listeners } = useRoving("vertical", drawn, chosen === undefined ? undefined : String(chosen));
  return (
     
    <div ref={scroller} className={styles.scroller} role="group" aria-label={t("reading.rows")} {...listeners}>
      <div className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          return row ? (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.item}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              <RowLine
                placed={placed}
                row={row}
                depth={depths.get(row.row) ?? 0}
                chosen={row.row === chosen}
                reachable={isReachable(String(row.row))}
                onChoose={onChoose}
              />
              {row.row === chosen ? <div className={styles.details}>{details(row)}</div> : null}
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}

interface RowLineProps {
  readonly placed: PlacedTable;
  readonly row: ReportRow;
  readonly depth: number;
  readonly chosen: boolean;
  readonly reachable: boolean;
  readonly onChoose: (row: number) => void;
}

function RowLine({ placed, row, depth, chosen, reachable, onChoose }: RowLineProps) {
  const t = useTranslate();
  const styles = useStyles();
  const { kind, why, mode, modeWhy, sums } = row;
  const corrected = why === "correction" || modeWhy === "correction";
  const isQuiet = QUIET.has(kind);
  return (
    <button
      type="button"
      data-row={row.row}
      data-rove={row.row}
      tabIndex={reachable ? 0 : -1}
      aria-expanded={chosen}
      className={mergeClasses(styles.row, chosen && styles.chosen)}
      onClick={() => {
        onChoose(row.row);
      }}
    >
      <span className={styles.margin}>
        <span className={styles.number}>{row.row}</span>
        {Array.from({ length: Math.min(isQuiet ? 0 : depth, MOST_STEPS) }, (_, step) => (
          <span key={step} className={styles.step} aria-hidden />
        ))}
      </span>
      <span className={styles.words}>
        <span className={mergeClasses(styles.name, CLOSING.has(kind) && styles.closing, isQuiet && styles.quiet)}>
          {nameOfRow(placed.snapshot, placed.table, row)}
        </span>
        <Caption1 className={styles.kind}>
          {t(`kind.${kind}`)}
          {mode && mode !== "accumulate" ? ` · ${t("measure.k")}: ${t(`mode.${mode}`)}` : null}
          {corrected ? <EditRegular aria-hidden /> : null}
          {corrected ? <span className={styles.hidden}>{t("reading.corrected")}</span> : null}
        </Caption1>
      </span>
      {sums ? (
        <span className={mergeClasses(styles.sums, sums[0] === sums[1] ? styles.good : styles.bad)}>
          <span aria-hidden>Σ {t("row.sums.short", { held: sums[0], checked: sums[1] })}</span>
          <span className={styles.hidden}>{t("row.sums.counts", { held: sums[0], checked: sums[1] })}</span>
        </span>
      ) : null}
    </button>
  );
}
