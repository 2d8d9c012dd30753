import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { referredArea } from "../../../actions/cell-reference";
import type { ProofLine } from "../../../core/finding/report";
import { usePerform, useTranslate } from "../../store/use-session";

const SIGNS: Readonly<Record<ProofLine["sign"], string>> = { "": "", "+": "+", "-": "−", "/": "÷", "=": "=" };

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  sign: { width: "14px", textAlign: "center", verticalAlign: "top" },
  label: { overflowWrap: "anywhere", verticalAlign: "top", paddingRight: tokens.spacingHorizontalS },
  cell: { fontSize: tokens.fontSizeBase200, marginRight: tokens.spacingHorizontalXS },
  figure: { textAlign: "right", verticalAlign: "top", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  result: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The figures that prove a finding, added up as on paper; each cell can be gone to. */
export function ProofTable({ proof, sheet }: { readonly proof: readonly ProofLine[]; readonly sheet: string }) {
  const t = useTranslate();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t("finding.proof")}</caption>
      <thead className={styles.hidden}>
        <tr>
          <td />
          <th scope="col">{t("finding.proof.item")}</th>
          <th scope="col">{t("finding.proof.figure")}</th>
        </tr>
      </thead>
      <tbody>
        {proof.map((line, index) => (
          <tr key={index} className={line.sign === "=" ? styles.result : undefined}>
            <td className={styles.sign}>{SIGNS[line.sign]}</td>
            <td className={styles.label}>
              {line.cell === null ? null : <CellLink reference={line.cell} sheet={sheet} />}
              {line.label}
            </td>
            <td className={styles.figure}>{line.shown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A cell's address that leads to the cell. */
export function CellLink({ reference, sheet }: { readonly reference: string; readonly sheet: string }) {
  const perform = usePerform();
  const styles = useStyles();
  const place = referredArea(reference, sheet);
  if (!place) return <span className={styles.cell}>{reference}</span>;
  return (
    <Link
      as="button"
      inline
      className={styles.cell}
      onClick={() => {
        perform({ kind: "reveal", ...place });
      }}
    >
      {reference}
    </Link>
  );
}
