import type { OfficeHost } from "../host/host";
import { describe } from "../host/model/describe";
import type { WorkbookModel } from "../host/model/workbook";

/** What tests in a browser may look at, beside what a person sees. */
interface WorkbenchHook {
  /** The workbook cell by cell and format by format, as plain JSON. */
  readonly describe: () => unknown;
  readonly model: WorkbookModel;
  readonly host: OfficeHost;
}

declare global {
  interface Window {
    cermatWorkbench?: WorkbenchHook;
  }
}

/** Lets tests look at the open workbook; returns how to take it from their sight. */
export function showToTests(model: WorkbookModel, host: OfficeHost): () => void {
  const hook: WorkbenchHook = { describe: () => describe(model), model, host };
  window.cermatWorkbench = hook;
  return () => {
    if (window.cermatWorkbench === hook) delete window.cermatWorkbench;
  };
}
