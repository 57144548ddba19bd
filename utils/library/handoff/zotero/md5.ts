/** MD5 (RFC 1321), by which Zotero knows a file: browsers have none, since nothing else should rest on it. */

const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const SINES = Array.from({ length: 64 }, (_, at) =>
  Math.floor(Math.abs(Math.sin(at + 1)) * 2 ** 32),
);

/** In hexadecimal. */
export function md5(bytes: Uint8Array): string {
  const padded = new Uint8Array(((bytes.length + 72) >> 6) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, bytes.length << 3, true);
  view.setUint32(padded.length - 4, Math.floor(bytes.length / 2 ** 29), true);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let block = 0; block < padded.length; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let at = 0; at < 64; at++) {
      const round = at >> 4;
      const [mixed, word] =
        round === 0
          ? [(b & c) | (~b & d), at]
          : round === 1
            ? [(d & b) | (~d & c), (5 * at + 1) & 15]
            : round === 2
              ? [b ^ c ^ d, (3 * at + 5) & 15]
              : [c ^ (b | ~d), (7 * at) & 15];
      const sum = (a + mixed + (SINES[at] ?? 0) + view.getUint32(block + word * 4, true)) | 0;
      const shift = SHIFTS[round * 4 + (at & 3)] ?? 0;
      [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
    }
    for (const [at, value] of [a, b, c, d].entries()) state[at] = ((state[at] ?? 0) + value) | 0;
  }
  const digest = new DataView(new ArrayBuffer(16));
  for (const [at, value] of state.entries()) digest.setInt32(at * 4, value, true);
  return [...new Uint8Array(digest.buffer)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
