/** What the reader's Zotero has already is told before anything is sent. */
import { type Result, succeed } from '../../../failure';
import type { Sending, SendTools, Target } from '../target';

/** What is there already is told, and not sent; of what is on its way, the attempt will tell. */
export async function tellKnown(
  sendings: readonly Sending[],
  tools: SendTools,
  find: Target['find'],
): Promise<Result<Sending[]>> {
  const fresh: Sending[] = [];
  for (const one of sendings) {
    const found = one.before ? succeed(null) : await find(one.parcel, tools.signal);
    if (!found.ok) return found;
    if (found.value) await tools.tell(one.parcel, { kind: 'there', remote: found.value });
    else fresh.push(one);
  }
  return succeed(fresh);
}
