import { type Bench, cell, goTo, type Lab, openLab, settled } from "./support";

jest.setTimeout(30_000);

let lab: Lab;
let bench: Bench;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(async () => {
  await lab.close();
});
afterEach(async () => {
  expect(await bench.troubles()).toEqual([]);
  await bench.close();
});

/** Types into a cell and gives what the grid shows once the add-in has answered. */
async function typed(address: string, text: string, shown: string): Promise<string> {
  const { page } = bench;
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  return settled(() => cell(page, address).innerText(), shown);
}

test("CERMAT's functions calculate in the grid, through the real library, with the pane closed", async () => {
  bench = await lab.open();
  await bench.page.getByRole("button", { name: "Tutup panel" }).click();
  const said = "tiga puluh tiga miliar seratus delapan puluh tujuh juta tujuh ratus tujuh puluh enam ribu";
  expect(await typed("H12", "=CERMAT.TERBILANG(C12)", said)).toBe(said);
  expect(await typed("H13", '=CERMAT.PREDIKAT(CERMAT.CAPAIAN(95;100);"kinerja")', "Sangat Tinggi")).toBe(
    "Sangat Tinggi",
  );
  expect(await typed("H14", "=CERMAT.CAPAIAN(1;0)", "#DIV/0!")).toBe("#DIV/0!");
  expect(await typed("H15", "=CERMAT.LAIN(1)", "#NAME?")).toBe("#NAME?");
});

test("a result follows the cell that it is calculated from", async () => {
  bench = await lab.open();
  await typed("H20", "100", "100");
  expect(await typed("H21", "=CERMAT.TERBILANG(H20)", "seratus")).toBe("seratus");
  await typed("H20", "11", "11");
  expect(await settled(() => cell(bench.page, "H21").innerText(), "sebelas")).toBe("sebelas");
});
