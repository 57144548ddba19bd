/** Every request that left the browser, for the reader to see and clear. */
import { storage } from 'wxt/utils/storage';
import type { RequestLogEntry } from '../scholarly/types';
import { withRoom } from './with-room';

/** Requests kept at most; the oldest go first. */
const KEPT = 200;

const item = storage.defineItem<RequestLogEntry[]>('local:requests', { fallback: [] });

/** Adds a request. A log that cannot be written never stops a look-up. */
export async function logRequest(entry: RequestLogEntry): Promise<void> {
  await navigator.locks
    .request('paper-trail-requests', async () =>
      withRoom(async () => item.setValue([entry, ...(await item.getValue())].slice(0, KEPT))),
    )
    .catch(() => {});
}

/** The newest first. */
export const loadRequests = (): Promise<RequestLogEntry[]> => item.getValue();

export const clearRequests = (): Promise<void> => item.removeValue();
