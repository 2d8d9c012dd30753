import { recordArgument, textArgument, truthArgument, wordArgument, numberArgument } from "../arguments";
import { hostObject, type HostObject, type ObjectType, type Scalar } from "../host-object";
import { requireUnprotected } from "../model/permission";
import { Refusal } from "../model/refusal";
import type { SheetModel } from "../model/sheet";
import type { PageState } from "../model/sheet-frame";
import { requireSheetAlive, type HostContext } from "./context";

interface SheetPlace {
  readonly context: HostContext;
  readonly sheet: SheetModel;
}

const PAPERS = ["A3", "A4", "A5", "B4", "B5", "Letter", "Legal", "Folio", "Tabloid"] as const;

function change({ context, sheet }: SheetPlace, part: PageState): null {
  requireUnprotected(context.book, sheet);
  sheet.page = { ...sheet.page, ...part };
  return null;
}

const alive = ({ context, sheet }: SheetPlace): void => {
  requireSheetAlive(context, sheet);
};

function zoomArgument(value: unknown): NonNullable<PageState["zoom"]> {
  const given = recordArgument(value);
  const zoom: Record<string, number> = {};
  for (const [name, part] of Object.entries(given)) {
    if (part === undefined || part === null) continue;
    const size = numberArgument(part);
    const most = name === "scale" ? 400 : 32_767;
    if (!["scale", "horizontalFitToPages", "verticalFitToPages"].includes(name)) throw new Refusal("InvalidArgument");
    if (!Number.isInteger(size) || size < (name === "scale" ? 10 : 1) || size > most) throw new Refusal("InvalidArgument");
    zoom[name] = size;
  }
  return zoom;
}

function titles(value: unknown, form: RegExp): string {
  const text = textArgument(value);
  if (!form.test(text)) throw new Refusal("InvalidArgument");
  return text;
}

const EDGES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

const HEADER_FOOTER: ObjectType<SheetPlace> = {
  name: "HeaderFooter",
  alive,
  scalars: Object.fromEntries(
    EDGES.map((edge): [string, Scalar<SheetPlace>] => [
      edge,
      {
        get: ({ sheet }) => sheet.page?.edges?.[edge] ?? "",
        set: (place, value) => {
          change(place, { edges: { ...place.sheet.page?.edges, [edge]: textArgument(value) } });
        },
      },
    ]),
  ),
};

const HEADERS_FOOTERS: ObjectType<SheetPlace> = {
  name: "HeaderFooterGroup",
  alive,
  navigations: { defaultForAllPages: (place) => hostObject(HEADER_FOOTER, place) },
};

const PAGE_LAYOUT: ObjectType<SheetPlace> = {
  name: "PageLayout",
  alive,
  scalars: {
    orientation: {
      get: ({ sheet }) => sheet.page?.orientation ?? "Portrait",
      set: (place, value) => {
        change(place, { orientation: wordArgument(value, ["Portrait", "Landscape"]) });
      },
    },
    paperSize: {
      get: ({ sheet }) => sheet.page?.paperSize ?? "Letter",
      set: (place, value) => {
        change(place, { paperSize: wordArgument(value, PAPERS) });
      },
    },
    zoom: {
      get: ({ sheet }) => sheet.page?.zoom ?? { scale: 100 },
      set: (place, value) => {
        change(place, { zoom: zoomArgument(value) });
      },
    },
    centerHorizontally: {
      get: ({ sheet }) => sheet.page?.centerHorizontally ?? false,
      set: (place, value) => {
        change(place, { centerHorizontally: truthArgument(value) });
      },
    },
    centerVertically: {
      get: ({ sheet }) => sheet.page?.centerVertically ?? false,
      set: (place, value) => {
        change(place, { centerVertically: truthArgument(value) });
      },
    },
  },
  navigations: { headersFooters: (place) => hostObject(HEADERS_FOOTERS, place) },
  methods: {
    setPrintTitleRows: (place, [rows]) => change(place, { titleRows: titles(rows, /^\$?\d+:\$?\d+$/) }),
    setPrintTitleColumns: (place, [columns]) => change(place, { titleColumns: titles(columns, /^\$?[A-Z]+:\$?[A-Z]+$/i) }),
  },
};

/** How a worksheet is printed. */
export function pageLayoutObject(context: HostContext, sheet: SheetModel): HostObject {
  return hostObject(PAGE_LAYOUT, { context, sheet });
}
