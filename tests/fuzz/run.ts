/* npm run fuzz -- [--part NAME] [--seed NUMBER] [--runs NUMBER] [--case NUMBER]: tries each part with what chance makes of it. */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Told } from "./child";
import type { Part } from "./part";
import { PARTS } from "./parts";

const { values } = parseArgs({
  options: {
    part: { type: "string" },
    seed: { type: "string", default: "1" },
    runs: { type: "string", default: "300" },
    case: { type: "string" },
  },
});

/** A process that tries cases one by one; ended and begun anew where one takes too long or too much. */
class Trial {
  private child: ChildProcess | undefined;

  constructor(private readonly part: Part) {}

  attempt(seed: number): Promise<Told> {
    const child = (this.child ??= this.start());
    const lost = (outcome: string): Told => ({
      seed,
      outcome,
      thrown: outcome,
      seconds: this.part.seconds,
      megabytes: 0,
    });
    return new Promise((resolve) => {
      const finish = (told: Told): void => {
        clearTimeout(limit);
        child.off("message", finish).off("exit", onExit);
        resolve(told);
      };
      const onExit = (code: number | null, signal: string | null): void => {
        this.child = undefined;
        finish(lost(`the process ended (${signal ?? String(code)}): too much memory, or a crash`));
      };
      // Other work may share the machine: the clock is given more than the computing time that is asked for.
      const limit = setTimeout(() => {
        this.child = undefined;
        child.off("exit", onExit);
        child.kill("SIGKILL");
        finish(lost("no end after a long time"));
      }, this.part.seconds * 5000);
      child.on("message", finish).on("exit", onExit);
      child.send({ part: this.part.name, seed });
    });
  }

  stop(): void {
    this.child?.kill();
  }

  private start(): ChildProcess {
    const execArgv = ["--import", "tsx", `--max-old-space-size=${String(this.part.megabytes)}`];
    return fork(join(__dirname, "child.ts"), { execArgv, stdio: ["ignore", "ignore", "ignore", "ipc"] });
  }
}

async function tryPart(part: Part, first: number, runs: number): Promise<number> {
  const trial = new Trial(part);
  const counts = new Map<string, number>();
  const seconds: number[] = [];
  const slow: Told[] = [];
  let [megabytes, defects] = [0, 0];
  for (let seed = first; seed < first + runs; seed++) {
    const told = await trial.attempt(seed);
    counts.set(told.outcome, (counts.get(told.outcome) ?? 0) + 1);
    seconds.push(told.seconds);
    slow.push(told);
    megabytes = Math.max(megabytes, told.megabytes);
    const fault = told.thrown ?? (told.seconds > part.seconds ? `${told.seconds.toFixed(1)} s` : undefined);
    if (fault === undefined) continue;
    defects += 1;
    console.log(`  ${part.name} --case ${String(seed)}: ${fault}`);
  }
  trial.stop();
  seconds.sort((a, b) => a - b);
  const at = (share: number): string => (seconds[Math.floor((seconds.length - 1) * share)] ?? 0).toFixed(2);
  console.log(`${part.name}: ${part.says}`);
  console.log(
    `  runs ${String(runs)}, defects ${String(defects)}; seconds of computing: median ${at(0.5)}, 99 of 100 ${at(0.99)}, longest ${at(1)} (limit ${String(part.seconds)}); memory ${megabytes.toFixed(0)} MB (JavaScript heap limit ${String(part.megabytes)})`,
  );
  slow.sort((a, b) => b.seconds - a.seconds);
  console.log(
    `  longest: ${slow
      .slice(0, 3)
      .map((one) => `--case ${String(one.seed)} ${one.seconds.toFixed(2)} s`)
      .join(", ")}`,
  );
  console.log(
    `  ${[...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([outcome, count]) => `${outcome} ${String(count)}`)
      .join(", ")}`,
  );
  return defects;
}

async function main(): Promise<void> {
  const first = Number(values.case ?? values.seed);
  const runs = values.case === undefined ? Number(values.runs) : 1;
  const chosen = PARTS.filter(({ name }) => values.part === undefined || values.part === name);
  let defects = 0;
  for (const part of chosen) defects += await tryPart(part, first, runs);
  process.exitCode = defects > 0 || chosen.length === 0 ? 1 : 0;
}

void main();
