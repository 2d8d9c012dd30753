import { nameOfRule } from "../../../core/finding/words";
import type { Bilingual } from "../../../core/finding/report";
import type { EntryPath } from "../../../core/settings/change-settings";
import type { ReadSettings } from "../../../core/settings/read-settings";
import { DOUBT_RULES, RELATION_RULES } from "../../../core/settings/rules";
import type { ColouredKind, Policies } from "../../../core/settings/settings";
import { MOST_UNITS, POLICY_CHOICES } from "../../../core/settings/settings";
import { MARK_COLOURS } from "../../../core/sheet/mark-style";
import type { WordKey, Words } from "./use-words";

/** One thing that can be set, with the words by which it is found. */
export interface Entry {
  readonly path: EntryPath;
  readonly name: string;
  readonly source: string;
  readonly control:
    | {
        readonly kind: "choice";
        readonly value: string;
        readonly options: readonly { readonly value: string; readonly text: string }[];
      }
    | { readonly kind: "number"; readonly value: string; readonly hint: string }
    | { readonly kind: "switch"; readonly value: boolean };
  /** What the settings keep for a value that was chosen. */
  readonly store: (value: string) => unknown;
}

type Language = keyof Bilingual;

/** The policies, each with its choices and its source. */
export function policyEntries({ settings }: ReadSettings, words: Words, language: Language): readonly Entry[] {
  const { policies, scales } = settings;
  const choice = (name: keyof typeof POLICY_CHOICES): Entry => ({
    path: ["policies", name],
    name: words(`policies.${name}`),
    source: words(`policies.${name}.source`),
    control: {
      kind: "choice",
      value: policies[name],
      options: POLICY_CHOICES[name].map((value) => ({ value, text: words(`policies.${name}.${value}` as WordKey) })),
    },
    store: (value) => value,
  });
  const cap = (name: "cap" | "pkoCap"): Entry => ({
    path: ["policies", name],
    name: words(`policies.${name}`),
    source: words(`policies.${name}.source`),
    control: { kind: "number", value: policies[name] ?? "", hint: words("policies.noCap") },
    store: (value) => (value === "" ? null : value.replace(",", ".")),
  });
  const scale = scales.find(({ id }) => id === policies.predicateScale);
  return [
    choice("average"),
    choice("negative"),
    choice("zeroTarget"),
    cap("cap"),
    cap("pkoCap"),
    choice("efficiency"),
    choice("unmeasured"),
    {
      path: ["policies", "predicateScale" satisfies keyof Policies],
      name: words("policies.predicateScale"),
      source: scale?.source[language] ?? "",
      control: {
        kind: "choice",
        value: policies.predicateScale,
        options: scales.map(({ id, name }) => ({ value: id, text: name[language] })),
      },
      store: (value) => value,
    },
  ];
}

/** How exact figures must be. */
export function toleranceEntries({ settings: { tolerance } }: ReadSettings, words: Words): readonly Entry[] {
  const units = Array.from({ length: MOST_UNITS + 1 }, (_, index) => String(index));
  return [
    {
      path: ["tolerance", "truncated"],
      name: words("tolerance.truncated"),
      source: words("tolerance.truncated.source"),
      control: { kind: "switch", value: tolerance.truncated },
      store: (value) => value === "true",
    },
    {
      path: ["tolerance", "units"],
      name: words("tolerance.units"),
      source: words("tolerance.units.source"),
      control: {
        kind: "choice",
        value: String(tolerance.units),
        options: units.map((value) => ({ value, text: value })),
      },
      store: Number,
    },
  ];
}

const COLOURED: readonly ColouredKind[] = ["error", "warning", "info", "note"];

/** The colours of marks and notes. */
export function colourEntries({ settings: { colours } }: ReadSettings, words: Words): readonly Entry[] {
  const options = Object.keys(MARK_COLOURS).map((value) => ({ value, text: words(`colour.${value}` as WordKey) }));
  return COLOURED.map((kind) => ({
    path: ["colours", kind],
    name: words(`colours.${kind}`),
    source: "",
    control: { kind: "choice", value: colours[kind], options },
    store: (value) => value,
  }));
}

/** Rules that can be switched off, by name. */
export function ruleEntries({ settings: { rulesOff } }: ReadSettings, language: Language): readonly Entry[] {
  const rules = [...RELATION_RULES, ...DOUBT_RULES];
  return rules.map((rule) => ({
    path: ["rules", "off"],
    name: atStart(nameOfRule(rule)[language]),
    source: "",
    control: { kind: "switch", value: !rulesOff.includes(rule) },
    store: (value) => (value === "true" ? rulesOff.filter((one) => one !== rule) : [...rulesOff, rule]),
  }));
}

/** Whether a person has set an entry. */
export function isChanged({ document }: ReadSettings, [part, name]: EntryPath): boolean {
  const entries = document[part];
  return typeof entries === "object" && entries !== null && name in entries;
}

/** Entries whose name, choices or source hold every word of a search. */
export function matching(entries: readonly Entry[], query: string): readonly Entry[] {
  const sought = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ name, source, control }) => {
    const options = control.kind === "choice" ? control.options.map(({ text }) => text) : [];
    const text = [name, source, ...options].join(" ").toLowerCase();
    return sought.every((word) => text.includes(word));
  });
}

function atStart(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
