import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Examiner } from "../../src/actions/examiner";
import type { CapaianPlan } from "../../src/core/capaian/plan";
import { checkTextAgainst } from "../../src/core/check-text";
import { capaianEdits, type CapaianOptions } from "../../src/core/capaian/plan-capaian";
import type { FileReport } from "../../src/core/finding/report";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { App, type Appearance } from "../../src/taskpane/App";
import { createSession } from "../../src/taskpane/store/session";
import { createStore } from "../../src/taskpane/store/store";
import { fakeWorkbook, sheetOf, workbookOf } from "../actions/fake-workbook";
import { reportOf } from "../actions/reports";

interface PaneOptions {
  readonly workbook?: WorkbookSnapshot;
  /** What a check finds; a function is asked at every check. */
  readonly report?: FileReport | ((workbook: WorkbookSnapshot) => FileReport);
  /** What can be written; a function is asked at every plan, with the choices asked for. */
  readonly plan?: CapaianPlan | ((workbook: WorkbookSnapshot, asked: CapaianOptions) => CapaianPlan);
  readonly appearance?: Appearance;
  readonly tour?: { readonly end: () => void };
}

/** Draws the pane over a workbook in memory and an examiner that finds what the test says. */
export function openPane(options: PaneOptions = {}) {
  const { report = reportOf([]), plan = { tables: [], texts: [], notPossible: [] } } = options;
  const port = fakeWorkbook(options.workbook ?? workbookOf(sheetOf("T-C.31", [[4826300000]])));
  const examiner: Examiner = {
    examine: (workbook) => Promise.resolve(typeof report === "function" ? report(workbook) : report),
    planCapaian: (workbook, asked) => Promise.resolve(typeof plan === "function" ? plan(workbook, asked) : plan),
    checkText: (workbook, text) => Promise.resolve(checkTextAgainst(workbook, text)),
    capaianEdits: (chosen, workbook) => Promise.resolve(capaianEdits(chosen, workbook)),
  };
  const languages: string[] = [];
  const session = createSession({
    port,
    examiner,
    language: "id",
    ...(options.tour ? { tour: options.tour } : {}),
    rememberLanguage: (language) => languages.push(language),
    clock: () => new Date(2026, 10, 21, 21, 8).getTime(),
  });
  const appearance = createStore((_: Appearance, next: Appearance) => next, options.appearance ?? "light");
  const user = userEvent.setup();
  const { container } = render(<App session={session} appearance={appearance} />);
  return { port, session, user, container, languages };
}

export const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** Draws the pane and checks. */
export async function openChecked(options: PaneOptions = {}) {
  const pane = openPane(options);
  await pane.user.click(button("Periksa"));
  await screen.findByRole("region", { name: "Hasil pemeriksaan" });
  return pane;
}
