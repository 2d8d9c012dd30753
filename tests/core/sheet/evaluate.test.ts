import fc from "fast-check";
import { parseA1 } from "../../../src/core/sheet/address";
import { evaluate } from "../../../src/core/sheet/evaluate";
import { parseFormula } from "../../../src/core/sheet/formula";
import type { EvaluateContext, Scalar } from "../../../src/core/sheet/formula-value";

type Cells = Readonly<Record<string, Scalar>>;

function contextOf(cells: Cells, more: Partial<EvaluateContext> = {}): EvaluateContext {
  const held = new Map<string, Scalar>();
  for (const [address, value] of Object.entries(cells)) {
    const [sheet, cell] = address.includes("!") ? address.split("!") : ["", address];
    const at = parseA1(cell ?? "")!;
    held.set(`${sheet!.toLowerCase()}!${String(at.row)},${String(at.column)}`, value);
  }
  return {
    cell: (sheet, row, column) => held.get(`${(sheet ?? "").toLowerCase()}!${String(row)},${String(column)}`) ?? null,
    extent: (sheet) => (sheet === "Hilang" ? undefined : { rowCount: 20, columnCount: 10 }),
    ...more,
  };
}

const sheet: Cells = {
  A1: "Program",
  B1: 100,
  C1: "5",
  D1: true,
  A2: "kegiatan",
  B2: 200,
  C2: "teks",
  A3: "Kegiatan",
  B3: 300.5,
  C3: "",
  A4: "sub",
  B4: null,
  C4: { error: "#DIV/0!" },
  A5: "Jumlah",
  B5: 600.5,
  C5: -2,
  "Lain!A1": 7,
  "Lain!A2": 8,
};

function value(formula: string, cells: Cells = sheet, more: Partial<EvaluateContext> = {}): unknown {
  const node = parseFormula(formula);
  if (!node) throw new Error(`no formula: ${formula}`);
  const result = evaluate(node, contextOf(cells, more));
  return typeof result === "object" ? result.error : result;
}

test.each([
  ["=B1/B2*100", 50],
  ["=+B1+B2-B3", -0.5],
  ["=-2^2", 4],
  ["=50%*B2", 100],
  ["=B4+1", 1],
  ["=D1+1", 2],
  ["=C1*2", 10],
  ["=C2*2", "#VALUE!"],
  ["=C3+1", "#VALUE!"],
  ["=C4+1", "#DIV/0!"],
  ["=B1/B4", "#DIV/0!"],
  ["=1/0", "#DIV/0!"],
  ["=0^0", "#NUM!"],
  ["=1E300*1E300", "#NUM!"],
  ['=A1&" "&B3&D1', "Program 300.5TRUE"],
  ['=REPT("x",20000)&REPT("x",20000)', "#VALUE!"],
  ['=REPT(REPT("x",30000),30000)', "#VALUE!"],
  ['=SUBSTITUTE(REPT("a",9000),"a",REPT("b",9000))', "#VALUE!"],
  ['=CONCATENATE(REPT("a",20000),REPT("b",20000))', "#VALUE!"],
  ["=PRODUCT(1E300,1E300)", "#NUM!"],
  ["=A2=A3", true],
  ["=B4=0", true],
  ['=B4=""', true],
  ['=C3=""', true],
  ['="a">5', true],
  ['=TRUE>"z"', true],
  ["=0.1+0.2=0.3", true],
  ["=0.5-0.4-0.1", 0],
  ["=B9", 0],
  ["=Lain!A1+Lain!A2", 15],
  ["=Hilang!A1", "#REF!"],
  ["=Pagu", "#NAME?"],
  ["=TIDAKADA(1)", "#NAME?"],
  ["=#REF!+1", "#REF!"],
])("%s is %p", (formula, expected) => {
  expect(value(formula)).toBe(expected);
});

