import { readdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Edit } from "../../src/core/sheet/edit";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { XlsxPort } from "../../src/xlsx/xlsx-port";

const samples = ["real", "layouts", "zoo"].flatMap((folder) =>
  readdirSync(`tests/fixtures/${folder}`)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `tests/fixtures/${folder}/${name}`),
);

function marksFor({ sheets }: WorkbookSnapshot): Edit[] {
  const severities = ["error", "warning", "info"] as const;
  return sheets.flatMap((sheet) =>
    sheet.rows
      .flatMap((cells, row) =>
        (cells ?? []).flatMap((cell, column) => (cell && (row * 7 + column) % 11 === 0 ? [{ row, column }] : [])),
      )
      .map(({ row, column }, index) => ({
        kind: "add-mark" as const,
        mark: {
          id: `m${index}`,
          sheet: sheet.name,
          row,
          column,
          severity: severities[index % 3]!,
          text: `Temuan ${index}\nSeharusnya: <4.286> & "lebih"`,
        },
      })),
  );
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]),
  );
}

/** The parts that differ, each from where it does. */
function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) => {
    const [a = "(absent)", b = "(absent)"] = [one[name], other[name]];
    let at = 0;
    while (a[at] !== undefined && a[at] === b[at]) at++;
    return a === b ? [] : [`${name}: ${a.slice(at, at + 60)} / ${b.slice(at, at + 60)}`];
  });
}

test.each(samples)("marks come and go without a trace: %s", async (path) => {
  const bytes = new Uint8Array(readFileSync(path));
  const port = new XlsxPort(bytes, path);
  const before = await port.read({ kind: "workbook" });
  const edits = marksFor(before);
  await port.apply(edits);

  const marked = await new XlsxPort(port.bytes(), path).read({ kind: "workbook" });
  expect(marked.sheets).toEqual(before.sheets);
  expect(marked.marks).toEqual(edits.flatMap((edit) => (edit.kind === "add-mark" ? [edit.mark] : [])));

  const again = new XlsxPort(port.bytes(), path);
  const { leftAlone } = await again.apply(marked.marks.map((mark) => ({ kind: "remove-mark", mark })));
  expect(leftAlone).toEqual([]);
  expect(differences(partsOf(again.bytes()), partsOf(bytes))).toEqual([]);
});
