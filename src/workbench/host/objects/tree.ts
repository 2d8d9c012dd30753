import type { WorkbookModel } from "../model/workbook";
import type { ReferenceTable } from "../references";
import { commentsObject } from "./comments";
import { conditionalFormatsObject } from "./conditional-formats";
import type { HostContext } from "./context";
import { formatObject } from "./format";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";
import { worksheetObject } from "./worksheet";

/** What the tree needs from the host around it. */
export interface TreeNeeds {
  readonly book: WorkbookModel;
  readonly references: ReferenceTable;
  subscribe(eventType: number, targetId: string): void;
  unsubscribe(eventType: number, targetId: string): void;
}

/** The context in which all objects of one workbook are made. */
export function newContext(needs: TreeNeeds): HostContext {
  const context: HostContext = {
    ...needs,
    subscribe: needs.subscribe.bind(needs),
    unsubscribe: needs.unsubscribe.bind(needs),
    addedFormats: new Set(),
    eventsEnabled: { now: true },
    make: {
      range: (sheet, area) => rangeObject({ context, sheet, areas: [area] }),
      rangeAreas: (sheet, areas) => rangeAreasObject({ context, sheet, areas }),
      worksheet: (sheet) => worksheetObject(context, sheet),
      format: (sheet, areas) => formatObject({ context, sheet, areas }),
      conditionalFormats: (sheet, areas) => conditionalFormatsObject({ context, sheet, areas }),
      comments: (sheet) => commentsObject(context, sheet),
      names: (sheet) => namesObject(context, sheet),
    },
  };
  return context;
}
