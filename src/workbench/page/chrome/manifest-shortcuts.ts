import type { KeyboardEvent } from "react";
import { attribute, fetchManifest, localAddress, tagged } from "./manifest";

/** Keys that run an action of the add-in, as `Ctrl+Alt+Shift+P`. */
export interface Shortcut {
  readonly action: string;
  readonly keys: string;
}

interface ShortcutsFile {
  readonly shortcuts?: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly web?: string };
  }[];
}

/** The shortcuts that an add-in's manifest names, as Excel on the web takes them. */
export async function readManifestShortcuts(): Promise<readonly Shortcut[]> {
  const manifest = await fetchManifest();
  const address = manifest && localAddress(attribute(tagged(manifest, "ExtendedOverrides")[0], "Url"));
  const answer = address === undefined ? undefined : await fetch(address);
  if (!answer?.ok) return [];
  const { shortcuts = [] } = (await answer.json()) as ShortcutsFile;
  return shortcuts.map(({ action, key }) => ({ action, keys: key.web ?? key.default }));
}

/** The shortcut that was pressed, or undefined when it is none. */
export function pressedShortcut(event: KeyboardEvent, shortcuts: readonly Shortcut[]): Shortcut | undefined {
  return shortcuts.find(({ keys }) => {
    const parts = keys.toLowerCase().split("+");
    const has = (...names: readonly string[]): boolean => names.some((name) => parts.includes(name));
    return (
      event.key.toLowerCase() === parts.at(-1) &&
      event.ctrlKey === has("ctrl") &&
      event.altKey === has("alt", "option") &&
      event.shiftKey === has("shift") &&
      event.metaKey === has("cmd", "command")
    );
  });
}
