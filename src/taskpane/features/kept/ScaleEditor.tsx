import { Button, Caption1, Input } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { amount, compare } from "../../../core/figure/amount";
import type { Grade, Scale } from "../../../core/scale/scale";
import { usePane, usePerform } from "../../store/use-session";
import { useKeptStyles } from "./styles";
import { useWords } from "./use-words";

interface ScaleEditorProps {
  readonly scale: Scale;
  readonly changed: boolean;
}

/** A scale that opens to be relabelled, bounded anew, or given more or fewer grades. */
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
  const [rows, setRows] = useState<readonly Row[]>(() => scale.grades.map((grade, key) => ({ key, grade })));
  const busy = running !== undefined;
  const name = scale.name[language];
  const change = (key: number, part: Partial<Pick<Grade, "label" | "from">>): void => {
    setRows(rows.map((row) => (row.key === key ? { ...row, grade: { ...row.grade, ...part } } : row)));
  };
  const add = (): void => {
    const key = Math.max(...rows.map((row) => row.key)) + 1;
    setRows([{ key, grade: { label: "", also: [], from: "", to: null } }, ...rows]);
  };
  const remove = (key: number): void => {
    const left = rows.filter((row) => row.key !== key);
    // The grade that is then the lowest takes in all below it.
    setRows(left.map((row, at) => (at === left.length - 1 ? { ...row, grade: { ...row.grade, from: null } } : row)));
  };
  const save = (): void => {
    const { lowerBound, decimals } = scale;
    perform({
      kind: "change-settings",
      change: {
        kind: "entry",
        path: ["scales", scale.id],
        value: { lowerBound, decimals, grades: gradesOf(rows, scale.grades) },
      },
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
        {rows.map(({ key, grade }, index) => (
          <GradeFields
            key={key}
            number={index + 1}
            label={grade.label}
            from={grade.from}
            onChange={(part) => {
              change(key, part);
            }}
            {...(rows.length > FEWEST_GRADES && {
              onRemove: () => {
                remove(key);
              },
            })}
          />
        ))}
      </div>
      <Caption1 className={styles.quiet}>{words("scale.decimal")}</Caption1>
      <div className={styles.row}>
        <Button size="small" icon={<AddRegular />} aria-label={words("scale.addTo", { name })} onClick={add}>
          {words("scale.add")}
        </Button>
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

const FEWEST_GRADES = 2;

/** A grade as it is being edited; the key stays with it when others come and go. */
interface Row {
  readonly key: number;
  readonly grade: Grade;
}

/**
 * The grades to keep: added ones where their bound puts them, the others in their order. Printed upper ends stay only where
 * neither the grade nor the one above it was touched.
 */
function gradesOf(rows: readonly Row[], own: readonly Grade[]): readonly Grade[] {
  const isAdded = ({ key }: Row): boolean => key >= own.length;
  const placed = rows.filter((row) => !isAdded(row)).map(({ grade }) => withBound(grade));
  for (const { grade } of rows.filter(isAdded)) {
    const added = withBound(grade);
    const below = placed.findIndex(({ from }) => isLower(from, added.from));
    placed.splice(below < 0 ? placed.length : below, 0, added);
  }
  return placed.map(({ label, also, from, to }, index) => {
    const before = own.findIndex((grade) => grade.from === from && grade.to === to);
    const isSame = before >= 0 && own[before - 1]?.from === placed[index - 1]?.from;
    return { label, also, from, to: isSame ? to : null };
  });
}

function withBound(grade: Grade): Grade {
  return { ...grade, from: grade.from?.trim().replace(",", ".") ?? null };
}

function isLower(a: string | null, b: string | null): boolean {
  if (a === null) return true;
  return b !== null && NUMBER.test(a) && NUMBER.test(b) && compare(amount(a), amount(b)) < 0;
}

const NUMBER = /^-?\d{1,9}(\.\d{1,6})?$/;

interface GradeFieldsProps {
  readonly number: number;
  readonly label: string;
  readonly from: string | null;
  readonly onChange: (part: Partial<Pick<Grade, "label" | "from">>) => void;
  /** Absent where no grade can be spared. */
  readonly onRemove?: () => void;
}

function GradeFields({ number, label, from, onChange, onRemove }: GradeFieldsProps) {
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
          aria-label={words("scale.from", { label: label === "" ? `${number}` : label })}
          value={from}
          onChange={(_, { value }) => {
            onChange({ from: value });
          }}
        />
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={words("scale.remove", { label: label === "" ? `${number}` : label })}
        disabledFocusable={onRemove === undefined}
        onClick={onRemove}
      />
    </>
  );
}
