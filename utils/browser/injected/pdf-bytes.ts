/** Fetches a PDF beside its own page. Sent into the page as text, so each function knows nothing outside itself. */

/** Where the bytes lie between two calls, in the extension's own world, which the page does not see. */
type Held = typeof globalThis & { paperTrailPdf?: Uint8Array };

/**
 * How many bytes there are; `large` where they are more than `most`, `unreachable` where they cannot be had within
 * `patience` (milliseconds) or are those of no PDF. Nothing is kept of what is too large.
 */
export async function fetchPdf(
  url: string,
  most: number,
  patience: number,
): Promise<number | 'large' | 'unreachable'> {
  try {
    const signal = AbortSignal.timeout(patience);
    // The viewer has fetched it already: the browser need not ask its site again.
    const response = await fetch(url, { credentials: 'include', cache: 'force-cache', signal });
    if (!response.ok || !response.body) return 'unreachable';
    const parts: Uint8Array[] = [];
    let size = 0;
    const isTooLarge = () => size > most || Number(response.headers.get('content-length')) > most;
    const reader = response.body.getReader();
    while (!isTooLarge()) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      size += value.length;
    }
    if (isTooLarge()) {
      await reader.cancel();
      return 'large';
    }
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'))
      return 'unreachable';
    (globalThis as Held).paperTrailPdf = bytes;
    return size;
  } catch {
    return 'unreachable';
  }
}

/** Part of the bytes as base64, since browsers hand over nothing but text; the last one lets go of them. */
export function takePdf(from: number, to: number): string {
  const held: Held = globalThis;
  const bytes = held.paperTrailPdf;
  if (!bytes) return '';
  let text = '';
  // As many characters as an engine takes for the arguments of one call.
  for (let at = from; at < Math.min(to, bytes.length); at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 0x8000, to)));
  if (to >= bytes.length) delete held.paperTrailPdf;
  return btoa(text);
}
