import { SCALES } from "../scale/scales";
import type { RuleName } from "../finding/report";
import type { MarkColour } from "../sheet/mark";
import { MARK_COLOURS } from "../sheet/mark-style";
import { type Collect, isRecord } from "./entry";
import type { SettingsIssue, SettingsReason } from "./issue";
import { isIssue, readScale } from "./read-scale";
import { DOUBT_RULES, isRuleName } from "./rules";
import {
  type ChoicePolicy,
  type ColouredKind,
  DEFAULT_SETTINGS,
  MOST_UNITS,
  POLICY_CHOICES,
  type Policies,
  type Settings,
} from "./settings";

/** Key of the workbook's settings under which these are kept. */
export const SETTINGS_KEY = "settings";
/** Key under which rules of plausibility were switched off before; read as long as the settings say nothing of rules. */
export const OLD_RULES_KEY = "rules";

/** The settings as they are stored: the entries that a person has changed, and what else stands there. */
export type SettingsDocument = Readonly<Record<string, unknown>>;

/** The settings of a workbook: what counts, as it is stored, and what of it cannot be used. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly document: SettingsDocument;
  readonly issues: readonly SettingsIssue[];
}

const VERSION = 1;
export const EMPTY_DOCUMENT: SettingsDocument = { version: VERSION };
const LONGEST_TEMPLATE = 500;
const MOST_TEMPLATES = 50;

/** Reads the settings that a workbook keeps; entries that cannot be used give way to the defaults and are named. Never throws. */
export function readSettings(stored: Readonly<Record<string, string>>): ReadSettings {
  const json = stored[SETTINGS_KEY];
  const read = json === undefined ? interpret(EMPTY_DOCUMENT) : readText(json);
  const old = read.document["rules"] === undefined ? oldRulesOff(stored[OLD_RULES_KEY]) : [];
  if (old.length === 0) return read;
  const document = { ...read.document, rules: { off: old } };
  return { ...read, document, settings: { ...read.settings, rulesOff: old } };
}

/** Reads settings from JSON text, as from a file of another workbook. */
export function readText(json: string): ReadSettings {
  const refused = (reason: SettingsReason): ReadSettings => ({
    settings: DEFAULT_SETTINGS,
    document: EMPTY_DOCUMENT,
    issues: [{ place: "", reason }],
  });
  const document = parse(json);
  if (document === undefined) return refused("not-json");
  if (!isRecord(document)) return refused("not-object");
  return document["version"] === VERSION ? interpret(document) : refused("version");
}

