import type { Language } from "../../../actions/mark-findings";

/** A figure in machine form as the language writes it, digit by digit, so that no digit of money is lost. */
export function showMachineFigure(machine: string, language: Language): string {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(machine);
  if (!match) return machine;
  const [, sign = "", whole = "", fraction] = match;
  const [group, point] = language === "id" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${sign}${grouped}${fraction === undefined ? "" : `${point}${fraction}`}`;
}
