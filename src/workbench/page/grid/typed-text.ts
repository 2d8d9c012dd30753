import type { CellData } from "../../host/model/sheet";
import { localeOf, type LocaleName } from "../../host/model/locale";
import { displayText } from "../../host/model/number-format";

/** What a cell holds as a person would type it: formulas and figures in the regional form. */
export function typedText(
  cell: CellData | undefined,
  numberFormat: string,
  rules: { readonly locale: LocaleName; readonly date1904: boolean },
): string {
  if (!cell) return "";
  if (cell.formula !== undefined) return toLocal(cell.formula, rules.locale);
  const { value } = cell;
  if (value === null) return "";
  if (cell.apostrophe) return `'${String(value)}`;
  if (typeof value !== "number") return displayText(value, "General", rules);
  if (isDate(numberFormat)) return displayText(value, localeOf(rules.locale).shortDate, rules);
  const decimal = localeOf(rules.locale).decimal;
  if (numberFormat.includes("%")) return `${plainNumber(value * 100, decimal)}%`;
  return plainNumber(value, decimal);
}

function isDate(numberFormat: string): boolean {
  const bare = numberFormat.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[dy]/i.test(bare) && !/general/i.test(bare);
}

/** Fifteen digits, as Excel keeps them. */
function plainNumber(value: number, decimal: string): string {
  const text = String(Number(value.toPrecision(15)));
  return text.replace(".", decimal).replace("e", "E");
}

/** A formula with the separators of the region. */
function toLocal(formula: string, locale: LocaleName): string {
  const { list, decimal } = localeOf(locale);
  if (list === ",") return formula;
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(",", list).replaceAll(/(\d)\.(?=\d)/g, `$1${decimal}`),
    )
    .join("");
}
