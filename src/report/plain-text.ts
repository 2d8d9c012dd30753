/** Text that is safe on a terminal and in one line: no control characters, none that turn the direction of writing. */
export function plainText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}|[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, "")
    .trim();
}
