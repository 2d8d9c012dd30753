import { Button, Caption1, Caption1Strong, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CapaianPreview } from "../../../actions/write-capaian";
import { columnKey, type TextColumn } from "../../../core/capaian/text-figures";
import { columnLetters } from "../../../core/sheet/address";
import type { Translate } from "../../i18n/translate";
import { usePane, usePerform, useTranslate } from "../../store/use-session";

const SAMPLES = 3;

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
  sample: {
    display: "block",
    paddingLeft: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** Figures that stand as text, by column, with what they would become; formulas need them as numbers. */
export function TextFigures({ preview }: { readonly preview: CapaianPreview }) {
  const t = useTranslate();
  const styles = useStyles();
  const perform = usePerform();
  const { running } = usePane();
  const columns = preview.plan.texts.flatMap((table) =>
    table.columns.map((column) => ({ key: columnKey(table, column), column })),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = columns.filter(({ key, column }) => !left.has(key) && column.figures.length > 0);
  const count = chosen.reduce((sum, { column }) => sum + column.figures.length, 0);
  const toggle = (key: string): void => {
    setLeft(left.has(key) ? new Set([...left].filter((other) => other !== key)) : new Set([...left, key]));
  };
  if (columns.length === 0) return null;
  return (
    <div className={styles.part}>
      <Caption1Strong as="h2" block className={styles.title}>
        {t("capaian.texts")}
      </Caption1Strong>
      <Caption1 className={styles.hint}>{t("capaian.texts.intro")}</Caption1>
      {columns.map(({ key, column }) => (
        <Column
          key={key}
          column={column}
          chosen={!left.has(key)}
          onToggle={() => {
            toggle(key);
          }}
        />
      ))}
      <Button
        size="small"
        appearance={preview.plan.tables.length === 0 ? "primary" : "secondary"}
        disabledFocusable={count === 0 || running !== undefined}
        onClick={() => {
          perform({ kind: "convert-texts", preview, columns: chosen.map(({ key }) => key) });
        }}
      >
        {t("capaian.texts.convert", { count })}
      </Button>
    </div>
  );
}

/** Some figures of a column; where the number is written otherwise than the text, both. */
function samplesOf({ figures }: TextColumn, t: Translate): readonly string[] {
  const said = figures.map(({ before, after }) =>
    before === after ? before : t("capaian.texts.sample", { before, after }),
  );
  const changed = figures.flatMap(({ before, after }, index) => (before === after ? [] : (said[index] ?? [])));
  return [...new Set([...changed, ...said])].slice(0, SAMPLES);
}

function Column({
  column,
  chosen,
  onToggle,
}: {
  readonly column: TextColumn;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}) {
  const t = useTranslate();
  const styles = useStyles();
  const title = `${columnLetters(column.column)} ${column.title}`;
  return (
    <div>
      {column.figures.length > 0 ? (
        <Checkbox
          checked={chosen}
          label={t("capaian.texts.column", { title, count: column.figures.length })}
          onChange={onToggle}
        />
      ) : null}
      {column.figures.length > 0 ? (
        <Caption1 className={styles.sample}>
          {t("capaian.texts.samples", { samples: samplesOf(column, t).join(" · ") })}
        </Caption1>
      ) : null}
      {column.left.length > 0 ? (
        <Caption1 className={styles.sample}>
          {title}: {t("capaian.texts.left", { count: column.left.length })}
        </Caption1>
      ) : null}
    </div>
  );
}
