import type { Law, Ref } from "./model";

/** The formula that a person would write; undefined where words are typed. */
export function formulaOf(law: Law, address: (ref: Ref) => string, fraction: boolean): string | undefined {
  switch (law.form) {
    case "linear":
      return sumFormula(law.terms.map(([ref, sign]) => [address(ref), sign] as const));
    case "ratio": {
      const [above, below] = [sumOf(law.above, address), sumOf(law.below, address)];
      return fraction ? `=${above}/${below}` : `=${above}/${below}*100`;
    }
    case "mean":
      return `=AVERAGE(${law.of.map(address).join(",")})`;
    case "product":
      return `=${law.factors.map(address).join("*")}/${law.divisor}`;
    case "band":
      return undefined;
  }
}

function sumOf(refs: readonly Ref[], address: (ref: Ref) => string): string {
  return refs.length === 1 && refs[0] ? address(refs[0]) : `(${refs.map(address).join("+")})`;
}

function sumFormula(terms: readonly (readonly [string, 1 | -1])[]): string {
  const cells = terms.map(([cell]) => /^([A-Z]+)(\d+)$/.exec(cell));
  const column = cells[0]?.[1];
  const rows = cells.map((cell) => Number(cell?.[2]));
  const first = rows[0] ?? 0;
  const isRun =
    terms.length > 2 &&
    terms.every(([, sign], index) => sign === 1 && cells[index]?.[1] === column && rows[index] === first + index);
  if (isRun) return `=SUM(${column ?? ""}${first}:${column ?? ""}${first + terms.length - 1})`;
  return `=${terms.map(([cell, sign], index) => `${sign === -1 ? "-" : index === 0 ? "" : "+"}${cell}`).join("")}`;
}
