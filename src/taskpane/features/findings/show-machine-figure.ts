/** A figure in machine form as all figures of a report are written, digit by digit, so that no digit of money is lost. */
export function showMachineFigure(machine: string): string {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(machine);
  if (!match) return machine;
  const [, sign = "", whole = "", fraction] = match;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${sign}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}
