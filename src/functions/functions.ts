import { angkaFunction } from "./angka";
import { capaianFunction } from "./capaian";
import type { Argument, CellResult } from "./cell-values";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings/settings";
import { nkoFunction } from "./nko";
import { predikatFunction } from "./predikat";
import { terbilangFunction } from "./terbilang";

/** A function of the sheet: ranges in, a range of the same shape out. */
export type SheetFunction = (...args: readonly Argument[]) => readonly (readonly CellResult[])[];

/** All functions of the sheet by their names in `functions.json`, without the namespace CERMAT, by what the settings say. */
export function sheetFunctions({ scales, policies }: Settings): Readonly<Record<string, SheetFunction>> {
  return {
    TERBILANG: terbilangFunction,
    ANGKA: angkaFunction,
    CAPAIAN: capaianFunction,
    PREDIKAT: predikatFunction(scales),
    NKO: nkoFunction(policies.pkoCap),
  };
}

/** The functions as the product's own settings have them. */
export const SHEET_FUNCTIONS = sheetFunctions(DEFAULT_SETTINGS);

/** Names of the functions that ask the settings of the workbook. */
export const SETTLED_FUNCTIONS: ReadonlySet<string> = new Set(["PREDIKAT", "NKO"]);
