import fc from "fast-check";
import { areaToA1, parseArea, toA1 } from "../../../src/core/sheet/address";
import { type FormulaNode, parseFormula, precedents, shiftFormula, toRelative } from "../../../src/core/sheet/formula";

/** A tree in one line, in prefix form. */
function say(node: FormulaNode | undefined): string {
  if (!node) return "none";
  switch (node.kind) {
    case "number":
    case "boolean":
      return String(node.value);
    case "string":
      return JSON.stringify(node.value);
    case "error":
      return node.code;
    case "missing":
      return "_";
    case "reference":
      return (node.sheet === undefined ? "" : `<${node.sheet}>`) + areaToA1(node.area);
    case "name":
    case "structured":
      return node.text;
    case "call":
      return `${node.name}(${node.args.map(say).join(" ")})`;
    case "unary":
      return `(${node.operator} ${say(node.operand)})`;
    case "binary":
      return `(${node.operator} ${say(node.left)} ${say(node.right)})`;
    case "join":
      return `{${node.operator}} ${node.parts.map(say).join(" ")}`;
    case "array":
      return `[${node.rows.map((row) => row.map(say).join(" ")).join(" | ")}]`;
  }
}

test.each([
  ["=J9/D9", "(/ J9 D9)"],
  ["=D12/$D$119*100", "(* (/ D12 D119) 100)"],
  ["=+N9*E9/100", "(/ (* (+ N9) E9) 100)"],
  ["=SUBTOTAL(9,H6:H20)", "SUBTOTAL(9 H6:H20)"],
  ["=IFERROR(I9/C9,0)", "IFERROR((/ I9 C9) 0)"],
  ["=1+2*3^2", "(+ 1 (* 2 (^ 3 2)))"],
  ["=-2^2", "(^ (- 2) 2)"],
  ["=2^-1", "(^ 2 (- 1))"],
  ["=50%*A1", "(* (% 50) A1)"],
  ['=A1&" x ""y"""', '(& A1 " x \\"y\\"")'],
  ["=A1>=B1+1", "(>= A1 (+ B1 1))"],
  ['=IF(A1<>"",A1,)', 'IF((<> A1 "") A1 _)'],
  ["=SUM()", "SUM()"],
  ["=IF(TRUE,#N/A,false)", "IF(true #N/A false)"],
  ["={1,2;3,-4}", "[1 2 | 3 (- 4)]"],
  ["=SUM((A1:A3,C1))", "SUM({,} A1:A3 C1)"],
  ["=SUM(A1:B9 B2:C3)", "SUM({ } A1:B9 B2:C3)"],
  ["=SUM(A1:INDEX(A:A,5))", "SUM({:} A1 INDEX(A1:A1048576 5))"],
  ["=SUM(3:4)", "SUM(A3:XFD4)"],
  ["=SUM( A1 , B1 )", "SUM(A1 B1)"],
  ["=_xlfn.IFNA(A1,0)", "IFNA(A1 0)"],
  ["=LOG10(A1)+Pagu_2024", "(+ LOG10(A1) Pagu_2024)"],
  ["=Sheet2!B3", "<Sheet2>B3"],
  ["='T-C.29 Ku''at'!B3:C4", "<T-C.29 Ku'at>B3:C4"],
  ["=[1]Data!$A$1", "<[1]Data>A1"],
  ["=Lain!#REF!+1", "(+ #REF! 1)"],
  ["=SUM(Tabel1[[#This Row],[Pagu]],[@Sisa])", "SUM(Tabel1[[#This Row],[Pagu]] [@Sisa])"],
  ["=SUM(A1#)", "SUM((# A1))"],
  ["=1.5E+3", "1500"],
  ["J9/D9", "(/ J9 D9)"],
])("%s is understood", (formula, tree) => {
  expect(say(parseFormula(formula))).toBe(tree);
});

test.each(["", "=", "=1+", "=SUM(A1", "=A1)", '="open', "=A1 2", "={1,}", "=?", "=IF(A1;1;2)", "=1 2"])(
  "%j is no formula",
  (text) => {
    expect(parseFormula(text)).toBeUndefined();
  },
);

test("no text makes the parser fail, however deep or odd", () => {
  expect(parseFormula(`=${"(".repeat(8000)}1${")".repeat(8000)}`)).toBeUndefined();
  expect(parseFormula(`=${"-".repeat(8000)}1`)).toBeUndefined();
  expect(parseFormula(`=${"1+".repeat(4000)}1`)?.kind).toBe("binary");
  const piece = fc.constantFrom(
    "A1",
    "$B$2",
    ":",
    "(",
    ")",
    ",",
    "SUM(",
    "'x'!",
    "1",
    ".",
    "%",
    " ",
    "{",
    "}",
    ";",
    '"',
    "#",
    "[",
    "]",
    "@",
    "-",
    "é",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = `=${pieces.join("")}`;
      parseFormula(text);
      expect(typeof toRelative(text, 3, 3)).toBe("string");
      expect(shiftFormula(text, 0, 0)).toBe(text);
    }),
  );
});

