import type { Examiner } from "../../actions/examiner";
import type { ActionName } from "../../actions/undo-stack";
import {
  convertTextFigures,
  previewCapaian,
  replanCapaian,
  writeCapaian,
  type CapaianPreview,
} from "../../actions/write-capaian";
import type { Applied } from "../../core/sheet/edit";
import type { RunOptions, Scope, WorkbookPort } from "../../core/sheet/workbook-port";
import { noticeOfCapaian, noticeOfTexts } from "./notices";
import type { CapaianCommand, Notice } from "./state";

/** What the commands of "Tulis capaian" need from the session. */
export interface CapaianWork {
  readonly port: WorkbookPort;
  readonly examiner: Examiner;
  readonly scope: Scope;
  readonly show: (preview: CapaianPreview) => void;
  readonly did: (name: ActionName, applied: Applied, notice: Notice) => void;
  readonly recheckAfter: (name: ActionName) => Promise<void>;
}

/** Does one command of "Tulis capaian"; loaded when it is first asked for. Rejects with HostError. */
export async function runCapaian(command: CapaianCommand, work: CapaianWork, options: RunOptions): Promise<void> {
  const { port, examiner, scope, show, did, recheckAfter } = work;
  switch (command.kind) {
    case "preview-capaian":
      show(await previewCapaian(port, examiner, scope, options));
      return;
    case "replan-capaian":
      show(await replanCapaian(examiner, { ...command.preview, stored: command.stored }, options));
      return;
    case "write-capaian": {
      const result = await writeCapaian(port, examiner, command.preview, options);
      const name: ActionName = { kind: "capaian", count: result.written };
      did(name, result.applied, noticeOfCapaian(result));
      await recheckAfter(name);
      return;
    }
    case "convert-texts": {
      const { applied, converted } = await convertTextFigures(port, command.preview, new Set(command.columns), options);
      const name: ActionName = { kind: "texts-to-numbers", count: converted };
      did(name, applied, noticeOfTexts(converted, applied));
      // The plan follows: formulas may point at what are numbers now.
      const { snapshot } = await previewCapaian(port, examiner, scope, options);
      show(await replanCapaian(examiner, { snapshot, stored: command.preview.stored }, options));
      await recheckAfter(name);
    }
  }
}
