import type { Cell } from "../../../src/core/sheet/snapshot";
import type { Look } from "./model";
import type { Traits } from "./traits";

/** A figure with the words that may stand beside it. */
export interface Written {
  readonly value: number;
  readonly look: Look;
  readonly unit: string | undefined;
}

export function decimalsOf(look: Look, { percentDecimals }: Traits): number {
  if (look === "pct") return percentDecimals;
  return look === "kpct" ? 2 : 0;
}

export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-7)) / scale;
}

/** A figure in a cell, as the sheet's author writes figures; percentages count in percent points. */
export function write(figure: Written, traits: Traits): Cell {
  return traits.writing === "typed" || traits.writing === "formulas"
    ? typed(figure, traits)
    : { value: asText(figure, traits), numberFormat: "@" };
}

function typed({ value, look, unit }: Written, traits: Traits): Cell {
  const decimals = decimalsOf(look, traits);
  const zeros = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  if (look === "pct" && traits.percent === "fraction")
    return {
      value: traits.writing === "formulas" ? value / 100 : roundTo(value / 100, decimals + 2),
      numberFormat: `${zeros}%`,
    };
  const shown = traits.writing === "formulas" ? value : roundTo(value, decimals);
  if (look === "pct")
    return { value: shown, numberFormat: traits.percent === "points with sign" ? `${zeros} "%"` : zeros };
  if (look === "rp") return { value: shown, numberFormat: moneyFormat(traits) };
  const quoted =
    traits.unitsOfMeasure === "format" && unit !== undefined
      ? look === "kpct"
        ? '0.00 "%"'
        : `General "${unit}"`
      : undefined;
  return { value: shown, ...(quoted === undefined ? {} : { numberFormat: quoted }) };
}

function moneyFormat({ cents, zero, parentheses }: Traits): string {
  const plain = cents ? "#,##0.00" : "#,##0";
  if (zero === "Rp -") return `"Rp"* ${plain}`;
  const negative = parentheses ? `(${plain})` : `-${plain}`;
  return zero === "-" ? `${plain};${negative};"-"` : parentheses ? `${plain};${negative}` : plain;
}

function asText({ value, look, unit }: Written, traits: Traits): string {
  const us = traits.writing === "us text";
  const decimals = look === "rp" ? (traits.cents ? 2 : 0) : decimalsOf(look, traits);
  const [whole = "0", fraction] = Math.abs(roundTo(value, decimals)).toFixed(decimals).split(".");
  const grouped = look === "rp" ? whole.replaceAll(/\B(?=(\d{3})+$)/g, us ? "," : ".") : whole;
  const digits = fraction === undefined ? grouped : `${grouped}${us ? "." : ","}${fraction}`;
  if (look === "rp") return money(digits, value, traits);
  const signed = value < 0 ? (traits.parentheses ? `(${digits})` : `-${digits}`) : digits;
  if (look === "pct")
    return traits.percent === "points" ? signed : `${signed}${traits.percent === "points with sign" ? " %" : "%"}`;
  if (traits.unitsOfMeasure !== "in figures" || unit === undefined) return signed;
  return `${signed} ${look === "kpct" && traits.words === 2 ? "Persen" : unit}`;
}

function money(digits: string, value: number, { writing, zero, parentheses }: Traits): string {
  if (value === 0 && zero !== "0") return writing === "rupiah text" ? "Rp -" : "-";
  const rupiah = writing === "rupiah text" ? "Rp " : "";
  if (value >= 0) return `${rupiah}${digits}`;
  return parentheses ? `${rupiah}(${digits})` : `-${rupiah}${digits}`;
}
