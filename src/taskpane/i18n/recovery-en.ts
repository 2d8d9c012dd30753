import type { recoveryId } from "./recovery-id";

/** What the pane says when an action was cut off half way, in English. */
export const recoveryEn: Readonly<Record<keyof typeof recoveryId, string>> = {
  "error.interrupted":
    "An earlier action of Cermat in this workbook is not finished; perhaps another person's pane is writing. Wait a moment, or choose Put back or Finish, then try again.",
  "aftermath.untouched": "The workbook was not changed.",
  "aftermath.unknown":
    "It is not known how much of this action was written. Try again: if it was not finished, Cermat first puts everything back.",

  "interrupted.title": "The last action was cut off",
  "interrupted.both": "Cut off {time}: {cells} {cells:cell|cells} and {marks} {marks:mark|marks} on {sheets}.",
  "interrupted.cells": "Cut off {time}: writing {cells} {cells:cell|cells} on {sheets}.",
  "interrupted.marks": "Cut off {time}: {marks} {marks:mark|marks} on {sheets}.",
  "interrupted.settings": "Cut off {time}: saving settings of Cermat.",
  "interrupted.hint": "Cells that you have changed since will not be touched.",
  "interrupted.putBack": "Put back",
  "interrupted.finish": "Finish",
  "done.putBack": "The workbook is as it was before the action that was cut off.",
  "done.finished": "The action that was cut off is finished.",
  "name.finish": "Finish the action that was cut off",
};
