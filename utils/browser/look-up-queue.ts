/**
 * The background's look-ups: one request to Crossref at a time over all windows, as its public pool
 * asks, with answers kept in storage so that they survive the background being put to sleep.
 */
import type { Result } from '../failure';
import { lookUpPaper } from '../scholarly/look-up';
import type { Paper } from '../scholarly/types';
import type { PaperRequest } from './messages';
import { paperStore } from './paper-store';
import { logRequest } from './request-log';
import { loadSettings } from './settings-store';

let last: Promise<unknown> = Promise.resolve();

/** Looks the paper up when its turn comes. Fails with the kinds that `lookUpPaper` names. */
export function lookUpInTurn(request: PaperRequest): Promise<Result<Paper>> {
  const turn = last.then(() => lookUp(request));
  last = turn.catch(() => {});
  return turn;
}

async function lookUp({ doi, alternatives, fresh }: PaperRequest): Promise<Result<Paper>> {
  const { mailto } = await loadSettings();
  return lookUpPaper(doi, {
    fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
    alternatives,
    fresh,
    mailto,
    cache: paperStore,
    log: logRequest,
    online: () => navigator.onLine,
  });
}
