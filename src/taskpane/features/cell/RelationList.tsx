import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleFilled, QuestionCircleRegular } from "@fluentui/react-icons";
import type { RelationStatus } from "../../../core/finding/report";
import { RULE_NAMES } from "../../../core/finding/words";
import type { CellCheck } from "../../store/cell-check";
import { usePane, useTranslate } from "../../store/use-session";
import { CellLink } from "../findings/ProofTable";
import { formulaOf, relationsOf } from "./model";

const ICONS: Readonly<Record<RelationStatus, typeof CheckmarkCircleFilled>> = {
  held: CheckmarkCircleFilled,
  broken: ErrorCircleFilled,
  notCheckable: QuestionCircleRegular,
};

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  item: { display: "flex", gap: tokens.spacingHorizontalS, minWidth: 0 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase300 },
  held: { color: tokens.colorStatusSuccessForeground1 },
  broken: { color: tokens.colorStatusDangerForeground1 },
  notCheckable: { color: tokens.colorNeutralForeground3 },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  formula: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Every relation that crosses the cell: what it says, whether it holds, and what it rests on. */
export function RelationList({ check }: { readonly check: CellCheck }) {
  const { language } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {relationsOf(check).map((relation) => {
        const Icon = ICONS[relation.status];
        const { text, more } = formulaOf(relation);
        return (
          <li key={`${relation.sheet}!${relation.id}`} className={styles.item}>
            <span className={mergeClasses(styles.icon, styles[relation.status])}>
              <Icon aria-hidden />
            </span>
            <span className={styles.words}>
              <span>
                {t("cell.relation", {
                  rule: atStart(RULE_NAMES[relation.kind][language]),
                  status: t(`cell.status.${relation.status}`),
                })}
              </span>
              <span className={styles.formula}>
                <CellLink reference={relation.result} sheet={relation.sheet} />
                {text}
                {more > 0 ? ` ${t("cell.more", { count: more })}` : ""}
              </span>
              <Caption1 className={styles.quiet}>{relation.rests?.[language] ?? relation.basis}</Caption1>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const atStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