test.each([
  ["=SUM(B1:B4)", 600.5],
  ["=SUM(A1:C3)", 600.5],
  ['=SUM(B1,B2,"3",TRUE)', 304],
  ["=SUM(C1:C4)", "#DIV/0!"],
  ['=SUM("x")', "#VALUE!"],
  ["=SUM((B1,B3))", 400.5],
  ["=SUM(B:B)", 1201],
  ["=SUM(A1:C3 B2:D9)", 500.5],
  ["=SUM(B1:INDEX(B:B,2))", 300],
  ["=AVERAGE(B1:B3)", 600.5 / 3],
  ["=AVERAGE(A1:A3)", "#DIV/0!"],
  ['=COUNT(A1:D5,1,"2","x")', 7],
  ["=COUNTA(A1:C5)", 14],
  ["=COUNTBLANK(B1:C5)", 2],
  ["=MIN(B1:B5)", 100],
  ["=MAX(A1:A5)", 0],
  ["=PRODUCT(B1:B2)", 20000],
  ["=LARGE(B1:B5,2)", 300.5],
  ["=SUMPRODUCT(B1:B2,B2:B3)", 100 * 200 + 200 * 300.5],
  ['=SUMPRODUCT((A1:A5="kegiatan")*(B1:B5))', 500.5],
  ["=SUMPRODUCT(B1:B2,B1:B3)", "#VALUE!"],
  ['=SUMIF(A1:A5,"kegiatan",B1:B5)', 500.5],
  ['=SUMIF(B1:B5,">=200")', 1101],
  ['=SUMIFS(B1:B5,A1:A5,"kegiatan",B1:B5,"<250")', 200],
  ['=COUNTIF(A1:A5,"*u*")', 2],
  ['=COUNTIF(A1:A5,"?rogram")', 1],
  ['=COUNTIF(A1:A5,"*g*a*n")', 2],
  ['=COUNTIF(A1:A5,"*~*")', 0],
  ['=COUNTIF(A1:A5,"*?*?*?*?*?*?*?*!")', 0],
  ['=COUNTIF(A1:A5,"<>kegiatan")', 3],
  ['=COUNTIF(C1:C5,"")', 1],
  ["=COUNTIF(B1:B5,100)", 1],
  ['=AVERAGEIF(A1:A5,"kegiatan",B1:B5)', 250.25],
  ["=ROWS(B2:B5)*COLUMNS(A1:C1)", 12],
])("%s is %p", (formula, expected) => {
  expect(value(formula)).toBe(expected);
});

test.each([
  ['=IF(B1>50,"ya","tidak")', "ya"],
  ['=IF(B1>500,"ya")', false],
  ["=IF(B1>50,,1)", 0],
  ["=IF(TRUE,1,1/0)", 1],
  ["=IF(C2,1,2)", "#VALUE!"],
  ["=IFERROR(B1/B4,0)", 0],
  ['=IFERROR(C4,"-")', "-"],
  ['=IFNA(MATCH("x",A1:A5,0),-1)', -1],
  ["=AND(B1>1,B2>1)", true],
  ["=AND(A1:A2)", "#VALUE!"],
  ["=OR(FALSE,D1)", true],
  ["=NOT(B4)", true],
  ["=ISNUMBER(C1)", false],
  ["=ISBLANK(B4)", true],
  ["=ISBLANK(C3)", false],
  ["=ISERROR(C4)", true],
  ["=ISTEXT(A1)", true],
  ['=N("5")', 0],
  ['=CHOOSE(2,"a","b",1/0)', "b"],
  ['=IFS(B1>500,"ST",B1>50,"T")', "T"],
  ['=SWITCH(B1,1,"a",100,"b","c")', "b"],
])("%s is %p", (formula, expected) => {
  expect(value(formula)).toBe(expected);
});

test.each([
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(B3/7,2)", 42.93],
  ["=ROUND(12345,-2)", 12300],
  ["=ROUNDUP(2.01,1)", 2.1],
  ["=ROUNDDOWN(-2.19,1)", -2.1],
  ["=TRUNC(2.9)", 2],
  ["=INT(-2.5)", -3],
  ["=ABS(C5)", 2],
  ["=MOD(-3,2)", 1],
  ["=SQRT(-1)", "#NUM!"],
  ["=POWER(2,10)", 1024],
])("%s is %p", (formula, expected) => {
  expect(value(formula)).toBe(expected);
});

test.each([
  ["=LEFT(A1,3)&RIGHT(A1,2)&MID(A1,4,2)", "Proamgr"],
  ["=LEN(A1)", 7],
  ['=TRIM("  a   b ")', "a b"],
  ["=CONCATENATE(A1,B1)", "Program100"],
  ['=TEXTJOIN(", ",TRUE,A1:B2)', "Program, 100, kegiatan, 200"],
  ["=UPPER(A1)&LOWER(A1)", "PROGRAMprogram"],
  ['=PROPER("kec. balikpapan utara")', "Kec. Balikpapan Utara"],
  ['=SUBSTITUTE("1.234.567",".","")', "1234567"],
  ['=FIND("o",A1)', 3],
  ['=SEARCH("G",A1)', 4],
  ['=FIND("G",A1)', "#VALUE!"],
  ['=VALUE("12.5")', 12.5],
  ['=VALUE("1,234.5")', 1234.5],
  ['=VALUE("48.79%")', 0.4879],
  ['=VALUE("1.234.567")', "#VALUE!"],
  ['=EXACT("a","A")', false],
])("%s is %p", (formula, expected) => {
  expect(value(formula)).toBe(expected);
});

