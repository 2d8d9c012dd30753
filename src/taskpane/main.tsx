import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot, type Root } from "react-dom/client";
import { readSettings, SETTINGS_KEY } from "../core/settings/read-settings";
import { HostError, type WorkbookPort } from "../core/sheet/workbook-port";
import type { Language } from "../actions/mark-findings";
import { type CommandOutcome, registerCommands } from "../commands/commands";
import {
  officeContext,
  onThemeChanged,
  openExcelPort,
  readUserSetting,
  writeUserSetting,
  type OfficeThemeInfo,
} from "../excel/composition";
import { associateFunctions, createSettingReader } from "../excel/custom-functions";
import { SETTLED_FUNCTIONS, SHEET_FUNCTIONS, sheetFunctions } from "../functions/functions";
import { createExaminer } from "../worker/client";
import { App, type Appearance } from "./App";
import { CrashScreen } from "./features/failure/CrashScreen";
import { OutsideExcel } from "./features/failure/OutsideExcel";
import { technicalDetails } from "./features/failure/technical-details";
import { needsReading, type RibbonPolicy } from "./store/ribbon-outcome";
import { loadAllParts } from "./lazy-parts";
import { createSession, type Session, type SessionParts } from "./store/session";
import type { Command } from "./store/state";
import { createStore } from "./store/store";

const LANGUAGE = "language";
const TOUR = "tour";
const TOUR_DONE = "done";
/** Parts of the pane are loaded after this time at the latest, in milliseconds. */
const LATEST_IDLE = 3_000;
const RIBBON = "ribbon";
const LIVE = "live";

const keptSettings = createSettingReader(SETTINGS_KEY);

// At the top level: a sheet may calculate with them before the pane is drawn.
associateFunctions(SHEET_FUNCTIONS, chosenLanguage, { names: SETTLED_FUNCTIONS, load: functionsOfWorkbook });
void openPane();

/** The functions by the scales and policies that the workbook keeps now. */
async function functionsOfWorkbook(): Promise<typeof SHEET_FUNCTIONS> {
  const json = await keptSettings();
  return json === undefined ? SHEET_FUNCTIONS : sheetFunctions(readSettings({ [SETTINGS_KEY]: json }).settings);
}

async function openPane(): Promise<void> {
  const root = createRoot(document.getElementById("root") ?? document.body);
  try {
    drawPane(root, await openExcelPort());
  } catch (error) {
    const isOutside = error instanceof HostError && error.code === "not-supported";
    if (!isOutside) console.error(error);
    root.render(
      <FluentProvider theme={webLightTheme}>
        {isOutside ? <OutsideExcel /> : <CrashScreen details={technicalDetails(error)} language="id" />}
      </FluentProvider>,
    );
  }
}

function drawPane(root: Root, port: WorkbookPort): void {
  const context = officeContext();
  const session = createSession({
    port,
    examiner: createExaminer(),
    language: chosenLanguage(),
    rememberLanguage: (language) => writeUserSetting(LANGUAGE, language),
    ...newcomersTour(),
  });
  const appearance = createStore((_: Appearance, next: Appearance) => next, appearanceOf(context.theme));
  onThemeChanged((theme) => {
    appearance.dispatch(appearanceOf(theme));
  });
  keepRibbonPolicy(session);
  keepLive(session);
  connectRibbon(session);
  root.render(<App session={session} appearance={appearance} />);
  whenIdle(() => {
    void loadAllParts().then(keepForOffline);
  });
}

/** Keeps the pane's own files on this machine, so that it opens without its server; some webviews know no service workers. */
async function keepForOffline(): Promise<void> {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  // Where a policy forbids it the pane works all the same.
  await serviceWorker?.register("service-worker.js").catch(() => undefined);
}

/** The tour for a person who has not had it; who cannot be remembered is not shown it every time. */
function newcomersTour(): Pick<SessionParts, "tour"> {
  if (readUserSetting(TOUR) === TOUR_DONE || !writeUserSetting(TOUR, "open")) return {};
  return { tour: { end: () => void writeUserSetting(TOUR, TOUR_DONE) } };
}

/** After the first paint, once nothing else is to be done. */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(run, { timeout: LATEST_IDLE });
  else setTimeout(run, LATEST_IDLE);
}

/** The person's own choice, or else Office's language. */
function chosenLanguage(): Language {
  const remembered = readUserSetting(LANGUAGE);
  return remembered === "id" || remembered === "en" ? remembered : officeContext().language;
}

/** The ribbon's buttons, the cell menu and the shortcuts ask for the same as the pane's own buttons. */
function connectRibbon({ store, perform, tellFailure }: Session): void {
  const ask = async (command: Command, seen = false): Promise<CommandOutcome> => {
    await perform(command);
    const { ribbon, notice } = store.getState();
    return needsReading(ribbon, seen, notice?.intent) ? "read" : "seen";
  };
  registerCommands(
    {
      periksa: () => ask({ kind: "check" }),
      tandai: () => ask({ kind: "mark" }, true),
      hapusTanda: () => ask({ kind: "unmark" }, true),
      tulisCapaian: () => ask({ kind: "preview-capaian" }),
      periksaSel: () => ask({ kind: "check-cell" }),
      beriCatatan: () => ask({ kind: "open-kept", screen: "notes" }),
    },
    tellFailure,
  );
}

/** The person's choice of when the pane comes up is kept on this machine. */
function keepRibbonPolicy({ store }: Session): void {
  let kept: RibbonPolicy = readUserSetting(RIBBON) === "needed" ? "needed" : "always";
  store.dispatch({ type: "ribbon-chosen", policy: kept });
  store.subscribe(() => {
    const { ribbon } = store.getState();
    if (ribbon === kept) return;
    kept = ribbon;
    writeUserSetting(RIBBON, ribbon);
  });
}

/** Whether results follow what is typed is kept on this machine. */
function keepLive({ store }: Session): void {
  let kept = readUserSetting(LIVE) !== "off";
  store.dispatch({ type: "live-chosen", live: kept });
  store.subscribe(() => {
    const { live } = store.getState();
    if (live === kept) return;
    kept = live;
    writeUserSetting(LIVE, live ? "on" : "off");
  });
}

function appearanceOf({ isDark, highContrast }: OfficeThemeInfo): Appearance {
  if (highContrast) return "high-contrast";
  return isDark ? "dark" : "light";
}
