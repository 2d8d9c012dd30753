const TABLES = makeTables();

/** Four tables of the zip polynomial: with them four bytes are taken at a time. */
function makeTables(): Uint32Array[] {
  const first = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) !== 0 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    first[byte] = value;
  }
  const tables = [first];
  for (let index = 1; index < 4; index++) {
    const previous = tables[index - 1] ?? first;
    tables.push(previous.map((value) => (first[value & 255] ?? 0) ^ (value >>> 8)));
  }
  return tables;
}

/** Checksum of bytes as zip files store it. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let crc = 0xffffffff;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^=
      byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
    crc =
      byteAt(t3, crc & 255) ^ byteAt(t2, (crc >>> 8) & 255) ^ byteAt(t1, (crc >>> 16) & 255) ^ byteAt(t0, crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = byteAt(t0, (crc ^ byteAt(bytes, at)) & 255) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function byteAt(values: Uint8Array | Uint32Array, index: number): number {
  return values[index] ?? 0;
}
