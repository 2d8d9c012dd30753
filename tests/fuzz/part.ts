import type { Dice } from "../core/property/dice";

/** One thing to be tried with what chance makes. */
export interface Part {
  readonly name: "core" | "functions" | "host" | "port" | "file";
  readonly says: string;
  /** What a try may cost: seconds of computing, and megabytes of JavaScript memory in all. */
  readonly seconds: number;
  readonly megabytes: number;
  /** Tries one case and says in a word how it ended; anything thrown is a defect. */
  readonly attempt: (dice: Dice) => string | Promise<string>;
  /** Ends what the attempts have kept open. */
  readonly close?: () => Promise<void>;
}
