import { Button, Caption1, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Scale } from "../../../core/scale/scale";
import { usePane, usePerform } from "../../store/use-session";
import { useKeptStyles } from "./styles";
import { useWords } from "./use-words";

interface ScaleEditorProps {
  readonly scale: Scale;
  readonly changed: boolean;
}

/** A scale that opens to be relabelled or bounded anew. */
export function ScaleEditor({ scale, changed }: ScaleEditorProps) {
  const { language } = usePane();
  const words = useWords();
  const styles = useKeptStyles();
  const [open, setOpen] = useState(false);
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        {scale.name[language]}
        {changed ? ` (${words("changed")})` : ""}
      </summary>
      {open ? <GradesForm key={JSON.stringify(scale.grades)} scale={scale} changed={changed} /> : null}
    </details>
  );
}

function GradesForm({ scale, changed }: ScaleEditorProps) {
  const { language, running } = usePane();
  const perform = usePerform();
  const words = useWords();
  const styles = useKeptStyles();
  const [grades, setGrades] = useState(scale.grades);
  const busy = running !== undefined;
  const name = scale.name[language];
  const change = (index: number, part: { readonly label?: string; readonly from?: string }): void => {
    setGrades(grades.map((grade, at) => (at === index ? { ...grade, ...part } : grade)));
  };
  const save = (): void => {
    const kept = grades.map(({ label, also, from, to }, index) => {
      const own = scale.grades[index];
      const isSame = own?.from === from && scale.grades[index - 1]?.from === grades[index - 1]?.from;
      return { label, also, from: from?.trim().replace(",", ".") ?? null, to: isSame ? to : null };
    });
    const { lowerBound, decimals } = scale;
    perform({
      kind: "change-settings",
      change: { kind: "entry", path: ["scales", scale.id], value: { lowerBound, decimals, grades: kept } },
    });
  };
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Caption1 className={styles.quiet}>{words("source", { source: scale.source[language] })}</Caption1>
      <div className={styles.grades}>
        {grades.map(({ label, from }, index) => (
          <GradeFields
            key={`${scale.id} ${index}`}
            number={index + 1}
            label={label}
            from={from}
            onChange={(part) => {
              change(index, part);
            }}
          />
        ))}
      </div>
      <Caption1 className={styles.quiet}>{words("scale.decimal")}</Caption1>
      <div className={styles.row}>
        <Button size="small" type="submit" aria-label={words("scale.saveOf", { name })} disabledFocusable={busy}>
          {words("scale.save")}
        </Button>
        {changed ? (
          <Button
            size="small"
            aria-label={words("resetOf", { name })}
            disabledFocusable={busy}
            onClick={() => {
              perform({
                kind: "change-settings",
                change: { kind: "entry", path: ["scales", scale.id], value: undefined },
              });
            }}
          >
            {words("reset")}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

interface GradeFieldsProps {
  readonly number: number;
  readonly label: string;
  readonly from: string | null;
  readonly onChange: (part: { readonly label?: string; readonly from?: string }) => void;
}

function GradeFields({ number, label, from, onChange }: GradeFieldsProps) {
  const words = useWords();
  const styles = useKeptStyles();
  return (
    <>
      <Input
        size="small"
        className={styles.narrow}
        input={{ className: styles.narrow }}
        aria-label={words("scale.label", { number })}
        value={label}
        onChange={(_, { value }) => {
          onChange({ label: value });
        }}
      />
      {from === null ? (
        <Caption1 className={styles.quiet}>{words("scale.lowest")}</Caption1>
      ) : (
        <Input
          size="small"
          className={styles.narrow}
          input={{ className: styles.narrow }}
          inputMode="decimal"
          aria-label={words("scale.from", { label })}
          value={from}
          onChange={(_, { value }) => {
            onChange({ from: value });
          }}
        />
      )}
    </>
  );
}
