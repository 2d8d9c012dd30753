import { Inflate } from "fflate";
import { HostError } from "../core/sheet/workbook-port";
import { crc32 } from "./crc32";
import { MAX_ENTRIES, MAX_PART_BYTES, MAX_RATIO, MAX_TOTAL_BYTES, RATIO_FLOOR_BYTES } from "./limits";

/** One entry of a zip file, still packed. */
export interface ZipEntry {
  /** Name as stored. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly utf8: boolean;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CHUNK = 1 << 17;

function damagedZip(): HostError {
  return new HostError("damaged");
}

interface Directory {
  readonly offset: number;
  readonly count: number;
  /** Bytes that stand before the zip proper. */
  readonly shift: number;
}

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > last - 65_536; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    const big = offset === 0xffffffff || count === 0xffff || size === 0xffffffff;
    if (!big) return { offset, count, shift: Math.max(0, at - size - offset) };
    return findDirectory64(view, at);
  }
  throw damagedZip();
}

function findDirectory64(view: DataView, end: number): Directory {
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) throw damagedZip();
  const at = readLong(view, end - 12);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw damagedZip();
  return { offset: readLong(view, at + 48), count: readLong(view, at + 32), shift: 0 };
}

function readLong(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damagedZip();
  return Number(value);
}

/** Sizes and place of an entry, from the zip64 field where the plain ones overflow. */
function readSizes(view: DataView, at: number, nameLength: number, extraLength: number): [number, number, number] {
  const sizes: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (!sizes.includes(0xffffffff)) return sizes;
  let field = at + 46 + nameLength;
  const end = field + extraLength;
  while (field + 4 <= end) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      for (const index of [0, 1, 2] as const) {
        if (sizes[index] !== 0xffffffff) continue;
        sizes[index] = readLong(view, value);
        value += 8;
      }
      return sizes;
    }
    field += 4 + length;
  }
  throw damagedZip();
}

function packedBytes(bytes: Uint8Array, view: DataView, start: number, length: number): Uint8Array {
  if (start + 30 > bytes.length || view.getUint32(start, true) !== LOCAL) throw damagedZip();
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + length > bytes.length) throw damagedZip();
  return bytes.subarray(from, from + length);
}

/** Lists the entries of a zip file without unpacking them. Throws HostError. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return listEntries(bytes, view);
  } catch (cause) {
    if (cause instanceof RangeError) throw new HostError("damaged", [], { cause });
    throw cause;
  }
}

function listEntries(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { offset, count, shift } = findDirectory(view);
  if (count > MAX_ENTRIES) throw new HostError("too-large");
  const entries: ZipEntry[] = [];
  let at = offset + shift;
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw damagedZip();
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const [size, packedSize, start] = readSizes(view, at, nameLength, extraLength);
    if ((flags & 1) !== 0) throw new HostError("encrypted");
    total += size;
    guardSize(size, packedSize, total);
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    entries.push({
      name: new TextDecoder().decode(nameBytes),
      nameBytes,
      utf8: (flags & 0x800) !== 0,
      method: view.getUint16(at + 10, true),
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
      crc: view.getUint32(at + 16, true),
      size,
      packed: packedBytes(bytes, view, start + shift, packedSize),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function guardSize(size: number, packedSize: number, total: number): void {
  const isTrap = size > RATIO_FLOOR_BYTES && size > packedSize * MAX_RATIO;
  if (size > MAX_PART_BYTES || total > MAX_TOTAL_BYTES || isTrap) throw new HostError("too-large");
}

/** Unpacks an entry, never beyond the size it declares, and checks its sum. Throws HostError. */
export function unpack(entry: ZipEntry): Uint8Array {
  const { method, packed, size } = entry;
  if (method !== 0 && method !== 8) throw new HostError("damaged", [entry.name]);
  const bytes = method === 0 ? packed : inflate(entry);
  if (bytes.length !== size || crc32(bytes) !== entry.crc) throw new HostError("damaged", [entry.name]);
  return bytes;
}

function inflate({ name, packed, size }: ZipEntry): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new HostError("damaged", [name]);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch (cause) {
    throw cause instanceof HostError ? cause : new HostError("damaged", [name], { cause });
  }
  return filled === size ? out : out.subarray(0, filled);
}
