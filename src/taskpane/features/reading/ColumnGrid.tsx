import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { ReportColumn } from "../../../core/finding/report";
import { useTranslate } from "../../store/use-session";
import { columnWords } from "../result/column-words";
import { headerRows, type PlacedTable } from "./model";
import { useRoving } from "./use-roving";
import { toneOf, useToneStyles } from "./role-tone";

const useStyles = makeStyles({
  scroller: {
    overflowX: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  chipCell: { padding: tokens.spacingHorizontalXXS, verticalAlign: "top", fontWeight: tokens.fontWeightRegular },
  chip: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    boxSizing: "border-box",
    width: "100%",
    minWidth: "84px",
    minHeight: "48px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  chosen: {
    boxShadow: `0 0 0 ${tokens.strokeWidthThick} ${tokens.colorNeutralForeground1}`,
    // Shadows are not drawn there.
    "@media (forced-colors: active)": { outline: `${tokens.strokeWidthThick} solid Highlight` },
  },
  letter: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  header: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalXXS,
    textAlign: "center",
    verticalAlign: "middle",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "break-word",
  },
  text: {
    display: "-webkit-box",
    WebkitLineClamp: 3,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- browsers know no other way to end the third line with dots
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface ColumnGridProps {
  readonly placed: PlacedTable;
  readonly chosen: string | undefined;
  readonly onChoose: (column: string) => void;
}

/** The header as it stands on the sheet, with a chip over each column that says what the column is. */
export function ColumnGrid({ placed, chosen, onChoose }: ColumnGridProps) {
  const t = useTranslate();
  const styles = useStyles();
  const { table, snapshot } = placed;
  const letters = table.columns.map(({ column }) => column);
  const { isReachable, listeners } = useRoving("horizontal", letters, chosen);
  const rows = useMemo(() => headerRows(snapshot, table), [snapshot, table]);
  return (
     
    <div className={styles.scroller} role="group" aria-label={t("reading.columns")} {...listeners}>
      <table className={styles.table} role="presentation">
        <tbody>
          <tr>
            {table.columns.map((column) => (
              <td key={column.column} className={styles.chipCell}>
                <Chip
                  column={column}
                  chosen={column.column === chosen}
                  reachable={isReachable(column.column)}
                  onChoose={() => {
                    onChoose(column.column);
                  }}
                />
              </td>
            ))}
          </tr>
          {rows.map((cells, index) => (
            <tr key={cells[0]?.key ?? index}>
              {cells.map(({ key, text, columns, rows: deep }) => (
                <td key={key} className={styles.header} colSpan={columns} rowSpan={deep}>
                  <span className={styles.text}>{text}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ChipProps {
  readonly column: ReportColumn;
  readonly chosen: boolean;
  readonly reachable: boolean;
  readonly onChoose: () => void;
}

function Chip({ column, chosen, reachable, onChoose }: ChipProps) {
  const t = useTranslate();
  const styles = useStyles();
  const tones = useToneStyles();
  const corrected = column.why?.some(({ by }) => by === "correction") ?? false;
  return (
    <button
      type="button"
      data-column={column.column}
      data-rove={column.column}
      tabIndex={reachable ? 0 : -1}
      aria-expanded={chosen}
      className={mergeClasses(styles.chip, tones[toneOf(column.role)], chosen && styles.chosen)}
      onClick={onChoose}
    >
      <span className={styles.letter}>
        {column.column}
        {corrected ? <EditRegular aria-hidden /> : null}
      </span>
      <span>{columnWords(column, t)}</span>
      {corrected ? <span className={styles.hidden}>{t("reading.corrected")}</span> : null}
    </button>
  );
}
