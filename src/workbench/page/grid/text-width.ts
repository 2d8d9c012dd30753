const NARROW = new Set("iljtfr.,:;'|!()[]I -");
const WIDE = new Set("mwMW%@");

/** Width in pixels of a text in the usual font of a sheet, from its letters alone. */
export function estimateWidth(text: string, fontPixels: number, bold: boolean): number {
  let ems = 0;
  for (const letter of text) {
    if (NARROW.has(letter)) ems += 0.3;
    else if (WIDE.has(letter)) ems += 0.82;
    else if (letter >= "A" && letter <= "Z") ems += 0.61;
    else ems += 0.51;
  }
  return ems * fontPixels * (bold ? 1.05 : 1);
}

/** Number of lines that a text takes when it is wrapped at words. */
export function countLines(text: string, width: number, fontPixels: number, bold: boolean): number {
  const space = estimateWidth(" ", fontPixels, bold);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const size = estimateWidth(word, fontPixels, bold);
      if (used > 0 && used + space + size > width) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? space : 0) + size;
      // A word wider than the cell is broken.
      while (used > width && width > fontPixels) {
        lines += 1;
        used -= width;
      }
    }
  }
  return lines;
}
