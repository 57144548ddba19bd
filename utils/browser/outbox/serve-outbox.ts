/** The background's end of hand-over.ts: what was handed over is written once, whether or not its page is still there. */
import { browser } from 'wxt/browser';
import type { Result } from '../../failure';
import { UNFINISHED } from '../messaging/rpc-port';
import { readKey } from '../storage/storage-area';
import { leftInSession } from './left-in-session';
import { OUTBOX_PREFIX } from './outbox-key';
import { write } from './writes';

/** How many outcomes are kept for pages that may ask. */
const MAX_KEPT = 50;

const outcomes = new Map<string, Promise<Result<unknown>>>();

/** To be called once, as the background starts: what it ended over the last time is written now. */
export function serveOutbox(): void {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith(OUTBOX_PREFIX) && newValue !== undefined) take(key, newValue);
  });
  void leftInSession(OUTBOX_PREFIX).then((left) => {
    for (const [key, handed] of left) take(key, handed);
  });
}

/** What became of what stands under this key. Fails with `unfinished` where nobody knows. */
export async function answerOutcome(key: string): Promise<Result<unknown>> {
  const handed = outcomes.has(key) ? undefined : await readKey('session', key);
  return outcomes.get(key) ?? (handed === undefined ? UNFINISHED : take(key, handed));
}

function take(key: string, handed: unknown): Promise<Result<unknown>> {
  const known = outcomes.get(key);
  if (known) return known;
  const outcome = writeAndForget(key, handed);
  outcomes.set(key, outcome);
  const [oldest] = outcomes.keys();
  if (outcomes.size > MAX_KEPT && oldest !== undefined) outcomes.delete(oldest);
  return outcome;
}

async function writeAndForget(key: string, handed: unknown): Promise<Result<unknown>> {
  const outcome = await write(handed);
  await browser.storage.session.remove(key).catch(() => {});
  return outcome;
}
