/** Handles other than DOIs, as institutional repositories use them. RFC 3650. */
import { percentDecoded } from '../text/characters';

/** Reads `hdl:1721.1/12345` or an address of hdl.handle.net. DOIs are handles too, but not here. */
export function parseHandle(input: string): string | null {
  const text = input.slice(0, 500).trim();
  const match =
    /^hdl:\s?(.+)$/i.exec(text) ?? /^(?:https?:)?(?:\/\/)?hdl\.handle\.net\/(.+)$/i.exec(text);
  return match?.[1] ? normaliseHandle(match[1]) : null;
}

/** Lower case, without query and closing punctuation. */
export function normaliseHandle(handle: string): string | null {
  const plain = percentDecoded(handle.slice(0, 500))
    .replace(/[?#\s].*$/s, '')
    .replace(/[.,;:)/]+$/, '')
    .toLowerCase();
  return /^\d[\d.]{1,20}\/[\x21-\x7e]{1,200}$/.test(plain) && !plain.startsWith('10.')
    ? plain
    : null;
}

export function printHandle(handle: string): string {
  return `https://hdl.handle.net/${handle.replace(/[^a-z0-9\-._~!$'()*,;:@/]/gi, (char) => encodeURIComponent(char))}`;
}
