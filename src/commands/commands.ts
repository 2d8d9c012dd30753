import { associateCommands, showPane } from "../excel/composition";

/** Names of the ribbon's functions, as the manifest spells them. */
export const COMMAND_NAMES = ["periksa", "tandai", "hapusTanda", "tulisCapaian"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** What the pane does when a ribbon button is clicked. */
export type CommandHandlers = Readonly<Record<CommandName, () => Promise<void> | void>>;

interface Registered {
  readonly handlers: CommandHandlers;
  readonly onFailure: (cause: unknown) => void;
}

let register: (registered: Registered) => void;
const registered = new Promise<Registered>((resolve) => {
  register = resolve;
});

/** The browser takes its own function only when it is called by itself, not as a method of ours. */
const reportToPage = (cause: unknown): void => {
  reportError(cause);
};

/** Tells the ribbon what its buttons do, and who hears of a failure; a button clicked earlier has waited for this. */
export function registerCommands(handlers: CommandHandlers, onFailure: (cause: unknown) => void = reportToPage): void {
  register({ handlers, onFailure });
}

/** Every result is seen in the pane, so it opens first. */
async function run(name: CommandName): Promise<void> {
  try {
    await showPane();
    await (await registered).handlers[name]();
  } catch (cause) {
    (await registered).onFailure(cause);
  }
}

// At the top level: a function told to Office later misses the first click.
associateCommands(Object.fromEntries(COMMAND_NAMES.map((name) => [name, () => run(name)])));
