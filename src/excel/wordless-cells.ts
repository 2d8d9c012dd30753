import { excelCode, runExcel } from "./run-excel";
import { placeKey, type Place } from "./threads";
import { commentAddress } from "./write-marks";

/**
 * Finds the cells that refuse a comment, as those with an old-style note do: Excel below ExcelApi 1.18 does not
 * say where notes are. Each is tried with a comment that is taken away in the same breath; groups that fail are halved.
 */
export async function findWordlessCells(places: readonly Place[]): Promise<Set<string>> {
  const refusing = new Set<string>();
  for (let from = 0; from < places.length; from += CELLS_PER_TRIP) {
    await tryComments(places.slice(from, from + CELLS_PER_TRIP), refusing);
  }
  return refusing;
}

/** Keeps the request far below Excel's limit. */
const CELLS_PER_TRIP = 1_000;

async function tryComments(places: readonly Place[], refusing: Set<string>): Promise<void> {
  const [first] = places;
  if (!first || (await acceptComments(places))) return;
  if (places.length === 1) {
    refusing.add(placeKey(first));
    return;
  }
  const middle = Math.ceil(places.length / 2);
  await tryComments(places.slice(0, middle), refusing);
  await tryComments(places.slice(middle), refusing);
}

function acceptComments(places: readonly Place[]): Promise<boolean> {
  return runExcel(async (context) => {
    for (const place of places) context.workbook.comments.add(commentAddress(place), "…").delete();
    try {
      await context.sync();
      return true;
    } catch (cause) {
      if (REFUSALS.has(excelCode(cause) ?? "")) return false;
      throw cause;
    }
  });
}

const REFUSALS: ReadonlySet<string> = new Set(["InvalidOperation", "InvalidArgument", "ItemAlreadyExists", "GeneralException"]);
