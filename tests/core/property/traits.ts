import fc from "fast-check";

const FORMS = [
  "evaluation",
  "evaluation",
  "evaluation",
  "quarterly",
  "months",
  "cash plan",
  "amendment",
  "ceiling",
  "progress",
  "flat",
  "receipts",
] as const;
export type Form = (typeof FORMS)[number];
const WRITINGS = ["typed", "formulas", "id text", "us text", "rupiah text"] as const;
type Writing = (typeof WRITINGS)[number];

/** Everything that is free about a worksheet: what systems print and offices do, each on its own. */
export interface Traits {
  readonly form: Form;
  /** Performance (K) beside money. */
  readonly pairs: boolean;
  /** Columns that a form may leave out. */
  readonly fiveYear: boolean;
  readonly yearPercent: boolean;
  readonly remainder: boolean;
  readonly subtotals: boolean;
  readonly order: number;
  readonly quarters: number;
  readonly quarterWords: "I" | "1" | "TW I" | "Triwulan I" | "Triwulan 1";
  readonly words: number;
  /** Sub kegiatan of each kegiatan of each program of each unit. */
  readonly shape: readonly (readonly (readonly number[])[])[];
  readonly units: "none" | "headings" | "sums";
  readonly affairs: "none" | "headings" | "sums";
  readonly parents: "figures" | "labels only";
  readonly total: "none" | "below" | "above";
  readonly totalWords: "JUMLAH" | "Total" | "Jumlah Total" | "JUMLAH KESELURUHAN";
  readonly sectionTotals: boolean;
  readonly averages: "none" | "program" | "bottom" | "both";
  readonly averageOver: "all" | "kegiatan" | "sub";
  readonly code: "none" | "dotted" | "split" | "split with dots" | "program and kegiatan" | "dot at the end";
  readonly prefix: boolean;
  readonly bold: boolean;
  readonly indent: "none" | "spaces" | "no-break" | "cell";
  readonly fill: boolean;
  readonly numbering: "none" | "running" | "leaves" | "by level";
  readonly outline: boolean;
  readonly indicators: boolean;
  readonly further: number;
  readonly furtherMoney: "blank" | "merged" | "zero";
  readonly unitsOfMeasure: "none" | "column" | "in figures" | "in first figure" | "format";
  readonly objective: boolean;
  readonly location: boolean;
  readonly note: boolean;
  readonly headerDepth: number;
  readonly merged: boolean;
  readonly numberRow: "none" | "plain" | "formulas" | "some formulas" | "parentheses";
  readonly measuresBelowNumbers: boolean;
  readonly writing: Writing;
  readonly cents: boolean;
  readonly zero: "0" | "-" | "Rp -";
  readonly percent: "points" | "points with sign" | "fraction" | "text with sign";
  readonly percentDecimals: number;
  readonly parentheses: boolean;
  readonly mess: Mess;
  readonly seed: number;
}

/** What people and printers do to a sheet. */
interface Mess {
  readonly title: number;
  readonly down: number;
  readonly right: number;
  readonly pages: "none" | "header again" | "header again and page foot";
  readonly continued: "none" | "label";
  readonly wrapped: boolean;
  readonly blankRows: boolean;
  readonly blankColumn: boolean;
  readonly hidden: boolean;
  readonly helper: "none" | "figures" | "words";
  readonly foot: "none" | "remarks" | "signature" | "both";
  readonly second: "none" | "below" | "beside";
  readonly footnotes: boolean;
}

const mess: fc.Arbitrary<Mess> = fc.record({
  title: fc.integer({ min: 0, max: 4 }),
  down: fc.constantFrom(0, 0, 0, 3, 17),
  right: fc.constantFrom(0, 0, 0, 1, 4),
  pages: fc.constantFrom(
    "none" as const,
    "none" as const,
    "header again" as const,
    "header again and page foot" as const,
  ),
  continued: fc.constantFrom("none" as const, "none" as const, "label" as const),
  wrapped: fc.constantFrom(false, false, true),
  blankRows: fc.constantFrom(false, false, true),
  blankColumn: fc.constantFrom(false, false, false, true),
  hidden: fc.constantFrom(false, false, true),
  helper: fc.constantFrom("none" as const, "none" as const, "figures" as const, "words" as const),
  foot: fc.constantFrom("none" as const, "remarks" as const, "signature" as const, "both" as const),
  second: fc.constantFrom("none" as const, "none" as const, "none" as const, "below" as const, "beside" as const),
  footnotes: fc.constantFrom(false, false, false, true),
});

const shape = fc.array(
  fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
  { minLength: 1, maxLength: 3 },
);

