import {
  Button,
  Caption1,
  Field,
  MessageBar,
  MessageBarBody,
  SearchBox,
  Text,
  Textarea,
} from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { readSettings, type ReadSettings } from "../../../core/settings/read-settings";
import { SETTINGS_REASONS, type SettingsIssue } from "../../../core/settings/issue";
import type { Kept } from "../../store/kept";
import { usePane, usePerform } from "../../store/use-session";
import { EntryRow } from "./EntryRow";
import { ScaleEditor } from "./ScaleEditor";
import {
  colourEntries,
  type Entry,
  isChanged,
  matching,
  policyEntries,
  ruleEntries,
  toleranceEntries,
} from "./settings-model";
import { ShareSettings } from "./ShareSettings";
import { useKeptStyles } from "./styles";
import { useWords } from "./use-words";

/** Everything that can be set for this workbook, with its source and the way back to the product's default. */
export function SettingsScreen({ kept }: { readonly kept: Kept }) {
  const { language, refused, running } = usePane();
  const perform = usePerform();
  const words = useWords();
  const styles = useKeptStyles();
  const [query, setQuery] = useState("");
  const read = useMemo(() => readSettings(kept.settings), [kept.settings]);
  const json = JSON.stringify(read.document);
  const groups = [
    { name: words("policies"), entries: policyEntries(read, words, language) },
    { name: words("tolerance"), entries: toleranceEntries(read, words) },
    { name: words("colours"), hint: words("colours.source"), entries: colourEntries(read, words) },
    { name: words("rules"), hint: words("rules.hint"), isLong: true, entries: ruleEntries(read, language) },
  ];
  const shown = groups.map((group) => ({ ...group, entries: matching(group.entries, query) }));
  const scales = read.settings.scales.filter(({ name, grades }) =>
    isFound([name[language], ...grades.map(({ label }) => label)], query),
  );
  const isAll = query.trim() === "";
  const isNone = !isAll && scales.length === 0 && shown.every(({ entries }) => entries.length === 0);
  return (
    <>
      <Caption1 className={styles.quiet}>{words("scope")}</Caption1>
      <Issues title={words("refused")} issues={refused ?? []} />
      <Issues title={words("wrong")} issues={read.issues} />
      <SearchBox
        size="small"
        aria-label={words("search")}
        placeholder={words("search")}
        value={query}
        dismiss={{ "aria-label": words("clear") }}
        onChange={(_, { value }) => {
          setQuery(value);
        }}
      />
      {isNone ? <Text role="status">{words("none")}</Text> : null}
      {shown.map(({ name, hint, isLong = false, entries }) => (
        <EntryGroup key={name} name={name} hint={hint} entries={entries} read={read} isFolded={isLong && isAll} />
      ))}
      {scales.length > 0 ? (
        <Part name={words("scales")}>
          {scales.map((scale) => (
            <ScaleEditor key={scale.id} scale={scale} changed={isChanged(read, ["scales", scale.id])} />
          ))}
        </Part>
      ) : null}
      {isAll ? (
        <>
          <Part name={words("templates")}>
            <Templates
              key={read.settings.templates.join("\n")}
              templates={read.settings.templates}
              changed={isChanged(read, ["notes", "templates"])}
            />
          </Part>
          <Part name={words("share")}>
            <ShareSettings key={json} document={read.document} />
            <div>
              <Button
                size="small"
                disabledFocusable={running !== undefined}
                onClick={() => {
                  perform({ kind: "change-settings", change: { kind: "reset" } });
                }}
              >
                {words("resetAll")}
              </Button>
            </div>
          </Part>
        </>
      ) : null}
    </>
  );
}

function isFound(texts: readonly string[], query: string): boolean {
  const text = texts.join(" ").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useKeptStyles();
  return (
    <section className={styles.part} aria-label={name}>
      <h2 className={styles.heading}>{name}</h2>
      {children}
    </section>
  );
}

interface EntryGroupProps {
  readonly name: string;
  readonly hint: string | undefined;
  readonly entries: readonly Entry[];
  readonly read: ReadSettings;
  /** Long groups open when asked for, or when something is sought. */
  readonly isFolded: boolean;
}

function EntryGroup({ name, hint, entries, read, isFolded }: EntryGroupProps) {
  const words = useWords();
  const styles = useKeptStyles();
  const [open, setOpen] = useState(false);
  if (entries.length === 0) return null;
  if (isFolded && !open) {
    return (
      <Part name={name}>
        <div>
          <Button
            size="small"
            onClick={() => {
              setOpen(true);
            }}
          >
            {words("rules.show", { count: entries.length })}
          </Button>
        </div>
      </Part>
    );
  }
  return (
    <Part name={name}>
      {hint === undefined ? null : <Caption1 className={styles.quiet}>{hint}</Caption1>}
      {entries.map((entry) => (
        // Rules share one entry of what is kept; a rule that is off shows that by itself.
        <EntryRow key={entry.name} entry={entry} changed={entry.path[0] !== "rules" && isChanged(read, entry.path)} />
      ))}
    </Part>
  );
}

function Issues({ title, issues }: { readonly title: string; readonly issues: readonly SettingsIssue[] }) {
  const { language } = usePane();
  const styles = useKeptStyles();
  if (issues.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {title}
        <ul className={styles.issues}>
          {issues.map(({ place, reason }) => (
            <li key={`${place} ${reason}`}>
              {place === "" ? "" : `${place}: `}
              {SETTINGS_REASONS[reason][language]}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

/** The sentences for notes, one a line. */
function Templates({ templates, changed }: { readonly templates: readonly string[]; readonly changed: boolean }) {
  const { running } = usePane();
  const perform = usePerform();
  const words = useWords();
  const styles = useKeptStyles();
  const [text, setText] = useState(templates.join("\n"));
  const set = (value: readonly string[] | undefined): void => {
    perform({ kind: "change-settings", change: { kind: "entry", path: ["notes", "templates"], value } });
  };
  return (
    <>
      <Field label={words("templates")} hint={words("templates.hint")} size="small">
        <Textarea
          size="small"
          rows={6}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          disabledFocusable={running !== undefined}
          onClick={() => {
            set(
              text
                .split("\n")
                .map((line) => line.trim())
                .filter(Boolean),
            );
          }}
        >
          {words("templates.save")}
        </Button>
        {changed ? (
          <Button
            size="small"
            aria-label={words("resetOf", { name: words("templates") })}
            disabledFocusable={running !== undefined}
            onClick={() => {
              set(undefined);
            }}
          >
            {words("reset")}
          </Button>
        ) : null}
      </div>
    </>
  );
}
