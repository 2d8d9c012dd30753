import { setTimeout as sleep } from "node:timers/promises";
import type { Area } from "../../src/core/sheet/address";
import { area, adding, clearDesk, mark, openDesk, refusal, setCell, sheetState, workbook } from "./support";

afterEach(clearDesk);

const data = () => workbook(sheetState("Data", { A1: 1 }), sheetState("Lain", { A1: 2 }), sheetState("Simpanan", { A1: 3 }, { visibility: "hidden" }));

async function listen(options: { level?: number } = {}) {
  const desk = await openDesk(data(), options);
  const changes: { sheet: string; area: Area | undefined }[] = [];
  const stop = await desk.port.watch((change) => changes.push(change));
  return { ...desk, changes, stop };
}

test("what a person types is told with its sheet and place", async () => {
  const { model, office, changes } = await listen();
  model.setCell("Lain", 2, 1, "5");
  await office.settled();
  expect(changes).toEqual([{ sheet: "Lain", area: area("B3") }]);
});

test.each([15, 13])("our own writing is not told (ExcelApi 1.%i)", async (level) => {
  const { port, office, changes } = await listen({ level });
  await port.apply([setCell("Data", "A1", { expect: { value: 1 }, content: { value: 9 } }), ...adding(mark("A1", "x"))]);
  await office.settled();
  expect(changes).toEqual([]);
});

test("after stopping nothing is told, and nothing is left registered", async () => {
  const { model, office, changes, stop } = await listen();
  await stop();
  model.setCell("Data", 0, 0, "5");
  await office.settled();
  expect(changes).toEqual([]);
  expect(office.host.registrationCount).toBe(0);
});

test("the area where a person's selection rests is told once, with its sheet; several areas at once are not", async () => {
  const { port, model, office } = await openDesk(data());
  const selected: { sheet: string; area: Area }[] = [];
  const stop = await port.watchSelection?.((place) => selected.push(place));
  const rest = async (): Promise<void> => {
    await sleep(300);
    await office.settled();
  };
  model.select("Lain", [area("A1")]);
  model.select("Lain", [area("B3")]);
  await rest();
  model.select("Data", [area("A1"), area("C3")]);
  await rest();
  expect(selected).toEqual([{ sheet: "Lain", area: area("B3") }]);
  await stop?.();
  model.select("Data", [area("A1")]);
  await rest();
  expect(selected).toHaveLength(1);
  expect(office.host.registrationCount).toBe(0);
});

test("a place is brought to the front and selected", async () => {
  const { port, model } = await openDesk(data());
  await port.reveal("Lain", area("B2:C3"));
  expect([model.activeSheet.name, model.selection]).toEqual(["Lain", [area("B2:C3")]]);
});

test("a sheet that is gone or hidden cannot be shown, and that is said", async () => {
  const { port } = await openDesk(data());
  expect(await refusal(port.reveal("Hilang", area("A1")))).toEqual({ code: "sheet-missing", places: ["Hilang"] });
  expect(await refusal(port.reveal("Simpanan", area("A1")))).toEqual({ code: "not-supported", places: ["Simpanan"] });
});

test("when Excel refuses to select, as with another workbook in front, it is asked once more", async () => {
  const { port, model, office } = await openDesk(data());
  office.host.failAt(2, 5001);
  await port.reveal("Lain", area("B2"));
  expect(model.activeSheet.name).toBe("Lain");
  office.host.reset();
  office.host.failAt(2, 5001);
  office.host.failAt(4, 5001);
  expect((await refusal(port.reveal("Data", area("B2")))).code).toBe("unexpected");
});
