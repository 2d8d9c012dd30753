import { lazy } from "react";

/** Parts of the pane that the first screen does without; each is loaded when it is first looked at. */
const LOADERS = {
  interrupted: () => import(/* webpackChunkName: "recovery" */ "./features/recovery/InterruptedBar"),
  reading: () => import(/* webpackChunkName: "reading" */ "./features/reading/ReadingScreen"),
  cell: () => import(/* webpackChunkName: "cell" */ "./features/cell/CellScreen"),
  between: () => import(/* webpackChunkName: "between" */ "./features/between/BetweenPanel"),
  text: () => import(/* webpackChunkName: "between" */ "./features/text/TextPanel"),
  report: () => import(/* webpackChunkName: "report" */ "./features/report/ReportPanel"),
  settings: () => import(/* webpackChunkName: "menus" */ "./features/settings/SettingsMenu"),
  history: () => import(/* webpackChunkName: "menus" */ "./features/result/HistoryMenu"),
  capaian: () => import(/* webpackChunkName: "capaian" */ "./features/capaian/CapaianScreen"),
  help: () => import(/* webpackChunkName: "help" */ "./features/help/HelpScreen"),
  kept: () => import(/* webpackChunkName: "kept" */ "./features/kept/KeptScreen"),
  tour: () => import(/* webpackChunkName: "help" */ "./features/tour/Tour"),
};

export const InterruptedBar = lazy(async () => ({ default: (await LOADERS.interrupted()).InterruptedBar }));
export const ReadingScreen = lazy(async () => ({ default: (await LOADERS.reading()).ReadingScreen }));
export const CellScreen = lazy(async () => ({ default: (await LOADERS.cell()).CellScreen }));
export const BetweenPanel = lazy(async () => ({ default: (await LOADERS.between()).BetweenPanel }));
export const TextPanel = lazy(async () => ({ default: (await LOADERS.text()).TextPanel }));
export const ReportPanel = lazy(async () => ({ default: (await LOADERS.report()).ReportPanel }));
export const SettingsMenu = lazy(async () => ({ default: (await LOADERS.settings()).SettingsMenu }));
export const HistoryMenu = lazy(async () => ({ default: (await LOADERS.history()).HistoryMenu }));
export const CapaianScreen = lazy(async () => ({ default: (await LOADERS.capaian()).CapaianScreen }));
export const HelpScreen = lazy(async () => ({ default: (await LOADERS.help()).HelpScreen }));
export const KeptScreen = lazy(async () => ({ default: (await LOADERS.kept()).KeptScreen }));
export const Tour = lazy(async () => ({ default: (await LOADERS.tour()).Tour }));

/** Loads every part one after the other while nobody waits, so that the pane needs no network from then on. */
export async function loadAllParts(): Promise<void> {
  for (const load of Object.values(LOADERS)) {
    // A part that cannot be had now is asked for again when it is looked at.
    await load().catch(() => undefined);
  }
}
