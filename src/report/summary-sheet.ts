import type { FileReport } from "../core/finding/report";
import { RULE_NAMES } from "../core/finding/words";
import type { CellLook, NewCell, NewSheet } from "../core/sheet/new-sheet";
import { OWN_TITLES } from "../core/sheet/own-sheets";
import { checkedLine, countsLine, type ReportContext } from "./findings-sheet";
import { SEVERITY_WORDS, SHEET_WORDS } from "./sheet-words";
import type { Summary } from "./summary";

/** A block of names and figures, with the chart that shows it. */
interface Block {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly [name: string, ...figures: (number | null)[]])[];
  readonly stacked: boolean;
  readonly look: "number" | "count";
}

const WIDTHS = [52, 14, 14, 14, 3, 12, 12, 12, 12, 12, 12];
const CHART_LEFT = 5;
const CHART_RIGHT = 10;
/** Rows that a chart takes at least, and the most of a block's rows that it shows. */
const CHART_ROWS = 16;
const MOST_BARS = 40;

/** The worksheet that sums a check up: blocks of figures, each with its chart beside it. */
export function summarySheet(report: FileReport, summary: Summary, context: ReportContext): NewSheet {
  const { language } = context;
  const rows: (readonly (NewCell | null)[])[] = [
    [cell(OWN_TITLES.summary[language], "title")],
    [cell(checkedLine(report, context), "quiet")],
    [cell(countsLine(report, language), "quiet")],
  ];
  const charts: NewSheet["charts"][number][] = [];
  for (const block of blocksOf(report, summary, context)) {
    rows.push([], [cell(block.title, "section")]);
    const top = rows.length;
    rows.push(block.heads.map((head) => cell(head, "head")));
    for (const [name, ...figures] of block.rows) {
      rows.push([cell(name, "text"), ...figures.map((figure) => (figure === null ? null : cell(figure, block.look)))]);
    }
    const shown = Math.min(block.rows.length, MOST_BARS);
    const bottom = top + Math.max(CHART_ROWS, Math.ceil(shown * 1.3));
    charts.push({
      title: block.title,
      data: { top, left: 0, bottom: top + shown, right: block.heads.length - 1 },
      place: { top: top - 1, left: CHART_LEFT, bottom: bottom - 1, right: CHART_RIGHT },
      stacked: block.stacked,
    });
    while (rows.length < bottom) rows.push([]);
  }
  return { name: SHEET_WORDS.summaryName[language], columns: WIDTHS, rows, frozenRows: 0, charts };
}

function cell(value: string | number, look: CellLook): NewCell {
  return { value, look };
}

function blocksOf({ coverage }: FileReport, { programs, units, rules }: Summary, { language }: ReportContext): Block[] {
  const words = (key: keyof typeof SHEET_WORDS): string => SHEET_WORDS[key][language];
  const ruleName = (rule: keyof typeof RULE_NAMES): string => {
    const name = RULE_NAMES[rule][language];
    return name.charAt(0).toLocaleUpperCase() + name.slice(1);
  };
  const blocks: Block[] = [
    {
      title: words("programs"),
      heads: [words("program"), words("k"), words("rp")],
      rows: programs.map(({ label, unit, k, rp }) => [unit === null ? label : `${label} · ${unit}`, k, rp]),
      stacked: false,
      look: "number",
    },
    {
      title: words("units"),
      heads: [words("unit"), words("absorption")],
      rows: units.map(({ label, rp }) => [label, rp]),
      stacked: false,
      look: "number",
    },
    {
      title: words("rules"),
      heads: [words("rule"), ...(["error", "warning", "info"] as const).map((one) => SEVERITY_WORDS[one][language])],
      rows: rules.map(({ rule, error, warning, info }) => [ruleName(rule), error, warning, info]),
      stacked: true,
      look: "count",
    },
    {
      title: words("coverage"),
      heads: [words("rule"), words("relationsHeld"), words("relationsBroken"), words("relationsOpen")],
      rows: Object.entries(coverage.byKind).flatMap(([rule, tally]) => [
        [ruleName(rule as keyof typeof RULE_NAMES), tally.held, tally.broken, tally.notCheckable],
      ]),
      stacked: true,
      look: "count",
    },
  ];
  return blocks.filter((block) => block.rows.length > 0);
}
