import { isTrue } from "../../xlsx/workbook-part";
import type { XmlScanner } from "../../xlsx/xml";
import type { Protection, ProtectionOptions } from "../host/model/sheet";

/** What Excel names the permission, what the file names the ban, and whether the file bans it when it says nothing. */
const PERMISSIONS: readonly (readonly [Exclude<keyof ProtectionOptions, "selectionMode">, string, boolean])[] = [
  ["allowAutoFilter", "autoFilter", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowInsertRows", "insertRows", true],
  ["allowPivotTables", "pivotTables", true],
  ["allowSort", "sort", true],
];

/** A `sheetProtection` element, or undefined when it protects nothing. */
export function readProtection(scanner: XmlScanner): Protection | undefined {
  if (!isTrue(scanner.attr("sheet"))) return undefined;
  const allowed = PERMISSIONS.filter(([, name, banned]) => {
    const said = scanner.attr(name);
    return !(said === undefined ? banned : isTrue(said));
  });
  const mode = isTrue(scanner.attr("selectUnlockedCells"))
    ? "None"
    : isTrue(scanner.attr("selectLockedCells"))
      ? "Unlocked"
      : "Normal";
  const secured = scanner.attr("password") ?? scanner.attr("hashValue");
  return {
    options: { ...Object.fromEntries(allowed.map(([permission]) => [permission, true])), selectionMode: mode },
    // Only its hash is known: no text that a person types equals it, as it must be.
    ...(secured === undefined ? {} : { password: `\0${secured}` }),
  };
}
