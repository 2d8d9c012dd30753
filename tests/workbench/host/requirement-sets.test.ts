import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { knownTypes, membersOf, requirementMatrix } from "../../../src/workbench/host/requirement-sets";

const declarations = readFileSync(createRequire(__filename).resolve("@types/office-js/index.d.ts"), "utf8");
const excel = declarations.slice(declarations.indexOf("declare namespace Excel {"));

/** The published sets of a class's members, read from the declarations: member to the minor number of its ExcelApi. */
function published(typeName: string): ReadonlyMap<string, number> {
  const start = excel.search(new RegExp(`\\n {4}class ${typeName} `));
  const body = excel.slice(start, excel.indexOf("\n    }\n", start));
  const members = new Map<string, number>();
  for (const [, doc = "", name = ""] of body.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*(?:readonly )?(\w+)\s*(?:\(|\??:)/g)) {
    const minor = /\[Api set: ExcelApi 1\.(\d+)/.exec(doc)?.[1];
    if (minor !== undefined && !members.has(name)) members.set(name, Number(minor));
  }
  return members;
}

test.each(knownTypes())("members of %s belong to the sets that Microsoft publishes", (typeName) => {
  const theirs = [...published(typeName)].filter(([name, minor]) => minor <= 15 && name !== "context");
  expect(theirs.length).toBeGreaterThan(0);
  const ours = membersOf(typeName);
  expect(theirs.filter(([name, minor]) => ours.get(name) !== minor)).toEqual([]);
});

test("an older Excel reports fewer sets", () => {
  expect(requirementMatrix(7)).not.toHaveProperty("SharedRuntime");
  expect(requirementMatrix(14)).toMatchObject({ ExcelApi: "1.14", SharedRuntime: "1.2" });
});
