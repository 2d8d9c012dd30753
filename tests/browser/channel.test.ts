import { type Bench, cell, type Lab, openLab, settled } from "./support";

jest.setTimeout(30_000);

/** A pane that does nothing by itself: tests call the real library through it. */
const PANE = `<!doctype html><meta charset="utf-8"><title>pane</title><script src="/office/office.js"></script>
<script>
  window.heard = [];
  window.periksa = (event) => { window.heard.push(["command", event.source.id]); event.completed(); };
  Office.onReady((info) => { Office.actions.associate("periksa", window.periksa); window.ready = info; });
</script>`;

let lab: Lab;
let bench: Bench;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());
beforeEach(async () => {
  bench = await lab.open({ pane: PANE });
});
afterEach(async () => {
  expect(await bench.troubles()).toEqual([]);
  await bench.close();
});

/** Runs a batch of the real library in the pane. */
async function inPane<T>(work: () => Promise<T>): Promise<T> {
  const frame = await bench.pane();
  await frame.waitForFunction(() => "ready" in window);
  return frame.evaluate(work);
}

test("the unmodified library starts over plain http, without asking anything", async () => {
  bench.page.on("dialog", () => {
    throw new Error("a dialog greeted the user");
  });
  const info = await inPane(() =>
    Promise.resolve({ host: Office.context.host, language: Office.context.displayLanguage }),
  );
  expect(info).toEqual({ host: "Excel", language: "id-ID" });
});

test("reads figures, texts and formats of the open workbook", async () => {
  const read = await inPane(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("D11:E11");
      range.load(["values", "numberFormat", "address"]);
      await context.sync();
      return { values: range.values, formats: range.numberFormat, address: range.address };
    }),
  );
  expect(read).toEqual({
    values: [[8917170657, 0.4897]],
    formats: [["#,##0", "0.00%"]],
    address: "'Tabel 2.1'!D11:E11",
  });
});

test("what the add-in writes is on the sheet: figures, fills, comments and conditional formats", async () => {
  await inPane(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("G8:H8").values = [[1234567, "kata"]];
      sheet.getRange("G8").numberFormat = [["#,##0"]];
      sheet.getRange("H8").format.fill.color = "#FFEE00";
      context.workbook.comments.add("'Tabel 2.1'!G8", "Lihat ini");
      const format = sheet.getRange("E11").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
      format.custom.format.fill.color = "#FDE7E9";
      await context.sync();
    }),
  );
  const { page } = bench;
  expect(await settled(() => cell(page, "G8").innerText(), "1.234.567")).toBe("1.234.567");
  const fillOf = (address: string): Promise<string> =>
    cell(page, address).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await fillOf("H8")).toBe("rgb(255, 238, 0)");
  expect(await fillOf("E11")).toBe("rgb(253, 231, 233)");
  await cell(page, "G8").hover();
  await page.getByRole("complementary", { name: "Komentar pada G8" }).getByText("Lihat ini").waitFor();
});

test("the add-in hears of what a person types and selects", async () => {
  const frame = await bench.pane();
  await inPane(() =>
    Excel.run(async (context) => {
      const { heard } = window as unknown as { heard: unknown[] };
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((event) => {
        heard.push(["changed", event.address, event.details.valueAfter]);
        return Promise.resolve();
      });
      sheet.onSelectionChanged.add((event) => {
        heard.push(["selected", event.address]);
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  const { page } = bench;
  await cell(page, "C8").click();
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  const heard = (): Promise<unknown> => frame.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  const expected = [
    ["selected", "C8"],
    ["changed", "C8", 5],
    ["selected", "C9"],
  ];
  expect(await settled(heard, expected)).toEqual(expected);
});

test("what the add-in selects is brought into view", async () => {
  await inPane(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("T90").select();
      await context.sync();
    }),
  );
  await cell(bench.page, "T90").waitFor();
  expect(await bench.page.getByRole("textbox", { name: "Kotak nama" }).inputValue()).toBe("T90");
});

test("a ribbon button runs the add-in's function", async () => {
  await inPane(() => Promise.resolve());
  await bench.page.getByRole("button", { name: "Periksa" }).click();
  const frame = await bench.pane();
  const heard = (): Promise<unknown> =>
    frame.evaluate(() => (window as unknown as { heard: unknown[][] }).heard.map(([what]) => what));
  expect(await settled(heard, ["command"])).toEqual(["command"]);
});

test("what real Excel refuses is refused: wrong dimensions give the library's own error", async () => {
  const code = await inPane(async () => {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1]];
        await context.sync();
      });
      return "nothing";
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
  });
  expect(code).toBe("InvalidArgument");
});
