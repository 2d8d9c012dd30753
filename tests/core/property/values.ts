import type { Entry, Law, Model, Ref } from "./model";
import type { Traits } from "./traits";
import { decimalsOf, roundTo } from "./write";

/** The figure or words of a cell; undefined where it stays blank. */
export type Values = (ref: Ref) => number | string | undefined;

/** Calculates a table as its author would; a figure that is typed over counts for all that follow from it by formula, and for nothing else. */
export function calculate(model: Model, traits: Traits, typedOver?: { ref: Ref; value: number }): Values {
  if (!typedOver || traits.writing === "formulas") return calculateAll(model, traits, typedOver);
  const values = calculateAll(model, traits);
  return (ref) =>
    ref.row === typedOver.ref.row && ref.column === typedOver.ref.column ? typedOver.value : values(ref);
}

function calculateAll({ rows }: Model, traits: Traits, typedOver?: { ref: Ref; value: number }): Values {
  const byName = new Map(rows.map((row) => [row.name, row.cells]));
  const known = new Map<string, number | string | undefined>();
  const at = (ref: Ref): number | string | undefined => {
    const key = `${ref.row} ${ref.column}`;
    if (known.has(key)) return known.get(key);
    if (typedOver?.ref.row === ref.row && typedOver.ref.column === ref.column) return typedOver.value;
    const entry = byName.get(ref.row)?.get(ref.column);
    const value = entry && valueOf(entry, at, traits);
    known.set(key, value);
    return value;
  };
  return at;
}

function valueOf({ value, laws, look }: Entry, at: Values, traits: Traits): number | string | undefined {
  const [law] = laws ?? [];
  if (!law) return value;
  const result = apply(law, at, traits);
  if (typeof result !== "number" || traits.writing === "formulas" || look === undefined) return result;
  return roundTo(result, decimalsOf(look, traits));
}

function apply(law: Law, at: Values, traits: Traits): number | string | undefined {
  const number = (ref: Ref): number | undefined => {
    const value = at(ref);
    return typeof value === "number" ? value : undefined;
  };
  const sum = (refs: readonly Ref[]): number | undefined => {
    const all = refs.map(number).filter((one) => one !== undefined);
    return all.length === 0 ? undefined : all.reduce((total, one) => total + one, 0);
  };
  switch (law.form) {
    case "linear": {
      const terms = law.terms.flatMap(([ref, sign]) => {
        const value = number(ref);
        return value === undefined ? [] : [value * sign];
      });
      return terms.length === 0 ? undefined : terms.reduce((total, one) => total + one, 0);
    }
    case "ratio": {
      const [above, below] = [sum(law.above), sum(law.below)];
      return above === undefined || below === undefined || below === 0 ? undefined : (above / below) * 100;
    }
    case "mean": {
      const all = law.of.map(number).filter((one) => one !== undefined);
      return all.length === 0 ? undefined : all.reduce((total, one) => total + one, 0) / all.length;
    }
    case "product":
      return law.factors.reduce((product, ref) => product * (number(ref) ?? 0), 1) / law.divisor;
    case "band":
      return band(number(law.of), traits);
  }
}

const SCALE = [
  [91, "Sangat Tinggi", "ST"],
  [76, "Tinggi", "T"],
  [66, "Sedang", "S"],
  [51, "Rendah", "R"],
] as const;

function band(value: number | undefined, { words }: Traits): string | undefined {
  if (value === undefined) return undefined;
  const step = SCALE.find(([from]) => value >= from);
  return words === 1 ? (step?.[2] ?? "SR") : (step?.[1] ?? "Sangat Rendah");
}
