import type { MarkColour } from "../core/sheet/mark";
import { MARK_COLOURS } from "../core/sheet/mark-style";
import { BUILT_IN_FORMATS } from "./number-formats";
import { applySplices, type Splice, withAttribute } from "./splice";
import { decodeEntities, encodeXml, XmlScanner } from "./xml";

/** The styles part while it is being changed: everything is appended, nothing that is there is moved. */
export interface StylesDraft {
  readonly xml: string;
  readonly part: string;
  readonly prefix: string;
  /** Cell styles (`xf`) as they stand in the file, then those added. */
  readonly cellStyles: string[];
  readonly cellStylesBefore: number;
  readonly formats: Map<string, number>;
  readonly formatsAdded: { id: number; code: string }[];
  /** Looks of conditional formats (`dxf`), as for cell styles. */
  readonly looks: string[];
  readonly looksBefore: number;
  /** What cell styles are put together from, as it stands in the file and then as added. */
  readonly elements: Readonly<Record<"fonts" | "fills" | "borders", { readonly all: string[]; readonly before: number }>>;
}

/** A styles part for a workbook that has none. */
export function emptyStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}

export function openStyles(xml: string, part: string): StylesDraft {
  const scanner = new XmlScanner(xml, part);
  const formats = new Map<string, number>();
  for (const [id, code] of Object.entries(BUILT_IN_FORMATS)) if (!formats.has(code)) formats.set(code, Number(id));
  formats.set("General", 0);
  let prefix = "";
  let cellStyles: string[] = [];
  let looks: string[] = [];
  const elements = { fonts: none(), fills: none(), borders: none() };
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.name === "styleSheet") prefix = scanner.rawName().slice(0, -"styleSheet".length);
    else if (scanner.name === "cellXfs") cellStyles = readChildren(scanner, "xf");
    else if (scanner.name === "dxfs") looks = readChildren(scanner, "dxf");
    else if (scanner.name === "fonts" || scanner.name === "fills" || scanner.name === "borders") {
      const container = scanner.name;
      const all = readChildren(scanner, container.slice(0, -1));
      elements[container] = { all, before: all.length };
    }
    else if (scanner.name === "numFmt") formats.set(scanner.attr("formatCode") ?? "", Number(scanner.attr("numFmtId")));
    else if (scanner.name !== "numFmts") scanner.skip();
  }
  return {
    xml,
    part,
    prefix,
    cellStyles,
    cellStylesBefore: cellStyles.length,
    formats,
    formatsAdded: [],
    looks,
    looksBefore: looks.length,
    elements,
  };
}

function none(): { all: string[]; before: number } {
  return { all: [], before: 0 };
}

function readChildren(scanner: XmlScanner, name: string): string[] {
  const found: string[] = [];
  const container = scanner.name;
  if (scanner.empty) return found;
  while (scanner.within(container)) {
    if (!scanner.opens(name)) continue;
    const { start } = scanner;
    scanner.skip();
    found.push(scanner.xml.slice(start, scanner.end));
  }
  return found;
}

/** Number of the style that is `base` with another number format. */
export function styleWithFormat(styles: StylesDraft, base: number, code: string): number {
  return addCellStyle(
    styles,
    changeTag(cellStyle(styles, base), { numFmtId: formatId(styles, code), applyNumberFormat: 1 }),
  );
}

/** Number of the style that looks like `like` but keeps the number format of `base`. */
export function styleLike(styles: StylesDraft, base: number, like: number): number {
  const format = Number(attributeOf(cellStyle(styles, base), "numFmtId") ?? 0);
  const changes =
    format === 0 ? { numFmtId: 0, applyNumberFormat: undefined } : { numFmtId: format, applyNumberFormat: 1 };
  return addCellStyle(styles, changeTag(cellStyle(styles, like), changes));
}

/** The style has no fill, border, font or alignment of its own. */
export function isPlain(styles: StylesDraft, style: number): boolean {
  const xf = cellStyle(styles, style);
  return (
    !/<[^>]*alignment/.test(xf) &&
    ["fontId", "fillId", "borderId"].every((name) => (attributeOf(xf, name) ?? "0") === "0")
  );
}

function cellStyle({ cellStyles, prefix }: StylesDraft, index: number): string {
  return (
    cellStyles[index] ?? cellStyles[0] ?? `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`
  );
}

