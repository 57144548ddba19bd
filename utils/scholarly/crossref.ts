/** Crossref's REST API: where to ask for a work, and its answer as a paper. https://api.crossref.org/swagger-ui */
import { toCsl } from './crossref-csl';
import { doiUrl, toDoi } from './doi';
import { asObject, asText } from './shape';
import { readNoticeFor, readNotices, readStatus, readVersions } from './status';
import type { Paper } from './types';

export const CROSSREF_ORIGIN = 'https://api.crossref.org';

/** The address of one work's record. `mailto` asks for the polite pool; a page may set no User-Agent. */
export function crossrefWorkUrl(doi: string, mailto = '', origin = CROSSREF_ORIGIN): string {
  const query = mailto === '' ? '' : `?mailto=${encodeURIComponent(mailto)}`;
  return `${origin}/works/${encodeURIComponent(doi)}${query}`;
}

/**
 * The paper in the answer `body` to a question for `doi`, retrieved at `retrieved` (ISO 8601); null if
 * the answer is not a work, or is the record of another DOI.
 */
export function readCrossrefWork(body: unknown, doi: string, retrieved: string): Paper | null {
  const answer = asObject(body);
  const work = asObject(answer?.message);
  if (answer?.status !== 'ok' || !work || toDoi(asText(work.DOI) ?? '') !== doi) return null;
  const notices = readNotices(work, doi);
  const noticeFor = readNoticeFor(work, doi);
  return {
    doi,
    url: doiUrl(doi),
    csl: toCsl(work, doi),
    status: readStatus(work, notices),
    notices,
    source: { service: 'crossref', retrieved },
    versions: readVersions(work, doi),
    ...(noticeFor.length > 0 && { noticeFor }),
  };
}
