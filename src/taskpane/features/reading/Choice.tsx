import { Field, Select, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}

/** One thing to choose in a correction. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.narrow}>
      <Select
        size="small"
        className={styles.narrow}
        select={{ className: styles.narrow }}
        value={value}
        onChange={(_, { value: chosen }) => {
          onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