function attributeOf(element: string, name: string): string | undefined {
  const found = new RegExp(`^<[^>]*\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(element);
  return found?.[1] === undefined ? undefined : decodeEntities(found[1]);
}

function changeTag(element: string, changes: Readonly<Record<string, number | undefined>>): string {
  const end = element.indexOf(">") + 1;
  let tag = element.slice(0, end);
  for (const [name, value] of Object.entries(changes)) tag = withAttribute(tag, name, value?.toString());
  return tag + element.slice(end);
}

function addCellStyle({ cellStyles }: StylesDraft, xf: string): number {
  const present = cellStyles.indexOf(xf);
  return present >= 0 ? present : cellStyles.push(xf) - 1;
}

function formatId({ formats, formatsAdded }: StylesDraft, code: string): number {
  const present = formats.get(code);
  if (present !== undefined) return present;
  const id = Math.max(163, ...formats.values()) + 1;
  formats.set(code, id);
  formatsAdded.push({ id, code });
  return id;
}

/** A cell style by its parts, each as the element that says it; an absent part is the workbook's first, which is plain. */
interface NewStyle {
  readonly font: string | undefined;
  readonly fill: string | undefined;
  readonly border: string | undefined;
  readonly alignment: string;
  readonly numberFormat: string;
}

/** Number of the cell style made of these parts. */
export function addStyle(styles: StylesDraft, { font, fill, border, alignment, numberFormat }: NewStyle): number {
  const { prefix: p, elements } = styles;
  const number = (name: keyof typeof elements, element: string | undefined): number => {
    if (element === undefined) return 0;
    const { all } = elements[name];
    const present = all.indexOf(element);
    return present >= 0 ? present : all.push(element) - 1;
  };
  const [fontId, fillId, borderId] = [number("fonts", font), number("fills", fill), number("borders", border)];
  const ids = `numFmtId="${String(formatId(styles, numberFormat))}" fontId="${String(fontId)}" fillId="${String(fillId)}" borderId="${String(borderId)}" xfId="0"`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return addCellStyle(styles, `<${p}xf ${ids} ${applied}>${alignment}</${p}xf>`);
}

/** Number of the conditional look of marks of a colour. */
export function markLook({ looks, prefix }: StylesDraft, colour: MarkColour): number {
  const look = markDxf(colour, prefix);
  const present = looks.indexOf(look);
  return present >= 0 ? present : looks.push(look) - 1;
}

/** Takes the looks of marks out again; only those at the end go, so that no other look changes its number. */
export function dropMarkLooks({ looks, prefix }: StylesDraft): void {
  const ours = new Set((Object.keys(MARK_COLOURS) as MarkColour[]).map((colour) => markDxf(colour, prefix)));
  while (ours.has(looks.at(-1) ?? "")) looks.pop();
}

function markDxf(name: MarkColour, p: string): string {
  const { fill, font } = MARK_COLOURS[name];
  const [ground, ink] = [fill, font].map((colour) => `FF${colour.slice(1)}`);
  return (
    `<${p}dxf><${p}font><${p}color rgb="${String(ink)}"/></${p}font><${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${String(ground)}"/><${p}bgColor rgb="${String(ground)}"/></${p}patternFill></${p}fill>` +
    `<${p}border><${p}left style="thin"><${p}color rgb="${String(ink)}"/></${p}left></${p}border></${p}dxf>`
  );
}

/** The styles part with what was added and taken away. */
export function closeStyles(styles: StylesDraft): string {
  const { xml, formatsAdded, cellStyles, cellStylesBefore, looks, looksBefore, prefix } = styles;
  let text = xml;
  if (formatsAdded.length > 0) {
    const added = formatsAdded.map(
      ({ id, code }) => `<${prefix}numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`,
    );
    text = writeChildren(text, styles, "numFmts", { added });
  }
  for (const name of ["fonts", "fills", "borders"] as const) {
    const { all, before } = styles.elements[name];
    if (all.length > before) text = writeChildren(text, styles, name, { added: all.slice(before) });
  }
  if (cellStyles.length > cellStylesBefore) {
    text = writeChildren(text, styles, "cellXfs", { added: cellStyles.slice(cellStylesBefore) });
  }
  if (looks.length !== looksBefore) text = writeChildren(text, styles, "dxfs", { all: looks });
  return text;
}

interface Children {
  readonly added?: readonly string[];
  readonly all?: readonly string[];
}

/** Adds to the children of a container, or replaces them all; a container that is missing is made in its place. */
function writeChildren(
  xml: string,
  { part, prefix }: StylesDraft,
  name: string,
  { added = [], all }: Children,
): string {
  const scanner = new XmlScanner(xml, part);
  if (!scanner.seek(name)) return insertContainer(xml, part, prefix, name, all ?? added);
  const tag = xml.slice(scanner.start, scanner.end);
  const [raw, start, open] = [scanner.rawName(), scanner.start, scanner.end];
  const wasEmpty = scanner.empty;
  scanner.skip();
  const close = wasEmpty ? open : scanner.start;
  const before = attributeOf(tag, "count");
  const count = all ? all.length : Number(before) + added.length;
  const opening = before === undefined ? tag : withAttribute(tag, "count", String(count));
  if (all?.length === 0) {
    const text = before === undefined ? "" : `<${raw} count="0"/>`; // without a count it was made here
    return applySplices(xml, [{ from: start, to: scanner.end, text }]);
  }
  const splices: Splice[] = [
    { from: start, to: open, text: wasEmpty ? opening.replace(/\s*\/>$/, ">") : opening },
    { from: all ? open : close, to: close, text: (all ?? added).join("") + (wasEmpty ? `</${raw}>` : "") },
  ];
  return applySplices(xml, splices);
}

function insertContainer(xml: string, part: string, prefix: string, name: string, children: readonly string[]): string {
  if (children.length === 0) return xml;
  const text = `<${prefix}${name}>${children.join("")}</${prefix}${name}>`;
  const scanner = new XmlScanner(xml, part);
  scanner.seek("styleSheet");
  if (name === "numFmts") return applySplices(xml, [{ from: scanner.end, to: scanner.end, text }]);
  const later = new Set(["tableStyles", "colors", "extLst"]);
  while (scanner.within("styleSheet")) {
    if (scanner.closing) continue;
    if (later.has(scanner.name)) return applySplices(xml, [{ from: scanner.start, to: scanner.start, text }]);
    scanner.skip();
  }
  return applySplices(xml, [{ from: scanner.start, to: scanner.start, text }]);
}
