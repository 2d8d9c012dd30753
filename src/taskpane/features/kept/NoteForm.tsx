import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { readSettings } from "../../../core/settings/read-settings";
import { usePane, usePerform } from "../../store/use-session";
import { useKeptStyles } from "./styles";
import { useWords } from "./use-words";

interface NoteFormProps {
  readonly settings: Readonly<Record<string, string>>;
  /** How many notes there are. */
  readonly count: number;
}

/** Chooses or writes a note for the cells that are selected in the sheet. */
export function NoteForm({ settings, count }: NoteFormProps) {
  const { running } = usePane();
  const perform = usePerform();
  const words = useWords();
  const styles = useKeptStyles();
  const templates = useMemo(() => readSettings(settings).settings.templates, [settings]);
  const [text, setText] = useState("");
  const [known, setKnown] = useState(count);
  if (count !== known) {
    setKnown(count);
    // What was written has become a note: the next one begins empty.
    if (count > known) setText("");
  }
  const chosen = templates.indexOf(text);
  return (
    <form
      className={styles.part}
      aria-label={words("notes.new")}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") perform({ kind: "add-note", text });
      }}
    >
      {templates.length > 0 ? (
        <Field label={words("notes.template")} size="small" className={styles.narrow}>
          <Select
            size="small"
            className={styles.narrow}
            select={{ className: styles.narrow }}
            value={String(chosen)}
            onChange={(_, { value }) => {
              setText(templates[Number(value)] ?? "");
            }}
          >
            <option value="-1">{words("notes.template.own")}</option>
            {templates.map((template, index) => (
              <option key={template} value={String(index)}>
                {template}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field label={words("notes.text")} required size="small" className={styles.narrow}>
        <Textarea
          size="small"
          value={text}
          textarea={{ maxLength: 1_000 }}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div>
        <Button
          size="small"
          type="submit"
          appearance="primary"
          disabledFocusable={running !== undefined || text.trim() === ""}
        >
          {words("notes.add")}
        </Button>
      </div>
    </form>
  );
}