/** Any mix of traits that could be one sheet. */
export const traits: fc.Arbitrary<Traits> = fc
  .record({
    form: fc.constantFrom(...FORMS),
    pairs: fc.boolean(),
    fiveYear: fc.boolean(),
    yearPercent: fc.boolean(),
    remainder: fc.boolean(),
    subtotals: fc.boolean(),
    order: fc.nat(2),
    quarters: fc.constantFrom(4, 4, 4, 3, 2),
    quarterWords: fc.constantFrom(
      "I" as const,
      "1" as const,
      "TW I" as const,
      "Triwulan I" as const,
      "Triwulan 1" as const,
    ),
    words: fc.nat(2),
    shape,
    units: fc.constantFrom("none" as const, "headings" as const, "sums" as const),
    affairs: fc.constantFrom("none" as const, "none" as const, "headings" as const, "sums" as const),
    parents: fc.constantFrom("figures" as const, "figures" as const, "figures" as const, "labels only" as const),
    total: fc.constantFrom("none" as const, "below" as const, "below" as const, "above" as const),
    totalWords: fc.constantFrom(
      "JUMLAH" as const,
      "Total" as const,
      "Jumlah Total" as const,
      "JUMLAH KESELURUHAN" as const,
    ),
    sectionTotals: fc.constantFrom(false, false, false, true),
    averages: fc.constantFrom("none" as const, "none" as const, "program" as const, "bottom" as const, "both" as const),
    averageOver: fc.constantFrom("all" as const, "kegiatan" as const, "sub" as const),
    code: fc.constantFrom(
      "none" as const,
      "dotted" as const,
      "split" as const,
      "split with dots" as const,
      "program and kegiatan" as const,
      "dot at the end" as const,
    ),
    prefix: fc.boolean(),
    bold: fc.boolean(),
    indent: fc.constantFrom("none" as const, "spaces" as const, "no-break" as const, "cell" as const),
    fill: fc.boolean(),
    numbering: fc.constantFrom("none" as const, "running" as const, "leaves" as const, "by level" as const),
    outline: fc.boolean(),
    indicators: fc.boolean(),
    further: fc.constantFrom(0, 0, 1, 2),
    furtherMoney: fc.constantFrom("blank" as const, "merged" as const, "zero" as const),
    unitsOfMeasure: fc.constantFrom(
      "none" as const,
      "column" as const,
      "in figures" as const,
      "in first figure" as const,
      "format" as const,
    ),
    objective: fc.constantFrom(false, false, true),
    location: fc.constantFrom(false, false, true),
    note: fc.boolean(),
    headerDepth: fc.integer({ min: 1, max: 4 }),
    merged: fc.constantFrom(true, true, false),
    numberRow: fc.constantFrom(
      "none" as const,
      "plain" as const,
      "formulas" as const,
      "some formulas" as const,
      "parentheses" as const,
    ),
    measuresBelowNumbers: fc.boolean(),
    writing: fc.constantFrom(...WRITINGS),
    cents: fc.boolean(),
    zero: fc.constantFrom("0" as const, "-" as const, "Rp -" as const),
    percent: fc.constantFrom(
      "points" as const,
      "points with sign" as const,
      "fraction" as const,
      "text with sign" as const,
    ),
    percentDecimals: fc.integer({ min: 0, max: 2 }),
    parentheses: fc.boolean(),
    mess,
    seed: fc.integer({ min: 0, max: 0x7fffffff }),
  })
  .map(settle);

const MONEY_ONLY: Partial<Traits> = { pairs: false, averages: "none" };
const ACCOUNTS: Partial<Traits> = {
  ...MONEY_ONLY,
  units: "none",
  affairs: "none",
  indicators: false,
  sectionTotals: false,
  parents: "figures",
  objective: false,
  numbering: "none",
  prefix: false,
};
const FLAT: Partial<Traits> = {
  ...MONEY_ONLY,
  indicators: true,
  units: "none",
  affairs: "none",
  headerDepth: 1,
  numberRow: "none",
  total: "none",
  sectionTotals: false,
  parents: "figures",
  objective: false,
};

/** What a form itself settles. */
function ofForm({ form, code }: Traits): Partial<Traits> {
  if (form === "cash plan" || form === "receipts")
    return { ...ACCOUNTS, code: code === "none" || code === "program and kegiatan" ? "dotted" : code };
  if (form === "flat") return FLAT;
  return form === "evaluation" || form === "quarterly" ? {} : MONEY_ONLY;
}

/** Something must tell the levels apart. */
function ofLevels({ code, prefix, indent, numbering, affairs }: Traits): Partial<Traits> {
  if (code === "program and kegiatan") return { affairs: "none" };
  if (code !== "none") return {};
  const isSilent = !prefix && indent === "none" && numbering !== "by level";
  return { ...(isSilent ? { indent: "no-break" as const } : {}), ...(affairs === "none" ? {} : { prefix: true }) };
}

/** Rows of which only the lowest hold figures. */
function ofLabels({ parents, units, affairs }: Traits): Partial<Traits> {
  if (parents === "figures") return {};
  return {
    averages: "none",
    further: 0,
    sectionTotals: false,
    units: units === "sums" ? "headings" : units,
    affairs: affairs === "sums" ? "headings" : affairs,
  };
}

/** Numbers have formats, texts have words. */
function ofWriting({ writing, percent, unitsOfMeasure, mess }: Traits): Partial<Traits> {
  const isNumber = writing === "typed" || writing === "formulas";
  if (isNumber)
    return { percent: percent === "text with sign" ? "fraction" : percent, mess: { ...mess, wrapped: false } };
  return {
    percent: percent === "fraction" ? "text with sign" : percent,
    unitsOfMeasure: unitsOfMeasure === "format" ? "in figures" : unitsOfMeasure,
  };
}

/** Leaves out what contradicts itself or what nobody could read. */
function settle(given: Traits): Traits {
  let all: Traits = { ...given, ...ofForm(given) };
  all = { ...all, indicators: all.indicators || all.pairs };
  all = {
    ...all,
    further: all.indicators ? all.further : 0,
    shape: all.units === "none" ? all.shape.slice(0, 1) : all.shape,
  };
  all = { ...all, ...ofLevels(all) };
  all = { ...all, ...ofLabels(all) };
  if (all.averages !== "none" || all.sectionTotals) all = { ...all, total: all.total === "above" ? "none" : all.total };
  all = { ...all, ...ofWriting(all) };
  // Words alone are a heading as well as the end of a label where headings are nothing but words.
  if (all.parents === "labels only" && all.code === "none") all = { ...all, mess: { ...all.mess, continued: "none" } };
  if (all.mess.pages === "none" && all.mess.continued !== "none")
    all = { ...all, mess: { ...all.mess, pages: "header again" } };
  return all.headerDepth < 2 ? { ...all, measuresBelowNumbers: false } : all;
}
