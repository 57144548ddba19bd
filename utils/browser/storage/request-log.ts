/** Every request that left the browser, for the reader to see and clear. */
import { storage } from 'wxt/utils/storage';
import type { RequestLogEntry } from '../../scholarly/types';
import { retryAfterEviction } from './evict-and-retry';

/** Requests kept at most; the oldest go first. */
const MAX_STORED_REQUESTS = 200;

const item = storage.defineItem<RequestLogEntry[]>('local:requests', { fallback: [] });

/** Adds a request. A log that cannot be written never stops a look-up. */
export async function logRequest(entry: RequestLogEntry): Promise<void> {
  await navigator.locks
    .request('paper-trail-requests', async () =>
      retryAfterEviction(async () =>
        item.setValue([entry, ...(await item.getValue())].slice(0, MAX_STORED_REQUESTS)),
      ),
    )
    .catch(() => {});
}

/** The newest first. */
export const loadRequests = (): Promise<RequestLogEntry[]> => item.getValue();

export const clearRequests = (): Promise<void> => item.removeValue();
