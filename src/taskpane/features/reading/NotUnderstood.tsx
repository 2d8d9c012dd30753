import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { areaToA1, parseArea } from "../../../core/sheet/address";
import { cellAt } from "../../../core/sheet/snapshot";
import type { CheckResult } from "../../store/state";
import { usePane, usePerform, useTranslate } from "../../store/use-session";
import { reasonKey } from "../result/reason-key";
import { correctionAt } from "./model";
import { RangeDetails } from "./RangeDetails";
import { useCorrect } from "./use-correct";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  item: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
  reason: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What was not understood, with its range and reason, and the way to say that it is a table after all. */
export function NotUnderstood({ result }: { readonly result: CheckResult }) {
  const t = useTranslate();
  const styles = useStyles();
  const [open, setOpen] = useState<string>();
  const parts = result.report.sheets.flatMap(({ name, notUnderstood }) =>
    notUnderstood.map((part) => ({ ...part, sheet: name })),
  );
  if (parts.length === 0) return null;
  return (
    <div>
      <h2 className={styles.title}>{t("reading.notUnderstood")}</h2>
      <ul className={styles.list}>
        {parts.map(({ sheet, range, reason }) => {
          const key = `${sheet}!${range}`;
          const snapshot = result.snapshot.sheets.find(({ name }) => name === sheet);
          return (
            <li key={key}>
              <div className={styles.item}>
                <PlaceButton sheet={sheet} range={range} />
                <span className={styles.reason}>{t(reasonKey(reason))}</span>
                {reason === "excluded" ? (
                  <UndoExclusion result={result} sheet={sheet} range={range} />
                ) : (
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-expanded={open === key}
                    onClick={() => {
                      setOpen(open === key ? undefined : key);
                    }}
                  >
                    {t("range.isTable")}
                  </Button>
                )}
              </div>
              {open === key && snapshot ? (
                <RangeDetails
                  result={result}
                  sheet={sheet}
                  snapshot={snapshot}
                  range={grown(range, (row, column) => cellAt(snapshot, row, column) !== undefined)}
                  header={null}
                  title={t("range.isTable")}
                  why={[]}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function PlaceButton({ sheet, range }: { readonly sheet: string; readonly range: string }) {
  const t = useTranslate();
  const perform = usePerform();
  return (
    <Button
      size="small"
      appearance="transparent"
      onClick={() => {
        const area = parseArea(range);
        if (area) perform({ kind: "reveal", sheet, area });
      }}
    >
      {t("capaian.table", { range, sheet })}
    </Button>
  );
}

interface UndoExclusionProps {
  readonly result: CheckResult;
  readonly sheet: string;
  readonly range: string;
}

function UndoExclusion({ result, sheet, range }: UndoExclusionProps) {
  const { running } = usePane();
  const t = useTranslate();
  const existing = correctionAt(result, sheet, range);
  const { takeBack } = useCorrect(sheet, range, existing?.index);
  if (!existing) return null;
  return (
    <Button size="small" appearance="subtle" disabledFocusable={running !== undefined} onClick={takeBack}>
      {t("range.excluded")}
    </Button>
  );
}

/** Header and body of a table that was not understood are often listed apart: the range goes on down while rows follow. */
function grown(range: string, holds: (row: number, column: number) => boolean): string {
  const area = parseArea(range);
  if (!area) return range;
  let { bottom } = area;
  const filled = (row: number): boolean => {
    for (let column = area.left; column <= area.right; column++) if (holds(row, column)) return true;
    return false;
  };
  while (filled(bottom + 1)) bottom++;
  return areaToA1({ ...area, bottom });
}