test.each([
  ['=VLOOKUP("JUMLAH",A1:B5,2,FALSE)', 600.5],
  ['=VLOOKUP("keg*",A1:B5,2,FALSE)', 200],
  ['=VLOOKUP("x",A1:B5,2,FALSE)', "#N/A"],
  ['=VLOOKUP("x",A1:B5,3,FALSE)', "#REF!"],
  ['=VLOOKUP(90,{0,"SR";51,"R";91,"ST"},2)', "R"],
  ['=INDEX(B1:B5,MATCH("sub",A1:A5,0)+1)', 600.5],
  ["=INDEX(A1:B5,2,2)", 200],
  ["=INDEX(A1:B5,9,2)", "#REF!"],
  ["=MATCH(250,B1:B3)", 2],
  ['=XLOOKUP("Jumlah",A1:A5,B1:B5,0)', 600.5],
  ["=ROW(B5)+COLUMN(B5)", 7],
])("%s is %p", (formula, expected) => {
  expect(value(formula)).toBe(expected);
});

test("SUBTOTAL leaves out other SUBTOTALs, and from 101 on rows that are hidden", () => {
  const more = {
    isSubtotal: (_sheet: string | undefined, row: number) => row === 4,
    isHiddenRow: (_sheet: string | undefined, row: number) => row === 1,
  };
  expect(value("=SUBTOTAL(9,B1:B5)", sheet, more)).toBe(600.5);
  expect(value("=SUBTOTAL(109,B1:B5)", sheet, more)).toBe(400.5);
  expect(value("=SUBTOTAL(1,B1:B3)", sheet, more)).toBe(600.5 / 3);
  expect(value("=SUBTOTAL(101,B1:B3)", sheet, more)).toBe(200.25);
  expect(value("=SUBTOTAL(50,B1:B3)", sheet, more)).toBe("#VALUE!");
});

test("texts become numbers by the decimal mark of the workbook's language", () => {
  expect(value('="1.234,5"*2', {}, { decimalMark: "," })).toBe(2469);
  expect(value('="12.5"*2', {}, { decimalMark: "," })).toBe("#VALUE!");
  expect(value('=1.5&""', {}, { decimalMark: "," })).toBe("1,5");
});

test("TEXT shows numbers through the host's number formats", () => {
  const more = { showNumber: (number: number, format: string) => `<${String(number)} as ${format}>` };
  expect(value('=TEXT(B1,"#,##0")', sheet, more)).toBe("<100 as #,##0>");
  expect(value('=TEXT(A1,"#,##0")', sheet, more)).toBe("Program");
});

test("names stand for their formulas, and a name that stands for itself is an error", () => {
  const names: Record<string, string> = { pagu: "=SUM(B1:B3)", lingkar: "=LINGKAR+1" };
  const more = { resolveName: (name: string) => parseFormula(names[name.toLowerCase()] ?? "") };
  expect(value("=Pagu*2", sheet, more)).toBe(1201);
  expect(value("=Lingkar", sheet, more)).toBe("#NAME?");
});

test("a whole column beside a formula means the cell of its row", () => {
  expect(value("=B:B", sheet, { at: { row: 1, column: 5 } })).toBe(200);
  expect(value("=ROW()", sheet, { at: { row: 1, column: 5 } })).toBe(2);
});

test("sums of thousands of terms are calculated", () => {
  expect(value(`=${Array.from({ length: 4000 }, () => "1").join("+")}`)).toBe(4000);
});

test("arithmetic on cells is that of doubles", () => {
  const number = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100);
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      const cells = { A1: a, B1: b, C1: c };
      expect(value("=A1*B1/(C1^2+1)", cells)).toBe((a * b) / (c ** 2 + 1));
      expect(value("=SUM(A1:C1)", cells)).toBe(0 + a + b + c);
      expect(value("=ROUND(A1,1)", cells)).toBe(
        (Math.sign(a) * Math.round(Number((Math.abs(a) * 10).toPrecision(15)))) / 10,
      );
    }),
  );
});
