const NARROW = new Set("iljtfr.,:;'|!()[]I -");
const WIDE = new Set("mwMW%@");

/** How a text is set. */
export interface Setting {
  readonly pixels: number;
  readonly bold: boolean;
  readonly family: string;
}

/** Fonts that run wider than Calibri. */
const BREADTHS: Readonly<Record<string, number>> = {
  Arial: 1.12,
  Helvetica: 1.12,
  Tahoma: 1.1,
  Verdana: 1.25,
  "Bookman Old Style": 1.2,
  "Segoe UI": 1.1,
};

/** Width in pixels of a text, from its letters alone. */
export function estimateWidth(text: string, { pixels, bold, family }: Setting): number {
  let ems = 0;
  for (const letter of text) {
    if (NARROW.has(letter)) ems += 0.3;
    else if (WIDE.has(letter)) ems += 0.82;
    else if (letter >= "A" && letter <= "Z") ems += 0.63;
    else ems += 0.51;
  }
  return ems * pixels * (bold ? 1.05 : 1) * (BREADTHS[family] ?? 1);
}

/** Number of lines that a text takes when it is wrapped at words. */
export function countLines(text: string, width: number, setting: Setting): number {
  const space = estimateWidth(" ", setting);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const size = estimateWidth(word, setting);
      if (used > 0 && used + space + size > width) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? space : 0) + size;
      // A word wider than the cell is broken.
      while (used > width && width > setting.pixels) {
        lines += 1;
        used -= width;
      }
    }
  }
  return lines;
}
