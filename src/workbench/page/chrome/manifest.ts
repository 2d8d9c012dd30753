import type { Language } from "../texts";

/** Texts and addresses of a manifest by their id, in both languages. */
export type Words = (resid: string) => Record<Language, string>;

/** The add-in's manifest as this server serves it, or undefined when it has none. */
export async function fetchManifest(): Promise<Document | undefined> {
  const answer = await fetch("/addin/manifest.xml");
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), "application/xml") : undefined;
}

/** Texts and addresses by their id, in both languages; what has no override is the same in both. */
export function readResources(manifest: Document): Words {
  const usual = tagged(manifest, "DefaultLocale")[0]?.textContent ?? "";
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

export const tagged = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagNameNS("*", name),
];

export function attribute(element: Element | undefined, name: string): string {
  if (!element) return "";
  return [...element.attributes].find((attr) => attr.localName === name)?.value ?? "";
}

/** Where a file of the add-in lies on this server, whatever host the manifest names. */
export function localAddress(address: string): string | undefined {
  const file = /\/addin\/([^?#]+)$/.exec(address)?.[1] ?? /\/(assets\/[^?#]+)$/.exec(address)?.[1];
  return file === undefined ? undefined : `/addin/${file}`;
}
