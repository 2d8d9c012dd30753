import { Badge, Button, Caption1, mergeClasses, Text } from "@fluentui/react-components";
import type { Note } from "../../../core/sheet/mark";
import { showDay } from "../../i18n/translate";
import { usePane, usePerform } from "../../store/use-session";
import { type NoteStatus, statusOf } from "./notes-model";
import { useKeptStyles } from "./styles";
import { useWords } from "./use-words";

const TONES = { open: "warning", answered: "brand", done: "success" } as const satisfies Readonly<
  Record<NoteStatus, string>
>;

interface NoteCardProps {
  readonly note: Note;
  readonly cell: string;
  readonly current: boolean;
  readonly onChoose: () => void;
}

/** One note: where, what, what became of it, and what can be done. */
export function NoteCard({ note, cell, current, onChoose }: NoteCardProps) {
  const { language, running } = usePane();
  const perform = usePerform();
  const words = useWords();
  const styles = useKeptStyles();
  const busy = running !== undefined;
  const status = statusOf(note);
  const isDone = status === "done";
  const turn = words(isDone ? "notes.reopen" : "notes.finish");
  const { time } = note.note;
  return (
    <div className={mergeClasses(styles.card, current && styles.current)}>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="transparent"
          className={styles.place}
          data-note={note.id}
          aria-current={current ? "true" : undefined}
          onClick={onChoose}
        >
          {cell}
        </Button>
        <Badge size="medium" appearance="outline" color={TONES[status]}>
          {words(`notes.${status}`)}
        </Badge>
        <Caption1 className={styles.quiet}>
          {note.sheet}
          {time === undefined ? "" : ` · ${showDay(language, Date.parse(time))}`}
        </Caption1>
      </div>
      <Text size={200}>{note.text}</Text>
      <div className={styles.row}>
        <Button
          size="small"
          aria-label={words("notes.on", { action: turn, cell })}
          disabledFocusable={busy}
          onClick={() => {
            perform({ kind: "note-done", note, done: !isDone });
          }}
        >
          {turn}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={words("notes.on", { action: words("notes.remove"), cell })}
          disabledFocusable={busy}
          onClick={() => {
            perform({ kind: "remove-note", note });
          }}
        >
          {words("notes.remove")}
        </Button>
      </div>
    </div>
  );
}
