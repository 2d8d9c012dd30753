import { Button, Caption1, Field, Input, mergeClasses, Select, Switch } from "@fluentui/react-components";
import { useState } from "react";
import { MARK_COLOURS } from "../../../core/sheet/mark-style";
import type { MarkColour } from "../../../core/sheet/mark";
import { usePane, usePerform } from "../../store/use-session";
import type { Entry } from "./settings-model";
import { useKeptStyles } from "./styles";
import { useWords } from "./use-words";

/** One thing that can be set: its value, what it rests on, and the way back to the default. */
export function EntryRow({ entry, changed }: { readonly entry: Entry; readonly changed: boolean }) {
  const { running } = usePane();
  const perform = usePerform();
  const words = useWords();
  const styles = useKeptStyles();
  const { path, name, source } = entry;
  const busy = running !== undefined;
  const set = (value: string): void => {
    perform({ kind: "change-settings", change: { kind: "entry", path, value: entry.store(value) } });
  };
  return (
    <div className={styles.part}>
      <Control entry={entry} disabled={busy} onSet={set} />
      {source === "" ? null : <Caption1 className={styles.quiet}>{source}</Caption1>}
      {changed ? (
        <div>
          <Button
            size="small"
            aria-label={words("resetOf", { name })}
            disabledFocusable={busy}
            onClick={() => {
              perform({ kind: "change-settings", change: { kind: "entry", path, value: undefined } });
            }}
          >
            {words("reset")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

interface ControlProps {
  readonly entry: Entry;
  readonly disabled: boolean;
  readonly onSet: (value: string) => void;
}

function Control({ entry: { name, path, control }, disabled, onSet }: ControlProps) {
  const styles = useKeptStyles();
  if (control.kind === "switch") {
    return (
      <Switch
        label={name}
        checked={control.value}
        disabled={disabled}
        onChange={(_, { checked }) => {
          onSet(String(checked));
        }}
      />
    );
  }
  if (control.kind === "number") {
    return <NumberField key={control.value} name={name} {...control} disabled={disabled} onSet={onSet} />;
  }
  return (
    <Field
      label={path[0] === "colours" ? <Swatch name={name} colour={control.value} /> : name}
      size="small"
      className={styles.narrow}
    >
      <Select
        size="small"
        className={styles.narrow}
        select={{ className: styles.narrow }}
        value={control.value}
        disabled={disabled}
        onChange={(_, { value }) => {
          onSet(value);
        }}
      >
        {control.options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A name in the colours that a mark has in the sheet. */
function Swatch({ name, colour }: { readonly name: string; readonly colour: string }) {
  const styles = useKeptStyles();
  const { fill, font } = MARK_COLOURS[colour as MarkColour];
  return (
    <span className={mergeClasses(styles.swatch)} style={{ backgroundColor: fill, color: font }}>
      {name}
    </span>
  );
}

interface NumberFieldProps {
  readonly name: string;
  readonly value: string;
  readonly hint: string;
  readonly disabled: boolean;
  readonly onSet: (value: string) => void;
}

/** A number is kept when the person leaves it, not at every key. */
function NumberField({ name, value, hint, disabled, onSet }: NumberFieldProps) {
  const [text, setText] = useState(value);
  const keep = (): void => {
    if (text.trim() !== value) onSet(text.trim());
  };
  return (
    <Field label={name} hint={hint} size="small">
      <Input
        size="small"
        inputMode="decimal"
        value={text}
        disabled={disabled}
        onChange={(_, { value: typed }) => {
          setText(typed);
        }}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === "Enter") keep();
        }}
      />
    </Field>
  );
}
