/** Text of a saved page, in the charset that it declares. */
import { isUtf8 } from 'node:buffer';

/** As far as this browsers look for a declaration, and a little further. */
const HEAD_BYTES = 4096;

/** @param {Uint8Array} bytes */
export function decode(bytes) {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const declared = /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    // No charset of that name.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
