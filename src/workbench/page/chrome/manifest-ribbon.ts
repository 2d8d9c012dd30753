import type { Language } from "../texts";
import { attribute, localAddress, readResources, tagged, type Words } from "./manifest";

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

/** The ribbon and the menu of cells that a manifest describes. */
export interface ManifestRibbon {
  readonly tab: Readonly<Record<Language, string>> | undefined;
  readonly buttons: readonly RibbonButton[];
  /** What the menu of a cell offers. */
  readonly cellMenu: readonly RibbonButton[];
}

/** Reads the ribbon of an add-in from its manifest, as Excel does. */
export function readManifestRibbon(manifest: Document): ManifestRibbon {
  const words = readResources(manifest);
  const buttonsOf = (place: Element | undefined): RibbonButton[] =>
    (place ? tagged(place, "Control") : [])
      .filter((control) => attribute(control, "type").endsWith("Button"))
      .map((control) => readButton(control, words));
  const point = (type: string) => tagged(manifest, "ExtensionPoint").find((each) => attribute(each, "type") === type);
  const menu = point("ContextMenu");
  const tab = tagged(manifest, "CustomTab")[0];
  const label = tab && [...tab.children].find((child) => child.localName === "Label");
  return {
    tab: label && words(attribute(label, "resid")),
    buttons: buttonsOf(point("PrimaryCommandSurface")),
    cellMenu: buttonsOf(menu && tagged(menu, "OfficeMenu").find(({ id }) => id === "ContextMenuCell")),
  };
}

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
