import fc from "fast-check";
import { CellFault } from "../../src/functions/cell-values";
import { readSettings } from "../../src/core/settings/read-settings";
import { SHEET_FUNCTIONS, sheetFunctions } from "../../src/functions/functions";

/** Calls a function and gives its results, errors as their code and Indonesian words. */
function call(name: string, ...args: readonly unknown[]): unknown[][] {
  const results = SHEET_FUNCTIONS[name]?.(...args) ?? [];
  return results.map((row) => row.map((one) => (one instanceof CellFault ? one.code : one)));
}

const one = (name: string, ...args: readonly unknown[]): unknown => call(name, ...args)[0]?.[0];

function words(name: string, ...args: readonly unknown[]): string | undefined {
  const result = SHEET_FUNCTIONS[name]?.(...args)[0]?.[0];
  return result instanceof CellFault ? result.message?.id : undefined;
}

describe("TERBILANG", () => {
  test.each([
    [0, "nol"],
    [11, "sebelas"],
    [1001000, "satu juta seribu"],
    [-21000, "minus dua puluh satu ribu"],
    [48.79, "empat puluh delapan koma tujuh sembilan"],
    [0.1 + 0.2, "nol koma tiga"],
    [2e15, "dua kuadriliun"],
    [
      "Rp 33.187.776.000,00",
      "tiga puluh tiga miliar seratus delapan puluh tujuh juta tujuh ratus tujuh puluh enam ribu",
    ],
    ["97,10%", "sembilan puluh tujuh koma satu persen"],
    [
      "1.234.567.890.123.456",
      "satu kuadriliun dua ratus tiga puluh empat triliun lima ratus enam puluh tujuh miliar delapan ratus sembilan puluh juta seratus dua puluh tiga ribu empat ratus lima puluh enam",
    ],
  ])("says %p", (figure, said) => {
    expect(one("TERBILANG", [[figure]])).toBe(said);
  });

  test("says money with its sen, in the letters that are asked for", () => {
    expect(one("TERBILANG", 1234.5, "rupiah")).toBe("seribu dua ratus tiga puluh empat rupiah lima puluh sen");
    expect(one("TERBILANG", 0.05, "rupiah")).toBe("lima sen");
    expect(one("TERBILANG", 0, "rupiah")).toBe("nol rupiah");
    expect(one("TERBILANG", 52, "judul")).toBe("Lima Puluh Dua");
    expect(one("TERBILANG", 52, "rupiah, kalimat")).toBe("Lima puluh dua rupiah");
    expect(one("TERBILANG", 52, "BESAR rupiah")).toBe("LIMA PULUH DUA RUPIAH");
    expect(one("TERBILANG", 52, "title")).toBe("Lima Puluh Dua");
  });

  test("does not say what the figure does not hold", () => {
    expect(one("TERBILANG", 1234567890123456)).toBe("#VALUE!");
    expect(words("TERBILANG", 1234567890123456)).toContain("15 digit");
    expect(one("TERBILANG", 12.345, "rupiah")).toBe("#VALUE!");
    expect(one("TERBILANG", 1e27)).toBe("#NUM!");
    expect(one("TERBILANG", "1".repeat(28))).toBe("#NUM!");
    expect(one("TERBILANG", true)).toBe("#VALUE!");
    expect(words("TERBILANG", 1, "miring")).toContain("miring");
  });

  test("blank cells stay blank, errors stay errors, and a range comes back in its shape", () => {
    expect(
      call("TERBILANG", [
        [1, null],
        ["", { code: "#REF!" }],
      ]),
    ).toEqual([
      ["satu", ""],
      ["", "#REF!"],
    ]);
  });

  test("ANGKA reads back whatever it says, in every style", () => {
    const figures = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 99 }));
    const styles = fc.constantFrom("", "judul", "besar", "rupiah", "rupiah kalimat");
    fc.assert(
      fc.property(figures, styles, ([whole, cents], style) => {
        const figure = Number(`${String(whole)}.${String(cents).padStart(2, "0")}`);
        expect(one("ANGKA", one("TERBILANG", figure, style))).toBe(figure + 0);
      }),
    );
  });
});

