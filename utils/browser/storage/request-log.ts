/** Every request that left the browser, for the reader to see and clear. */
import { REQUEST_LOG_ENTRY, type RequestLogEntry } from '../../scholarly/types';
import { lockedList } from './locked-list';

const requests = lockedList({
  area: 'local',
  key: 'requests',
  entry: REQUEST_LOG_ENTRY,
  max: 200,
});

/** Adds a request, or what became of one that is there. A log that cannot be written never stops a look-up. */
export async function logRequest(entry: RequestLogEntry): Promise<void> {
  await requests.update((logged) => {
    const at = logged.findIndex(({ time, sent }) => time === entry.time && sent === entry.sent);
    return at < 0 ? [entry, ...logged] : logged.with(at, entry);
  });
}

/** The newest first. */
export const loadRequests = (): Promise<RequestLogEntry[]> => requests.load();

export async function clearRequests(): Promise<void> {
  await requests.update(() => []);
}
