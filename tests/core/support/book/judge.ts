import { examine } from "../../../../src/core/examine";
import type { Finding } from "../../../../src/core/finding/report";
import { addressIn, workbookOf } from "./book";
import type { Spoilt } from "./slips";

/** What examining a spoilt book told. */
export interface Verdict {
  /** A finding names every place of the mistake and tells what it must. */
  readonly found: boolean;
  /** Errors and warnings that speak of none of its places. */
  readonly false: readonly Finding[];
  readonly all: readonly Finding[];
}

/** Examines a book with a mistake in it. */
export function judge({ book, at, tells }: Spoilt): Verdict {
  const { findings } = examine(workbookOf(book));
  const places = at.map((key) => addressIn(book, key));
  const names = (finding: Finding): boolean => {
    const cells = new Set(placesOf(finding));
    return places.every((place) => cells.has(place));
  };
  return {
    found: findings.some((finding) => names(finding) && says(finding, tells)),
    false: findings.filter((finding) => finding.severity !== "info" && !names(finding)),
    all: findings,
  };
}

function says({ message, expected, shown }: Finding, tells: string): boolean {
  return [message.id, expected ?? "", shown].some((text) => text.includes(tells));
}

/** All cells that a finding speaks of, with their sheets. */
function placesOf({ sheet, cells }: Finding): readonly string[] {
  return cells.map((cell) =>
    cell.includes("!") ? cell.replace(/^'(.*)'!/, "$1!").replaceAll("''", "'") : `${sheet}!${cell}`,
  );
}
