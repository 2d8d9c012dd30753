import { optionalText, recordArgument } from "../arguments";
import type { Scalar } from "../host-object";
import { cellArea } from "../model/areas";
import { enterText } from "../model/entry";
import { formatCells } from "../model/format-cells";
import { requireWritable } from "../model/permission";
import { Refusal } from "../model/refusal";
import { writeCells } from "../model/write-cells";
import { onlyArea, type Place } from "./context";

const LONGEST = 2_084;

/** The link of the range's first cell; setting one writes its text and gives the cell Excel's look of a link. */
export const HYPERLINK: Scalar<Place> = {
  get: (place) => {
    const { top, left } = onlyArea(place);
    const link = place.sheet.hyperlinks.get(`${String(top)},${String(left)}`);
    if (!link) return null;
    return { ...link, textToDisplay: place.context.book.textOf(place.sheet, top, left) };
  },
  set: (place, value) => {
    const { context, sheet } = place;
    const given = recordArgument(value);
    const [address, documentReference] = [optionalText(given.address), optionalText(given.documentReference)];
    const [screenTip, text] = [optionalText(given.screenTip), optionalText(given.textToDisplay)];
    if (address === undefined && documentReference === undefined) throw new Refusal("InvalidArgument");
    if ([address, documentReference, screenTip].some((part) => (part?.length ?? 0) > LONGEST)) throw new Refusal("InvalidArgument");
    const area = onlyArea(place);
    requireWritable(context.book, sheet, [area]);
    const link = {
      ...(address === undefined ? {} : { address }),
      ...(documentReference === undefined ? {} : { documentReference }),
      ...(screenTip === undefined ? {} : { screenTip }),
    };
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        sheet.hyperlinks.set(`${String(row)},${String(column)}`, link);
        if (text === undefined) continue;
        const entry = enterText(text, context.book.entryRules(sheet.numberFormatAt(row, column), false));
        writeCells(context.book, sheet, cellArea(row, column), () => entry, "addin");
      }
    }
    formatCells(context.book, sheet, [area], { patch: { font: { underline: "Single", color: { rgb: "#0563C1" } } } }, "addin");
  },
};