describe("ANGKA", () => {
  test.each([
    ["Rp 1.234.567,89", 1234567.89],
    ["Rp. 15.000,-", 15000],
    ["(2.500)", -2500],
    ["-2.500,5", -2500.5],
    ["1,234,567.89", 1234567.89],
    ["48,79%", 0.4879],
    ["48.79 %", 0.4879],
    ["12 Dokumen", 12],
    ["Rp 1,5 juta", 1500000],
    ["1.023.304.00 0", 1023304000],
    ["97.13.00", 97.13],
    ["lima puluh dua", 52],
    ["Seratus Dua Puluh Juta Rupiah", 120000000],
    ["dua belas koma lima nol", 12.5],
    ["dua belas koma tujuh puluh sembilan", 12.79],
    ["sembilan puluh persen", 0.9],
    ["minus tiga", -3],
    ["52 (lima puluh dua)", 52],
    [17, 17],
  ])("reads %p", (text, figure) => {
    expect(one("ANGKA", text)).toBe(figure);
  });

  test("one text with a single point is read as the range around it is written", () => {
    expect(call("ANGKA", [["12.310"], ["1.250.000"]])).toEqual([[12310], [1250000]]);
    expect(call("ANGKA", [["12.310"], ["1,250,000.5"]])).toEqual([[12.31], [1250000.5]]);
  });

  test("what is no figure is an error that says why", () => {
    expect(one("ANGKA", "-")).toBe("#N/A");
    expect(words("ANGKA", "-")).toContain("belum diukur");
    expect(one("ANGKA", "nihil")).toBe("#N/A");
    expect(one("ANGKA", "Kecamatan")).toBe("#VALUE!");
    expect(words("ANGKA", "Kecamatan")).toContain('"Kecamatan"');
    expect(words("ANGKA", "52 (lima puluh tiga)")).toBe("Angkanya 52, tetapi hurufnya 53.");
    expect(words("ANGKA", "66.01.00")).toContain("66,01 atau 66,1");
  });

  test("a figure of more than fifteen digits is not rounded in silence", () => {
    expect(one("ANGKA", "123.456.789.012.345")).toBe(123456789012345);
    expect(one("ANGKA", "1.234.567.890.123.456")).toBe("#VALUE!");
    expect(one("ANGKA", "1.234.567.890.123.450")).toBe(1234567890123450);
  });

  test("words that break off or go on are not read half", () => {
    for (const text of ["dua ribu dan", "lima puluh dua orang", "seratus koma", "sen", "rupiah"]) {
      expect([text, one("ANGKA", text)]).toEqual([text, "#VALUE!"]);
    }
  });
});

describe("CAPAIAN", () => {
  test("gives percent points to the last digit of a cell", () => {
    expect(one("CAPAIAN", 33187776000, 68000000000)).toBe(48.80555294117647);
    expect(one("CAPAIAN", 1, 3)).toBe(100 / 3);
    expect(one("CAPAIAN", "Rp 500.000", "1.000.000")).toBe(50);
    expect(one("CAPAIAN", "48,5%", "97%")).toBe(50);
  });

  test("knows both ways of lower is better", () => {
    expect(one("CAPAIAN", 5, 4, "turun")).toBe(80);
    expect(one("CAPAIAN", 5, 4, "turun2")).toBe(75);
    expect(one("CAPAIAN", 9, 4, "N2")).toBe(-25);
    expect(one("CAPAIAN", 5, 4, "down")).toBe(80);
    expect(words("CAPAIAN", 5, 4, "miring")).toContain("miring");
  });

  test("what was not measured is never zero", () => {
    expect(one("CAPAIAN", null, 4)).toBe("");
    expect(one("CAPAIAN", 0, 4)).toBe(0);
    expect(one("CAPAIAN", "-", 4)).toBe("#N/A");
    expect(one("CAPAIAN", 5, null)).toBe("#N/A");
    expect(one("CAPAIAN", 5, 0)).toBe("#DIV/0!");
    expect(one("CAPAIAN", 0, 5, "turun")).toBe("#DIV/0!");
    expect(one("CAPAIAN", "50%", 80)).toBe("#VALUE!");
  });

  test("columns go row by row, one target serves them all, a column too short is #N/A", () => {
    expect(call("CAPAIAN", [[1], [2], [null]], [[4]])).toEqual([[25], [50], [""]]);
    expect(call("CAPAIAN", [[1], [2], [3]], [[4], [4]])).toEqual([[25], [50], ["#N/A"]]);
    expect(call("CAPAIAN", [[1, 2]], [[4], [8]])).toEqual([
      [25, 50],
      [12.5, 25],
    ]);
  });
});

describe("PREDIKAT", () => {
  test.each([
    [100, undefined, "Sangat Tinggi"],
    [91, undefined, "Sangat Tinggi"],
    [90.99, undefined, "Tinggi"],
    ["76%", undefined, "Tinggi"],
    [50.9, undefined, "Sangat Rendah"],
    [0, undefined, "Sangat Rendah"],
    [80, "lkjip", "Baik"],
    [80, "AKIP", "BB"],
    [80.01, "sakip", "A"],
    [4.5, "ipp", "A-"],
    [88.305, "skm", "A"],
    [41.91, "pko", "Kurang"],
  ])("%p on the scale %p is %p", (score, scale, word) => {
    expect(one("PREDIKAT", score, scale)).toBe(word);
  });

  test("a score off its scale and an unknown scale are errors", () => {
    expect(one("PREDIKAT", 5.5, "ipp")).toBe("#NUM!");
    expect(one("PREDIKAT", -1, "akip")).toBe("#NUM!");
    expect(words("PREDIKAT", 80, "nilai")).toContain("kinerja, lkjip, akip, ipp, skm, pko");
    expect(one("PREDIKAT", 80, "constructor")).toBe("#VALUE!");
  });

  test("a percentage that a cell may hold as a part of one is asked for, not guessed", () => {
    expect(one("PREDIKAT", 0.91)).toBe("#VALUE!");
    expect(words("PREDIKAT", 0.91)).toContain('sel&"%"');
    expect(one("PREDIKAT", "0,91%")).toBe("Sangat Rendah");
    expect(call("PREDIKAT", [[0.91], [95], [null]])).toEqual([["Sangat Rendah"], ["Sangat Tinggi"], [""]]);
  });
});

