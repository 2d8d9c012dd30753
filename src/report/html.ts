import type { FileReport, Finding } from "../core/finding/report";
import { unturned } from "../core/sheet/new-sheet";
import { causeWords, checkedLine, countsLine, type ReportContext } from "./findings-sheet";
import { SEVERITY_WORDS, SHEET_WORDS } from "./sheet-words";
import type { Language } from "./words";

const STYLE = `
:root{color-scheme:light}
body{font:10pt/1.4 "Segoe UI",Arial,sans-serif;color:#1f1f1f;background:#fff;margin:2rem auto;max-width:75rem;padding:0 1rem}
h1{font-size:16pt;margin:0 0 .25rem}
h2{font-size:12pt;margin:1.25rem 0 0}
p{margin:.15rem 0}
table{border-collapse:collapse;width:100%;margin-top:1rem}
th,td{border:1px solid #a6a6a6;padding:.3rem .45rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:#d6e4f0}
td.figure{text-align:right;font-variant-numeric:tabular-nums;white-space:pre-line}
td.cell{white-space:nowrap}
tr{break-inside:avoid}
.error{border-left:4px solid #a4262c}.warning{border-left:4px solid #7a4b00}.info{border-left:4px solid #0f4c81}
.quiet{color:#595959}
table.proof{margin:.3rem 0 0;width:auto;font-size:9pt}
table.proof th,table.proof td{border:0;padding:0 .6rem 0 0}
@page{size:A4 landscape;margin:12mm}
@media print{body{margin:0;max-width:none;padding:0}thead{display:table-header-group}a{color:inherit;text-decoration:none}}
`;

/** The report as one page by itself, ready to be printed or kept as PDF: no script, nothing loaded, every text escaped. */
export function writeHtml(report: FileReport, context: ReportContext): string {
  const { language } = context;
  const word = (key: keyof typeof SHEET_WORDS): string => escape(SHEET_WORDS[key][language]);
  const heads = (["number", "severity", "sheet", "cell", "finding", "shown", "expected", "cause"] as const)
    .map((key) => `<th scope="col">${word(key)}</th>`)
    .join("");
  const rows = report.findings.map((finding, index) => findingRow(finding, index + 1, language)).join("\n");
  const table =
    report.findings.length > 0
      ? `<table><thead><tr>${heads}</tr></thead><tbody>\n${rows}\n</tbody></table>`
      : `<p>${word("none")}</p>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(`${SHEET_WORDS.findingsName[language]} – ${report.file}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${word("findingsName")}</h1>
<p>${escape(checkedLine(report, context))}</p>
<p>${escape(countsLine(report, language))}</p>
${table}
${acceptedTable(report, language)}<p class="quiet">${word("printed")}</p>
</body>
</html>
`;
}

/** Findings that were accepted with a reason: not among the others, but told. */
function acceptedTable({ accepted = [] }: FileReport, language: Language): string {
  const still = accepted.filter(({ status }) => status === "accepted");
  if (still.length === 0) return "";
  const word = (key: keyof typeof SHEET_WORDS): string => escape(SHEET_WORDS[key][language]);
  const heads = (["number", "sheet", "cell", "finding", "reason"] as const)
    .map((key) => `<th scope="col">${word(key)}</th>`)
    .join("");
  const rows = still.map(({ finding, sheet, cell, message, reason }, index) => {
    const now = finding ?? { sheet, cell, message };
    return `<tr><td>${String(index + 1)}</td><td>${escape(now.sheet)}</td><td class="cell">${escape(now.cell)}</td><td>${escape(now.message[language])}</td><td>${escape(reason)}</td></tr>`;
  });
  return `<h2>${word("acceptedHeading")}</h2>
<table><thead><tr>${heads}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table>
`;
}

function findingRow(finding: Finding, number: number, language: Language): string {
  const { severity, sheet, cell, message, shown, expected, basis } = finding;
  return `<tr><td class="${severity}">${String(number)}</td><td>${escape(SEVERITY_WORDS[severity][language])}</td><td>${escape(sheet)}</td><td class="cell">${escape(cell)}</td><td>${escape(message[language])}${proof(finding, language)}${basis[language] ? `<p class="quiet">${escape(SHEET_WORDS.basis[language])}: ${escape(basis[language])}</p>` : ""}</td><td class="figure">${escape(shown || SHEET_WORDS.empty[language])}</td><td class="figure">${escape(expected ?? "")}</td><td>${escape(causeWords(finding, language))}</td></tr>`;
}

function proof({ proof: lines }: Finding, language: Language): string {
  if (lines.length === 0) return "";
  const rows = lines.map(
    ({ sign, cell, label, shown }) =>
      `<tr><td>${escape(sign)}</td><td>${escape(cell ?? "")}</td><td>${escape(label)}</td><td class="figure">${escape(shown)}</td></tr>`,
  );
  return `<table class="proof" aria-label="${escape(SHEET_WORDS.proof[language])}"><tbody>${rows.join("")}</tbody></table>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return unturned(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
