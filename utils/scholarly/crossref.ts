/** Crossref's REST API: one work's record. https://api.crossref.org/swagger-ui */
import { isPreprint, toCsl } from './crossref-csl';
import { readCrossrefFacts } from './crossref-facts';
import { readNoticeFor, readNotices, readVersions } from './crossref-updates';
import { toDoi } from './doi';
import { oneRequest } from './one-request';
import { asObject, asText } from './shape';
import { type Findings, noFindings, type WorkService } from './work-service';

export const crossref: WorkService = {
  id: 'crossref',
  ready: () => true,
  find: (doi, ask, { mailto }) =>
    oneRequest('crossref', ask, crossrefWorkPath(doi, mailto), (body) =>
      readCrossrefWork(body, doi),
    ),
};

/** Where one work's record is. `mailto` asks for the polite pool; a page may set no User-Agent. */
export function crossrefWorkPath(doi: string, mailto = ''): string {
  const query = mailto === '' ? '' : `?mailto=${encodeURIComponent(mailto)}`;
  return `/works/${encodeURIComponent(doi)}${query}`;
}

/** What the answer `body` says of `doi`; null if it is not a work, or is the record of another DOI. */
export function readCrossrefWork(body: unknown, doi: string): Findings | null {
  const answer = asObject(body);
  const work = asObject(answer?.message);
  if (answer?.status !== 'ok' || !work || toDoi(asText(work.DOI) ?? '') !== doi) return null;
  const csl = toCsl(work, doi);
  return {
    ...noFindings(),
    csl,
    preprint: isPreprint(work),
    notices: readNotices(work, doi),
    noticeFor: readNoticeFor(work, doi),
    versions: readVersions(work, doi),
    abstract: csl.abstract ?? null,
    facts: readCrossrefFacts(work),
  };
}
