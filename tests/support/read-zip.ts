/** Reads a zip by its own directory (PKWARE APPNOTE 6.3), independently of what wrote it. */

export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  /** Bytes of extra fields in front of the data. */
  extra: number;
  /** Where its local header stands. */
  offset: number;
  bytes: Uint8Array;
}

/** In the order of the file. */
export async function readZip(zip: Uint8Array<ArrayBuffer>): Promise<ZipEntry[]> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Error('no end of central directory');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('no central header');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength));
    const offset = view.getUint32(at + 42, true);
    const method = view.getUint16(offset + 8, true);
    const extra = view.getUint16(offset + 28, true);
    const start = offset + 30 + view.getUint16(offset + 26, true) + extra;
    const packed = zip.slice(start, start + view.getUint32(at + 20, true));
    entries.push({ name, method, extra, offset, bytes: await unpack(packed, method) });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries.sort((one, other) => one.offset - other.offset);
}

async function unpack(packed: Uint8Array<ArrayBuffer>, method: number): Promise<Uint8Array> {
  if (method === 0) return packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
