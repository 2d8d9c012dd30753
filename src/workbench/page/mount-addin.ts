import type { LocaleName } from "../host/model/locale";
import type { WorkbookModel } from "../host/model/workbook";

/** The add-in's page in its frame, connected to a workbook. */
export interface MountedAddin {
  readonly invoke: (name: string, buttonId: string) => Promise<boolean>;
  readonly setEditing: (editing: boolean) => void;
  readonly dispose: () => void;
}

/** Puts the add-in's page into an element and connects it to the workbook. */
export function mountAddin(_model: WorkbookModel, place: HTMLElement, _locale: LocaleName): MountedAddin {
  const frame = document.createElement("iframe");
  frame.title = "Cermat";
  place.replaceChildren(frame);
  return {
    invoke: () => Promise.resolve(false),
    setEditing: () => undefined,
    dispose: () => { frame.remove(); },
  };
}
