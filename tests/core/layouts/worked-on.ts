import { columnIndex, columnLetters } from "../../../src/core/sheet/address";
import type { Draft } from "./draft";

/** What people and printers do to a sheet without changing what holds. */
export type Work = "column before" | "unmerged" | "header again" | "helper column" | "blank rows" | "hidden rows" | "no numbers" | "foot";

export const WORKS: readonly Work[] = ["column before", "unmerged", "header again", "helper column", "blank rows", "hidden rows", "no numbers", "foot"];

/** The draft after somebody worked on it. */
export function workedOn(draft: Draft, work: Work): Draft {
  const id = `${draft.id}, ${work}`;
  const lines = draft.text.replace(/^[ \t]*\n/, "").replace(/\n[ \t]*$/, "").split("\n");
  const first = lines.findIndex(isMarked);
  const text = (changed: readonly string[]): string => `\n${changed.join("\n")}\n`;
  switch (work) {
    case "column before":
      return shifted({ ...draft, id });
    case "unmerged":
      return { ...draft, id, text: text(lines.map((line) => line.replaceAll(/\|[<^](?=\||$)/g, "|").replace(/^\s*\^(?=\|)/, ""))) };
    case "header again": {
      const at = middle(lines);
      let top = first - 1;
      while (top > 0 && (lines[top - 1] ?? "").trim() !== "") top--;
      return { ...draft, id, text: text([...lines.slice(0, at), "Halaman 1 dari 2", "", ...lines.slice(top, first), ...lines.slice(at)]) };
    }
    case "helper column": {
      const width = Math.max(...lines.map((line) => cellsOf(line).length));
      const beside = (line: string, index: number): string =>
        isMarked(line) ? `${line}${"|".repeat(width - cellsOf(line).length + 2)}${index % 3 === 0 ? "cek" : index % 3 === 1 ? "ok" : "0"}` : line;
      return { ...draft, id, text: text(lines.map(beside)) };
    }
    case "blank rows":
      return { ...draft, id, text: text(lines.flatMap((line, index) => (index > first && /^\s*\[[1=]/.test(line) && index % 2 === 0 ? ["", line] : [line]))) };
    case "hidden rows":
      return { ...draft, id, hiddenRows: [first + 2, middle(lines) + 1] };
    case "no numbers":
      return { ...draft, id, text: text(lines.filter((line) => !/^\s*\(?1\)?\s*\|\s*\(?[23]/.test(line))) };
    case "foot":
      return {
        ...draft,
        id,
        text: text([...lines, "Keterangan: data sementara per tanggal cetak, 2 sub kegiatan belum dilaporkan", "", "||Mengetahui,", "||Kepala Perangkat Daerah", "", "||NAMA PEJABAT", "||NIP. 19700101 199003 1 001"]),
      };
  }
}

function isMarked(line: string): boolean {
  return /^\s*\[/.test(line);
}

function cellsOf(line: string): readonly string[] {
  return line.trim().split("|");
}

/** A line of the body after which the page ends. */
function middle(lines: readonly string[]): number {
  const body = lines.flatMap((line, index) => (/^\s*\[[2-9r]/.test(line) ? [index] : []));
  const all = body.length > 2 ? body : lines.flatMap((line, index) => (isMarked(line) ? [index] : []));
  return all[Math.floor(all.length / 2)] ?? lines.length;
}

function shifted(draft: Draft): Draft {
  const next = (letters: string): string => columnLetters(columnIndex(letters) + 1);
  const formula = (written: string): string => written.replaceAll(/\b([A-Z]{1,2})(?=[#@$]|\d)/g, (_, letters: string) => next(letters));
  const line = (written: string): string => {
    if (written.trim() === "") return written;
    const marked = /^(\s*\[[^\]]+\] ?)?(.*)$/.exec(written);
    const cells = (marked?.[2] ?? "").split("|").map((cell) => (/^\s*\*?!?=/.test(cell) ? formula(cell) : cell));
    return `${marked?.[1] ?? ""}|${cells.join("|")}`;
  };
  return {
    ...draft,
    text: draft.text.split("\n").map(line).join("\n"),
    ...(draft.sums === undefined ? {} : { sums: draft.sums.split(" ").map(next).join(" ") }),
    ...(draft.each ? { each: Object.fromEntries(Object.entries(draft.each).map(([letters, written]) => [next(letters), formula(written)])) } : {}),
    ...(draft.looks ? { looks: Object.fromEntries(Object.entries(draft.looks).map(([letters, look]) => [next(letters), look])) } : {}),
  };
}
