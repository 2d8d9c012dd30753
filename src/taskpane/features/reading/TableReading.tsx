import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { type Area, columnIndex, parseArea } from "../../../core/sheet/address";
import type { CheckResult } from "../../store/state";
import { usePerform, useTranslate } from "../../store/use-session";
import { ColumnDetails } from "./ColumnDetails";
import { ColumnGrid } from "./ColumnGrid";
import type { PlacedTable } from "./model";
import { RangeDetails } from "./RangeDetails";
import { RowDetails } from "./RowDetails";
import { RowList } from "./RowList";
import { whyTable } from "./why-words";

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

type Chosen =
  | { readonly kind: "column"; readonly column: string }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "range" };

interface TableReadingProps {
  readonly result: CheckResult;
  readonly placed: PlacedTable;
}

/** One table: its header with a role over each column, its rows with their levels, and what is chosen of them. */
export function TableReading({ result, placed }: TableReadingProps) {
  const t = useTranslate();
  const styles = useStyles();
  const { sheet, snapshot, table } = placed;
  const [chosen, setChosen] = useState<Chosen>();
  const perform = usePerform();
  const area = parseArea(table.range);
  const choose = (next: Chosen | undefined, part: Partial<Area>): void => {
    setChosen(next);
    if (next && area) perform({ kind: "reveal", sheet: sheet.name, area: { ...area, ...part } });
  };
  const column = chosen?.kind === "column" ? table.columns.find((one) => one.column === chosen.column) : undefined;
  const naming = table.columns.find(({ role }) => role === "label")?.column ?? table.columns[0]?.column ?? "A";
  return (
    <div className={styles.table}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t("capaian.table", { range: table.range, sheet: sheet.name })}</h2>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={chosen?.kind === "range"}
          onClick={() => {
            choose(chosen?.kind === "range" ? undefined : { kind: "range" }, {});
          }}
        >
          {t("reading.range")}
        </Button>
      </div>
      {chosen?.kind === "range" ? (
        <RangeDetails
          result={result}
          sheet={sheet.name}
          snapshot={snapshot}
          range={table.range}
          header={table.header}
          title={t("reading.range")}
          why={whyTable(table, t)}
        />
      ) : null}
      <h3 className={styles.title}>{t("reading.columns")}</h3>
      <ColumnGrid
        placed={placed}
        chosen={column?.column}
        onChoose={(letters) => {
          const at = columnIndex(letters);
          choose(column?.column === letters ? undefined : { kind: "column", column: letters }, { left: at, right: at });
        }}
      />
      {column ? <ColumnDetails key={column.column} result={result} placed={placed} column={column} /> : null}
      <h3 className={styles.title}>{t("reading.rows.count", { count: table.rows.length })}</h3>
      <RowList
        placed={placed}
        chosen={chosen?.kind === "row" ? chosen.row : undefined}
        onChoose={(row) => {
          const same = chosen?.kind === "row" && chosen.row === row;
          choose(same ? undefined : { kind: "row", row }, { top: row - 1, bottom: row - 1 });
        }}
        details={(row) => <RowDetails key={row.row} result={result} placed={placed} row={row} column={naming} />}
      />
    </div>
  );
}
