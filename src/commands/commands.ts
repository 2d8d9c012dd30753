import { associateCommands, showPane } from "../excel/composition";

/** Names of the ribbon's, the cell menu's and the shortcuts' functions, as the manifest and shortcuts.json spell them. */
export const COMMAND_NAMES = ["periksa", "tandai", "hapusTanda", "tulisCapaian", "periksaSel", "beriCatatan"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** Whether a person must read what came of a command, or sees it on the sheet itself. */
export type CommandOutcome = "read" | "seen";

/** What is done when a command is given, whether the pane is open or not. */
export type CommandHandlers = Readonly<Record<CommandName, () => Promise<CommandOutcome>>>;

interface Registered {
  readonly handlers: CommandHandlers;
  readonly onFailure: (cause: unknown) => void;
}

/** Work that takes longer is shown with its progress and a way to cancel it, in milliseconds. */
const PATIENCE = 3_000;

let register: (registered: Registered) => void;
const registered = new Promise<Registered>((resolve) => {
  register = resolve;
});

/** The browser takes its own function only when it is called by itself, not as a method of ours. */
const reportToPage = (cause: unknown): void => {
  reportError(cause);
};

/** Tells Excel what its buttons do, and who hears of a failure; a button clicked earlier has waited for this. */
export function registerCommands(handlers: CommandHandlers, onFailure: (cause: unknown) => void = reportToPage): void {
  register({ handlers, onFailure });
}

/**
 * The work is done without the pane. Office has no notice of its own that an add-in could show beside the sheet, so the
 * pane comes up with the result when there is something to read, and earlier only when the work takes long.
 */
async function run(name: CommandName): Promise<void> {
  const waiting = setTimeout(() => void openPane(), PATIENCE);
  try {
    const { handlers } = await registered;
    if ((await handlers[name]()) === "read") await showPane();
  } catch (cause) {
    (await registered).onFailure(cause);
    await openPane();
  } finally {
    clearTimeout(waiting);
  }
}

/** Where the pane cannot be opened, what there is to read waits in it. */
async function openPane(): Promise<void> {
  try {
    await showPane();
  } catch (cause) {
    (await registered).onFailure(cause);
  }
}

// At the top level: a function told to Office later misses the first click.
associateCommands(Object.fromEntries(COMMAND_NAMES.map((name) => [name, () => run(name)])));
