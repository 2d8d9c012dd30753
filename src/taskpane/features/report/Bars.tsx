import { Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { usePane, useTranslate } from "../../store/use-session";

const useStyles = makeStyles({
  chart: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  label: { display: "block", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  line: {
    display: "grid",
    gridTemplateColumns: "76px minmax(0, 1fr) 68px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  bar: { display: "block", width: "100%", height: "12px" },
  ground: { fill: tokens.colorNeutralBackground5 },
  solid: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "CanvasText" } },
  hatch: { stroke: tokens.colorBrandForeground1, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  edge: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  full: { stroke: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** One figure of a row: a series by its name, told apart by its fill. */
interface BarValue {
  readonly name: string;
  readonly value: number;
  /** The figure as it is said. */
  readonly shown: string;
  readonly fill: "solid" | "hatched";
}

/** A thing and its figures. */
export interface BarRow {
  readonly label: string;
  readonly values: readonly BarValue[];
}

interface BarsProps {
  readonly title: string;
  readonly rows: readonly BarRow[];
  /** Value at which an upright line stands; absent draws none. */
  readonly line?: number;
  readonly note?: string;
}

const MOST = 8;

/** Bars with their names and figures as text: read by eye, by ear and on paper alike. */
export function Bars({ title, rows, line, note }: BarsProps) {
  const t = useTranslate();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const titleId = useId();
  const largest = Math.max(line ?? 0, 1, ...rows.flatMap(({ values }) => values.map(({ value }) => value)));
  const shown = all ? rows : rows.slice(0, MOST);
  return (
    <figure className={styles.chart} aria-labelledby={titleId}>
      <Subtitle2 as="h2" id={titleId} className={styles.title}>
        {title}
      </Subtitle2>
      {note === undefined ? null : <Caption1 className={styles.quiet}>{note}</Caption1>}
      <ul className={styles.list}>
        {shown.map(({ label, values }, index) => (
          <li key={`${String(index)} ${label}`}>
            <span className={styles.label}>{label}</span>
            {values.map((value) => (
              <span key={value.name} className={styles.line}>
                <span className={styles.name}>{value.name}</span>
                <Bar value={value} largest={largest} line={line} />
                <span className={styles.value}>{value.shown}</span>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {rows.length > MOST ? (
        <div>
          <Button
            size="small"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? t("report.less") : t("report.more", { count: rows.length })}
          </Button>
        </div>
      ) : null}
    </figure>
  );
}

interface BarProps {
  readonly value: BarValue;
  readonly largest: number;
  readonly line: number | undefined;
}

function Bar({ value: { value, fill }, largest, line }: BarProps) {
  const styles = useStyles();
  const pattern = useId();
  const width = Math.max(0, Math.min(100, (value / largest) * 100));
  const at = line === undefined ? undefined : (line / largest) * 100;
  return (
    <svg className={styles.bar} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden focusable="false">
      <defs>
        <pattern id={pattern} width="3" height="12" patternUnits="userSpaceOnUse">
          <line x1="0.5" y1="0" x2="0.5" y2="12" strokeWidth="1" className={styles.hatch} />
        </pattern>
      </defs>
      <rect x="0" y="1" width="100" height="10" className={styles.ground} />
      {fill === "solid" ? (
        <rect x="0" y="1" width={width} height="10" className={styles.solid} />
      ) : (
        <rect x="0" y="1" width={width} height="10" fill={`url(#${pattern})`} />
      )}
      {fill === "hatched" && width > 0 ? (
        <rect x="0" y="1" width={width} height="10" vectorEffect="non-scaling-stroke" className={styles.edge} />
      ) : null}
      {at === undefined || at > 100 ? null : (
        <line
          x1={at}
          y1="0"
          x2={at}
          y2="12"
          strokeWidth="1"
          vectorEffect="non-scaling-stroke"
          className={styles.full}
        />
      )}
    </svg>
  );
}

/** Writes a percentage as the person writes figures. */
export function useShowPercent(): (value: number) => string {
  const { language } = usePane();
  const t = useTranslate();
  const format = new Intl.NumberFormat(language === "id" ? "id-ID" : "en-US", {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return (value) => t("report.percent", { value: format.format(value) });
}
