import { optionalText, recordArgument, truthArgument, wordArgument } from "../arguments";
import { hostObject, type HostObject, type ObjectType } from "../host-object";
import { requireEditable, requireUnprotected } from "../model/permission";
import { Refusal } from "../model/refusal";
import type { ProtectionOptions, SheetModel } from "../model/sheet";
import { requireSheetAlive, type HostContext } from "./context";

interface SheetPlace {
  readonly context: HostContext;
  readonly sheet: SheetModel;
}

const FLAGS = [
  "allowAutoFilter", "allowDeleteColumns", "allowDeleteRows", "allowEditObjects", "allowEditScenarios", "allowFormatCells",
  "allowFormatColumns", "allowFormatRows", "allowInsertColumns", "allowInsertHyperlinks", "allowInsertRows", "allowPivotTables", "allowSort",
] as const;

function optionsArgument(value: unknown): ProtectionOptions {
  if (value === undefined || value === null) return {};
  const given = recordArgument(value);
  const flags = FLAGS.flatMap((name) => (given[name] === undefined || given[name] === null ? [] : [[name, truthArgument(given[name])] as const]));
  const mode = given.selectionMode;
  return {
    ...Object.fromEntries(flags),
    ...(mode === undefined || mode === null ? {} : { selectionMode: wordArgument(mode, ["Normal", "Unlocked", "None"]) }),
  };
}

function shownOptions({ sheet }: SheetPlace): unknown {
  const options = sheet.protection?.options;
  if (!options) return null;
  return { ...Object.fromEntries(FLAGS.map((name) => [name, options[name] ?? false])), selectionMode: options.selectionMode ?? "Normal" };
}

function changed({ context, sheet }: SheetPlace): null {
  context.book.tell({ type: "sheet-updated", sheet }, "addin");
  return null;
}

const SHEET_PROTECTION: ObjectType<SheetPlace> = {
  name: "WorksheetProtection",
  alive: ({ context, sheet }) => {
    requireSheetAlive(context, sheet);
  },
  scalars: { protected: { get: ({ sheet }) => sheet.protection !== undefined }, options: { get: shownOptions } },
  methods: {
    protect: (place, [options, password]) => {
      requireUnprotected(place.context.book, place.sheet);
      const words = optionalText(password);
      place.sheet.protection = { options: optionsArgument(options), ...(words === undefined ? {} : { password: words }) };
      return changed(place);
    },
    unprotect: (place, [password]) => {
      requireEditable(place.context.book);
      const needed = place.sheet.protection?.password;
      if (needed !== undefined && needed !== optionalText(password)) throw new Refusal("AccessDenied", "The password is wrong.");
      place.sheet.protection = undefined;
      return changed(place);
    },
  },
};

/** The protection of one sheet. */
export function sheetProtectionObject(context: HostContext, sheet: SheetModel): HostObject {
  return hostObject(SHEET_PROTECTION, { context, sheet });
}

const BOOK_PROTECTION: ObjectType<HostContext> = {
  name: "WorkbookProtection",
  scalars: { protected: { get: ({ book }) => book.structureProtected } },
};

/** The protection of the workbook's structure. */
export function bookProtectionObject(context: HostContext): HostObject {
  return hostObject(BOOK_PROTECTION, context);
}
