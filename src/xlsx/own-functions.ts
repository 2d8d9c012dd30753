/** What is between quotes is no function. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** A formula of a file with our functions as a person types them: `_xldudf_CERMAT_ANGKA(A1)` is `CERMAT.ANGKA(A1)`. */
export function readOwnFunctions(formula: string): string {
  return replaced(formula, /\b_xldudf_CERMAT_([A-Z]+)(?=\()/gi, "CERMAT.$1");
}

/** The same formula as a file keeps it, by which Excel finds the add-in's function again. */
export function writeOwnFunctions(formula: string): string {
  return formula.toUpperCase().includes("CERMAT.")
    ? replaced(formula, /\bCERMAT\.([A-Z]+)(?=\()/gi, "_xldudf_CERMAT_$1")
    : formula;
}

function replaced(formula: string, pattern: RegExp, by: string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(pattern, by)))
    .join("");
}
