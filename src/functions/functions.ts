import { angkaFunction } from "./angka";
import { capaianFunction } from "./capaian";
import type { Argument, CellResult } from "./cell-values";
import { nkoFunction } from "./nko";
import { predikatFunction } from "./predikat";
import { terbilangFunction } from "./terbilang";

/** A function of the sheet: ranges in, a range of the same shape out. */
export type SheetFunction = (...args: readonly Argument[]) => readonly (readonly CellResult[])[];

/** All functions of the sheet by their names in `functions.json`, without the namespace CERMAT. */
export const SHEET_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  TERBILANG: terbilangFunction,
  ANGKA: angkaFunction,
  CAPAIAN: capaianFunction,
  PREDIKAT: predikatFunction,
  NKO: nkoFunction,
};
