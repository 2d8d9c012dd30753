import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleFilled, QuestionCircleFilled } from "@fluentui/react-icons";
import type { Agreement } from "../../../core/finding/report";
import { useTranslate } from "../../store/use-session";

const useStyles = makeStyles({
  counts: {
    display: "inline-flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  stacked: { flexDirection: "column", alignItems: "flex-start" },
  count: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, whiteSpace: "nowrap" },
  icon: { display: "inline-flex", fontSize: tokens.fontSizeBase400 },
  agree: { color: tokens.colorStatusSuccessForeground1 },
  differ: { color: tokens.colorStatusDangerForeground1 },
  doubtful: { color: tokens.colorBrandForeground1 },
});

const PARTS = [
  ["differ", ErrorCircleFilled],
  ["agree", CheckmarkCircleFilled],
  ["doubtful", QuestionCircleFilled],
] as const;

/** How many figures agree, differ and are uncertain, each by shape, colour and words; those that are none are left out. */
export function Counts({ of, stacked = false }: { readonly of: Agreement; readonly stacked?: boolean }) {
  const t = useTranslate();
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.counts, stacked && styles.stacked)}>
      {PARTS.flatMap(([name, Icon]) =>
        of[name] === 0
          ? []
          : [
              <span key={name} className={styles.count}>
                <span className={mergeClasses(styles.icon, styles[name])}>
                  <Icon aria-hidden />
                </span>
                {stacked ? t("number", { count: of[name] }) : t(`between.${name}`, { count: of[name] })}
              </span>,
            ],
      )}
    </span>
  );
}
