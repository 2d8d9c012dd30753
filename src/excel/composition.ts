import { HostError, type WorkbookPort } from "../core/sheet/workbook-port";
import { FLOOR, hasExcelApi, probeCapabilities, type Capabilities } from "./capabilities";
import { createExcelPort } from "./excel-port";

/** What the pane needs to know of the Office around it. */
export interface OfficeContext {
  readonly language: "id" | "en";
  readonly theme: OfficeThemeInfo;
  /** Office's own name of the platform, e.g. `PC` or `OfficeOnline`; for diagnostics only. */
  readonly platform: string;
}

export interface OfficeThemeInfo {
  readonly isDark: boolean;
  readonly highContrast: boolean;
}

export interface PortOptions {
  /** False leaves merged areas unread: on desktop reading them empties Excel's undo list (office-js#5918). */
  readonly mergedAreas?: boolean;
}

/** The workbook open in Excel; rejects with HostError `not-supported` outside Excel or below its floor. */
export async function openExcelPort({ mergedAreas = true }: PortOptions = {}): Promise<WorkbookPort> {
  await Office.onReady();
  // Outside Office there is no context at all.
  const context = Office.context as Office.Context | undefined;
  if ((context?.host as unknown) !== Office.HostType.Excel || !hasExcelApi(FLOOR)) throw new HostError("not-supported");
  const capabilities: Capabilities = probeCapabilities();
  return createExcelPort({ ...capabilities, mergedAreas: mergedAreas && capabilities.mergedAreas });
}

/** Language, theme and platform of the Office around us; call it after `openExcelPort` or `Office.onReady`. */
export function officeContext(): OfficeContext {
  const { displayLanguage, platform } = Office.context;
  return {
    language: /^(id|in|ms)\b/i.test(displayLanguage) ? "id" : "en",
    theme: themeInfo(),
    platform: String(platform),
  };
}

/** Calls back with the theme when it changes; returns how to stop. */
export function onThemeChanged(listener: (theme: OfficeThemeInfo) => void): () => void {
  const tell = (): void => {
    listener(themeInfo());
  };
  const contrast = matchMedia("(forced-colors: active)");
  contrast.addEventListener("change", tell);
  Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, tell);
  return () => {
    contrast.removeEventListener("change", tell);
    Office.context.document.removeHandlerAsync(Office.EventType.OfficeThemeChanged, { handler: tell });
  };
}

/** A setting of this person on this machine, or null when there is none or storage is shut off. */
export function readUserSetting(key: string): string | null {
  try {
    return localStorage.getItem(userKey(key));
  } catch (cause) {
    if (cause instanceof DOMException) return null;
    throw cause;
  }
}

/** Keeps a setting of this person on this machine; null removes it. Says whether it could be kept. */
export function writeUserSetting(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(userKey(key));
    else localStorage.setItem(userKey(key), value);
    return true;
  } catch (cause) {
    if (cause instanceof DOMException) return false;
    throw cause;
  }
}

/** Gives ribbon buttons their functions; each must be told to Office before anything is awaited. */
export function associateCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event | null | undefined) => {
      void completing(event, run);
    });
  }
}

/** Excel greys a button out until its event is completed; a shortcut has no event. */
async function completing(event: Office.AddinCommands.Event | null | undefined, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } finally {
    event?.completed();
  }
}

/** Opens the pane, where results are seen. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

function userKey(key: string): string {
  const { partitionKey } = Office.context as { readonly partitionKey?: string };
  return `${partitionKey ?? ""}cermat.${key}`;
}

function themeInfo(): OfficeThemeInfo {
  // Excel on the web gives no theme.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return {
    isDark: theme?.isDarkTheme ?? isDarkColour(theme?.bodyBackgroundColor),
    highContrast: matchMedia("(forced-colors: active)").matches,
  };
}

function isDarkColour(colour: string | undefined): boolean {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return false;
  return 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16) < 128;
}
