import type { reportId } from "./report-id";

/** What the report says in the pane, in English. */
export const reportEn: Readonly<Record<keyof typeof reportId, string>> = {
  "tab.report": "Report",
  "report.sheets": "Report in the workbook",
  "report.sheets.hint":
    "Adds two sheets: a list of findings ready for print (A4) and a summary with Excel charts. Your own sheets are not changed. Copies (.xlsx) from the command line hold its figures without charts.",
  "report.write": "Write findings sheet",
  "report.files": "Report files",
  "report.html": "Page ready for print (HTML)",
  "report.json": "Data (JSON)",
  "report.download": "Download",
  "report.download.what": "Download: {what}",
  "report.copy": "Copy",
  "report.copy.what": "Copy: {what}",
  "report.copied": "Copied. Paste it into a text editor and save it as {file}.",
  "report.copy.blocked": "This Excel does not allow copying. Select the text below and copy it yourself.",
  "report.files.hint": "If no download appears, use Copy. For a PDF, open the page in a browser and print it to PDF.",
  "report.text": "Contents of the report",
  "report.working": "Working out the achievement …",
  "report.failed": "The achievement could not be worked out, so its charts are not shown.",
  "report.programs": "Achievement by programme",
  "report.units": "Budget absorption by unit",
  "report.rules": "Findings by rule",
  "report.programs.none":
    "No achievement of programmes can be worked out: the table needs programme rows and columns for target and realised.",
  "report.k": "Performance",
  "report.rp": "Money",
  "report.absorption": "Absorption",
  "report.percent": "{value}%",
  "report.scale": "The upright line shows 100%.",
  "report.more": "Show all ({count})",
  "report.less": "Show fewer",
  "name.report": "Write {name}",
  "done.report": "Written: {names}.",
  "done.report.kept": "You have changed {names}, so it was left; this report stands on a new sheet.",
};
