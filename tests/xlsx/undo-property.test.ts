import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { CellContent, Edit } from "../../src/core/sheet/edit";
import { type Cell, cellAt, type WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { XlsxPort } from "../../src/xlsx/xlsx-port";

const place = fc.record({ row: fc.nat(40), column: fc.nat(14) });
const content = fc.oneof(
  fc.constant(null),
  fc.record({
    value: fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      // A cell knows no negative zero.
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      fc.boolean(),
    ),
  }),
  fc.record({ formula: fc.constantFrom("=SUM(A1:A3)", '=IF(B2=0,"",C2/B2)', "=A1") }),
);
const request = fc.oneof(
  fc.record({
    kind: fc.constant("mark" as const),
    at: place,
    severity: fc.constantFrom("error", "warning", "info"),
    text: fc.string({ minLength: 1, maxLength: 20 }),
  }),
  fc.record({ kind: fc.constant("unmark" as const), nth: fc.nat(5) }),
  fc.record({
    kind: fc.constant("set" as const),
    at: place,
    content,
    format: fc.option(fc.constantFrom("0%", "#,##0.000", '"Rp" 0')),
    like: fc.option(place),
  }),
);

type Request = typeof request extends fc.Arbitrary<infer R> ? R : never;

function contentOf(cell: Cell | undefined): CellContent {
  return cell ? (cell.formula === undefined ? { value: cell.value } : { formula: cell.formula }) : null;
}

function editOf(wanted: Request, { sheets, marks }: WorkbookSnapshot): Edit | undefined {
  const sheet = sheets[0]!;
  if (wanted.kind === "unmark") {
    const mark = marks[wanted.nth % Math.max(1, marks.length)];
    return mark && { kind: "remove-mark", mark };
  }
  const where = { sheet: sheet.name, ...wanted.at };
  if (wanted.kind === "mark")
    return {
      kind: "add-mark",
      mark: { id: `${where.row},${where.column}`, ...where, severity: wanted.severity, text: wanted.text },
    };
  const { content: next, format, like } = wanted;
  const expect = contentOf(cellAt(sheet, where.row, where.column));
  return {
    kind: "set-cell",
    ...where,
    expect,
    content: next,
    ...(format !== null && { numberFormat: format }),
    ...(like !== null && { formatLike: like }),
  };
}

test.each(["tests/fixtures/real/tabel_2_1-formula.xlsx", "tests/fixtures/layouts/quarter-export.xlsx"])(
  "any row of edits and marks is undone to the last cell, format and note: %s",
  async (path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const original = await new XlsxPort(bytes, path).read({ kind: "workbook" });
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 8 }), async (requests) => {
        const port = new XlsxPort(bytes, path);
        const undo: (readonly Edit[])[] = [];
        for (const wanted of requests) {
          const now = await port.read({ kind: "workbook" });
          const edit = editOf(wanted, now);
          if (!edit) continue;
          const { inverse, leftAlone } = await port.apply([edit]);
          expect(leftAlone).toEqual([]);
          undo.unshift(inverse);
          const after = await new XlsxPort(port.bytes(), path).read({ kind: "workbook" });
          if (edit.kind === "set-cell") expectHeld(after, edit);
        }
        for (const edits of undo) await port.apply(edits);
        expect(await new XlsxPort(port.bytes(), path).read({ kind: "workbook" })).toEqual(original);
      }),
      { numRuns: 15 },
    );
  },
  60_000,
);

function expectHeld(
  { sheets }: WorkbookSnapshot,
  { row, column, content: wanted }: Extract<Edit, { kind: "set-cell" }>,
): void {
  const held = contentOf(cellAt(sheets[0]!, row, column));
  expect(held).toEqual(wanted && "value" in wanted && wanted.value === "" ? null : wanted);
}
