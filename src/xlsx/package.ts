import { HostError } from "../core/sheet/workbook-port";
import { MAX_FILE_BYTES } from "./limits";
import { XmlScanner } from "./xml";
import { readZip, unpack, type ZipEntry } from "./zip-read";

/** The parts of an Office file, still packed, by name without regard to case. */
export interface Package {
  readonly entries: readonly ZipEntry[];
  readonly byName: ReadonlyMap<string, ZipEntry>;
}

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the relationship's type, e.g. `worksheet`; strict and transitional files agree in it. */
  readonly type: string;
  /** Name of the part it leads to, without a leading slash. */
  readonly target: string;
}

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Opens an Office file. Throws HostError where it is none, is encrypted, damaged or too large. */
export function openPackage(bytes: Uint8Array): Package {
  if (bytes.length > MAX_FILE_BYTES) throw new HostError("too-large");
  if (OLE_MAGIC.every((byte, index) => bytes[index] === byte)) {
    throw new HostError(holdsEncryptedPackage(bytes) ? "encrypted" : "not-a-workbook");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new HostError("not-a-workbook");
  const entries = readZip(bytes);
  return { entries, byName: new Map(entries.map((entry) => [partKey(entry.name), entry])) };
}

/** An encrypted workbook is an old-style container with a stream of this name in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Key under which a part is found: parts differ in more than case, some writers use backslashes. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** Text of a part, or undefined where the file has none of this name. */
export function partText(pack: Package, name: string): string | undefined {
  const entry = pack.byName.get(partKey(name));
  return entry && decodeText(unpack(entry), entry.name);
}

/** Text of XML bytes: UTF-8, or UTF-16 where a byte order mark says so. */
function decodeText(bytes: Uint8Array, name: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HostError("damaged", [name], { cause });
  }
}

/** Name of the part that holds the relationships of a part (`""` for the package itself). */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The links of a part to others inside the file; links to the outside are left out. */
export function readRelationships(pack: Package, part: string): Relationship[] {
  const name = relationshipsPart(part);
  const xml = partText(pack, name);
  return xml === undefined ? [] : parseRelationships(xml, name, part);
}

/** Reads the text of a relationships part that belongs to `source`. */
export function parseRelationships(xml: string, name: string, source: string): Relationship[] {
  const scanner = new XmlScanner(xml, name);
  const found: Relationship[] = [];
  while (scanner.seek("Relationship")) {
    const target = scanner.attr("Target");
    const id = scanner.attr("Id");
    if (target === undefined || id === undefined || scanner.attr("TargetMode") === "External") continue;
    const type = scanner.attr("Type") ?? "";
    found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolveTarget(source, target) });
  }
  return found;
}

function resolveTarget(source: string, target: string): string {
  const plain = decodePercent(target.replaceAll("\\", "/"));
  const path = plain.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of plain.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