/** What stored settings say. */
export function interpret(document: SettingsDocument): ReadSettings {
  const issues: SettingsIssue[] = [];
  const collect: Collect = (issue) => void issues.push(issue);
  const part = (name: string): SettingsDocument => {
    const entry = document[name];
    if (entry === undefined || isRecord(entry)) return entry ?? {};
    collect({ place: name, reason: "not-object" });
    return {};
  };
  const settings: Settings = {
    scales: readScales(part("scales"), collect),
    policies: readPolicies(part("policies"), collect),
    tolerance: readTolerance(part("tolerance"), collect),
    colours: readColours(part("colours"), collect),
    rulesOff: readRulesOff(part("rules"), collect),
    templates: readTemplates(part("notes"), collect),
  };
  return { settings, document, issues };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

function readScales(part: SettingsDocument, collect: Collect): Settings["scales"] {
  for (const id of Object.keys(part)) {
    if (!SCALES.some((scale) => scale.id === id)) collect({ place: `scales.${id}`, reason: "unknown-scale" });
  }
  return SCALES.map((scale) => {
    const entry = part[scale.id];
    if (entry === undefined) return scale;
    const read = readScale(scale, entry, `scales.${scale.id}`);
    if (!isIssue(read)) return read;
    collect(read);
    return scale;
  });
}

function readPolicies(part: SettingsDocument, collect: Collect): Policies {
  const own = DEFAULT_SETTINGS.policies;
  const choose = <Name extends ChoicePolicy>(name: Name): Policies[Name] => {
    const entry = part[name];
    const choices: readonly Policies[Name][] = POLICY_CHOICES[name];
    return entry === undefined ? own[name] : (choices.find((one) => one === entry) ?? deny(name, own[name]));
  };
  const deny = <Value>(name: string, value: Value, reason: SettingsReason = "not-allowed"): Value => {
    collect({ place: `policies.${name}`, reason });
    return value;
  };
  const cap = (name: "cap" | "pkoCap"): string | null => {
    const entry = part[name];
    if (entry === undefined) return own[name];
    if (entry === null) return null;
    const text = typeof entry === "number" ? String(entry) : entry;
    const isCap = typeof text === "string" && /^\d{1,4}(\.\d{1,4})?$/.test(text) && Number(text) > 0;
    return isCap ? text : deny(name, own[name], "not-number");
  };
  const scale = part["predicateScale"];
  const isScale = typeof scale === "string" && SCALES.some(({ id }) => id === scale);
  return {
    average: choose("average"),
    negative: choose("negative"),
    zeroTarget: choose("zeroTarget"),
    cap: cap("cap"),
    pkoCap: cap("pkoCap"),
    efficiency: choose("efficiency"),
    unmeasured: choose("unmeasured"),
    predicateScale:
      scale === undefined
        ? own.predicateScale
        : isScale
          ? scale
          : deny("predicateScale", own.predicateScale, "unknown-scale"),
  };
}

function readTolerance({ truncated, units }: SettingsDocument, collect: Collect): Settings["tolerance"] {
  const own = DEFAULT_SETTINGS.tolerance;
  const isUnits = typeof units === "number" && Number.isInteger(units) && units >= 0 && units <= MOST_UNITS;
  if (truncated !== undefined && typeof truncated !== "boolean") {
    collect({ place: "tolerance.truncated", reason: "not-truth" });
  }
  if (units !== undefined && !isUnits) collect({ place: "tolerance.units", reason: "not-number" });
  return {
    truncated: typeof truncated === "boolean" ? truncated : own.truncated,
    units: isUnits ? units : own.units,
  };
}

function readColours(part: SettingsDocument, collect: Collect): Settings["colours"] {
  const own = DEFAULT_SETTINGS.colours;
  const colour = (kind: ColouredKind): MarkColour => {
    const entry = part[kind];
    if (entry === undefined) return own[kind];
    if (typeof entry === "string" && Object.hasOwn(MARK_COLOURS, entry)) return entry as MarkColour;
    collect({ place: `colours.${kind}`, reason: "not-allowed" });
    return own[kind];
  };
  return { error: colour("error"), warning: colour("warning"), info: colour("info"), note: colour("note") };
}

function readRulesOff({ off = [] }: SettingsDocument, collect: Collect): readonly RuleName[] {
  if (!Array.isArray(off)) {
    collect({ place: "rules.off", reason: "not-list" });
    return [];
  }
  const rules = off as readonly unknown[];
  return [
    ...new Set(
      rules.flatMap((rule, index) => {
        if (isRuleName(rule)) return [rule];
        collect({ place: `rules.off[${index}]`, reason: "not-allowed" });
        return [];
      }),
    ),
  ];
}

function readTemplates({ templates }: SettingsDocument, collect: Collect): readonly string[] {
  const own = DEFAULT_SETTINGS.templates;
  if (templates === undefined) return own;
  const refuse = (reason: SettingsReason, place = "notes.templates"): readonly string[] => {
    collect({ place, reason });
    return own;
  };
  if (!Array.isArray(templates)) return refuse("not-list");
  if (templates.length > MOST_TEMPLATES) return refuse("too-many");
  return (templates as readonly unknown[]).flatMap((template, index) => {
    const place = `notes.templates[${index}]`;
    const isText = typeof template === "string" && template.trim() !== "";
    if (isText && template.length <= LONGEST_TEMPLATE) return [template.trim()];
    collect({ place, reason: isText ? "too-long" : "not-text" });
    return [];
  });
}

/** Before there were settings, rules of plausibility alone could be switched off. */
function oldRulesOff(json: string | undefined): readonly RuleName[] {
  const stored = json === undefined ? undefined : parse(json);
  const off = isRecord(stored) ? stored["off"] : undefined;
  return Array.isArray(off) ? DOUBT_RULES.filter((rule) => off.includes(rule)) : [];
}
