import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { markFindings } from "../../src/actions/mark-findings";
import { unmark } from "../../src/actions/unmark";
import { capaianEdits, planCapaian } from "../../src/core/capaian/plan-capaian";
import { textFigureEdits } from "../../src/core/capaian/text-figures";
import { examine } from "../../src/core/examine";
import { areaToA1, toA1 } from "../../src/core/sheet/address";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { loadWorkbook } from "../../src/workbench/file/load-workbook";
import { describe as describeBook } from "../../src/workbench/host/model/describe";
import type { WorkbookModel } from "../../src/workbench/host/model/workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { clearDesk, openDesk } from "./support";

afterEach(clearDesk);
// The library is loaded anew for every test, and the machine may be busy.
jest.setTimeout(30_000);

const fixtures = resolve(__dirname, "../fixtures");
const files = ["real", "layouts", "zoo"].flatMap((folder) =>
  readdirSync(resolve(fixtures, folder)).filter((name) => name.endsWith(".xlsx")).map((name) => `${folder}/${name}`),
);
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(resolve(fixtures, file)));

test.each(files)("%s is the same workbook through Excel and from the file", async (file) => {
  const { port, office } = await openDesk(loadWorkbook(bytesOf(file), "uji.xlsx").state);
  const throughExcel = await port.read({ kind: "workbook" });
  expect(throughExcel.sheets.map(plain)).toEqual(readWorkbook(bytesOf(file), "uji.xlsx").sheets.map(plain));
  expect(office.host.gaps).toEqual([]);
});

test.each(["real/tabel_2_1-typed.xlsx", "layouts/realisation-errors.xlsx"])(
  "the findings of %s are marked and cleared, and the workbook is as it was",
  async (file) => {
    const { port, model, office } = await openDesk(loadWorkbook(bytesOf(file), "uji.xlsx").state);
    const before = describeBook(model);
    const workbook = await port.read({ kind: "workbook" });
    const { marked } = await markFindings(port, examine(workbook).findings, workbook, { language: "id" });
    expect(marked).toBeGreaterThan(0);
    expect(describeBook(model)).not.toEqual(before);
    expect((await unmark(port)).removed).toBe(marked);
    expect(describeBook(model)).toEqual(before);
    await office.settled();
    expect(office.host.referenceCount).toBe(0);
  },
);

test.each(["real/tabel_2_1-typed.xlsx", "layouts/quarter-export.xlsx", "zoo/z09-clean.xlsx"])(
  "the capaian columns of %s are written in the table's style, undone and done again",
  async (file) => {
    const { port, model } = await openDesk(loadWorkbook(bytesOf(file), "uji.xlsx").state);
    const before = describeBook(model);
    const workbook = await port.read({ kind: "workbook" });
    const edits = capaianEdits(planCapaian(workbook, { everywhere: { existing: "replace" } }), workbook);
    expect(edits.length).toBeGreaterThan(0);
    const { inverse } = await port.apply(edits);
    const written = describeBook(model);
    expect(written).not.toEqual(before);
    const undone = await port.apply(inverse);
    expect(describeBook(model)).toEqual(before);
    await port.apply(undone.inverse);
    expect(describeBook(model)).toEqual(written);
  },
);

test.each(["real/tabel_t_c_29-text.xlsx", "real/tabel_2_1-text.xlsx"])(
  "%s: texts turned into numbers and capaian written over all columns are taken back to the last format, formula and width",
  async (file) => {
    const { port, model } = await openDesk(loadWorkbook(bytesOf(file), "uji.xlsx").state);
    const [before, looks] = [describeBook(model), widthsOf(model)];
    const first = await port.read({ kind: "workbook" });
    const everywhere = { existing: "replace", quarters: "yes", efficiency: "E1", unmeasured: "zero" } as const;
    const texts = await port.apply(textFigureEdits(planCapaian(first).texts));
    const workbook = await port.read({ kind: "workbook" });
    const edits = capaianEdits(planCapaian(workbook, { everywhere }), workbook);
    expect(edits.length).toBeGreaterThan(0);
    const written = await port.apply(edits);
    expect(describeBook(model)).not.toEqual(before);
    await port.apply(written.inverse);
    await port.apply(texts.inverse);
    expect(describeBook(model)).toEqual(before);
    expect(widthsOf(model)).toEqual(looks);
  },
  90_000,
);

/** How wide every column is, sheet by sheet. */
function widthsOf(model: WorkbookModel): unknown {
  return model.toState().sheets.map(({ name, columns }) => [name, columns]);
}

/** A sheet as both ways give it; outline levels are in files alone. */
function plain({ name, visibility, rows, columnCount, merges, hiddenRows, hiddenColumns, protection }: SheetSnapshot) {
  const cells = rows.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell ? [[toA1(r, c), cell] as const] : [])));
  return {
    name,
    visibility,
    columnCount,
    protection,
    cells: Object.fromEntries(cells),
    merges: merges.map(areaToA1).sort(),
    hiddenRows: [...hiddenRows].filter((row) => row < rows.length).sort((a, b) => a - b),
    hiddenColumns: [...hiddenColumns].filter((column) => column < columnCount).sort((a, b) => a - b),
  };
}
