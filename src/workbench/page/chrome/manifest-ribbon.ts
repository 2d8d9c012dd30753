import type { Language } from "../texts";

/** A button that the add-in's manifest puts on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly labels: Readonly<Record<Language, string>>;
  readonly tips: Readonly<Record<Language, string>>;
  /** Address of the picture on this server. */
  readonly icon: string | undefined;
  /** Runs a function of the add-in, or shows its pane. */
  readonly action: { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" };
}

/** The ribbon that a manifest describes. */
export interface ManifestRibbon {
  readonly tab: Readonly<Record<Language, string>> | undefined;
  readonly buttons: readonly RibbonButton[];
}

/** Reads the ribbon of an add-in from its manifest, as Excel does. */
export function readManifestRibbon(xml: string): ManifestRibbon {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const words = readResources(manifest);
  const buttons = tagged(manifest, "Control")
    .filter((control) => attribute(control, "type").endsWith("Button"))
    .map((control): RibbonButton => readButton(control, words));
  const tab = tagged(manifest, "CustomTab")[0];
  const label = tab && [...tab.children].find((child) => child.localName === "Label");
  return { tab: label && words(attribute(label, "resid")), buttons };
}

type Words = (resid: string) => Record<Language, string>;

function readButton(control: Element, words: Words): RibbonButton {
  const own = (name: string): string => {
    const found = [...control.children].find((child) => child.localName === name);
    return found ? attribute(found, "resid") : "";
  };
  const tip = tagged(control, "Supertip")[0];
  const description = tip && tagged(tip, "Description")[0];
  const action = tagged(control, "Action")[0];
  const name = tagged(control, "FunctionName")[0]?.textContent.trim() ?? "";
  const picture = tagged(control, "Image").find((image) => attribute(image, "size") === "32");
  return {
    id: control.id,
    labels: words(own("Label")),
    tips: words(description ? attribute(description, "resid") : ""),
    icon: picture && localAddress(words(attribute(picture, "resid")).id),
    action: action && attribute(action, "type") === "ExecuteFunction" ? { kind: "function", name } : { kind: "pane" },
  };
}

/** Texts and addresses by their id, in both languages; what has no override is the same in both. */
function readResources(manifest: Document): Words {
  const usual =
    attribute(tagged(manifest, "DefaultLocale")[0], "") || (tagged(manifest, "DefaultLocale")[0]?.textContent ?? "");
  const native: Language = usual.startsWith("en") ? "en" : "id";
  const entries = [...tagged(manifest, "String"), ...tagged(manifest, "Image"), ...tagged(manifest, "Url")].filter(
    (element) => element.id !== "",
  );
  const byId = new Map(
    entries.map((element) => {
      const text = attribute(element, "DefaultValue");
      const both = { id: text, en: text };
      for (const override of tagged(element, "Override")) {
        const language: Language = attribute(override, "Locale").startsWith("en") ? "en" : "id";
        if (language !== native) both[language] = attribute(override, "Value");
      }
      return [element.id, both] as const;
    }),
  );
  return (resid) => byId.get(resid) ?? { id: resid, en: resid };
}

const tagged = (within: Document | Element, name: string): Element[] => [...within.getElementsByTagNameNS("*", name)];

function attribute(element: Element | undefined, name: string): string {
  if (!element) return "";
  return [...element.attributes].find((attr) => attr.localName === name)?.value ?? "";
}

/** The add-in's files are served here whatever host the manifest names. */
function localAddress(address: string): string | undefined {
  const file = /\/(assets\/[^?#]+)$/.exec(address)?.[1];
  return file === undefined ? undefined : `/addin/${file}`;
}
