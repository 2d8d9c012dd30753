import { defaultPalette, type Palette, readColour } from "./colour";
import { BUILT_IN_FORMATS } from "./number-formats";
import { isTrue } from "./workbook-part";
import { XmlScanner } from "./xml";

/** What a cell's style says, as far as a snapshot speaks of it. */
export interface CellStyle {
  readonly numberFormat: string | undefined;
  readonly bold: true | undefined;
  readonly fill: string | undefined;
  readonly indent: number | undefined;
  readonly locked: boolean;
}

/** A cell without a style. */
export const plainStyle: CellStyle = {
  numberFormat: undefined,
  bold: undefined,
  fill: undefined,
  indent: undefined,
  locked: true,
};

interface Pools {
  readonly formats: Map<number, string>;
  readonly bold: boolean[];
  readonly fills: (string | undefined)[];
}

/** Reads the styles that cells refer to by their number. */
export function readStyles(xml: string, part: string, theme: readonly string[] = defaultPalette.theme): CellStyle[] {
  const palette = { theme, indexed: readIndexedColours(xml, part) };
  const scanner = new XmlScanner(xml, part);
  const pools: Pools = { formats: new Map(), bold: [], fills: [] };
  let styles: CellStyle[] = [];
  while (scanner.next()) {
    if (scanner.closing || scanner.empty) continue;
    if (scanner.name === "numFmts") readFormats(scanner, pools.formats);
    else if (scanner.name === "fonts") readFonts(scanner, pools.bold);
    else if (scanner.name === "fills") readFills(scanner, pools.fills, palette);
    else if (scanner.name === "cellXfs") styles = readCellStyles(scanner, pools);
    else if (scanner.name !== "styleSheet") scanner.skip();
  }
  return styles;
}

function readIndexedColours(xml: string, part: string): readonly string[] {
  if (!xml.includes("indexedColors")) return defaultPalette.indexed;
  const scanner = new XmlScanner(xml, part);
  const colours: string[] = [];
  if (scanner.seek("indexedColors")) {
    while (scanner.next() && scanner.name !== "indexedColors") {
      if (scanner.name === "rgbColor" && !scanner.closing) colours.push((scanner.attr("rgb") ?? "").slice(-6));
    }
  }
  return colours.length > 0 ? colours : defaultPalette.indexed;
}

/** Calls back at every opening tag until the container that was just opened closes. */
function eachInside(scanner: XmlScanner, container: string, visit: () => void): void {
  while (scanner.next() && scanner.name !== container) if (!scanner.closing) visit();
}

function readFormats(scanner: XmlScanner, formats: Map<number, string>): void {
  eachInside(scanner, "numFmts", () => {
    if (scanner.name === "numFmt")
      formats.set(Number(scanner.attr("numFmtId")), scanner.attr("formatCode") ?? "General");
  });
}

function readFonts(scanner: XmlScanner, bold: boolean[]): void {
  eachInside(scanner, "fonts", () => {
    if (scanner.name === "font") bold.push(false);
    else if (scanner.name === "b") bold[bold.length - 1] = isTrue(scanner.attr("val") ?? "1");
  });
}

function readFills(scanner: XmlScanner, fills: (string | undefined)[], palette: Palette): void {
  let pattern = "none";
  eachInside(scanner, "fills", () => {
    if (scanner.name === "fill") fills.push(undefined);
    else if (scanner.name === "patternFill") pattern = scanner.attr("patternType") ?? "none";
    else if (scanner.name === "gradientFill") pattern = "gradient";
    else if (pattern === "solid" && scanner.name === "fgColor") fills[fills.length - 1] = readColour(scanner, palette);
    else if (pattern !== "solid" && pattern !== "none" && isPatternGround(scanner.name, pattern)) {
      fills[fills.length - 1] ??= readColour(scanner, palette);
    }
  });
}

/** Of a pattern the ground is what one sees; of a gradient its first colour. */
function isPatternGround(name: string, pattern: string): boolean {
  return name === (pattern === "gradient" ? "color" : "bgColor");
}

function readCellStyles(scanner: XmlScanner, { formats, bold, fills }: Pools): CellStyle[] {
  const styles: CellStyle[] = [];
  eachInside(scanner, "cellXfs", () => {
    if (scanner.name === "xf") {
      const format = Number(scanner.attr("numFmtId") ?? 0);
      const code = formats.get(format) ?? BUILT_IN_FORMATS[format];
      styles.push({
        ...plainStyle,
        numberFormat: code === "General" ? undefined : code,
        bold: bold[Number(scanner.attr("fontId") ?? 0)] === true || undefined,
        fill: fills[Number(scanner.attr("fillId") ?? 0)],
      });
    } else if (scanner.name === "alignment") {
      amendLast(styles, { indent: Number(scanner.attr("indent") ?? 0) || undefined });
    } else if (scanner.name === "protection") {
      amendLast(styles, { locked: isTrue(scanner.attr("locked") ?? "1") });
    }
  });
  return styles;
}

function amendLast(styles: CellStyle[], change: Partial<CellStyle>): void {
  const last = styles.pop();
  if (last) styles.push({ ...last, ...change });
}
