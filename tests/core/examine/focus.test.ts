import { examine } from "../../../src/core/examine";
import type { FileReport } from "../../../src/core/finding/report";
import { parseArea } from "../../../src/core/sheet/address";
import { sheet, workbook } from "../support/sheet";

const BOOK = workbook(
  sheet(`
    Uraian    | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
    Belanja A | 1000      | 500            | 0.4{0%}
    Belanja B | 2000      | 500            | 0.25{0%}
    Belanja C | 4000      | 3000           | 0.65{0%}
    Belanja D | 4000      | 1000           | 0.25{0%}`, { name: "Satu" }),
  sheet(`
    Uraian    | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
    Belanja A | 1000      | 500            | 0.9{0%}
    Belanja B | 2000      | 500            | 0.25{0%}`, { name: "Dua" }),
);

function selected(name: string, area: string): FileReport {
  return examine({ ...BOOK, focus: { sheet: name, area: parseArea(area)! } });
}

const places = (report: FileReport): readonly string[] => report.findings.map(({ sheet: name, cell }) => `${name}!${cell}`);

test("without a selection every sheet is examined", () => {
  expect(places(examine(BOOK))).toEqual(["Satu!D2", "Satu!D4", "Dua!D2"]);
});

test("a selection shows only what touches it", () => {
  expect(places(selected("Satu", "A4:D5"))).toEqual(["Satu!D4"]);
  expect(places(selected("Dua", "C2"))).toEqual(["Dua!D2"]);
  expect(places(selected("Satu", "D3"))).toEqual([]);
});

test("coverage counts only what touches the selection", () => {
  expect(selected("Satu", "A4:D5").coverage).toMatchObject({ checked: 2, held: 1, broken: 1 });
  expect(selected("Satu", "F20:H30").coverage).toMatchObject({ checked: 0, held: 0, broken: 0, notCheckable: 0 });
});

test("a table is understood whole even when a part of it is selected", () => {
  expect(selected("Satu", "D4").sheets[0]?.tables.map(({ range }) => range)).toEqual(["A1:D5"]);
});

test("progress is told step by step, and a caller may stop", () => {
  const steps: string[] = [];
  examine(BOOK, { onStep: (done, total) => steps.push(`${done}/${total}`) });
  expect(steps).toEqual(["1/4", "2/4", "3/4", "4/4"]);
  const stop = (): never => {
    throw new Error("stopped");
  };
  expect(() => examine(BOOK, { onStep: stop })).toThrow("stopped");
});
