import { makeStyles, tokens } from "@fluentui/react-components";
import type { WhyLine } from "./why-words";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  of: { color: tokens.colorNeutralForeground3, maxWidth: "108px", overflowWrap: "anywhere" },
  reason: { margin: 0, overflowWrap: "anywhere" },
});

/** Reasons, each beside what it is about. */
export function WhyList({ lines }: { readonly lines: readonly WhyLine[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {lines.map(({ of, reason }) => (
        <div key={`${of} ${reason}`} style={{ display: "contents" }}>
          <dt className={styles.of}>{of}</dt>
          <dd className={styles.reason}>{reason}</dd>
        </div>
      ))}
    </dl>
  );
}
