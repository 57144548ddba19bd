/**
 * The background's answers to all look-ups: one client over all windows, so that every service is asked
 * in its own pace, and answers kept in storage, so that they survive the background being put to sleep.
 * Each takes the signal of the one who waits. A request that nobody waits for any more is called off at
 * once, even on its way: half an answer is worth nothing, and a whole one is kept as soon as it is there.
 */

import { fetchLatestStyle } from '../../citation/styles/update-style';
import type { UserStyle } from '../../citation/styles/user-style';
import { fail, type Result, succeed } from '../../failure';
import { newestCopy, type PageCopy } from '../../scholarly/archive/wayback';
import { type Client, createClient } from '../../scholarly/http/client';
import { SERVICES } from '../../scholarly/http/endpoints';
import { enrichPaper } from '../../scholarly/lookup/enrich';
import { type LookUpOptions, lookUpPaper } from '../../scholarly/lookup/lookup';
import { type Candidate, matchPaper } from '../../scholarly/match/match';
import type { Paper, ServiceId } from '../../scholarly/types';
import { maySend } from '../access/data-consent';
import type {
  ArchiveRequest,
  EnrichRequest,
  MatchRequest,
  PaperRequest,
} from '../messaging/messages';
import { SAMPLE_DOI, samplePaper } from '../sample/sample-paper';
import { logRequest } from '../storage/request-log';
import { responseCache } from '../storage/response-cache';
import { loadSettings } from '../storage/settings-store';

const web = {
  fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
  log: logRequest,
  online: () => navigator.onLine,
};
const client = createClient(web);
/** In the same pace, but nobody sees later that it was asked. */
const unlogged: Client = {
  ask: (service, url, asked) => client.ask(service, url, { ...asked, unlogged: true }),
};

/** Who asks: `signal` is aborted when nobody waits any more, and of a private window nothing is kept or logged. */
export interface Asker {
  signal?: AbortSignal | undefined;
  isPrivate?: boolean;
}

/** Fails with the kinds that `lookUpPaper` names. */
export async function answerLookup(
  request: PaperRequest,
  asker: Asker = {},
): Promise<Result<Paper>> {
  const { workId, alternatives, fresh, storyDate = null } = request;
  if (workId === SAMPLE_DOI) return succeed(samplePaper());
  return lookUpPaper(workId, { ...(await options(asker)), alternatives, fresh, storyDate });
}

/** The paper with what the other services that the reader allows add to it. */
export async function answerEnrichment(
  { paper, fresh, pressed = false }: EnrichRequest,
  asker: Asker = {},
): Promise<Result<Paper>> {
  if (paper.doi === SAMPLE_DOI) return succeed(paper);
  return succeed(await enrichPaper(paper, { ...(await options(asker)), fresh, pressed }));
}

/** Sends the clues, or the reader's own query, to the services named to the reader; only ever on the reader's word. */
export async function answerSearch(
  request: MatchRequest,
  asker: Asker = {},
): Promise<Result<Candidate[]>> {
  const { clues, story, query, services: named = ['crossref'], linked = null } = request;
  const allowed = await options(asker);
  const services = allowed.services.filter((id) => named.includes(id));
  return matchPaper(clues, {
    ...allowed,
    services,
    story,
    ...(query && { query }),
    ...(linked !== null && { linked }),
  });
}

/** Which copy of a page the Wayback Machine keeps; it is sent the page's address, on the reader's press. */
export async function answerArchive(
  { page }: ArchiveRequest,
  { signal, isPrivate = false }: Asker = {},
): Promise<Result<PageCopy | null>> {
  if (!(await maySend('browsingActivity'))) return fail({ kind: 'no-access' });
  const asked = isPrivate ? unlogged : client;
  return newestCopy(page, (path) =>
    asked.ask('wayback', SERVICES.wayback.origin + path, { signal }),
  );
}

/** The newest version of a citation style. Fails with the kinds that fetchLatestStyle of utils/citation names. */
export const fetchStyle = (id: string): Promise<Result<UserStyle>> => fetchLatestStyle(id, client);

async function options({
  signal,
  isPrivate = false,
}: Asker): Promise<LookUpOptions & { services: ServiceId[] }> {
  const { mailto, services, openAlexKey } = await loadSettings();
  const [mayName, mayIdentify] = await Promise.all([
    maySend('personallyIdentifyingInfo'),
    maySend('authenticationInfo'),
  ]);
  const options = {
    ...(isPrivate ? NOTHING_KEPT : KEPT),
    mailto: mayName ? mailto : '',
    services,
    openAlexKey: mayIdentify ? openAlexKey : '',
  };
  return signal ? { ...options, signal } : options;
}

const KEPT = { ...web, client, cache: responseCache };
/** What is known already may be used. */
const NOTHING_KEPT = {
  fetch: web.fetch,
  online: web.online,
  client: unlogged,
  cache: { get: responseCache.get, set: async () => {} },
};
