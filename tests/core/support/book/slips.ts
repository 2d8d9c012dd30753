import type { CellValue } from "../../../../src/core/sheet/snapshot";
import { type Dice } from "../../property/dice";
import { type Book, type Twists, type Variant, changeCell, valueIn, writeBook } from "./book";
import { type Model, type Sub, type Version, subsOf, withSub } from "./model";
import { dotted } from "./page";

/** A mistake somebody makes in a report: the book with it, the figure that shows where, and what must be said about it. */
export interface Slip {
  readonly id: string;
  readonly spoil: (model: Model, variant: Variant, dice: Dice) => Spoilt;
}

export interface Spoilt {
  readonly book: Book;
  /** Keys of the figures that a finding must name: all of those in one finding. */
  readonly at: readonly string[];
  /** What the finding must tell, as it is written there; blank where only the place counts. */
  readonly tells: string;
  /** So many findings may be told. */
  readonly most?: number;
}

interface Chosen {
  readonly sub: Sub;
  readonly unit: string | null;
  readonly key: string;
}

function chooseSub(model: Model, dice: Dice, fits: (sub: Sub) => boolean = () => true): Chosen {
  const all = model.sections.flatMap((section) =>
    subsOf(section)
      .filter(fits)
      .map((sub) => ({ sub, unit: section.unit, key: `${section.unit ?? ""}/${sub.code}` })),
  );
  const chosen = all[dice.below(all.length)];
  if (!chosen) throw new RangeError("no such sub kegiatan");
  return chosen;
}

/** A mistake in one cell alone. */
function inCell(
  id: string,
  key: (model: Model, dice: Dice) => string,
  change: (value: number) => number,
  tells?: (right: CellValue) => string,
): Slip {
  return {
    id,
    spoil: (model, variant, dice) => {
      const at = key(model, dice);
      const clean = writeBook(model, variant);
      const book = changeCell(clean, at, (value) => inStyleOf(value, change(figureOf(value))));
      return { book, at: [at], tells: tells ? tells(figureOf(valueIn(clean, at) ?? "")) : "" };
    },
  };
}

/** The figure of a cell that may hold it as text with dots. */
function figureOf(value: CellValue): number {
  return typeof value === "string" ? Number(value.replaceAll(".", "")) : Number(value);
}

function inStyleOf(value: CellValue, figure: number): CellValue {
  return typeof value === "string" ? dotted(figure) : figure;
}

/** A mistake that its sheet carries through all its sums, so that only other sheets contradict it. */
function carried(
  id: string,
  sheet: string,
  {
    at,
    change,
    fits,
    amount,
  }: {
    at: (key: string) => string;
    change: (sub: Sub, by: number) => Sub;
    fits?: (sub: Sub) => boolean;
    amount?: number;
  },
): Slip {
  return {
    id,
    spoil: (model, variant, dice) => {
      const { unit, sub, key } = chooseSub(model, dice, fits);
      const by = amount ?? dice.between(3, 900) * 1000;
      const twists: Twists = { [sheet]: (own) => withSub(own, { unit, code: sub.code }, (one) => change(one, by)) };
      return { book: writeBook(model, variant, twists), at: [at(key)], tells: amount === undefined ? dotted(by) : "" };
    },
  };
}

const plan =
  (what: "before" | "after") =>
  (sub: Sub, by: number): Sub => ({ ...sub, rp: { ...sub.rp, [what]: sub.rp[what] + by } });
const spent =
  (quarter: number) =>
  (sub: Sub, by: number): Sub => ({
    ...sub,
    rp: {
      ...sub.rp,
      quarters: sub.rp.quarters.map((value, index) =>
        index === quarter ? value - by : value,
      ) as unknown as Sub["rp"]["quarters"],
    },
  });
const target =
  (what: "before" | "after") =>
  (sub: Sub, by: number): Sub => ({ ...sub, k: { ...sub.k, [what]: sub.k[what] + by } });

