import type { FunctionMetadata } from "../../host/custom-functions";
import type { Language } from "../texts";
import { attribute, fetchManifest, localAddress, readResources, tagged } from "./manifest";

/** The functions that an add-in's manifest gives to the sheet, in the language of its Excel; undefined when it gives none. */
export async function readManifestFunctions(language: Language): Promise<FunctionMetadata | undefined> {
  const manifest = await fetchManifest();
  const point =
    manifest && tagged(manifest, "ExtensionPoint").find((each) => attribute(each, "type") === "CustomFunctions");
  const [metadata] = point ? tagged(point, "Metadata") : [];
  const [source] = metadata ? tagged(metadata, "SourceLocation") : [];
  if (!manifest || !point || !source) return undefined;
  const words = readResources(manifest);
  const address = localAddress(words(attribute(source, "resid"))[language]);
  const answer = address === undefined ? undefined : await fetch(address);
  if (!answer?.ok) return undefined;
  const { functions } = (await answer.json()) as Pick<FunctionMetadata, "functions">;
  return { namespace: words(attribute(tagged(point, "Namespace")[0], "resid"))[language], functions };
}
