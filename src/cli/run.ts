import { say } from "../report/words";
import { capaian } from "./capaian";
import { check, type Machine, type Terminal } from "./check";
import { merge } from "./merge";
import { readCommand } from "./options";
import { HELP } from "./words";

/** Exit code of a command that cannot be followed. */
const WRONG_USAGE = 64;

/** Runs a command line (without the program's own name); gives the exit code. */
export async function run(
  args: readonly string[],
  version: string,
  terminal: Terminal,
  startWorker?: Machine["startWorker"],
): Promise<number> {
  const command = readCommand(args);
  const { language } = command;
  if (command.kind === "help") {
    terminal.out(HELP[language]);
    return 0;
  }
  if (command.kind === "version") {
    terminal.out(`${version}\n`);
    return 0;
  }
  if (command.kind === "merge") return merge(command.options, language, terminal);
  const machine: Machine = startWorker ? { version, startWorker } : { version };
  const outcome =
    command.kind === "check"
      ? await check(command.options, language, terminal, machine)
      : command.kind === "capaian"
        ? await capaian(command.options, language, terminal)
        : command;
  if (typeof outcome === "number") return outcome;
  terminal.err(`cermat: ${say(outcome.words, language, outcome.values)}\n`);
  return WRONG_USAGE;
}
