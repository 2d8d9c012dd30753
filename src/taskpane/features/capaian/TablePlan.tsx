import {
  Button,
  Caption1,
  Caption1Strong,
  Checkbox,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CapaianTablePlan, PlannedCell, PlannedColumn } from "../../../core/capaian/plan";
import { columnLetters, toA1 } from "../../../core/sheet/address";
import type { CapaianPreview } from "../../../actions/write-capaian";
import { type Message, sayParts } from "../../i18n/translate";
import { usePane, useTranslate } from "../../store/use-session";
import { RowRemarks } from "./RowRemarks";
import { TableChoices } from "./TableChoices";

const AT_FIRST = 5;
const MORE = 50;

const useStyles = makeStyles({
  table: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  basis: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  column: { paddingLeft: tokens.spacingHorizontalS },
  cells: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: "left", color: tokens.colorNeutralForeground3 },
  address: { textAlign: "left", fontWeight: tokens.fontWeightRegular },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightRegular },
  differs: { fontWeight: tokens.fontWeightSemibold },
});

interface TablePlanProps {
  readonly preview: CapaianPreview;
  readonly table: CapaianTablePlan;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** One table's capaian: each column with its counts and its cells, old beside new. */
export function TablePlan({ preview, table, chosen, onToggle }: TablePlanProps) {
  const t = useTranslate();
  const styles = useStyles();
  return (
    <div className={styles.table}>
      <Checkbox
        checked={chosen}
        label={t("capaian.table", { range: table.range, sheet: table.sheet })}
        onChange={onToggle}
      />
      {chosen ? (
        <>
          <TableChoices preview={preview} table={table} />
          <RowRemarks preview={preview} table={table} />
          {table.columns.map((column) => (
            <ColumnPlan key={column.column} column={column} />
          ))}
        </>
      ) : null}
    </div>
  );
}

function ColumnPlan({ column }: { readonly column: PlannedColumn }) {
  const t = useTranslate();
  const styles = useStyles();
  const counts = { empty: 0, same: 0, differs: 0 };
  for (const { state } of column.cells) counts[state]++;
  const { language } = usePane();
  const kind = column.kind === "percent" ? (column.measure === "k" ? "percent-k" : "percent-rp") : column.kind;
  const name = { column: columnLetters(column.column), name: t(`capaian.kind.${kind}`) };
  const basis = column.basis[language];
  const shownState = counts.differs > 0 ? "differs" : "empty";
  const cells = column.cells.filter(({ state }) => state === shownState);
  return (
    <div className={styles.column}>
      <Caption1Strong block>{t(column.isNew ? "capaian.column.new" : "capaian.column.existing", name)}</Caption1Strong>
      {basis === "" ? null : (
        <Caption1 block className={styles.basis}>
          {t(NUMBERS.test(basis) ? "capaian.basis.numbers" : "capaian.basis", { basis })}
        </Caption1>
      )}
      <Caption1 block>{sayParts(t, partsOf(counts))}</Caption1>
      {cells.length > 0 ? (
        <Cells cells={cells} column={column.column} caption={counts.differs > 0 ? "differing" : "samples"} />
      ) : null}
    </div>
  );
}

/** The numbers that a form prints under its headings. */
const NUMBERS = /^[\d\s/+-]+$/;

/** What there is of each; what there is none of is left out. */
function partsOf(counts: Readonly<Record<PlannedCell["state"], number>>): readonly Message[] {
  const states = (["empty", "same", "differs"] as const).filter((state) => counts[state] > 0);
  return states.map((state) => ({ key: `capaian.count.${state}`, params: { count: counts[state] } }));
}

interface CellsProps {
  readonly cells: readonly PlannedCell[];
  readonly column: number;
  readonly caption: "differing" | "samples";
}

function Cells({ cells, column, caption }: CellsProps) {
  const t = useTranslate();
  const styles = useStyles();
  const [shown, setShown] = useState(AT_FIRST);
  const rest = cells.length - shown;
  return (
    <>
      <table className={styles.cells}>
        <caption className={styles.caption}>{t(`capaian.${caption}`)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.address}>
              {t("capaian.cell")}
            </th>
            <th scope="col" className={styles.figure}>
              {t("capaian.now")}
            </th>
            <th scope="col" className={styles.figure}>
              {t("capaian.new")}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, shown).map((cell) => (
            <tr key={cell.row}>
              <th scope="row" className={styles.address}>
                {toA1(cell.row, column)}
              </th>
              <td className={styles.figure}>{cell.now ?? t("capaian.blank")}</td>
              <td
                className={mergeClasses(styles.figure, cell.state === "differs" && styles.differs)}
                title={cell.formula}
              >
                {cell.shown || t("capaian.blank")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? (
        <Button
          size="small"
          appearance="transparent"
          onClick={() => {
            setShown(shown + MORE);
          }}
        >
          {t("capaian.more", { count: Math.min(rest, MORE) })}
        </Button>
      ) : null}
    </>
  );
}
