import { add, amount, toNumber, ZERO } from "../core/figure/amount";
import { cellText } from "../core/sheet/new-sheet";
import { type Language, say } from "../report/words";
import { type ListCell, type ListLook, writeListWorkbook } from "../xlsx/new-workbook";
import type { Summary, SummaryRow } from "./summary";
import { SUMMARY } from "./words";

const WIDTHS = [5, 38, 11, 10, 10, 12, 9, 10, 20, 16, 60];
const COUNTS = ["checked", "held", "broken", "notCheckable", "errors", "warnings"] as const;
const HEAD_ROW = 3;

/** The summary as a workbook: a line a file, its worst finding linked to the annotated copy, ready to print. */
export function summaryWorkbook({ files }: Summary, language: Language): Uint8Array {
  const word = (name: keyof typeof SUMMARY, values: Readonly<Record<string, string>> = {}): string =>
    say(SUMMARY[name], language, values);
  const text = (value: string, look: ListLook = "text"): ListCell => ({ value: cellText(value), look });
  const failed = files.filter(({ result }) => !result).length;
  const heads = ["no", "file", ...COUNTS, "rupiah", "cell", "finding"] as const;
  const rows = [
    [text(word("title"), "title")],
    [text(word("counts", { files: String(files.length), failed: String(failed) }), "quiet")],
    [],
    heads.map((name) => text(word(name), "head")),
    ...files.map((row, index) => lineOf(row, index, language)),
    totals(files, word("total")),
  ];
  return writeListWorkbook({
    sheet: word("sheet"),
    columns: WIDTHS,
    rows,
    headRow: HEAD_ROW,
    lastRow: HEAD_ROW + Math.max(1, files.length),
  });
}

function lineOf({ file, result, problem, copy }: SummaryRow, index: number, language: Language): (ListCell | null)[] {
  const text = (value: string): ListCell => ({ value: cellText(value), look: "text" });
  const figure = (value: number, look: ListLook = "figure"): ListCell => ({ value, look });
  const told = [problem?.[language], result?.worst?.message[language]]
    .filter((words) => words !== undefined)
    .join(" ")
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const counts = COUNTS.map((name) => {
    const value = result?.[name];
    if (value === undefined) return text("");
    const look = name === "errors" && value > 0 ? "error" : name === "warnings" && value > 0 ? "warning" : "figure";
    return figure(value, look);
  });
  const worst = result?.worst;
  const place = worst ? `'${worst.sheet.replaceAll("'", "''")}'!${worst.cell}` : "";
  return [
    figure(index + 1),
    copy === null ? text(file) : { value: cellText(file), look: "link", link: { file: copy, place: "" } },
    ...counts,
    result ? figure(toNumber(amount(result.rupiah))) : text(""),
    worst && copy !== null
      ? { value: cellText(`${worst.sheet}!${worst.cell}`), look: "link", link: { file: copy, place } }
      : text(worst ? `${worst.sheet}!${worst.cell}` : ""),
    text(told),
  ];
}

function totals(files: readonly SummaryRow[], word: string): (ListCell | null)[] {
  const sum = (name: (typeof COUNTS)[number]): number =>
    files.reduce((total, { result }) => total + (result?.[name] ?? 0), 0);
  const rupiah = files.reduce((total, { result }) => add(total, amount(result?.rupiah ?? "0")), ZERO);
  return [
    { value: "", look: "head" },
    { value: word, look: "head" },
    ...COUNTS.map((name): ListCell => ({ value: sum(name), look: "figure" })),
    { value: toNumber(rupiah), look: "figure" },
    { value: "", look: "head" },
    { value: "", look: "head" },
  ];
}
