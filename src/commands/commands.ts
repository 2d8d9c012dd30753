import { associateCommands, showPane } from "../excel/composition";

/** Names of the ribbon's functions, as the manifest spells them. */
export const COMMAND_NAMES = ["periksa", "tandai", "hapusTanda", "tulisCapaian"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** What the pane does when a ribbon button is clicked. */
export type CommandHandlers = Readonly<Record<CommandName, () => Promise<void> | void>>;

let registerHandlers: (handlers: CommandHandlers) => void;
const registered = new Promise<CommandHandlers>((resolve) => {
  registerHandlers = resolve;
});

/** Tells the ribbon what its buttons do; a button that was clicked earlier has waited for this. */
export function registerCommands(handlers: CommandHandlers): void {
  registerHandlers(handlers);
}

/** Every result is seen in the pane, so it opens first. */
async function run(name: CommandName): Promise<void> {
  await showPane();
  const handlers = await registered;
  await handlers[name]();
}

// At the top level: a function told to Office later misses the first click.
associateCommands(Object.fromEntries(COMMAND_NAMES.map((name) => [name, () => run(name)])));
