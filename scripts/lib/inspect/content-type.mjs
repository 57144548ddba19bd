/** The header that a stored page was served with, as far as its bytes tell. */
import { isAscii, isUtf8 } from 'node:buffer';

/**
 * Servers say the charset in a header that a stored page has lost. Bytes beyond ASCII that are UTF-8 all
 * through are UTF-8: text in another charset is that only by a chance too small to count. For all others the
 * page's own declaration counts, or the browser's guess. NUL is UTF-16's, which browsers tell by themselves.
 */
export function contentType(bytes) {
  const isText = !isAscii(bytes) && !bytes.includes(0) && isUtf8(bytes);
  return isText ? 'text/html; charset=utf-8' : 'text/html';
}