test("precedents are the areas in reading order, with their sheets", () => {
  const node = parseFormula("=SUM(J6:J9)+Lain!B2*IF(A1,$C$3,D:D)");
  const said = node && precedents(node).map(({ sheet, area }) => `${sheet ?? ""}!${areaToA1(area)}`);
  expect(said).toEqual(["!J6:J9", "Lain!B2", "!A1", "!C3", "!D1:D1048576"]);
});

test("copies of one formula have one relative form, others not", () => {
  const here = toRelative("=SUM(F9:I9)/$D$119", 8, 9);
  expect(here).toBe("=SUM(RC[-4]:RC[-1])/R119C4".replaceAll("RC", "R[0]C"));
  expect(toRelative("= sum( F10:I10 ) / $D$119", 9, 9)).toBe(here);
  expect(toRelative("=SUM(F10:H10)/$D$119", 9, 9)).not.toBe(here);
  expect(toRelative("=SUM(A:B)+SUM(2:2)", 1, 2)).toBe("=SUM(C[-2]:C[-1])+SUM(R[0]:R[0])");
  expect(toRelative('="a B"&lain!A1', 0, 0)).toBe('="a B"&LAIN!R[0]C[0]');
});

test("a copied formula keeps what is fixed and moves the rest", () => {
  expect(shiftFormula("=SUM( F9:I9 )/$D$119", 1, 0)).toBe("=SUM( F10:I10 )/$D$119");
  expect(shiftFormula("='A b'!C3+D$4+$E5", 2, 1)).toBe("='A b'!D5+E$4+$E7");
  expect(shiftFormula("=SUM(A:A)", 5, 2)).toBe("=SUM(C:C)");
  expect(shiftFormula("=A1+B2", -1, 0)).toBe("=#REF!+B1");
  expect(shiftFormula("=SUM(A1:B2)", 0, -1)).toBe("=SUM(#REF!)");
  expect(shiftFormula("=SUM($A$5:A6)", -3, 0)).toBe("=SUM($A3:A$5)");
  expect(shiftFormula('="A1"&A1', 1, 1)).toBe('="A1"&B2');
});

const place = fc.record({ row: fc.integer({ min: 60, max: 900 }), column: fc.integer({ min: 60, max: 300 }) });
const dollar = fc.constantFrom("", "$");
const cell = fc
  .tuple(place, dollar, dollar)
  .map(([{ row, column }, c, r]) =>
    toA1(row, column).replace(/^([A-Z]+)(\d+)$/, `${c === "" ? "" : "$$"}$1${r === "" ? "" : "$$"}$2`),
  );
const term = fc.oneof(
  cell,
  fc
    .tuple(place, fc.nat(9), fc.nat(5))
    .map(
      ([{ row, column }, rows, columns]) =>
        `SUM(${areaToA1({ top: row, left: column, bottom: row + rows, right: column + columns })})`,
    ),
  cell.map((text) => `'Tabel 2.1'!${text}`),
  fc.integer({ min: 0, max: 999 }).map(String),
);
const anyFormula = fc
  .tuple(term, fc.array(fc.tuple(fc.constantFrom("+", "-", "*", "/", "&"), term), { maxLength: 5 }))
  .map(([first, rest]) => `=${first}${rest.map(([operator, next]) => operator + next).join("")}`);
const step = fc.integer({ min: -50, max: 50 });

test("shifting there and back gives the formula again, and keeps its relative form on the way", () => {
  fc.assert(
    fc.property(anyFormula, step, step, place, (formula, down, right, { row, column }) => {
      const moved = shiftFormula(formula, down, right);
      expect(shiftFormula(moved, -down, -right)).toBe(formula);
      expect(toRelative(moved, row + down, column + right)).toBe(toRelative(formula, row, column));
      expect(parseFormula(moved)).toBeDefined();
    }),
  );
});

test("every area that is written is read as the same area", () => {
  fc.assert(
    fc.property(place, fc.nat(20), fc.nat(20), ({ row, column }, rows, columns) => {
      const text = areaToA1({ top: row, left: column, bottom: row + rows, right: column + columns });
      const node = parseFormula(`=${text}`);
      expect(node && precedents(node)[0]?.area).toEqual(parseArea(text));
    }),
  );
});
