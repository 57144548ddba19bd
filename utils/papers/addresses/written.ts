/** Addresses that stand in a text as they are, without a link. */

/** The end of a host and the slash behind it: rare in text, and quickly found. */
const HOST_END = /[a-z0-9-]\.[a-z]{2,6}\/(?=[^\s/…])/gi;
const FRONT = /(?:https?:\/\/)?(?:[a-z0-9-]{1,60}\.){0,5}[a-z0-9-]{1,60}$/i;
/** The longest host. */
const MAX_HOST = 120;

interface WrittenAddress {
  address: string;
  index: number;
  length: number;
}

/** In order, each with a protocol. One that the page cuts off is left out, since nobody knows where it leads. */
export function* addressesWrittenIn(text: string): Generator<WrittenAddress> {
  HOST_END.lastIndex = 0;
  let after = 0;
  for (let match = HOST_END.exec(text); match; match = HOST_END.exec(text)) {
    if (match.index < after) continue;
    const front = FRONT.exec(text.slice(Math.max(after, match.index - MAX_HOST), match.index + 1));
    const index = match.index + 1 - (front?.[0].length ?? 1);
    if (/[@\w]/.test(text[index - 1] ?? '')) continue;
    const whole = /^[^\s<>"“”„«»…]{4,500}/.exec(text.slice(index, index + 500))?.[0] ?? '';
    after = index + whole.length;
    const written = whole.replace(/[.,;:!?'’)\]}*]+$/, '');
    if (text[after] === '…' || /\.{3}$/.test(whole)) continue;
    const address = /^http/i.test(written) ? written : `https://${written}`;
    yield { address, index, length: written.length };
    HOST_END.lastIndex = after;
  }
}