/** The model with all its performance targets, or all its money, in one version. */
function inVersion(
  model: Model,
  { k, rp }: { readonly k?: (of: Version) => Version; readonly rp?: (of: Version) => Version },
): Model {
  return {
    ...model,
    sections: model.sections.map((section) => ({
      ...section,
      programs: section.programs.map((program) => ({
        ...program,
        k: k ? k(program.k) : program.k,
        kegiatan: program.kegiatan.map((kegiatan) => ({
          ...kegiatan,
          k: k ? k(kegiatan.k) : kegiatan.k,
          subs: kegiatan.subs.map((sub) => ({
            ...sub,
            k: k ? { ...sub.k, ...k(sub.k) } : sub.k,
            rp: rp ? { ...sub.rp, ...rp(sub.rp) } : sub.rp,
          })),
        })),
      })),
    })),
  };
}

const onlyAfter = ({ after }: Version): Version => ({ before: after, after });
const onlyBefore = ({ before }: Version): Version => ({ before, after: before });

/** A column that was copied from the other version of the plan: one finding tells it. */
function otherVersion(
  id: string,
  sheet: string,
  change: (model: Model) => Model,
  columns: (key: string) => string,
  most = 1,
): Slip {
  return {
    id,
    spoil: (model, variant, dice) => {
      const { key } = chooseSub(model, dice, ({ k, rp }) => k.before !== k.after && rp.before !== rp.after);
      return {
        book: writeBook(model, variant, { [sheet]: change }),
        at: [columns(key)],
        tells: "perubahan pada",
        most,
      };
    },
  };
}

/** The code of the programme that a row belongs to. */
function programOf(key: string): string {
  return key.replace(/^.*\//, "").split(".").slice(0, 3).join(".");
}

/** A sentence in which one thing is written otherwise. */
function inText(id: string, key: string, change: (text: string) => string): Slip {
  return {
    id,
    spoil: (model, variant) => {
      const at = `text ${key}`;
      const book = changeCell(writeBook(model, variant), at, (value) => change(String(value)));
      return { book, at: [at], tells: "" };
    },
  };
}

const PROGRAM_CODES = ["7.01.01", "7.01.02", "7.01.03", "7.01.04"] as const;
const swapLast = (value: number): number => {
  const text = String(value);
  const at = Array.from(text).findIndex(
    (digit, index) => index > 0 && index < text.length - 1 && digit !== text[index + 1],
  );
  return at < 0 ? value + 9 : Number(text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2));
};
const swapDigits = (text: string, amount: RegExp): string =>
  text.replace(amount, (found) => {
    const digits = Array.from(found);
    const places = digits.flatMap((char, index) => (/\d/.test(char) ? [index] : []));
    const first = places.findIndex((place, index) => index > 0 && digits[place] !== digits[places[index + 1] ?? place]);
    const [a, b] = [places[first], places[first + 1]];
    if (a === undefined || b === undefined) return `${String((Number(found[0]) % 9) + 1)}${found.slice(1)}`;
    [digits[a], digits[b]] = [digits[b] ?? "", digits[a] ?? ""];
    return digits.join("");
  });
const more =
  (by: number) =>
  (value: number): number =>
    value + by;
const anySub =
  (form: string, figure: string, fits?: (sub: Sub) => boolean) =>
  (model: Model, dice: Dice): string =>
    `${form} ${chooseSub(model, dice, fits).key} ${figure}`;
const anyProgram =
  (form: string, figure: string) =>
  (_model: Model, dice: Dice): string =>
    `${form} ${dice.pick(PROGRAM_CODES)} ${figure}`;
const amended = ({ rp }: Sub): boolean => rp.before !== rp.after;

