import { Button, Select } from "@fluentui/react-components";
import { ArrowSyncRegular, ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { type KeyboardEvent, useRef, useState } from "react";
import { toA1 } from "../../../core/sheet/address";
import type { Note } from "../../../core/sheet/mark";
import type { Kept } from "../../store/kept";
import { usePane, usePerform } from "../../store/use-session";
import { NoteCard } from "./NoteCard";
import { NoteForm } from "./NoteForm";
import { inOrder, type NoteStatus, STATUSES, statusOf } from "./notes-model";
import { useKeptStyles } from "./styles";
import { useWords } from "./use-words";

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** A reviewer's notes: a new one for the selected cells, and all there are with what became of them. */
export function NotesScreen({ kept }: { readonly kept: Kept }) {
  const words = useWords();
  const styles = useKeptStyles();
  return (
    <>
      <NoteForm settings={kept.settings} count={kept.notes.length} />
      <section className={styles.part} aria-label={words("notes.list")}>
        <NoteList notes={kept.notes} />
      </section>
    </>
  );
}

function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  const { running } = usePane();
  const perform = usePerform();
  const words = useWords();
  const styles = useKeptStyles();
  const list = useRef<HTMLUListElement>(null);
  const [filter, setFilter] = useState<NoteStatus | "all">("all");
  const [currentId, setCurrentId] = useState<string>();
  const shown = inOrder(notes).filter((note) => filter === "all" || statusOf(note) === filter);
  const choose = (note: Note): void => {
    setCurrentId(note.id);
    const {
      sheet,
      row,
      column,
      note: { rows = 1, columns = 1 },
    } = note;
    perform({
      kind: "reveal",
      sheet,
      area: { top: row, bottom: row + rows - 1, left: column, right: column + columns - 1 },
    });
  };
  const step = (by: 1 | -1): void => {
    const at = shown.findIndex(({ id }) => id === currentId);
    const next = shown[at < 0 ? 0 : at + by];
    if (!next) return;
    choose(next);
    list.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(next.id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
  const refresh = (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowSyncRegular />}
      aria-label={words("notes.refresh")}
      title={words("notes.refresh")}
      disabledFocusable={running !== undefined}
      onClick={() => {
        perform({ kind: "open-kept", screen: "notes" });
      }}
    />
  );
  if (notes.length === 0) {
    return (
      <div className={styles.row}>
        <span role="status">{words("notes.empty")}</span>
        {refresh}
      </div>
    );
  }
  return (
    <>
      <div className={styles.row}>
        <Filter notes={notes} value={filter} onChoose={setFilter} />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronUpRegular />}
          aria-label={words("notes.previous")}
          onClick={() => {
            step(-1);
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDownRegular />}
          aria-label={words("notes.next")}
          onClick={() => {
            step(1);
          }}
        />
        {refresh}
      </div>
      {shown.length === 0 ? <span role="status">{words("notes.noneShown")}</span> : null}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons inside, heard in one place */}
      <ul ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {shown.map((note) => (
          <li key={note.id}>
            <NoteCard
              note={note}
              cell={toA1(note.row, note.column)}
              current={note.id === currentId}
              onChoose={() => {
                choose(note);
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface FilterProps {
  readonly notes: readonly Note[];
  readonly value: NoteStatus | "all";
  readonly onChoose: (value: NoteStatus | "all") => void;
}

function Filter({ notes, value, onChoose }: FilterProps) {
  const words = useWords();
  const count = (status: NoteStatus): number => notes.filter((note) => statusOf(note) === status).length;
  return (
    <Select
      size="small"
      aria-label={words("notes.filter")}
      value={value}
      onChange={(_, { value: chosen }) => {
        onChoose(STATUSES.find((status) => status === chosen) ?? "all");
      }}
    >
      <option value="all">{words("notes.all", { count: notes.length })}</option>
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {words("notes.stateCount", { state: words(`notes.${status}`), count: count(status) })}
        </option>
      ))}
    </Select>
  );
}
