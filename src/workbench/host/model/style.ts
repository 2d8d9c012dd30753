/** A colour as `#RRGGBB`; `source` says how the file spells it (theme, tint) and is lost when the colour is set. */
export interface Color {
  readonly rgb: string;
  readonly source?: string;
}

export type Underline = "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";

export interface FontStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly strikethrough?: true;
  readonly underline?: Underline;
  readonly color?: Color;
  readonly name?: string;
  readonly size?: number;
}

/** A fill: solid unless `pattern` names another. */
export interface FillStyle {
  readonly color: Color;
  readonly pattern?: string;
  readonly patternColor?: Color;
}

export type BorderSide = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

export interface BorderLine {
  readonly style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: Color;
}

export type HorizontalAlignment =
  | "Left"
  | "Center"
  | "Right"
  | "Fill"
  | "Justify"
  | "CenterAcrossSelection"
  | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Justify" | "Distributed";

/** Alignment; absent parts are Excel's defaults (General, Bottom, no wrap). */
export interface AlignmentStyle {
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: true;
  readonly indent?: number;
  readonly rotation?: number;
  readonly shrink?: true;
}

/** How a cell looks, without its number format; absent parts are the workbook's defaults. */
export interface CellStyle {
  readonly font?: FontStyle;
  readonly fill?: FillStyle;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderLine>>>;
  readonly alignment?: AlignmentStyle;
  /** Absent means locked, as every cell is at first. */
  readonly unlocked?: true;
  readonly formulaHidden?: true;
}

type Patch<T> = { readonly [K in keyof T]?: T[K] | null };

/** Changes to a style: absent parts stay, null takes a part away. */
export interface StylePatch {
  readonly font?: Patch<FontStyle> | null;
  readonly fill?: FillStyle | null;
  readonly borders?: Patch<Record<BorderSide, BorderLine>> | null;
  readonly alignment?: Patch<AlignmentStyle> | null;
  readonly unlocked?: true | null;
  readonly formulaHidden?: true | null;
}

const NO_STYLE: CellStyle = {};

/** The style with the changes applied; undefined when nothing but defaults is left. */
export function patchStyle(style: CellStyle = NO_STYLE, patch: StylePatch): CellStyle | undefined {
  const changed = {
    font: patchPart(style.font, patch.font),
    fill: patch.fill === undefined ? style.fill : (patch.fill ?? undefined),
    borders: patchPart(style.borders, patch.borders),
    alignment: patchPart(style.alignment, patch.alignment),
    unlocked: patch.unlocked === undefined ? style.unlocked : (patch.unlocked ?? undefined),
    formulaHidden: patch.formulaHidden === undefined ? style.formulaHidden : (patch.formulaHidden ?? undefined),
  };
  return withoutBlanks(changed);
}

function patchPart<T extends object>(part: T | undefined, patch: Patch<T> | null | undefined): T | undefined {
  if (patch === undefined) return part;
  if (patch === null) return undefined;
  return withoutBlanks({ ...part, ...patch }) as T | undefined;
}

function withoutBlanks(record: object): object | undefined {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined && value !== null);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** One change for many cells: the same for all, or made from the style that each has. */
export type StyleChange = StylePatch | ((style: CellStyle | undefined) => StylePatch);

/** Applies one change to many cells, giving equal styles one object. */
export function stylePatcher(change: StyleChange): (style: CellStyle | undefined) => CellStyle | undefined {
  const known = new Map<CellStyle, CellStyle | undefined>();
  const patchFor = typeof change === "function" ? change : () => change;
  return (style = NO_STYLE) => {
    if (!known.has(style)) known.set(style, patchStyle(style, patchFor(style)));
    return known.get(style);
  };
}
