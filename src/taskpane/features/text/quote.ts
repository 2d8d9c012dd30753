import type { TextFigure } from "../../../core/finding/text-report";

const BESIDE = 70;

/** The words of the sentence before and after a figure; of long sentences those nearest to it. */
export function quoteOf({ sentence, written }: Pick<TextFigure, "sentence" | "written">): readonly [string, string] {
  const at = Math.max(0, sentence.indexOf(written));
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + written.length);
  return [
    before.length > BESIDE ? `… ${before.slice(-BESIDE).replace(/^\S*\s+/, "")}` : before,
    after.length > BESIDE ? `${after.slice(0, BESIDE).replace(/\s+\S*$/, "")} …` : after,
  ];
}
