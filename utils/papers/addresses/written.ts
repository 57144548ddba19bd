/** Addresses that stand in a text as they are, without a link. */

/** The end of a host and the slash behind it: rare in text, and quickly found. */
const HOST_END = /\.[a-z]{2,6}\/(?=[^\s/…])/gi;
/** What an address in a text can hold. */
const WHOLE = /[^\s<>"“”„«»…]{4,500}/y;
/** The longest host. */
const MAX_HOST = 120;

interface WrittenAddress {
  address: string;
  index: number;
  length: number;
}

/**
 * In order, each with a protocol. One that the page cuts off is left out, since nobody knows where it leads.
 * @param isWanted whether a host is of any interest, asked before anything else is looked at
 */
export function* addressesWrittenIn(
  text: string,
  isWanted: (host: string) => boolean = () => true,
): Generator<WrittenAddress> {
  HOST_END.lastIndex = 0;
  let after = 0;
  for (let match = HOST_END.exec(text); match; match = HOST_END.exec(text)) {
    if (match.index < after) continue;
    const host = startOfHost(text, match.index, after);
    if (!isWanted(text.slice(host, match.index + match[0].length - 1).toLowerCase())) continue;
    const index = startOf(text, host, after);
    if (index === null) continue;
    WHOLE.lastIndex = index;
    const whole = WHOLE.exec(text)?.[0] ?? '';
    after = index + whole.length;
    const written = whole.replace(/[.,;:!?'’)\]}*]+$/, '');
    const isCut = text[after] === '…' || whole.endsWith('...');
    const address = /^http/i.test(written) ? written : `https://${written}`;
    if (!isCut) yield { address, index, length: written.length };
    // Who asks may have looked through another text in between.
    HOST_END.lastIndex = after;
  }
}

function startOfHost(text: string, end: number, after: number): number {
  let start = end;
  while (start > after && end - start < MAX_HOST && isOfHost(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the address of a host begins; null for what is a person's, or begins in the middle of a word. */
function startOf(text: string, host: number, after: number): number | null {
  const protocol = /https?:\/\/$/i.exec(text.slice(Math.max(after, host - 8), host))?.[0] ?? '';
  const start = host - protocol.length;
  return /[@\w/\\]/.test(text[start - 1] ?? '') ? null : start;
}

/** Letters and digits of ASCII, full stop and hyphen. */
const isOfHost = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  code === 46 ||
  code === 45;
