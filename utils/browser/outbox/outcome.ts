/** What became of what was handed over, for a page that is still there to hear of it. */
import type { Result } from '../../failure';
import { sendRequest } from '../messaging/rpc-port';
import type { Kind } from './writes';

/** `put` ends when the browser has it; where it has no room for it, the page writes it itself. */
export async function outcomeOf(
  put: Promise<void>,
  key: string,
  kind: Kind,
  args: readonly unknown[],
): Promise<Result<unknown>> {
  const isPut = await put.then(
    () => true,
    () => false,
  );
  const outcome = isPut
    ? await sendRequest('outcome', key)
    : await (await import('./writes')).write({ kind, args });
  if (kind === 'saveInHand' && outcome.ok) void persist();
  return outcome;
}

/** Asks the browser not to clear what is kept when the disk is short of room; it asks the reader, or decides by itself. */
const persist = () => navigator.storage.persist().catch(() => false);
