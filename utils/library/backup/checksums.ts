/** The checksums of a zip: the format keeps one of each file, and what unpacks it a part at a time does not look at them. */

/** CRC-32 as zip has it (APPNOTE 4.4.7). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** Goes on from `before`, which is 0 at the beginning. */
export function checksum(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}

/** The end of the directory, with a comment of the greatest length. */
const MAX_END = 22 + 0xffff;
const [END, FILE] = [0x06054b50, 0x02014b50];

/** Of each file by its name; empty where the file is no whole zip. */
export async function checksumsIn(zip: Blob): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const tail = await viewOf(zip.slice(Math.max(0, zip.size - MAX_END)));
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== END) end--;
  if (end < 0) return found;
  const [size, start] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  const directory = await viewOf(zip.slice(start, start + size));
  for (let at = 0; at + 46 <= directory.byteLength && directory.getUint32(at, true) === FILE; ) {
    const [name, extra, comment] = [28, 30, 32].map((field) =>
      directory.getUint16(at + field, true),
    );
    const length = Math.min(name ?? 0, directory.byteLength - at - 46);
    const bytes = new Uint8Array(directory.buffer, at + 46, length);
    found.set(new TextDecoder().decode(bytes), directory.getUint32(at + 16, true));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return found;
}

const viewOf = async (part: Blob): Promise<DataView> => new DataView(await part.arrayBuffer());
