import type { CellLook } from "../core/sheet/new-sheet";
import { BORDER_COLOR, LINK_COLOR, LOOKS } from "../core/sheet/new-sheet-looks";
import { addStyle, type StylesDraft } from "./styles-patch";

/** Number of the cell style of a look, added to the styles part where it is not there yet. */
export function lookStyle(styles: StylesDraft, look: CellLook, isLink: boolean): number {
  const { size, bold, color, fill, border, align, wrap, numberFormat } = LOOKS[look];
  const p = styles.prefix;
  const ink = argb(isLink ? LINK_COLOR : color);
  const font =
    `<${p}font>${bold ? `<${p}b/>` : ""}${isLink ? `<${p}u/>` : ""}<${p}sz val="${String(size)}"/>` +
    `<${p}color rgb="${ink}"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`;
  const ground =
    fill === null
      ? undefined
      : `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(fill)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
  const side = (name: string): string =>
    `<${p}${name} style="thin"><${p}color rgb="${argb(BORDER_COLOR)}"/></${p}${name}>`;
  const frame = `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}<${p}diagonal/></${p}border>`;
  return addStyle(styles, {
    font,
    fill: ground,
    border: border ? frame : undefined,
    alignment: `<${p}alignment horizontal="${align}" vertical="top"${wrap ? ' wrapText="1"' : ""}/>`,
    numberFormat,
  });
}

const argb = (colour: string): string => `FF${colour.slice(1)}`;
