import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { referredArea } from "../../../actions/cell-reference";
import type { Finding, ProofLine } from "../../../core/finding/report";
import { usePerform, useTranslate } from "../../store/use-session";
import { compareFigures } from "./compare-figures";
import { Figure } from "./Figure";
import { tailOf, tailsOf } from "./figure-tail";

const SIGNS: Readonly<Record<ProofLine["sign"], string>> = { "": "", "+": "+", "-": "−", "/": "÷", "=": "=" };

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  sign: { width: "14px", textAlign: "center", verticalAlign: "top" },
  label: { overflowWrap: "anywhere", verticalAlign: "top", paddingRight: tokens.spacingHorizontalS },
  cell: { fontSize: tokens.fontSizeBase200, marginRight: tokens.spacingHorizontalXS },
  figure: { textAlign: "right", verticalAlign: "top", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  // Keeps room for the decimals that other lines have, so that the marks of decimals stand under each other.
  room: { visibility: "hidden", "::after": { content: "attr(data-room)" } },
  result: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The figures that prove a finding, added up as on paper; each cell can be gone to. */
export function ProofTable({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const styles = useStyles();
  const { proof, sheet } = finding;
  const longest = tailsOf(proof.map(({ shown }) => shown));
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
            <td className={styles.sign}>{isOther(line, finding) ? "≠" : SIGNS[line.sign]}</td>
            <td className={styles.label}>
              {line.cell === null ? null : <CellLink reference={line.cell} sheet={sheet} />}
              {line.label}
            </td>
            <td className={styles.figure}>
              <ProofFigure line={line} finding={finding} />
              {longest.slice(tailOf(line.shown).length) === "" ? null : (
                <span className={styles.room} aria-hidden data-room={longest.slice(tailOf(line.shown).length)} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The line is what the cell says, below what it should. */
function isOther(line: ProofLine, { cell, proof }: Finding): boolean {
  return line.sign === "" && line.cell === cell && proof[0] !== line;
}

/** A line's figure; in the wrong cell's own line the digits that differ stand out. */
function ProofFigure({ line, finding }: { readonly line: ProofLine; readonly finding: Finding }) {
  const { cell, shown, expected } = finding;
  const isWrong = line.cell === cell && line.shown === shown && expected !== null;
  return <Figure pieces={isWrong ? compareFigures(shown, expected)?.shown : undefined} text={line.shown} as="wrong" />;
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
