import type { Palette } from "../../xlsx/colour";
import { isTrue } from "../../xlsx/workbook-part";
import type { XmlScanner } from "../../xlsx/xml";
import type {
  AlignmentStyle,
  BorderLine,
  BorderSide,
  FillStyle,
  FontStyle,
  HorizontalAlignment,
  Underline,
  VerticalAlignment,
} from "../host/model/style";
import { readColor } from "./color";

/** Calls back for each child element of the one whose opening tag was just read. */
export function eachChild(scanner: XmlScanner, visit: (name: string) => void): void {
  if (scanner.empty) return;
  while (scanner.next() && !scanner.closing) {
    const before = scanner.end;
    visit(scanner.name);
    if (scanner.end === before) scanner.skip();
  }
}

/** The fields that hold something. */
export function given<T extends object>(fields: { readonly [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** As `given`, or undefined when nothing is left. */
export function givenOrNone<T extends object>(fields: { readonly [K in keyof T]?: T[K] | undefined }): T | undefined {
  const record = given<T>(fields);
  return Object.keys(record).length > 0 ? record : undefined;
}

const UNDERLINES: Readonly<Record<string, Underline>> = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

type Loose<T> = { -readonly [K in keyof T]?: T[K] | undefined };

/** A `font` element. */
export function readFont(scanner: XmlScanner, palette: Palette): FontStyle {
  const font: Loose<FontStyle> = {};
  const flag = (): true | undefined => (isTrue(scanner.attr("val") ?? "1") ? true : undefined);
  eachChild(scanner, (name) => {
    if (name === "b") font.bold = flag();
    else if (name === "i") font.italic = flag();
    else if (name === "strike") font.strikethrough = flag();
    else if (name === "u") font.underline = UNDERLINES[scanner.attr("val") ?? "single"];
    else if (name === "sz") font.size = Number(scanner.attr("val"));
    else if (name === "name") font.name = scanner.attr("val");
    else if (name === "color") font.color = readColor(scanner, palette);
  });
  return given<FontStyle>(font);
}

/** A `fill` element; in a differential style a solid fill's colour is the background. */
export function readFill(scanner: XmlScanner, palette: Palette, differential: boolean): FillStyle | undefined {
  let pattern: string | undefined;
  let front: FillStyle["color"] | undefined;
  let back: FillStyle["color"] | undefined;
  eachChild(scanner, (name) => {
    if (name === "gradientFill") pattern = "none";
    if (name !== "patternFill") return;
    pattern = scanner.attr("patternType") ?? (differential ? "solid" : "none");
    eachChild(scanner, (child) => {
      if (child === "fgColor") front = readColor(scanner, palette);
      else if (child === "bgColor") back = readColor(scanner, palette);
    });
  });
  if (pattern === undefined || pattern === "none") return undefined;
  if (pattern === "solid") {
    const color = differential ? (back ?? front) : front;
    return color && { color };
  }
  return given<FillStyle>({ color: back ?? { rgb: "#FFFFFF" }, pattern, patternColor: front });
}

const LINES: Readonly<Record<string, Pick<BorderLine, "style" | "weight">>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  double: { style: "Double", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

const SIDES: Readonly<Record<string, BorderSide>> = {
  left: "left",
  start: "left",
  right: "right",
  end: "right",
  top: "top",
  bottom: "bottom",
};

/** A `border` element. */
export function readBorders(
  scanner: XmlScanner,
  palette: Palette,
): Partial<Record<BorderSide, BorderLine>> | undefined {
  const borders: Partial<Record<BorderSide, BorderLine>> = {};
  const down = isTrue(scanner.attr("diagonalDown"));
  const up = isTrue(scanner.attr("diagonalUp"));
  eachChild(scanner, (name) => {
    const line = LINES[scanner.attr("style") ?? ""];
    if (!line) return;
    let color: BorderLine["color"] | undefined;
    eachChild(scanner, (child) => {
      if (child === "color") color = readColor(scanner, palette);
    });
    const whole: BorderLine = { ...line, color: color ?? { rgb: "#000000" } };
    const side = SIDES[name];
    if (side) borders[side] = whole;
    else if (name === "diagonal") {
      if (down) borders.diagonalDown = whole;
      if (up) borders.diagonalUp = whole;
    }
  });
  return givenOrNone(borders);
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

/** An `alignment` element. */
export function readAlignment(scanner: XmlScanner): AlignmentStyle | undefined {
  const number = (name: string): number | undefined => Number(scanner.attr(name) ?? 0) || undefined;
  return givenOrNone<AlignmentStyle>({
    horizontal: HORIZONTAL[scanner.attr("horizontal") ?? ""],
    vertical: VERTICAL[scanner.attr("vertical") ?? ""],
    wrap: isTrue(scanner.attr("wrapText")) || undefined,
    shrink: isTrue(scanner.attr("shrinkToFit")) || undefined,
    indent: number("indent"),
    rotation: number("textRotation"),
  });
}
