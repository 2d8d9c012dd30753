import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef } from "react";
import type { FileReport } from "../../../core/finding/report";
import { useTranslate } from "../../store/use-session";
import { Counts } from "./Counts";
import { type Chosen, type NamedTable, keyOf, meetingsOf } from "./model";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", fontSize: tokens.fontSizeBase200 },
  names: { width: "34%" },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  head: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    padding: tokens.spacingHorizontalXXS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  title: {
    color: tokens.colorNeutralForeground3,
    display: "-webkit-box",
    WebkitLineClamp: 2,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- browsers know no other way to end the second line with dots
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  cell: { padding: 0, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, height: "1px" },
  same: { backgroundColor: tokens.colorNeutralBackground3 },
  field: {
    width: "100%",
    height: "100%",
    minHeight: "36px",
    border: "none",
    padding: tokens.spacingHorizontalXS,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
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
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}`,
  },
  nothing: { color: tokens.colorNeutralForeground3 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface MatrixProps {
  readonly report: FileReport;
  readonly tables: readonly NamedTable[];
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Every table beside every other; arrow keys go from field to field. */
export function Matrix({ report, tables, chosen, onChoose }: MatrixProps) {
  const t = useTranslate();
  const styles = useStyles();
  const body = useRef<HTMLTableSectionElement>(null);
  const move = (event: KeyboardEvent, row: number, column: number): void => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    let [r, c] = [row + step[0], column + step[1]];
    if (r === c) [r, c] = [r + step[0], c + step[1]];
    body.current?.querySelector<HTMLElement>(`[data-field="${String(r)}-${String(c)}"]`)?.focus();
  };
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t("between.matrix")}</caption>
      <thead>
        <tr>
          <td className={styles.names} />
          {tables.map((table, index) => (
            <th key={keyOf(table, table)} scope="col" className={mergeClasses(styles.head, styles.name)}>
              {t("number", { count: index + 1 })}
              <span className={styles.hidden}> {table.name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {tables.map((left, row) => (
          <tr key={keyOf(left, left)}>
            <th scope="row" className={styles.head}>
              <span className={styles.name}>
                {t("number", { count: row + 1 })} {left.name}
              </span>
              {left.title === undefined ? null : <span className={styles.title}>{left.title}</span>}
            </th>
            {tables.map((right, column) => (
              <td key={keyOf(left, right)} className={mergeClasses(styles.cell, row === column && styles.same)}>
                {row === column ? (
                  <span className={styles.hidden}>{t("between.matrix.same")}</span>
                ) : (
                  <Field
                    report={report}
                    left={left}
                    right={right}
                    place={`${String(row)}-${String(column)}`}
                    chosen={isChosen(chosen, left, right)}
                    reachable={chosen ? isFirst(chosen, left, right) : row === 0 && column === 1}
                    onChoose={() => {
                      onChoose({ left, right });
                    }}
                    onKeyDown={(event) => {
                      move(event, row, column);
                    }}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FieldProps extends Chosen {
  readonly report: FileReport;
  readonly place: string;
  readonly chosen: boolean;
  readonly reachable: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Field({ report, left, right, place, chosen, reachable, onChoose, onKeyDown }: FieldProps) {
  const t = useTranslate();
  const styles = useStyles();
  const meeting = meetingsOf(report)(left, right);
  const outcome =
    meeting.kind === "compared"
      ? t("between.counts", {
          agree: meeting.pair.agree,
          differ: meeting.pair.differ,
          doubtful: meeting.pair.doubtful,
        })
      : t("between.noneShort");
  return (
    <button
      type="button"
      data-field={place}
      className={mergeClasses(styles.field, chosen && styles.chosen, meeting.kind !== "compared" && styles.nothing)}
      aria-pressed={chosen}
      aria-label={t("between.matrix.cell", { left: left.name, right: right.name, outcome })}
      tabIndex={reachable ? 0 : -1}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      {meeting.kind === "compared" ? <Counts of={meeting.pair} stacked /> : "–"}
    </button>
  );
}

function isChosen(chosen: Chosen | undefined, left: NamedTable, right: NamedTable): boolean {
  return isFirst(chosen, left, right) || isFirst(chosen, right, left);
}

function isFirst(chosen: Chosen | undefined, left: NamedTable, right: NamedTable): boolean {
  return chosen !== undefined && keyOf(chosen.left, chosen.right) === keyOf(left, right);
}
