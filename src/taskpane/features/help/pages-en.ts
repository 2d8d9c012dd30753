import type { RulePages } from "./pages";

const NUMBER_ROW =
  "The form's own row of column numbers (such as 12=8+9+10+11); the form comes from Permendagri 86/2017.";
const ARITHMETIC = "Plain arithmetic; it rests on no regulation.";
const TREE = "The table's own order of affairs, fields, programmes, activities and sub-activities.";

/** The pages about rules, in English. */
export const PAGES_EN: RulePages = {
  "children-sum": {
    what: "A row's figure equals the sum of the rows below it, in every column of money.",
    why: "A programme that is not the sum of its activities is what reviewers send back most often.",
    source: TREE,
    example:
      "The programme reads 4.826.300.000, but its two activities are 4.000.000.000 + 286.300.000 = 4.286.300.000.",
  },
  "units-total": {
    what: "The total of all offices equals the sum of the offices.",
    why: "One office left out makes the total of the district wrong.",
    source: TREE,
    example: "The district's total is 900, but its three offices are 300 + 250 + 250 = 800.",
  },
  "grand-total": {
    what: "The total at the end of a table equals the sum of the rows of its level above.",
    why: "Totals are often typed rather than calculated, and left behind when a detail changes.",
    source: ARITHMETIC,
    example: "The total reads 1.250, but its rows are 500 + 700 = 1.200.",
  },
  "section-total": {
    what: "The total of a section equals the sum of the rows in it.",
    why: "A wrong section makes the final total wrong too.",
    source: ARITHMETIC,
    example: "Operating expenditure reads 800, but its details are 500 + 200 = 700.",
  },
  "year-total": {
    what: "The sum in a row equals the columns that make it up: years, semesters, grades, or other parts.",
    why: "The five-year total is used as a ceiling; a difference travels everywhere.",
    source: NUMBER_ROW,
    example: "2021–2025 reads 500, but 90 + 95 + 100 + 105 + 100 = 490.",
  },
  "quarters-sum": {
    what: "The year's realisation equals the sum of its four quarters. Performance figures (K) may run otherwise: summed, end position or average.",
    why: "Quarters filled in as running totals would count twice.",
    source: NUMBER_ROW,
    example: "Quarters 10 + 20 + 30 + 40 = 100, but the total column reads 110.",
  },
  "months-sum": {
    what: "The figure of a quarter or year equals the sum of its months.",
    why: "Cash budgets and monthly reports must meet at the end of the year.",
    source: ARITHMETIC,
    example: "The first quarter reads 60, but January to March are 10 + 20 + 25 = 55.",
  },
  cumulative: {
    what: 'A figure "to date" equals the one before it plus the figure of this period.',
    why: "Achievement is judged by running totals; one slip is carried to the end of the year.",
    source: NUMBER_ROW,
    example: "To the second quarter reads 35, but 10 + 20 = 30.",
  },
  "cumulative-percent": {
    what: "A running percentage comes from running figures, not from adding the percentages of periods.",
    why: "Percentages cannot simply be added where their divisors differ.",
    source: ARITHMETIC,
    example: "30 of 120 is 25%, not 10% + 20%.",
  },
  percent: {
    what: "A percentage equals realised divided by target times 100, rounded as it is written. Where less is better, the division may run the other way.",
    why: "A percentage with two digits swapped looks fine and is rarely seen by eye.",
    source: "The column's header and the form's row of column numbers, such as 13=12/7x100%.",
    example: "It reads 48,97%, but 8.916.744.280 divided by 18.275.762.000 is 48,79%.",
  },
  remainder: {
    what: "What remains of the budget equals budget minus realisation.",
    why: "The remainder is the basis of the unspent balance and of every explanation of absorption.",
    source: ARITHMETIC,
    example: "Budget 1.000, realised 850, but the remainder reads 250.",
  },
  delta: {
    what: "Increase/(decrease) equals after minus before.",
    why: "People read an amended budget by this column.",
    source: "The form of the table itself: before, after, increase/(decrease).",
    example: "Before 500, after 650, but the increase reads 105.",
  },
  deviation: {
    what: "Deviation equals realised minus target (or the other way, as the table has it).",
    why: "A sign turned round changes the meaning.",
    source: "The table itself: the direction that nearly all of its rows use.",
    example: "Target 40, realised 35, but the deviation reads +5.",
  },
  mirror: {
    what: "Two parts of a table that hold the same thing show the same figures.",
    why: "The second part is often copied and left behind when the first changes.",
    source: "The order of the table itself.",
    example: "The target is 120 on the left and 102 on the right.",
  },
  average: {
    what: "An average is taken over the rows, and in the way, that the table itself uses.",
    why: "An average over programmes, activities or all rows gives different figures.",
    source: "The table's own habit, or this workbook's settings.",
    example: "The average reads 97,50, but that of the four programmes is 95,70.",
  },
  predicate: {
    what: "A predicate (such as ST, T, S, R, SR) fits the limits in force.",
    why: "Predicates go into the performance report; one grade too high is easily disputed.",
    source:
      "The form's scale of performance ranks (Permendagri 86/2017), a scale printed on the sheet, or this workbook's settings.",
    example: "An achievement of 75,99 reads Tinggi, but Tinggi begins at 76.",
  },
  words: {
    what: "An amount in words is the same as its figure.",
    why: "Official papers carry both; where they differ, it is unclear which counts.",
    source: ARITHMETIC,
    example: "Rp1.250.000 with the words for one million two hundred thousand.",
  },
  weights: {
    what: "Weights add up to 100 (or 1).",
    why: "Weights that do not add up make the final score invalid.",
    source: ARITHMETIC,
    example: "Weights 30 + 30 + 30 = 90.",
  },
  pko: {
    what: "Every step of the assessment of organisational performance is right: achievement up to 110%, correction by the AKIP predicate, final value, total, and their mean (NKO).",
    why: "One wrong step changes the score and the predicate of the whole organisation.",
    source: "As printed in LKjIP documents; the regulation behind it is not established. The cap can be changed in the settings.",
    example: "An achievement of 130% counts 110%; with an AKIP predicate of BB 10% is taken off, which leaves 99%.",
  },
  efficiency: {
    what: "A figure of efficiency follows one known formula, and all rows follow the same.",
    why: "No single formula is prescribed; a figure that comes from nowhere cannot be accounted for.",
    source: "Usage in LKjIP documents; PMK 22/PMK.02/2021 for the efficiency score.",
    example: "Achievement 97.75% and absorption 93.81%: achievement less absorption gives 3.94%.",
  },
  weighted: {
    what: "A weighted value equals weight times value or percentage.",
    why: "The final score is the sum of this column.",
    source: "The table's own header and weights.",
    example: "Weight 30, achievement 80%, but the value reads 42.",
  },
  share: {
    what: "A share equals the part divided by the whole.",
    why: "Shares that do not make 100% show that a part is wrong.",
    source: ARITHMETIC,
    example: "250 of 1.000 reads 52%.",
  },
  "one-of": {
    what: "Among columns to choose from, exactly one is ticked in every row.",
    why: "Two ticks or none make the answer useless.",
    source: "The form of the table itself.",
    example: "A row is ticked under both Yes and No.",
  },
  "cross-table": {
    what: "The same figure reads the same in two tables.",
    why: "Reviewers compare table with table; a single digit is asked about.",
    source: "Both tables: the same name, code or office for the same period and version.",
    example: "An office's ceiling is 500.000.000 in Table 2.1 and 505.000.000 in Table T-C.29.",
  },
  count: {
    what: "A number that is mentioned equals the number that is listed.",
    why: '"Five programmes" above a list of six raises questions.',
    source: ARITHMETIC,
    example: "It says 5 activities, but 6 are listed.",
  },
  formula: {
    what: "A formula covers all the cells that it should, and no other.",
    why: "A row inserted at the edge is not always included in the sum.",
    source: "The order of the table's rows, and the formulas of cells like it nearby.",
    example: "=SUM(F87:F88) although the details are F87 to F89.",
  },
  coerced: {
    what: "A figure that Excel turned into a time or date when it was typed or pasted.",
    why: "The cell seems to hold a figure but is not calculated as one.",
    source: "The way Excel takes what is typed; not your mistake.",
    example: "12.30 becomes half past twelve.",
  },
  "text-number": {
    what: "A figure stored as text where formulas calculate with it.",
    why: "SUM passes over text, so the total is too small and nothing warns of it.",
    source: "The way Excel calculates with text.",
    example: '"1.500.000" stored as text in a column that is added up.',
  },
  plausibility: {
    what: "Something rare that therefore wants a look; it need not be wrong.",
    why: "An achievement of 1,000% or a target that drops sharply often comes from a zero too many.",
    source: "Comparison with other rows of the same table; it can be switched off in the workbook.",
    example: "All activities are tens of millions, one reads 45.000.000.000.",
  },
  surplus: {
    what: "Surplus/(deficit) equals revenue minus expenditure.",
    why: "Financing is built on this figure.",
    source: ARITHMETIC,
    example: "Revenue 900, expenditure 950, but the deficit reads 5.",
  },
  unreadable: {
    what: "A cell that should hold a figure, but cannot be read as one.",
    why: "Relations that need this cell cannot be checked.",
    source: "The column that the cell stands in: its other cells hold figures.",
    example: '"1.2.50.000" in a column of money.',
  },
};
