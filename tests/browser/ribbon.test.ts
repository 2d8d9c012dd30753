import { type Bench, cell, goTo, type Lab, openLab, settled } from "./support";

jest.setTimeout(45_000);

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

const SAMPLE = "tabel_2_1-typed.xlsx";

/** Opens the workbench on the printed table whose E11 is wrong, with the pane open or closed. */
async function open(pane: "open" | "closed"): Promise<void> {
  bench = await lab.open({ sample: SAMPLE });
  if (pane === "closed") await bench.page.getByRole("button", { name: "Tutup panel" }).click();
}

const paneIsShown = (): Promise<boolean> => bench.page.locator("section.pane").isVisible();

async function inPane(text: string | RegExp): Promise<void> {
  await (await bench.pane()).getByText(text).first().waitFor();
}

const ribbon = (name: string) => bench.page.getByRole("button", { name, exact: true });

/** How many cells are coloured by a conditional format. */
const marked = () =>
  bench.page.evaluate(() => window.cermatWorkbench?.model.activeSheet.conditionalFormats.length ?? -1);

async function press(letter: string): Promise<void> {
  await cell(bench.page, "C12").click();
  await bench.page.keyboard.press(`Control+Alt+Shift+${letter}`);
}

/** Chooses in the menu of a cell. */
async function chooseAt(address: string, name: string): Promise<void> {
  await cell(bench.page, address).click({ button: "right" });
  await bench.page.getByRole("menuitem", { name }).click();
}

/** The pane comes up by itself only when there is something to read. */
async function keepPaneQuiet(): Promise<void> {
  const pane = await bench.pane();
  await pane.getByRole("button", { name: "Pengaturan" }).click();
  await pane.getByRole("menuitemradio", { name: "Buka bila ada yang perlu dibaca" }).click();
}

describe.each(["closed", "open"] as const)("with the pane %s", (pane) => {
  test("Periksa checks, and the pane shows what was found", async () => {
    await open(pane);
    await ribbon("Periksa").click();
    await inPane(/hubungan diperiksa/);
    expect(await paneIsShown()).toBe(true);
  });

  test("Tandai marks on the sheet and says how many cells, Hapus tanda takes all of it away", async () => {
    await open(pane);
    await ribbon("Tandai").click();
    await inPane(/sel ditandai/);
    expect(await marked()).toBeGreaterThan(0);
    if (pane === "closed") await bench.page.getByRole("button", { name: "Tutup panel" }).click();
    await ribbon("Hapus tanda").click();
    await inPane(/tanda dihapus/);
    expect(await marked()).toBe(0);
    expect(await paneIsShown()).toBe(true);
  });

  test("Tulis capaian shows in the pane what it would write, and writes nothing before", async () => {
    await open(pane);
    const before = await bench.describe();
    await ribbon("Tulis capaian").click();
    await (
      await bench.pane()
    )
      .getByRole("heading", { name: /capaian/i })
      .first()
      .waitFor();
    expect(await paneIsShown()).toBe(true);
    expect(await bench.describe()).toEqual(before);
  });

  test("the shortcuts do the same as the ribbon", async () => {
    await open(pane);
    await press("P");
    await inPane(/hubungan diperiksa/);
    await press("T");
    await inPane(/sel ditandai/);
    expect(await settled(async () => (await marked()) > 0, true)).toBe(true);
    await press("H");
    await inPane(/tanda dihapus/);
    await press("S");
    await inPane(/melibatkan sel ini/);
    await press("C");
    await (
      await bench.pane()
    )
      .getByRole("heading", { name: /capaian/i })
      .first()
      .waitFor();
    expect(await paneIsShown()).toBe(true);
  });

  test("Periksa sel ini in the menu of a cell tells of that cell, wrong or right", async () => {
    await open(pane);
    await chooseAt("E11", "Periksa sel ini");
    await inPane("E11 di Tabel 2.1");
    await inPane(/Temuan \(1\)/);
    await chooseAt("E12", "Periksa sel ini");
    await inPane("E12 di Tabel 2.1");
    await inPane(/melibatkan sel ini, semuanya cocok/);
    expect(await paneIsShown()).toBe(true);
  });
});

test.each(["closed", "open"] as const)(
  "Beri catatan in the menu of a cell and by its shortcut opens the notes, with the pane %s",
  async (pane) => {
    await open(pane);
    await chooseAt("E11", "Periksa sel ini");
    await inPane("E11 di Tabel 2.1");
    await chooseAt("E12", "Beri catatan");
    await (
      await bench.pane()
    )
      .getByRole("heading", { name: /catatan/i })
      .first()
      .waitFor();
    expect(await paneIsShown()).toBe(true);
    await press("P");
    await inPane(/hubungan diperiksa/);
    await press("N");
    await (
      await bench.pane()
    )
      .getByRole("heading", { name: /catatan/i })
      .first()
      .waitFor();
  },
);

test("the pane stays closed where the sheet itself shows what was done, if one wants it so", async () => {
  await open("open");
  await keepPaneQuiet();
  await bench.page.getByRole("button", { name: "Tutup panel" }).click();
  await ribbon("Tandai").click();
  expect(await settled(async () => (await marked()) > 0, true)).toBe(true);
  await settled(() => ribbon("Hapus tanda").isEnabled(), true);
  expect(await paneIsShown()).toBe(false);
  await ribbon("Hapus tanda").click();
  expect(await settled(async () => (await marked()) === 0, true)).toBe(true);
  expect(await paneIsShown()).toBe(false);
  // Nothing is left to take away: that shows on no sheet.
  await settled(() => ribbon("Hapus tanda").isEnabled(), true);
  await ribbon("Hapus tanda").click();
  await inPane("Tidak ada tanda Cermat di buku kerja ini.");
  expect(await settled(paneIsShown, true)).toBe(true);
});

test("the menu of a cell opens by the keyboard and gives the grid back its focus", async () => {
  await open("open");
  await goTo(bench.page, "E11");
  await bench.page.keyboard.press("Shift+F10");
  const item = bench.page.getByRole("menuitem", { name: "Periksa sel ini" });
  await item.waitFor();
  await bench.page.keyboard.press("Escape");
  expect(await item.count()).toBe(0);
  expect(await bench.page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("grid");
});

test("a shortcut waits for a cell that is being typed into, as in Excel", async () => {
  await open("closed");
  await cell(bench.page, "C12").click();
  await bench.page.keyboard.type("1");
  await bench.page.keyboard.press("Control+Alt+Shift+P");
  await bench.page.keyboard.press("Escape");
  expect(await paneIsShown()).toBe(false);
});
