import { HostGap, hostObject, type HostObject, type ObjectType } from "../host-object";
import { requireAllowed } from "../model/permission";
import { Refusal } from "../model/refusal";
import type { SheetModel } from "../model/sheet";
import { placeArgument } from "./address-argument";
import { onlyArea, requireSheetAlive, type HostContext } from "./context";

interface SheetPlace {
  readonly context: HostContext;
  readonly sheet: SheetModel;
}

function apply({ context, sheet }: SheetPlace, [range, column, criteria]: readonly unknown[]): null {
  requireAllowed(context.book, sheet, "allowAutoFilter");
  const given = [column, criteria].some((part) => part !== undefined && part !== null);
  if (given) throw new HostGap("AutoFilter.apply with criteria");
  const place = placeArgument(context, sheet, range);
  if (place.sheet !== sheet) throw new Refusal("InvalidArgument");
  sheet.autoFilter = onlyArea(place);
  return null;
}

const AUTO_FILTER: ObjectType<SheetPlace> = {
  name: "AutoFilter",
  alive: ({ context, sheet }) => {
    requireSheetAlive(context, sheet);
  },
  scalars: {
    enabled: { get: ({ sheet }) => sheet.autoFilter !== undefined },
    isDataFiltered: { get: () => false },
  },
  methods: {
    apply,
    remove: ({ context, sheet }) => {
      requireAllowed(context.book, sheet, "allowAutoFilter");
      sheet.autoFilter = undefined;
      return null;
    },
    getRangeOrNullObject: ({ context, sheet }) => (sheet.autoFilter ? context.make.range(sheet, sheet.autoFilter) : null),
  },
};

/** The filter of a worksheet; it hides nothing by itself. */
export function autoFilterObject(context: HostContext, sheet: SheetModel): HostObject {
  return hostObject(AUTO_FILTER, { context, sheet });
}
