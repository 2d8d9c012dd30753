/** A part of a long list, or of a long map as its entries, with the way to it. */
export interface Piece {
  readonly path: readonly (string | number)[];
  readonly items: readonly unknown[];
}

/** What is left of a value when its long lists are taken out, and those lists in pieces. */
interface Apart<T> {
  readonly whole: T;
  readonly pieces: readonly Piece[];
}

/** As much as can be handed from one thread to another without anybody noticing: about so many cells. */
const WEIGHT = 4_000;

/**
 * Takes the long lists of plain data apart. A message between threads is copied in one go, during which the page stands
 * still: many small messages let it go on.
 */
export function takeApart<T>(value: T): Apart<T> {
  const pieces: Piece[] = [];
  const whole = without(value, [], pieces) as T;
  return { whole, pieces };
}

/** Puts back together what was taken apart. */
export function putTogether<T>(whole: T, pieces: readonly Piece[]): T {
  for (const { path, items } of pieces) {
    const list = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], whole);
    if (list instanceof Map) for (const [key, entry] of items as readonly [unknown, unknown][]) list.set(key, entry);
    else for (const item of items) (list as unknown[]).push(item);
  }
  return whole;
}

function without(value: unknown, path: Piece["path"], pieces: Piece[]): unknown {
  if (Array.isArray(value)) {
    if (isHeavy(value)) return takeOut(value, path, pieces, []);
    return value.map((item, index) => without(item, [...path, index], pieces));
  }
  if (value instanceof Map) return value.size > WEIGHT ? takeOut([...value], path, pieces, new Map()) : value;
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, without(item, [...path, key], pieces)]));
}

function takeOut<T>(items: readonly unknown[], path: Piece["path"], pieces: Piece[], rest: T): T {
  let from = 0;
  let weight = 0;
  for (let index = 0; index < items.length; index++) {
    weight += weightOf(items[index]);
    if (weight < WEIGHT && index + 1 < items.length) continue;
    pieces.push({ path, items: items.slice(from, index + 1) });
    from = index + 1;
    weight = 0;
  }
  return rest;
}

function isHeavy(items: readonly unknown[]): boolean {
  let weight = 0;
  for (const item of items) {
    weight += weightOf(item);
    if (weight > WEIGHT) return true;
  }
  return false;
}

/** A row weighs as much as it has cells, anything else as much as a few. */
function weightOf(item: unknown): number {
  return Array.isArray(item) ? item.length : typeof item === "object" && item !== null ? 8 : 1;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