describe("NKO", () => {
  test("is the mean of what was achieved, each up to 110, less the correction for the AKIP predicate", () => {
    expect(one("NKO", [[100], [120], [90]], "A")).toBe(100);
    expect(one("NKO", [[100], [120], [90]], "BB")).toBe(90);
    expect(one("NKO", [[100], [120], [90]], "Sangat Baik")).toBe(90);
    expect(one("NKO", [[100, 120, 90]], 65.5)).toBe(85);
    expect(one("NKO", [[100], [null], ["80%"]], "AA")).toBe(90);
  });

  test.each([
    ["AA", 100],
    ["A", 100],
    ["BB", 90],
    ["B", 85],
    ["CC", 80],
    ["C", 70],
    ["D", 70],
  ])("AKIP %s leaves %p of 100", (predicate, left) => {
    expect(one("NKO", 100, predicate)).toBe(left);
  });

  test("what is missing or unreadable is an error, never a zero", () => {
    expect(one("NKO", [[null]], "A")).toBe("#DIV/0!");
    expect(one("NKO", [[100], ["-"]], "A")).toBe("#N/A");
    expect(one("NKO", [[100]], null)).toBe("#N/A");
    expect(one("NKO", [[100]], "E")).toBe("#VALUE!");
    expect(one("NKO", [[100]], [["A", "B"]])).toBe("#VALUE!");
    expect(one("NKO", [[0.9], [1.1]], "A")).toBe("#VALUE!");
    expect(one("NKO", [[100], [{ code: "#REF!" }]], "A")).toBe("#REF!");
  });
});

describe("with the settings of a workbook", () => {
  const grades = [
    { label: "Berhasil", from: "85", to: null },
    { label: "Cukup Berhasil", from: "55", to: "84" },
    { label: "Belum Berhasil", from: null, to: "54" },
  ];
  const kept = { version: 1, scales: { "capaian-lkjip": { grades } }, policies: { pkoCap: "120" } };
  const own = sheetFunctions(readSettings({ settings: JSON.stringify(kept) }).settings);
  const ask = (name: string, ...args: readonly unknown[]): unknown => {
    const result = own[name]?.(...args)[0]?.[0];
    return result instanceof CellFault ? result.code : result;
  };

  test("PREDIKAT takes the bounds and words of the workbook's own scale, by its short name, id or whole name", () => {
    for (const scale of ["lkjip", "capaian-lkjip", "Skala capaian kinerja LKjIP", "SCALE OF ACHIEVEMENT IN THE LKJIP"])
      expect([90, 84.5, 54, 0].map((score) => ask("PREDIKAT", `${String(score)}%`, scale))).toEqual([
        "Berhasil",
        "Cukup Berhasil",
        "Belum Berhasil",
        "Belum Berhasil",
      ]);
    expect(ask("PREDIKAT", 90)).toBe("Tinggi");
    expect(ask("PREDIKAT", 90, "skala kantor lain")).toBe("#VALUE!");
  });

  test("NKO counts an achievement up to the cap of the settings", () => {
    expect(ask("NKO", [[130, 90]], "A")).toBe(105);
    expect(one("NKO", [[130, 90]], "A")).toBe(100);
  });
});

test("every function gives a range of the shape that it was given, whatever stands in its cells", () => {
  const cells = fc.oneof(
    fc.double({ noNaN: true }),
    fc.string(),
    fc.constant(null),
    fc.boolean(),
    fc.constant({ code: "#REF!" }),
  );
  const ranges = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
    .chain(([height, width]) =>
      fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
  fc.assert(
    fc.property(ranges, (range) => {
      for (const name of ["TERBILANG", "ANGKA", "PREDIKAT"]) {
        const results = call(name, range);
        expect([name, results.length, results.map((row) => row.length)]).toEqual([
          name,
          range.length,
          range.map((row) => row.length),
        ]);
        for (const result of results.flat()) expect(["string", "number"]).toContain(typeof result);
      }
      expect(call("CAPAIAN", range, 100).length).toBe(range.length);
      expect(call("NKO", range, "BB").flat().length).toBe(1);
    }),
    { numRuns: 60 },
  );
});
