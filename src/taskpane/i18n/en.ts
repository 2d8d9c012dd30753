import { betweenEn } from "./between-en";
import { capaianEn } from "./capaian-en";
import { cellEn } from "./cell-en";
import { findingsEn } from "./findings-en";
import { formEn } from "./form-en";
import { helpEn } from "./help-en";
import { keptEn } from "./kept-en";
import { reportEn } from "./report-en";
import { liveEn } from "./live-en";
import { readingEn } from "./reading-en";
import { recoveryEn } from "./recovery-en";
import type { Dictionary } from "./id";

/** All that the pane says, in English. `{count:cell|cells}` is the word that follows a number. */
export const en: Readonly<Record<keyof Dictionary, string>> = {
  ...formEn,
  ...readingEn,
  ...keptEn,
  ...betweenEn,
  ...capaianEn,
  ...findingsEn,
  ...reportEn,
  ...helpEn,
  ...cellEn,
  ...liveEn,
  ...recoveryEn,
  "app.name": "Cermat",
  number: "{count}",
  "app.purpose":
    "Cermat recalculates every sum, quarter total and percentage on your sheet, and shows which cell is wrong.",
  "app.outside.title": "Cermat works inside Excel",
  "app.outside.text":
    "This page is Cermat's pane. Open it from Excel: tab Cermat, button Check. Outside Excel, .xlsx files can be checked with the workbench or the command cermat check.",
  "app.tooOld.text":
    "Cermat needs Excel 2021 or later. An .xlsx file can still be checked with the command cermat check.",

  "scope.label": "What to check",
  "scope.sheet": "This sheet",
  "scope.workbook": "Whole workbook",
  "scope.selection": "Selection",
  "start.hint": "Nothing is changed until you ask for it.",

  "action.check": "Check",
  "action.checkAgain": "Check again",
  "action.cancel": "Cancel",
  "action.mark": "Mark",
  "action.unmark": "Remove marks",
  "action.capaian": "Write capaian",
  "action.write": "Write",
  "action.fix": "Correct",
  "action.fixAll": "Correct all that are certain ({count})",
  "action.goTo": "Go to cell",
  "action.retry": "Try again",
  "action.undo": "Undo: {what}",
  "action.redo": "Redo: {what}",
  "action.close": "Close",
  "action.back": "Back",
  "actions.label": "Actions",

  "progress.reading": "Reading the sheet …",
  "progress.examining": "Checking the relations between cells …",
  "progress.writing": "Writing to the sheet …",
  "progress.starting": "Starting …",
  "progress.label": "Progress",
  "progress.percent": "{percent}%",

  "result.label": "Result of the check",
  "result.checked": "{checked} {checked:relation|relations} checked",
  "result.held": "{held} {held:holds|hold}",
  "result.errors": "{errors} wrong",
  "result.warnings": "{warnings} to look at",
  "result.notCheckable": "{notCheckable} not checkable",
  "result.broken":
    "{broken} {broken:relation does|relations do} not hold: one wrong cell can break several relations.",
  "result.allHeld": "{checked:The|All} {checked} {checked:relation|relations} checked {checked:holds|hold}.",
  "result.allHeld.info":
    "{checked:The|All} {checked} {checked:relation|relations} checked {checked:holds|hold}; there {count:is|are} {count} {count:note|notes} below.",
  "result.nothingWrong": "Nothing is wrong",
  "result.empty.title": "No table was found",
  "result.empty.sheet":
    "This sheet holds no table with a header row and figures. Open the sheet that holds the table, or check the whole workbook.",
  "result.empty.workbook": "This workbook holds no table with a header row and figures.",
  "result.empty.selection":
    "The selection holds no table with a header row and figures. Select the table with its header rows, or check this sheet.",
  "result.noRelations.title": "Nothing could be checked",
  "result.noRelations.text":
    "The table was understood, but it has no sum, quarter total or percentage that can be recalculated. See the details below.",
  "result.time": "Checked at {time}",
  "result.details": "Details",
  "result.tables": "Tables understood",
  "result.table.rows": "{count} {count:row|rows}",
  "result.table.columns": "{count} {count:column|columns}",
  "result.column": "Column {column}",
  "result.relations": "Relations by kind",
  "result.relations.kind": "Kind",
  "result.relations.checked": "Checked",
  "result.relations.held": "Hold",
  "result.relations.broken": "Wrong",
  "result.relations.notCheckable": "Unable",
  "result.relations.rounded": "{count} of these hold at the precision of their figures (rounding).",
  "result.scales": "Scales used for predicates (number of words): {scales}",
  "result.relations.note": "Unable: the figures needed are blank, text or an error, or the way of calculating them is not known.",
  "result.notUnderstood": "Parts not understood",
  "result.stale": "The sheet has changed since the check. This result may no longer hold.",

  "severity.error": "Wrong",
  "severity.warning": "To be looked at",
  "severity.info": "Good to know",
  "severity.group": "{severity} ({count})",


  "finding.shown": "Says",
  "finding.expected": "Should be",
  "finding.empty": "(blank)",
  "finding.proof": "Proof",
  "finding.proof.item": "Item",
  "finding.proof.figure": "Figure",
  "finding.cells": "Related cells",
  "finding.basis": "Basis",
  "finding.suspects": "Possible causes",
  "finding.suspect": "{cell}: {cause}",
  "finding.suspect.value": "{cell}: {cause}; should be {value}",
  "finding.suspects.rest": "Unlikely ({count})",
  "finding.probability": "{percent}%",
  "finding.probability.least": "under 1%",
  "finding.symptoms": "Also explains {count} other {count:mismatch|mismatches}.",

  "fix.title": "Correct {cell}",
  "fixAll.title": "Correct {count} certain {count:finding|findings}",
  "fix.before": "Now",
  "fix.after": "Becomes",
  "fix.confirm": "Replace the content",

  "mark.none": "There is no finding to mark.",


  "done.mark": "{count} {count:cell|cells} marked.",
  "done.mark.outdated":
    "{count} {count:cell|cells} marked; {outdated} old {outdated:mark|marks} that no longer {outdated:holds|hold} removed.",
  "done.unmark": "{count} {count:mark|marks} removed. The sheet is as it was before marking.",
  "done.unmark.none": "There are no marks of Cermat in this workbook.",
  "done.fix": "{cell} on {sheet} corrected.",
  "done.fixAll": "{count} {count:finding|findings} corrected.",
  "done.capaian": "{count} capaian {count:cell|cells} written.",
  "done.capaian.kept": "{count} capaian {count:cell|cells} written; {kept} differing {kept:figure|figures} left alone.",
  "done.undo": "Undone: {what}",
  "done.redo": "Done again: {what}",
  "done.cancelled": "Cancelled. Nothing was changed.",
  "done.withoutComment":
    "This Excel has no comments: {count} {count:cell is|cells are} only coloured. The reasons are in this pane.",
  "done.leftAlone": "Left alone because you have changed them: {places}",
  "done.copied": "Details copied.",

  "name.mark": "Mark {count} {count:cell|cells}",
  "name.unmark": "Remove {count} {count:mark|marks}",
  "name.fix": "Correct {cell}",
  "name.fixAll": "Correct {count} {count:finding|findings}",
  "name.capaian": "Write {count} capaian",

  "error.cell-edit-mode": "A cell is being edited. Press Enter on the worksheet first, then try again.",
  "error.protected-sheet":
    "This sheet is protected, so nothing was written. Unprotect it on the Review tab, then try again. The findings can still be read in this pane.",
  "error.read-only":
    "This workbook is read-only, so nothing was written. Save a copy or enable editing, then try again.",
  "error.changed-since-read":
    "Cells have changed since the check, so nothing was written. Check again, then try once more.",
  "error.sheet-missing": "This sheet is gone or has a new name. Check the workbook again.",
  "error.too-large": "This part is too large to read at once. Select a single table and check that selection.",
  "error.not-supported":
    "This Excel lacks a feature that is needed. Update Excel, or check the file with the command cermat check.",
  "error.session-lost":
    "The connection with the workbook was lost. Save your work, reload this workbook, then try again.",
  "error.throttled": "Excel is busy. Wait a moment, then try again.",
  "error.dialog-open": "A dialog box is still open in Excel. Close it first, then try again.",
  "error.no-permission": "You may not change this workbook. Ask its owner for the right to edit, then try again.",
  "error.cancelled": "Cancelled. Nothing was changed.",
  "error.not-a-workbook": "This file is not an Excel workbook. Open an .xlsx file, then try again.",
  "error.encrypted": "This file is locked with a password. Unlock it in Excel, then try again.",
  "error.damaged": "This file is damaged and cannot be read. Repair it with Open and Repair in Excel, then try again.",
  "error.unexpected":
    "Something unexpected went wrong. Try again; if it happens once more, save your work and reload this workbook.",
  "error.places": "Where: {places}",

  "crash.title": "This pane has stopped",
  "crash.text": "Sorry, Cermat ran into an error. The error did not change your workbook. Reload the pane to go on.",
  "crash.reload": "Reload the pane",
  "crash.copy": "Copy technical details",
  "crash.details": "Technical details (no cell contents)",

  "settings.label": "Settings",
  "settings.language": "Language",
  "settings.language.id": "Bahasa Indonesia",
  "settings.language.en": "English",
};