/** Mistakes as they are made in reports, one of each kind. */
export const SLIPS: readonly Slip[] = [
  inCell("agreement: budget of a programme", anyProgram("pk", "plan"), more(1_000_000), (right) =>
    dotted(Number(right)),
  ),
  inCell(
    "agreement: total",
    () => "pk total plan",
    swapLast,
    (right) => dotted(Number(right)),
  ),
  carried("agreement: budget carried into the total", "PK", {
    at: (key) => `pk ${programOf(key)} plan`,
    change: plan("after"),
  }),
  {
    id: "agreement: total in words",
    spoil: (model, variant) => ({
      book: changeCell(writeBook(model, variant), "pk words", (value) =>
        String(value).replace(/Juta.*/, "Juta Rupiah /"),
      ),
      at: ["pk words"],
      tells: "",
    }),
  },
  inCell(
    "agreement: target",
    () => "pk 1 target",
    more(1),
    (right) => dotted(Number(right), 2),
  ),
  {
    id: "agreement: target of last year",
    spoil: (model, variant) => ({
      book: changeCell(writeBook(model, variant), "pk 0 target", () => model.main[0]?.targets[1] ?? 0),
      at: ["pk 0 target"],
      tells: "tahun lain",
    }),
  },
  inCell("recap: budget", anyProgram("tabel21", "plan"), swapLast),
  carried("recap: budget carried into the total", "Tabel 2.1", {
    at: (key) => `tabel21 ${programOf(key)} plan`,
    change: plan("before"),
  }),
  inCell("recap: realised", anyProgram("tabel21", "spent"), swapLast),
  inCell("recap: percentage", anyProgram("tabel21", "pct"), more(0.0018)),
  carried("recap: realisation carried into the total", "Tabel 2.1", {
    at: (key) => `tabel21 ${programOf(key)} spent`,
    change: spent(1),
  }),
  inCell("main indicators: target", () => "tabel22 0 target", more(1)),
  carried("evaluation: budget", "T-C.29", { at: (key) => `tc29 ${key} rp.plan`, change: plan("before") }),
  inCell("evaluation: budget in its cell alone", anySub("tc29", "rp.plan"), swapLast, (right) => dotted(Number(right))),
  carried("evaluation: first quarter", "T-C.29", { at: (key) => `tc29 ${key} rp.q1`, change: spent(0) }),
  inCell("evaluation: second quarter in its cell alone", anySub("tc29", "rp.q2"), swapLast, (right) =>
    dotted(Number(right)),
  ),
  carried("evaluation: a target", "T-C.29", { at: (key) => `tc29 ${key} k.plan`, change: target("before"), amount: 7 }),
  otherVersion(
    "evaluation: targets of the amended plan",
    "T-C.29",
    (model) => inVersion(model, { k: onlyAfter }),
    (key) => `tc29 ${key} k.plan`,
  ),
  otherVersion(
    "evaluation: money of the amended plan",
    "T-C.29",
    (model) => inVersion(model, { rp: onlyAfter }),
    (key) => `tc29 ${key} rp.plan`,
  ),
  inCell("service: target of the year", () => "tc30 0 target2", more(1)),
  inCell("service: projection", () => "tc30 1 projected", more(1)),
  carried("review: needs and draft", "T-C.31", {
    at: (key) => `tc31 ${key} rp.need`,
    change: plan("after"),
    fits: ({ rp }) => rp.before > 0,
  }),
  inCell("review: needs in its cell alone", anySub("tc31", "rp.need"), swapLast, (right) => dotted(Number(right))),
  inCell("review: a target of the needs", anySub("tc31", "k.need"), more(4)),
  otherVersion(
    "review: targets before the amendment",
    "T-C.31",
    (model) => inVersion(model, { k: onlyBefore }),
    (key) => `tc31 ${key} k.need`,
    2,
  ),
  otherVersion(
    "review: money before the amendment",
    "T-C.31",
    (model) => inVersion(model, { rp: onlyBefore }),
    (key) => `tc31 ${key} rp.need`,
    2,
  ),
  carried("annex: budget after", "Lampiran", {
    at: (key) => `lampiran ${key} rp.after`,
    change: plan("after"),
    fits: amended,
  }),
  carried("annex: budget before", "Lampiran", {
    at: (key) => `lampiran ${key} rp.before`,
    change: plan("before"),
    fits: amended,
  }),
  inCell("annex: what was added", anySub("lampiran", "rp.delta", amended), swapLast),
  {
    id: "annex: left at the budget before",
    spoil: (model, variant, dice) => {
      const { key, sub } = chooseSub(model, dice, amended);
      return {
        book: changeCell(writeBook(model, variant), `lampiran ${key} rp.after`, () => sub.rp.before),
        at: [`lampiran ${key} rp.after`],
        tells: dotted(sub.rp.after),
      };
    },
  },
  carried("annex: a target after", "Lampiran", {
    at: (key) => `lampiran ${key} k.after`,
    change: target("after"),
    amount: 5,
  }),
  {
    id: "annex: no source of funds",
    spoil: (model, variant, dice) => {
      const { key } = chooseSub(model, dice, amended);
      return {
        book: changeCell(writeBook(model, variant), `lampiran ${key} source`, () => null),
        at: [`lampiran ${key} rp.delta`],
        tells: "",
      };
    },
  },
  {
    id: "annex: no explanation",
    spoil: (model, variant, dice) => {
      const { key } = chooseSub(model, dice, amended);
      return {
        book: changeCell(writeBook(model, variant), `lampiran ${key} why`, () => null),
        at: [`lampiran ${key} rp.delta`],
        tells: "",
      };
    },
  },
  carried("export: budget", "e-Dalev", { at: (key) => `edalev ${key} rp.plan`, change: plan("after") }),
  carried("export: third quarter", "e-Dalev", { at: (key) => `edalev ${key} rp.year`, change: spent(2) }),
  carried("export: a target", "e-Dalev", { at: (key) => `edalev ${key} k.plan`, change: target("after"), amount: 9 }),
  inCell("export: the year in its cell alone", anySub("edalev", "rp.year"), swapLast, (right) => dotted(Number(right))),
  carried("own table: realised", "Tabel 3.7", { at: (key) => `tabel37 ${key} spent`, change: spent(3) }),
  carried("own table: budget", "Tabel 3.7", { at: (key) => `tabel37 ${key} plan`, change: plan("after") }),
  inCell("own table: remainder", anySub("tabel37", "rest"), swapLast, (right) => dotted(Number(right))),
  inCell("own table: percentage", anySub("tabel37", "pct"), more(0.0123)),
  carried("flat export: a sub kegiatan", "SIPD", { at: (key) => `sipd ${key} 0`, change: plan("after") }),
  inCell(
    "flat export: an account",
    (model, dice) => `sipd ${chooseSub(model, dice).key} 1`,
    more(1_000_000),
    () => "1.000.000",
  ),
  inCell("flat export: total", () => "sipd total", swapLast),
  inText("text: amount", "absorbed", (text) => swapDigits(text, /\d[\d.]+(?= dari)/)),
  inText("text: percentage", "absorbed", (text) => swapDigits(text, /\d+,\d\d(?=%)/)),
  inText("text: remainder", "rest", (text) =>
    text.replace(/(\d)(\d\d),-\.$/, (_, a: string, b: string) => `${String((Number(a) + 1) % 10)}${b},-.`),
  ),
  inText("text: number of kegiatan", "counts", (text) =>
    text.replace(/(\d+) \([a-z ]+\) kegiatan/, "19 (sembilan belas) kegiatan"),
  ),
  inText("text: number in words", "counts", (text) => text.replace(/\([a-z ]+\) program/, "(tujuh belas) program")),
  inText("text: percentage of a programme", "program", (text) => swapDigits(text, /\d+,\d\d(?=%)/)),
  inText("text: amount in words", "year", (text) =>
    text.replace(/\(([a-z]+)/, (_, word: string) => `(${word === "dua" ? "tiga" : "dua"}`),
  ),
];
