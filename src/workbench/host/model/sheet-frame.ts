import type { Area } from "../../../core/sheet/address";

/** A link of a cell to a place in the workbook or outside of it. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** What is set about the printed page; what is absent is as Excel has it. */
export interface PageState {
  readonly orientation?: "Portrait" | "Landscape";
  readonly paperSize?: string;
  readonly zoom?: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  /** Rows and columns that every page begins with, as `$1:$4` and `$A:$B`. */
  readonly titleRows?: string;
  readonly titleColumns?: string;
  /** Texts at the page's edges by Excel's names, such as `leftFooter`. */
  readonly edges?: Readonly<Record<string, string>>;
}

/** A chart that lies over a worksheet. */
export interface ChartState {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly seriesBy: "Auto" | "Columns" | "Rows";
  readonly source: { readonly sheetId: string; readonly area: Area };
  readonly title: string;
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly reversed: boolean;
  /** Cells that it lies over; absent where it was put by itself. */
  readonly place?: Area;
}

/** What surrounds and overlays the cells of a worksheet. */
export interface FrameState {
  readonly hyperlinks?: readonly (readonly [number, number, Hyperlink])[];
  readonly autoFilter?: Area;
  readonly page?: PageState;
  readonly charts?: readonly ChartState[];
  readonly hidesGridlines?: true;
}
