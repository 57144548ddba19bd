/** When the library was saved to a file last, and whether the browser may clear it. */
import * as v from 'valibot';
import { DATE } from '../../text/calendar/valid-date';
import { readKey, writeKey } from '../storage/storage-area';

const KEY = 'library-backup';
const TIME = v.fallback(v.nullable(DATE), null);

/** Never rejects: what cannot be read was never made. */
export async function loadBackupState(): Promise<{ last: string | null; isPersisted: boolean }> {
  const [last, isPersisted] = await Promise.all([
    readKey('local', KEY).catch(() => null),
    navigator.storage.persisted().catch(() => false),
  ]);
  return { last: v.parse(TIME, last ?? null), isPersisted };
}

export const saveBackupTime = (time: string): Promise<void> =>
  writeKey('local', KEY, time).catch(() => {});
