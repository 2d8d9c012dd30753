import { type Palette, readColour } from "../../xlsx/colour";
import type { XmlScanner } from "../../xlsx/xml";
import type { Color } from "../host/model/style";

/** The colour of the element where the scanner stands, remembering how a theme colour is spelt; automatic is none. */
export function readColor(scanner: XmlScanner, palette: Palette): Color | undefined {
  const rgb = readColour(scanner, palette);
  if (rgb === undefined) return undefined;
  const spelling = ["theme", "indexed", "tint"]
    .map((name) => [name, scanner.attr(name)] as const)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value ?? ""}`)
    .join(" ");
  return spelling === "" ? { rgb } : { rgb, source: spelling };
}
