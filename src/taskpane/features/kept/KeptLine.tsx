import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FileReport } from "../../../core/finding/report";
import { usePane, usePerform, useTranslate } from "../../store/use-session";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
  link: { paddingLeft: 0, minWidth: 0 },
});

/** What of a result a person has set aside: accepted findings, and rules that are switched off. */
export function KeptLine({ report }: { readonly report: FileReport }) {
  const { running } = usePane();
  const perform = usePerform();
  const t = useTranslate();
  const styles = useStyles();
  const count = (status: string): number => (report.accepted ?? []).filter((one) => one.status === status).length;
  const [accepted, woken, off] = [count("accepted"), count("woken"), report.coverage.off?.length ?? 0];
  const links = [
    ...(accepted > 0 ? [{ screen: "accepted", text: t("kept.accept.count", { count: accepted }) } as const] : []),
    ...(woken > 0 ? [{ screen: "accepted", text: t("kept.accept.woken", { count: woken }) } as const] : []),
    ...(off > 0 ? [{ screen: "settings", text: t("kept.off", { count: off }) } as const] : []),
  ];
  if (links.length === 0) return null;
  return (
    <div className={styles.line}>
      {links.map(({ screen, text }) => (
        <Button
          key={text}
          size="small"
          appearance="transparent"
          className={styles.link}
          disabledFocusable={running !== undefined}
          onClick={() => {
            perform({ kind: "open-kept", screen });
          }}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
