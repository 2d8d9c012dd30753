import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { referredArea } from "../../../actions/cell-reference";
import type { FileReport, Finding, ProofLine } from "../../../core/finding/report";
import { columnLetters, parseArea } from "../../../core/sheet/address";
import type { Translate } from "../../i18n/translate";
import { usePane, usePerform, useTranslate } from "../../store/use-session";
import { columnWords } from "../result/column-words";
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
  // A percentage below amounts of money shares no decimals with them.
  const isAligned = ({ shown }: ProofLine): boolean => !shown.includes("%");
  const longest = tailsOf(proof.filter(isAligned).map(({ shown }) => shown));
  const labels = useProofLabels(finding);
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
            <td className={styles.sign}>{isOther(line, finding) ? "≠" : signOf(proof, index)}</td>
            <td className={styles.label}>
              {line.cell === null ? null : <CellLink reference={line.cell} sheet={sheet} />}
              {labels[index]}
            </td>
            <td className={styles.figure}>
              <ProofFigure line={line} finding={finding} />
              {!isAligned(line) || longest.slice(tailOf(line.shown).length) === "" ? null : (
                <span className={styles.room} aria-hidden data-room={longest.slice(tailOf(line.shown).length)} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the lines are: the names of their rows, or of their columns where all stand in one row. */
function useProofLabels({ proof, sheet }: Finding): readonly string[] {
  const { result, cell } = usePane();
  const t = useTranslate();
  const named = proof.filter((line) => line.cell !== null);
  const rows = named.map((line) => line.label);
  if (named.length < 2 || rows.some((label) => label !== rows[0])) return proof.map(({ label }) => label);
  const report = (cell ?? result)?.report;
  return proof.map((line) => (line.cell === null ? line.label : (columnAt(report, sheet, line.cell, t) ?? line.label)));
}

/** What the column of a cell was read as; undefined where it is in no table. */
function columnAt(report: FileReport | undefined, home: string, reference: string, t: Translate): string | undefined {
  const place = referredArea(reference, home);
  if (!place) return undefined;
  const letters = columnLetters(place.area.left);
  const tables = report?.sheets.find(({ name }) => name === place.sheet)?.tables ?? [];
  const table = tables.find(({ range }) => {
    const area = parseArea(range);
    return area && area.top <= place.area.top && place.area.top <= area.bottom;
  });
  const column = table?.columns.find((one) => one.column === letters);
  return column && columnWords(column, t);
}

/** Sums that are divided by each other: each begins with its own sign and goes on with a plus. */
function signOf(proof: readonly ProofLine[], index: number): string {
  const [line, before] = [proof[index], proof[index - 1]];
  if (!line) return "";
  const isRatio = proof.some(({ sign }) => sign === "/");
  const goesOn = isRatio && before?.sign === line.sign && line.cell !== null && before.cell !== null;
  return goesOn ? "+" : SIGNS[line.sign];
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
