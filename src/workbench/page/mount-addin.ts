import { mount } from "../host/frame";
import { OfficeHost } from "../host/host";
import { readManifestFunctions } from "./chrome/manifest-functions";
import type { WorkbookModel } from "../host/model/workbook";

/** The add-in's page in its frame, connected to a workbook. */
export interface MountedAddin {
  readonly host: OfficeHost;
  /** Runs a function of the ribbon; false when the add-in does not know it or it failed. */
  readonly invoke: (functionName: string, buttonId: string) => Promise<boolean>;
  /** Runs an action of the add-in, as its shortcut does; false when the add-in does not listen. */
  readonly act: (action: string) => Promise<boolean>;
  readonly dispose: () => void;
}

const PANE_PAGE = "/addin/taskpane.html";
const START_LIMIT = 20_000;
const POLL = 30;

/** Puts the add-in's page into an element and connects it to the workbook; `onPaneShown` hears when the add-in shows or hides its pane. */
export function mountAddin(
  model: WorkbookModel,
  place: HTMLElement,
  onPaneShown: (shown: boolean) => void,
): MountedAddin {
  trustThisHost();
  const frame = document.createElement("iframe");
  frame.title = "Cermat";
  const host = new OfficeHost({ model });
  host.onRuntimeState = (state) => {
    onPaneShown(state === "Visible");
  };
  void registerFunctions(host);
  const addin = mount(frame, panePage(), host);
  const { channel } = addin;
  // Only now: a frame keeps the name that it has when it enters the page.
  place.replaceChildren(frame);
  return {
    host,
    invoke: async (functionName, buttonId) => {
      // A click before the page has started waits for it, as in Excel.
      if (!(await started(() => channel.listensToCommands))) return false;
      const { status } = await channel.invokeCommand(functionName, buttonId);
      return status === 0;
    },
    act: async (action) => {
      if (!(await started(() => host.takesActions))) return false;
      host.act(action);
      return true;
    },
    dispose: () => {
      addin.unmount();
      host.stop();
      frame.remove();
    },
  };
}

/** Waits until the add-in listens; false when it does not come to that. */
async function started(listens: () => boolean): Promise<boolean> {
  const limit = Date.now() + START_LIMIT;
  while (!listens() && Date.now() < limit) await new Promise((resolve) => setTimeout(resolve, POLL));
  return listens();
}

/** Tells the host of the add-in's functions, as Excel learns of them from the manifest. */
async function registerFunctions(host: OfficeHost): Promise<void> {
  const functions = await readManifestFunctions(host.model.locale === "id-ID" ? "id" : "en");
  if (functions) host.functions.register(functions);
}

/** The add-in's own page, or another of this server that a test puts in its place. */
function panePage(): string {
  const wanted = new URLSearchParams(location.search).get("pane");
  return wanted?.startsWith("/") && !wanted.startsWith("//") ? wanted : PANE_PAGE;
}

/**
 * Over plain http the library asks a person once whether to trust the page around it, and keeps the answer here.
 * Around the add-in's page is our own page on this machine, so that there is nothing to ask.
 */
function trustThisHost(): void {
  const TRUSTED = 1;
  localStorage.setItem(`OfficeJSTrustKeyV2_http_${location.hostname}`, JSON.stringify({ Result: TRUSTED }));
}
