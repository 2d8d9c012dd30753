import { type Amount, HUNDRED, amount, compare, divide, multiply, subtract, sum, toPlain } from "../figure/amount";
import { capped, corrected, correctionOfScore, correctionOfWord } from "../scale/pko";
import type { Computation } from "./relation";

/** A hundred percent of each step, and the most that an achievement counts, in percent. */
export interface PkoUnits {
  readonly capaian: Amount;
  readonly norm: Amount;
  readonly correction: Amount;
  readonly final: Amount;
  readonly cap: Amount | null;
}

/** The achievement, up to the cap. */
export function normOf({ capaian, norm, cap }: PkoUnits): Computation {
  return {
    name: {
      id: `capaian yang dinormalkan${mostOf(cap, ", paling tinggi ")}`,
      en: `normalised achievement${mostOf(cap, ", at most ")}`,
    },
    shows: ([term = ""]) => (cap === null ? term : `min(${term}; ${mostOf(cap, "")})`),
    of: ([value]) => value && inUnits(capped(inPercent(value, capaian), cap), norm),
  };
}

function mostOf(cap: Amount | null, before: string): string {
  return cap === null ? "" : `${before}${toPlain(cap)}%`;
}

function inPercent(value: Amount, unit: Amount): Amount {
  return divide(multiply(value, HUNDRED), unit, PLACES);
}

function inUnits(percent: Amount, unit: Amount): Amount {
  return divide(multiply(percent, unit), HUNDRED, PLACES);
}

const PLACES = 12;

/** One correction for the whole organisation. */
export const SAME: Computation = {
  name: { id: "koreksi, satu untuk seluruh organisasi,", en: "correction, one for the whole organisation," },
  shows: ([term = ""]) => term,
  of: ([value]) => value,
  isSet: true,
};

/** A score gives its correction by its interval, a predicate by its name, alone or within the words of the step. */
export function byAkip({ correction }: PkoUnits): Computation {
  const factor = divide(correction, HUNDRED, 4);
  // Words count as a score below nothing, so that they are told from scores.
  return {
    name: { id: "koreksi menurut predikat AKIP", en: "correction by the AKIP predicate" },
    shows: ([term = ""]) => `AKIP ${term}`,
    isSet: true,
    of: ([value]) => {
      if (value === undefined) return undefined;
      const percent = compare(value, amount(0)) < 0 ? subtract(amount(-1), value) : correctionOfScore(value);
      return percent && multiply(percent, factor);
    },
    word: (text) => {
      const percent = correctionOfWord(text) ?? correctionOfWord(akipWordIn(text) ?? "");
      return percent && subtract(amount(-1), percent);
    },
  };
}

/** The grade of AKIP that stands within words: `Koreksi AKIP (predikat BB)`, `Koreksi (B = 15%)`. */
export function akipWordIn(text: string): string | undefined {
  return /(?:predikat|kategori|grade|akip|[(:=])\s*"?(AA|A|BB|B|CC|C|D)"?(?![\p{L}\p{N}])/u.exec(text)?.[1];
}

/** A way of taking the correction off, all in percent. */
export interface Taken {
  readonly of: (percent: Amount, correction: Amount) => Amount;
  readonly shows: (value: string, correction: string) => string;
}

/** A share of the achievement is taken off or, in some offices, points; or the share that is left is printed. */
export const WAYS_OF_TAKING: readonly Taken[] = [
  {
    of: (percent, correction) => corrected(percent, correction, PLACES),
    shows: (value, correction) => `${value} x (100% - ${correction})`,
  },
  {
    of: (percent, correction) => subtract(percent, correction),
    shows: (value, correction) => `${value} - ${correction}`,
  },
  {
    of: (percent, correction) => divide(multiply(percent, correction), HUNDRED, PLACES),
    shows: (value, correction) => `${value} x ${correction}`,
  },
];

/** The final value; where the normalised achievement is not printed, the cap is part of this step. */
export function finalOf(units: PkoUnits, from: "norm" | "capaian", taken: Taken): Computation {
  const most = from === "norm" ? null : units.cap;
  const start = units[from];
  return {
    name: { id: "nilai akhir capaian", en: "final value of the achievement" },
    setTerms: [1],
    shows: ([value = "", correction = ""]) =>
      taken.shows(most === null ? value : `min(${value}; ${mostOf(most, "")})`, correction),
    of: ([value, correction]) =>
      value &&
      correction &&
      inUnits(taken.of(capped(inPercent(value, start), most), inPercent(correction, units.correction)), units.final),
  };
}

/** What the final values come to together. */
export const TOTAL: Computation = {
  name: { id: "jumlah nilai akhir capaian", en: "total of the final values" },
  shows: (terms) => terms.join(" + "),
  of: (values) => sum(values),
};

/** Their mean, which is the score of the organisation. */
export const MEAN: Computation = {
  name: {
    id: "nilai kinerja organisasi, yaitu rata-rata nilai akhir,",
    en: "score of the organisation, the mean of the final values,",
  },
  shows: (terms) => `(${terms.join(" + ")}) / ${String(terms.length)}`,
  of: (values) => (values.length === 0 ? undefined : divide(sum(values), amount(values.length), PLACES)),
};

/** A step that other figures do not prove to be one: nothing can be said of it. */
export function unproved(computation: Computation): Computation {
  return { ...computation, of: () => undefined };
}
