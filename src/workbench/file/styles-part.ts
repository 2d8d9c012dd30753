import type { Palette } from "../../xlsx/colour";
import { BUILT_IN_FORMATS } from "../../xlsx/number-formats";
import { isTrue } from "../../xlsx/workbook-part";
import { XmlScanner } from "../../xlsx/xml";
import type { AlignmentStyle, BorderLine, BorderSide, CellStyle, FillStyle, FontStyle } from "../host/model/style";
import { eachChild, givenOrNone, readAlignment, readBorders, readFill, readFont } from "./style-elements";

/** A look that cells refer to by number; absent parts are the workbook's defaults. */
interface Look {
  readonly style?: CellStyle;
  readonly numberFormat?: string;
}

/** The styles of a workbook file. */
export interface FileStyles {
  readonly defaultFont: FontStyle;
  /** By the number that cells, rows and columns carry. */
  readonly looks: readonly Look[];
  /** By the number that conditional formats carry. */
  readonly differential: readonly Look[];
}

interface Tables {
  readonly fonts: FontStyle[];
  readonly fills: (FillStyle | undefined)[];
  readonly borders: (Partial<Record<BorderSide, BorderLine>> | undefined)[];
  readonly formats: Map<number, string>;
}

/** Reads the styles part. */
export function readStyles(xml: string, part: string, palette: Palette): FileStyles {
  const scanner = new XmlScanner(xml, part);
  const tables: Tables = { fonts: [], fills: [], borders: [], formats: new Map() };
  const looks: Look[] = [];
  const differential: Look[] = [];
  if (!scanner.seek("styleSheet")) return { defaultFont: {}, looks, differential };
  eachChild(scanner, (section) => {
    if (section === "cellXfs") eachChild(scanner, () => looks.push(readLook(scanner, tables)));
    else if (section === "dxfs") eachChild(scanner, () => differential.push(readDifferential(scanner, palette)));
    else
      eachChild(scanner, (name) => {
        addToTable(name, scanner, tables, palette);
      });
  });
  return { defaultFont: tables.fonts[0] ?? {}, looks, differential };
}

function addToTable(name: string, scanner: XmlScanner, tables: Tables, palette: Palette): void {
  if (name === "numFmt") tables.formats.set(Number(scanner.attr("numFmtId")), scanner.attr("formatCode") ?? "General");
  else if (name === "font") tables.fonts.push(readFont(scanner, palette));
  else if (name === "fill") tables.fills.push(readFill(scanner, palette, false));
  else if (name === "border") tables.borders.push(readBorders(scanner, palette));
}

function readLook(scanner: XmlScanner, tables: Tables): Look {
  const index = (name: string): number => Number(scanner.attr(name) ?? 0);
  const format = index("numFmtId");
  const numberFormat = tables.formats.get(format) ?? BUILT_IN_FORMATS[format];
  const font = beyondDefault(tables.fonts[index("fontId")], tables.fonts[0]);
  const fill = tables.fills[index("fillId")];
  const borders = tables.borders[index("borderId")];
  let alignment: AlignmentStyle | undefined;
  let unlocked: true | undefined;
  let formulaHidden: true | undefined;
  eachChild(scanner, (name) => {
    if (name === "alignment") alignment = readAlignment(scanner);
    else if (name === "protection") {
      unlocked = isTrue(scanner.attr("locked") ?? "1") ? undefined : true;
      formulaHidden = isTrue(scanner.attr("hidden")) || undefined;
    }
  });
  const style = givenOrNone<CellStyle>({ font, fill, borders, alignment, unlocked, formulaHidden });
  return look(style, numberFormat);
}

function look(style: CellStyle | undefined, numberFormat: string | undefined): Look {
  return {
    ...(style ? { style } : {}),
    ...(numberFormat !== undefined && numberFormat !== "General" ? { numberFormat } : {}),
  };
}

/** What a font has that the workbook's default font has not. */
function beyondDefault(font: FontStyle | undefined, usual: FontStyle | undefined): FontStyle | undefined {
  if (!font) return undefined;
  const color = font.color?.rgb === (usual?.color?.rgb ?? "#000000") ? undefined : font.color;
  return givenOrNone<FontStyle>({
    ...font,
    color,
    name: font.name === usual?.name ? undefined : font.name,
    size: font.size === usual?.size ? undefined : font.size,
  });
}

function readDifferential(scanner: XmlScanner, palette: Palette): Look {
  let font: FontStyle | undefined;
  let fill: FillStyle | undefined;
  let borders: CellStyle["borders"] | undefined;
  let numberFormat: string | undefined;
  eachChild(scanner, (name) => {
    if (name === "font") font = givenOrNone<FontStyle>(readFont(scanner, palette));
    else if (name === "fill") fill = readFill(scanner, palette, true);
    else if (name === "border") borders = readBorders(scanner, palette);
    else if (name === "numFmt") numberFormat = scanner.attr("formatCode");
  });
  return look(givenOrNone<CellStyle>({ font, fill, borders }), numberFormat);
}
