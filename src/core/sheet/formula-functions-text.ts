import {
  type EvaluateContext,
  type FormulaError,
  type FormulaFunction,
  type Operand,
  type Scalar,
  LONGEST_TEXT,
  WRONG_NAME,
  WRONG_VALUE,
  isError,
  isGrid,
  isUnion,
  numberOf,
  scalarOf,
  textNumber,
  textOf,
  valuesOf,
} from "./formula-value";

/** Texts: joining, cutting, searching, and numbers as text. */
export const textFunctions: Readonly<Record<string, FormulaFunction>> = {
  CONCATENATE: (args, context) =>
    joinAll(
      args.map((arg) => scalarOf(arg, context)),
      "",
      context,
    ),
  CONCAT: (args, context) => joinAll(args.flatMap(everyValue), "", context),
  TEXTJOIN: (args, context) => textJoin(args, context),
  LEFT: (args, context) => cut(args, context, (text, count) => text.slice(0, count)),
  RIGHT: (args, context) => cut(args, context, (text, count) => (count === 0 ? "" : text.slice(-count))),
  MID: (args, context) =>
    withArgs(args, context, (text, start, count) =>
      start < 1 || count < 0 ? WRONG_VALUE : text.slice(start - 1, start - 1 + count),
    ),
  LEN: (args, context) => onText(args, context, (text) => text.length),
  TRIM: (args, context) => onText(args, context, (text) => text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ")),
  CLEAN: (args, context) =>
    onText(args, context, (text) =>
      Array.from(text)
        .filter((mark) => mark >= " ")
        .join(""),
    ),
  UPPER: (args, context) => onText(args, context, (text) => text.toUpperCase()),
  LOWER: (args, context) => onText(args, context, (text) => text.toLowerCase()),
  PROPER: (args, context) =>
    onText(args, context, (text) => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())),
  EXACT: (args, context) => {
    const [a, b] = [textAt(args, 0, context), textAt(args, 1, context)];
    return isError(a) ? a : isError(b) ? b : a === b;
  },
  REPT: (args, context) =>
    cut(args, context, (text, count) => (text.length * count > LONGEST_TEXT ? WRONG_VALUE : text.repeat(count))),
  FIND: (args, context) => find(args, context, (text) => text),
  SEARCH: (args, context) => find(args, context, (text) => text.toLowerCase()),
  SUBSTITUTE: (args, context) => substitute(args, context),
  VALUE: (args, context) => {
    const value = scalarOf(args[0] ?? null, context);
    if (typeof value === "boolean") return WRONG_VALUE;
    return typeof value === "string" ? (textNumber(value, context) ?? WRONG_VALUE) : (value ?? 0);
  },
  TEXT: (args, context) => showAs(args, context),
};

function everyValue(arg: Operand): Scalar[] {
  if (isUnion(arg)) return arg.parts.flatMap((part) => [...valuesOf(part)]);
  return isGrid(arg) ? [...valuesOf(arg)] : [arg];
}

function joinAll(values: readonly Scalar[], mark: string, context: EvaluateContext): Scalar {
  const texts: string[] = [];
  let length = -mark.length;
  for (const value of values) {
    const text = textOf(value, context);
    if (isError(text)) return text;
    length += mark.length + text.length;
    if (length > LONGEST_TEXT) return WRONG_VALUE;
    texts.push(text);
  }
  return texts.join(mark);
}

function textJoin([mark = null, skip = null, ...rest]: readonly Operand[], context: EvaluateContext): Scalar {
  const between = textOf(scalarOf(mark, context), context);
  if (isError(between)) return between;
  const skipsBlank = Boolean(scalarOf(skip, context));
  const values = rest.flatMap(everyValue).filter((value) => !skipsBlank || (value !== null && value !== ""));
  return joinAll(values, between, context);
}

function textAt(args: readonly Operand[], index: number, context: EvaluateContext): string | FormulaError {
  return textOf(scalarOf(args[index] ?? null, context), context);
}

function numberAt(
  args: readonly Operand[],
  index: number,
  absent: number,
  context: EvaluateContext,
): number | FormulaError {
  const value = args[index];
  return value === undefined ? absent : numberOf(scalarOf(value, context), context);
}

function onText(args: readonly Operand[], context: EvaluateContext, change: (text: string) => Scalar): Scalar {
  const text = textAt(args, 0, context);
  return isError(text) ? text : change(text);
}

function withArgs(
  args: readonly Operand[],
  context: EvaluateContext,
  change: (text: string, first: number, second: number) => Scalar,
): Scalar {
  const text = textAt(args, 0, context);
  const first = numberAt(args, 1, 1, context);
  const second = numberAt(args, 2, 0, context);
  if (isError(text)) return text;
  if (isError(first)) return first;
  return isError(second) ? second : change(text, Math.trunc(first), Math.trunc(second));
}

function cut(
  args: readonly Operand[],
  context: EvaluateContext,
  change: (text: string, count: number) => Scalar,
): Scalar {
  return withArgs(args, context, (text, count) => (count < 0 ? WRONG_VALUE : change(text, count)));
}

function find(args: readonly Operand[], context: EvaluateContext, fold: (text: string) => string): Scalar {
  const wanted = textAt(args, 0, context);
  const text = textAt(args, 1, context);
  const start = numberAt(args, 2, 1, context);
  if (isError(wanted)) return wanted;
  if (isError(text)) return text;
  if (isError(start)) return start;
  const at = start < 1 ? -1 : fold(text).indexOf(fold(wanted), start - 1);
  return at < 0 ? WRONG_VALUE : at + 1;
}

function substitute(args: readonly Operand[], context: EvaluateContext): Scalar {
  const [text, from, to] = [textAt(args, 0, context), textAt(args, 1, context), textAt(args, 2, context)];
  if (isError(text)) return text;
  if (isError(from)) return from;
  if (isError(to)) return to;
  const parts = from === "" ? [text] : text.split(from);
  if (text.length + (parts.length - 1) * (to.length - from.length) > LONGEST_TEXT && args.length < 4) return WRONG_VALUE;
  if (args.length < 4) return parts.join(to);
  const which = numberAt(args, 3, 1, context);
  if (isError(which)) return which;
  const before = Math.trunc(which);
  if (before < 1) return WRONG_VALUE;
  if (parts.length <= before) return text;
  return parts.slice(0, before).join(from) + to + parts.slice(before).join(from);
}

function showAs(args: readonly Operand[], context: EvaluateContext): Scalar {
  const value = scalarOf(args[0] ?? null, context);
  const format = textAt(args, 1, context);
  if (isError(value)) return value;
  if (isError(format)) return format;
  const number = numberOf(value, context);
  if (isError(number) || typeof value === "boolean") return textOf(value, context);
  return context.showNumber ? context.showNumber(number, format) : WRONG_NAME;
}
