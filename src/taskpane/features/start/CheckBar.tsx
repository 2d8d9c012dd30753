import { Button, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ScopeKind } from "../../store/state";
import { usePane, usePerform, useSession, useTranslate } from "../../store/use-session";
import { SettingsButton } from "../settings/SettingsButton";

const SCOPES: readonly ScopeKind[] = ["sheet", "workbook", "selection"];

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    // Excel lays its own menu over this corner of the pane.
    paddingRight: "34px",
  },
  grow: { flexGrow: 1, flexShrink: 1, minWidth: 0 },
  start: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  button: { flexShrink: 0, minWidth: "auto" },
  // In a narrow pane every pixel is for the words.
  select: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalXXL,
    textOverflow: "ellipsis",
  },
});

/** What to check, and the button that checks it: large before the first check, one line afterwards. */
export function CheckBar({ large }: { readonly large: boolean }) {
  const { running } = usePane();
  const t = useTranslate();
  const perform = usePerform();
  const styles = useStyles();
  return (
    <div className={large ? styles.start : styles.bar}>
      {large ? <ScopeRadios /> : <ScopeSelect className={styles.grow} />}
      <Button
        key="check"
        className={styles.button}
        appearance="primary"
        size={large ? "large" : "medium"}
        disabledFocusable={running !== undefined}
        onClick={() => {
          perform({ kind: "check" });
        }}
      >
        {t("action.check")}
      </Button>
      {large ? null : <SettingsButton />}
    </div>
  );
}

/** What both ways of choosing the scope have in common. */
function useScopeChoice() {
  const { scope, running } = usePane();
  const { store } = useSession();
  const t = useTranslate();
  return {
    "aria-label": t("scope.label"),
    value: scope,
    disabled: running !== undefined,
    onChange: (_: unknown, { value }: { readonly value: string }) => {
      store.dispatch({ type: "scope-chosen", scope: scopeOf(value) });
    },
  };
}

function ScopeRadios() {
  const t = useTranslate();
  return (
    <RadioGroup {...useScopeChoice()}>
      {SCOPES.map((kind) => (
        <Radio key={kind} value={kind} label={t(`scope.${kind}`)} />
      ))}
    </RadioGroup>
  );
}

function ScopeSelect({ className }: { readonly className: string }) {
  const t = useTranslate();
  const styles = useStyles();
  return (
    <Select className={className} select={{ className: styles.select }} {...useScopeChoice()}>
      {SCOPES.map((kind) => (
        <option key={kind} value={kind}>
          {t(`scope.${kind}`)}
        </option>
      ))}
    </Select>
  );
}

function scopeOf(value: string): ScopeKind {
  return SCOPES.find((kind) => kind === value) ?? "sheet";
}
