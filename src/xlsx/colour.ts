import { XmlScanner } from "./xml";

/** The colours that a colour of a cell may refer to. */
export interface Palette {
  /** Theme colours in the order of their numbers: light 1, dark 1, light 2, dark 2, accents, links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "EEECE1",
  "1F497D",
  "4F81BD",
  "C0504D",
  "9BBB59",
  "8064A2",
  "4BACC6",
  "F79646",
  "0000FF",
  "800080",
];

const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const INDEXED = (
  `${FIRST_EIGHT} ${FIRST_EIGHT} ` +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

const SYSTEM: Readonly<Record<number, string>> = { 64: "000000", 65: "FFFFFF" };

export const defaultPalette: Palette = { theme: OFFICE_THEME, indexed: INDEXED };

/** Reads the twelve colours of a theme part; what it lacks is Office's own. */
export function readTheme(xml: string, part: string): string[] {
  const scanner = new XmlScanner(xml, part);
  const named = new Map<string, string>();
  if (!scanner.seek("clrScheme")) return OFFICE_THEME;
  let slot = "";
  while (scanner.next() && scanner.name !== "clrScheme") {
    if (scanner.closing) continue;
    if (scanner.name === "srgbClr") named.set(slot, scanner.attr("val") ?? "");
    else if (scanner.name === "sysClr") named.set(slot, scanner.attr("lastClr") ?? "");
    else slot = scanner.name;
  }
  const order = [
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
  ];
  return order.map((name, index) => named.get(name) || OFFICE_THEME[index] || "000000");
}

/** Colour `#RRGGBB` of a colour element where the scanner stands, or undefined where it names none. */
export function readColour(scanner: XmlScanner, palette: Palette): string | undefined {
  const rgb = scanner.attr("rgb");
  const theme = scanner.attr("theme");
  const indexed = scanner.attr("indexed");
  const base =
    rgb !== undefined
      ? rgb.slice(-6)
      : theme !== undefined
        ? palette.theme[Number(theme)]
        : indexed !== undefined
          ? (palette.indexed[Number(indexed)] ?? SYSTEM[Number(indexed)])
          : undefined;
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  return `#${applyTint(base.toUpperCase(), Number(scanner.attr("tint") ?? 0))}`;
}

/** Lightens (up to 1) or darkens (down to -1) a colour in its lightness, as Excel does with theme colours. */
function applyTint(hex: string, tint: number): string {
  if (!tint || !Number.isFinite(tint)) return hex;
  const [hue, saturation, lightness] = toHsl(hex);
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, tinted)));
}

function toHsl(hex: string): [number, number, number] {
  const red = parseInt(hex.slice(0, 2), 16) / 255;
  const green = parseInt(hex.slice(2, 4), 16) / 255;
  const blue = parseInt(hex.slice(4, 6), 16) / 255;
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const spread = high - low;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    high === red
      ? (green - blue) / spread + 6
      : high === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [hue % 6, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (shift: number) => {
    const place = (hue + shift) % 6;
    const part = Math.max(0, Math.min(1, Math.min(place, 4 - place)));
    const value = lightness - chroma / 2 + chroma * part;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return (channel(2) + channel(0) + channel(4)).toUpperCase();
}
