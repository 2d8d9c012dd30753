import { toA1 } from "../core/sheet/address";
import type { CellContent } from "../core/sheet/edit";
import type { CellValue } from "../core/sheet/snapshot";
import { writeOwnFunctions } from "./own-functions";
import { withAttribute } from "./splice";
import { encodeCellText, encodeXml } from "./xml";

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** Where a cell's element is written, and the prefix that its worksheet gives to element names. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly prefix: string;
}

/** A cell element; a blank one without a style is not written at all. */
export function cellXml(place: CellPlace, style: number, content: CellContent): string {
  const { row, column, prefix } = place;
  const tag = `<${prefix}c r="${toA1(row, column)}"${style === 0 ? "" : ` s="${String(style)}"`}>`;
  if (content === null) return style === 0 ? "" : `${tag.slice(0, -1)}/>`;
  return withContent(tag, prefix, content);
}

/** The cell's element with another content and style, its other attributes kept. */
export function rewriteCell(tag: string, place: CellPlace, style: number | undefined, content: CellContent): string {
  let opening = tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag;
  for (const name of ["t", "cm", "vm"]) opening = withAttribute(opening, name, undefined);
  opening = withStyle(opening, style);
  if (content === null) return `${opening.slice(0, -1)}/>`;
  return withContent(opening, place.prefix, content);
}

/** The tag with another style; undefined leaves the one it has. */
export function withStyle(tag: string, style: number | undefined): string {
  if (style === undefined) return tag;
  return withAttribute(tag, "s", style === 0 ? undefined : String(style));
}

function withContent(opening: string, prefix: string, content: NonNullable<CellContent>): string {
  const close = `</${prefix}c>`;
  if ("formula" in content) {
    const { tag, value } = resultXml(opening, prefix, content.result);
    return `${tag}<${prefix}f>${encodeXml(writeOwnFunctions(content.formula.replace(/^=/, "")))}</${prefix}f>${value}${close}`;
  }
  const { value } = content;
  if (typeof value === "boolean")
    return `${withAttribute(opening, "t", "b")}<${prefix}v>${value ? 1 : 0}</${prefix}v>${close}`;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error("A cell holds no such number.");
    return `${opening}<${prefix}v>${String(value)}</${prefix}v>${close}`;
  }
  if (ERRORS.has(value)) return `${withAttribute(opening, "t", "e")}<${prefix}v>${value}</${prefix}v>${close}`;
  const text = encodeCellText(value);
  return `${withAttribute(opening, "t", "inlineStr")}<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>${close}`;
}

/** What a formula gave, as a cell keeps it beside the formula. */
function resultXml(
  opening: string,
  prefix: string,
  result: CellValue | undefined,
): { readonly tag: string; readonly value: string } {
  if (result === undefined) return { tag: opening, value: "" };
  if (typeof result === "number") return { tag: opening, value: `<${prefix}v>${String(result)}</${prefix}v>` };
  if (typeof result === "boolean")
    return { tag: withAttribute(opening, "t", "b"), value: `<${prefix}v>${result ? "1" : "0"}</${prefix}v>` };
  return { tag: withAttribute(opening, "t", "str"), value: `<${prefix}v>${encodeCellText(result)}</${prefix}v>` };
}
