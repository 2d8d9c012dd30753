import type { helpId } from "./help-id";

/** What the help, the tour and the history say, in English. */
export const helpEn: Readonly<Record<keyof typeof helpId, string>> = {
  "help.label": "Help",
  "help.open": "Help and list of rules",
  "help.about": "About this rule",
  "help.intro":
    "Cermat reads your sheet as it is and works out again what must hold in it. Every rule is explained below.",
  "help.keys":
    "F8 opens the next finding, Shift+F8 the previous one. The arrow keys move within the list; the sheet follows.",
  "help.reading": "How Cermat reads this sheet",
  "help.rules": "Rules",
  "help.all": "All rules",
  "help.what": "What must hold",
  "help.why": "Why it is checked",
  "help.source": "What it rests on",
  "help.example": "Example",
  "tour.label": "A short introduction",
  "tour.step": "Step {step} of {count}",
  "tour.1.title": "Check",
  "tour.1.text": "Open your sheet and press Check. Nothing has to be set up, and nothing is changed.",
  "tour.2.title": "Read the findings",
  "tour.2.text":
    "Every finding shows its cell, its proof and what the figure should be. Click one and the sheet goes to the cell.",
  "tour.3.title": "Act on them",
  "tour.3.text":
    "Mark cells on the sheet, correct what is certain, or write a findings sheet. All of it can be undone.",
  "tour.next": "Next",
  "tour.previous": "Back",
  "tour.skip": "Skip",
  "tour.done": "Start",
  "history.label": "History of actions",
  "history.undo": "Undo up to here",
  "history.redo": "Can be redone",
};
