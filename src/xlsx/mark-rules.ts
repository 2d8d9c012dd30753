import { areaToA1, type Area, type CellAddress } from "../core/sheet/address";
import { MARK_FORMULA } from "../core/sheet/mark-style";
import { changeTail, insertInOrder, readTail, type SheetTail } from "./sheet-tail";
import type { Splice } from "./splice";
import { encodeXml, XmlScanner } from "./xml";

/** Cells that carry marks of one look. */
export interface MarkRule {
  readonly look: number;
  readonly cells: readonly CellAddress[];
}

/** The worksheet part with exactly these rules of ours, after the user's own; earlier rules of ours are gone. */
export function replaceMarkRules(xml: string, part: string, rules: readonly MarkRule[]): string {
  const tail = readTail(xml, part);
  const splices: Splice[] = [];
  for (const element of tail.elements) {
    if (element.name === "conditionalFormatting") splices.push(...removeOurs(tail, element.start, element.end));
  }
  const marked = rules.filter(({ cells }) => cells.length > 0);
  if (marked.length > 0) splices.push(insertInOrder(tail, "conditionalFormatting", rulesXml(tail, marked)));
  return changeTail(tail, splices);
}

function removeOurs({ xml, part }: SheetTail, start: number, end: number): Splice[] {
  const scanner = new XmlScanner(xml, part, start);
  const ours: Splice[] = [];
  let others = 0;
  scanner.next();
  if (scanner.empty) return [];
  while (scanner.within("conditionalFormatting")) {
    if (scanner.closing) continue;
    const isRule = scanner.name === "cfRule";
    const from = scanner.start;
    if (isRule && ruleFormula(scanner) === MARK_FORMULA.slice(1)) ours.push({ from, to: scanner.end, text: "" });
    else {
      if (!isRule) scanner.skip();
      others++;
    }
  }
  return ours.length > 0 && others === 0 ? [{ from: start, to: end, text: "" }] : ours;
}

/** Formula of the rule whose tag was just read; goes past the rule. */
function ruleFormula(scanner: XmlScanner): string {
  let formula = "";
  if (scanner.empty) return formula;
  while (scanner.within("cfRule")) {
    if (scanner.opens("formula")) formula = scanner.text();
    else if (!scanner.closing) scanner.skip();
  }
  return formula.replace(/^=|\s/g, "");
}

function rulesXml({ xml, prefix: p, elements, end }: SheetTail, rules: readonly MarkRule[]): string {
  const tail = xml.slice(elements[0]?.start ?? end, end);
  let priority = 0;
  for (const [, found] of tail.matchAll(/<(?:\w+:)?cfRule[^>]*?\spriority\s*=\s*["'](\d+)["']/g)) {
    priority = Math.max(priority, Number(found));
  }
  const formula = encodeXml(MARK_FORMULA.slice(1));
  return rules
    .map(({ look, cells }) => {
      priority++;
      const rule = `<${p}cfRule type="expression" dxfId="${look}" priority="${priority}"><${p}formula>${formula}</${p}formula></${p}cfRule>`;
      return `<${p}conditionalFormatting sqref="${areasOf(cells).map(areaToA1).join(" ")}">${rule}</${p}conditionalFormatting>`;
    })
    .join("");
}

/** Cells as areas, those below each other joined. */
function areasOf(cells: readonly CellAddress[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    if (last?.left === column && last.bottom >= row - 1) last.bottom = row;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}
