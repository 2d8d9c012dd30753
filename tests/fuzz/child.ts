import { makeDice } from "../core/property/dice";
import { PARTS } from "./parts";

/** What one try came to. */
export interface Told {
  readonly seed: number;
  readonly outcome: string;
  /** The stack, where something was thrown. */
  readonly thrown?: string;
  readonly seconds: number;
  /** Largest memory of the process so far, in megabytes. */
  readonly megabytes: number;
}

process.on("message", ({ part, seed }: { part: string; seed: number }) => {
  void attempt(part, seed).then((told) => process.send?.(told));
});

async function attempt(name: string, seed: number): Promise<Told> {
  const part = PARTS.find((one) => one.name === name);
  const start = process.cpuUsage();
  let told: Pick<Told, "outcome" | "thrown">;
  try {
    told = { outcome: (await part?.attempt(makeDice(seed))) ?? "no such part" };
  } catch (cause) {
    told = { outcome: "thrown", thrown: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
  const { user, system } = process.cpuUsage(start);
  return { seed, ...told, seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
}
