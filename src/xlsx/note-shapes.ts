import type { CellAddress } from "../core/sheet/address";

/** Shape numbers of a drawing come in blocks of this size; the drawing names its blocks. */
const BLOCK = 1024;

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing without shapes; `block` is one that no other drawing of the workbook names. */
export function emptyDrawing(block: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${String(block)}"/></o:shapelayout>${SHAPE_TYPE}</xml>`
  );
}

/** The blocks of shape numbers that a drawing names. */
export function drawingBlocks(vml: string): number[] {
  const data = /<o:idmap\b[^>]*\bdata\s*=\s*["']([^"']*)["']/.exec(vml)?.[1] ?? "";
  return data
    .split(",")
    .map(Number)
    .filter((block) => block > 0);
}

/** The drawing with a hidden note box for each cell. */
export function addShapes(vml: string, cells: readonly CellAddress[], sizeOf: (cell: CellAddress) => number): string {
  if (cells.length === 0) return vml;
  const end = vml.lastIndexOf("</xml>");
  const taken = [...vml.matchAll(/_x0000_s(\d+)/g)].reduce((high, [, id]) => Math.max(high, Number(id)), 0);
  const first = Math.max(taken + 1, (drawingBlocks(vml)[0] ?? 1) * BLOCK + 1);
  const shapes = cells.map((cell, index) => shape(first + index, cell, sizeOf(cell)));
  const type = /_x0000_t202["']/.test(vml) ? "" : SHAPE_TYPE;
  const text = vml.slice(0, end) + type + shapes.join("") + vml.slice(end);
  return nameBlocks(text, first, first + cells.length - 1);
}

function nameBlocks(vml: string, first: number, last: number): string {
  const blocks = new Set(drawingBlocks(vml));
  const before = blocks.size;
  for (let block = Math.floor(first / BLOCK); block <= Math.floor(last / BLOCK); block++) blocks.add(block);
  if (blocks.size === before) return vml;
  return vml.replace(/(<o:idmap\b[^>]*\bdata\s*=\s*["'])[^"']*/, `$1${[...blocks].join(",")}`);
}

function shape(id: number, { row, column }: CellAddress, lines: number): string {
  const height = Math.min(24, Math.max(4, lines));
  const anchor = [column + 1, 15, Math.max(0, row - 1), 2, column + 4, 31, Math.max(0, row - 1) + height, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${String(id)}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:216pt;height:${String(height * 15)}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
  );
}

/** The drawing without the note boxes of these cells; drawings need not be well-formed XML, so only shapes are looked at. */
export function removeShapes(vml: string, cells: readonly CellAddress[]): string {
  if (cells.length === 0) return vml;
  const gone = new Set(cells.map(({ row, column }) => `${String(row)},${String(column)}`));
  return vml.replace(/<v:shape\s[^]*?<\/v:shape>\s*/g, (whole) => {
    if (!/ObjectType\s*=\s*["']Note["']/.test(whole)) return whole;
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(whole)?.[1] ?? "";
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(whole)?.[1] ?? "";
    return gone.has(`${row},${column}`) ? "" : whole;
  });
}

export function hasShapes(vml: string): boolean {
  return /<v:(?!shapetype\b)(shape|rect|line|oval|group|image|roundrect|polyline)\b/.test(vml);
}
