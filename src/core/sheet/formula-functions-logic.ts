import {
  type EvaluateContext,
  type FormulaFunction,
  NOT_FOUND,
  type Operand,
  type Scalar,
  WRONG_VALUE,
  booleanOf,
  isError,
  isGrid,
  isUnion,
  scalarOf,
  valuesOf,
} from "./formula-value";

/** Truth values, and what kind of value something is. */
export const logicFunctions: Readonly<Record<string, FormulaFunction>> = {
  TRUE: () => true,
  FALSE: () => false,
  NA: () => NOT_FOUND,
  AND: (args) => combine(args, (list) => list.every(Boolean)),
  OR: (args) => combine(args, (list) => list.some(Boolean)),
  XOR: (args) => combine(args, (list) => list.filter(Boolean).length % 2 === 1),
  NOT: (args, context) => {
    const value = booleanOf(first(args, context));
    return isError(value) ? value : !value;
  },
  ISNUMBER: (args, context) => typeof first(args, context) === "number",
  ISTEXT: (args, context) => typeof first(args, context) === "string",
  ISNONTEXT: (args, context) => typeof first(args, context) !== "string",
  ISLOGICAL: (args, context) => typeof first(args, context) === "boolean",
  ISBLANK: (args, context) => first(args, context) === null,
  ISERROR: (args, context) => isError(first(args, context)),
  ISERR: (args, context) => isOtherError(first(args, context)),
  ISNA: (args, context) => {
    const value = first(args, context);
    return isError(value) && value.error === NOT_FOUND.error;
  },
  N: (args, context) => {
    const value = first(args, context);
    return typeof value === "boolean" ? Number(value) : typeof value === "number" || isError(value) ? value : 0;
  },
  T: (args, context) => {
    const value = first(args, context);
    return typeof value === "string" || isError(value) ? value : "";
  },
};

function first(args: readonly Operand[], context: EvaluateContext): Scalar {
  return scalarOf(args[0] ?? null, context);
}

function isOtherError(value: Scalar): boolean {
  return isError(value) && value.error !== NOT_FOUND.error;
}

/** In references texts and blanks do not count; nothing left is an error. */
function combine(args: readonly Operand[], judge: (list: readonly boolean[]) => boolean): Scalar {
  const list: boolean[] = [];
  for (const arg of args) {
    const isReference = isGrid(arg) || isUnion(arg);
    const values = isUnion(arg)
      ? arg.parts.flatMap((part) => [...valuesOf(part)])
      : isGrid(arg)
        ? valuesOf(arg)
        : [arg];
    for (const value of values) {
      if (isReference && (value === null || typeof value === "string")) continue;
      const truth = booleanOf(value);
      if (isError(truth)) return truth;
      list.push(truth);
    }
  }
  return list.length === 0 ? WRONG_VALUE : judge(list);
}
