import type { Bilingual } from "../finding/report";
import { type Fit, type Graded, fitOf, hintsIn, isInRange, scalesOfWords } from "../scale/fit";
import { printedScales } from "../scale/printed-scale";
import { type Scale, gradeNamed } from "../scale/scale";
import { areaContains } from "../sheet/address";
import type { Table } from "../table/table";

/** The scale that words keep, and what that rests on. */
export interface ChosenScale {
  readonly scale: Scale;
  readonly basis: Bilingual;
  readonly fit: Fit;
}

export interface Claim {
  readonly graded: readonly Graded[];
  /** What the header, the row or the title says about them. */
  readonly words: string;
  readonly scales: readonly Scale[];
  /** The figure is called a score: then a single word that does not say it is wrong, and not of another figure. */
  readonly isScore: boolean;
}

/** Whether a text is a word of a scale, of those that are known or that the sheet prints. */
export function isPredicateWord(table: Table, text: string, scales: readonly Scale[]): boolean {
  return (
    text.length <= LONGEST &&
    knownScales(table, scales).some((scale) => gradeNamed(scale, text) !== undefined)
  );
}

/** The scales that the table's own sheet prints, and those that are known or that other sheets print. */
function knownScales({ sheet }: Table, scales: readonly Scale[]): readonly Scale[] {
  const own = printedScales(sheet);
  if (own.length === 0) return scales;
  const known = joined.get(own) ?? new WeakMap<readonly Scale[], readonly Scale[]>();
  joined.set(own, known);
  const all = known.get(scales) ?? [...own, ...scales.filter(({ id }) => !own.some((one) => one.id === id))];
  known.set(scales, all);
  return all;
}

const joined = new WeakMap<readonly Scale[], WeakMap<readonly Scale[], readonly Scale[]>>();

/** Whether a cell is part of a scale that its sheet prints: it says what words mean, and claims nothing. */
export function isOfLegend(table: Table, row: number, column: number): boolean {
  return printedScales(table.sheet).some(({ printed }) => printed && areaContains(printed.area, row, column));
}

/** No word of a scale is longer, its code and its name together. */
const LONGEST = 50;

/** A scale that a row names itself. */
export function plainChoice(scale: Scale): Omit<ChosenScale, "fit"> {
  return { scale, basis: basisOf(scale, false, []) };
}

/**
 * The scale under which most of the words hold, of those that have all of the words: one that the sheet prints goes before
 * those that are known, one that the words around name before others. Undefined where none can be told.
 */
export function scaleFor(table: Table, { graded, words, scales, isScore }: Claim): ChosenScale | undefined {
  const named = hintsIn(words);
  const around = hintsIn(titleOf(table));
  const said = graded.map(({ word }) => word);
  const scores = graded.map(({ score }) => score);
  const candidates = scalesOfWords(said, knownScales(table, scales)).filter((scale) => isInRange(scale, scores));
  const nearest = nearestLegend(table, candidates);
  const ranked = candidates
    .map((scale) => {
      const fit = fitOf(scale, graded);
      const isPrinted = scale.printed !== undefined;
      const worth = isPrinted
        ? worthOfLegend(scale, { table, named: [...named, ...around], nearest, rows: graded.length })
        : (named.includes(scale.id) ? NAMED : 0) + (around.includes(scale.id) ? AROUND : 0);
      return { scale, fit, isPrinted, favour: worth, score: fit.held - fit.broken + worth };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!best) return undefined;
  const trusted = best.isPrinted || named.includes(best.scale.id) || (ranked.length === 1 && graded.length < FEW);
  if (!isKept(best.fit, trusted, isScore)) return undefined;
  const rivals = ranked.filter(
    (other) => other !== best && other.fit.broken === best.fit.broken && other.favour === best.favour,
  );
  return {
    scale: best.scale,
    fit: best.fit,
    basis: basisOf(
      best.scale,
      best.isPrinted,
      rivals.map(({ scale }) => scale),
    ),
  };
}

/** Whether most words hold; of those that a name or the sheet's own scale vouches for, half are enough, or a lone one beside its score. */
function isKept({ held, broken }: Fit, trusted: boolean, isScore: boolean): boolean {
  if (held > 0 && held >= broken * 2) return true;
  return trusted && (held > 0 ? held >= broken : isScore && broken === 1);
}

/** What a name is worth against rows that hold. */
const NAMED = 4;
const AROUND = 1;
/** What a scale is worth that the workbook prints: more beside the table than elsewhere, most nearest to it. */
const PRINTED = { near: 5.5, onSheet: 3, elsewhere: 2.5 };
/** One row of so many may be wrong before a scale that is printed gives way to one that is known. */
const ROWS_PER_DOUBT = 3;

interface Around {
  readonly table: Table;
  /** Scores that the words around speak of. */
  readonly named: readonly string[];
  readonly nearest: Scale | undefined;
  readonly rows: number;
}

/** A scale that is printed for another score than this one is worth nothing. */
function worthOfLegend(scale: Scale, { table, named, nearest, rows }: Around): number {
  const own = hintsIn(scale.printed?.title ?? "");
  if (own.length > 0 && named.length > 0 && !own.some((id) => named.includes(id))) return -NAMED;
  const isHere = scale.printed?.sheet === table.sheet.name;
  const worth = scale === nearest ? PRINTED.near : isHere ? PRINTED.onSheet : PRINTED.elsewhere;
  return worth + (isHere ? rows / ROWS_PER_DOUBT : 0) + (own.some((id) => named.includes(id)) ? NAMED : 0);
}

/** Of the scales that the table's sheet prints, the one beside it, right below it, or else right above it. */
function nearestLegend({ sheet, area }: Table, scales: readonly Scale[]): Scale | undefined {
  const distance = ({ printed }: Scale): number => {
    if (!printed || printed.sheet !== sheet.name) return Infinity;
    if (printed.area.top > area.bottom) return printed.area.top - area.bottom;
    return printed.area.bottom < area.top ? ABOVE + area.top - printed.area.bottom : 0;
  };
  return scales.reduce<Scale | undefined>(
    (near, scale) => (distance(scale) < (near ? distance(near) : Infinity) ? scale : near),
    undefined,
  );
}

/** Legends stand below their tables rather than above. */
const ABOVE = 1000;
const FEW = 3;

function basisOf({ name, source }: Scale, isPrinted: boolean, rivals: readonly Scale[]): Bilingual {
  const also = (language: keyof Bilingual): string => rivals.map((rival) => rival.name[language]).join(", ");
  const told = isPrinted ? { id: "", en: "" } : { id: ` (${source.id})`, en: ` (${source.en})` };
  return rivals.length === 0
    ? { id: `${name.id}${told.id}`, en: `${name.en}${told.en}` }
    : {
        id: `${name.id}${told.id}; cocok juga dengan: ${also("id")}`,
        en: `${name.en}${told.en}; fits as well: ${also("en")}`,
      };
}

const TITLE_ROWS = 6;

/** The words right above a table. */
function titleOf({ sheet, area }: Table): string {
  const words: string[] = [];
  for (let row = area.top - 1; row >= Math.max(0, area.top - TITLE_ROWS); row--)
    for (const cell of sheet.rows[row] ?? []) if (typeof cell?.value === "string") words.push(cell.value);
  return words.join(" ");
}
