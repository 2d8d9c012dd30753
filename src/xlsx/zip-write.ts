import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-read";

const UTF8_NAME = 0x800;
/** 1 January 1980, the first day that zip files know: new parts carry no clock. */
const FIRST_DAY = 0x21;

/** A zip entry with new content; an earlier entry lends it its name and time. */
export function packEntry(name: string, content: Uint8Array, earlier?: ZipEntry): ZipEntry {
  const packed = deflateSync(content, { level: 6 });
  return {
    name: earlier?.name ?? name,
    nameBytes: earlier?.nameBytes ?? new TextEncoder().encode(name),
    utf8: earlier?.utf8 ?? true,
    method: 8,
    time: earlier?.time ?? 0,
    date: earlier?.date ?? FIRST_DAY,
    crc: crc32(content),
    size: content.length,
    packed,
  };
}

/** Bytes of a zip file; entries are written as they are packed. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals = entries.reduce((sum, entry) => sum + 30 + entry.nameBytes.length + entry.packed.length, 0);
  const central = entries.reduce((sum, entry) => sum + 46 + entry.nameBytes.length, 0);
  const bytes = new Uint8Array(locals + central + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = locals;
  for (const entry of entries) {
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, 20, true);
    writeCommon(view, directory + 6, entry);
    view.setUint32(directory + 42, at, true);
    bytes.set(entry.nameBytes, directory + 46);
    directory += 46 + entry.nameBytes.length;

    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, central, true);
  view.setUint32(directory + 16, locals, true);
  return bytes;
}

/** The fields that an entry's own header and the directory share. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8 ? UTF8_NAME : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
