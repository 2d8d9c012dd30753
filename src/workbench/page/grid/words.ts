import type { Book } from "../../host/model/book";
import type { SheetModel } from "../../host/model/sheet";
import type { Words } from "./look";

/** Comments with their replies, and notes, of a sheet by `row,column`. */
export function wordsOf(book: Book, sheet: SheetModel): ReadonlyMap<string, readonly Words[]> {
  const found = new Map<string, Words[]>();
  const add = (row: number, column: number, words: Words): void => {
    const key = `${row},${column}`;
    found.set(key, [...(found.get(key) ?? []), words]);
  };
  for (const { row, column, author, text } of sheet.notes) add(row, column, { author, text });
  for (const comment of book.comments) {
    if (comment.sheetId !== sheet.id) continue;
    for (const { authorName, content } of [comment, ...comment.replies]) {
      add(comment.row, comment.column, { author: authorName, text: content });
    }
  }
  return found;
}
