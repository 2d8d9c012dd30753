import {
  type Amount,
  HUNDRED,
  ZERO,
  abs,
  add,
  amount,
  compare,
  divide,
  isZero,
  multiply,
  subtract,
} from "../figure/amount";
import { detectStyle, parseFigureText } from "../figure/parse";
import { showAmount } from "../figure/show";
import { typingCause } from "../diagnosis/typing-cause";
import type { CellRef } from "../relation/relation";
import { agree } from "../relation/operand";
import { type FigureIndex, type IndexedFigure, SLIPS } from "./figure-index";
import { digitsOf, slackOf } from "./quantities";
import type { TextCheck } from "./text-check";

/** A figure of performance that a sentence quotes in its part: what was planned, what was reached, or how much of it. */
interface Quoted {
  readonly part: "plan" | "realised" | "percent";
  readonly written: string;
  readonly value: Amount;
  readonly slack: Amount;
  readonly decimals: number;
}

const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(\s*(?:%|persen\b))?`;
const JOINED = String.raw`(?:\s+(?:kinerja|tahun\s+\d{4}|indikator(?:nya)?|yang\s+(?:ditetapkan|ditargetkan|dicapai)|adalah|sebesar|sebanyak|mencapai|menjadi|yaitu|di\s*angka|nilai))*\s*:?\s*`;

const PARTS: readonly (readonly [Quoted["part"], RegExp])[] = [
  ["plan", new RegExp(String.raw`\b(?:target(?:nya)?|ditargetkan)${JOINED}${NUMBER}`, "gi")],
  ["realised", new RegExp(String.raw`\b(?:terealisasi|realisasi(?:nya)?|direalisasikan)${JOINED}${NUMBER}`, "gi")],
  [
    "percent",
    new RegExp(
      String.raw`\b(?:(?:tingkat|persentase)\s+)?(?:capaian(?:nya)?|pencapaian(?:nya)?)${JOINED}${NUMBER}`,
      "gi",
    ),
  ],
];

/** Plan, result and achievement of an indicator that one sentence quotes, each once. */
function quotedIn(sentence: string): ReadonlyMap<Quoted["part"], Quoted> {
  const style = detectStyle(
    PARTS.flatMap(([, pattern]) => [...sentence.matchAll(pattern)].map(([, number = ""]) => number)),
  );
  const quoted = new Map<Quoted["part"], Quoted>();
  for (const [part, pattern] of PARTS) {
    const [only, ...more] = [...sentence.matchAll(pattern)];
    if (!only || more.length > 0 || (part === "percent" && only[2] === undefined)) continue;
    const written = `${only[1] ?? ""}${only[2] ?? ""}`;
    const figure = parseFigureText(written.replace(/\s*persen$/i, "%"), style);
    if (figure.kind !== "number") continue;
    quoted.set(part, {
      part,
      written,
      value: figure.value,
      slack: slackOf(figure.decimals),
      decimals: figure.decimals,
    });
  }
  return quoted;
}

/**
 * Checks what a sentence says an indicator was to reach, reached, and reached in percent: against the tables that name
 * the indicator, and against each other. Sentences about money are left to the amounts that they quote.
 */
export function checkIndicator(sentence: string, cell: CellRef, index: FigureIndex): readonly TextCheck[] {
  if (/\bRp\b/i.test(sentence)) return [];
  const quoted = quotedIn(sentence);
  if (quoted.size < 2) return [];
  const base = { cell, sentence, expected: undefined, sources: [] };
  const rows = index.measured(sentence);
  const parts = (["plan", "realised"] as const).flatMap((part) => {
    const one = quoted.get(part);
    return one ? [{ one, ...settle(one, rows) }] : [];
  });
  const known = parts.map(({ one, status, right, sources }): TextCheck => ({
    ...base,
    kind: "cross-table",
    status,
    written: one.written,
    expected: right && written(right, one),
    sources,
  }));
  const percent = quoted.get("percent");
  if (!percent) return known;
  const [plan, realised] = (["plan", "realised"] as const).map((part) => {
    const found = parts.find(({ one }) => one.part === part);
    return found && { ...found.one, value: found.right ?? found.one.value };
  });
  return [
    ...known,
    { ...base, kind: "percent", written: percent.written, ...settlePercent(percent, plan, realised, rows) },
  ];
}

type Settled = Pick<TextCheck, "status" | "sources"> & { readonly right?: Amount };

/** Whether a table that names the indicator says so; what one slip of typing sets apart from its only such figure is wrong. */
function settle(one: Quoted, rows: readonly IndexedFigure[]): Settled {
  const same = rows.filter((figure) => figure.role === one.part && agree(figure.value, one.value, one.slack));
  if (same.length > 0) return { status: "held", sources: same.slice(0, 3).map(({ cell }) => cell) };
  const near = rows.filter(
    (figure) =>
      figure.role === one.part && SLIPS.has(typingCause(digitsOf(one), digitsOf({ ...one, value: figure.value }))),
  );
  const [first] = near;
  const isOne = near.every(({ value }) => isZero(subtract(value, first?.value ?? value)));
  return first && isOne && one.decimals > 0
    ? { status: "broken", right: first.value, sources: [first.cell] }
    : { status: "notCheckable", sources: [] };
}

/** Whether the achievement is that of the result and its target, in whichever direction, or stands so in a table. */
function settlePercent(
  percent: Quoted,
  plan: Quoted | undefined,
  realised: Quoted | undefined,
  rows: readonly IndexedFigure[],
): Pick<TextCheck, "status" | "sources" | "expected"> {
  const room = add(percent.slack, percent.slack);
  const same = rows.filter(({ role, value }) => role === "percent" && agree(value, percent.value, room));
  if (!plan || !realised || isZero(plan.value))
    return same.length > 0
      ? { status: "held", sources: same.slice(0, 3).map(({ cell }) => cell), expected: undefined }
      : { status: "notCheckable", sources: [], expected: undefined };
  const ways = waysOf(plan.value, realised.value);
  if (
    ways.some((value) => agree(value, percent.value, add(room, blurOf(plan, realised, value)))) ||
    isCapped(percent, ways)
  )
    return { status: "held", sources: same.slice(0, 3).map(({ cell }) => cell), expected: undefined };
  const [direct] = ways;
  return { status: "broken", sources: [], expected: direct && `${written(direct, percent)}%` };
}

/** Higher is better; lower is better in both variants. */
function waysOf(plan: Amount, realised: Amount): readonly Amount[] {
  const percent = (a: Amount, b: Amount): Amount => multiply(divide(a, b, 12), HUNDRED);
  return [
    percent(realised, plan),
    ...(isZero(realised) ? [] : [percent(plan, realised)]),
    percent(subtract(add(plan, plan), realised), plan),
  ];
}

/** How far the quotient may be off because plan and result are rounded. */
function blurOf(plan: Quoted, realised: Quoted, percent: Amount): Amount {
  const parts = [plan, realised].filter(({ value }) => !isZero(value));
  return parts.reduce<Amount>(
    (sum, { value, slack }) => add(sum, multiply(abs(percent), divide(slack, abs(value), 12))),
    ZERO,
  );
}

const CAPS = [100, 110, 120].map((cap) => amount(cap));

function isCapped({ value }: Quoted, ways: readonly Amount[]): boolean {
  const [direct] = ways;
  return CAPS.some((cap) => isZero(subtract(cap, value)) && direct !== undefined && compare(direct, cap) >= 0);
}

function written(value: Amount, { decimals }: Quoted): string {
  return showAmount(value, { decimals: Math.max(decimals, 0), locale: "id" });
}
