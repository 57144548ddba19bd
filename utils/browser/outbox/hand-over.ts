/**
 * What the reader did is handed to the browser in the very moment of the press, and written by the background: a popup
 * may be closed with it. A message would not do, since Chrome drops those of a page that closes while the background
 * is still waking; what stands in `storage.session` wakes it, and is there when it does.
 */
import { browser } from 'wxt/browser';
import { isPrivate, PRIVATE } from '../library/private-window';
import { OUTBOX_PREFIX } from './outbox-key';
import type { Kind, Written } from './writes';

/** Each with whether it leaves something behind of what is read. */
export const WRITES: { [K in Kind]: boolean } = {
  saveSettings: false,
  saveChoice: true,
  saveCorrection: true,
  saveReadingPosition: true,
  noteVisit: true,
  saveInHand: true,
  takeOut: false,
  putBack: false,
  saveNote: true,
  keepHighlight: true,
  removeHighlight: false,
};

// Where the browser does not say, nothing is kept either.
const asked = isPrivate().catch(() => true);
/** Known before any press. */
let inPrivate: boolean | undefined;
void asked.then((told) => {
  inPrivate = told;
});

let count = 1e6;

/** What became of it, as the write of that kind says. Fails with `private-window` there, where it would leave something behind. */
export async function handOver<K extends Kind>(
  kind: K,
  ...args: Parameters<Written[K]>
): Promise<ReturnType<Written[K]>> {
  const forgets = args[1] === null;
  if (WRITES[kind] && !forgets && (inPrivate ?? (await asked)))
    return PRIVATE as ReturnType<Written[K]>;
  // They are written in this order, should the background begin anew.
  const key = OUTBOX_PREFIX + Date.now() + count++ + crypto.randomUUID();
  const put = browser.storage.session.set({ [key]: { kind, args } });
  const { outcomeOf } = await import('./outcome');
  return outcomeOf(put, key, kind, args) as Promise<ReturnType<Written[K]>>;
}
